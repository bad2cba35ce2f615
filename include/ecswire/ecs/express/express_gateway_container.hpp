// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/ecs/containers/secret.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The destination of the logs of an express service in CloudWatch Logs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayServiceAwsLogsConfiguration.html
struct ExpressGatewayServiceAwsLogsConfiguration {
    std::optional<std::string> logGroup{}; ///< required
    std::optional<std::string> logStreamPrefix{};
    ///< required; start of the names of the log streams
};
BOOST_DESCRIBE_STRUCT(ExpressGatewayServiceAwsLogsConfiguration, (), (logGroup, logStreamPrefix))

constexpr auto constraints_of(shape<ExpressGatewayServiceAwsLogsConfiguration>) {
    return constraints(
        member<&ExpressGatewayServiceAwsLogsConfiguration::logGroup>(required),
        member<&ExpressGatewayServiceAwsLogsConfiguration::logStreamPrefix>(required));
}

/// The credentials of a private repository of images.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayRepositoryCredentials.html
struct ExpressGatewayRepositoryCredentials {
    std::optional<std::string> credentialsParameter{};
    ///< ARN of the secret that holds the credentials
};
BOOST_DESCRIBE_STRUCT(ExpressGatewayRepositoryCredentials, (), (credentialsParameter))

/// The container of the application of an express service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayContainer.html
struct ExpressGatewayContainer {
    std::optional<std::string> image{};          ///< required; image of the application
    std::optional<std::int32_t> containerPort{}; ///< port that receives the traffic; absent: 80
    std::optional<ExpressGatewayServiceAwsLogsConfiguration> awsLogsConfiguration{};
    ///< destination of the logs
    std::optional<ExpressGatewayRepositoryCredentials> repositoryCredentials{};
    ///< for an image in a private repository
    std::optional<std::vector<std::string>> command{};      ///< replaces the command of the image
    std::optional<std::vector<KeyValuePair>> environment{}; ///< environment variables; sensitive
    std::optional<std::vector<Secret>> secrets{};
    ///< environment variables with values from secrets
};
BOOST_DESCRIBE_STRUCT(ExpressGatewayContainer, (),
                      (image, containerPort, awsLogsConfiguration, repositoryCredentials, command,
                       environment, secrets))

constexpr auto traits_of(shape<ExpressGatewayContainer>) {
    return traits(sensitive<&ExpressGatewayContainer::environment>);
}

constexpr auto constraints_of(shape<ExpressGatewayContainer>) {
    return constraints(member<&ExpressGatewayContainer::image>(required));
}

} // namespace ecswire::inline v0_2
