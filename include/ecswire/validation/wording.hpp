// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/text/one_line.hpp>

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// The wording of violations, reports and constraint listings: the sentences that AWS services use,
/// as Smithy's protocol tests spell them.
/// https://github.com/smithy-lang/smithy/tree/main/smithy-aws-protocol-tests/model/restJson1/validation
namespace ecswire::inline v0_2 {

/// Appends a number: an integer in decimal, a double as the shortest text that reads back equal.
inline void append_number(std::string& out, const number& value) {
    char digits[32] = {}; // the shortest text of a double has at most 24 characters
    char* const end = digits + sizeof digits;
    if (value.is_negative()) {
        out += '-';
    }
    const auto result = value.is_real() ? std::to_chars(digits, end, value.real())
                                        : std::to_chars(digits, end, value.magnitude());
    out.append(digits, result.ptr);
}

namespace detail {

inline void append_bounds(std::string& out, const bounds& within, std::string_view between) {
    if (within.minimum && within.maximum) {
        out += between;
        append_number(out, *within.minimum);
        out += " and ";
        append_number(out, *within.maximum);
        out += ", inclusive";
    } else if (within.minimum) {
        out += "greater than or equal to ";
        append_number(out, *within.minimum);
    } else if (within.maximum) {
        out += "less than or equal to ";
        append_number(out, *within.maximum);
    }
}

// If the text begins with the placeholder of a bound that exists, appends the bound and removes the
// placeholder from the text.
inline bool append_bound(std::string& out, std::string_view& text, std::string_view placeholder,
                         const std::optional<number>& bound) {
    if (!bound || !text.starts_with(placeholder)) {
        return false;
    }
    append_number(out, *bound);
    text.remove_prefix(placeholder.size());
    return true;
}

// Appends the sentence of a user's constraint with its placeholders replaced by the bounds.
inline void append_sentence(std::string& out, std::string_view text, const bounds& within) {
    while (!text.empty()) {
        if (!append_bound(out, text, "{minimum}", within.minimum) &&
            !append_bound(out, text, "{maximum}", within.maximum)) {
            out += text.front();
            text.remove_prefix(1);
        }
    }
}

} // namespace detail

/// Appends the sentence that states a requirement: `Member must have length between 1 and 128,
/// inclusive`. `other` names the sibling that a conditional requirement depends on.
inline void append_requirement(std::string& out, const requirement& asked, std::string_view other) {
    switch (asked.kind) {
    case requirement_kind::custom: detail::append_sentence(out, asked.text, asked.within); break;
    case requirement_kind::length:
        detail::append_bounds(out += "Member must have length ", asked.within, "between ");
        if (!asked.text.empty()) {
            ((out += ", not counting elements with the prefix '") += asked.text) += '\'';
        }
        break;
    case requirement_kind::range:
        detail::append_bounds(out += "Member must be ", asked.within, "between ");
        break;
    case requirement_kind::pattern:
        (out += "Member must satisfy regular expression pattern: ") += asked.text;
        break;
    case requirement_kind::enum_values:
        ((out += "Member must satisfy enum value set: [") += asked.text) += ']';
        break;
    case requirement_kind::not_null: out += "Member must not be null"; break;
    case requirement_kind::unique: out += "Member must have unique values"; break;
    case requirement_kind::one_member:
        ((out += "Member must have exactly one of the members: [") += asked.text) += ']';
        break;
    case requirement_kind::reserved_prefix:
        ((out += "Member must not begin with '") += asked.text) += "', in any case: it is reserved";
        break;
    }
    if (!asked.condition.empty()) {
        (((out += " when '") += other) += "' is ") += asked.condition;
    }
}

/// Appends the message of a violation: `Value with length 129 at '/tags/3/key' failed to satisfy
/// constraint: Member must ...`. `other` is the JSON Pointer of the earlier of two equal elements,
/// or of the sibling that a conditional requirement depends on. Pointers contain keys of
/// maps, which may be any text, so they are put on one line.
inline void append_violation(std::string& out, std::string_view pointer, const requirement& asked,
                             const std::optional<number>& actual, std::string_view other) {
    out += "Value";
    if (asked.kind == requirement_kind::length && actual) {
        append_number(out += " with length ", *actual);
    } else if (asked.kind == requirement_kind::unique) {
        append_on_one_line(out += " that repeats '", other);
        out += '\'';
    }
    append_on_one_line(out += " at '", pointer);
    out += "' failed to satisfy constraint: ";
    append_requirement(out, asked, other);
}

/// Appends how the message of a report begins: `2 validation errors detected. `
inline void append_report_begin(std::string& out, std::size_t count) {
    append_number(out, number(count));
    out += count == 1 ? " validation error detected. " : " validation errors detected. ";
}

} // namespace ecswire::inline v0_2
