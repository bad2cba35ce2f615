// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_faults.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

using namespace ecswire;

namespace {

constexpr fake_fault every_fault[] = {fake_fault::throttling, fake_fault::server_error,
                                      fake_fault::proxy_page, fake_fault::malformed_body,
                                      fake_fault::empty_body, fake_fault::slow_answer};

http_response answer() { return {.status = 200, .headers = {}, .body = R"({"a":1})"}; }

} // namespace

TEST_CASE("without shares no call has a fault") {
    fake_faults faults;
    for (int i = 0; i < 1000; ++i) {
        CHECK_FALSE(faults.take("ListClusters"));
    }
}

TEST_CASE("a share of 1 gives every call the fault") {
    fake_faults faults{.empty_body = 1};
    for (int i = 0; i < 1000; ++i) {
        CHECK(faults.take("ListClusters") == fake_fault::empty_body);
    }
}

TEST_CASE("each fault has its share of the calls") {
    fake_faults faults{.throttling = 0.1,
                       .server_error = 0.1,
                       .proxy_page = 0.1,
                       .malformed_body = 0.1,
                       .empty_body = 0.1,
                       .slow_answer = 0.1};
    std::map<std::optional<fake_fault>, int> counts;
    for (int i = 0; i < 10'000; ++i) {
        ++counts[faults.take("ListClusters")];
    }
    CHECK(counts.size() == 7);
    for (const auto& [fault, count] : counts) {
        CHECK(count > (fault ? 900 : 3800));
        CHECK(count < (fault ? 1100 : 4200));
    }
}

TEST_CASE("faults follow from the seed") {
    const auto draw = [](std::uint64_t seed) {
        fake_faults faults{.throttling = 0.5, .seed = seed};
        std::vector<bool> drawn;
        for (int i = 0; i < 64; ++i) {
            drawn.push_back(faults.take("ListClusters").has_value());
        }
        return drawn;
    };
    CHECK(draw(1) == draw(1));
    CHECK(draw(1) != draw(2));
}

TEST_CASE("the faults of the next calls come first and in order") {
    fake_faults faults{.throttling = 1, .next = {fake_fault::empty_body, fake_fault::proxy_page}};
    CHECK(faults.take("ListClusters") == fake_fault::empty_body);
    CHECK(faults.take("ListClusters") == fake_fault::proxy_page);
    CHECK(faults.take("ListClusters") == fake_fault::throttling);
}

TEST_CASE("faults of one operation don't affect other operations") {
    fake_faults faults{
        .throttling = 1, .operation = "ListClusters", .next = {fake_fault::empty_body}};
    CHECK_FALSE(faults.take("DescribeClusters"));
    CHECK(faults.take("ListClusters") == fake_fault::empty_body);
    CHECK(faults.take("ListClusters") == fake_fault::throttling);
}

TEST_CASE("a fault changes the answer") {
    using enum fake_fault;
    CHECK(with_fault(throttling, {}).status == 400);
    CHECK(with_fault(throttling, {}).body ==
          R"({"__type":"ThrottlingException","message":"Rate exceeded"})");
    CHECK(with_fault(server_error, {}).status == 500);
    CHECK(with_fault(server_error, {}).body.starts_with(R"({"__type":"ServerException")"));
    CHECK(with_fault(proxy_page, {}).status == 502);
    CHECK(with_fault(proxy_page, {}).body.starts_with("<html>"));
    CHECK(with_fault(malformed_body, answer()).status == 200);
    CHECK(with_fault(malformed_body, answer()).body == R"({"a")");
    CHECK(with_fault(malformed_body, {.status = 200}).body == "{");
    CHECK(with_fault(empty_body, answer()) == http_response{.status = 200});
    CHECK(with_fault(slow_answer, answer()) == answer());
}

TEST_CASE("the operation is done where the fault is in the answer") {
    for (const fake_fault fault : every_fault) {
        CHECK(is_done_with(fault) ==
              (fault == fake_fault::malformed_body || fault == fake_fault::empty_body ||
               fault == fake_fault::slow_answer));
    }
}
