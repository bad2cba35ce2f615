// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Members that are documents, any JSON: what validation, schema and listing make of them.

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/schema/constraint_listing.hpp>
#include <ecswire/schema/json_schema.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace ecswire;

namespace {

struct Hook {
    std::optional<boost::json::value> details{};
    std::vector<boost::json::value> others{};
};
BOOST_DESCRIBE_STRUCT(Hook, (), (details, others))
constexpr auto constraints_of(shape<Hook>) { return constraints(member<&Hook::details>(required)); }

struct Optional {
    std::optional<boost::json::value> details{};
};
BOOST_DESCRIBE_STRUCT(Optional, (), (details))

} // namespace

TEST_CASE("a boost::json::value is a document and no other wire type") {
    CONSTEXPR_CHECK(document_type<boost::json::value>);
    CONSTEXPR_CHECK(wire_type<boost::json::value>);
    CONSTEXPR_CHECK(!list_type<boost::json::value> && !map_type<boost::json::value>);
    CONSTEXPR_CHECK(!text_type<boost::json::value> && !blob_type<boost::json::value>);
    CONSTEXPR_CHECK(!document_type<std::string> && !document_type<Hook>);
}

TEST_CASE("validate accepts any document, and demands one where it is required") {
    CHECK(validate(Hook{.details = 1, .others = {{nullptr, "text"}}}).empty());
    const auto report = validate(Hook{});
    REQUIRE(report.size() == 1);
    CHECK(report[0].pointer == "/details");
}

TEST_CASE("schema and listing state a document") {
    const std::string schema = json_schema<Hook>();
    CHECK(schema.find(R"("details": {
          "not": {
            "type": "null"
          }
        })") != std::string::npos);
    CHECK(schema.find(R"("items": {})") != std::string::npos); // a null is a document, too
    CHECK(json_schema<Optional>().find(R"("details": {})") != std::string::npos);
    CHECK(constraint_listing<Hook>().find("  details: document\n") != std::string::npos);
    CHECK(constraint_listing<Hook>().find("  others: list of document\n") != std::string::npos);
}
