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
    http::read(stream, buffer, answer);
    ecswire::http_response response{
        .status = static_cast<int>(answer.result_int()), .headers = {}, .body = answer.body()};
    for (const auto& field : answer) {
        response.headers.push_back({field.name_string(), field.value()});
    }
    return response;
}

#include "transports.hpp"

TEST_CASE("the transport on Boost.Beast carries status, headers and bodies") {
    check_transport([](const ecswire::http_request& request, std::uint16_t port) {
        return send_by_beast(request, "127.0.0.1", std::to_string(port));
    });
}
