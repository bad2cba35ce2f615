#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Tests fake_ecs with the AWS CLI as its client: awscli_test.py fake_ecs data_folder

Exits with 77, which ctest shows as skipped, where there is no AWS CLI.
"""

import datetime
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from processes import CREDENTIALS, SAMPLE, environment, fake_ecs

FAKE_ECS, DATA = sys.argv[1:3]
FULL = Path(DATA, "update-container-agent.full.json")

# Members that an AWS CLI with an older service model drops. All others must be there.
NEWER_THAN_SOME_CLIS = {
    "/containerInstance/healthStatus/details/*/statusReason",
    "/containerInstance/gpuDevices",
}

TIMESTAMPS = {"registeredAt", "lastUpdated", "lastStatusChange"}


def find_aws():
    """Debian's CLI, because an `aws` earlier in the path may be another wrapper."""
    for candidate in ("/usr/bin/aws", shutil.which("aws")):
        if candidate and shutil.which(candidate):
            found = subprocess.run([candidate, "--version"], capture_output=True, text=True, check=False)
            if found.returncode == 0:
                return candidate, found.stdout.strip() or found.stderr.strip()
    return None, None


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

    def test_every_member_has_the_right_value(self):
        expected = json.loads(FULL.read_text(encoding="utf-8"))
        arn = expected["containerInstance"]["containerInstanceArn"]
        expected["containerInstance"]["agentUpdateStatus"] = "PENDING"  # which the update did,
        expected["containerInstance"]["version"] += 1                   # and what that is counted by
        with fake_ecs(FAKE_ECS, "--instance", str(FULL)) as url:
            done = self.aws(url, "update-container-agent", "--cluster", "prod",
                            "--container-instance", arn)
        self.assertEqual(done.returncode, 0, done.stderr)
        printed = with_epoch_seconds(json.loads(done.stdout))
        missing = set(paths_of(expected)) - set(paths_of(printed))
        unexpected = {path for path in missing
                      if not any(f"{path}/".startswith(f"{newer}/") for newer in NEWER_THAN_SOME_CLIS)}
        self.assertEqual(unexpected, set())
        if missing:
            print(f"{VERSION} doesn't know {', '.join(sorted(missing))}")
        self.assertEqual(printed, without(expected, missing))

    def test_each_error_by_name_and_message(self):
        def update(*arguments, **more):
            return self.aws(url, "update-container-agent", *arguments, **more)

        with fake_ecs(FAKE_ECS, "--step", "60000") as url:
            updates = ["--container-instance", SAMPLE["updates"]]
            self.assertEqual(update(*updates).returncode, 0)
            for name, message, arguments in (
                ("UpdateInProgressException", "An update is on its way: PENDING.", updates),
                ("NoUpdateAvailableException",
                 "There is no update available for your container agent.",
                 ["--container-instance", SAMPLE["up to date"]]),
                ("MissingVersionException",
                 "The version of the container instance's agent is not known.",
                 ["--container-instance", SAMPLE["no version info"]]),
                ("ClusterNotFoundException", "Cluster not found.", ["--cluster", "other", *updates]),
                ("InvalidParameterException",
                 "Value at '/containerInstance' failed to satisfy constraint: "
                 "Member must be a container instance of the cluster",
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
            self.check_error(self.aws(url, "list-clusters"), "UnknownOperationException",
                             "ListClusters", operation="ListClusters")


if __name__ == "__main__":
    if AWS is None:
        print("SKIPPED: there is no AWS CLI: apt-get install awscli")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
