// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>

#include "cuts.hpp"
#include "support/catch.hpp"

#include <ecswire/json/encode.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Shapes that users may describe beside those of ECS.

using namespace ecswire;
using namespace json_test;

namespace {

struct Empty {};
BOOST_DESCRIBE_STRUCT(Empty, (), ())

// Has what list_type asks for, and no more.
template <class T>
class minimal_list {
public:
    using value_type = T;
    [[nodiscard]] auto begin() const { return elements_.begin(); }
    [[nodiscard]] auto end() const { return elements_.end(); }
    [[nodiscard]] std::size_t size() const { return elements_.size(); }
    T& emplace_back() { return elements_.emplace_back(); }
    T& operator[](std::size_t index) { return elements_[index]; }
    void pop_back() { elements_.pop_back(); }

private:
    std::deque<T> elements_{};
};

struct Base {
    std::optional<std::string> fromBase{};
};
BOOST_DESCRIBE_STRUCT(Base, (), (fromBase))

struct OtherBase {
    std::int32_t fromOther = 0;
};
BOOST_DESCRIBE_STRUCT(OtherBase, (), (fromOther))

struct Derived : Base, OtherBase {
    std::optional<std::string> own{};
    std::optional<Empty> empty{};
};
BOOST_DESCRIBE_STRUCT(Derived, (Base, OtherBase), (own, empty))

struct MinimalLists {
    minimal_list<std::int32_t> numbers{};
    std::optional<minimal_list<Base>> structures{};
    std::optional<minimal_list<std::optional<std::string>>> sparse{};
    std::optional<minimal_list<minimal_list<Base>>> nested{};
};
BOOST_DESCRIBE_STRUCT(MinimalLists, (), (numbers, structures, sparse, nested))

// Described in another order than declared.
struct Reordered {
    bool first = true;
    std::optional<std::string> second{};
    std::int16_t third = 3;
    std::unique_ptr<std::string> fourth{};
    bool fifth = false;
};
BOOST_DESCRIBE_STRUCT(Reordered, (), (fifth, second, fourth, first, third))

struct PartlyDescribedInner {
    std::optional<std::string> name{};
    std::int32_t apart = 8;
};
BOOST_DESCRIBE_STRUCT(PartlyDescribedInner, (), (name))
constexpr auto traits_of(shape<PartlyDescribedInner>) { return traits(undescribed_members); }

struct PartlyDescribed {
    std::optional<std::string> name{};
    std::int32_t apart = 7;
    std::int32_t zero{};
    std::string always{"b"};
    std::optional<PartlyDescribedInner> inner{};
};
BOOST_DESCRIBE_STRUCT(PartlyDescribed, (), (name, always, inner))
constexpr auto traits_of(shape<PartlyDescribed>) { return traits(undescribed_members); }

// With functions as boost::system::result has them.
struct Attempt {
    std::optional<std::string> value{};
    std::optional<std::string> reason{};

