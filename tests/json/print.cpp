// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/print.hpp>

#include "support/catch.hpp"

#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/json/decode_error.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstddef>
#include <iomanip>
#include <ios>
#include <locale>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace user {

struct Message {
    std::optional<std::string> text{};
    std::optional<std::vector<ecswire::Tag>> tags{};
};
BOOST_DESCRIBE_STRUCT(Message, (), (text, tags))

struct Destination {
    std::optional<std::string> file{};
    ecswire::unknown_union_member unknown_member{};
};
BOOST_DESCRIBE_STRUCT(Destination, (), (file, unknown_member))
constexpr auto traits_of(ecswire::shape<Destination>) {
    return ecswire::traits(ecswire::union_shape);
}

struct Destinations {
    std::vector<Destination> all{};
};
BOOST_DESCRIBE_STRUCT(Destinations, (), (all))

using ecswire::operator==;
using ecswire::operator<<;

struct Other {}; // not described: left alone

std::ostream& operator<<(std::ostream& stream, const Other& /*other*/) { return stream << "other"; }

} // namespace user

using namespace ecswire;

namespace {

template <class T>
std::string printed(const T& value) {
    std::ostringstream stream;
    stream << value;
    return stream.str();
}

} // namespace

TEST_CASE("<< prints shapes as compact JSON") {
    CHECK(printed(Tag{}) == "{}");
    CHECK(printed(Tag{.key = "a", .value = ""}) == R"({"key":"a","value":""})");
}

TEST_CASE("<< prints the unknown member of a union, whatever the size of the text before it") {
    for (std::size_t size = 8'000; size < 8'200; ++size) { // up to the size of the buffer, and more
        user::Destinations destinations{std::vector<user::Destination>(2)};
        destinations.all[0].file = std::string(size, 'x');
        destinations.all[1].unknown_member.name = "queue";
        REQUIRE(printed(destinations) == R"({"all":[{"file":")" + *destinations.all[0].file +
                                             R"("},{"queue":"<unknown>"}]})");
    }
}

TEST_CASE("<< prints open enumerations and timestamps as JSON") {
    CHECK(printed(open_enum(AgentUpdateStatus::STAGED)) == "\"STAGED\"");
    CHECK(printed(open_enum<AgentUpdateStatus>("PENDJ/G")) == "\"PENDJ/G\"");
    CHECK(printed(timestamp::from_milliseconds(-1500)) == "-1.5");
}

TEST_CASE("<< prints enumerators as their text on the wire") {
    CHECK(printed(AgentUpdateStatus::STAGED) == "STAGED");
    CHECK(Catch::Detail::stringify(AgentUpdateStatus::FAILED) == "FAILED");
}

TEST_CASE("<< prints a user's own shape") {
    CHECK(printed(user::Message{.text = "x", .tags = {{{.key = "k"}}}}) ==
          R"({"text":"x","tags":[{"key":"k"}]})");
    CHECK(printed(user::Other{}) == "other");
}

TEST_CASE("<< prints the error of a value that can't be encoded") {
    CHECK(printed(Tag{.key = "a", .value = "\xFF"}) == "<a text that is not UTF-8 at '/value'>");
}

TEST_CASE("<< keeps the formatting state of the stream") {
    std::ostringstream stream;
    stream << std::hex << Tag{.key = "a"} << 16;
    CHECK(stream.str() == R"({"key":"a"}10)");
}

TEST_CASE(
    "<< prints shapes, enumerators and timestamps without the formatting state of the stream") {
    struct grouped : std::numpunct<char> {
        [[nodiscard]] char do_decimal_point() const override { return ','; }
        [[nodiscard]] std::string do_grouping() const override { return "\3"; }
    };
    std::ostringstream stream;
    stream.imbue(std::locale(std::locale::classic(), new grouped));
    stream << std::oct << std::showbase << std::hexfloat << std::uppercase << std::setprecision(2)
           << std::setfill('*') << std::setw(60);
    stream << Attribute{.name = "a", .value = "b"} << timestamp::from_milliseconds(1519211729431)
           << AgentUpdateStatus::STAGED << open_enum(AgentUpdateStatus::STAGED)
           << VersionInfo{.agentVersion = "1.0"} << decode_error{.limit = 12'345};
    CHECK(stream.str() == R"({"name":"a","value":"b"}1519211729.431STAGED"STAGED")"
                          R"({"agentVersion":"1.0"})" +
                              decode_error{.limit = 12'345}.message());
    CHECK(stream.width() == 60);
    CHECK(stream.fill() == '*');
    CHECK(stream.precision() == 2);
}

TEST_CASE("a failing check shows the values that differ") {
    CHECK(Catch::Detail::stringify(Tag{.key = "a"}) == R"({"key":"a"})");
    CHECK(Catch::Detail::stringify(user::Message{.text = "x"}) == R"({"text":"x"})");
    CHECK(user::Message{.text = "x"} == user::Message{.text = "x"});
}
