// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/pages.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/container_instances/agent_rollout_options.hpp>
#include <ecswire/ecs/container_instances/agent_rollout_request.hpp>
#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/detail/agent_rollout_fleet.hpp>
#include <ecswire/ecs/container_instances/detail/agent_rollout_steps.hpp>
#include <ecswire/ecs/container_instances/list_container_instances.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/ecs/container_instances/update_container_instances_state.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <boost/mp11/algorithm.hpp>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2 {

/// Updates the agents of all container instances of a cluster, a few at a time. A state machine:
/// from responses, errors and times it decides what to send. It never sleeps or reads a clock.
///
///     ecswire::agent_rollout rollout({.cluster = "prod", .max_share_under_way = 0.1});
///     while (!rollout.is_done()) {
///         while (const auto request = rollout.next(now())) {
///             std::visit([&](const auto& input) { // client: such as ecswire::retrying
///                 rollout.take_result(request->number, client(input), now());
///             }, request->input);
///         }
///         if (const auto time = rollout.next_time()) { sleep_until(*time); }
///     }
///
/// Each instance gets exactly one `agent_rollout_outcome`. Several requests may be sent before the
/// first is answered, and answers may come in any order. The transport retries failed requests. If
/// its retries fail, the rollout sends the request again, up to three times in all; it repeats an
/// update only if none has begun.
///
/// A program that must survive a crash saves `state()` before it sends a request for which
/// `is_change()` is true. A rollout that is constructed from a saved state first describes every
/// instance, so it requests no update that has already begun. It counts requests from zero. Times
/// are those of the system's clock, since they are part of the state.
///
/// `next` and `take` are O(log(instances)) for each instance that the message is about, and
/// O(instances) once in a poll interval.
class agent_rollout {
public:
    /// Begins a rollout, or resumes one with the cluster, filter and other settings of `options`.
    /// Instances that it skipped are taken up again; earlier failures don't count for
    /// `max_failures`, nor does the time until now for the time limits.
    explicit agent_rollout(agent_rollout_options options, agent_rollout_state state = {})
        : pages_({.cluster = options.cluster, .filter = options.filter}),
          steps_(std::move(options), std::move(state)),
          lists_(!fleet().state().is_listed) {
        fleet().state().cluster = steps_.options().cluster;
    }

    /// The next request to send now; none until a response is taken or `next_time()` comes.
    [[nodiscard]] std::optional<agent_rollout_request> next(timestamp now) {
        auto& started_at = fleet().state().started_at;
        started_at = started_at.value_or(now);
        if (!next_poll_ || now >= *next_poll_) {
            next_poll_ = timestamp::from_milliseconds(now.milliseconds() +
                                                      steps_.options().poll_interval.count());
            fleet().poll();
            lists_ = std::exchange(lists_later_, false) || lists_;
        }
        if (std::exchange(lists_, false) && !stop_reason()) {
            return send(pages_.request(), {});
        }
        steps_.begin_updates(now);
        for (std::size_t i = fleet().take_ask(); i != fleet().size(); i = fleet().take_ask()) {
            if (auto input = steps_.ask(i, now)) {
                return send(std::move(*input), {i});
            }
        }
        auto batch = fleet().take_looks(max_described);
        if (batch.empty()) {
            return std::nullopt;
        }
        std::vector<std::string> arns;
        arns.reserve(batch.size());
        for (const std::size_t i : batch) {
            fleet().task(i).is_outstanding = true;
            arns.push_back(fleet().at(i).arn);
        }
        return send(DescribeContainerInstancesRequest{.cluster = steps_.options().cluster,
                                                      .containerInstances = std::move(arns)},
                    std::move(batch));
    }

    /// The time at which `next` has a request even without a response; empty if it needs one first.
    [[nodiscard]] std::optional<timestamp> next_time() const noexcept {
        const bool polls = !is_done() && (lists_later_ || fleet().is_polling());
        return polls ? next_poll_ : std::nullopt;
    }

    /// Takes a page of the list. For each request, pass one response or error to the rollout.
    void take(std::size_t number, const ListContainerInstancesResponse& page, timestamp now) {
        if (!receive(number) || stop_reason()) {
            return;
        }
        errors_ = 0;
        for_each_in(page.containerInstanceArns,
                    [&](const std::string& arn) { fleet().add(arn, now); });
        const page_state state = pages_.take(page);
        lists_ = state == page_state::more;
        fleet().state().is_listed = state == page_state::end;
        if (state == page_state::repeated_token) {
            stop("ListContainerInstances: the service repeats a page token", now);
        }
    }

    /// Takes the descriptions of instances.
    void take(std::size_t number, const DescribeContainerInstancesResponse& output, timestamp now) {
        const auto sent = receive(number);
        if (!sent) {
            return;
        }
        errors_ = 0;
        const auto index_of = [&](const std::optional<std::string>& arn) {
            const std::size_t i = fleet().find(arn.value_or(""));
            const bool is_asked_for =
                std::ranges::find(sent->instances, i) != sent->instances.end();
            return is_asked_for && fleet().task(i).is_outstanding ? i : fleet().size();
        };
        for_each_in(output.containerInstances, [&](const ContainerInstance& instance) {
            if (const auto i = index_of(instance.containerInstanceArn); i != fleet().size()) {
                steps_.look(i, instance, now);
            }
        });
        for_each_in(output.failures, [&](const Failure& failure) {
            if (const auto i = index_of(failure.arn); i != fleet().size()) {
                steps_.miss(i, failure.reason.value_or(""), now);
            }
        });
        for (const std::size_t i : sent->instances) {
            if (fleet().task(i).is_outstanding) {
                steps_.miss(i, "", now);
            }
        }
    }

