#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Makes the documents of the benchmarks: documents.py folder

Always the same bytes: nothing here depends on time, place, or the version of Python.
"""

import json
import sys
from pathlib import Path

class Dice:
    """A generator of pseudo-random numbers that is the same everywhere (xorshift)."""

    def __init__(self, seed):
        self.state = seed * 0x9E3779B97F4A7C15 % 2**64 or 1

    def roll(self, sides):
        self.state ^= self.state << 13 & 2**64 - 1
        self.state ^= self.state >> 7
        self.state ^= self.state << 17 & 2**64 - 1
        return (self.state >> 16) % sides

    def hexadecimal(self, length):
        return "".join("0123456789abcdef"[self.roll(16)] for _ in range(length))

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.roll(i + 1)
            items[i], items[j] = items[j], items[i]
        return items


def capabilities():
    docker = [f"com.amazonaws.ecs.capability.docker-remote-api.1.{i}" for i in range(24, 38)]
    logging = [
        f"com.amazonaws.ecs.capability.logging-driver.{driver}"
        for driver in ("awslogs", "fluentd", "gelf", "journald", "json-file", "none")
    ]
    agent = [
        f"ecs.capability.{name}"
        for name in ("container-health-check", "container-ordering", "env-files.s3", "pid-ipc-namespace-sharing",
                     "secrets.ssm.bootstrap.log-driver", "task-eni-block-instance-metadata", "full-sync")
    ]
    return [*docker, *logging, *agent]


def attributes(dice):
    """Forty attributes: the capabilities of the agent, its location, and labels of a user."""
    values = [
        ("ecs.availability-zone", f"eu-west-1{'abc'[dice.roll(3)]}"),
        ("ecs.os-type", "linux"),
        ("ecs.os-family", "LINUX"),
        ("ecs.cpu-architecture", "x86_64"),
        ("ecs.instance-type", "m6i.2xlarge"),
        ("ecs.ami-id", f"ami-0{dice.hexadecimal(16)}"),
        ("ecs.vpc-id", f"vpc-0{dice.hexadecimal(16)}"),
        ("ecs.subnet-id", f"subnet-0{dice.hexadecimal(16)}"),
        ("rack", f"r{dice.roll(90)}"),
        ("stage", "production"),
        ("owner", "payments/settlement"),
        ("disk.class", "nvme"),
        ("row", str(dice.roll(9))),
    ]
    listed = [{"name": name} for name in capabilities()]
    listed += [{"name": name, "value": value} for name, value in values]
    return dice.shuffled(listed)


def resources(dice, cpu, memory):
    # Like the service: zeros in the numbers that the type doesn't name.
    zeros = {"doubleValue": 0.0, "longValue": 0, "integerValue": 0}
    ports = ["22", "2375", "2376", "51678", "51679"] + [str(32768 + dice.roll(28000))]
    return [
        {"name": "CPU", "type": "INTEGER", **zeros, "integerValue": cpu},
        {"name": "MEMORY", "type": "INTEGER", **zeros, "integerValue": memory},
        {"name": "PORTS", "type": "STRINGSET", **zeros, "stringSetValue": ports},
        {"name": "PORTS_UDP", "type": "STRINGSET", **zeros, "stringSetValue": []},
    ]


def tags(count, dice):
    return [
        {"key": f"cost-centre/{i}-{dice.hexadecimal(4)}", "value": f"team {dice.roll(40)} : unit {dice.roll(9)}"}
        for i in range(count)
    ]


def attachment(dice):
    details = {
        "networkInterfaceId": f"eni-0{dice.hexadecimal(16)}",
        "macAddress": ":".join(dice.hexadecimal(2) for _ in range(6)),
        "subnetId": f"subnet-0{dice.hexadecimal(16)}",
        "privateIPv4Address": f"10.0.{dice.roll(256)}.{dice.roll(256)}",
    }
    return {
        "id": f"{dice.hexadecimal(8)}-{dice.hexadecimal(4)}-{dice.hexadecimal(12)}",
        "type": "ElasticNetworkInterface",
        "status": "ATTACHED",
        "details": [{"name": name, "value": value} for name, value in details.items()],
    }


def instance(number, tag_count=5):
    """UpdateContainerAgent's response with one container instance, all members in declared order."""
    dice = Dice(number + 1)
    arn = f"arn:aws:ecs:eu-west-1:123456789012:container-instance/prod/{dice.hexadecimal(32)}"
    return {
        "containerInstanceArn": arn,
        "ec2InstanceId": f"i-0{dice.hexadecimal(16)}",
        "capacityProviderName": "general-purpose",
        "version": 100 + dice.roll(100000),
        "versionInfo": {
            "agentVersion": f"1.{dice.roll(90)}.{dice.roll(4)}",
            "agentHash": f"*{dice.hexadecimal(8)}",
            "dockerVersion": f"DockerVersion: 20.10.{dice.roll(26)}",
        },
        "remainingResources": resources(dice, dice.roll(8192), dice.roll(31000)),
        "registeredResources": resources(dice, 8192, 31637),
        "status": "ACTIVE",
        "agentConnected": True,
        "runningTasksCount": dice.roll(30),
        "pendingTasksCount": dice.roll(3),
        "agentUpdateStatus": "PENDING",
        "attributes": attributes(dice),
        "registeredAt": (1712345678901 + dice.roll(10**12)) / 1000,
        "attachments": [attachment(dice)],
        "tags": tags(tag_count, dice),
    }


