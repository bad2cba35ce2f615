// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "fake_ecs/live_ecs.hpp"
#include "fake_ecs/sample_ecs.hpp"
#include "fake_ecs/server.hpp"

#include <ecswire/client/call_failure.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <memory>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

using namespace ecswire;
using namespace std::chrono_literals;

namespace {

constexpr const char* updates = "0123456789abcdef0123456789abcdef";
constexpr const char* fails = "1123456789abcdef0123456789abcdef";
constexpr const char* up_to_date = "2123456789abcdef0123456789abcdef";
constexpr const char* without_version = "3123456789abcdef0123456789abcdef";

http_request update_request(const std::string& instance) {
    return *make_request<UpdateContainerAgent>({.containerInstance = instance});
}

/// The samples, in an ECS whose clock the test sets.
struct test_ecs {
    ecs_server::live_ecs::clock::time_point now{};
    ecs_server::live_ecs live{sample(), [this] { return now; }};

    static ecswire::fake_ecs sample() {
        ecswire::fake_ecs ecs;
        ecs_server::add_samples(ecs);
        return ecs;
    }

    /// The name of the error of an update; `none` where it is accepted.
    std::string update(const UpdateContainerAgentRequest& request) {
        const auto response = parse_response<UpdateContainerAgent>(live(*make_request(request)));
        if (response) {
            return "none";
        }
        const auto error = response.error();
        return error.service()->name;
    }

    ContainerInstance instance(const std::string& id) {
        const auto request = make_request<DescribeContainerInstances>(
            {.containerInstances = std::vector<std::string>{id}});
        const auto response = parse_response<DescribeContainerInstances>(live(*request));
        REQUIRE(response);
        REQUIRE(response->containerInstances->size() == 1);
        return response->containerInstances->front();
    }
};

/// A client that sends the given bytes.
class raw_client {
public:
    explicit raw_client(const ecs_server::server& server) {
        socket_.connect({boost::asio::ip::address_v4::loopback(), server.port()});
    }

    /// False if the server has closed the connection.
    bool send(const std::string& bytes) {
        boost::system::error_code error;
        boost::asio::write(socket_, boost::asio::buffer(bytes), error);
        return !error;
    }

    /// All bytes until the server closes the connection, and the error that this is.
    std::string receive_all(boost::system::error_code& error) {
        std::string received;
        while (!error) {
            char bytes[1024] = {};
            received.append(bytes, socket_.read_some(boost::asio::buffer(bytes), error));
        }
        return received;
    }

    std::string receive_all() {
        boost::system::error_code ignored;
        return receive_all(ignored);
    }

    /// All bytes up to that text, or until the server closes the connection.
    std::string receive_until(const std::string& end) {
        std::string received;
        boost::system::error_code error;
        while (!error && !received.ends_with(end)) {
            char byte = 0;
            received.append(&byte, socket_.read_some(boost::asio::buffer(&byte, 1), error));
        }
        return received;
    }

    void reset() {
        socket_.set_option(boost::asio::socket_base::linger(true, 0));
        socket_.close();
    }

private:
    boost::asio::io_context io_{};
    boost::asio::ip::tcp::socket socket_{io_};
};

/// A file with a text. The destructor removes it.
struct temporary_file {
    explicit temporary_file(const std::string& text) { std::ofstream(path) << text; }
    ~temporary_file() { std::filesystem::remove(path); }
    temporary_file(const temporary_file&) = delete;
    temporary_file(temporary_file&&) = delete;
    temporary_file& operator=(const temporary_file&) = delete;
    temporary_file& operator=(temporary_file&&) = delete;

    std::string path = std::filesystem::temp_directory_path() /
                       ("fake_ecs_test." + std::to_string(std::random_device{}()) + ".json");
};

std::string as_http(const http_request& request, const std::string& more_headers = "") {
    std::string text = request.method + " " + request.target + " HTTP/1.1\r\nHost: localhost\r\n" +
                       "Content-Length: " + std::to_string(request.body.size()) + "\r\n" +
                       more_headers;
    for (const http_header& header : request.headers) {
        text += header.name + ": " + header.value + "\r\n";
    }
    return text + "\r\n" + request.body;
}

std::string ask(const ecs_server::server& server) {
    raw_client client(server);
    client.send(as_http(update_request(updates), "Connection: close\r\n"));
    return client.receive_all();
}

bool is_well(const ecs_server::server& server) {
    return ask(server).starts_with("HTTP/1.1 200 OK");
}

constexpr auto answer_nothing = [](const http_request&) {
    return http_response{.status = 200, .headers = {}, .body = "{}"};
};

/// More bytes than a socket buffers.
constexpr std::size_t much = 20'000'000;

constexpr auto answer_much = [](const http_request&) {
    http_response response{.status = 200};
    response.body.resize(much, 'a');
    return response;
};

} // namespace