    [[nodiscard]] bool has_value() const noexcept { return value.has_value(); }
    [[nodiscard]] const std::optional<std::string>& error() const noexcept { return reason; }
};
BOOST_DESCRIBE_STRUCT(Attempt, (), (value, reason))

struct Attempts {
    std::optional<std::vector<Attempt>> attempts{};
};
BOOST_DESCRIBE_STRUCT(Attempts, (), (attempts))

struct DescribedFromTheSecond {
    std::optional<std::string> apart{"x"};
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(DescribedFromTheSecond, (), (name))
constexpr auto traits_of(shape<DescribedFromTheSecond>) { return traits(undescribed_members); }

template <class T>
struct Holder {
    std::optional<T> value{};
};
BOOST_DESCRIBE_STRUCT(Holder<std::int8_t>, (), (value))
BOOST_DESCRIBE_STRUCT(Holder<std::uint8_t>, (), (value))
BOOST_DESCRIBE_STRUCT(Holder<std::uint64_t>, (), (value))

// `long long` is `std::int64_t` on some platforms, and a type of its own on others.
struct LongLongs {
    std::optional<long long> withSign{};
    std::optional<unsigned long long> withoutSign{};
};
BOOST_DESCRIBE_STRUCT(LongLongs, (), (withSign, withoutSign))

enum class Kind { container_instance, small, none };
BOOST_DESCRIBE_ENUM(Kind, container_instance, small, none)
constexpr auto traits_of(shape<Kind>) {
    return traits(wire_name<Kind::container_instance>("container-instance"),
                  wire_name<Kind::none>(""));
}

// A tree in each of the ways in which a shape can contain itself.
struct Tree {
    std::optional<std::int32_t> id{};
    std::unique_ptr<Tree> child{};
    std::vector<Tree> plain{};
    std::optional<std::vector<Tree>> list{};
    std::optional<std::map<std::string, Tree>> map{};
    std::optional<std::vector<std::unique_ptr<Tree>>> pointers{};
    std::optional<std::map<std::string, std::unique_ptr<Tree>>> pointerMap{};
};
BOOST_DESCRIBE_STRUCT(Tree, (), (id, child, plain, list, map, pointers, pointerMap))

struct Containers {
    std::optional<std::deque<bool>> flags{};
    std::optional<std::deque<std::string>> texts{};
    std::optional<std::unordered_map<std::string, std::vector<std::int64_t>>> hashed{};
    std::optional<std::map<std::string, std::map<std::string, std::optional<double>>>> nested{};
    std::optional<std::vector<std::map<std::string, std::vector<std::optional<timestamp>>>>> deep{};
    std::optional<std::vector<open_enum<Kind>>> kinds{};
    std::optional<std::map<std::string, open_enum<Kind>, std::greater<>>> ordered{};
    std::unique_ptr<std::string> owned{};
    std::unique_ptr<std::vector<std::int32_t>> ownedList{};
};
BOOST_DESCRIBE_STRUCT(Containers, (),
                      (flags, texts, hashed, nested, deep, kinds, ordered, owned, ownedList))

struct LongNames {
    std::optional<std::int32_t> sixtyFourxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> sixtyFivexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t>
        sixtySixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{};
};
BOOST_DESCRIBE_STRUCT(LongNames, (),
                      (sixtyFourxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
                       sixtyFivexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
                       sixtySixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx))

// Names that a perfect hash may have its troubles with.
struct Names {
    std::optional<std::int32_t> a{}, b{}, aa{}, ab{}, ba{}, abc{}, acc{}, a_c{}, aXc{}, aYc{},
        aZc{};
    std::optional<std::int32_t> aVeryLongNameOfSomething{}, aVeryLongNameOfSometHing{},
        AVeryLongNameOfSomething{};
};
BOOST_DESCRIBE_STRUCT(Names, (),
                      (a, b, aa, ab, ba, abc, acc, a_c, aXc, aYc, aZc, aVeryLongNameOfSomething,
                       aVeryLongNameOfSometHing, AVeryLongNameOfSomething))

// Names of up to 16 characters are compared by their first and last eight, longer ones whole.
struct NameLengths {
    std::optional<std::int32_t> a{}, ab{}, abc{}, abcd{}, abcdefg{}, abcdefgh{}, abcdefghi{},
        abcdefghijklmno{}, abcdefghijklmnop{}, abcdefghijklmnopq{};
};
BOOST_DESCRIBE_STRUCT(NameLengths, (),
                      (a, ab, abc, abcd, abcdefg, abcdefgh, abcdefghi, abcdefghijklmno,
                       abcdefghijklmnop, abcdefghijklmnopq))

// Written and read again, in chunks and as a value too, it is the same.
template <class T>
void check_same(std::string_view document) {
    CAPTURE(document);
    CHECK(check_cuts<T>(document).value == document);
    const auto value = decode<T>(document);
    REQUIRE(value.has_value());
    CHECK(encode(from_value<T>(to_value(*value).value()).value()).value() == document);
}

} // namespace

TEST_CASE("decode leaves members that aren't described as in a newly constructed structure") {
    const auto read = decode<std::vector<PartlyDescribed>>(R"([{"name":"a"},{},{"inner":{}}])");
    REQUIRE(read.has_value());
    REQUIRE(read->size() == 3);
    CHECK(read->front().name == "a");
    CHECK_FALSE(read->at(1).name);
    REQUIRE(read->back().inner);
    for (const PartlyDescribed& element : *read) {
        CHECK(element.apart == 7);
        CHECK(element.zero == 0);
        CHECK(element.always == "b");
    }
    CHECK(read->back().inner->apart == 8);

    const auto from_second = decode<std::vector<DescribedFromTheSecond>>(R"([{"name":"a"}])");
    REQUIRE(from_second.has_value());
    CHECK(from_second->at(0).apart == "x");
    CHECK(from_second->at(0).name == "a");
}

TEST_CASE("decode and encode handle shapes without members") {
    check_same<Empty>("{}");
    CHECK(decode_whole<Empty>(R"({"a":1,"b":{}})").unknown == std::vector<std::string>{"/a", "/b"});
    CHECK(decode_whole<Empty>("[]").error.code == decode_errc::wrong_type);
    check_same<std::vector<Empty>>("[{},{},{}]");
}

TEST_CASE("decode and encode handle shapes with the functions of a result") {
    check_same<Attempt>(R"({"value":"a"})");
    check_same<Attempts>(R"({"attempts":[{"value":"a"},{"reason":"b"}]})");
}

TEST_CASE("decode and encode put the members of described bases first") {
    check_same<Derived>(R"({"fromBase":"x","fromOther":7,"own":"y","empty":{}})");
    CHECK(decode<Derived>(R"({"own":"y","fromOther":7,"fromBase":"x"})").value().fromBase == "x");
    CHECK(decode<Derived>(R"({"fromOther":true})").error().pointer == "/fromOther");
}

TEST_CASE("decode and encode handle members described in another order than declared") {
    Reordered value;
    REQUIRE(decode_into(value, R"({"third":-7,"fourth":"d","second":"b","fifth":true})"));
    CHECK(value.first);
    CHECK(value.second == "b");
    CHECK(value.third == -7);
    REQUIRE(value.fourth != nullptr);
    CHECK(*value.fourth == "d");
    CHECK(value.fifth);
    CHECK(encode(value).value() ==
          R"({"fifth":true,"second":"b","fourth":"d","first":true,"third":-7})");

    value.first = false;
    REQUIRE(decode_into(value, "{}")); // resets each to what a new structure has
    CHECK(value.first);
    CHECK(value.second == std::nullopt);
    CHECK(value.third == 3);
    CHECK(value.fourth == nullptr);
    CHECK_FALSE(value.fifth);
}

TEST_CASE("decode and encode handle integers of each width") {
    using unsigned_limits = std::numeric_limits<std::uint64_t>;
    CHECK(decode<Holder<std::uint64_t>>(R"({"value":18446744073709551615})").value().value ==
          unsigned_limits::max());
    CHECK(decode<LongLongs>(R"({"withoutSign":18446744073709551615})").value().withoutSign ==
          unsigned_limits::max());
    CHECK(decode<LongLongs>(R"({"withSign":-9223372036854775808})").value().withSign ==
          std::numeric_limits<long long>::min());
    CHECK(decode<Holder<std::int8_t>>(R"({"value":-128})").value().value == -128);
    CHECK(decode<Holder<std::int8_t>>(R"({"value":-129})").has_error());
    CHECK(decode<Holder<std::uint8_t>>(R"({"value":255})").value().value == 255);
    CHECK(decode<Holder<std::uint8_t>>(R"({"value":256})").has_error());
    CHECK(decode<Holder<std::uint8_t>>(R"({"value":-1})").has_error());
    check_same<Holder<std::uint64_t>>(R"({"value":18446744073709551615})");
    check_same<LongLongs>(
        R"({"withSign":-9223372036854775808,"withoutSign":18446744073709551615})");
}

TEST_CASE("decode and encode handle shapes that contain themselves") {
    check_same<Tree>(
        R"({"id":1,"child":{"id":2,"child":{"id":3,"plain":[]},"plain":[]},"plain":[]})");
    check_same<Tree>(
        R"({"plain":[{"plain":[{"id":1,"plain":[]},{"plain":[]}]},{"id":2,"plain":[]}]})");
    check_same<Tree>(R"({"plain":[],"list":[{"plain":[],"list":[{"plain":[],"list":[]}]}]})");
    check_same<Tree>(R"({"plain":[],"map":{"a":{"plain":[],"map":{"b":{"id":1,"plain":[]}}}}})");
    check_same<Tree>(
        R"({"plain":[],"pointers":[{"id":1,"plain":[]},null,{"plain":[],"pointers":[null]}]})");
    check_same<Tree>(R"({"plain":[],"pointerMap":{"a":null,"b":{"id":1,"plain":[]}}})");
    const outcome deep = check_cuts<Tree>(
        R"({"child":{"list":[{"pointerMap":{"a":{"pointers":[null,{"id":"x"}]}}}]}})");
    CHECK(deep.error.pointer == "/child/list/0/pointerMap/a/pointers/1/id");
}

TEST_CASE("decode_into replaces a tree by another") {
    Tree tree;
    REQUIRE(decode_into(tree, R"({"child":{"id":1,"child":{"id":2}},"pointers":[{"id":3},{"id":4}],
        "pointerMap":{"a":{"id":5}}})")
                .has_value());
    REQUIRE(decode_into(tree, R"({"child":{"child":{}},"pointers":[{},null,{}]})").has_value());
    CHECK(
        encode(tree).value() ==
        R"({"child":{"child":{"plain":[]},"plain":[]},"plain":[],"pointers":[{"plain":[]},null,{"plain":[]}]})");
}

