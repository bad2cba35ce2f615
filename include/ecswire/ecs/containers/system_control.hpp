// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A kernel parameter that is set in a container, as sysctl sets it: `kernel.msgmax`,
/// `kernel.msgmnb`, `kernel.msgmni`, `kernel.sem`, `kernel.shmall`, `kernel.shmmax`,
/// `kernel.shmmni`, `kernel.shm_rmid_forced`, and any of `fs.mqueue.*` and `net.*`.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html
struct SystemControl {
    std::optional<std::string> namespace_{}; ///< name of the parameter
    std::optional<std::string> value{};      ///< its value
};
BOOST_DESCRIBE_STRUCT(SystemControl, (), (namespace_, value))

constexpr auto traits_of(shape<SystemControl>) {
    return traits(wire_name<&SystemControl::namespace_>("namespace"));
}

} // namespace ecswire::inline v0_2
