// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/retrying.hpp>

#include "library.hpp"
#include "support/catch.hpp"

#include <ecswire/client/batches.hpp>
#include <ecswire/client/paginate.hpp>

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace ecswire;
using namespace library;
using namespace std::chrono_literals;

namespace {

// A clock of the test's.
struct runtime {
    std::chrono::steady_clock::time_point time{};
    std::vector<std::chrono::milliseconds> delays{};

    std::chrono::steady_clock::time_point now() const { return time; }
    void wait(std::chrono::milliseconds delay) {
        delays.push_back(delay);
        time += delay;
    }
    static double random() { return 0.5; }
};

// Answers with each of the responses once.
struct script {
    std::deque<std::optional<http_response>> responses;
    std::size_t sent = 0;

    std::optional<http_response> operator()(const http_request&) {
        ++sent;
        auto response = responses.front();
        responses.pop_front();
        return response;
    }
};

http_response error(int status, const std::string& name) {
    return {.status = status, .headers = {}, .body = R"({"__type":")" + name + R"("})"};
}

http_response success() { return {.status = 200, .headers = {}, .body = "{}"}; }

const DescribeBooksRequest describe{.books = std::vector<std::string>{"book-1"}};
const LendBookRequest lend{.book = "book-1"};

// A transport that loses `losses` answers, and keeps the requests.
struct losing {
    std::size_t losses;
    std::vector<std::string> bodies{};

    std::optional<http_response> operator()(const http_request& request) {
        bodies.push_back(request.body);
        return bodies.size() > losses ? std::optional(success()) : std::nullopt;
    }
};

// A runtime that numbers its tokens.
struct token_runtime : runtime {
    int tokens = 0;
    std::string generate_token() { return "token-" + std::to_string(++tokens); }
};

} // namespace

TEST_CASE("retrying calls again until an attempt succeeds") {
    script send{{error(400, "ThrottlingException"), error(503, "Unheard"), success()}};
    runtime world;
    retrying client(send, world);
    CHECK(client(describe));
    CHECK(send.sent == 3);
    CHECK(world.delays == std::vector<std::chrono::milliseconds>{500ms, 1s});
    CHECK(client.bucket().tokens() == retry_bucket::capacity - 5);
}

TEST_CASE("retrying returns the error of the last attempt") {
    script send{{error(503, "One"), error(503, "Two"), error(503, "Three")}};
    runtime world;
    retrying client(send, world);
    const auto response = client(describe);
    REQUIRE_FALSE(response);
    const auto failure = response.error();
    REQUIRE(failure.service() != nullptr);
    CHECK(failure.service()->name == "Three");
    CHECK(send.sent == 3);
}

TEST_CASE("retrying doesn't call again where that doesn't help") {
    script send{{error(400, "Closed")}};
    runtime world;
    retrying client(send, world);
    CHECK_FALSE(client(describe));
    CHECK(send.sent == 1);
    CHECK(world.delays.empty());
}

TEST_CASE("retrying repeats a request without answer only where the operation is idempotent") {
    runtime world;
    script first{{std::nullopt, success()}};
    CHECK(retrying(first, world)(describe));
    script second{{std::nullopt, success()}};
    CHECK_FALSE(retrying(second, world)(lend));
    CHECK(second.sent == 1);
    script third{{std::nullopt, success()}};
    CHECK(retrying(third, world, {.repeat_unsafe = true})(lend));
    script fourth{{error(503, ""), success()}};
    CHECK(retrying(fourth, world)(lend)); // an error of the service is retried, as in the SDKs
}

TEST_CASE("retrying generates an absent idempotency token once for all attempts") {
    losing send{.losses = 2};
    token_runtime world;
    retrying client(send, world);
    CHECK(client(OrderBook{}, {.title = "Faust"}));
    const std::string body = R"({"title":"Faust","clientToken":"token-1"})";
    CHECK(send.bodies == std::vector<std::string>(3, body));

    CHECK(client(OrderBook{}, {.title = "Faust"})); // another order of the same book
    CHECK(send.bodies.back() == R"({"title":"Faust","clientToken":"token-2"})");
    CHECK(world.tokens == 2);
}