TEST_CASE("live_ecs advances its account as time passes") {
    test_ecs test;
    REQUIRE(test.update({.containerInstance = updates}) == "none");
    REQUIRE(test.update({.containerInstance = fails}) == "none");
    using enum AgentUpdateStatus;
    for (const AgentUpdateStatus state : {PENDING, STAGING, STAGED, UPDATING}) {
        CHECK(test.instance(updates).agentUpdateStatus == state);
        for (int i = 0; i < 9; ++i) { // fractions of a millisecond add up
            test.now += 1'111'100us;
            CHECK(test.instance(updates).agentUpdateStatus == state);
        }
        CHECK(test.update({.containerInstance = updates}) == "UpdateInProgressException");
        test.now += 100us;
    }
    CHECK(test.instance(updates).agentUpdateStatus == UPDATED);
    CHECK(test.instance(fails).agentUpdateStatus == FAILED);
    CHECK(test.update({.containerInstance = updates}) == "NoUpdateAvailableException");
    CHECK(test.update({.containerInstance = fails}) == "none");
}

TEST_CASE("live_ecs numbers requests although it keeps no calls") {
    test_ecs test;
    const auto first = test.live(update_request(updates));
    const auto second = test.live(update_request(fails));
    REQUIRE(find_header(first.headers, "x-amzn-requestid"));
    CHECK(find_header(first.headers, "x-amzn-requestid") !=
          find_header(second.headers, "x-amzn-requestid"));
}

TEST_CASE("the samples have each outcome of an update") {
    test_ecs test;
    CHECK(test.update({.containerInstance = up_to_date}) == "NoUpdateAvailableException");
    CHECK(test.update({.containerInstance = without_version}) == "MissingVersionException");
    CHECK(test.update({.containerInstance = "unknown"}) == "InvalidParameterException");
    CHECK(test.update({.cluster = "other", .containerInstance = updates}) ==
          "ClusterNotFoundException");
}

TEST_CASE("add_file reads an instance, or a response that holds one or more") {
    const std::string path = std::string(ECSWIRE_TEST_DATA) + "/update-container-agent.full.json";
    fake_account account;
    REQUIRE(ecs_server::add_file(account, path).value() == 1);
    const fake_instance* const added =
        account.find_instance("f2c3f1c6b1e94f0c8a0d5e6f7a8b9c0d", "prod");
    REQUIRE(added != nullptr);
    CHECK(ecswire_test::present_members(added->instance).size() == member_count<ContainerInstance>);

    const auto check = [&](const std::string& text) {
        const temporary_file file(text);
        fake_account again;
        REQUIRE(ecs_server::add_file(again, file.path).value() == 1);
        CHECK(again.find_instance("f2c3f1c6b1e94f0c8a0d5e6f7a8b9c0d", "prod")->instance ==
              added->instance);
    };
    check(*encode(added->instance));
    std::string described = *encode(DescribeContainerInstancesResponse{
        .containerInstances = std::vector<ContainerInstance>{added->instance}});
    check(described);
    const std::string epoch_seconds = "1519211729.431";
    described.replace(described.find(epoch_seconds), epoch_seconds.size(),
                      "\"2018-02-21T12:15:29.431000+01:00\""); // as the AWS CLI prints it
    check(described);

    const temporary_file old(R"({"containerInstanceArn":"arn:aws:ecs:a:1:container-instance/b"})");
    REQUIRE(ecs_server::add_file(account, old.path));
    REQUIRE(account.find_instance("b") != nullptr);
    CHECK(account.find_instance("b")->instance.agentConnected == true);

    const temporary_file none(R"({"containerInstances":[],"failures":[]})");
    CHECK(ecs_server::add_file(account, none.path).value() == 0);
}

