// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>

#include "cuts.hpp"
#include "same_json.hpp"
#include "support/catch.hpp"
#include "support/data_file.hpp"
#include "support/shared_dir.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace json_test;

namespace {

// The members of a container instance that a user needs before an update.
struct Instance {
    std::optional<std::string> containerInstanceArn{};
    std::optional<std::int64_t> version{};
    std::optional<VersionInfo> versionInfo{};
    std::optional<bool> agentConnected{};
};
BOOST_DESCRIBE_STRUCT(Instance, (), (containerInstanceArn, version, versionInfo, agentConnected))

struct Described {
    std::optional<std::vector<Instance>> containerInstances{};
    std::optional<std::vector<std::string>> failures{};
};
BOOST_DESCRIBE_STRUCT(Described, (), (containerInstances, failures))

void check_nothing_lost(std::string_view document) {
    std::vector<std::string> unknown;
    const auto value =
        decode<UpdateContainerAgentResponse>(document, {.unknown_members = &unknown});
    REQUIRE(value.has_value());
    CHECK(unknown.empty());
    const std::string written = encode(*value).value();
    CHECK(same_json(written, document));
    CHECK(same_json(encode_pretty(*value).value(), document));
    CHECK(decode<UpdateContainerAgentResponse>(written).value() == *value);
    CHECK(encode(decode<UpdateContainerAgentResponse>(written).value()).value() == written);
}

// The value, not only its document, is the same however the document is cut.
void check_every_cut(std::string_view document) {
    const auto whole = decode<UpdateContainerAgentResponse>(document).value();
    for (std::size_t cut = 0; cut <= document.size(); ++cut) {
        UpdateContainerAgentResponse value;
        decoder<UpdateContainerAgentResponse> decoder(value);
        const bool read = decoder.write(exact_copy(document.substr(0, cut)).view()).has_value() &&
                          decoder.write(exact_copy(document.substr(cut)).view()).has_value() &&
                          decoder.finish().has_value();
        if (!read || value != whole) {
            CAPTURE(cut);
            CHECK(read);
            CHECK(value == whole);
        }
    }
    UpdateContainerAgentResponse value;
    decoder<UpdateContainerAgentResponse> decoder(value);
    for (const char& byte : document) {
        REQUIRE(decoder.write(exact_copy({&byte, 1}).view()).has_value());
    }
    REQUIRE(decoder.finish().has_value());
    CHECK(value == whole);
}

// Notes each present member of a value, at any depth, as Shape.member.
template <class T>
void note_members(const T& value, std::set<std::string>& present, std::set<std::string>& all) {
    if constexpr (described_struct<T>) {
        for_each_member<T>([&](auto descriptor) {
            const std::string name = std::string(shape_name<T>) + "." + descriptor.name;
            all.insert(name);
            const auto& member = value.*descriptor.pointer;
            if (member) {
                present.insert(name);
                note_members(*member, present, all);
            }
        });
    } else if constexpr (list_type<T>) {
        for (const auto& element : value) {
            note_members(element, present, all);
        }
    }
}

} // namespace

TEST_CASE("encode writes back a document with every member of every shape") {
    const std::string document = ecswire_test::data_file("update-container-agent.full.json");
    check_nothing_lost(document);
    check_every_cut(document);

    std::set<std::string> present;
    std::set<std::string> all;
    note_members(decode<UpdateContainerAgentResponse>(document).value(), present, all);
    CHECK(present == all);
    CHECK(all.size() == 53); // of a response and the shapes in it
}

TEST_CASE("encode writes back a response recorded from ECS") {
    const auto document = ecswire_test::shared_file("samples/update-container-agent.recorded.json");
    if (!document) {
        return;
    }
    check_nothing_lost(*document);
    check_every_cut(*document);
    const auto response = decode<UpdateContainerAgentResponse>(*document).value();
    const ContainerInstance& instance = *response.containerInstance;
    CHECK(instance.status == ContainerInstanceStatus::ACTIVE);
    CHECK(instance.registeredAt == timestamp::from_milliseconds(1519211729431));
    CHECK(instance.agentUpdateStatus == AgentUpdateStatus::PENDING);
    CHECK(instance.attributes->size() == 29);
    CHECK(instance.attachments.has_value());
    CHECK(instance.attachments->empty());
    CHECK_FALSE(instance.tags.has_value());
}

TEST_CASE("encode writes back a response with few members") {
    const auto document = ecswire_test::shared_file("samples/update-container-agent.sparse.json");
    if (!document) {
        return;
    }
    check_nothing_lost(*document);
    check_every_cut(*document);
}

TEST_CASE("encode writes back a request of the AWS CLI") {
    const auto message = ecswire_test::shared_file("samples/update-container-agent.request.http");
    if (!message) {
        return;
    }
    const std::string_view body = std::string_view(*message).substr(message->find('{'));
    std::vector<std::string> unknown;
    const auto request =
        decode<UpdateContainerAgentRequest>(body, {.unknown_members = &unknown}).value();
    CHECK(unknown.empty());
    CHECK(request.cluster == "update");
    CHECK(request.containerInstance == "53ac7152-dcd1-4102-81f5-208962864132");
    CHECK(same_json(encode(request).value(), body));
}

TEST_CASE("encode writes back another operation's response as a user's own shape") {
    const auto document = ecswire_test::shared_file("samples/describe-before.recorded.json");
    if (!document) {
        return;
    }
    std::vector<std::string> unknown;
    const auto described = decode<Described>(*document, {.unknown_members = &unknown}).value();
    REQUIRE(described.containerInstances->size() == 1);
    const Instance& instance = described.containerInstances->front();
    CHECK(instance.containerInstanceArn == "arn:aws:ecs:us-east-1:644160558196:container-instance/"
                                           "a8a469ef-009f-40f8-9639-3a0d9c6a9b9e");
    CHECK(instance.agentConnected == true);
    CHECK(described.failures->empty());
    CHECK(instance.version == 3);
    CHECK(instance.versionInfo->agentVersion == "1.16.2");
    CHECK(unknown.size() == 9); // the instance's other members
    CHECK(unknown.front() == "/containerInstances/0/status");
    const outcome whole = check_cuts<Described>(*document);
    CHECK(whole.value == encode(described).value());
    CHECK(whole.unknown == unknown);
}

TEST_CASE("encode writes back unknown texts of enumerations") {
    // The first two collide with PENDING and STAGED in a hash by which one SDK compares texts.
    for (const std::string_view text :
         {"PENDJ/G", "STAGDc", "", "pending", "Pending", "PENDING ", "SOMETHING_NEW",
          "a text that is too long for a small string"}) {
        const std::string document =
            R"({"containerInstance":{"agentUpdateStatus":")" + std::string(text) + R"("}})";
        const auto response = decode<UpdateContainerAgentResponse>(document).value();
        const auto& status = response.containerInstance->agentUpdateStatus;
        REQUIRE(status.has_value());
        CHECK_FALSE(status->is_known());
        CHECK(status->text() == text);
        CHECK(encode(response).value() == document);
    }
    const auto known = decode<open_enum<AgentUpdateStatus>>(R"("ST\u0041GED")").value();
    CHECK(known == AgentUpdateStatus::STAGED);
    CHECK(encode(known).value() == "\"STAGED\"");
    open_enum<AgentUpdateStatus> reused("unknown");
    CHECK(decode_into(reused, "\"FAILED\"").has_value());
    CHECK(reused == open_enum(AgentUpdateStatus::FAILED));
    CHECK(decode_into(reused, "\"FAIL\"").has_value());
    CHECK(reused == open_enum<AgentUpdateStatus>("FAIL"));
}
