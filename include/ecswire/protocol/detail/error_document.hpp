// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>
#include <ecswire/json/result.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/text/one_line.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2::detail {

// The shape name within an error's identifier: `FooError` for
// `aws.protocoltests#FooError:http://internal.amazon.com/`, and for `FooError,BarError`, to which a
// gateway has appended its own error. Empty elements of a list don't count (RFC 9110, 5.6.1).
// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization
constexpr std::string_view error_name(std::string_view identifier) noexcept {
    identifier.remove_prefix((std::min)(identifier.find_first_not_of(", \t"), identifier.size()));
    identifier = identifier.substr(0, identifier.find_first_of(":,"));
    const std::size_t hash = identifier.find('#');
    return trimmed(hash == std::string_view::npos ? identifier : identifier.substr(hash + 1));
}

/// The members of an error's body that hold its name and its message; empty if absent.
struct error_document {
    std::string type{};          // __type
    std::string code{};          // code
    std::string capital_code{};  // Code
    std::string lower_message{}; // message
    std::string upper_message{}; // Message

    [[nodiscard]] std::string_view name() const noexcept {
        for (const std::string* const identifier : {&type, &code, &capital_code}) {
            if (const std::string_view found = error_name(*identifier); !found.empty()) {
                return found;
            }
        }
        return {};
    }

    [[nodiscard]] const std::string& message() const noexcept {
        return lower_message.empty() ? upper_message : lower_message;
    }
};

// Finds the name and the message in an error's body in one pass. Unlike `decode`, it tolerates
// malformed JSON, since the name is most useful if the rest of the body is broken. It skips values
// of other types and malformed text, such as a quote that isn't escaped: a quote opens a string
// only after one of `{[,:`, and a string value counts only if a comma or `}` follows it.
class error_document_reader {
public:
    error_document_reader(std::string_view body, const decode_options& options)
        : body_(body.substr(0, options.limits.body)), options_(options) {}

    error_document read() {
        if (body_.starts_with("\xEF\xBB\xBF")) { // a byte order mark
            at_ = 3;
        }
        skip_white();
        if (next() == '{') {
            read_members();
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] char next() const noexcept { return at_ < body_.size() ? body_[at_] : '\0'; }

    void skip_white() noexcept {
        const std::size_t first = body_.find_first_not_of(" \t\r\n", at_);
        at_ = first == std::string_view::npos ? body_.size() : first;
    }

    void read_members() {
        std::size_t depth = 0;
        char previous = '\0'; // the last character that isn't white space
        for (skip_white(); at_ < body_.size(); skip_white()) {
            const char character = next();
            if (character == '"' && std::string_view("{[,:").find(previous) != npos) {
                const std::string_view text = take_string();
                skip_white();
                if (depth == 1 && previous != ':' && next() == ':') {
                    name_ = text;
                } else if (depth == 1 && previous == ':') {
                    keep(text);
                }
            } else {
                depth += character == '{' || character == '[' ? 1 : 0;
                depth -= character == '}' || character == ']' ? 1 : 0;
                ++at_;
            }
            previous = character;
            if (depth == 0) {
                return;
            }
        }
    }

    // Takes a string with its quotes; empty if the string doesn't end.
    std::string_view take_string() noexcept {
        const std::size_t first = at_++;
        while (at_ < body_.size() && body_[at_] != '"') {
            at_ += body_[at_] == '\\' ? 2U : 1U;
        }
        if (at_ >= body_.size()) {
            at_ = body_.size();
            return {};
        }
        return body_.substr(first, ++at_ - first);
    }

    void keep(std::string_view quoted) {
        if (quoted.empty() || (at_ < body_.size() && next() != ',' && next() != '}')) {
            return;
        }
        const std::pair<std::string_view, std::string*> members[] = {
            {R"("__type")", &found_.type},           {R"("code")", &found_.code},
            {R"("Code")", &found_.capital_code},     {R"("message")", &found_.lower_message},
            {R"("Message")", &found_.upper_message},
        };
        for (const auto& [name, text] : members) {
            if (name == name_) {
                *text = unescape(quoted);
            }
        }
    }

    // The text of a JSON string. If its escapes are malformed, the bytes between its quotes, made
    // valid UTF-8.
    [[nodiscard]] std::string unescape(std::string_view quoted) const {
        if (quoted.find('\\') != npos) {
            const std::string document = '[' + std::string(quoted) + ']';
            std::vector<std::string> decoded;
            if (decode_into(decoded, document, options_) && decoded.size() == 1) {
                return std::move(decoded.front());
            }
        }
        return to_valid_utf8(quoted.substr(1, quoted.size() - 2));
    }

    static constexpr std::size_t npos = std::string_view::npos;

    std::string_view body_;
    const decode_options& options_;
    std::size_t at_ = 0;
    std::string_view name_{}; // of the current member, with its quotes
    error_document found_{};
};

} // namespace ecswire::inline v0_2::detail
