// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/validation/validate.hpp>

#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/max_items.hpp>
#include <ecswire/constraints/no_edge_spaces.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/reserved_prefix.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/constraints/unique_by.hpp>
#include <ecswire/schema/constraint_listing.hpp>
#include <ecswire/schema/json_schema.hpp>
#include <ecswire/validation/constant_strings.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

// A user's own constraint, which counts how often it was asked.
struct even_constraint {
    static constexpr std::string_view name = "even";
    static constexpr std::string_view message = "Member must be even";
    template <class T>
    static constexpr bool applies_to = integer_type<T>;
    constexpr bool holds(std::int64_t value) const { return value % 2 == 0; }
};
inline constexpr even_constraint even{};
static_assert(even_constraint::applies_to<int>);

std::size_t times_asked = 0;

struct counted_constraint {
    static constexpr std::string_view name = "counted";
    static constexpr std::string_view message = "Member must not be asked";
    template <class T>
    static constexpr bool applies_to = integer_type<T>;
    constexpr bool holds(std::int64_t) const {
        if (!std::is_constant_evaluated()) {
            ++times_asked;
        }
        return false;
    }
};
inline constexpr counted_constraint counted{};
static_assert(counted_constraint::applies_to<int>);

// The one with a bound of constraint.hpp's explanation.
struct pairs_up_to {
    constexpr explicit pairs_up_to(std::int64_t maximum) noexcept : max(maximum) {}
    std::int64_t max;
    template <class T>
    static constexpr bool applies_to = ecswire::integer_type<T>;
    constexpr bool holds(std::int64_t value) const { return value % 2 == 0 && value <= max; }
    constexpr ecswire::requirement describe() const {
        return {.constraint = "pairs_up_to",
                .within = ecswire::at_most(max),
                .text = "Member must be even and at most {maximum}"};
    }
    template <class T>
    constexpr void schema(auto& out) const {
        out.keyword("multipleOf", 2);
        out.keyword("maximum", max);
    }
};

struct Crate {
    std::optional<int> bottles{};
};
BOOST_DESCRIBE_STRUCT(Crate, (), (bottles))

constexpr auto constraints_of(shape<Crate>) {
    return constraints(member<&Crate::bottles>(pairs_up_to(12)));
}

TEST_CASE("a constraint of one's own has a bound in its sentence, the listing and the schema") {
    CHECK(validate(Crate{.bottles = 12}).empty());
    CHECK(validate(Crate{.bottles = 11}).size() == 1);
    const auto report = validate(Crate{.bottles = 14});
    REQUIRE(report.size() == 1);
    CHECK(report[0].constraint == "pairs_up_to");
    CHECK(report[0].maximum == number(12));
    CHECK(report[0].message() == "Value at '/bottles' failed to satisfy constraint: Member must be "
                                 "even and at most 12");
    CHECK(constraint_listing<Crate>().find("Member must be even and at most 12") !=
          std::string::npos);
    CHECK(json_schema<Crate>().find("\"multipleOf\": 2") != std::string::npos);
    CHECK(json_schema<Crate>().find("\"maximum\": 12") != std::string::npos);
}

enum class Colour { RED, BLUE };
BOOST_DESCRIBE_ENUM(Colour, RED, BLUE)

struct Leaf {
    std::optional<std::string> key{};
    std::optional<std::int64_t> size{};
    std::optional<open_enum<Colour>> colour{};
};
BOOST_DESCRIBE_STRUCT(Leaf, (), (key, size, colour))

constexpr auto constraints_of(shape<Leaf>) {
    return constraints(
        member<&Leaf::key>(required, length(1, 5), characters(unicode_letters + " !"),
                           reserved_prefix("sys"), no_edge_spaces),
        member<&Leaf::size>(required_when<&Leaf::colour>(Colour::BLUE), range(0, 100), even));
}

struct Tree {
    std::optional<std::string> name{};
    std::optional<Leaf> leaf{};
    std::optional<std::vector<Leaf>> leaves{};
    std::optional<std::map<std::string, Leaf>> named{};
    std::unique_ptr<Tree> left{};
    std::vector<Tree> right{};
    std::optional<std::vector<std::optional<std::string>>> sparse{};
    std::optional<std::vector<std::vector<std::string>>> rows{};
    std::optional<std::map<std::string, std::vector<int>>> series{};
    Leaf always{.key = "a"};
};
BOOST_DESCRIBE_STRUCT(Tree, (),
                      (name, leaf, leaves, named, left, right, sparse, rows, series, always))

