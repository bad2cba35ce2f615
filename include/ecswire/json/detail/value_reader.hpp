// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/parse.hpp>
#include <ecswire/json/detail/reader.hpp>
#include <ecswire/json/detail/type_table.hpp>

#include <boost/json/value.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// Drives the reader from a `boost::json::value` instead of the lexer, so that both obey the same
/// rules.
class value_reader {
public:
    value_reader(const type_table& root, void* target, const decode_options& options)
        : depth_((std::min)(options.limits.depth, document_parser::greatest_depth)),
          reader_(root, target, options, reader::text_lifetime::document) {}

    [[nodiscard]] std::optional<decode_error> read(const boost::json::value& document) {
        if (visit(document, depth_)) {
            return std::nullopt;
        }
        decode_error error = reader_.error();
        if (too_deep_) {
            error = {.code = decode_errc::depth_exceeded,
                     .pointer = reader_.pointer_to_next(),
                     .limit = depth_};
        }
        error.offset.reset(); // a value has no bytes
        return error;
    }

private:
    // `depth` is how many levels of objects and arrays may still be opened.
    bool visit(const boost::json::value& value, std::size_t depth) {
        switch (value.kind()) {
        case boost::json::kind::null: return reader_.on_null(ec_);
        case boost::json::kind::bool_: return reader_.on_bool(value.get_bool(), ec_);
        case boost::json::kind::int64: return reader_.on_int64(value.get_int64(), {}, ec_);
        case boost::json::kind::uint64: return reader_.on_uint64(value.get_uint64(), {}, ec_);
        case boost::json::kind::double_: return visit_double(value.get_double());
        case boost::json::kind::string: {
            const std::string_view text = value.get_string();
            return is_utf8(text) ? reader_.on_string(text, text.size(), ec_)
                                 : reader_.refuse_text(ec_);
        }
        case boost::json::kind::array: return visit_array(value.get_array(), depth);
        case boost::json::kind::object: return visit_object(value.get_object(), depth);
        }
        return true;
    }

    // Infinity is what Boost.JSON 1.81 makes of a number that is out of range; to_value writes it
    // as text.
    bool visit_double(double value) {
        if (!std::isfinite(value)) {
            return reader_.on_double(value, "1e999", ec_);
        }
        constexpr double bound = 9223372036854775808.0; // 2 to the 63rd
        if (value == std::trunc(value) && value != 0 && value >= -bound && value < 2 * bound) {
            // Its shortest text may be another integer, which is as near to it as to be read as it.
            return value < bound ? reader_.on_int64(static_cast<std::int64_t>(value), {}, ec_)
                                 : reader_.on_uint64(static_cast<std::uint64_t>(value), {}, ec_);
        }
        char text[32];
        const char* const end = std::to_chars(text, text + sizeof text, value).ptr;
        return reader_.on_double(value, {text, end}, ec_);
    }

    // The lexer refuses other text; a value may hold some.
    static bool is_utf8(std::string_view text) noexcept {
        return find_invalid_utf8(text) == text.size();
    }

    bool enter(std::size_t depth) {
        too_deep_ = depth == 0;
        return !too_deep_;
    }

    bool visit_array(const boost::json::array& array, std::size_t depth) {
        if (!enter(depth) || !reader_.on_array_begin(ec_)) {
            return false;
        }
        for (const boost::json::value& element : array) {
            if (!visit(element, depth - 1)) {
                return false;
            }
        }
        return reader_.on_array_end(array.size(), ec_);
    }

    bool visit_object(const boost::json::object& object, std::size_t depth) {
        if (!enter(depth) || !reader_.on_object_begin(ec_)) {
            return false;
        }
        for (const auto& member : object) {
            const std::string_view name = member.key();
            if (!is_utf8(name)) {
                return reader_.refuse_text(ec_);
            }
            if (!reader_.on_key(name, name.size(), ec_) || !visit(member.value(), depth - 1)) {
                return false;
            }
        }
        return reader_.on_object_end(object.size(), ec_);
    }

    std::size_t depth_;
    reader reader_;
    boost::system::error_code ec_{};
    bool too_deep_ = false;
};

} // namespace ecswire::inline v0_2::detail
