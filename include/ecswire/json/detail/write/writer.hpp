// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/member_table.hpp>
#include <ecswire/json/detail/write/scalar_text.hpp>
#include <ecswire/json/detail/write/text_output.hpp>
#include <ecswire/json/detail/write/value_text.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/base64.hpp>

#include <boost/config.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// The reader of the text. For people, sensitive values are written as `"***"`, and the unknown
/// member of a union as its name.
enum class audience : unsigned char { wire, people };

/// Encodes values of any type as text. An object reserves memory once for all its brackets, names
/// and scalars, and once more for each text, list and map. A long list also reserves by estimate.
///
/// Each function takes the end of the text and returns the new end, with `after` bytes reserved
/// after it. It returns null if a text isn't UTF-8; then each caller prepends its token to the JSON
/// Pointer of the text and returns null, too.
class writer {
public:
    writer(text_output& out, std::string& pointer, audience reader) noexcept
        : out_(out), pointer_(pointer), for_people_(reader == audience::people) {}

    template <class T>
    char* write(char* last, const T& value, std::size_t after) {
        if constexpr (is_scalar<T>) {
            return write_scalar(out_.reserve(last, max_scalar_size + after), value);
        } else if constexpr (text_type<T> || open_enum_type<T>) {
            return out_.put_string(last, text_of(value), after);
        } else if constexpr (blob_type<T>) {
            return write_blob(last, value, after);
        } else if constexpr (described_struct<T>) {
            return is_sensitive_shape<T> && for_people_ ? out_.put_string(last, mask, after)
                                                        : write_structure(last, value, after);
        } else if constexpr (map_type<T>) {
            return write_map(last, value, after);
        } else if constexpr (list_type<T>) {
            return write_list(last, value, after);
        } else if constexpr (document_type<T>) {
            return write_any(last, value, after);
        } else {
            explain_wire_type<T>();
            return nullptr;
        }
    }

private:
    static constexpr std::string_view mask = "***"; // of sensitive values

    template <class S>
    char* write_structure(char* last, const S& structure, std::size_t after) {
        constexpr std::size_t size = fixed_size_of(members_of<S>{});
        last = out_.reserve(last, size + after);
        *last++ = '{';
        last = write_members(last, structure, size + after, members_of<S>{});
        if constexpr (is_union<S>) {
            if (for_people_) {
                last = write_unknown(last, (structure.*unknown_member_of<S>::pointer).name,
                                     size + after);
            }
        }
        return last != nullptr ? close_with(last, '}') : nullptr;
    }

    template <class S, template <class...> class List, class... Descriptors>
    BOOST_FORCEINLINE char* write_members(char* last, [[maybe_unused]] const S& structure,
                                          [[maybe_unused]] std::size_t after,
                                          List<Descriptors...> /*members*/) {
        if constexpr ((is_wire_slot<member_type<Descriptors::pointer>> && ...)) {
            static_cast<void>(
                ((last = write_member<is_sensitive<Descriptors::pointer>>(
                      last, structure.*Descriptors::pointer,
                      {member_key<Descriptors>.data(), key_size_of<Descriptors>}, after),
                  last != nullptr) &&
                 ...));
        } else {
            check_members<S>(members_of<S>{});
        }
        return last;
    }

    // Writes a member and a comma. What it calls is shared by the members of a type, so that a
    // member takes little code.
    template <bool IsSensitive, class Slot>
    BOOST_FORCEINLINE char* write_member(char* last, const Slot& slot, std::string_view key,
                                         std::size_t after) {
        using type = present_type<Slot>;
        if (!is_present(slot)) {
            return last;
        }
        if (IsSensitive && for_people_) {
            return put_text_member(last, key, mask, after);
        }
        if constexpr (is_scalar<type>) {
            return put_scalar_member(last, key, present_value(slot));
        } else if constexpr (text_type<type> || open_enum_type<type>) {
            return put_text_member(last, key, text_of(present_value(slot)), after);
        } else {
            return put_value_member(last, key, std::addressof(present_value(slot)), after,
                                    &write_slot<type>);
        }
    }

    template <class T>
    [[gnu::returns_nonnull]] BOOST_NOINLINE static char*
    put_scalar_member(char* last, std::string_view key, const T& value) noexcept {
        last = write_scalar(put_key(last, key), value);
        *last = ',';
        return last + 1;
    }

    using write_function = char* (*)(writer& to, char* last, const void* value, std::size_t after);

    template <class Slot>
    static char* write_slot(writer& to, char* last, const void* slot, std::size_t after) {
        const Slot& value = *static_cast<const Slot*>(slot);
        if constexpr (nullable<Slot>) {
            return to.write_nullable(last, value, after);
        } else { // saves a call for each level of nested shapes
            return to.write(last, value, after);
        }
    }

    BOOST_NOINLINE char* put_value_member(char* last, std::string_view key, const void* value,
                                          std::size_t after, write_function write_it) {
        return end_member(write_it(*this, put_key(last, key), value, after), key);
    }

