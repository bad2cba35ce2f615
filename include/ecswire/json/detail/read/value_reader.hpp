// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/read/target_builder.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/text/real_bits.hpp>
#include <ecswire/text/utf8.hpp>

#include <boost/json/value.hpp>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2::detail {

/// Decodes a `boost::json::value` by the rules for text. Passes its values to the builder in
/// document order.
class value_reader {
public:
    value_reader(const type_table& root, void* target, const decode_options& options)
        : builder_(root, target, options) {}

    [[nodiscard]] std::optional<decode_error> read(const boost::json::value& document) {
        if (visit(document)) {
            return std::nullopt;
        }
        return std::move(builder_.error());
    }

private:
    // Recurses up to the depth limit, as the value's own destructor does.
    bool visit(const boost::json::value& value) {
        switch (value.kind()) {
        case boost::json::kind::null: return builder_.take_null();
        case boost::json::kind::bool_: return builder_.take_boolean(value.get_bool());
        case boost::json::kind::int64: return visit_integer(value.get_int64());
        case boost::json::kind::uint64: return builder_.take_integer(value.get_uint64(), false);
        case boost::json::kind::double_: return visit_double(value.get_double());
        case boost::json::kind::string: {
            const std::string_view text = value.get_string();
            return is_utf8(text) ? builder_.take_text(text, text.size(), true)
                                 : builder_.reject_text();
        }
        case boost::json::kind::array: return visit_array(value.get_array());
        case boost::json::kind::object: return visit_object(value.get_object());
        }
        return true;
    }

    bool visit_integer(std::int64_t value) {
        const auto bits = static_cast<std::uint64_t>(value);
        return builder_.take_integer(value < 0 ? ~bits + 1U : bits, value < 0);
    }

    // Infinities and NaN are rejected as out of range, since Boost.JSON 1.81 parses numbers that
    // are out of range as infinity. (`to_value` writes infinities and NaN as text.)
    bool visit_double(const double& value) {
        if (!is_finite(value)) {
            return visit_number("1e999");
        }
        constexpr double bound = 18446744073709551616.0; // 2 to the 64th
        const double magnitude = std::abs(value);
        if (!is_for_document() && value == std::trunc(value) && value != 0 && magnitude < bound) {
            // Not by its text: the shortest text of a double may be another integer that rounds to
            // it.
            return builder_.take_integer(static_cast<std::uint64_t>(magnitude), value < 0);
        }
        char text[32];
        // With an exponent, since documents store a number without point and exponent as an
        // integer.
        const char* const end =
            std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr;
        return visit_number({text, end});
    }

    bool is_for_document() noexcept {
        const type_table* const type = builder_.target_type();
        return type != nullptr && type->kind == value_kind::document;
    }

    // The length is 0, since these numbers have no text in a document that could be too long.
    bool visit_number(std::string_view text) { return builder_.take_number(text, 0); }

    // Unlike parsed text, the strings of a `boost::json::value` may hold any bytes.
    static bool is_utf8(std::string_view text) noexcept {
        return find_invalid_utf8(text) == text.size();
    }

    bool visit_array(const boost::json::array& array) {
        if (!builder_.begin_array()) {
            return false;
        }
        for (const boost::json::value& element : array) {
            if (!visit(element)) {
                return false;
            }
        }
        builder_.end();
        return true;
    }

    bool visit_object(const boost::json::object& object) {
        if (!builder_.begin_object()) {
            return false;
        }
        for (const auto& member : object) {
            const std::string_view name = member.key();
            if (!is_utf8(name)) {
                return builder_.fail(decode_errc::invalid_utf8);
            }
            if (!builder_.take_name(name, name.size(), true) || !visit(member.value())) {
                return false;
            }
        }
        builder_.end();
        return true;
    }

    target_builder builder_;
};

} // namespace ecswire::inline v0_2::detail
