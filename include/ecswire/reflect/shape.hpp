// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/operators.hpp>

#include <type_traits>

namespace ecswire::inline v0_2 {

/// A tag that names a shape where a value of it isn't at hand, so that what belongs to a shape is
/// found by argument-dependent lookup beside it: `constraints_of(shape<Tag>)`.
template <class T>
struct shape {
    using type = T; ///< the shape
};

/// A structure that BOOST_DESCRIBE_STRUCT describes: what every generic layer works on.
template <class T>
concept described_struct =
    std::is_class_v<T> && boost::describe::has_describe_members<std::remove_cv_t<T>>::value;

/// An enumeration that BOOST_DESCRIBE_ENUM describes.
template <class T>
concept described_enum =
    std::is_enum_v<T> && boost::describe::has_describe_enumerators<std::remove_cv_t<T>>::value;

/// Comparison of described structures, member by member in the order of declaration. A namespace
/// of one's own gets it with `using ecswire::operator==;`, or a structure
/// with a defaulted `operator==`.
using boost::describe::operators::operator==;

} // namespace ecswire::inline v0_2
