// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_runtime.hpp>

#include "support/catch.hpp"
#include "testing/compiled_once.hpp"

#include <ecswire/client/call.hpp>
#include <ecswire/client/retrying.hpp>
#include <ecswire/ecs/container_instances/list_container_instances.hpp>

#include <chrono>

using namespace ecswire;
using namespace std::chrono_literals;

TEST_CASE("fake_runtime has the time of its account, and waiting advances it") {
    fake_account account;
    fake_runtime here(account);
    const auto begin = here.now();
    here.wait(1500ms);
    CHECK(here.now() - begin == 1500ms);
    CHECK(account.now.milliseconds() - account.options.start.milliseconds() == 1500);
    account.advance(1s);
    CHECK(here.now() - begin == 2500ms);
}

TEST_CASE("fake_runtime repeats its random numbers for the same seed") {
    fake_account account;
    fake_runtime one(account, 7);
    fake_runtime same(account, 7);
    fake_runtime other(account, 8);
    const double first = one.random();
    CHECK(first >= 0);
    CHECK(first < 1);
    CHECK(same.random() == first);
    CHECK(other.random() != first);
    CHECK(one.random() != first);
}

TEST_CASE("retrying waits in the time of a fake_ecs") {
    fake_ecs ecs;
    ecs.add_instances(1);
    ecs.faults.next = {fake_fault::throttling, fake_fault::server_error};
    fake_runtime here(ecs);
    retrying client(ecs, here);
    CHECK(client(ListContainerInstancesRequest{}));
    CHECK(call<ListContainerInstances>({.cluster = "default"}, client));
    CHECK(ecs.calls.size() == 4);
    CHECK(ecs.calls[1].time > ecs.calls[0].time);
    CHECK(ecs.calls[2].time > ecs.calls[1].time);
}