TEST_CASE("decode and encode handle containers of all kinds, nested in each other") {
    check_same<Containers>(
        R"({"flags":[true,false,true],"texts":["a","a text that is longer than that",""]})");
    check_same<Containers>(R"({"hashed":{"a":[1,2,3]}})");
    check_same<Containers>(R"({"nested":{"a":{"b":1.5,"c":null},"d":{}}})");
    check_same<Containers>(R"({"deep":[{"a":[1,null,2.5],"b":[]},{}]})");
    check_same<Containers>(R"({"kinds":["small","container-instance","","unknown"]})");
    check_same<Containers>(R"({"ordered":{"z":"small","a":""}})");
    check_same<Containers>(R"({"owned":"text","ownedList":[1]})");
    const auto kinds = decode<Containers>(R"({"kinds":["container-instance",""]})").value();
    CHECK(kinds.kinds->front() == Kind::container_instance);
    CHECK(kinds.kinds->back() == Kind::none);
    std::string many = "[";
    for (int i = 0; i < 2'000; ++i) {
        many += std::to_string(i) + ",";
    }
    many.back() = ']';
    CHECK(decode<std::deque<std::int32_t>>(many).value().size() == 2'000);
    CHECK(encode(decode<std::deque<std::int32_t>>(many).value()).value() == many);
}

TEST_CASE("decode distinguishes names that resemble one another") {
    const std::string_view document =
        R"({"a":1,"b":2,"aa":3,"ab":4,"ba":5,"abc":6,"acc":7,"a_c":8,"aXc":9,"aYc":10,"aZc":11,)"
        R"("aVeryLongNameOfSomething":12,"aVeryLongNameOfSometHing":13,"AVeryLongNameOfSomething":14})";
    check_same<Names>(document);
    std::string backwards = "{";
    std::string_view rest = document.substr(1, document.size() - 2);
    while (!rest.empty()) {
        const std::size_t comma = rest.rfind(',');
        const std::size_t begin = comma == std::string_view::npos ? 0 : comma + 1;
        backwards.append(rest.substr(begin)).append(",");
        rest = rest.substr(0, begin == 0 ? 0 : comma);
    }
    backwards.back() = '}';
    CHECK(decode_whole<Names>(backwards).value == document);
    CHECK(
        decode_whole<Names>(R"({"aVeryLongNameOfSomethinG":1,"aVeryLongNameOfSomethin":1,"":1,"A":1,
        "aVeryLongNameOfSomethingg":1,"xVeryLongNameOfSomething":1,"aVeryLongXameOfSomething":1,
        "aVeryLongNameOfXomething":1,"aaa":1,"abd":1,"xbc":1,"a":7})")
            .value == R"({"a":7})");
}

