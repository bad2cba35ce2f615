// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/number.hpp>
#include <ecswire/json/detail/tables/check_member.hpp>
#include <ecswire/json/detail/tables/member_key.hpp>
#include <ecswire/json/detail/write/text_output.hpp>
#include <ecswire/json/detail/write/value_text.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/base64.hpp>

#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

// Without always_inline, Clang calls a function for each member and passes the end of the text
// through memory; encoding then takes 1.5 times as long.
#if defined(__clang__)
#define ECSWIRE_INLINE [[gnu::always_inline]]
#else
#define ECSWIRE_INLINE
#endif

namespace ecswire::inline v0_2::detail {

/// The reader of the text. For people, sensitive values are written as `"***"`, and the unknown
/// member of a union as its name.
enum class audience : unsigned char { wire, people };

/// Encodes values of any type as text. An object reserves memory once for all its brackets, names
/// and scalars, and once more for each text, list and map.
///
/// Each function takes the end of the text and returns the new end, with `after` bytes reserved
/// after it. It returns null if a text isn't UTF-8; then each caller prepends its token to the JSON
/// Pointer of the text and returns null, too.
template <audience Audience>
class writer {
public:
    writer(text_output& out, std::string& pointer) noexcept : out_(out), pointer_(pointer) {}

    template <class T>
    char* write(char* last, const T& value, std::size_t after) {
        if constexpr (boolean_type<T> || number_type<T> || std::same_as<T, timestamp>) {
            return write_scalar(out_.reserve(last, max_scalar_size + after), value);
        } else if constexpr (text_type<T> || open_enum_type<T>) {
            return out_.put_string(last, text_of(value), after);
        } else if constexpr (blob_type<T>) {
            return write_blob(last, value, after);
        } else if constexpr (for_people && is_sensitive_shape<T>) {
            return write_mask(last, after);
        } else if constexpr (described_struct<T>) {
            return write_structure(last, value, after);
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
    static constexpr bool for_people = Audience == audience::people;
    static constexpr std::string_view mask = "\"***\"";

    char* write_mask(char* last, std::size_t after) {
        return put(out_.reserve(last, mask.size() + after), mask);
    }

    // The size of the longest number, a comma, and the bracket that closes the document.
    static constexpr std::size_t max_scalar_size = 34;

    template <class T>
    static constexpr bool is_scalar =
        boolean_type<T> || number_type<T> || std::same_as<T, timestamp>;

    template <class Descriptor>
    static constexpr std::size_t fixed_size_of_member =
        key_size_of<Descriptor> + 1 +
        (is_scalar<present_type<member_type<Descriptor::pointer>>> ? max_scalar_size : 0);

    // The size of an object's brackets, names, commas and scalars.
    template <template <class...> class List, class... Descriptors>
    static constexpr std::size_t fixed_size_of(List<Descriptors...> /*members*/) noexcept {
        return (std::size_t{2} + ... + fixed_size_of_member<Descriptors>);
    }

    static char* put(char* last, std::string_view text) noexcept {
        std::memcpy(last, text.data(), text.size());
        return last + text.size();
    }

    template <class T>
    static char* write_scalar(char* last, const T& value) noexcept {
        if constexpr (boolean_type<T>) {
            return value ? put(last, "true") : put(last, "false");
        } else if constexpr (std::same_as<T, timestamp>) {
            return write_timestamp(last, value);
        } else {
            if constexpr (real_type<T>) {
                if (const std::string_view name = name_of_non_finite(value); !name.empty()) {
                    *last++ = '"';
                    last = put(last, name);
                    *last++ = '"';
                    return last;
                }
            }
            return std::to_chars(last, last + max_scalar_size, value).ptr;
        }
    }

    // A comma follows every member and element; the closing bracket replaces the last comma.
    static char* close(char* last, char bracket) noexcept {
        last -= last[-1] == ',' ? 1 : 0;
        *last = bracket;
        return last + 1;
    }

    template <class S>
    char* write_structure(char* last, const S& structure, std::size_t after) {
        constexpr std::size_t size = fixed_size_of(members_of<S>{});
        last = out_.reserve(last, size + after);
        *last++ = '{';
        last = write_members(last, structure, size + after, members_of<S>{});
        if constexpr (for_people && is_union<S>) {
            last = write_unknown(last, (structure.*unknown_member_of<S>::pointer).name, 1 + after);
        }
        return last != nullptr ? close(last, '}') : nullptr;
    }

    template <class S, template <class...> class List, class... Descriptors>
    ECSWIRE_INLINE char* write_members(char* last, [[maybe_unused]] const S& structure,
                                       [[maybe_unused]] std::size_t after,
                                       List<Descriptors...> /*members*/) {
        static_cast<void>((
            (last = write_member<S, Descriptors>(last, structure, after), last != nullptr) && ...));
        return last;
    }

    template <class S, class Descriptor>
    ECSWIRE_INLINE char* write_member(char* last, const S& structure, std::size_t after) {
        using slot_type = member_type<Descriptor::pointer>;
        if constexpr (!wire_type<innermost_type<present_type<slot_type>>>) {
            static_cast<void>(check_member<S, Descriptor::pointer, present_type<slot_type>>::value);
        }
        const slot_type& slot = structure.*Descriptor::pointer;
        if (!is_present(slot)) {
            return last;
        }
        std::memcpy(last, member_key<Descriptor>.data(), key_size_of<Descriptor>);
        last += key_size_of<Descriptor>;
        if constexpr (for_people && is_sensitive<Descriptor::pointer>) {
            last = write_mask(last, after);
        } else if constexpr (is_scalar<present_type<slot_type>>) {
            last = write_scalar(last, present_value(slot));
        } else {
            last = write(last, present_value(slot), after);
            if (last == nullptr) {
                prepend_pointer_token(pointer_, wire_name_of<Descriptor>);
                return nullptr;
            }
        }
        *last++ = ',';
        return last;
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
        return close(last, ']');
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
        return close(last, '}');
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
            return write_double(last, *real);
        }
        return put(last, "null");
    }

    // Writes a double of a document with a point or an exponent, so that it isn't decoded as an
    // integer: 1.0, 1e+22.
    static char* write_double(char* last, const double& value) noexcept {
        char* const end = write_scalar(last, value);
        const std::string_view text(last, static_cast<std::size_t>(end - last));
        return text.find_first_of(".e\"") == std::string_view::npos ? put(end, ".0") : end;
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
};

} // namespace ecswire::inline v0_2::detail

#undef ECSWIRE_INLINE
