// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Bounds for the length of a text in bytes of UTF-8, for members whose bytes the service counts:
/// Smithy's `length`, which counts code points, differs.
class length_in_bytes_constraint {
public:
    static constexpr std::string_view name = "length";

    template <class T>
    static constexpr bool applies_to = text_type<T>;

    constexpr explicit length_in_bytes_constraint(bounds within) noexcept : within_(within) {}

    [[nodiscard]] constexpr bool is_satisfiable() const noexcept {
        return is_size(within_.minimum) && is_size(within_.maximum) &&
               (!within_.minimum || !within_.maximum || *within_.minimum <= *within_.maximum);
    }

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .kind = requirement_kind::length, .within = within_};
    }

    template <class Report>
    constexpr void check(std::string_view text, const Report& report) const {
        const number size(text.size());
        if ((within_.minimum && size < *within_.minimum) ||
            (within_.maximum && size > *within_.maximum)) [[unlikely]] {
            report(finding{.actual = size});
        }
    }

    // JSON Schema counts code points; a text has at most as many code points as bytes.
    template <class T, class Out>
    void schema(Out& out) const {
        if (within_.maximum) {
            out.keyword("maxLength", *within_.maximum);
        }
        if (within_.minimum) {
            out.keyword("minLength", number((within_.minimum->magnitude() + 3) / 4));
        }
    }

private:
    static constexpr bool is_size(const std::optional<number>& bound) noexcept {
        return !bound || (!bound->is_real() && !bound->is_negative());
    }

    bounds within_;
};

/// The minimum and maximum number of bytes: `length_in_bytes(1, 1024)`.
constexpr length_in_bytes_constraint length_in_bytes(std::uint64_t minimum,
                                                     std::uint64_t maximum) noexcept {
    return length_in_bytes_constraint({number(minimum), number(maximum)});
}

/// With one bound: `length_in_bytes(at_most(1024))`.
constexpr length_in_bytes_constraint length_in_bytes(bounds within) noexcept {
    return length_in_bytes_constraint(within);
}

} // namespace ecswire::inline v0_2
