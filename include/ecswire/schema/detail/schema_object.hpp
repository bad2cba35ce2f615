// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/number.hpp>
#include <ecswire/validation/wording.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2::detail {

// A JSON string. `json` writes its own, which checks UTF-8 and is made for speed; validation knows
// nothing of that layer, and what it writes are names and words of the program's source.
inline void append_json_text(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            (out += '\\') += character;
        } else if (byte < 0x20) {
            ((out += "\\u00") += digits[byte >> 4U]) += digits[byte & 15U];
        } else {
            out += character;
        }
    }
    out += '"';
}

/// A JSON object that is a schema, or part of one: what constraints write their keywords to. It
/// keeps the order of writing. A keyword that is there already goes into an object of its own
/// within `allOf`, so that both count.
class schema_object {
public:
    /// `depth` is how far within other objects it will stand, for the indentation.
    explicit schema_object(std::size_t depth = 0) noexcept : depth_(depth) {}

    void keyword(std::string_view name, const number& value) {
        std::string json;
        append_number(json, value);
        add(name, std::move(json));
    }

    /// A text, of which the parts are put together.
    void keyword(std::string_view name, std::initializer_list<std::string_view> parts) {
        std::string text;
        for (const std::string_view part : parts) {
            text += part;
        }
        std::string json;
        append_json_text(json, text);
        add(name, std::move(json));
    }

    /// A list of texts.
    void list(std::string_view name, std::initializer_list<std::string_view> texts) {
        std::string json = "[";
        for (const std::string_view text : texts) {
            json += json.size() > 1 ? ", " : "";
            append_json_text(json, text);
        }
        add(name, json += ']');
    }

    /// A value that is JSON already.
    void json(std::string_view name, std::string_view value) { add(name, std::string(value)); }

    /// The keyword `enum`: a list of so many values, of which `write(list, index)` writes each by
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
        add("enum", list.json + ']');
    }

    /// An object that `fill(schema_object&)` fills.
    template <class F>
    void object(std::string_view name, const F& fill) {
        add(name, written(fill, depth_ + 1));
    }

    /// A list of objects, of which each function fills one.
    template <class... F>
    void objects(std::string_view name, const F&... fill) {
        add(name, list_of({written(fill, depth_ + 2)...}));
    }

    /// An object within `allOf`.
    template <class F>
    void all_of(const F& fill) {
        all_of_.push_back(written(fill, depth_ + 2));
    }

    /// That the object has a member.
    void require(std::string_view member) {
        required_ += required_.empty() ? "[" : ", ";
        append_json_text(required_, member);
    }

    /// What holds and JSON Schema can't express.
    void comment(std::string_view text) {
        (comment_ += comment_.empty() ? "Not expressed here: " : "; ") += text;
    }

    [[nodiscard]] std::string text() const {
        auto members = members_;
        if (!required_.empty()) {
            members.emplace_back("required", required_ + "]");
        }
        if (!all_of_.empty()) {
            members.emplace_back("allOf", list_of(all_of_));
        }
        if (!comment_.empty()) {
            append_json_text(members.emplace_back("$comment", std::string()).second, comment_);
        }
        std::string in_a_line = joined(members, "", ", ", "");
        if (in_a_line.size() < 60 && in_a_line.find('\n') == std::string::npos) {
            return in_a_line;
        }
        return joined(members, line(depth_ + 1), "," + line(depth_ + 1), line(depth_));
    }

private:
    struct value_list {
        std::string json = "[";

        void text(std::string_view value) {
            json += json.size() > 1 ? ", " : "";
            append_json_text(json, value);
        }
        void literal(std::string_view value) { (json += json.size() > 1 ? ", " : "") += value; }
    };

    using members_type = std::vector<std::pair<std::string, std::string>>;

    static std::string line(std::size_t depth) { return '\n' + std::string(2 * depth, ' '); }

    template <class F>
    static std::string written(const F& fill, std::size_t depth) {
        schema_object object(depth);
        fill(object);
        return object.text();
    }

    static std::string joined(const members_type& members, std::string_view begin,
                              std::string_view between, std::string_view end) {
        std::string out = "{";
        for (std::size_t i = 0; i < members.size(); ++i) {
            out += i == 0 ? begin : between;
            append_json_text(out, members[i].first);
            (out += ": ") += members[i].second;
        }
        return (out += end) += '}';
    }

    [[nodiscard]] std::string list_of(const std::vector<std::string>& values) const {
        std::string out = "[";
        for (const std::string& value : values) {
            ((out += out.size() > 1 ? "," : "") += line(depth_ + 2)) += value;
        }
        return (out += line(depth_ + 1)) += ']';
    }

    void add(std::string_view name, std::string json) {
        for (const auto& member : members_) {
            if (member.first == name) {
                all_of_.push_back(joined({{std::string(name), std::move(json)}}, "", "", ""));
                return;
            }
        }
        members_.emplace_back(name, std::move(json));
    }

    std::size_t depth_;
    members_type members_{};
    std::vector<std::string> all_of_{};
    std::string required_{};
    std::string comment_{};
};

} // namespace ecswire::inline v0_2::detail
