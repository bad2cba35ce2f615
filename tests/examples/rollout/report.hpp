// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../terminal_text.hpp"

#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The result of a rollout: as a table, as JSON, as an exit status.
namespace rollout {

using terminal::cell;
using terminal::fit;
using terminal::width_of;

enum exit_status { done = 0, failures = 1, invalid_usage = 2, unreadable = 3, interrupted = 4 };

/// How a rollout ended, beside its state.
struct ending {
    std::optional<std::string> stop_reason{};
    bool is_interrupted = false; ///< by Ctrl-C
    bool is_dry_run = false;
    std::int64_t requests = 0; ///< with retries
    std::int64_t retries = 0;
    ecswire::timestamp time{};
};

/// Minutes and seconds, such as 02:09; hours where there are any.
inline std::string duration_text(std::int64_t milliseconds) {
    const std::int64_t seconds = milliseconds < 0 ? 0 : milliseconds / 1000;
    const auto two_digits = [](std::int64_t number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return (seconds >= 3600 ? std::to_string(seconds / 3600) + ":" : "") +
           two_digits(seconds / 60 % 60) + ":" + two_digits(seconds % 60);
}

inline std::int64_t milliseconds_between(ecswire::timestamp begin, ecswire::timestamp end) {
    return end.milliseconds() - begin.milliseconds();
}

/// The ID by which people know an instance: of EC2, or the one in its ARN.
inline std::string_view name_of(const ecswire::agent_rollout_instance& instance) {
    const std::string_view arn = instance.arn;
    return instance.ec2_instance_id.empty() ? arn.substr(arn.rfind('/') + 1)
                                            : std::string_view(instance.ec2_instance_id);
}

/// Names of outcomes for people, in the order of the enumeration.
constexpr std::array<std::string_view, 7> outcome_names{
    "updated", "already newest", "failed", "not supported", "vanished", "timed out", "skipped"};

inline std::string_view name_of(ecswire::agent_rollout_outcome outcome) {
    return outcome_names[static_cast<std::size_t>(outcome)];
}

inline std::optional<ecswire::agent_rollout_outcome>
outcome_of(const ecswire::agent_rollout_instance& instance) {
    return instance.outcome ? instance.outcome->known() : std::nullopt;
}

/// How many instances have each outcome, in the order of the enumeration; without one: the last.
inline std::array<std::size_t, 8> count_outcomes(const ecswire::agent_rollout_state& state) {
    std::array<std::size_t, 8> counts{};
    for (const auto& instance : state.instances) {
        const auto outcome = outcome_of(instance);
        ++counts[outcome ? static_cast<std::size_t>(*outcome) : 7];
    }
    return counts;
}

/// Such as `20 updated, 1 failed`; outcomes that no instance has are left out.
inline std::string counts_text(const ecswire::agent_rollout_state& state) {
    const auto counts = count_outcomes(state);
    std::string text;
    for (std::size_t i = 0; i != counts.size(); ++i) {
        if (counts[i] != 0) {
            text.append(text.empty() ? "" : ", ").append(std::to_string(counts[i])).append(" ");
            text.append(i == 7 ? "not ended" : outcome_names[i]);
        }
    }
    return text.empty() ? "none" : text;
}

inline exit_status exit_status_of(const ecswire::agent_rollout_state& state, const ending& ending) {
    using enum ecswire::agent_rollout_outcome;
    const auto counts = count_outcomes(state);
    const auto count = [&](auto outcome) { return counts[static_cast<std::size_t>(outcome)]; };
    if (ending.is_interrupted && (counts[7] != 0 || count(skipped) != 0 || !state.is_listed)) {
        return interrupted;
    }
    if (count(failed) + count(timed_out) + count(not_supported) != 0) {
        return failures;
    }
    return ending.stop_reason && !ending.is_interrupted ? unreadable : done;
}

namespace detail {

inline std::string version_text(const std::optional<ecswire::agent_rollout_facts>& facts) {
    return facts ? facts->agent_version.value_or("?") : "?";
}

inline std::string seconds_text(const ecswire::agent_rollout_instance& instance) {
    return instance.started_at && instance.ended_at
               ? duration_text(milliseconds_between(*instance.started_at, *instance.ended_at))
               : "-";
}

} // namespace detail

/// The lines of the report, none wider than the columns.
inline std::vector<std::string> report_table(const ecswire::agent_rollout_state& state,
                                             const ending& ending, std::size_t columns) {
    std::vector<std::string> lines;
    const auto row = [&](std::string_view name, std::string_view before, std::string_view after,
                         std::string_view outcome, std::string_view time, std::string_view reason) {
        std::string line = cell(name, 20) + " " + cell(before, 9) + " " + cell(after, 9) + " " +
                           cell(outcome, 14) + " " + cell(time, 6);
        if (!reason.empty()) {
            const std::size_t used = width_of(line) + 1;
            line += " " + fit(reason, columns > used ? columns - used : 0);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        lines.push_back(fit(line, columns));
    };
    if (!state.instances.empty()) {
        row("INSTANCE", "BEFORE", "AFTER", "OUTCOME", "TIME", "REASON");
    }
    for (const auto& instance : state.instances) {
        const auto outcome = outcome_of(instance);
        row(name_of(instance), detail::version_text(instance.before),
            detail::version_text(instance.now),
            outcome ? name_of(*outcome) : std::string_view(instance.phase.text()),
            detail::seconds_text(instance), instance.reason);
    }
    const std::size_t size = state.instances.size();
    lines.push_back(fit(std::to_string(size) + (size == 1 ? " instance: " : " instances: ") +
                            counts_text(state),
                        columns));
    const auto started_at = state.started_at.value_or(ending.time);
    lines.push_back(fit(duration_text(milliseconds_between(started_at, ending.time)) + ", " +
                            std::to_string(ending.requests) + " requests, " +
                            std::to_string(ending.retries) + " of them retries",
                        columns));
    if (ending.stop_reason) {
        lines.push_back(fit("Stopped: " + *ending.stop_reason, columns));
    }
    return lines;
}

/// A count in the report as JSON.
struct outcome_count {
    std::string outcome{};
    std::int64_t instances = 0;
};
BOOST_DESCRIBE_STRUCT(outcome_count, (), (outcome, instances))

/// An instance in the report as JSON.
struct reported_instance {
    std::string arn{};
    std::optional<std::string> ec2_instance_id{};
    std::optional<std::string> agent_before{};
    std::optional<std::string> agent_after{};
    std::optional<std::string> outcome{};
    std::optional<std::string> reason{};
    std::optional<double> seconds{};
};
BOOST_DESCRIBE_STRUCT(reported_instance, (),
                      (arn, ec2_instance_id, agent_before, agent_after, outcome, reason, seconds))

/// The report, as `--json` prints it.
struct json_report {
    std::optional<std::string> cluster{};
    std::int32_t exit_status = 0;
    std::optional<std::string> stopped{};
    double seconds = 0;
    std::int64_t requests = 0;
    std::int64_t retries = 0;
    std::vector<outcome_count> counts{};
    std::vector<reported_instance> instances{};
};
BOOST_DESCRIBE_STRUCT(json_report, (),
                      (cluster, exit_status, stopped, seconds, requests, retries, counts,
                       instances))

inline json_report make_report(const ecswire::agent_rollout_state& state, const ending& ending) {
    const auto started_at = state.started_at.value_or(ending.time);
    const auto seconds = [](std::int64_t milliseconds) {
        return static_cast<double>(milliseconds) / 1000;
    };
    json_report report{.cluster = state.cluster,
                       .exit_status = exit_status_of(state, ending),
                       .stopped = ending.stop_reason,
                       .seconds = seconds(milliseconds_between(started_at, ending.time)),
                       .requests = ending.requests,
                       .retries = ending.retries};
    const auto counts = count_outcomes(state);
    for (std::size_t i = 0; i != outcome_names.size(); ++i) {
        const auto outcome = static_cast<ecswire::agent_rollout_outcome>(i);
        report.counts.push_back(
            {std::string(ecswire::open_enum<ecswire::agent_rollout_outcome>(outcome).text()),
             static_cast<std::int64_t>(counts[i])});
    }
    for (const auto& each : state.instances) {
        reported_instance reported{.arn = each.arn};
        if (!each.ec2_instance_id.empty()) {
            reported.ec2_instance_id = each.ec2_instance_id;
        }
        reported.agent_before = each.before ? each.before->agent_version : std::nullopt;
        reported.agent_after = each.now ? each.now->agent_version : std::nullopt;
        if (each.outcome) {
            reported.outcome = std::string(each.outcome->text());
        }
        if (!each.reason.empty()) {
            reported.reason = each.reason;
        }
        if (each.started_at && each.ended_at) {
            reported.seconds = seconds(milliseconds_between(*each.started_at, *each.ended_at));
        }
        report.instances.push_back(std::move(reported));
    }
    return report;
}

} // namespace rollout
