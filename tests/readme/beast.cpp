// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/http_message.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <string>

ecswire::http_response send_by_beast(const ecswire::http_request& message, const std::string& host,
                                     const std::string& port) {
    namespace http = boost::beast::http;
    using tcp = boost::asio::ip::tcp;

    boost::asio::io_context io;
    boost::beast::tcp_stream stream(io);
    stream.connect(tcp::resolver(io).resolve(host, port));

    http::request<http::string_body> request(http::string_to_verb(message.method), message.target,
                                             11, message.body);
    request.set(http::field::host, host);
    for (const ecswire::http_header& header : message.headers) {
        request.set(header.name, header.value);
    }
    request.prepare_payload();
    http::write(stream, request);

    boost::beast::flat_buffer buffer;
    http::response<http::string_body> answer;
    do { // interim answers, such as 100 Continue, come before the answer
        answer = {};
        http::read(stream, buffer, answer);
    } while (answer.result_int() < 200);
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

#include <string_view>
#include <thread>

TEST_CASE("the transport on Boost.Beast carries status, headers and bodies") {
    check_transport([](const ecswire::http_request& request, std::uint16_t port) {
        return send_by_beast(request, "127.0.0.1", std::to_string(port));
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
    const auto response = send_by_beast({.method = "POST", .target = "/"}, "127.0.0.1",
                                        std::to_string(listener.local_endpoint().port()));
    server.join();
    CHECK(response.status == 200);
    CHECK(response.body == "{}");
}