TEST_CASE("add_file rejects other documents") {
    fake_account account;
    const auto problem = [&](const std::string& text) {
        const temporary_file file(text);
        const std::string error = ecs_server::add_file(account, file.path).error().message();
        CHECK(error.starts_with(file.path + ": "));
        return error.substr(file.path.size() + 2);
    };
    CHECK(ecs_server::add_file(account, "/nowhere").error().message() == "/nowhere: can't be read");
    const std::string no_arn = "the container instance has no containerInstanceArn";
    CHECK(problem("{}") == no_arn);
    CHECK(problem(R"({"containerInstance":{}})") == no_arn);
    CHECK(problem(R"({"containerInstances":[{}]})") == no_arn);
    CHECK(problem(R"({"containerInstance":{"version":"1"}})").find("/containerInstance/version") !=
          std::string::npos);
    CHECK(problem(R"({"containerInstances":[{"version":"1"}]})")
              .find("/containerInstances/0/version") != std::string::npos);
    CHECK(problem(R"({"version":"1"})").find("'/version'") != std::string::npos);
    CHECK_FALSE(problem("").empty());
}

TEST_CASE("let_fail and let_share_fail choose the instances whose updates fail") {
    fake_account account;
    const std::vector<std::string> ids = account.add_instances(100);
    const auto failing = [&] {
        return std::ranges::count_if(ids, [&](const std::string& id) {
            return account.find_instance(id)->update_fails_in.has_value();
        });
    };
    CHECK_FALSE(ecs_server::let_fail(account, "unknown"));
    ecs_server::let_share_fail(account, 0);
    CHECK(failing() == 0);
    CHECK(ecs_server::let_fail(account, account.make_arn("container-instance/default/" + ids[0])));
    CHECK(failing() == 1);
    ecs_server::let_share_fail(account, 7);
    CHECK(failing() == 8);
    ecs_server::let_share_fail(account, 100);
    CHECK(failing() == 100);
}

TEST_CASE("the server keeps a connection open if the client asks for it") {
    const ecs_server::server server(answer_nothing);
    CHECK(server.port() != 0);
    CHECK(server.url() == "http://127.0.0.1:" + std::to_string(server.port()));
    CHECK(is_well(server));

    raw_client client(server);
    const std::string request = as_http(update_request(updates));
    client.send(request + request); // without waiting
    client.send(as_http(update_request(updates), "Connection: close\r\n"));
    const std::string received = client.receive_all();
    std::size_t responses = 0;
    for (std::size_t at = 0; (at = received.find("HTTP/1.1 200 OK", at)) != std::string::npos;
         ++at) {
        ++responses;
    }
    CHECK(responses == 3);
}

TEST_CASE("the server passes the whole message to the handler") {
    http_request received;
    const ecs_server::server server([&](const http_request& request) {
        received = request;
        return http_response{.status = 404, .headers = {{"X-A", "b"}}, .body = "c"};
    });
    const std::string response = ask(server);
    CHECK(response.starts_with("HTTP/1.1 404 Not Found\r\n"));
    CHECK(response.find("\r\nX-A: b\r\n") != std::string::npos);
    CHECK(response.ends_with("\r\n\r\nc"));
    const http_request sent = update_request(updates);
    CHECK(received.method == sent.method);
    CHECK(received.target == sent.target);
    CHECK(received.body == sent.body);
    for (const http_header& header : sent.headers) {
        CHECK(find_header(received.headers, header.name) == header.value);
    }
}

TEST_CASE("the server keeps a connection of HTTP/1.0 open if the client asks for it") {
    const ecs_server::server server(answer_nothing);
    const std::string request = "POST / HTTP/1.0\r\nContent-Length: 0\r\n";
    raw_client client(server);
    client.send(request + "Connection: keep-alive\r\n\r\n");
    const std::string answer = client.receive_until("\r\n\r\n{}");
    CHECK(answer.starts_with("HTTP/1.0 200 OK\r\n"));
    CHECK(answer.find("\r\nConnection: keep-alive\r\n") != std::string::npos);
    client.send(request + "\r\n");
    CHECK(client.receive_all().starts_with("HTTP/1.0 200 OK\r\n"));
}

