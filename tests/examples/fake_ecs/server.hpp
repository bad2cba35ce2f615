// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/protocol/http_message.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

/// An HTTP server on Boost.Beast, for loopback only, in a thread of its own.
namespace ecs_server {

/// Makes a response of a request. It is called in the server's thread.
using handler = std::function<ecswire::http_response(const ecswire::http_request&)>;

struct server_options {
    std::uint16_t port = 0; ///< 0: any free port
    std::chrono::milliseconds timeout{
        10000};                         ///< for receiving a request, and for sending a response
    std::size_t body_limit = 1U << 20U; ///< bytes of a request
};

/// Serves from its construction, which throws if it fails, until its destruction.
///
/// Connections don't wait for one another. A connection whose client is slow, silent or breaks the
/// protocol is closed. HTTP/1.0 and 1.1, HEAD and `Expect: 100-continue` are served; each answer
/// has a `Date`.
class server {
public:
    explicit server(handler handle, server_options options = {});

    server(const server&) = delete;
    server(server&&) = delete;
    server& operator=(const server&) = delete;
    server& operator=(server&&) = delete;

    /// Responses being sent are finished, for at most a second; idle connections are closed.
    ~server();

    std::uint16_t port() const;
    std::string url() const { return "http://127.0.0.1:" + std::to_string(port()); }

private:
    class listener; // defined in server.cpp, because Beast takes long to compile
    std::unique_ptr<listener> listener_;
};

} // namespace ecs_server
