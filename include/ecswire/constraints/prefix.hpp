// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/detail/fixed_text.hpp>
#include <ecswire/constraints/detail/pattern_text.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A text begins with a prefix, or doesn't, case included.
template <std::size_t Size, bool Wanted>
class prefix_constraint {
public:
    static constexpr std::string_view name = Wanted ? "prefix" : "forbiddenPrefix";
    static constexpr bool may_repeat = true; // with another prefix

    template <class T>
    static constexpr bool applies_to = text_type<T>;

    constexpr explicit prefix_constraint(std::string_view prefix) {
        text_.append(begin);
        text_.append(prefix);
        text_.append("'");
    }

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .text = text_.view()};
    }

    constexpr bool holds(std::string_view text) const noexcept {
        return text.starts_with(prefix()) == Wanted;
    }

    template <class T, class Out>
    void schema(Out& out) const {
        const auto write = [this](auto& one) {
            one.keyword("type", {"string"});
            one.keyword("pattern", {"^", detail::pattern_of(prefix())});
        };
        if constexpr (Wanted) {
            out.keyword("pattern", {"^", detail::pattern_of(prefix())});
        } else {
            out.object("not", write);
        }
    }

private:
    static constexpr std::string_view begin =
        Wanted ? "Member must begin with '" : "Member must not begin with '";

    [[nodiscard]] constexpr std::string_view prefix() const noexcept {
        return text_.view().substr(begin.size(), Size);
    }

    detail::fixed_text<Size + begin.size() + 1> text_{};
};

/// The text begins with the prefix: `prefix("https://")`.
template <std::size_t Size>
constexpr prefix_constraint<Size - 1, true> prefix(const char (&text)[Size]) {
    return prefix_constraint<Size - 1, true>({text, Size - 1});
}

/// The text doesn't begin with the prefix: `no_prefix("-")`. For a prefix that only the service may
/// use, see `reserved_prefix`.
template <std::size_t Size>
constexpr prefix_constraint<Size - 1, false> no_prefix(const char (&text)[Size]) {
    return prefix_constraint<Size - 1, false>({text, Size - 1});
}

} // namespace ecswire::inline v0_2