TEST_CASE("retrying keeps the caller's idempotency token") {
    losing send{.losses = 1};
    token_runtime world;
    CHECK(retrying(send, world)(OrderBook{}, {.title = "Faust", .clientToken = "mine"}));
    const std::string body = R"({"title":"Faust","clientToken":"mine"})";
    CHECK(send.bodies == std::vector<std::string>(2, body));
    CHECK(world.tokens == 0);
}

TEST_CASE("retrying prefers the token generator of the options to that of the runtime") {
    losing send{.losses = 1};
    token_runtime world;
    call_options options;
    options.making.generate_token = [] { return "option"; };
    CHECK(retrying(send, world, {}, options)(OrderBook{}, {}));
    CHECK(send.bodies == std::vector<std::string>(2, R"({"clientToken":"option"})"));
    losing other{.losses = 1};
    runtime without;
    CHECK(retrying(other, without, {}, options)(OrderBook{}, {}));
    CHECK(other.bodies == send.bodies);
}

TEST_CASE("retrying doesn't repeat a request without a token if nothing generates one") {
    losing send{.losses = 1};
    runtime world;
    CHECK_FALSE(retrying(send, world)(OrderBook{}, {.title = "Faust"}));
    CHECK(send.bodies == std::vector<std::string>{R"({"title":"Faust"})"});
}

TEST_CASE("retrying waits for as long as the service asks, up to the deadline") {
    http_response busy = error(503, "");
    busy.headers.push_back({"Retry-After", "8"});
    script send{{busy, busy, success()}};
    runtime world;
    retrying client(send, world, {.deadline = world.time + 12s});
    CHECK_FALSE(client(describe));
    CHECK(send.sent == 2);
    CHECK(world.delays == std::vector<std::chrono::milliseconds>{8500ms});
}

TEST_CASE("retrying says why it didn't call again") {
    script send{{error(400, "Closed"), error(503, ""), error(503, ""), error(503, ""), std::nullopt,
                 error(503, ""), success()}};
    runtime world;
    retrying client(send, world);
    CHECK_FALSE(client.last_verdict());
    CHECK_FALSE(client(describe));
    CHECK(client.last_verdict() == retry_verdict::not_retryable);
    CHECK_FALSE(client(describe));
    CHECK(client.last_verdict() == retry_verdict::out_of_attempts);
    CHECK_FALSE(client(lend));
    CHECK(client.last_verdict() == retry_verdict::unsafe);
    CHECK(client(describe));
    CHECK_FALSE(client.last_verdict());
}

TEST_CASE("retrying makes no retry after a deadline, which can be set for each call") {
    script send{{error(503, ""), success(), error(503, ""), success()}};
    runtime world;
    retrying client(send, world);
    client.set_deadline(world.time + 100ms);
    CHECK_FALSE(client(describe));
    CHECK(client.last_verdict() == retry_verdict::past_deadline);
    client.set_deadline(world.time - 1h);
    CHECK(client(describe)); // the first attempt
    client.set_deadline(std::nullopt);
    CHECK(client(describe));
}

TEST_CASE("retrying shares a bucket with other clients") {
    retry_bucket bucket;
    REQUIRE(bucket.take(retry_bucket::capacity - retry_bucket::retry_cost));
    script send{{error(503, ""), error(503, ""), error(503, ""), success()}};
    runtime world;
    retrying one(send, world, {.bucket = &bucket});
    retrying other(send, world, {.max_attempts = 2, .bucket = &bucket});
    CHECK_FALSE(one(describe)); // one retry empties the bucket
    CHECK(one.last_verdict() == retry_verdict::out_of_tokens);
    CHECK_FALSE(other(describe));
    CHECK(other.last_verdict() == retry_verdict::out_of_tokens);
    CHECK(send.sent == 3);
    bucket.give(retry_bucket::capacity);
    CHECK(other(describe));
}