def reordered(value, order):
    """The same value with the members of every object in another order."""
    if isinstance(value, dict):
        return {name: reordered(value[name], order) for name in order(value)}
    if isinstance(value, list):
        return [reordered(element, order) for element in value]
    return value


def with_unknown_members(value, dice):
    """With a member that no shape has beside every known one: scalars, lists, objects."""
    if isinstance(value, list):
        return [with_unknown_members(element, dice) for element in value]
    if not isinstance(value, dict):
        return value
    foreign = ["a text of later years", dice.roll(10**6), None, [1, 2.5, "x"], {"name": {"value": [True]}}]
    mixed = {}
    for i, (name, member) in enumerate(value.items()):
        mixed[f"x{name.capitalize()}{i}"] = foreign[dice.roll(len(foreign))]
        mixed[name] = with_unknown_members(member, dice)
    return mixed


def with_texts(value, change):
    """The same with other texts, except those of enumerations."""
    if isinstance(value, dict):
        kept = ("type", "status", "agentUpdateStatus")
        return {name: member if name in kept else with_texts(member, change) for name, member in value.items()}
    if isinstance(value, list):
        return [with_texts(element, change) for element in value]
    return change(value) if isinstance(value, str) else value


def documents():
    """name -> text"""
    one = {"containerInstance": instance(0)}
    dice = Dice(4711)

    def text(value, **options):
        options.setdefault("separators", (",", ":"))
        return json.dumps(value, ensure_ascii=False, **options)

    def escaped(plain):
        return plain.replace("-", '-"').replace(".", "\n").replace("/", "\\")

    def multibyte(plain):
        return plain.replace("e", "é").replace("a", "日").replace("o", "😀")

    def many(count):
        return text({"containerInstances": [instance(i) for i in range(count)], "failures": []})

    return {
        "one": text(one),
        "one_shuffled": text(reordered(one, dice.shuffled)),
        "one_alphabetic": text(reordered(one, sorted)),
        "one_unknown": text(with_unknown_members(one, dice)),
        "one_escapes": text(with_texts(one, escaped)).replace("\\n", "\\u000a"),
        "one_multibyte": text(with_texts(one, multibyte)),
        "one_pretty": text(one, indent=4, separators=(",", ": ")),
        "tags_50": text({"containerInstance": instance(0, 50)}),
        "tags_10000": text({"containerInstance": instance(0, 10000)}),
        "instances_10": many(10),
        "instances_100": many(100),
        "instances_100_shuffled": text(reordered(json.loads(many(100)), dice.shuffled)),
        "instances_1000": many(1000),
    }


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in documents().items():
        (folder / f"{name}.json").write_bytes(content.encode())


if __name__ == "__main__":
    main()
