// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>

namespace ecswire::inline v0_2 {

/// A resource that the kernel limits.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html
enum class UlimitName {
    core,       ///< size of core files
    cpu,        ///< CPU time
    data,       ///< size of the data segment
    fsize,      ///< size of files
    locks,      ///< file locks
    memlock,    ///< memory that is locked
    msgqueue,   ///< bytes in message queues
    nice,       ///< nice value
    nofile,     ///< open files; the only one on Fargate
    nproc,      ///< processes
    rss,        ///< resident memory
    rtprio,     ///< real-time priority
    rttime,     ///< CPU time of a real-time process between system calls that block
    sigpending, ///< signals that are queued
    stack,      ///< size of the stack
};
BOOST_DESCRIBE_ENUM(UlimitName, core, cpu, data, fsize, locks, memlock, msgqueue, nice, nofile,
                    nproc, rss, rtprio, rttime, sigpending, stack)

/// A limit of the kernel on a resource of a container's processes. A process can raise its soft
/// limit as far as the hard limit. On Fargate, both limits of `nofile` are 65535 unless set.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html
struct Ulimit {
    std::optional<open_enum<UlimitName>> name{}; ///< required; only `nofile` on Fargate
    std::optional<std::int32_t> softLimit{};     ///< required; limit that the kernel enforces
    std::optional<std::int32_t> hardLimit{};     ///< required; maximum of the soft limit
};
BOOST_DESCRIBE_STRUCT(Ulimit, (), (name, softLimit, hardLimit))

constexpr auto constraints_of(shape<Ulimit>) {
    return constraints(member<&Ulimit::name>(required), member<&Ulimit::softLimit>(required),
                       member<&Ulimit::hardLimit>(required));
}

} // namespace ecswire::inline v0_2
