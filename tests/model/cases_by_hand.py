# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Values within and beyond the rules of one shape, which the headers state as a `rule` of their own.

CASES has, for each name of a constraint that rules.json gives as `by_hand`: the shape, the violation, the
members of values that must not have it, and those of values that must.
"""

import json
from dataclasses import dataclass, field

TASK_DEFINITION = "RegisterTaskDefinitionRequest"
DIGEST = "@sha256:" + 64 * "0"


@dataclass
class Group:
    """`good` and `bad` are members beside the required ones of the shape."""

    shape: str
    violation: str
    good: list
    bad: list
    origin: str = "user"
    more: list = field(default_factory=list)  # groups of other shapes and violations of the same rule

    def all(self):
        return [self, *self.more]


def containers(violation, good, bad, **shared):
    """Cases of a rule on all containers of a task definition: each is (members of the request, containers)."""
    def request(case):
        members, listed = case
        return {**shared, **members, "containerDefinitions": listed}

    return Group(TASK_DEFINITION, f"/containerDefinitions {violation}",
                 [request(case) for case in good], [request(case) for case in bad])


def by_network(violation, container, good, bad):
    """Cases of a container that only some network modes allow; none is the default."""
    return containers(violation,
                      [({"networkMode": mode}, [container]) for mode in good] + [({"networkMode": bad[0]}, [{}])],
                      [({"networkMode": mode}, [{}, container]) for mode in bad])


def elements(shape, member, constraint, good, bad, **shared):
    """Cases of a list or another member alone."""
    return Group(shape, f"/{member} {constraint}",
                 [{**shared, member: value} for value in good], [{**shared, member: value} for value in bad])


def strategies():
    """The rules of a capacity provider strategy, which the requests with one have."""
    groups = []
    for shape, member in (
        ("CreateClusterRequest", "defaultCapacityProviderStrategy"),
        ("PutClusterCapacityProvidersRequest", "defaultCapacityProviderStrategy"),
        ("CreateServiceRequest", "capacityProviderStrategy"),
        ("UpdateServiceRequest", "capacityProviderStrategy"),
        ("CreateTaskSetRequest", "capacityProviderStrategy"),
        ("RunTaskRequest", "capacityProviderStrategy"),
    ):
        def items(*members):
            return [{"capacityProvider": f"p{index}", **one} for index, one in enumerate(members)]

        groups.append(elements(shape, member, "oneBase", [items({"base": 1}, {"base": 0}, {})],
                               [items({"base": 1}, {}, {"base": 1})]))
        groups.append(elements(shape, member, "someWeight", [items({"weight": 1}, {}), items({"weight": 0})],
                               [items({"weight": 0}, {})]))
    groups[0].more = groups[1:]
    return groups[0]


def port_mappings():
    def of_ranges(count):
        return [{"containerPortRange": f"{10 * index + 1}-{10 * index + 9}"} for index in range(count)]

    return elements("ContainerDefinition", "portMappings", "distinctPorts",
                    [[{"containerPort": 80}, {"containerPort": 81}], [{"containerPort": 3}, *of_ranges(0)],
                     [{"containerPort": 10}, *of_ranges(100)]],
                    [[{"containerPort": 80}, {"containerPort": 80}], [{"containerPort": 9}, *of_ranges(1)],
                     of_ranges(101)])


def without_names():
    """An override of any member must name its container."""
    members = {"command": ["a"], "environment": [], "environmentFiles": [], "cpu": 1, "memory": 4,
               "memoryReservation": 4, "resourceRequirements": []}
    return Group("ContainerOverride", "/name required",
                 [{}, {"name": "web"}] + [{"name": "web", name: value} for name, value in members.items()],
                 [{name: value} for name, value in members.items()])


def proxy_properties():
    def named(*names):
        return [{"name": name, "value": "1"} for name in names]

    names = ["AppPorts", "ProxyIngressPort", "ProxyEgressPort", "EgressIgnoredPorts", "EgressIgnoredIPs"]
    partial = [[*names[:index], *names[index + 1:], "IgnoredUID"] for index in range(len(names))]
    return elements("ProxyConfiguration", "properties", "requiredProperties",
                    [named(*names, "IgnoredUID"), named(*names, "IgnoredGID")],
                    [named(*names), *(named(*part) for part in partial)])


def definition_lengths(limit):
    def request(length):
        members = {"family": "a", "containerDefinitions": [{"command": [""]}]}
        spent = len(json.dumps(members, separators=(",", ":")))
        return {**members, "containerDefinitions": [{"command": ["a" * (length - spent)]}]}

    return Group(TASK_DEFINITION, "/containerDefinitions serializedLength", [request(limit)], [request(limit + 1)])


def gpus():
    alone = {"type": "GPU", "value": "1"}
    shared = {**alone, "sharingStrategy": {"nvidiaMps": {}}}

    def container(*requirements):
        return {"resourceRequirements": list(requirements)}

    return containers("gpuSharing", [({}, [container(alone), container(alone)]), ({}, [container(shared, shared)])],
                      [({}, [container(alone), container(shared)]), ({}, [container(alone, shared)])])


def fargate_sizes(shape, table, on_fargate, origin="user"):
    """The pairs of CPU and memory that Fargate offers; `table` is the one of the rule."""
    good, bad = [], []
    for row in table:
        sizes = row["memory"]
        if isinstance(sizes, dict):
            sizes = list(range(sizes["min"], sizes["max"] + 1, sizes["step"]))
        cpu = {**on_fargate, "cpu": str(row["cpu"])}
        good += [{**cpu, "memory": str(size)} for size in sizes]
        bad += [{**cpu, "memory": str(size)} for size in (sizes[0] - 1, sizes[0] + 1, sizes[-1] + 1, 2 * sizes[-1])]
    return Group(shape, "/memory combination", good, bad, origin)


SPLUNK = {"splunk-token": "a", "splunk-url": "b"}
TOKEN = {"name": "splunk-token", "valueFrom": "arn"}
FARGATE = {"requiresCompatibilities": ["FARGATE"]}

CASES = {
    "capacity_provider_strategy": lambda fact: strategies(),
    "containers_fit_cpu": lambda fact: containers(
        "cpuSum", [(FARGATE, [{"cpu": 128}, {"cpu": 128}]), ({}, [{"cpu": 257}])],
        [(FARGATE, [{"cpu": 128}, {"cpu": 129}])], cpu="256"),
    "containers_fit_memory": lambda fact: containers(
        "memorySum", [({}, [{"memory": 256}, {"memory": 256}])], [({}, [{"memory": 256}, {"memory": 257}])],
        memory="512"),
    "no_extra_hosts_in_awsvpc": lambda fact: by_network(
        "forbiddenExtraHosts", {"extraHosts": [{"hostname": "a", "ipAddress": "10.0.0.1"}]},
        ["bridge", "host", None], ["awsvpc"]),
    "no_hostnames_in_awsvpc": lambda fact: by_network(
        "forbiddenHostname", {"hostname": "a"}, ["bridge", "none", None], ["awsvpc"]),
    "links_in_bridge": lambda fact: by_network(
        "forbiddenLinks", {"links": ["a"]}, ["bridge", None], ["awsvpc", "host", "none"]),
    "no_ports_without_network": lambda fact: by_network(
        "forbiddenPortMappings", {"portMappings": [{"containerPort": 80}]}, ["bridge", "awsvpc", "host", None],
        ["none"]),
    "port_ranges_by_network": lambda fact: by_network(
        "forbiddenPortRanges", {"portMappings": [{"containerPortRange": "1-2"}]}, ["bridge", "awsvpc", None],
        ["host", "none"]),
    "host_ports_match": lambda fact: containers(
        "hostPorts",
        [({"networkMode": mode}, [{"portMappings": [{"containerPort": 80, "hostPort": host}]}])
         for mode, host in (("awsvpc", 80), ("awsvpc", 0), ("host", 80), ("host", 0), ("bridge", 81), (None, 81))],
        [({"networkMode": mode}, [{"portMappings": [{"containerPort": 80, "hostPort": 81}]}])
         for mode in ("awsvpc", "host")]),
    "gpus_are_all_shared_or_none": lambda fact: gpus(),
    "some_container_is_essential": lambda fact: containers(
        "someEssential", [({}, [{"essential": False}, {}]), ({}, [{"essential": True}])],
        [({}, [{"essential": False}, {"essential": False}])]),
    "definition_length": lambda fact: definition_lengths(fact["max"]),
    "one_volume_at_launch": lambda fact: elements(
        TASK_DEFINITION, "volumes", "oneVolumeAtLaunch",
        [[{"name": "a", "configuredAtLaunch": True}, {"name": "b", "configuredAtLaunch": False}]],
        [[{"name": "a", "configuredAtLaunch": True}, {"name": "b", "configuredAtLaunch": True}]]),
    "memory_fits_cpu": lambda fact: fargate_sizes(TASK_DEFINITION, fact["table"], FARGATE),
    "definition_memory_fits_cpu": lambda fact: fargate_sizes("TaskDefinition", fact["table"], FARGATE, "service"),
    "task_memory_fits_cpu": lambda fact: fargate_sizes("Task", fact["table"], {"launchType": "FARGATE"}, "service"),
    "image_characters": lambda fact: elements(
        "ContainerDefinition", "image", "pattern", ["azAZ09-_:./#", "a" + DIGEST, "a@é"],
        ["a b", "é", "a*" + DIGEST]),
    "image_length": lambda fact: elements(
        "ContainerDefinition", "image", "length",
        [fact["max"] * "a", fact["max"] * "a" + DIGEST],
        [(fact["max"] + 1) * "a", (fact["max"] + 1) * "a" + DIGEST]),
    "memory_is_above_reservation": lambda fact: elements(
        "ContainerDefinition", "memory", "relation", [6, None], [5, 4], memoryReservation=5),
    "ports_are_distinct": lambda fact: port_mappings(),
    "override_names_container": lambda fact: without_names(),
    "attributes_have_no_values": lambda fact: elements(
        "DeleteAttributesRequest", "attributes", "valuesAbsent", [[{"name": "a"}]],
        [[{"name": "b"}, {"name": "a", "value": "b"}]]),
    "attributes_have_targets": lambda fact: elements(
        "DeleteAttributesRequest", "attributes", "targetsGiven", [[{"name": "a", "targetId": "b"}]],
        [[{"name": "a", "targetId": "b"}, {"name": "a"}]]),
    "early_success_is_healthy": lambda fact: elements(
        "DeploymentConfiguration", "earlySuccessCriteria", "healthyEnough",
        [{"healthyPercent": 50}, {"healthyPercent": 51}, None], [{"healthyPercent": 49}], minimumHealthyPercent=50),
    "pauses_between_shifts": lambda fact: Group(
        "DeploymentLifecycleHook", "/lifecycleStages forbiddenStages",
        [{"targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP"]},
         *({"targetType": "AWS_LAMBDA", "lifecycleStages": [value]} for value in fact["values"])],
        [{"targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP", value]} for value in fact["values"]]),
    "no_managed_keys": lambda fact: elements(
        "EBSTagSpecification", "tags", "reservedKeys", [[{"key": "AmazonECSOther"}]],
        [[{"key": "a"}, {"key": key}] for key in fact["values"]]),
    "command_has_form": lambda fact: elements(
        "HealthCheck", "command", "firstItem", [[value, "true"] for value in fact["values"]],
        [[], ["true"], ["true", fact["values"][0]]]),
    "splunk_has_target": lambda fact: Group(
        "LogConfiguration", "/options splunkOptions",
        [{"logDriver": "splunk", "options": SPLUNK},
         {"logDriver": "splunk", "options": {"splunk-url": "b"}, "secretOptions": [TOKEN]},
         {"logDriver": "journald", "options": {}}],
        [{"logDriver": "splunk", "options": {"splunk-url": "b"}}, {"logDriver": "splunk", "secretOptions": [TOKEN]}]),
    "proxy_has_parameters": lambda fact: proxy_properties(),
    "container_settings_are_unique": lambda fact: elements(
        "ServiceConnectConfiguration", "containerConfigurations", "uniqueSettings",
        [[{"logLevel": "INFO"}]], [[{"logLevel": "INFO"}, {"logLevel": "INFO"}]]),
}
