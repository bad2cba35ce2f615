// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Holds the waiters against the service model in tests/data/model/service.json.

#include <ecswire/ecs/daemons/daemon_active.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_stopped.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_successful.hpp>
#include <ecswire/ecs/daemons/daemon_task_definition_active.hpp>
#include <ecswire/ecs/daemons/daemon_task_definition_deleted.hpp>
#include <ecswire/ecs/services/services_inactive.hpp>
#include <ecswire/ecs/services/services_stable.hpp>
#include <ecswire/ecs/tasks/tasks_running.hpp>
#include <ecswire/ecs/tasks/tasks_stopped.hpp>

#include "support/catch.hpp"
#include "support/data_file.hpp"
#include "support/waiter_checks.hpp"

#include <boost/json/parse.hpp>

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

namespace {

// A document with the text at the end of a path of the model: {"tasks":[{"lastStatus":"RUNNING"}]}
// for `tasks[].lastStatus`.
std::string document_with(std::string_view path, std::string_view text) {
    if (path.empty()) {
        return "\"" + std::string(text) + "\"";
    }
    const std::size_t dot = path.find('.');
    std::string_view name = path.substr(0, dot);
    std::string inner = document_with(
        dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1), text);
    if (name.ends_with("[]")) {
        name.remove_suffix(2);
        inner = "[" + inner + "]";
    }
    return "{\"" + std::string(name) + "\":" + inner + "}";
}

constexpr std::string_view stable =
    "length(services[?!(length(deployments) == `1` && runningCount == desiredCount)]) == `0`";

struct model {
    boost::json::object waiters =
        boost::json::parse(data_file("model/service.json")).at("waiters").as_object();
    std::set<std::string> compared{};

    template <class Waiter>
    void compare(const Waiter& waiter) {
        CAPTURE(waiter.name);
        const auto* const found = waiters.if_contains(waiter.name);
        REQUIRE(found != nullptr);
        compared.emplace(waiter.name);
        const boost::json::object& fact = found->as_object();
        CHECK(fact.at("operation").as_string() == Waiter::operation_type::name);
        CHECK(fact.at("delay").as_int64() == waiter.min_delay);
        CHECK(fact.at("maxDelay").as_int64() == waiter.max_delay);
        CHECK(fact.at("maxAttempts").as_int64() == static_cast<std::int64_t>(waiter.max_attempts));
        const boost::json::array& acceptors = fact.at("acceptors").as_array();
        REQUIRE(acceptors.size() == waiter.acceptors.size());
        for (std::size_t i = 0; i < acceptors.size(); ++i) {
            CAPTURE(i);
            const boost::json::object& acceptor = acceptors[i].as_object();
            CHECK(acceptor.at("state").as_string() ==
                  (waiter.acceptors[i].state == waiter_state::success ? "success" : "failure"));
            const std::string path(acceptor.at("argument").as_string());
            const std::string document =
                path == stable ? R"({"services":[{"deployments":[{}]}]})"
                               : document_with(path, acceptor.at("expected").as_string());
            CHECK(index(waiter, document) == i);
            if (acceptor.at("matcher").as_string() != "path") {
                // One more element, with another value: only `pathAny` still holds.
                std::string longer = document;
                longer.insert(longer.rfind(']'), "," + other_element(path));
                CAPTURE(longer);
                const bool holds = acceptor.at("matcher").as_string() == "pathAny";
                CHECK((index(waiter, longer) == i) == holds);
            }
        }
    }

private:
    static std::string other_element(std::string_view path) {
        return document_with(path.substr(path.find('.') + 1), "OTHER");
    }

    template <class Waiter>
    static std::size_t index(const Waiter& waiter, const std::string& document) {
        CAPTURE(document);
        const auto output = decode<typename Waiter::response_type>(document);
        REQUIRE(output.has_value());
        return waiter.find(*output);
    }
};

} // namespace

TEST_CASE("the waiters of the operations are those of the service model") {
    model facts;
    facts.compare(daemon_active);
    facts.compare(daemon_deployment_stopped);
    facts.compare(daemon_deployment_successful);
    facts.compare(daemon_task_definition_active);
    facts.compare(daemon_task_definition_deleted);
    facts.compare(services_inactive);
    facts.compare(services_stable);
    facts.compare(tasks_running);
    facts.compare(tasks_stopped);
    CHECK(facts.compared.size() == facts.waiters.size());
}
