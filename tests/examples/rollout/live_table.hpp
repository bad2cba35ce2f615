// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../terminal_text.hpp"
#include "report.hpp"

#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The progress of a rollout: a table on a terminal, or a line for each change.
namespace rollout {

using terminal::cell;
using terminal::fit;
using terminal::safe_text;
using terminal::width_of;

struct view {
    std::size_t columns = 80; ///< no line is wider
    std::size_t rows = 24;    ///< no table has more
    bool colour = false;
};

namespace detail {

constexpr std::string_view green = "32", red = "31", yellow = "33", bold = "1";

inline std::string paint(const view& view, std::string_view code, std::string text) {
    return view.colour && !code.empty()
               ? "\x1b[" + std::string(code) + "m" + std::move(text) + "\x1b[0m"
               : text;
}

inline std::string_view colour_of(const ecswire::agent_rollout_instance& instance) {
    using enum ecswire::agent_rollout_outcome;
    const auto outcome = outcome_of(instance);
    if (!outcome) {
        return yellow;
    }
    return outcome == failed || outcome == timed_out || outcome == not_supported ? red
           : outcome == skipped                                                  ? yellow
                                                                                 : green;
}

inline bool has_ended(const ecswire::agent_rollout_instance& instance) {
    return instance.phase == ecswire::agent_rollout_phase::ended;
}

} // namespace detail

/// The state of an instance in words: its outcome, the status of its
/// update, or its phase.
inline std::string state_text(const ecswire::agent_rollout_instance& instance) {
    using enum ecswire::agent_rollout_phase;
    if (const auto outcome = outcome_of(instance); outcome && detail::has_ended(instance)) {
        return std::string(name_of(*outcome));
    }
    if (instance.phase == updating && instance.now && instance.now->update_status) {
        return std::string(instance.now->update_status->text());
    }
    return std::string(instance.phase.text());
}

/// A bar of so many columns: # for what has ended, > for what is under way, . for the rest.
inline std::string progress_bar(std::size_t ended, std::size_t under_way, std::size_t all,
                                std::size_t columns) {
    const std::size_t inner = columns < 3 ? 1 : columns - 2;
    const std::size_t full = all == 0 ? inner : inner * ended / all;
    const std::size_t half = all == 0 ? inner : inner * (ended + under_way) / all;
    return "[" + std::string(full, '#') + std::string(half - full, '>') +
           std::string(inner - half, '.') + "]";
}

/// The lines of the table: a head with a bar, the instances under way, those that ended last.
inline std::vector<std::string> live_table(const ecswire::agent_rollout_state& state,
                                           std::size_t max_under_way, ecswire::timestamp now,
                                           const view& view) {
    std::vector<const ecswire::agent_rollout_instance*> under_way;
    std::vector<const ecswire::agent_rollout_instance*> ended;
    for (const auto& instance : state.instances) {
        if (const auto phase = instance.phase.known(); phase && is_under_way(*phase)) {
            under_way.push_back(&instance);
        } else if (detail::has_ended(instance)) {
            ended.push_back(&instance);
        }
    }
    std::ranges::stable_sort(ended, std::ranges::greater(),
                             [](const auto* each) { return each->ended_at; });

    const std::size_t all = state.instances.size();
    const auto elapsed = milliseconds_between(state.started_at.value_or(now), now);
    std::string times = "elapsed " + duration_text(elapsed);
    if (!ended.empty() && ended.size() != all) {
        const auto left = static_cast<std::int64_t>(all - ended.size());
        times += ", left about " +
                 duration_text(elapsed * left / static_cast<std::int64_t>(ended.size()));
    }
    const std::string count = std::to_string(ended.size()) + " of " + std::to_string(all);
    std::vector<std::string> lines;
    lines.push_back(detail::paint(view, detail::bold,
                                  fit(state.cluster.value_or("default") + ": " +
                                          std::to_string(max_under_way) + " at once, " + times,
                                      view.columns)));
    const std::size_t bar = view.columns > count.size() + 4 ? view.columns - count.size() - 1 : 3;
    lines.push_back(
        fit(progress_bar(ended.size(), under_way.size(), all, bar) + " " + count, view.columns));
    lines.push_back(fit(ended.empty() ? "" : counts_text(state), view.columns));

    under_way.insert(under_way.end(), ended.begin(), ended.end());
    const std::size_t shown = (std::min)(
        under_way.size(), view.rows > lines.size() + 1 ? view.rows - lines.size() - 1 : 0);
    for (const auto* const each :
         std::vector(under_way.begin(), under_way.begin() + static_cast<std::ptrdiff_t>(shown))) {
        const auto end = each->ended_at.value_or(now);
        const std::string time =
            each->started_at ? duration_text(milliseconds_between(*each->started_at, end)) : "";
        const std::string name = cell(name_of(*each), 20) + " ";
        const std::string version = " " + cell(detail::version_text(each->now), 10) + " ";
        const std::string rest = version + cell(time, 8) + " " + each->reason;
        std::string head = fit(name, view.columns);
        std::string status = fit(cell(state_text(*each), 14), view.columns - width_of(head));
        const std::size_t used = width_of(head) + width_of(status);
        std::string tail = fit(rest, view.columns - used);
        tail.erase(tail.find_last_not_of(' ') + 1);
        lines.push_back(head + detail::paint(view, detail::colour_of(*each), std::move(status)) +
                        tail);
    }
    return lines;
}

/// A line for a change of an instance, where there is no terminal.
inline std::string plain_line(const ecswire::agent_rollout_state& state,
                              const ecswire::agent_rollout_event& event) {
    const auto& instance = state.instances[event.instance];
    const auto started_at = state.started_at.value_or(event.time);
    const bool has_status =
        event.phase == ecswire::agent_rollout_phase::updating && event.update_status;
    std::string line = duration_text(milliseconds_between(started_at, event.time)) + "  " +
                       cell(name_of(instance), 20) + "  ";
    if (event.phase == ecswire::agent_rollout_phase::ended) {
        const auto outcome = outcome_of(instance);
        line += outcome ? name_of(*outcome) : "ended";
        line += instance.reason.empty() ? "" : ": " + safe_text(instance.reason);
    } else if (has_status) {
        line += safe_text(event.update_status->text());
    } else {
        line += ecswire::open_enum<ecswire::agent_rollout_phase>(event.phase).text();
    }
    return line;
}

} // namespace rollout
