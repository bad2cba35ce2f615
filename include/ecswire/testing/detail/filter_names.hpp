// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/testing/detail/filter_condition.hpp>

#include <string_view>

namespace ecswire::inline v0_2::detail {

struct filter_operator_name {
    std::string_view text;
    filter_operator op;
    bool is_negated;
};

// A name that begins with another name comes before it.
inline constexpr filter_operator_name filter_operator_names[] = {
    {"==", filter_operator::equals, false},
    {"!=", filter_operator::equals, true},
    {">=", filter_operator::greater_than_equal, false},
    {"<=", filter_operator::less_than_equal, false},
    {"=~", filter_operator::matches, false},
    {"!~", filter_operator::matches, true},
    {">", filter_operator::greater_than, false},
    {"<", filter_operator::less_than, false},
    {"equals", filter_operator::equals, false},
    {"not_equals", filter_operator::equals, true},
    {"greater_than_equal", filter_operator::greater_than_equal, false},
    {"greater_than", filter_operator::greater_than, false},
    {"less_than_equal", filter_operator::less_than_equal, false},
    {"less_than", filter_operator::less_than, false},
    {"matches", filter_operator::matches, false},
    {"not_matches", filter_operator::matches, true},
    {"exists", filter_operator::exists, false},
    {"!exists", filter_operator::exists, true},
    {"not_exists", filter_operator::exists, true},
};

struct filter_subject_name {
    std::string_view text;
    filter_subject subject;
};

inline constexpr filter_subject_name filter_subject_names[] = {
    {"agentConnected", filter_subject::agent_connected},
    {"agentVersion", filter_subject::agent_version},
    {"ec2InstanceId", filter_subject::ec2_instance_id},
    {"registeredAt", filter_subject::registered_at},
    {"runningTasksCount", filter_subject::running_tasks_count},
    {"task:group", filter_subject::task_group},
};

} // namespace ecswire::inline v0_2::detail
