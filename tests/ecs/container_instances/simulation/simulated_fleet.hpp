// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/agent_rollout_request.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include "../../../support/random_value.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// A small ECS that is unreliable in every way that a rollout has to bear.
namespace ecswire_test {

/// The choices of a simulation: from a seed, or first from bytes, so that a fuzzer can vary each.
class random_source {
public:
    explicit random_source(std::uint64_t seed) noexcept : choices_(seed) {}
    /// The bytes must outlive the source.
    explicit random_source(std::string_view bytes) noexcept
        : bytes_(bytes), choices_(bytes.size()) {}

    /// A number below the bound, which isn't 0. A byte is such a number by its remainder.
    std::size_t below(std::size_t bound) noexcept {
        if (bytes_.empty()) {
            return choices_.below(bound);
        }
        const auto byte = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return byte % bound;
    }
    bool one_in(std::size_t bound) noexcept { return below(bound) == 0; }

private:
    std::string_view bytes_{};
    seeded_choices choices_;
};

/// A container instance, and what the test knows of it.
struct simulated_instance {
    ecswire::ContainerInstance shown{};
    bool is_newest = false;  ///< has the newest agent
    bool is_unknown = false; ///< MissingVersionException
    bool fails = false;      ///< each update fails
    bool is_stuck = false;   ///< no update ends
    bool is_registered = true;
    bool was_draining = false;
    bool is_drained = false; ///< by the rollout
    bool is_updating_for_rollout = false;
    std::size_t accepted = 0; ///< updates that the rollout has begun
    std::size_t failed = 0;   ///< updates that failed, whoever began them
    std::size_t updated = 0;  ///< updates that succeeded, whoever began them
};

/// A response, or an error.
using simulated_answer =
    std::variant<ecswire::ListContainerInstancesResponse,
                 ecswire::DescribeContainerInstancesResponse,
                 ecswire::UpdateContainerInstancesStateResponse,
                 ecswire::UpdateContainerAgentResponse, ecswire::agent_rollout_error>;

/// Of 100 calls, how many have a fault.
struct simulated_faults {
    std::size_t throttled = 0; ///< refused
    std::size_t lost = 0;      ///< done or not, without an answer
    std::size_t garbled = 0;   ///< answers that leave out what was asked for
    std::size_t denied = 0;    ///< refused for good
};

class simulated_fleet {
public:
    using status = ecswire::ContainerInstanceStatus;
    using update_status = ecswire::AgentUpdateStatus;

    simulated_fleet(random_source& random, std::size_t size) : random_(random) {
        instances_.resize(size);
        for (std::size_t i = 0; i != size; ++i) {
            simulated_instance& each = instances_[i];
            each.is_newest = random_.one_in(8);
            each.is_unknown = random_.one_in(16);
            each.fails = random_.one_in(10);
            each.is_stuck = random_.one_in(40);
            each.was_draining = random_.one_in(20);
            ecswire::ContainerInstance& shown = each.shown;
            shown.containerInstanceArn =
                "arn:aws:ecs:us-east-1:1:container-instance/c/" + std::to_string(i);
            shown.ec2InstanceId = "i-" + std::to_string(i);
            shown.version = 1;
            shown.status = each.was_draining ? status::DRAINING : status::ACTIVE;
            shown.runningTasksCount = static_cast<std::int32_t>(random_.below(3));
            if (!each.is_unknown) {
                shown.versionInfo = {.agentVersion = each.is_newest ? "1.9" : "1.8"};
            }
            switch (random_.below(8)) {
            case 0: shown.agentUpdateStatus = update_status::UPDATED; break;
            case 1: shown.agentUpdateStatus = update_status::FAILED; break;
            case 2: // an update that another has begun
                if (!each.is_newest && !each.is_unknown) {
                    shown.agentUpdateStatus = update_status::STAGING;
                }
                break;
            default: break;
            }
        }
    }

    [[nodiscard]] std::vector<simulated_instance>& instances() { return instances_; }

    /// The instance of that ARN, whose last part is the index; or null.
    [[nodiscard]] simulated_instance* find(std::string_view arn) {
        std::size_t index = 0;
        for (const char digit : arn.substr(arn.rfind('/') + 1)) {
            index = 10 * index + static_cast<std::size_t>(digit - '0');
        }
        return index < instances_.size() ? &instances_[index] : nullptr;
    }

    /// Lets something happen to one instance.
    void happen() {
        if (instances_.empty()) {
            return;
        }
        simulated_instance& each = instances_[random_.below(instances_.size())];
        ++*each.shown.version;
        if (!each.is_stuck) {
            proceed(each);
        }
        if (each.shown.status == status::DRAINING && *each.shown.runningTasksCount > 0) {
            --*each.shown.runningTasksCount;
        }
        if (random_.one_in(200)) {
            if (random_.one_in(2)) {
                each.shown.status = status::INACTIVE;
            } else {
                each.is_registered = false;
            }
            each.is_updating_for_rollout = false;
            each.is_drained = false;
        }
    }

