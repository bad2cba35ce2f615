// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A text has only characters of a set: Smithy's `pattern` of the form `[...]*`. The empty text is
/// valid; to reject it, add `length`.
class characters_constraint {
public:
    static constexpr std::string_view name = "pattern";

    static constexpr bool proves_utf8 = true;

    template <class T>
    static constexpr bool applies_to = text_type<T>;

    template <auto Member>
    struct check_use {
        static_assert(applies_to<present_type<member_type<Member>>>,
                      "ecswire: `characters` is on a member that isn't a text: remove it, or make "
                      "the member a std::string");
    };

    constexpr explicit characters_constraint(const character_set& set) noexcept : set_(set) {}

    /// The characters that the text may have.
    [[nodiscard]] constexpr const character_set& set() const noexcept { return set_; }

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .kind = requirement_kind::pattern, .text = set_.pattern()};
    }

    constexpr bool holds(std::string_view text) const noexcept {
        return set_.find_outside(text) == text.size();
    }

    template <class Report>
    constexpr void check(std::string_view text, const Report& report) const {
        const std::size_t offset = set_.find_outside(text);
        if (offset != text.size()) [[unlikely]] {
            report(finding{.offset = offset});
        }
    }

    // Written as "not: a character outside the set". A pattern for the whole text would end in `$`,
    // which some validators also match before a final line feed.
    template <class T, class Out>
    void schema(Out& out) const {
        out.object("not", [this](auto& other) {
            other.keyword("type", {"string"});
            other.keyword("pattern", {"[^", set_.spelling(), "]"});
        });
    }

private:
    character_set set_;
};

/// Only characters of the set: `characters(ascii_letters + ascii_digits + "-_")`.
constexpr characters_constraint characters(const character_set& set) noexcept {
    return characters_constraint(set);
}

} // namespace ecswire::inline v0_2
