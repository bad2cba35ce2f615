// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/detail/pattern_text.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/ascii.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// A text from a user doesn't begin with a prefix that only the service may use, ASCII letters in
/// either case. Values from the service aren't checked.
class reserved_prefix_constraint {
public:
    static constexpr std::string_view name = "reservedPrefix";
    static constexpr bool may_repeat = true; // with another prefix
    static constexpr bool only_for_users = true;

    template <class T>
    static constexpr bool applies_to = text_type<T>;

    constexpr explicit reserved_prefix_constraint(std::string_view prefix) noexcept
        : prefix_(prefix) {}

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .kind = requirement_kind::reserved_prefix, .text = prefix_};
    }

    constexpr bool holds(std::string_view text) const noexcept {
        return !starts_with_ignoring_case(text, prefix_);
    }

    template <class T, class Out>
    void schema(Out& out) const {
        out.object("not", [this](auto& reserved) {
            reserved.keyword("type", {"string"});
            reserved.keyword("pattern", {"^", detail::pattern_in_any_case(prefix_)});
        });
    }

private:
    std::string_view prefix_;
};

/// `reserved_prefix("aws:")`; the prefix is a literal.
constexpr reserved_prefix_constraint reserved_prefix(std::string_view prefix) noexcept {
    return reserved_prefix_constraint(prefix);
}

} // namespace ecswire::inline v0_2
