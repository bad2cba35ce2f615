// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/agent_version.hpp>
#include <ecswire/testing/detail/iso_time.hpp>
#include <ecswire/testing/detail/text_pattern.hpp>
#include <ecswire/testing/fake_instance.hpp>

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2::detail {

enum class filter_subject {
    agent_connected,
    agent_version,
    attribute,
    ec2_instance_id,
    registered_at,
    running_tasks_count,
    task_group,
};

// Each negative operator is the negation of one of these; `in` is `equals` with several arguments.
enum class filter_operator {
    equals,
    greater_than,
    greater_than_equal,
    less_than,
    less_than_equal,
    exists,
    matches,
};

constexpr bool is_ordering(filter_operator op) noexcept {
    return op != filter_operator::equals && op != filter_operator::exists &&
           op != filter_operator::matches;
}

// Whether the values of a subject have an order.
constexpr bool is_ordered(filter_subject subject) noexcept {
    return subject == filter_subject::agent_version || subject == filter_subject::registered_at ||
           subject == filter_subject::running_tasks_count;
}

// Whether the values of a subject are texts that a pattern can match.
constexpr bool is_text(filter_subject subject) noexcept {
    return subject == filter_subject::agent_version || subject == filter_subject::attribute ||
           subject == filter_subject::ec2_instance_id || subject == filter_subject::task_group;
}

inline std::optional<std::int64_t> parse_filter_number(std::string_view text) noexcept {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

/// A condition of a filter: a subject, an operator and its arguments.
struct filter_condition {
    filter_subject subject{};
    std::string attribute{}; // the name, where the subject is an attribute
    filter_operator op{};
    bool is_negated = false;
    std::vector<std::string> arguments{};
    std::optional<text_pattern> pattern{};

    // Adds an argument in the form of the subject's values; false where the subject has no such
    // value.
    bool add_argument(std::string_view text) {
        std::string argument(text);
        switch (subject) {
        case filter_subject::agent_connected:
            if (text != "true" && text != "false") {
                return false;
            }
            break;
        case filter_subject::agent_version:
            if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos) {
                return false;
            }
            break;
        case filter_subject::registered_at: {
            const auto time = parse_iso_time(text);
            if (!time) {
                return false;
            }
            argument = std::to_string(time->milliseconds());
            break;
        }
        case filter_subject::running_tasks_count: {
            const auto number = parse_filter_number(text);
            if (!number) {
                return false;
            }
            argument = std::to_string(*number);
            break;
        }
        default: break;
        }
        arguments.push_back(std::move(argument));
        return true;
    }

    // Whether the instance meets the condition. An instance without a value for the subject meets
    // negative conditions only.
    bool test(const fake_instance& tested) const {
        for (const std::string& value : values_of(tested)) {
            if (test_value(value)) {
                return !is_negated;
            }
        }
        return is_negated;
    }

private:
    std::vector<std::string> values_of(const fake_instance& tested) const {
        const ContainerInstance& instance = tested.instance;
        std::vector<std::string> values;
        switch (subject) {
        case filter_subject::agent_connected:
            if (instance.agentConnected) {
                values.emplace_back(*instance.agentConnected ? "true" : "false");
            }
            break;
        case filter_subject::agent_version:
            if (instance.versionInfo && instance.versionInfo->agentVersion) {
                values.push_back(*instance.versionInfo->agentVersion);
            }
            break;
        case filter_subject::attribute:
            for (const Attribute& each : instance.attributes.value_or(std::vector<Attribute>())) {
                if (each.name == attribute) {
                    values.push_back(each.value.value_or(""));
                }
            }
            break;
        case filter_subject::ec2_instance_id:
            if (instance.ec2InstanceId) {
                values.push_back(*instance.ec2InstanceId);
            }
            break;
        case filter_subject::registered_at:
            if (instance.registeredAt) {
                values.push_back(std::to_string(instance.registeredAt->milliseconds()));
            }
            break;
        case filter_subject::running_tasks_count:
            values.push_back(std::to_string(instance.runningTasksCount.value_or(0)));
            break;
        case filter_subject::task_group: return tested.task_groups;
        }
        return values;
    }

    bool test_value(std::string_view value) const {
        if (op == filter_operator::exists) {
            return true;
        }
        if (op == filter_operator::matches) {
            return pattern && pattern->matches(value);
        }
        for (const std::string& argument : arguments) {
            if (compare(value, argument)) {
                return true;
            }
        }
        return false;
    }

    bool compare(std::string_view value, std::string_view argument) const {
        const bool is_less = precedes(value, argument);
        const bool is_greater = precedes(argument, value);
        switch (op) {
        case filter_operator::greater_than: return is_greater;
        case filter_operator::greater_than_equal: return !is_less;
        case filter_operator::less_than: return is_less;
        case filter_operator::less_than_equal: return !is_greater;
        default: return !is_less && !is_greater;
        }
    }

    bool precedes(std::string_view a, std::string_view b) const {
        if (subject == filter_subject::agent_version) {
            return is_older_version(a, b);
        }
        return is_ordered(subject) ? parse_filter_number(a) < parse_filter_number(b) : a < b;
    }
};

} // namespace ecswire::inline v0_2::detail
