#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Calls operations of all families with the AWS CLI: awscli_test.py operations_server

Exits with 77, which ctest shows as skipped, where there is no AWS CLI.
"""

import concurrent.futures
import datetime
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "tests/examples"))
sys.path.insert(0, str(PROJECT / "tests/model"))
sys.dont_write_bytecode = True

# pylint: disable=wrong-import-position
import service_model
from processes import CREDENTIALS, environment, find_aws

SERVER = sys.argv[1]
AWS, VERSION = find_aws()

ARN = "arn:aws:ecs:us-east-1:123456789012:"
TASK = ARN + "task/prod/0123456789abcdef0123456789abcdef"
SERVICE = ARN + "service/prod/web"
GROUP = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef"
SCALING = "arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:0123:autoScalingGroupName/spot"
CONTAINER = {
    "name": "web", "image": "nginx", "essential": True, "portMappings": [{"containerPort": 80}],
    "environment": [{"name": "A", "value": "b"}], "ulimits": [{"name": "nofile", "softLimit": 1, "hardLimit": 2}],
    "healthCheck": {"command": ["CMD-SHELL", "true"], "interval": 30}, "dockerLabels": {"größe": "XL"},
    "logConfiguration": {"logDriver": "awslogs",
                         "options": {"awslogs-group": "web", "awslogs-region": "us-east-1",
                                     "awslogs-stream-prefix": "web"}},
}
OVERRIDES = {"containerOverrides": [{"name": "web", "command": ["sh", "-c", "id"]}]}


def compact(value):
    return json.dumps(value, separators=(",", ":"))


# Each calls another operation. Blanks only separate arguments.
COMMANDS = [
    "list-container-instances --cluster prod --status DRAINING --max-results 5",
    "describe-container-instances --cluster prod --container-instances i1 i2 --include TAGS",
    "update-container-agent --cluster prod --container-instance i1",
    "update-container-instances-state --container-instances i1 i2 --status DRAINING",
    f"put-attributes --cluster prod --attributes name=stack,value=production,targetId={TASK}",
    f"tag-resource --resource-arn {SERVICE} --tags key=team,value=a key=stage,value=b",
    f"list-tags-for-resource --resource-arn {SERVICE}",
    "create-cluster --cluster-name prod --settings name=containerInsights,value=enabled --tags key=team,value=a "
    "--capacity-providers FARGATE --default-capacity-provider-strategy capacityProvider=FARGATE,weight=1,base=1",
    "describe-clusters --clusters prod test --include STATISTICS SETTINGS",
    "list-clusters --max-results 10",
    "create-capacity-provider --name spot --auto-scaling-group-provider "
    f"autoScalingGroupArn={SCALING},managedScaling={{status=ENABLED,targetCapacity=80}}",
    "describe-capacity-providers --capacity-providers spot --include TAGS",
    "register-task-definition --family web --network-mode awsvpc --requires-compatibilities FARGATE --cpu 256 "
    "--memory 512 --ephemeral-storage sizeInGiB=21 --container-definitions " + compact([CONTAINER]),
    "describe-task-definition --task-definition web:1 --include TAGS",
    "list-task-definitions --family-prefix web --status ACTIVE --sort DESC",
    "run-task --cluster prod --task-definition web:1 --count 2 --launch-type FARGATE "
    "--network-configuration awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED} "
    "--overrides " + compact(OVERRIDES),
    f"describe-tasks --cluster prod --tasks {TASK} --include TAGS",
    f"stop-task --cluster prod --task {TASK} --reason maintenance",
    "create-service --cluster prod --service-name web --task-definition web:1 --desired-count 2 "
    "--deployment-configuration maximumPercent=200,minimumHealthyPercent=50 "
    f"--load-balancers targetGroupArn={GROUP},containerName=web,containerPort=80",
    "update-service --cluster prod --service web --desired-count 4 --force-new-deployment",
    "describe-services --cluster prod --services web --include TAGS",
    "create-task-set --cluster prod --service web --task-definition web:2 --scale value=50,unit=PERCENT",
    "describe-task-sets --cluster prod --service web",
    "put-account-setting --name containerInsights --value enabled",
    "discover-poll-endpoint --cluster prod",
]


def operation_of(command):
    return "".join(word.capitalize() for word in command.split(" ")[0].split("-"))


def call_all(commands):
    """Calls the server with each command: {operation: (answer of the server, finished process)}."""
    with tempfile.TemporaryDirectory() as home, \
            subprocess.Popen([SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as server:
        variables = environment(**CREDENTIALS, HOME=home, AWS_CONFIG_FILE=str(Path(home, "config")),
                                AWS_EC2_METADATA_DISABLED="true", AWS_PAGER="", TZ="UTC")
        options = ["--endpoint-url", server.stdout.readline().strip(), "--region", "us-east-1",
                   "--output", "json", "--no-paginate"]

        def call(command):
            return subprocess.run([AWS, "ecs", *command.split(" "), *options], env=variables,
                                  capture_output=True, encoding="utf-8", timeout=120, check=False)

        # Most of a call is the start of the CLI.
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            done = dict(zip(map(operation_of, commands), pool.map(call, commands)))
        server.stdin.close()
        answers = dict(line.rstrip("\n").split(" ", 1) for line in server.stdout)
    assert server.returncode == 0, "the server didn't stop cleanly"
    return {operation: (answers.get(operation), process) for operation, process in done.items()}


def differences(printed, answer, path=""):
    """The paths of values that the CLI printed and the server didn't send. The CLI prints timestamps as text."""
    if isinstance(printed, dict) and isinstance(answer, dict):
        for name, value in printed.items():
            if name in answer:
                yield from differences(value, answer[name], f"{path}/{name}")
            else:
                yield f"{path}/{name}"
    elif isinstance(printed, list) and isinstance(answer, list) and len(printed) == len(answer):
        for index, (value, other) in enumerate(zip(printed, answer)):
            yield from differences(value, other, f"{path}/{index}")
    elif isinstance(printed, str) and isinstance(answer, (int, float)) and not isinstance(answer, bool):
        if abs(datetime.datetime.fromisoformat(printed).timestamp() - answer) > 0.001:
            yield path
    elif printed != answer:
        yield path


