// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/endpoint.hpp>
#include <ecswire/protocol/http_message.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/system/errc.hpp>
#include <boost/system/result.hpp>
#include <boost/system/system_error.hpp>

#include <string>

/// Sends a request over HTTP, without TLS.
boost::system::result<ecswire::http_response> send_by_beast(const ecswire::http_request& message,
                                                            const ecswire::endpoint& to) {
    namespace http = boost::beast::http;
    using tcp = boost::asio::ip::tcp;
    if (to.is_https()) {
        return boost::system::errc::make_error_code(boost::system::errc::protocol_not_supported);
    }
    http::request<http::string_body> request(http::string_to_verb(message.method), message.target,
                                             11, message.body);
    request.set(http::field::host, to.host());
    for (const ecswire::http_header& header : message.headers) {
        request.set(header.name, header.value);
    }
    request.prepare_payload();

    http::response<http::string_body> answer;
    try {
        boost::asio::io_context io;
        boost::beast::tcp_stream stream(io);
        stream.connect(tcp::resolver(io).resolve(to.host_name(), std::to_string(to.port())));
        http::write(stream, request);
        boost::beast::flat_buffer buffer;
        do { // interim answers, such as 100 Continue, come before the answer
            answer = {};
            http::read(stream, buffer, answer);
        } while (answer.result_int() < 200);
    } catch (const boost::system::system_error& problem) {
        return problem.code();
    }
    ecswire::http_response response{
        .status = static_cast<int>(answer.result_int()), .headers = {}, .body = answer.body()};
    for (const auto& field : answer) {
        response.headers.push_back({field.name_string(), field.value()});
    }
    return response;
}

#include "transports.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include <cstdint>
#include <string_view>
#include <thread>

namespace {

ecswire::endpoint local(std::uint16_t port) {
    return ecswire::endpoint_of("us-east-1", {.url = "http://127.0.0.1:" + std::to_string(port)})
        .value();
}

} // namespace

TEST_CASE("the transport on Boost.Beast carries status, headers and bodies") {
    check_transport([](const ecswire::http_request& request, std::uint16_t port) {
        return send_by_beast(request, local(port));
    });
}

TEST_CASE("the transport on Boost.Beast passes over interim answers") {
    namespace asio = boost::asio;
    constexpr std::string_view answers = "HTTP/1.1 100 Continue\r\n\r\n"
                                         "HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n"
                                         "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    asio::io_context io;
    asio::ip::tcp::acceptor listener(io, {asio::ip::address_v4::loopback(), 0});
    std::thread server([&] {
        asio::ip::tcp::socket socket = listener.accept();
        std::string head;
        asio::read_until(socket, asio::dynamic_buffer(head), "\r\n\r\n");
        asio::write(socket, asio::buffer(answers));
    });
    const auto response =
        send_by_beast({.method = "POST", .target = "/"}, local(listener.local_endpoint().port()));
    server.join();
    REQUIRE(response);
    CHECK(response->status == 200);
    CHECK(response->body == "{}");
}

TEST_CASE("the transport on Boost.Beast returns an error where it can't connect") {
    namespace asio = boost::asio;
    asio::io_context io;
    asio::ip::tcp::acceptor closed(io, {asio::ip::address_v4::loopback(), 0});
    const ecswire::endpoint there = local(closed.local_endpoint().port());
    closed.close();
    const auto response = send_by_beast({.method = "POST", .target = "/"}, there);
    REQUIRE_FALSE(response);
    CHECK(response.error() == boost::system::errc::connection_refused);
    const auto encrypted =
        send_by_beast({.method = "POST", .target = "/"}, ecswire::endpoint_of("us-east-1").value());
    CHECK(encrypted.error() == boost::system::errc::protocol_not_supported);
}
