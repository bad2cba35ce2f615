// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The command line of the program rollout, and its tables and reports.

#include "rollout/arguments.hpp"
#include "rollout/live_table.hpp"
#include "rollout/report.hpp"
#include "terminal_text.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

using namespace rollout;
using namespace terminal;
using ecswire::agent_rollout_outcome;
using ecswire::agent_rollout_phase;
using ecswire::timestamp;

namespace {

arguments read(std::initializer_list<const char*> words) {
    return read_arguments({words.begin(), words.end()});
}

const timestamp start = timestamp::from_seconds(1'767'225'600);

timestamp after(int seconds) {
    return timestamp::from_milliseconds(start.milliseconds() + 1000 * seconds);
}

const std::string hostile = "\x1b[2J\x1b]0;owned\x07\xc2\x9b"
                            "31m\xe2\x80\xae"
                            "evil\r\n\t\xff";

ecswire::agent_rollout_state make_state() {
    return {
        .cluster = "prod" + hostile,
        .started_at = start,
        .is_listed = true,
        .instances = {
            {.arn = "arn:aws:ecs:us-east-1:1:container-instance/prod/0a",
             .ec2_instance_id = "i-0a",
             .phase = agent_rollout_phase::ended,
             .outcome = agent_rollout_outcome::updated,
             .before = {{.agent_version = "1.89.2"}},
             .now = {{.agent_version = "1.102.0"}},
             .started_at = after(1),
             .ended_at = after(62)},
            {.arn = "arn:aws:ecs:us-east-1:1:container-instance/prod/0b",
             .phase = agent_rollout_phase::ended,
             .outcome = agent_rollout_outcome::failed,
             .reason = hostile + std::string(200, 'x'),
             .started_at = after(2),
             .ended_at = after(30)},
            {.arn = "arn:aws:ecs:us-east-1:1:container-instance/prod/0c",
             .ec2_instance_id = "i-0c" + hostile,
             .phase = agent_rollout_phase::updating,
             .now = {{.update_status = ecswire::open_enum<ecswire::AgentUpdateStatus>(hostile)}},
             .started_at = after(60)},
            {.arn = "arn:aws:ecs:us-east-1:1:container-instance/prod/0d",
             .phase = agent_rollout_phase::waiting},
        }};
}

bool is_safe(const std::string& line) {
    return std::ranges::none_of(
               line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }) &&
           line.find("\xc2\x9b") == std::string::npos &&
           line.find("\xe2\x80\xae") == std::string::npos;
}

} // namespace

TEST_CASE("the options that a rollout keeps are read again as they were") {
    const arguments given =
        read({"--filter=", "--region", "us-east-1", "--drain", "--resume", "state.json"});
    CHECK(given.kept == std::vector<std::string>{"--filter=", "--region=us-east-1", "--drain"});
    const arguments again = read_arguments(given.kept);
    CHECK(again.problem.empty());
    CHECK(again.options.filter == "");
    CHECK(again.region == "us-east-1");
    CHECK(again.options.drain);
}

TEST_CASE("Text that controls a terminal is replaced") {
    CHECK(safe_text("plain, na\u00efve, \u65e5\u672c") == "plain, na\u00efve, \u65e5\u672c");
    CHECK(safe_text("\x1b[31m") == "?[31m");
    CHECK(safe_text("a\x7f\nb") == "a??b");
    CHECK(safe_text("\xc2\x9b"
                    "2J") == "?2J");                        // CSI as a C1 control
    CHECK(safe_text("\u202e\u2066\u200f\u061c") == "????"); // direction
    CHECK(safe_text("\u2028\ufeff\u200b") == "???");
    CHECK(safe_text("\x9b\xff\xc0\x80\xed\xa0\x80\xe2\x82") == "?????????");
    CHECK(safe_text(hostile).find('\x1b') == std::string::npos);
}

TEST_CASE("Text is cut to columns") {
    CHECK(fit("abcdef", 6) == "abcdef");
    CHECK(fit("abcdef", 5) == "ab...");
    CHECK(fit("abcdef", 2) == "..");
    CHECK(fit("abcdef", 0).empty());
    CHECK(fit("\u65e5\u672c\u8a9e\u65e5", 7) == "\u65e5\u672c...");
    CHECK(width_of(fit("\u65e5\u672c\u8a9e\u65e5", 6)) <= 6);
    CHECK(cell("ab", 4) == "ab  ");
}

TEST_CASE("The command line names how many are updated at once") {
    CHECK(read({"--at-once", "3"}).options.max_under_way == 3);
    const auto share = read({"--cluster", "prod", "--at-once=10%"});
    CHECK(share.problem.empty());
    CHECK(share.options.cluster == "prod");
    CHECK(share.options.max_under_way == 1);
    CHECK(share.options.max_share_under_way == 0.1);
    for (const char* const wrong : {"0", "0%", "101%", "-1", "ten", "", "%", "1.5", "3 "}) {
        CAPTURE(wrong);
        CHECK(read({"--at-once", wrong}).problem.find("--at-once") == 0);
    }
}

