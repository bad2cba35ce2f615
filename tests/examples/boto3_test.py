#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Tests fake_ecs with boto3, or with botocore alone, as its client: boto3_test.py fake_ecs

Exits with 77, which ctest shows as skipped, where there is neither.
"""

import contextlib
import datetime
import os
import sys
import unittest

from processes import CREDENTIALS, SAMPLE, environment, fake_ecs

FAKE_ECS = sys.argv[1]

for name in set(os.environ) - set(environment()):
    del os.environ[name]
try:
    from boto3 import client as create_client
except ImportError:
    try:
        from botocore.session import Session
    except ImportError:
        print("SKIPPED: there is no boto3: apt-get install python3-botocore")
        sys.exit(77)
    create_client = Session().create_client

from botocore.config import Config  # after the check above
from botocore.exceptions import ClientError


@contextlib.contextmanager
def ecs(*options, **config):
    """A client of a fake_ecs with these options."""
    with fake_ecs(FAKE_ECS, *options) as url:
        client = create_client("ecs", region_name="us-east-1", endpoint_url=url,
                               aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
                               aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
                               config=Config(**config))
        yield client
        if hasattr(client, "close"):
            client.close()


class Boto3(unittest.TestCase):
    def test_updates_a_whole_cluster(self):
        with ecs("--instances", "1000", "--cluster", "prod", "--step", "0", "--fail", "5%") as client:
            pages = list(client.get_paginator("list_container_instances").paginate(cluster="prod"))
            arns = [arn for page in pages for arn in page["containerInstanceArns"]]
            self.assertEqual((len(pages), len(set(arns))), (10, 1000))
            for arn in arns[:100]:
                updated = client.update_container_agent(cluster="prod", containerInstance=arn)
                self.assertEqual(updated["containerInstance"]["agentUpdateStatus"], "PENDING")
            described = client.describe_container_instances(cluster="prod", containerInstances=arns[:100])
            states = [each["agentUpdateStatus"] for each in described["containerInstances"]]
            self.assertEqual((states.count("UPDATED"), states.count("FAILED")), (95, 5))

    def test_describes_an_instance(self):
        with ecs() as client:
            described = client.describe_container_instances(
                containerInstances=[SAMPLE["updates"], "unknown"],
                include=["TAGS", "CONTAINER_INSTANCE_HEALTH"])
            instance, = described["containerInstances"]
            self.assertEqual(instance["tags"], [{"key": "Name", "value": "updates"}])
            self.assertEqual(instance["healthStatus"]["overallStatus"], "OK")
            self.assertEqual(instance["registeredAt"],
                             datetime.datetime(2018, 2, 21, 11, 15, 29, 431000, datetime.timezone.utc))
            self.assertEqual([each["reason"] for each in described["failures"]], ["MISSING"])

    def test_changes_states_attributes_and_tags(self):
        with ecs("--step", "0") as client:
            changed = client.update_container_instances_state(containerInstances=[SAMPLE["updates"]],
                                                              status="DRAINING")
            instance, = changed["containerInstances"]
            self.assertEqual(instance["status"], "DRAINING")
            target = {"targetType": "container-instance", "targetId": SAMPLE["updates"]}
            client.put_attributes(attributes=[{"name": "stack", "value": "blue", **target}])
            listed = client.list_attributes(targetType="container-instance", attributeName="stack")
            self.assertEqual([each["value"] for each in listed["attributes"]], ["blue"])
            client.delete_attributes(attributes=[{"name": "stack", **target}])
            listed = client.list_attributes(targetType="container-instance", attributeName="stack")
            self.assertEqual(listed["attributes"], [])
            arn = instance["containerInstanceArn"]
            client.tag_resource(resourceArn=arn, tags=[{"key": "a", "value": "b"}])
            client.untag_resource(resourceArn=arn, tagKeys=["Name"])
            self.assertEqual(client.list_tags_for_resource(resourceArn=arn)["tags"],
                             [{"key": "a", "value": "b"}])

    def test_raises_modelled_errors(self):
        with ecs() as client:
            with self.assertRaises(client.exceptions.NoUpdateAvailableException) as caught:
                client.update_container_agent(containerInstance=SAMPLE["up to date"])
            answer = caught.exception.response
            self.assertEqual(answer["Error"]["Message"],
                             "There is no update available for your container agent.")
            self.assertEqual(answer["ResponseMetadata"]["HTTPStatusCode"], 400)
            self.assertTrue(answer["ResponseMetadata"]["RequestId"])
            with self.assertRaises(client.exceptions.ClusterNotFoundException):
                client.list_container_instances(cluster="other")

    def test_throttling(self):
        with ecs("--throttle", "100%", retries={"max_attempts": 0}) as client:
            with self.assertRaises(ClientError) as caught:
                client.list_clusters()
            self.assertEqual(caught.exception.response["Error"]["Code"], "ThrottlingException")
        with ecs("--throttle", "20%", retries={"mode": "standard", "max_attempts": 10}) as client:
            for _ in range(10):
                self.assertEqual(len(client.list_clusters()["clusterArns"]), 1)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
