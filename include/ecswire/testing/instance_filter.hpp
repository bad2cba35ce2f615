// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/testing/detail/filter_parser.hpp>
#include <ecswire/testing/fake_instance.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2 {

/// A filter for container instances in the cluster query language, as ListContainerInstances takes
/// it: `attribute:ecs.instance-type =~ t3.* and agentVersion < 1.102.0`.
///
/// Subjects are `agentConnected`, `agentVersion`, `attribute:NAME`, `ec2InstanceId`,
/// `registeredAt`, `runningTasksCount` and `task:group`. Patterns are regular expressions without
/// groups, anchors and counts, and match the whole value. An instance without a value for a subject
/// meets the negative conditions on it (`!=`, `!in`, `!~`, `!exists`) and no others.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html
class instance_filter {
public:
    /// Parses a filter. If the text isn't one, the result is empty and `problem` says why on one
    /// line, with an offset in bytes.
    [[nodiscard]] static std::optional<instance_filter> parse(std::string_view text,
                                                              std::string& problem) {
        detail::filter_parser parser(text);
        if (!parser.parse()) {
            problem = parser.problem() + ", at offset " + std::to_string(parser.offset());
            return std::nullopt;
        }
        instance_filter filter;
        filter.steps_ = std::move(parser.steps());
        return filter;
    }

    /// Whether the filter selects the instance.
    [[nodiscard]] bool matches(const fake_instance& tested) const {
        using step_kind = detail::filter_step::step_kind;
        std::vector<bool> results; // results that no later step has used yet
        for (const detail::filter_step& step : steps_) {
            if (step.kind == step_kind::condition) {
                results.push_back(step.condition.test(tested));
                continue;
            }
            const bool last = results.back();
            if (step.kind == step_kind::negation) {
                results.back() = !last;
                continue;
            }
            results.pop_back();
            results.back() = step.kind == step_kind::conjunction ? results.back() && last
                                                                 : results.back() || last;
        }
        return results.back();
    }

private:
    instance_filter() = default;

    std::vector<detail::filter_step> steps_{}; // of at least one condition
};

} // namespace ecswire::inline v0_2