inline constexpr auto leaf_list =
    all_of(max_items(3, not_counting<&Leaf::key>("sys")), unique_by<&Leaf::key>);

constexpr auto constraints_of(shape<Tree>) {
    return constraints(member<&Tree::leaf>(rule(
                           "leafHasName", "Member must come with a name",
                           [](const Tree& tree) { return !tree.leaf || tree.name.has_value(); })),
                       member<&Tree::leaves>(leaf_list), member<&Tree::right>(length(at_most(2))),
                       member<&Tree::sparse>(each(length(at_most(2)))),
                       member<&Tree::rows>(length(1, 2), each(length(1, 2), each(length(1, 3)))),
                       member<&Tree::series>(each(each(range(0, 9)))));
}

struct Marks {
    std::vector<std::int64_t> values{};
};
BOOST_DESCRIBE_STRUCT(Marks, (), (values))

constexpr auto constraints_of(shape<Marks>) {
    return constraints(member<&Marks::values>(each(counted)));
}

struct Borrowed {
    std::optional<std::string_view> text{};
    std::optional<std::vector<std::string_view>> texts{};
};
BOOST_DESCRIBE_STRUCT(Borrowed, (), (text, texts))

constexpr auto constraints_of(shape<Borrowed>) {
    return constraints(member<&Borrowed::text>(required, length(1, 3)),
                       member<&Borrowed::texts>(each(length(1, 3))));
}

// A name with both characters that a JSON Pointer escapes can't be described; a map's key can.
struct Keys {
    std::map<std::string, std::optional<Leaf>> leaves{};
};
BOOST_DESCRIBE_STRUCT(Keys, (), (leaves))

struct Plain {
    std::optional<std::string> text{};
    std::vector<std::string> texts{};
};
BOOST_DESCRIBE_STRUCT(Plain, (), (text, texts))

TEST_CASE("a value without violations has an empty report") {
    CHECK(from_user(Tree{}) == valid);
    CHECK(from_user(Leaf{.key = "abc", .size = 4, .colour = Colour::BLUE}) == valid);
    CHECK(from_user(Plain{}) == valid);
}

TEST_CASE("a member's constraints are checked in the order of writing") {
    CHECK(from_user(Leaf{}) == "/key required");
    CHECK(from_user(Leaf{.key = "sys + sys "}) ==
          "/key length, /key pattern, /key reservedPrefix, /key noEdgeSpaces");
}

TEST_CASE("members are checked in the order of declaration") {
    CHECK(from_user(Leaf{.size = 101, .colour = open_enum<Colour>("RED!")}) ==
          "/key required, /size range, /size even, /colour enum");
}

TEST_CASE("a text of an enumeration is one of its values, whoever set it") {
    CHECK(from_user(Leaf{.key = "a", .colour = open_enum<Colour>("red")}) == "/colour enum");
    CHECK(from_service(Leaf{.key = "a", .colour = open_enum<Colour>("")}) == "/colour enum");
    CHECK(from_user(Leaf{.key = "a", .colour = Colour::RED}) == valid);
}

TEST_CASE("constraints on users don't apply to values from the service") {
    CHECK(from_user(Leaf{.key = "SYS"}) == "/key reservedPrefix");
    CHECK(from_service(Leaf{.key = "SYS"}) == valid);
    CHECK(from_service(Leaf{.key = "SYS+"}) == "/key pattern");
}

TEST_CASE("validate reaches every nested value") {
    Tree tree;
    tree.leaf.emplace();
    tree.leaves = {{{.key = "a"}, {}}};
    tree.named = {{"one", {.key = "a"}}, {"two", {}}};
    tree.left = std::make_unique<Tree>();
    tree.left->left = std::make_unique<Tree>();
    tree.left->left->always.key.reset();
    tree.right.resize(2);
    tree.right[1].leaf = Leaf{.key = ""};
    tree.sparse = {{"ab", std::nullopt, "abc"}};
    tree.rows = {{{"a"}, {}, {"a", "", "abcd"}}};
    tree.series = {{{"x", {1, 10}}, {"y", {-1}}}};
    tree.always.key = "too long";
    CHECK(from_user(tree) ==
          "/leaf leafHasName, /leaf/key required, /leaves/1/key required, /named/two/key required, "
          "/left/left/always/key required, /right/1/leaf leafHasName, /right/1/leaf/key length, "
          "/sparse/2 length, /rows length, /rows/1 length, /rows/2 length, /rows/2/1 length, "
          "/rows/2/2 length, /series/x/1 range, /series/y/0 range, /always/key length");
}