TEST_CASE("a client is called by call, too") {
    script send{{error(503, ""), success(), success(), success()}};
    runtime world;
    retrying client(send, world);
    CHECK(call<DescribeBooks>({.books = std::vector<std::string>{"book-1"}}, client));
    CHECK(call(describe, client));
    CHECK(call<DescribeBooks>(describe, retrying(send, world)));
    CHECK(send.sent == 4);
    STATIC_REQUIRE(std::is_same_v<call_result<DescribeBooks, decltype(client)>,
                                  call_result<DescribeBooks, script>>);
}

TEST_CASE("retrying corrects the clock and renews credentials where the runtime can") {
    struct signing_runtime : runtime {
        std::vector<timestamp> dates{};
        int renewals = 0;
        void correct_clock(timestamp date) { dates.push_back(date); }
        void renew_credentials() { ++renewals; }
    };
    http_response skewed = error(403, "RequestTimeTooSkewed");
    skewed.headers.push_back({"Date", "Thu, 01 Jan 1970 00:00:07 GMT"});
    {
        script send{{skewed, success()}};
        signing_runtime world;
        CHECK(retrying(send, world)(describe));
        CHECK(world.dates == std::vector{timestamp::from_seconds(7)});
        CHECK(world.renewals == 0);
    }
    {
        script send{{error(403, "ExpiredTokenException"), success()}};
        signing_runtime world;
        CHECK(retrying(send, world)(describe));
        CHECK(world.dates.empty());
        CHECK(world.renewals == 1);
    }
    {
        script send{{skewed, success()}};
        runtime world;
        CHECK_FALSE(retrying(send, world)(describe));
        CHECK(send.sent == 1);
    }
}

TEST_CASE("retrying corrects the clock after a refused signature where the clocks differ") {
    struct signing_runtime : runtime {
        timestamp wall_time;
        timestamp time_of_signatures() const { return wall_time; }
        void correct_clock(timestamp date) { wall_time = date; }
    };
    http_response refused = error(403, "InvalidSignatureException");
    refused.headers.push_back({"Date", "Thu, 01 Jan 1970 01:00:00 GMT"});
    const auto signs_at = [](std::chrono::seconds time) {
        signing_runtime world;
        world.wall_time = timestamp::from_seconds(time.count());
        return world;
    };
    {
        script send{{refused, success()}};
        signing_runtime world = signs_at(50min);
        CHECK(retrying(send, world)(describe));
        CHECK(world.wall_time == timestamp::from_seconds(3600));
    }
    {
        script send{{refused, refused}}; // the second time, the clock isn't the reason
        signing_runtime world = signs_at(50min);
        CHECK_FALSE(retrying(send, world)(describe));
        CHECK(send.sent == 2);
    }
    {
        script send{{refused}};
        signing_runtime world = signs_at(58min);
        CHECK_FALSE(retrying(send, world)(describe));
        CHECK(send.sent == 1);
    }
}

TEST_CASE("retrying's observer sees every attempt") {
    script send{{error(503, ""), success()}};
    runtime world;
    std::vector<unsigned> attempts;
    retrying client(send, world, {},
                    {.observer = [&](const exchange& seen) { attempts.push_back(seen.attempt); }});
    CHECK(client(describe));
    CHECK(attempts == std::vector<unsigned>{1, 2});
}

TEST_CASE("retrying stands for send in paginate and call_in_batches") {
    server books{.size = 250, .failing_request = 2};
    runtime world;
    retrying client(books, world);
    CHECK(paginate<ListBooks>({}, client).collect().items.size() == 250);
    CHECK(books.requests == 4);
    DescribeBooksRequest request;
    request.books = paginate<ListBooks>({}, books).collect().items;
    books.failing_request = books.requests + 2;
    const auto described = call_in_batches<&DescribeBooksRequest::books>(request, client);
    CHECK(described.is_complete());
}
