// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/number.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/result.hpp>
#include <ecswire/text/one_line.hpp>
#include <ecswire/validation/wording.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2::detail {

/// A name or text from the program's source as a JSON string, with U+FFFD for each byte that isn't
/// UTF-8.
inline std::string json_string(std::string_view text) {
    return unchecked_value(encode(to_valid_utf8(text))); // the only error is invalid UTF-8
}

/// A JSON object that is a schema or part of one. Constraints write their keywords to it, in order.
/// If the object already has a keyword, the second one goes into a separate object within `allOf`,
/// so that both apply.
class schema_object {
public:
    void keyword(std::string_view name, const number& value) {
        std::string json;
        append_number(json, value);
        add(name, std::move(json));
    }

    /// A text, concatenated from parts.
    void keyword(std::string_view name, std::initializer_list<std::string_view> parts) {
        std::string text;
        for (const std::string_view part : parts) {
            text += part;
        }
        add(name, json_string(text));
    }

    /// A list of texts.
    void list(std::string_view name, std::initializer_list<std::string_view> texts) {
        value_list list;
        for (const std::string_view text : texts) {
            list.text(text);
        }
        add(name, list_of(list.values));
    }

    /// A value that is JSON already.
    void json(std::string_view name, std::string_view value) { add(name, std::string(value)); }

    /// The keyword `enum`: a list of values. `write(list, index)` writes each value, by
    /// `list.text(view)` or `list.literal(json)`.
    template <class F>
    void enumeration(std::size_t count, bool or_null, const F& write) {
        value_list list;
        for (std::size_t i = 0; i < count; ++i) {
            write(list, i);
        }
        if (or_null) {
            list.literal("null");
        }
        add("enum", list_of(list.values));
    }

    /// An object that `fill(schema_object&)` fills.
    template <class F>
    void object(std::string_view name, const F& fill) {
        add(name, written(fill));
    }

    /// A list of objects; each function fills one.
    template <class... F>
    void objects(std::string_view name, const F&... fill) {
        add(name, list_of({written(fill)...}));
    }

    /// An object within `allOf`.
    template <class F>
    void all_of(const F& fill) {
        all_of_.push_back(written(fill));
    }

    /// Requires the object to have a member.
    void require(std::string_view member) { required_.push_back(json_string(member)); }

    /// States in a `$comment` a rule that JSON Schema can't express.
    void comment(std::string_view text) {
        (comment_ += comment_.empty() ? "Not expressed here: " : "; ") += text;
    }

    /// The object as compact JSON.
    [[nodiscard]] std::string text() const {
        auto members = members_;
        if (!required_.empty()) {
            members.emplace_back("required", list_of(required_));
        }
        if (!all_of_.empty()) {
            members.emplace_back("allOf", list_of(all_of_));
        }
        if (!comment_.empty()) {
            members.emplace_back("$comment", json_string(comment_));
        }
        return object_of(members);
    }

private:
    struct value_list {
        std::vector<std::string> values{};

        void text(std::string_view value) { values.push_back(json_string(value)); }
        void literal(std::string_view value) { values.emplace_back(value); }
    };

    using members_type = std::vector<std::pair<std::string, std::string>>;

    template <class F>
    static std::string written(const F& fill) {
        schema_object object;
        fill(object);
        return object.text();
    }

    static std::string object_of(const members_type& members) {
        std::string out = "{";
        for (const auto& [name, value] : members) {
            (((out += out.size() > 1 ? "," : "") += json_string(name)) += ':') += value;
        }
        return out += '}';
    }

    static std::string list_of(const std::vector<std::string>& values) {
        std::string out = "[";
        for (const std::string& value : values) {
            (out += out.size() > 1 ? "," : "") += value;
        }
        return out += ']';
    }

    void add(std::string_view name, std::string json) {
        for (const auto& member : members_) {
            if (member.first == name) {
                all_of_.push_back(object_of({{std::string(name), std::move(json)}}));
                return;
            }
        }
        members_.emplace_back(name, std::move(json));
    }

    members_type members_{};
    std::vector<std::string> all_of_{};
    std::vector<std::string> required_{};
    std::string comment_{};
};

} // namespace ecswire::inline v0_2::detail
