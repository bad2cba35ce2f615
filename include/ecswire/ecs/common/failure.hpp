// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A resource that the operation couldn't process. A response with failures isn't an error: other
/// resources may have been processed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Failure.html
struct Failure {
    std::optional<std::string> arn{}; ///< of the resource
    std::optional<std::string> reason{};
    ///< such as MISSING, INACTIVE, AGENT, ATTRIBUTE, LOCATION, `RESOURCE:*`; or other text
    std::optional<std::string> detail{}; ///< an explanation, for people to read
};
BOOST_DESCRIBE_STRUCT(Failure, (), (arn, reason, detail))

} // namespace ecswire::inline v0_2
