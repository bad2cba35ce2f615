// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Members whose names on the wire C++ can't spell, through every layer that names a member.

#include "support/catch.hpp"

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/unique_by.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/excerpt.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/schema/constraint_listing.hpp>
#include <ecswire/schema/json_schema.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

struct Item {
    std::optional<std::string> namespace_{};
    std::optional<std::int32_t> null{};
    std::optional<double> float_{};
    std::optional<std::vector<Item>> union_{};
    std::optional<std::string> plain{};
};
BOOST_DESCRIBE_STRUCT(Item, (), (namespace_, null, float_, union_, plain))
constexpr auto traits_of(shape<Item>) {
    return traits(wire_name<&Item::namespace_>("namespace"), wire_name<&Item::null>("NULL"),
                  wire_name<&Item::float_>("float"), wire_name<&Item::union_>("union"));
}
constexpr auto constraints_of(shape<Item>) {
    return constraints(member<&Item::namespace_>(required, length(1, 5)),
                       member<&Item::union_>(unique_by<&Item::namespace_>));
}
using ecswire::operator==;
using ecswire::operator<<;

constexpr std::string_view document =
    R"({"namespace":"n","NULL":1,"float":0.5,"union":[{"namespace":"m"}],"plain":"p"})";

Item value() {
    return {.namespace_ = "n",
            .null = 1,
            .float_ = 0.5,
            .union_ = {{{.namespace_ = "m"}}},
            .plain = "p"};
}

} // namespace

TEST_CASE("decode matches wire names, whole and in chunks") {
    const auto whole = decode<Item>(document);
    REQUIRE(whole.has_value());
    CHECK(*whole == value());
    Item item;
    decoder<Item> chunks(item);
    for (const char byte : document) {
        REQUIRE(chunks.write({&byte, 1}).has_value());
    }
    REQUIRE(chunks.finish().has_value());
    CHECK(item == value());
}

TEST_CASE("encode and to_value write wire names") {
    CHECK(encode(value()).value() == document);
    CHECK(boost::json::serialize(to_value(value()).value()) ==
          R"({"namespace":"n","NULL":1,"float":5E-1,"union":[{"namespace":"m"}],"plain":"p"})");
    CHECK(from_value<Item>(boost::json::parse(document)).value() == value());
}

TEST_CASE("decode takes the name in C++ for an unknown member") {
    std::vector<std::string> unknown;
    const auto item = decode<Item>(R"({"namespace_":"n","float_":1,"union":[{"union_":0}]})",
                                   {.unknown_members = &unknown});
    REQUIRE(item.has_value());
    CHECK_FALSE(item->namespace_);
    CHECK(unknown == std::vector<std::string>{"/namespace_", "/float_", "/union/0/union_"});
}

TEST_CASE("JSON Pointers of decode errors and violations have wire names") {
    constexpr std::string_view wrong = R"({"union":[{"float":"x"}]})";
    const auto item = decode<Item>(wrong);
    REQUIRE_FALSE(item.has_value());
    CHECK(item.error().pointer == "/union/0/float");
    CHECK(excerpt(item.error(), wrong).find("'/union/0/float'") != std::string::npos);

    const auto missing = validate(Item{});
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].pointer == "/namespace");
    const auto repeated =
        validate(Item{.namespace_ = "n", .union_ = {{{.namespace_ = "m"}, {.namespace_ = "m"}}}});
    REQUIRE(repeated.size() == 1);
    CHECK(repeated[0].pointer == "/union/1/namespace");
    CHECK(repeated[0].other == "/union/0/namespace");
}

TEST_CASE("json_schema and constraint_listing have wire names") {
    const std::string schema = json_schema<Item>();
    const std::string list = constraint_listing<Item>();
    for (const std::string_view name : {"namespace", "NULL", "float", "union"}) {
        CHECK(schema.find('"' + std::string(name) + "\":") != std::string::npos);
        CHECK(list.find("  " + std::string(name) + ": ") != std::string::npos);
    }
    CHECK(schema.find("namespace_") == std::string::npos);
    CHECK(schema.find(R"("required": [
        "namespace"
      ])") != std::string::npos);
    CHECK(list.find("_:") == std::string::npos);
}
