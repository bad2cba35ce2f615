// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/service_error.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

#include <sstream>

using namespace ecswire;

namespace {

any_service_error unmodeled(std::string name, int status) {
    any_service_error error;
    error.name = std::move(name);
    error.status = status;
    return error;
}

} // namespace

TEST_CASE("any_service_error uses name and status if there are no traits") {
    CHECK(unmodeled("Unheard", 400).fault() == error_fault::client);
    CHECK(unmodeled("Unheard", 499).fault() == error_fault::client);
    CHECK(unmodeled("Unheard", 500).fault() == error_fault::server);
    CHECK(unmodeled("", 302).fault() == error_fault::client);
    CHECK_FALSE(unmodeled("Unheard", 400).retryable());
    CHECK(unmodeled("Unheard", 503).retryable());
    CHECK(unmodeled("", 429).retryable());
    CHECK(unmodeled("ThrottlingException", 400).retryable());
    CHECK(unmodeled("ThrottlingException", 400).fault() == error_fault::client);
}

TEST_CASE("any_service_error prefers its traits to the status") {
    any_service_error error = unmodeled("UpdateInProgressException", 503);
    error.traits = error_traits{.fault = error_fault::client, .status = 400, .retryable = false};
    CHECK(error.fault() == error_fault::client);
    CHECK_FALSE(error.retryable());
    error.traits = error_traits{.fault = error_fault::server, .status = 500, .retryable = true};
    error.status = 400;
    CHECK(error.fault() == error_fault::server);
    CHECK(error.retryable());
}

TEST_CASE("retry_class_of an error goes by traits, then name, status and text") {
    any_service_error error = unmodeled("ServerException", 500);
    CHECK(retry_class_of(error) == retry_class::transient);
    error.traits = error_traits{.fault = error_fault::client, .status = 400, .retryable = false};
    CHECK(retry_class_of(error) == retry_class::none);
    error = unmodeled("StationAsleep", 409);
    error.traits = error_traits{.fault = error_fault::client, .status = 409, .retryable = true};
    CHECK(retry_class_of(error) == retry_class::transient);
    error.name = "Throttling";
    CHECK(retry_class_of(error) == retry_class::throttling);
}

TEST_CASE("retry_class_of an error takes a signature out of its time for clock skew") {
    any_service_error error = unmodeled("InvalidSignatureException", 403);
    CHECK(retry_class_of(error) == retry_class::none);
    error.text = "Signature expired: 20260716T000000Z is now earlier than 20260717T000000Z";
    CHECK(retry_class_of(error) == retry_class::clock_skew);
    CHECK_FALSE(error.retryable()); // the same request, signature included, fails again
    error.text = "Signature not yet current: 20260717T000000Z is still later than 20260716T000000Z";
    CHECK(retry_class_of(error) == retry_class::clock_skew);
    error.text = "The request signature we calculated does not match the signature you provided.";
    CHECK(retry_class_of(error) == retry_class::none);
    CHECK_FALSE(unmodeled("ExpiredTokenException", 403).retryable());
}

TEST_CASE("any_service_error has a message of one line") {
    any_service_error error = unmodeled("", 503);
    CHECK(error.message() == "unnamed error (status 503)");
    error.name = "Busy";
    CHECK(error.message() == "Busy (status 503)");
    error.body = "<html>\r\n\t503\x1b[2J\x7f\xE2\x82\xAC</html>";
    CHECK(error.message() == "Busy (status 503): <html>   503 [2J \xE2\x82\xAC</html>");
    error.text = "Too much.";
    CHECK(error.message() == "Busy (status 503): Too much.");
    error.request_id = "1b2c";
    CHECK(error.message() == "Busy (status 503, request 1b2c): Too much.");
}

TEST_CASE("any_service_error replaces controls that the service sent in its message") {
    any_service_error error;
    error.status = 400;
    error.name = "Bad\nName";
    error.text = "one\r\ntwo\x1B[31m";
    CHECK(error.message() == "Bad Name (status 400): one  two [31m");
}

TEST_CASE("any_service_error has a message of valid UTF-8 without C1 controls and separators") {
    any_service_error error = unmodeled("N\xC2\x85", 400);
    error.request_id = "\xC2\x9B"
                       "1";
    error.text = "caf\xE9 \xC2\x9B"
                 "2J \xE2\x80\xA8.";
    CHECK(error.message() == "N  (status 400, request  1): caf\xEF\xBF\xBD  2J  .");
    error.text.clear();
    error.body = "\xFF\xE2\x80\xA9";
    CHECK(error.message() == "N  (status 400, request  1): \xEF\xBF\xBD ");
    error = unmodeled("\xE2\x80\xA8Storm\xFE", 400);
    error.request_id = "\xC2\x85\x07";
    error.text = "\xC2\x80\xC2\x9F\x7F\t\xED\xA0\x80\xE2\x80\xAF.";
    CHECK(error.message() ==
          " Storm\xEF\xBF\xBD (status 400, request   ):     "
          "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xE2\x80\xAF."); // U+202F is no control
}

TEST_CASE("any_service_error shows only the beginning of a long body") {
    any_service_error error = unmodeled("", 502);
    const auto excerpt = [&] {
        return error.message().substr(std::string("unnamed error (status 502): ").size());
    };
    error.body = std::string(200, 'a');
    CHECK(excerpt() == error.body);
    error.body += 'b';
    CHECK(excerpt() == std::string(200, 'a'));
    error.body = std::string(199, 'a') + "\xE2\x82\xAC"; // would be cut after its first byte
    CHECK(excerpt() == std::string(199, 'a'));
    error.body = std::string(198, 'a') + "\xF0\x9F\x98\x80"; // after its second
    CHECK(excerpt() == std::string(198, 'a'));
    error.body = std::string(1000, '\x80'); // no UTF-8 at all
    CHECK(excerpt().size() <= 200);
}

TEST_CASE("service_error holds the operation's errors as types") {
    service_error<UpdateContainerAgent> error;
    CHECK(error.get_if<ServerException>() == nullptr);
    error.modeled = ServerException{.message = "Oh."};
    REQUIRE(error.get_if<ServerException>() != nullptr);
    CHECK(error.get_if<ServerException>()->message == "Oh.");
    CHECK(error.get_if<ClientException>() == nullptr);
}

TEST_CASE("service_error compiles for an operation without errors") {
    const service_error<weather::Ping> error;
    CHECK(error.name.empty());
    CHECK(std::holds_alternative<std::monostate>(error.modeled));
}

TEST_CASE("service_error prints as its message") {
    service_error<UpdateContainerAgent> error;
    error.name = "ServerException";
    error.status = 500;
    error.text = "Oh.";
    std::ostringstream out;
    out << error;
    CHECK(out.str() == "ServerException (status 500): Oh.");
    STATIC_REQUIRE(formats_as_message<any_service_error>);
    STATIC_REQUIRE(formats_as_message<service_error<UpdateContainerAgent>>);
}
