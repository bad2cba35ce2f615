// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The Linux capabilities that a container has more or less than Docker gives it, by their names
/// without `CAP_`; `ALL` means every one.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html
struct KernelCapabilities {
    std::optional<std::vector<std::string>> add{};
    ///< capabilities to add; on Fargate: SYS_PTRACE only
    std::optional<std::vector<std::string>> drop{}; ///< capabilities to take away
};
BOOST_DESCRIBE_STRUCT(KernelCapabilities, (), (add, drop))

constexpr auto constraints_of(shape<KernelCapabilities>) {
    constexpr auto listed = each(values(
        "ALL", "AUDIT_CONTROL", "AUDIT_WRITE", "BLOCK_SUSPEND", "CHOWN", "DAC_OVERRIDE",
        "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE",
        "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE",
        "NET_BROADCAST", "NET_RAW", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_ADMIN",
        "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE", "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO",
        "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "SYSLOG", "WAKE_ALARM"));
    return constraints(member<&KernelCapabilities::add>(listed),
                       member<&KernelCapabilities::drop>(listed));
}

} // namespace ecswire::inline v0_2