TEST_CASE("constraints that read a whole list are checked after its elements") {
    Tree tree;
    tree.leaves = {{{.key = "a"}, {.key = "b"}, {.key = "a"}, {.key = "c "}}};
    CHECK(from_user(tree) ==
          "/leaves/3/key noEdgeSpaces, /leaves length, /leaves/2/key uniqueItems");
    tree.right.resize(3);
    tree.right[0].leaf.emplace();
    tree.leaves.reset();
    CHECK(from_user(tree) ==
          "/right length, /right/0/leaf leafHasName, /right/0/leaf/key required");
}

TEST_CASE("the names of members and keys are escaped in a pointer") {
    Keys keys;
    keys.leaves["a/b~c"] = Leaf{};
    keys.leaves[""] = Leaf{};
    keys.leaves["absent"];
    CHECK(from_user(keys) == "/leaves//key required, /leaves/a~1b~0c/key required");
}

TEST_CASE("text that isn't UTF-8 is a violation of that alone, with constraints or without") {
    CHECK(from_user(Leaf{.key = "\xFF + way too long "}) == "/key utf8");
    CHECK(from_user(Plain{.text = "a\xC3", .texts = {"a", "\xED\xA0\x80"}}) ==
          "/text utf8, /texts/1 utf8");
    Tree tree;
    tree.named = {{"\x80", {.key = ""}}};
    tree.sparse = {{"abc\xF0\xA0\x80"}};
    CHECK(places(validate(tree)) == "/named/\x80 utf8, /sparse/0 utf8");
    CHECK(validate(Plain{.text = "ab\xC3"})[0].offset == 2U);
    CHECK(validate(Plain{.text = "ab\xC3"})[0].message() ==
          "Value at '/text' failed to satisfy constraint: Member must be well-formed UTF-8");
}

TEST_CASE("a violation has its numbers, pointers and its constraint's text as data") {
    const auto long_key = validate(Leaf{.key = "abcdef"})[0];
    CHECK(long_key.minimum == number(1));
    CHECK(long_key.maximum == number(5));
    CHECK(long_key.actual == number(6));
    CHECK_FALSE(long_key.offset);
    CHECK(long_key.other.empty());

    const auto bad_key = validate(Leaf{.key = "ab+c"})[0];
    CHECK(bad_key.offset == 2U);
    CHECK(bad_key.text == "[\\p{L} !]*");
    CHECK_FALSE(bad_key.actual);

    const auto no_size = validate(Leaf{.key = "a", .colour = Colour::BLUE})[0];
    CHECK(no_size.pointer == "/size");
    CHECK(no_size.constraint == "required");
    CHECK(no_size.other == "/colour");

    Tree tree;
    tree.right.resize(1);
    tree.right[0].leaves = {{{.key = "a"}, {.key = "b"}, {.key = "b"}}};
    const auto repeated = validate(tree)[0];
    CHECK(repeated.pointer == "/right/0/leaves/2/key");
    CHECK(repeated.other == "/right/0/leaves/1/key");
}

TEST_CASE("a report holds the first violations, up to the maximum of the options") {
    const Leaf leaf{.key = "sys + sys ", .size = -1};
    CHECK(places(validate(leaf, {.max_violations = 1})) == "/key length");
    CHECK(places(validate(leaf, {.max_violations = 3})) ==
          "/key length, /key pattern, /key reservedPrefix");
    CHECK(validate(leaf, {.max_violations = 6}).size() == 6);
    CHECK(validate(leaf, {.max_violations = 7}).size() == 6);
    CHECK(validate(leaf, {.max_violations = 0}).size() == 1);
}

TEST_CASE("the walk ends when the report is full") {
    const Marks marks{std::vector<std::int64_t>(10000, 1)};
    times_asked = 0;
    CHECK(validate(marks, {.max_violations = 10}).size() == 10);
    CHECK(times_asked == 10);
    CHECK(validate(marks).size() == 10000);
    const Keys keys{{{"a\xFF", {}}, {"b\xFF", {}}, {"c\xFF", {}}}};
    CHECK(validate(keys, {.max_violations = 2}).size() == 2);
}

TEST_CASE("text may be borrowed") {
    CHECK(from_user(Borrowed{.text = "abcd"}) == "/text length");
    CHECK(from_user(Borrowed{.text = "abc", .texts = {{"", "a"}}}) == "/texts/0 length");
}

