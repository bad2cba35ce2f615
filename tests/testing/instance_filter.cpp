// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/instance_filter.hpp>

#include "support/catch.hpp"

#include <ecswire/ecs/common/attribute.hpp>

#include <optional>
#include <string>

using namespace ecswire;

namespace {

/// A t2.small in us-east-1a with agent 1.16.2 and 3 tasks of the service web.
fake_instance example() {
    return {.instance = {.ec2InstanceId = "i-abcd1234",
                         .versionInfo = VersionInfo{.agentVersion = "1.16.2"},
                         .agentConnected = true,
                         .runningTasksCount = 3,
                         .attributes = {{
                             Attribute{.name = "ecs.instance-type", .value = "t2.small"},
                             Attribute{.name = "ecs.availability-zone", .value = "us-east-1a"},
                             Attribute{.name = "stack", .value = "blue green"},
                             Attribute{.name = "ecs.capability.task-eni"},
                         }},
                         .registeredAt = timestamp::from_seconds(1'529'360'908)},
            .task_groups = {"service:web", "family:batch"}};
}

bool selects(const std::string& text, const fake_instance& tested = example()) {
    std::string problem;
    const auto filter = instance_filter::parse(text, problem);
    INFO(text << ": " << problem);
    REQUIRE(filter);
    return filter->matches(tested);
}

std::string problem_of(const std::string& text) {
    std::string problem;
    INFO(text);
    CHECK_FALSE(instance_filter::parse(text, problem));
    return problem;
}

} // namespace

TEST_CASE("a filter selects by each subject") {
    for (const std::string text : {
             "agentConnected == true",
             "agentConnected != false",
             "agentConnected exists",
             "agentVersion == 1.16.2",
             "agentVersion >= 1.9.0",
             "agentVersion > 1.16",
             "agentVersion < 1.102.0",
             "agentVersion <= 1.16.2.0",
             "agentVersion != 1.16.3",
             "ec2InstanceId == i-abcd1234",
             "ec2InstanceId in ['i-abcd1234', 'i-wxyz7890']",
             "ec2InstanceId !in [i-1, i-2]",
             "registeredAt == 2018-06-18T22:28:28+00:00",
             "registeredAt >= 2018-06-18T22:28:28Z",
             "registeredAt < 2018-06-18T22:28:29Z",
             "registeredAt == 2018-06-19T00:28:28+02:00",
             "registeredAt == 2018-06-18T17:58:28-04:30",
             "registeredAt > 2018-06-18T22:28",
             "runningTasksCount > 2",
             "runningTasksCount == 03",
             "runningTasksCount in [1, 3]",
             "task:group == service:web",
             "task:group == family:batch",
             "task:group != service:api",
             "attribute:ecs.instance-type == t2.small",
             "attribute:stack == 'blue green'",
             "attribute:stack == \"blue green\"",
             "attribute:stack exists",
             "attribute:ecs.capability.task-eni exists",
         }) {
        CHECK(selects(text));
        CHECK_FALSE(selects("!(" + text + ")"));
    }
}

TEST_CASE("a filter does not select instances with other values") {
    for (const std::string text : {
             "agentConnected == false",
             "agentVersion > 1.16.2",
             "agentVersion < 1.9.0",
             "ec2InstanceId in [i-1, i-2]",
             "registeredAt > 2018-06-18T22:28:28Z",
             "runningTasksCount < 3",
             "runningTasksCount not_in [1, 3]",
             "task:group == service:api",
             "task:group != service:web",
             "attribute:ecs.instance-type == T2.small",
             "attribute:missing exists",
             "attribute:missing == a",
             "attribute:ecs.capability.task-eni == a",
         }) {
        CHECK_FALSE(selects(text));
    }
}

TEST_CASE("an instance without a value meets negative conditions only") {
    const fake_instance nothing;
    for (const std::string subject : {"agentConnected", "agentVersion", "ec2InstanceId",
                                      "registeredAt", "task:group", "attribute:a"}) {
        CHECK_FALSE(selects(subject + " exists", nothing));
        CHECK(selects(subject + " !exists", nothing));
    }
    CHECK_FALSE(selects("agentVersion < 1", nothing));
    CHECK(selects("agentVersion != 1", nothing));
    CHECK(selects("attribute:a !in [b]", nothing));
    CHECK(selects("attribute:a !~ b", nothing));
    CHECK(selects("runningTasksCount == 0", nothing));
}

TEST_CASE("operators can be written as words") {
    CHECK(selects("runningTasksCount equals 3"));
    CHECK(selects("runningTasksCount not_equals 2"));
    CHECK(selects("runningTasksCount greater_than 2"));
    CHECK(selects("runningTasksCount greater_than_equal 3"));
    CHECK(selects("runningTasksCount less_than 4"));
    CHECK(selects("runningTasksCount less_than_equal 3"));
    CHECK(selects("runningTasksCount not_in [4]"));
    CHECK(selects("attribute:a not_exists"));
    CHECK(selects("attribute:stack matches blue.*"));
    CHECK(selects("attribute:stack not_matches green.*"));
    CHECK(selects(
        "not agentConnected == false and (runningTasksCount == 1 or agentConnected == true)"));
}

TEST_CASE("white space is needed between words only") {
    CHECK(selects("agentConnected==true&&runningTasksCount>=3"));
    CHECK(selects("  ( agentConnected  ==  true||agentVersion<1 )  "));
    CHECK(selects("ec2InstanceId in[i-abcd1234,i-1]"));
    CHECK(selects("!agentConnected==false"));
    CHECK(selects("attribute:a!exists"));
    CHECK(problem_of("agentConnected existsand agentConnected exists")
              .starts_with("expected an operator"));
}

TEST_CASE("and binds more tightly than or, and not more tightly than both") {
    const std::string yes = "agentConnected == true";
    const std::string no = "agentConnected == false";
    CHECK(selects(yes + " or " + no + " and " + no));
    CHECK_FALSE(selects("(" + yes + " or " + no + ") and " + no));
    CHECK(selects(no + " and " + no + " or " + yes));
    CHECK_FALSE(selects("not " + yes + " and " + no));
    CHECK(selects("not (" + yes + " and " + no + ")"));
    CHECK(selects("not not " + yes));
    CHECK(selects("!!" + yes));
}

TEST_CASE("a pattern matches the whole value") {
    for (const std::string pattern :
         {"t2.small", "t2\\.small", "t2.*", ".*", "t[0-9].[a-z]+", "t2.smal+", "x|t2.small",
          "t2.small|", "[^m]2.small", "t\\d.\\w+", "t2.smalll?", "'t2.small'", "\"t2.*\"",
          "t2[.-]small"}) {
        CHECK(selects("attribute:ecs.instance-type =~ " + pattern));
        CHECK_FALSE(selects("attribute:ecs.instance-type !~ " + pattern));
    }
    for (const std::string pattern :
         {"t2", "small", "t2.smal", "T2.*", "t3.*", "[^t].*", "t\\D.*", "x|y"}) {
        CHECK_FALSE(selects("attribute:ecs.instance-type =~ " + pattern));
    }
    CHECK(selects("attribute:stack =~ 'blue\\sgreen'"));
    CHECK(selects("(attribute:ecs.instance-type =~ t2.*)&&agentConnected==true"));
    CHECK(selects("attribute:ecs.instance-type =~ t2.*&&agentConnected==true"));
    CHECK(selects("task:group =~ service:.*"));
    CHECK(selects("agentVersion =~ 1\\.16\\..*"));
    CHECK(selects("ec2InstanceId =~ i-[a-d]+[0-9]*"));
}

TEST_CASE("a pattern of repeated repetitions takes time in proportion") {
    fake_instance tested = example();
    tested.task_groups = {std::string(10'000, 'a')};
    std::string pattern;
    for (int i = 0; i < 30; ++i) {
        pattern += "a*";
    }
    CHECK_FALSE(selects("task:group =~ " + pattern + "b", tested));
}

TEST_CASE("a text that isn't a filter is rejected with reason and offset") {
    const std::string subjects =
        "expected agentConnected, agentVersion, attribute:NAME, ec2InstanceId, "
        "registeredAt, runningTasksCount or task:group";
    const std::string operators =
        "expected an operator: == != > >= < <= =~ !~ in !in exists !exists";
    CHECK(problem_of("") == subjects + ", at offset 0");
    CHECK(problem_of("AgentConnected == true") == subjects + ", at offset 0");
    CHECK(problem_of("agentConnected == true and") == subjects + ", at offset 26");
    CHECK(problem_of("attribute: == a") == subjects + ", at offset 0");
    CHECK(problem_of("agentConnected") == operators + ", at offset 14");
    CHECK(problem_of("agentConnected = true") == operators + ", at offset 15");
    CHECK(problem_of("agentConnected is true") == operators + ", at offset 15");
    CHECK(problem_of("agentConnected ==") == "expected an argument, at offset 17");
    CHECK(problem_of("agentConnected == yes") == "the subject has no such value, at offset 18");
    CHECK(problem_of("agentVersion == v1") == "the subject has no such value, at offset 16");
    CHECK(problem_of("runningTasksCount > many") == "the subject has no such value, at offset 20");
    CHECK(problem_of("runningTasksCount > 99999999999999999999") ==
          "the subject has no such value, at offset 20");
    CHECK(problem_of("ec2InstanceId in [i-1, 'i-2]") == "the quote isn't closed, at offset 23");
    CHECK(problem_of("ec2InstanceId in i-1") == "expected '[', at offset 17");
    CHECK(problem_of("ec2InstanceId in [i-1") == "expected ',' or ']', at offset 21");
    CHECK(problem_of("ec2InstanceId in []") == "expected an argument, at offset 18");
    CHECK(problem_of("ec2InstanceId > i-1") ==
          "the subject doesn't have that operator, at offset 14");
    CHECK(problem_of("attribute:a < b") == "the subject doesn't have that operator, at offset 12");
    CHECK(problem_of("runningTasksCount =~ 1.*") ==
          "the subject doesn't have that operator, at offset 18");
    CHECK(problem_of("(agentConnected == true") == "expected ')', at offset 23");
    CHECK(problem_of("agentConnected == true)") == "expected 'and', 'or' or the end, at offset 22");
    CHECK(problem_of("agentConnected == true agentVersion == 1") ==
          "expected 'and', 'or' or the end, at offset 23");
    CHECK(problem_of(std::string(100, '(')) == "it is nested too deeply, at offset 64");
    CHECK(problem_of(std::string(1'000'000, '!')) == "it is nested too deeply, at offset 64");
}

TEST_CASE("a malformed time is rejected") {
    for (const std::string time :
         {"2018", "2018-06-18", "2018-02-30T00:00:00Z", "2018-13-01T00:00:00Z",
          "2018-06-18T24:00:00Z", "2018-06-18T22:60:00Z", "2018-06-18T22:28:60Z",
          "2018-06-18T22:28:28.5Z", "2018-06-18T22:28:28+0000", "2018-06-18T22:28:28+24:00",
          "2018-06-18T22:28:28Zulu", "2018-06-18 22:28:28", "yesterday", "-"}) {
        CHECK(problem_of("registeredAt > '" + time + "'") ==
              "the subject has no such value, at offset 15");
    }
}

TEST_CASE("an unsupported pattern is rejected") {
    for (const std::string pattern :
         {"(a|b)", "a{2}", "^a", "a$", "*", "a**", "a*?", "a++", "[a", "[]", "[z-a]", "[a&&b]",
          "[[a]]", "\\b", "a\\", "\\p{L}", "[a\\"}) {
        CHECK(problem_of("attribute:a =~ " + pattern) ==
              "patterns with groups, anchors, counts and the like aren't supported, at offset 15");
    }
}