def leaves(value):
    """The number of values of any depth that hold no others."""
    if isinstance(value, (dict, list)):
        return sum(map(leaves, value.values() if isinstance(value, dict) else value))
    return 1


class AwsCli(unittest.TestCase):
    def test_requests_are_answered_and_the_cli_prints_the_answers(self):
        families = {name: family for family, fact in service_model.load(PROJECT).families.items()
                    for name in fact["operations"]}
        calls = call_all(COMMANDS)
        self.assertEqual(len(calls), len(COMMANDS))
        sent_values = printed_values = 0
        for operation, (answer, process) in calls.items():
            with self.subTest(operation):
                self.assertEqual(process.returncode, 0, process.stderr)
                answer, printed = (json.loads(text.strip() or "{}") for text in (answer, process.stdout))
                self.assertEqual(list(differences(printed, answer)), [])
                self.assertEqual(set(printed), set(answer))
                sent_values += leaves(answer)
                printed_values += leaves(printed)
        called = {families[operation] for operation in calls}
        self.assertGreaterEqual(len(calls), 20)
        self.assertGreaterEqual(len(called), 6)
        # A CLI with an older service model drops members of inner structures.
        self.assertGreater(printed_values, sent_values // 2)
        print(f"{VERSION} called {len(calls)} operations of {len(called)} families and printed {printed_values} "
              f"of {sent_values} values")


if __name__ == "__main__":
    if AWS is None:
        print("SKIPPED: there is no AWS CLI: apt-get install awscli")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
