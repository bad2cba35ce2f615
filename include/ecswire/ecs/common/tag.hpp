// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/max_items.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/reserved_prefix.hpp>
#include <ecswire/constraints/unique_by.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A label on a resource: a key and an optional value.
///
/// A resource has at most 50. Key and value consist of Unicode letters, separators, digits and
/// `_ . : / = + - @`, and are case-sensitive. Only the service sets tags that begin with `aws:`, in
/// any case; they do not count toward the 50.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
struct Tag {
    std::optional<std::string> key{};   ///< 1 to 128 code points, unique within its resource
    std::optional<std::string> value{}; ///< 0 to 256 code points
};
BOOST_DESCRIBE_STRUCT(Tag, (), (key, value))

/// `\p{L} \p{Z} \p{N} _ . : / = + - @`
inline constexpr auto tag_characters =
    characters(unicode_letters + unicode_separators + unicode_numbers + "_.:/=+-@");

constexpr auto constraints_of(shape<Tag>) {
    constexpr auto reserved = reserved_prefix("aws:");
    return constraints(member<&Tag::key>(length(1, 128), tag_characters, reserved),
                       member<&Tag::value>(length(0, 256), tag_characters, reserved));
}

/// The constraints of every member that is a list of tags: at most 50, keys unique.
inline constexpr auto tag_list =
    all_of(max_items(50, not_counting<&Tag::key>("aws:")), unique_by<&Tag::key>);

} // namespace ecswire::inline v0_2
