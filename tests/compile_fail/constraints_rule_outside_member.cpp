// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: constraints(...) takes only member<&Shape::member>(...): put each constraint or rule into the member at which its violation is reported

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>

struct Range {
    std::optional<int> first{};
    std::optional<int> last{};
};
BOOST_DESCRIBE_STRUCT(Range, (), (first, last))

inline constexpr auto ascending =
    ecswire::rule("ascending", "Member must not be less than the first",
                  [](const Range& range) { return range.first <= range.last; });

constexpr auto constraints_of(ecswire::shape<Range>) {
#ifdef ECSWIRE_FIXED
    return ecswire::constraints(ecswire::member<&Range::last>(ascending));
#else
    return ecswire::constraints(ascending);
#endif
}
