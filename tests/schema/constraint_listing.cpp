// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/schema/constraint_listing.hpp>

#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/max_items.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/unique_by.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;

namespace {

enum class Tint { LIGHT, DARK };
BOOST_DESCRIBE_ENUM(Tint, LIGHT, DARK)

struct Everything {
    bool flag = false;
    std::optional<std::int32_t> count{};
    std::optional<std::uint8_t> byte{};
    std::optional<double> ratio{};
    std::optional<float> part{};
    std::optional<timestamp> when{};
    std::optional<open_enum<Tint>> tint{};
    std::optional<std::vector<open_enum<Tint>>> tints{};
    std::optional<std::vector<Tag>> tags{};
    std::optional<std::map<std::string, std::vector<std::string>>> names{};
    std::unique_ptr<Everything> more{};
};
BOOST_DESCRIBE_STRUCT(Everything, (),
                      (flag, count, byte, ratio, part, when, tint, tints, tags, names, more))

constexpr auto constraints_of(shape<Everything>) {
    return constraints(
        member<&Everything::count>(required, range(1, 10)),
        member<&Everything::byte>(required_when<&Everything::tint>(Tint::DARK)),
        member<&Everything::tags>(max_items(50, not_counting<&Tag::key>("aws:")),
                                  unique_by<&Tag::key>),
        member<&Everything::names>(length(at_most(5)), each(length(1, 9), each(length(1, 99)))));
}

TEST_CASE("constraint_listing lists the members of a shape, their types and their constraints") {
    CHECK(constraint_listing<Everything>() == R"(Everything
  flag: boolean
  count: 32-bit integer
    required: Member must not be null
    range: Member must be between 1 and 10, inclusive
  byte: unsigned 8-bit integer
    required: Member must not be null when 'tint' is DARK
  ratio: double
  part: float
  when: timestamp
  tint: Tint
    enum: Member must satisfy enum value set: [LIGHT, DARK]
  tints: list of Tint
    each enum: Member must satisfy enum value set: [LIGHT, DARK]
  tags: list of Tag
    length: Member must have length less than or equal to 50, not counting elements with the prefix 'aws:'
    uniqueItems: Member must have unique values
  names: map of list of text
    length: Member must have length less than or equal to 5
    each length: Member must have length between 1 and 9, inclusive
    each each length: Member must have length between 1 and 99, inclusive
  more: Everything
)");
}

struct Base {
    std::optional<std::int32_t> count{};
};
BOOST_DESCRIBE_STRUCT(Base, (), (count))

constexpr auto constraints_of(shape<Base>) {
    return constraints(member<&Base::count>(range(1, 10)));
}

struct Derived : Base {
    std::optional<bool> own{};
};
BOOST_DESCRIBE_STRUCT(Derived, (Base), (own))

constexpr auto constraints_of(shape<Derived>) {
    return constraints(member<&Derived::count>(required));
}

TEST_CASE("constraint_listing lists an inherited member with the constraints of both shapes") {
    CHECK(constraint_listing<Derived>() == R"(Derived
  count: 32-bit integer
    range: Member must be between 1 and 10, inclusive
    required: Member must not be null
  own: boolean
)");
}

TEST_CASE("constraint_listing marks constraints on users") {
    CHECK(constraint_listing<Tag>() == R"(Tag
  key: text
    length: Member must have length between 1 and 128, inclusive
    pattern: Member must satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]*
    reservedPrefix: Member must not begin with 'aws:', in any case: it is reserved (from users)
  value: text
    length: Member must have length between 0 and 256, inclusive
    pattern: Member must satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]*
    reservedPrefix: Member must not begin with 'aws:', in any case: it is reserved (from users)
)");
}

} // namespace
