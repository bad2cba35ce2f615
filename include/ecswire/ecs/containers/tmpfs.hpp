// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// A file system in memory that is mounted in a container.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html
struct Tmpfs {
    std::optional<std::string> containerPath{}; ///< required; absolute path in the container
    std::optional<std::int32_t> size{};         ///< required; maximum size in MiB
    std::optional<std::vector<std::string>> mountOptions{};
    ///< options of mount, such as `ro`, `noexec`, `relatime`, `uid` and `mode`
};
BOOST_DESCRIBE_STRUCT(Tmpfs, (), (containerPath, size, mountOptions))

constexpr auto constraints_of(shape<Tmpfs>) {
    return constraints(member<&Tmpfs::containerPath>(required), member<&Tmpfs::size>(required));
}

} // namespace ecswire::inline v0_2
