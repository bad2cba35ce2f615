// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The name of an account setting.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html
enum class SettingName {
    serviceLongArnFormat,           ///< whether new services have the long ARN format
    taskLongArnFormat,              ///< whether new tasks have the long ARN format
    containerInstanceLongArnFormat, ///< whether new container instances have the long ARN format
    awsvpcTrunking,           ///< whether new container instances take more network interfaces
    containerInsights,        ///< whether new clusters have CloudWatch Container Insights
    fargateFIPSMode,          ///< whether tasks on Fargate comply with FIPS 140
    tagResourceAuthorization, ///< whether creating a resource with tags needs a permission
    fargateTaskRetirementWaitPeriod, ///< days before a task on Fargate is retired: 0, 7 or 14
    guardDutyActivate,               ///< whether GuardDuty monitors containers; read-only
    defaultLogDriverMode, ///< log delivery if the container has none: blocking, non-blocking
    fargateEventWindows,  ///< whether tasks on Fargate are retired in EC2 event windows
};
BOOST_DESCRIBE_ENUM(SettingName, serviceLongArnFormat, taskLongArnFormat,
                    containerInstanceLongArnFormat, awsvpcTrunking, containerInsights,
                    fargateFIPSMode, tagResourceAuthorization, fargateTaskRetirementWaitPeriod,
                    guardDutyActivate, defaultLogDriverMode, fargateEventWindows)

} // namespace ecswire::inline v0_2
