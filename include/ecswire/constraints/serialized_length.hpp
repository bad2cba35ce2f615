// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/detail/json_length.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// A maximum for the length of a value's JSON, in code points and as `encode` writes it.
///
/// Takes time linear in the value.
class serialized_length_constraint {
public:
    static constexpr std::string_view name = "serializedLength";
    static constexpr bool reads_elements = true;

    template <class T>
    static constexpr bool applies_to = wire_type<T>;

    constexpr explicit serialized_length_constraint(bounds within) noexcept : within_(within) {}

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name,
                .within = within_,
                .text = "Member must be JSON with length less than or equal to {maximum}"};
    }

    template <class T, class Report>
    constexpr void check(const T& value, const Report& report) const {
        const number length(detail::json_length(value));
        if (within_.maximum && length > *within_.maximum) [[unlikely]] {
            report(finding{.actual = length});
        }
    }

private:
    bounds within_;
};

/// `member<&RunTaskRequest::overrides>(serialized_length(at_most(8192)))`
constexpr serialized_length_constraint serialized_length(bounds within) noexcept {
    return serialized_length_constraint(within);
}

} // namespace ecswire::inline v0_2