    /// Answers a request, for which the service needed no time.
    simulated_answer answer(const ecswire::agent_rollout_request& request,
                            const simulated_faults& faults) {
        const std::size_t chance = random_.below(100);
        if (chance < faults.throttled) {
            return ecswire::agent_rollout_error{
                .name = "ThrottlingException", .message = "Rate exceeded", .may_succeed = true};
        }
        if (chance < faults.throttled + faults.lost) {
            if (random_.one_in(2)) {
                static_cast<void>(serve(request, false));
            }
            return ecswire::agent_rollout_error{
                .message = "no response", .may_be_done = true, .may_succeed = true};
        }
        if (chance < faults.throttled + faults.lost + faults.denied) {
            return ecswire::agent_rollout_error{.name = "AccessDeniedException",
                                                .message = "not authorized"};
        }
        return serve(request, random_.below(100) < faults.garbled);
    }

private:
    [[nodiscard]] static bool is_in_progress(const simulated_instance& each) {
        const auto& state = each.shown.agentUpdateStatus;
        return state == update_status::PENDING || state == update_status::STAGING ||
               state == update_status::UPDATING;
    }
    [[nodiscard]] static bool is_there(const simulated_instance* each) {
        return each != nullptr && each->is_registered && each->shown.status != status::INACTIVE;
    }

    static void proceed(simulated_instance& each) {
        auto& state = each.shown.agentUpdateStatus;
        if (state == update_status::PENDING) {
            state = update_status::STAGING;
        } else if (state == update_status::STAGING) {
            state = each.fails ? update_status::FAILED : update_status::UPDATING;
        } else if (state == update_status::UPDATING) {
            state = update_status::UPDATED;
            each.shown.versionInfo->agentVersion = "1.9";
            each.is_newest = true;
        } else {
            return;
        }
        each.failed += state == update_status::FAILED ? 1U : 0U;
        each.updated += state == update_status::UPDATED ? 1U : 0U;
        each.is_updating_for_rollout = each.is_updating_for_rollout && is_in_progress(each);
    }

    simulated_answer serve(const ecswire::agent_rollout_request& request, bool garbled) {
        return std::visit([&](const auto& input) { return serve(input, garbled); }, request.input);
    }

    simulated_answer serve(const ecswire::ListContainerInstancesRequest& input, bool garbled) {
        ecswire::ListContainerInstancesResponse page;
        std::size_t i = input.nextToken ? std::stoul(*input.nextToken) : 0;
        const std::size_t end =
            std::min(instances_.size(), i + (garbled ? 0 : 1 + random_.below(100)));
        page.containerInstanceArns.emplace();
        for (; i != end; ++i) {
            if (is_there(&instances_[i])) {
                page.containerInstanceArns->push_back(*instances_[i].shown.containerInstanceArn);
            }
        }
        if (garbled) { // a page may be empty, and the token of the next one another
            page.nextToken = (input.nextToken ? "0" + *input.nextToken : "0");
        } else if (end != instances_.size()) {
            page.nextToken = std::to_string(end);
        }
        return page;
    }

    simulated_answer serve(const ecswire::DescribeContainerInstancesRequest& input, bool garbled) {
        ecswire::DescribeContainerInstancesResponse output;
        output.containerInstances.emplace();
        output.failures.emplace();
        for (const std::string& arn : *input.containerInstances) {
            const simulated_instance* const each = find(arn);
            if (garbled && random_.one_in(2)) {
                continue;
            }
            if (each == nullptr || !each->is_registered) {
                output.failures->push_back({.arn = arn, .reason = "MISSING"});
            } else {
                output.containerInstances->push_back(each->shown);
            }
        }
        if (garbled) {
            output.containerInstances->push_back({.containerInstanceArn = "arn:other/unknown"});
            output.containerInstances->emplace_back();
            output.failures->emplace_back();
            output.failures->push_back({.arn = "arn:other/unknown", .reason = "MISSING"});
        }
        if (!output.containerInstances->empty()) {
            std::swap(output.containerInstances->front(), output.containerInstances->back());
        }
        return output;
    }

    simulated_answer serve(const ecswire::UpdateContainerInstancesStateRequest& input,
                           bool garbled) {
        ecswire::UpdateContainerInstancesStateResponse output;
        output.containerInstances.emplace();
        output.failures.emplace();
        const std::string& arn = input.containerInstances->front();
        simulated_instance* const each = find(arn);
        if (!is_there(each)) {
            output.failures->push_back(
                {.arn = arn, .reason = each->is_registered ? "INACTIVE" : "MISSING"});
            return output;
        }
        each->shown.status = input.status;
        each->is_drained = input.status == status::DRAINING && !each->was_draining;
        ++*each->shown.version;
        if (!garbled) {
            output.containerInstances->push_back(each->shown);
        }
        return output;
    }

    simulated_answer serve(const ecswire::UpdateContainerAgentRequest& input, bool garbled) {
        simulated_instance* const each = find(*input.containerInstance);
        const auto refuse = [](const char* name) {
            return ecswire::agent_rollout_error{.name = name, .message = name};
        };
        if (!is_there(each)) {
            return refuse("InvalidParameterException");
        }
        if (each->is_unknown) {
            return refuse("MissingVersionException");
        }
        if (is_in_progress(*each)) {
            return refuse("UpdateInProgressException");
        }
        if (each->is_newest) {
            return refuse("NoUpdateAvailableException");
        }
        each->shown.agentUpdateStatus = update_status::PENDING;
        ++*each->shown.version;
        ++each->accepted;
        each->is_updating_for_rollout = true;
        return garbled ? ecswire::UpdateContainerAgentResponse{}
                       : ecswire::UpdateContainerAgentResponse{.containerInstance = each->shown};
    }

    random_source& random_;
    std::vector<simulated_instance> instances_{};
};

} // namespace ecswire_test
