#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Tests fake_ecs with the AWS CLI as its client: awscli_test.py fake_ecs data_folder

Exits with 77, which ctest shows as skipped, where there is no AWS CLI.
"""

import datetime
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from processes import CREDENTIALS, SAMPLE, environment, fake_ecs, find_aws

FAKE_ECS, DATA = sys.argv[1:3]
FULL = Path(DATA, "update-container-agent.full.json")

# Members that an AWS CLI with an older service model drops. All others must be there.
NEWER_THAN_SOME_CLIS = {
    "/healthStatus/details/*/statusReason",
    "/gpuDevices",
}

TIMESTAMPS = {"registeredAt", "lastUpdated", "lastStatusChange"}

AWS, VERSION = find_aws()


def without(value, paths, path=""):
    """The value without its members at these paths, in which `*` stands for any index."""
    if isinstance(value, dict):
        return {name: without(member, paths, f"{path}/{name}")
                for name, member in value.items() if f"{path}/{name}" not in paths}
    if isinstance(value, list):
        return [without(element, paths, f"{path}/*") for element in value]
    return value


def paths_of(value, path=""):
    """The path of every member of any depth."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield f"{path}/{name}"
            yield from paths_of(member, f"{path}/{name}")
    elif isinstance(value, list):
        for element in value:
            yield from paths_of(element, f"{path}/*")


def with_epoch_seconds(value, name=""):
    """The value with its timestamps, which the CLI prints as ISO 8601, in the protocol's form."""
    if isinstance(value, dict):
        return {name: with_epoch_seconds(member, name) for name, member in value.items()}
    if isinstance(value, list):
        return [with_epoch_seconds(element, name) for element in value]
    if name in TIMESTAMPS:
        return datetime.datetime.fromisoformat(value).timestamp()
    return value