TEST_CASE("the server answers HEAD without a body") {
    const ecs_server::server server(answer_nothing);
    raw_client client(server);
    client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const std::string received = client.receive_all();
    const std::size_t end = received.find("\r\n\r\n");
    REQUIRE(end != std::string::npos);
    CHECK(received.find("\r\nContent-Length: 2\r\n") < end);
    CHECK(received.substr(end + 4).starts_with("HTTP/1.1 200 OK\r\n"));
    CHECK(received.ends_with("\r\n\r\n"));
}

TEST_CASE("the server lets a client that expects 100-continue send its body") {
    const ecs_server::server server(answer_nothing, {.body_limit = 1000});
    const std::string head = "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    raw_client client(server);
    client.send(head + "Content-Length: 2\r\nExpect: 100-Continue\r\n\r\n");
    CHECK(client.receive_until("\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("{}");
    CHECK(client.receive_all().starts_with("HTTP/1.1 200 OK\r\n"));

    raw_client too_much(server);
    too_much.send(head + "Content-Length: 2000\r\nExpect: 100-continue\r\n\r\n");
    CHECK(too_much.receive_all().starts_with("HTTP/1.1 413 "));
    raw_client eager(server); // the body is there already
    eager.send(head + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n{}");
    CHECK(eager.receive_all().find("HTTP/1.1 200 OK\r\n") != std::string::npos);
}

TEST_CASE("the server's 413 reaches a client that reads only after it has sent everything") {
    const ecs_server::server server(answer_nothing);
    for (int i = 0; i < 60; ++i) {
        raw_client client(server);
        client.send("POST / HTTP/1.1\r\nContent-Length: 8000000\r\n\r\n" +
                    std::string(8'000'000, 'a'));
        boost::system::error_code end;
        CHECK(client.receive_all(end).starts_with("HTTP/1.1 413 "));
        CHECK(end == boost::asio::error::eof);
    }
}

TEST_CASE("the server reads no longer than its timeout from a client that it has answered") {
    const ecs_server::server server(answer_nothing, {.timeout = 300ms, .body_limit = 1000});
    raw_client client(server);
    client.send("POST / HTTP/1.1\r\nContent-Length: 100000000\r\n\r\n");
    const auto start = std::chrono::steady_clock::now();
    while (client.send("a") && std::chrono::steady_clock::now() - start < 5s) {
        std::this_thread::sleep_for(10ms);
    }
    CHECK(std::chrono::steady_clock::now() - start < 2s);
}

TEST_CASE("the server dates each answer") {
    const ecs_server::server server(answer_nothing, {.body_limit = 1000});
    raw_client broken(server);
    broken.send("POST / HTTP/9.9\r\n\r\n");
    for (const std::string& answer : {ask(server), broken.receive_all()}) {
        const std::size_t date = answer.find("\r\nDate: ");
        REQUIRE(date != std::string::npos);
        std::tm time{};
        std::istringstream text(answer.substr(date + 8));
        text >> std::get_time(&time, "%a, %d %b %Y %H:%M:%S GMT");
        REQUIRE(text);
        const auto written = std::chrono::sys_days(std::chrono::year(time.tm_year + 1900) /
                                                   (time.tm_mon + 1) / time.tm_mday) +
                             std::chrono::hours(time.tm_hour) + std::chrono::minutes(time.tm_min) +
                             std::chrono::seconds(time.tm_sec);
        CHECK(std::chrono::abs(std::chrono::system_clock::now() - written) < 60s);
    }
}

TEST_CASE("the server survives a handler that throws") {
    std::atomic<bool> broken = true;
    const ecs_server::server server([&](const http_request&) -> http_response {
        if (broken.exchange(false)) {
            throw std::runtime_error("broken");
        }
        return {.status = 200};
    });
    CHECK(ask(server).starts_with("HTTP/1.1 500"));
    CHECK(is_well(server));
}

TEST_CASE("the server reports a port that is in use") {
    const ecs_server::server server(answer_nothing);
    CHECK_THROWS_AS(ecs_server::server(answer_nothing, {.port = server.port()}),
                    boost::system::system_error);
}

TEST_CASE("the server serves others while a client is slow or silent, and closes its connection") {
    const ecs_server::server server(answer_nothing, {.timeout = 2s});
    const std::string request = as_http(update_request(updates));
    std::vector<std::unique_ptr<raw_client>> clients;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(std::make_unique<raw_client>(server));
        clients.back()->send(request.substr(0, static_cast<std::size_t>(i)));
    }
    const auto start = std::chrono::steady_clock::now();
    CHECK(is_well(server));
    CHECK(std::chrono::steady_clock::now() - start < 1s);
    for (const auto& client : clients) {
        CHECK(client->receive_all().empty());
    }
    CHECK(is_well(server));
}

TEST_CASE("the server gives a client that sends single bytes no more time") {
    const ecs_server::server server(answer_nothing, {.timeout = 300ms});
    raw_client client(server);
    std::atomic<bool> closed = false;
    std::thread drip([&] {
        for (const char byte : as_http(update_request(updates))) {
            if (closed) {
                break;
            }
            client.send(std::string(1, byte));
            std::this_thread::sleep_for(50ms);
        }
    });
    const auto start = std::chrono::steady_clock::now();
    CHECK(client.receive_all().empty());
    closed = true;
    drip.join();
    CHECK(std::chrono::steady_clock::now() - start < 2s);
}

TEST_CASE("the server survives clients that break the protocol") {
    const ecs_server::server server(answer_nothing, {.timeout = 300ms, .body_limit = 1000});
    const std::string request = as_http(update_request(updates));
    for (const std::string& bytes : {
             std::string("\r\n\r\n\r\n"),
             std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xFC\x03\x03", 11), // TLS
             std::string("GET /\r\n\r\n"),
             std::string("POST / HTTP/9.9\r\n\r\n"),
             std::string("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"),
             std::string("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n"),
             std::string("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
             "POST / HTTP/1.1\r\n" + std::string(100000, 'a'), // a header without end
             "POST / HTTP/1.1\r\nContent-Length: 100000\r\n\r\n" + std::string(100000, 'a'),
             request.substr(0, request.size() - 1),
         }) {
        CAPTURE(bytes.substr(0, 60));
        raw_client client(server);
        client.send(bytes);
        CHECK_FALSE(client.receive_all().starts_with("HTTP/1.1 200"));
        raw_client vanishing(server);
        vanishing.send(bytes);
        vanishing.reset();
        CHECK(is_well(server));
    }
}

TEST_CASE("the server closes a connection whose client does not read the response") {
    const ecs_server::server server(answer_much, {.timeout = 300ms});
    raw_client stuck(server);
    stuck.send(as_http(update_request(updates)));
    std::this_thread::sleep_for(50ms);
    CHECK(ask(server).size() > much);
    std::this_thread::sleep_for(400ms);
    CHECK(stuck.receive_all().size() < much); // its connection was closed
}

TEST_CASE("the server stops at once with idle clients, and soon with stuck ones") {
    const auto start = std::chrono::steady_clock::now();
    {
        const ecs_server::server server(answer_nothing);
        raw_client silent(server);
        raw_client halfway(server);
        halfway.send("POST / HTTP/1.1\r\n");
        CHECK(is_well(server));
    }
    CHECK(std::chrono::steady_clock::now() - start < 5s);
    std::optional<ecs_server::server> server(std::in_place, answer_much);
    raw_client stuck(*server);
    stuck.send(as_http(update_request(updates)));
    std::this_thread::sleep_for(50ms);
    server.reset();
    CHECK(stuck.receive_all().size() < much);
    CHECK(std::chrono::steady_clock::now() - start < 8s);
}

TEST_CASE("the server serves many clients at once") {
    test_ecs test;
    const ecs_server::server server(
        [&](const http_request& request) { return test.live(request); });
    std::atomic<int> accepted = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> clients(20);
    for (std::thread& client : clients) {
        client = std::thread([&] {
            const std::string response = ask(server);
            ++(response.starts_with("HTTP/1.1 200") ? accepted : refused);
        });
    }
    for (std::thread& client : clients) {
        client.join();
    }
    CHECK(accepted == 1);
    CHECK(refused == 19);
}

TEST_CASE("a failed call shows the example's error of its transport") {
    using failure = ecswire::call_failure<ecswire::UpdateContainerAgent, example_error>;
    CHECK(failure::of_transport(example_error{"no route to the host"}).message() ==
          "transport: no route to the host");
}
