// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The storage of an environment file.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html
enum class EnvironmentFileType {
    s3, ///< Amazon S3
};
BOOST_DESCRIBE_ENUM(EnvironmentFileType, s3)

/// A file of environment variables for a container, in lines of the form `NAME=VALUE`. Variables
/// that the container definition sets itself take precedence.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html
struct EnvironmentFile {
    std::optional<std::string> value{}; ///< required; ARN of an S3 object whose name ends in `.env`
    std::optional<open_enum<EnvironmentFileType>> type{}; ///< required
};
BOOST_DESCRIBE_STRUCT(EnvironmentFile, (), (value, type))

constexpr auto constraints_of(shape<EnvironmentFile>) {
    return constraints(member<&EnvironmentFile::value>(required),
                       member<&EnvironmentFile::type>(required));
}

} // namespace ecswire::inline v0_2