TEST_CASE("decode matches no name but the member's own, whatever its length") {
    constexpr std::string_view letters = "abcdefghijklmnopq";
    std::string before; // the members that come first, so that this one is expected
    for (const std::size_t length : {1U, 2U, 3U, 4U, 7U, 8U, 9U, 15U, 16U, 17U}) {
        const std::string own(letters.substr(0, length));
        std::vector<std::string> others{own + "x", own.substr(1) + "xx"};
        for (std::size_t i = 0; i < length; ++i) {
            others.emplace_back(own).at(i) = 'x';
            others.emplace_back(own).at(i) ^= '\x20';
        }
        // In a document that goes on behind the name, and in one that ends there.
        for (const std::string& end : {std::string("}"), "}" + std::string(20, ' ')}) {
            for (const std::string& first : {std::string(), before}) {
                const auto document = [&](const std::string& name) {
                    return "{" + first + "\"" + name + "\":1" + end;
                };
                CHECK(check_cuts<NameLengths>(document(own)).value ==
                      "{" + first + "\"" + own + "\":1}");
                for (const std::string& name : others) {
                    CAPTURE(name);
                    const outcome what = check_cuts<NameLengths>(document(name));
                    CHECK(what.unknown == std::vector<std::string>{"/" + name});
                }
            }
        }
        before += "\"" + own + "\":0,";
    }
}