TEST_CASE("The command line has safe defaults, and reports its errors") {
    const auto usual = read({});
    CHECK(usual.problem.empty());
    CHECK(usual.options.max_under_way == 1);
    CHECK(usual.options.max_failures == 3U);
    CHECK_FALSE(usual.options.drain);
    CHECK_FALSE(read({"--stop-after", "0"}).options.max_failures);
    CHECK(read({"--resume", "f"}).state == "f");
    CHECK(read({"--resume", "f"}).resumes);
    CHECK_FALSE(read({"--state", "f"}).resumes);
    CHECK_FALSE(read({"--state", "f", "--resume", "g"}).problem.empty());
    CHECK_FALSE(read({"--poll", "0"}).problem.empty());
    CHECK_FALSE(read({"--speed", "0"}).problem.empty());
    CHECK(read({"instance"}).problem == "unexpected argument instance");
    CHECK(read({"--unknown"}).problem == "unknown option --unknown");
}

TEST_CASE("No line of the tables is wider than the terminal, and none controls it") {
    const auto state = make_state();
    for (const std::size_t columns : {1U, 10U, 20U, 40U, 79U, 120U}) {
        CAPTURE(columns);
        auto lines = live_table(state, 2, after(70), {.columns = columns});
        const auto report =
            report_table(state, {.stop_reason = hostile, .time = after(70)}, columns);
        lines.insert(lines.end(), report.begin(), report.end());
        for (const std::string& line : lines) {
            CAPTURE(line);
            CHECK(width_of(line) <= columns);
            CHECK(is_safe(line));
        }
    }
    CHECK(is_safe(plain_line(state, {.time = after(70),
                                     .instance = 2,
                                     .phase = agent_rollout_phase::updating,
                                     .update_status = state.instances[2].now->update_status})));
    CHECK(is_safe(plain_line(state, {.instance = 1, .phase = agent_rollout_phase::ended})));
}

TEST_CASE("The live table shows the instances under way, then those that ended last") {
    auto state = make_state();
    state.cluster = "prod";
    state.instances[1].reason = "the update failed";
    state.instances[2].ec2_instance_id = "i-0c";
    state.instances[2].now->update_status = ecswire::AgentUpdateStatus::STAGING;
    const auto lines = live_table(state, 2, after(70), {.columns = 60});
    CHECK(lines ==
          std::vector<std::string>{"prod: 2 at once, elapsed 01:10, left about 01:10",
                                   "[#########################>>>>>>>>>>>>>.............] 2 of 4",
                                   "1 updated, 1 failed, 2 not ended",
                                   "i-0c                 STAGING        ?          00:10",
                                   "i-0a                 updated        1.102.0    01:01",
                                   "0b                   failed         ?          00:28    t..."});
    CHECK(live_table(state, 2, after(70), {.rows = 6}).size() == 5);
}

TEST_CASE("Colour adds escape sequences of its own only") {
    const auto state = make_state();
    const auto plain = live_table(state, 2, after(70), {.columns = 79});
    const auto coloured = live_table(state, 2, after(70), {.columns = 79, .colour = true});
    REQUIRE(plain.size() == coloured.size());
    for (std::size_t i = 0; i != plain.size(); ++i) {
        std::string line = coloured[i];
        for (const char* const code : {"\x1b[0m", "\x1b[1m", "\x1b[31m", "\x1b[32m", "\x1b[33m"}) {
            for (auto at = line.find(code); at != std::string::npos; at = line.find(code)) {
                line.erase(at, std::string(code).size());
            }
        }
        CHECK(line == plain[i]);
    }
}

TEST_CASE("The exit status follows from the outcomes") {
    const auto status_of = [](agent_rollout_outcome outcome, ending ending = {}) {
        return exit_status_of(
            {.is_listed = true,
             .instances = {{.phase = agent_rollout_phase::ended, .outcome = outcome}}},
            ending);
    };
    using enum agent_rollout_outcome;
    CHECK(status_of(updated) == done);
    CHECK(status_of(already_newest) == done);
    CHECK(status_of(vanished) == done);
    CHECK(status_of(failed) == failures);
    CHECK(status_of(timed_out) == failures);
    CHECK(status_of(not_supported) == failures);
    CHECK(status_of(skipped, {.is_dry_run = true}) == done);
    CHECK(status_of(skipped, {.stop_reason = "denied"}) == unreadable);
    CHECK(status_of(skipped, {.stop_reason = "interrupted", .is_interrupted = true}) ==
          interrupted);
    CHECK(status_of(updated, {.stop_reason = "interrupted", .is_interrupted = true}) == done);
}

TEST_CASE("Durations are minutes and seconds, and hours where there are any") {
    CHECK(duration_text(0) == "00:00");
    CHECK(duration_text(129'999) == "02:09");
    CHECK(duration_text(3'600'000) == "1:00:00");
    CHECK(duration_text(-5) == "00:00");
}
