// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../terminal_text.hpp"

#include <ecswire/ecs/container_instances/container_instance.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <iterator>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Prints a container instance for people.
namespace update_agent {

/// Escape sequences for terminals; empty if the output is not a terminal.
struct colours {
    bool on = false;

    [[nodiscard]] std::string bold(std::string_view text) const { return paint("1", text); }

    /// Green for success, red for failure, yellow for progress.
    [[nodiscard]] std::string status(std::string_view text) const {
        constexpr std::string_view good[] = {"ACTIVE", "UPDATED", "OK"};
        constexpr std::string_view bad[] = {"FAILED", "INACTIVE", "REGISTRATION_FAILED",
                                            "IMPAIRED"};
        return paint(std::ranges::find(good, text) != std::end(good) ? "32"
                     : std::ranges::find(bad, text) != std::end(bad) ? "31"
                                                                     : "33",
                     text);
    }

private:
    [[nodiscard]] std::string paint(std::string_view code, std::string_view text) const {
        return on ? "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m"
                  : std::string(text);
    }
};

namespace detail {

using table = std::vector<std::pair<std::string, std::string>>;

inline void show_table(std::ostream& out, const colours& colour, std::string_view title,
                       const table& rows) {
    if (rows.empty()) {
        return;
    }
    std::size_t widest = 0;
    for (const auto& [name, value] : rows) {
        widest = std::max(widest, terminal::width_of(name));
    }
    out << "\n" << colour.bold(title) << "\n";
    for (const auto& [name, value] : rows) {
        out << "  " << name;
        if (!value.empty()) {
            out << std::string(widest - terminal::width_of(name) + 2, ' ') << value;
        }
        out << "\n";
    }
}

template <class N>
std::string number_text(N number) {
    char text[32] = {};
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

// The used amount is unknown if the remaining one is absent or invalid.
template <class N>
std::string used_of_total(const std::optional<N>& left, const std::optional<N>& total) {
    const bool known = total && left && *left >= 0 && *left <= *total;
    return (known ? number_text(*total - *left) : "?") + " / " +
           (total ? number_text(*total) : "?");
}

inline std::string usage_of(const ecswire::Resource& left, const ecswire::Resource& total) {
    using enum ecswire::ResourceValueType;
    const auto type = total.type ? total.type->known() : std::nullopt;
    if (type == STRINGSET) { // `remainingResources` lists the ports in use
        std::string taken;
        for (const std::string& item : left.stringSetValue.value_or(std::vector<std::string>())) {
            taken += (taken.empty() ? "" : ", ") + terminal::safe_text(item);
        }
        return taken.empty() ? "none" : taken;
    }
    return type == INTEGER  ? used_of_total(left.integerValue, total.integerValue)
           : type == LONG   ? used_of_total(left.longValue, total.longValue)
           : type == DOUBLE ? used_of_total(left.doubleValue, total.doubleValue)
                            : "?";
}

inline std::string time_text(ecswire::timestamp time) {
    constexpr std::int64_t year_10000 = 253402300800000;
    if (time.milliseconds() < 0 || time.milliseconds() >= year_10000) {
        return number_text(time.milliseconds()) + " ms after 1970";
    }
    const auto seconds = static_cast<std::time_t>(time.milliseconds() / 1000);
    char text[32] = {};
    static_cast<void>(
        std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S UTC", std::gmtime(&seconds)));
    return text;
}

inline table facts_of(const ecswire::ContainerInstance& instance, const colours& colour) {
    const auto text = [](const auto& member) { return terminal::safe_text(member.value_or("?")); };
    const auto status = [&](const auto& member) {
        return colour.status(member ? terminal::safe_text(member->text()) : "?");
    };
    table rows;
    rows.emplace_back("Status", status(instance.status));
    if (instance.statusReason) {
        rows.back().second += ": " + text(instance.statusReason);
    }
    if (instance.agentConnected) {
        rows.back().second += *instance.agentConnected ? ", connected" : ", not connected";
    }
    if (const auto& version = instance.versionInfo) {
        rows.emplace_back("Agent", text(version->agentVersion));
        if (version->dockerVersion) {
            rows.emplace_back("Docker", text(version->dockerVersion));
        }
    }
    if (instance.agentUpdateStatus) {
        rows.emplace_back("Agent update", status(instance.agentUpdateStatus));
    }
    if (instance.healthStatus) {
        rows.emplace_back("Health", status(instance.healthStatus->overallStatus));
    }
    if (instance.runningTasksCount && instance.pendingTasksCount) {
        rows.emplace_back("Tasks", number_text(*instance.runningTasksCount) + " running, " +
                                       number_text(*instance.pendingTasksCount) + " pending");
    }
    if (instance.ec2InstanceId) {
        rows.emplace_back("EC2 instance", text(instance.ec2InstanceId));
    }
    if (instance.registeredAt) {
        rows.emplace_back("Registered", time_text(*instance.registeredAt));
    }
    return rows;
}

inline table resources_of(const ecswire::ContainerInstance& instance) {
    table rows;
    const std::vector<ecswire::Resource> none;
    for (const ecswire::Resource& total : instance.registeredResources.value_or(none)) {
        ecswire::Resource left;
        for (const ecswire::Resource& each : instance.remainingResources.value_or(none)) {
            if (each.name == total.name) {
                left = each;
            }
        }
        rows.emplace_back(terminal::safe_text(total.name.value_or("?")), usage_of(left, total));
    }
    return rows;
}

// Prints attributes or tags.
template <class Item, class Name>
table pairs_of(const std::optional<std::vector<Item>>& items, Name Item::*name) {
    table rows;
    for (const Item& item : items.value_or(std::vector<Item>())) {
        rows.emplace_back(terminal::safe_text((item.*name).value_or("?")),
                          terminal::safe_text(item.value.value_or("")));
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace detail

/// Prints facts, resources as used / total, attributes and tags of the instance.
inline void show(std::ostream& out, const ecswire::ContainerInstance& instance,
                 const colours& colour) {
    detail::show_table(
        out, colour,
        terminal::safe_text(instance.containerInstanceArn.value_or("Container instance")),
        detail::facts_of(instance, colour));
    detail::show_table(out, colour, "Resources, used / total", detail::resources_of(instance));
    detail::show_table(out, colour, "Attributes",
                       detail::pairs_of(instance.attributes, &ecswire::Attribute::name));
    detail::show_table(out, colour, "Tags", detail::pairs_of(instance.tags, &ecswire::Tag::key));
}

} // namespace update_agent