    /// Takes the response to a request to drain an instance, or to make it ACTIVE again.
    void take(std::size_t number, const UpdateContainerInstancesStateResponse& output,
              timestamp now) {
        const auto sent = receive(number);
        if (!sent) {
            return;
        }
        const std::size_t i = sent->instances.front();
        bool is_accepted = false;
        std::string reason = "the answer doesn't mention the instance";
        for_each_in(output.containerInstances, [&](const ContainerInstance& instance) {
            is_accepted |= fleet().find(instance.containerInstanceArn.value_or("")) == i;
        });
        for_each_in(output.failures, [&](const Failure& failure) {
            if (fleet().find(failure.arn.value_or("")) == i) {
                reason = failure.reason.value_or("");
            }
        });
        if (is_accepted) {
            steps_.accept_state(i, now);
        } else {
            steps_.refuse_state(i, reason, true, now);
        }
    }

    /// Takes the response to the request to update an instance.
    void take(std::size_t number, const UpdateContainerAgentResponse& output, timestamp now) {
        if (const auto sent = receive(number)) {
            steps_.accept_update(sent->instances.front(), output, now);
        }
    }

    /// Takes the error of a request, after the retries of the transport.
    void take_error(std::size_t number, const agent_rollout_error& error, timestamp now) {
        const auto sent = receive(number);
        if (!sent) {
            return;
        }
        switch (sent->kind) {
        case kind_of<ListContainerInstancesRequest>: lists_later_ = true; break;
        case kind_of<DescribeContainerInstancesRequest>:
            for (const std::size_t i : sent->instances) {
                steps_.refuse_look(i, error, now);
            }
            break;
        case kind_of<UpdateContainerInstancesStateRequest>:
            steps_.refuse_state(sent->instances.front(), error.message, error.may_repeat(), now);
            return;
        default: steps_.refuse_update(sent->instances.front(), error, now); return;
        }
        if (!error.may_repeat() || ++errors_ == detail::rollout_steps::max_tries) {
            const bool lists = sent->kind == kind_of<ListContainerInstancesRequest>;
            stop((lists ? "ListContainerInstances: " : "DescribeContainerInstances: ") +
                     error.message,
                 now);
        }
    }

    /// Takes the result of a call: the output, or the failure, which `agent_rollout_error::of`
    /// converts.
    template <class Result>
    void take_result(std::size_t number, const Result& result, timestamp now) {
        if (result) {
            take(number, *result, now);
        } else {
            take_error(number, agent_rollout_error::of(result.error()), now);
        }
    }

    /// Begins no further update. Waiting and draining instances end as `skipped`, with this reason;
    /// the latter are made ACTIVE again. Updates in progress go on.
    void stop(const std::string& reason, timestamp now) { steps_.stop(reason, now); }

    /// Why no further update begins: by `stop`, after too many failures, or since instances can't
    /// be listed or described. Absent while updates may begin.
    [[nodiscard]] const std::optional<std::string>& stop_reason() const noexcept {
        return steps_.stop_reason();
    }

    /// Whether all instances have been listed and each has its outcome.
    [[nodiscard]] bool is_done() const noexcept {
        return (state().is_listed || stop_reason()) && fleet().has_ended();
    }

    /// The state of the rollout and of its instances, to show or to save.
    [[nodiscard]] const agent_rollout_state& state() const noexcept { return fleet().state(); }

    /// How many instances are under way.
    [[nodiscard]] std::size_t under_way() const noexcept { return fleet().under_way(); }

    /// The maximum number of instances under way at once.
    [[nodiscard]] std::size_t max_under_way() const noexcept { return steps_.max_under_way(); }

    /// The changes since the last call.
    [[nodiscard]] std::vector<agent_rollout_event> take_events() { return fleet().take_events(); }

private:
    static constexpr std::size_t max_described = 100; // by one request

    // A request without answer: the index of its type, and the instances that it is about.
    struct sent_request {
        std::size_t kind = 0;
        std::vector<std::size_t> instances{};
    };

    template <class Request>
    static constexpr std::size_t kind_of =
        boost::mp11::mp_find<decltype(agent_rollout_request::input), Request>::value;

    [[nodiscard]] detail::rollout_fleet& fleet() noexcept { return steps_.fleet(); }
    [[nodiscard]] const detail::rollout_fleet& fleet() const noexcept { return steps_.fleet(); }

    agent_rollout_request send(decltype(agent_rollout_request::input) input,
                               std::vector<std::size_t> instances) {
        sent_.insert({++number_, {input.index(), std::move(instances)}});
        return {number_, std::move(input)};
    }

    std::optional<sent_request> receive(std::size_t number) {
        auto sent = sent_.extract(number);
        assert(sent && "no request of that number is without answer");
        return sent ? std::optional(std::move(sent.mapped())) : std::nullopt;
    }

    template <class List, class Function>
    static void for_each_in(const List& list, const Function& function) {
        if (list) {
            for (const auto& each : *list) {
                function(each);
            }
        }
    }

    page_cursor<ListContainerInstances> pages_;
    detail::rollout_steps steps_;
    std::map<std::size_t, sent_request> sent_{};
    std::size_t number_ = 0;
    std::optional<timestamp> next_poll_{};
    bool lists_;               // the next page must be requested
    bool lists_later_ = false; // with the next poll
    unsigned errors_ = 0;      // in a row, of requests to list or to describe
};

} // namespace ecswire::inline v0_2
