// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/number.hpp>
#include <ecswire/json/detail/tables/member_table.hpp>
#include <ecswire/json/detail/write/value_text.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/base64.hpp>
#include <ecswire/text/utf8.hpp>

#include <boost/json/value.hpp>

#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// Encodes values as `boost::json::value`. Its functions return false if a text isn't UTF-8; then
/// each caller prepends its token to the JSON Pointer of the text and returns false, too.
class value_writer {
public:
    explicit value_writer(std::string& pointer) noexcept : pointer_(pointer) {}

    template <class T>
    bool write(const T& value, boost::json::value& out) {
        if constexpr (boolean_type<T> || integer_type<T>) {
            out = value;
            return true;
        } else if constexpr (real_type<T>) {
            return write_real(value, out);
        } else if constexpr (text_type<T> || open_enum_type<T>) {
            return write_text(text_of(value), out);
        } else if constexpr (blob_type<T>) {
            boost::json::string& text = out.emplace_string();
            text.resize(base64_size(value.size()));
            write_base64(text.data(), value.data(), value.size());
            return true;
        } else if constexpr (std::same_as<T, timestamp>) {
            write_time(value, out);
            return true;
        } else if constexpr (described_struct<T>) {
            return write_structure(value, out);
        } else if constexpr (map_type<T>) {
            return write_map(value, out);
        } else if constexpr (list_type<T>) {
            return write_list(value, out);
        } else if constexpr (document_type<T>) {
            return write_any(value, out);
        } else {
            explain_wire_type<T>();
            return false;
        }
    }

private:
    static bool write_text(std::string_view text, boost::json::value& out) {
        if (find_invalid_utf8(text) != text.size()) {
            return false;
        }
        out = boost::json::string_view(text.data(), text.size());
        return true;
    }

    template <real_type Real>
    static bool write_real(const Real& value, boost::json::value& out) {
        if (const std::string_view name = name_of_non_finite(value); !name.empty()) {
            return write_text(name, out);
        }
        double number = value;
        if constexpr (std::same_as<Real, float>) { // 0.1F is written as 0.1, not as 0.10000000149
            char text[32];
            const char* const end = std::to_chars(text, text + sizeof text, value).ptr;
            read_real({text, end}, number);
        }
        out = number;
        return true;
    }

    static void write_time(timestamp time, boost::json::value& out) {
        if (time.milliseconds() % 1000 == 0) {
            out = time.milliseconds() / 1000;
        } else {
            out = static_cast<double>(time.milliseconds()) / 1000.0;
        }
    }

    template <class S>
    bool write_structure(const S& structure, boost::json::value& out) {
        boost::json::object& object = out.emplace_object();
        bool written = true;
        for_each_member<S>([&](auto descriptor) {
            using slot_type = member_type<decltype(descriptor)::pointer>;
            if constexpr (!is_wire_slot<slot_type>) {
                static_cast<void>(
                    check_member<S, descriptor.pointer, present_type<slot_type>>::value);
            }
            const slot_type& slot = structure.*descriptor.pointer;
            if (written && is_present(slot) &&
                !write(present_value(slot), object[wire_name_of<decltype(descriptor)>])) {
                prepend_pointer_token(pointer_, wire_name_of<decltype(descriptor)>);
                written = false;
            }
        });
        return written;
    }

    template <class L>
    bool write_list(const L& list, boost::json::value& out) {
        boost::json::array& array = out.emplace_array();
        array.reserve(list.size());
        for (const auto& element : list) {
            if (!write_nullable(element, array.emplace_back(nullptr))) {
                prepend_pointer_token(pointer_, array.size() - 1);
                return false;
            }
        }
        return true;
    }

    template <class M>
    bool write_map(const M& map, boost::json::value& out) {
        boost::json::object& object = out.emplace_object();
        for (const auto& [key, value] : map) {
            const std::string_view name(key);
            if (find_invalid_utf8(name) != name.size()) {
                return false;
            }
            if (!write_nullable(value,
                                object[boost::json::string_view(name.data(), name.size())])) {
                prepend_pointer_token(pointer_, name);
                return false;
            }
        }
        return true;
    }

    // Copies a document, but checks that its text is UTF-8, and writes doubles that aren't finite
    // as text.
    bool write_any(const boost::json::value& document, boost::json::value& out) {
        switch (document.kind()) {
        case boost::json::kind::string: return write_text(document.get_string(), out);
        case boost::json::kind::double_: return write_real(document.get_double(), out);
        case boost::json::kind::array: return write_list(document.get_array(), out);
        case boost::json::kind::object: return write_map(document.get_object(), out);
        default: out = document; return true;
        }
    }

    template <class Slot>
    bool write_nullable(const Slot& slot, boost::json::value& out) {
        return !is_present(slot) || write(present_value(slot), out);
    }

    std::string& pointer_;
};

} // namespace ecswire::inline v0_2::detail