TEST_CASE("a value need not be a structure") {
    CHECK(from_user(std::vector<Leaf>(2)) == "/0/key required, /1/key required");
    CHECK(from_user(std::map<std::string, Leaf>{{"a", {}}}) == "/a/key required");
    CHECK(from_user(std::string("\xFF")) == " utf8");
}

#if ECSWIRE_CONSTANT_STRINGS
constexpr bool check_a_tree_of_leaves() {
    const std::vector<Leaf> leaves{{.key = "a"}, {.key = "a text that needs memory of its own"}};
    const validation_report report = validate(leaves);
    return report.size() == 1 && report[0].pointer == "/1/key" &&
           report[0].constraint == "length" && report[0].actual == number(35);
}
static_assert(check_a_tree_of_leaves());
static_assert(validate(Leaf{.key = "team", .size = 2}).empty());
static_assert(!validate(Leaf{.key = "teams!"}).empty());
static_assert(validate(Leaf{}, {.max_violations = 1}).size() == 1);
#endif

// A condition of a user's own.
struct heavier_than_ten {
    static constexpr std::string_view text() { return "more than 10"; }
    static constexpr bool holds(int value) { return value > 10; }
};

struct Named {
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(Named, (), (name))

constexpr auto constraints_of(shape<Named>) {
    return constraints(member<&Named::name>(length(1, 5)));
}

struct Sized {
    std::optional<int> size{};
    std::optional<int> unit{};
};
BOOST_DESCRIBE_STRUCT(Sized, (), (size, unit))

struct Parcel : Named, Sized {
    std::optional<int> weight{};
};
BOOST_DESCRIBE_STRUCT(Parcel, (Named, Sized), (weight))

constexpr bool is_not_heavier_than_big(const Parcel& parcel) {
    return !parcel.weight || !parcel.size || *parcel.weight <= *parcel.size;
}

constexpr auto constraints_of(shape<Parcel>) {
    return constraints(member<&Parcel::weight>(required_when<&Sized::size>(heavier_than_ten{})),
                       member<&Parcel::unit>(required_when<&Parcel::weight>(heavier_than_ten{})),
                       member<&Parcel::size>(required, range(1, 99),
                                             rule("notTooHeavy", "Member must be at least weight",
                                                  is_not_heavier_than_big)),
                       member<&Parcel::name>(required, no_edge_spaces));
}

Parcel parcel(std::optional<std::string> name, std::optional<int> size, std::optional<int> weight,
              std::optional<int> unit = 1) {
    Parcel result;
    result.name = std::move(name);
    result.size = size;
    result.unit = unit;
    result.weight = weight;
    return result;
}

TEST_CASE("an inherited member must satisfy the constraints of its base and of the shape") {
    CHECK(from_user(parcel("abc", 5, 5)) == valid);
    CHECK(from_user(parcel("abcdef", 5, 5)) == "/name length");
    CHECK(from_user(parcel("a b ", 5, 5)) == "/name noEdgeSpaces");
    CHECK(from_user(parcel({}, 5, 5)) == "/name required");
    CHECK(from_user(parcel("abc", 0, 0)) == "/size range");
    CHECK(from_user(parcel("abcdef ", 100, {})) ==
          "/name length, /name noEdgeSpaces, /size range, /weight required");
    CHECK(from_user(Named{}) == valid); // what only the derived shape asks
}

struct Coded {
    std::optional<std::string> code{};
};
BOOST_DESCRIBE_STRUCT(Coded, (), (code))
constexpr auto constraints_of(shape<Coded>) {
    return constraints(member<&Coded::code>(characters(ascii_digits)));
}

struct Labelled : Coded {};
BOOST_DESCRIBE_STRUCT(Labelled, (Coded), ())
constexpr auto constraints_of(shape<Labelled>) {
    return constraints(member<&Labelled::code>(characters(ascii_digits + ascii_letters)));
}

TEST_CASE("text must satisfy each of several character sets, in any order") {
    Labelled value;
    value.code = "12";
    CHECK(from_user(value) == valid);
    value.code = "AB";
    CHECK(from_user(value) == "/code pattern");
    value.code = "-";
    CHECK(from_user(value) == "/code pattern, /code pattern");
    value.code = "\xFF";
    CHECK(from_user(value) == "/code utf8");
}

TEST_CASE("a rule about several members sees those of the base and of the shape") {
    CHECK(from_user(parcel("abc", 5, 6)) == "/size notTooHeavy");
    CHECK(from_user(parcel("abc", 11, {})) == "/weight required");
    CHECK(from_user(parcel("abc", 11, 11, {})) == "/unit required");
}

} // namespace