class AwsCli(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)

    def aws(self, url, *arguments, config=""):
        config_file = Path(self.home.name, "config")
        config_file.write_text("[default]\n" + config, encoding="utf-8")
        return subprocess.run(
            [AWS, "ecs", *arguments, "--endpoint-url", url, "--region", "us-east-1", "--output", "json"],
            env=environment(**CREDENTIALS, HOME=self.home.name, AWS_CONFIG_FILE=str(config_file),
                            AWS_EC2_METADATA_DISABLED="true", AWS_PAGER="", TZ="UTC"),
            capture_output=True, text=True, timeout=120, check=False)

    def check_error(self, done, name, message, operation="UpdateContainerAgent"):
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(f"An error occurred ({name}) when calling the {operation} operation", done.stderr)
        self.assertIn(message, done.stderr)

    def printed(self, url, *arguments):
        """The document that a call prints, which must succeed."""
        done = self.aws(url, *arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_every_member_has_the_right_value(self):
        expected = json.loads(FULL.read_text(encoding="utf-8"))["containerInstance"]
        arn = expected["containerInstanceArn"]
        with fake_ecs(FAKE_ECS, "--instance", str(FULL)) as url:
            described = with_epoch_seconds(self.printed(
                url, "describe-container-instances", "--cluster", "prod", "--container-instances", arn,
                "--include", "TAGS", "CONTAINER_INSTANCE_HEALTH"))
            updated = with_epoch_seconds(self.printed(
                url, "update-container-agent", "--cluster", "prod", "--container-instance", arn))
        missing = set(paths_of(expected)) - set(paths_of(described["containerInstances"][0]))
        unexpected = {path for path in missing
                      if not any(f"{path}/".startswith(f"{newer}/") for newer in NEWER_THAN_SOME_CLIS)}
        self.assertEqual(unexpected, set())
        if missing:
            print(f"{VERSION} doesn't know {', '.join(sorted(missing))}")
        expected = without(expected, missing)
        self.assertEqual(described, {"containerInstances": [expected], "failures": []})

        del expected["tags"], expected["healthStatus"]  # which only a description includes
        expected["agentUpdateStatus"] = "PENDING"
        expected["version"] += 1
        self.assertEqual(updated, {"containerInstance": expected})

    def test_an_instance_as_the_cli_prints_it_can_be_served(self):
        describe = ("describe-container-instances", "--container-instances", SAMPLE["updates"],
                    SAMPLE["fails"], "--include", "TAGS")
        with fake_ecs(FAKE_ECS) as url:
            first = self.printed(url, *describe)
        saved = Path(self.home.name, "described.json")
        saved.write_text(json.dumps(first), encoding="utf-8")
        with fake_ecs(FAKE_ECS, "--instances", "0", "--instance", str(saved)) as url:
            self.assertEqual(self.printed(url, *describe), first)
            self.assertEqual(len(self.printed(url, "list-container-instances")["containerInstanceArns"]), 2)

    def test_each_error_by_name_and_message(self):
        def update(*arguments, **more):
            return self.aws(url, "update-container-agent", *arguments, **more)

        with fake_ecs(FAKE_ECS, "--step", "60000") as url:
            updates = ["--container-instance", SAMPLE["updates"]]
            self.assertEqual(update(*updates).returncode, 0)
            for name, message, arguments in (
                ("UpdateInProgressException", "An update of the container agent is already in progress.",
                 updates),
                ("NoUpdateAvailableException",
                 "There is no update available for your container agent.",
                 ["--container-instance", SAMPLE["up to date"]]),
                ("MissingVersionException",
                 "The version of the container agent could not be determined.",
                 ["--container-instance", SAMPLE["no version info"]]),
                ("ClusterNotFoundException", "Cluster not found.", ["--cluster", "other", *updates]),
                ("InvalidParameterException", "Referenced container instance unknown not found.",
                 ["--container-instance", "unknown"]),
            ):
                with self.subTest(name):
                    self.check_error(update(*arguments), name, message)

            # The CLI's own validation is off, so that invalid requests reach the service.
            unchecked = {"config": "parameter_validation = false\n"}
            self.check_error(update("--cli-input-json", "{}", **unchecked), "InvalidParameterException",
                             "Value at '/containerInstance' failed to satisfy constraint: "
                             "Member must not be null")
            self.check_error(update("--cli-input-json", '{"containerInstance":7}', **unchecked),
                             "SerializationException", "/containerInstance")
            self.check_error(self.aws(url, "list-services"), "UnknownOperationException",
                             "ListServices", operation="ListServices")

    def test_an_update_until_its_end(self):
        with fake_ecs(FAKE_ECS, "--step", "0") as url:
            for instance, status in ((SAMPLE["updates"], "UPDATED"), (SAMPLE["fails"], "FAILED")):
                with self.subTest(status):
                    updated = self.printed(url, "update-container-agent", "--container-instance", instance)
                    self.assertEqual(updated["containerInstance"]["agentUpdateStatus"], "PENDING")
                    described = self.printed(url, "describe-container-instances",
                                             "--container-instances", instance)
                    self.assertEqual(described["containerInstances"][0]["agentUpdateStatus"], status)

    def test_the_paginator_walks_1000_instances(self):
        with fake_ecs(FAKE_ECS, "--instances", "1000", "--cluster", "prod") as url:
            list_instances = ("list-container-instances", "--cluster", "prod")
            arns = self.printed(url, *list_instances)["containerInstanceArns"]
            self.assertEqual(len(set(arns)), 1000)
            self.assertEqual(self.printed(url, *list_instances, "--page-size", "7")["containerInstanceArns"],
                             arns)
            page = self.printed(url, *list_instances, "--max-items", "30", "--page-size", "20")
            self.assertEqual(page["containerInstanceArns"], arns[:30])
            page = self.printed(url, *list_instances, "--max-items", "30",
                                "--starting-token", page["NextToken"])
            self.assertEqual(page["containerInstanceArns"], arns[30:60])
            page = self.printed(url, *list_instances, "--no-paginate", "--max-results", "10")
            self.assertEqual(page["containerInstanceArns"], arns[:10])
            self.check_error(self.aws(url, *list_instances, "--no-paginate", "--next-token", "x"),
                             "InvalidParameterException", "Invalid token.",
                             operation="ListContainerInstances")

    def test_describes_instances_and_those_that_are_missing(self):
        with fake_ecs(FAKE_ECS, "--instances", "2") as url:
            arns = self.printed(url, "list-container-instances")["containerInstanceArns"]
            described = self.printed(url, "describe-container-instances", "--container-instances",
                                     *arns, "unknown")
            self.assertEqual([each["containerInstanceArn"] for each in described["containerInstances"]], arns)
            self.assertNotIn("tags", described["containerInstances"][0])
            self.assertNotIn("healthStatus", described["containerInstances"][0])
            self.assertEqual([each["reason"] for each in described["failures"]], ["MISSING"])
            described = self.printed(url, "describe-container-instances", "--container-instances",
                                     arns[0], "--include", "TAGS", "CONTAINER_INSTANCE_HEALTH")
            self.assertEqual(described["containerInstances"][0]["tags"], [])
            self.assertEqual(described["containerInstances"][0]["healthStatus"]["overallStatus"], "OK")

    def test_drains_instances_and_filters_by_status(self):
        with fake_ecs(FAKE_ECS, "--step", "0") as url:
            changed = self.printed(url, "update-container-instances-state", "--status", "DRAINING",
                                   "--container-instances", SAMPLE["updates"], "unknown")
            self.assertEqual([each["status"] for each in changed["containerInstances"]], ["DRAINING"])
            self.assertEqual([each["reason"] for each in changed["failures"]], ["MISSING"])
            listed = self.printed(url, "list-container-instances", "--status", "DRAINING")
            arn, = listed["containerInstanceArns"]
            self.assertTrue(arn.endswith(SAMPLE["updates"]))
            self.assertEqual(
                self.printed(url, "list-container-instances", "--filter", "runningTasksCount == 0"), listed)
            self.printed(url, "deregister-container-instance", "--container-instance", arn)
            clusters = self.printed(url, "describe-clusters")["clusters"]
            self.assertEqual(clusters[0]["registeredContainerInstancesCount"], 3)

    def test_attributes(self):
        target = f"targetType=container-instance,targetId={SAMPLE['updates']}"
        list_stack = ("list-attributes", "--target-type", "container-instance",
                      "--attribute-name", "stack")
        with fake_ecs(FAKE_ECS) as url:
            put = self.printed(url, "put-attributes", "--attributes", f"name=stack,value=blue,{target}",
                               f"name=rack,{target}")
            self.assertEqual(sorted(each["name"] for each in put["attributes"]), ["rack", "stack"])
            listed = self.printed(url, *list_stack)["attributes"]
            self.assertEqual([(each["name"], each["value"]) for each in listed], [("stack", "blue")])
            self.assertTrue(listed[0]["targetId"].endswith(SAMPLE["updates"]))
            found = self.printed(url, "list-container-instances", "--filter",
                                 "attribute:stack == blue")["containerInstanceArns"]
            self.assertEqual(len(found), 1)
            self.printed(url, "delete-attributes", "--attributes", f"name=stack,{target}")
            self.assertEqual(self.printed(url, *list_stack)["attributes"], [])

    def test_tags(self):
        with fake_ecs(FAKE_ECS) as url:
            arn = self.printed(url, "describe-container-instances", "--container-instances",
                               SAMPLE["updates"])["containerInstances"][0]["containerInstanceArn"]

            def run(command, *arguments):
                done = self.aws(url, command, "--resource-arn", arn, *arguments)
                self.assertEqual(done.returncode, 0, done.stderr)
                return json.loads(done.stdout or "{}")

            run("tag-resource", "--tags", "key=größe,value=XL", "key=empty,value=")
            tags = run("list-tags-for-resource")["tags"]
            self.assertIn({"key": "größe", "value": "XL"}, tags)
            self.assertIn({"key": "empty", "value": ""}, tags)
            run("untag-resource", "--tag-keys", "größe", "Name")
            self.assertEqual(run("list-tags-for-resource")["tags"], [{"key": "empty", "value": ""}])

    def test_the_cli_tries_again_where_calls_are_throttled(self):
        with fake_ecs(FAKE_ECS, "--instances", "200", "--throttle", "30%") as url:
            arns = self.printed(url, "list-container-instances", "--page-size", "20")
            self.assertEqual(len(arns["containerInstanceArns"]), 200)


if __name__ == "__main__":
    if AWS is None:
        print("SKIPPED: there is no AWS CLI: apt-get install awscli")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