// Names of up to 64 characters are found without the lexer.
TEST_CASE("decode matches names of 64 characters, and of more, in any order") {
    std::vector<std::string> members = {R"("sixtyFour)" + std::string(55, 'x') + R"(":1)",
                                        R"("sixtyFive)" + std::string(56, 'x') + R"(":2)",
                                        R"("sixtySix)" + std::string(58, 'x') + R"(":3)"};
    const std::string in_order = "{" + members[0] + "," + members[1] + "," + members[2] + "}";
    check_same<LongNames>(in_order);
    std::ranges::sort(members);
    do {
        const std::string document = "{" + members[0] + "," + members[1] + R"(,"y":0,)" +
                                     members[1] + "," + members[2] + "}";
        CHECK(check_cuts<LongNames>(document).value == in_order);
    } while (std::ranges::next_permutation(members).found);
}

TEST_CASE("list_type asks for all that decode and encode need of a list") {
    const std::string_view longer =
        R"({"numbers":[1,2,3],"structures":[{"fromBase":"a"},{}],"sparse":["x",null],"nested":[[{}],[]]})";
    const std::string_view shorter =
        R"({"numbers":[4],"structures":[{}],"sparse":[null],"nested":[[{"fromBase":"b"}]]})";
    check_same<MinimalLists>(longer);
    check_same<MinimalLists>(shorter);
    MinimalLists lists;
    for (const std::string_view document : {longer, shorter, longer}) {
        REQUIRE(decode_into(lists, document).has_value());
        CHECK(encode(lists).value() == document);
    }
}
