// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/base64.hpp>
#include <ecswire/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Bounds for the length of a text in Unicode code points, of a blob in bytes, and of a list or map
/// in elements: Smithy's `length`.
///
/// Code points are counted only if the number of bytes doesn't decide.
/// https://smithy.io/2.0/spec/constraint-traits.html#length-trait
class length_constraint {
public:
    static constexpr std::string_view name = "length";

    template <class T>
    static constexpr bool applies_to = text_type<T> || blob_type<T> || list_type<T> || map_type<T>;

    template <auto Member>
    struct check_use {
        static_assert(
            applies_to<present_type<member_type<Member>>>,
            "ecswire: `length` is on a member that is not text, a blob, a list or a map: remove "
            "it, or use `range` for a number");
    };

    constexpr explicit length_constraint(bounds within) noexcept : within_(within) {
        if (within.minimum) {
            minimum_ = within.minimum->magnitude();
        }
        if (within.maximum) {
            maximum_ = within.maximum->magnitude();
        }
    }

    [[nodiscard]] constexpr bool is_satisfiable() const noexcept {
        return minimum_ <= maximum_ && is_count(within_.minimum) && is_count(within_.maximum);
    }

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .kind = requirement_kind::length, .within = within_};
    }

    template <class T, class Report>
    constexpr void check(const T& value, const Report& report) const {
        if constexpr (text_type<T>) {
            const std::string_view text(value);
            // A code point is 1 to 4 bytes.
            if (text.size() <= maximum_ && text.size() / 4 + (text.size() % 4 != 0) >= minimum_)
                [[likely]] {
                return;
            }
            check_count(count_code_points(text), report);
        } else {
            check_count(value.size(), report);
        }
    }

    // The length of a blob is that of its base64 text to the next multiple of three bytes.
    template <class T, class Out>
    void schema(Out& out) const {
        if constexpr (blob_type<T>) {
            if (within_.minimum) {
                out.keyword("minLength", number(base64_size(minimum_)));
            }
            if (within_.maximum) {
                out.keyword("maxLength", number(base64_size(maximum_)));
            }
            return;
        }
        if (within_.minimum) {
            out.keyword(text_type<T>   ? "minLength"
                        : list_type<T> ? "minItems"
                                       : "minProperties",
                        *within_.minimum);
        }
        if (within_.maximum) {
            out.keyword(text_type<T>   ? "maxLength"
                        : list_type<T> ? "maxItems"
                                       : "maxProperties",
                        *within_.maximum);
        }
    }

private:
    template <class Report>
    constexpr void check_count(std::size_t count, const Report& report) const {
        if (count < minimum_ || count > maximum_) [[unlikely]] {
            report(finding{.actual = number(count)});
        }
    }

    static constexpr bool is_count(const std::optional<number>& bound) noexcept {
        return !bound || (!bound->is_real() && !bound->is_negative());
    }

    bounds within_;
    std::uint64_t minimum_ = 0;
    std::uint64_t maximum_ = static_cast<std::uint64_t>(-1);
};

/// The minimum and maximum number of code points, bytes or elements: `length(1, 128)`.
constexpr length_constraint length(std::uint64_t minimum, std::uint64_t maximum) noexcept {
    return length_constraint({number(minimum), number(maximum)});
}

/// With one bound: `length(at_least(1))`, `length(at_most(256))`.
constexpr length_constraint length(bounds within) noexcept { return length_constraint(within); }

} // namespace ecswire::inline v0_2
