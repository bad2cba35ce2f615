// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/containers.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::containers_checks() {
    return checks_of<ContainerDependency, ContainerRestartPolicy, Device, FirelensConfiguration,
                     HealthCheck, HostVolumeProperties, KernelCapabilities, LogConfiguration,
                     MountPoint, RepositoryCredentials, Secret, SystemControl, Tmpfs, Ulimit>;
}