    BOOST_NOINLINE char* put_text_member(char* last, std::string_view key, std::string_view text,
                                         std::size_t after) {
        return end_member(out_.put_string_inlined(put_key(last, key), text, after), key);
    }

    BOOST_FORCEINLINE char* end_member(char* last, std::string_view key) {
        if (BOOST_UNLIKELY(last == nullptr)) {
            return fail_in(key);
        }
        *last = ',';
        return last + 1;
    }

    BOOST_NOINLINE char* fail_in(std::string_view key) {
        prepend_pointer_token(pointer_, key.substr(1, key.size() - member_table::punctuation));
        return nullptr;
    }

    char* write_unknown(char* last, std::string_view name, std::size_t after) {
        constexpr std::string_view value = ":\"<unknown>\",";
        if (last == nullptr || name.empty()) {
            return last;
        }
        last = out_.put_string(last, name, value.size() + after);
        return last != nullptr ? put(last, value) : nullptr;
    }

    template <class B>
    char* write_blob(char* last, const B& blob, std::size_t after) {
        last = out_.reserve(last, base64_size(blob.size()) + 2 + after);
        *last++ = '"';
        last = write_base64(last, blob.data(), blob.size());
        *last++ = '"';
        return last;
    }

    template <class L>
    char* write_list(char* last, const L& list, std::size_t after) {
        using slot_type = typename L::value_type;
        if constexpr (requires {
                          { list.data() } -> std::same_as<const slot_type*>;
                      }) {
            return write_contiguous(last, list.data(), list.size(), sizeof(slot_type), after,
                                    &write_slot<slot_type>);
        } else {
            last = out_.reserve(last, 2 + after);
            *last++ = '[';
            std::size_t index = 0;
            for (const auto& element : list) {
                last = write_nullable(last, element, 2 + after);
                if (last == nullptr) {
                    prepend_pointer_token(pointer_, index);
                    return nullptr;
                }
                *last++ = ',';
                ++index;
            }
            return close_with(last, ']');
        }
    }

    // One function for the lists of all types.
    BOOST_NOINLINE char* write_contiguous(char* last, const void* first, std::size_t count,
                                          std::size_t element_size, std::size_t after,
                                          write_function write_it) {
        last = out_.reserve(last, 2 + after);
        *last++ = '[';
        const std::size_t begin = out_.size(last);
        // Turns of 4, 16, 64 ... elements keep the estimate out of the inner loop.
        std::size_t end = (std::min<std::size_t>)(count, 4);
        for (std::size_t i = 0;;) {
            for (; i != end; ++i) {
                last = write_it(*this, last, static_cast<const char*>(first) + i * element_size,
                                2 + after);
                if (last == nullptr) {
                    prepend_pointer_token(pointer_, i);
                    return nullptr;
                }
                *last++ = ',';
            }
            if (i == count) {
                return close_with(last, ']');
            }
            if (const std::size_t size = out_.size(last) - begin; out_.reserved(last) < size) {
                last = out_.expect_elements(last, size, i, count - i);
            }
            end = (std::min)(count, 4 * end);
        }
    }

    template <class M>
    char* write_map(char* last, const M& map, std::size_t after) {
        last = out_.reserve(last, 2 + after);
        *last++ = '{';
        for (const auto& [key, value] : map) {
            last = out_.put_string(last, std::string_view(key), 1);
            if (last == nullptr) {
                return nullptr;
            }
            *last++ = ':';
            last = write_nullable(last, value, 2 + after);
            if (last == nullptr) {
                prepend_pointer_token(pointer_, std::string_view(key));
                return nullptr;
            }
            *last++ = ',';
        }
        return close_with(last, '}');
    }

    // Recurses once for each level of the document, as Boost.JSON does to copy or destroy it.
    template <class D>
    char* write_any(char* last, const D& document, std::size_t after) {
        if (const auto* const text = document.if_string()) {
            return out_.put_string(last, {text->data(), text->size()}, after);
        }
        if (const auto* const array = document.if_array()) {
            return write_list(last, *array, after);
        }
        if (const auto* const object = document.if_object()) {
            return write_map(last, *object, after);
        }
        last = out_.reserve(last, max_scalar_size + after);
        if (const auto* const boolean = document.if_bool()) {
            return write_scalar(last, *boolean);
        }
        if (const auto* const integer = document.if_int64()) {
            return write_scalar(last, *integer);
        }
        if (const auto* const integer = document.if_uint64()) {
            return write_scalar(last, *integer);
        }
        if (const auto* const real = document.if_double()) {
            return write_document_double(last, *real);
        }
        return put(last, "null");
    }

    template <class Slot>
    char* write_nullable(char* last, const Slot& slot, std::size_t after) {
        if (!is_present(slot)) {
            return put(out_.reserve(last, 4 + after), "null");
        }
        return write(last, present_value(slot), after);
    }

    text_output& out_;
    std::string& pointer_;
    const bool for_people_;
};

} // namespace ecswire::inline v0_2::detail
