// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/daemons/daemon_propagate_tags.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The image of a container of a revision.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonContainerImage.html
struct DaemonContainerImage {
    std::optional<std::string> containerName{}; ///< name of the container
    std::optional<std::string> imageDigest{};   ///< digest of the image
    std::optional<std::string> image{};         ///< the image as the task definition names it
};
BOOST_DESCRIBE_STRUCT(DaemonContainerImage, (), (containerName, imageDigest, image))

/// A revision of a daemon: a daemon task definition and settings, which never change.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonRevision.html
struct DaemonRevision {
    std::optional<std::string> daemonRevisionArn{};       ///< its Amazon Resource Name
    std::optional<std::string> clusterArn{};              ///< cluster of the daemon
    std::optional<std::string> daemonArn{};               ///< its daemon
    std::optional<std::string> daemonTaskDefinitionArn{}; ///< task definition of its tasks
    std::optional<timestamp> createdAt{};                 ///< time of its creation
    std::optional<std::vector<DaemonContainerImage>> containerImages{};
    ///< images of its containers
    std::optional<open_enum<DaemonPropagateTags>> propagateTags{};
    ///< source of the tags of the tasks
    std::optional<bool> enableECSManagedTags{};
    ///< whether ECS tags the tasks with cluster and daemon
    std::optional<bool> enableExecuteCommand{}; ///< whether ExecuteCommand works in the tasks
    std::optional<bool> critical{};             ///< absent: true
};
BOOST_DESCRIBE_STRUCT(DaemonRevision, (),
                      (daemonRevisionArn, clusterArn, daemonArn, daemonTaskDefinitionArn, createdAt,
                       containerImages, propagateTags, enableECSManagedTags, enableExecuteCommand,
                       critical))

/// The revisions to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonRevisions.html
struct DescribeDaemonRevisionsRequest {
    std::optional<std::vector<std::string>> daemonRevisionArns{}; ///< required; at most 20 ARNs
};
BOOST_DESCRIBE_STRUCT(DescribeDaemonRevisionsRequest, (), (daemonRevisionArns))

constexpr auto constraints_of(shape<DescribeDaemonRevisionsRequest>) {
    return constraints(
        member<&DescribeDaemonRevisionsRequest::daemonRevisionArns>(required, length(at_most(20))));
}

/// The revisions, and the failures.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonRevisions.html
struct DescribeDaemonRevisionsResponse {
    std::optional<std::vector<DaemonRevision>> daemonRevisions{}; ///< the revisions that were found
    std::optional<std::vector<Failure>> failures{}; ///< one for each that was not found
};
BOOST_DESCRIBE_STRUCT(DescribeDaemonRevisionsResponse, (), (daemonRevisions, failures))

/// Describes revisions of daemons. The response lists missing revisions in `failures`; they are not
/// an error. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonRevisions.html
struct DescribeDaemonRevisions : ecs_operation {
    using request_type = DescribeDaemonRevisionsRequest;
    using response_type = DescribeDaemonRevisionsResponse;
    using error_types = ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeDaemonRevisions";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeDaemonRevisionsResponse::failures;
    static constexpr auto batch_key = &DescribeDaemonRevisionsRequest::daemonRevisionArns;
    static constexpr std::size_t max_batch = 20;
};

constexpr DescribeDaemonRevisions operation_of(shape<DescribeDaemonRevisionsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
