// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "server.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_set>
#include <utility>

namespace ecs_server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

/// Accepts clients, and keeps a list of them.
class server::listener {
public:
    listener(handler handle, server_options options)
        : handle_(std::move(handle)), options_(options) {
        accept();
        thread_ = std::thread([this] { io_.run(); });
    }

    listener(const listener&) = delete;
    listener(listener&&) = delete;
    listener& operator=(const listener&) = delete;
    listener& operator=(listener&&) = delete;

    ~listener() { // NOLINT(bugprone-exception-escape): without memory, it ends the program
        asio::post(io_, [this] { stop(); });
        thread_.join();
    }

    std::uint16_t port() const { return port_; }

private:
    class connection;

    void accept();
    void stop();
    void stop_waiting();

    handler handle_;
    server_options options_;
    asio::io_context io_{1};
    asio::ip::tcp::acceptor acceptor_{io_, {asio::ip::address_v4::loopback(), options_.port}};
    std::uint16_t port_ = acceptor_.local_endpoint().port();
    asio::steady_timer timer_{io_};
    std::unordered_set<connection*> connections_{};
    std::thread thread_{};
};

/// One client. It lives until the last asynchronous operation on its socket has ended.
class server::listener::connection : public std::enable_shared_from_this<connection> {
public:
    connection(listener& owner, asio::ip::tcp::socket socket)
        : owner_(owner), stream_(std::move(socket)) {
        owner_.connections_.insert(this);
    }

    ~connection() { // NOLINT(bugprone-exception-escape): as above
        owner_.connections_.erase(this);
        owner_.stop_waiting();
    }

    connection(const connection&) = delete;
    connection(connection&&) = delete;
    connection& operator=(const connection&) = delete;
    connection& operator=(connection&&) = delete;

    void read() {
        parser_.emplace();
        parser_->body_limit(owner_.options_.body_limit);
        stream_.expires_after(owner_.options_.timeout);
        http::async_read_header(
            stream_, buffer_, *parser_,
            [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                if (!error && self->client_waits()) {
                    self->let_client_send();
                } else if (!error) {
                    self->read_body();
                } else {
                    self->answer(error);
                }
            });
    }

    bool idle() const { return !writing_; }
    void close() { stream_.close(); }

private:
    // Whether the client sends the body only after the status 100 (Continue).
    bool client_waits() const {
        const auto& message = parser_->get();
        return message.version() >= 11 && !parser_->is_done() &&
               beast::iequals(message[http::field::expect], "100-continue");
    }

    void let_client_send() {
        constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(
            stream_, asio::buffer(go_on),
            [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                if (!error) {
                    self->read_body();
                }
            });
    }

    void read_body() {
        http::async_read(stream_, buffer_, *parser_,
                         [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                             self->answer(error);
                         });
    }

    void answer(boost::system::error_code error) {
        ecswire::http_response response{.status = 400};
        if (!error) {
            response = call_handler();
        } else if (error == http::error::body_limit) {
            response.status = 413;
        } else if (!is_broken_http(error)) {
            return; // the client has closed the connection, or is too slow
        }
        // A client of HTTP/1.0 that asks for it finds `Connection: keep-alive` in the answer.
        const unsigned version = error ? 11 : std::min(parser_->get().version(), 11U);
        message_ = {static_cast<http::status>(response.status), version};
        message_.set(http::field::date, http_date());
        for (const ecswire::http_header& header : response.headers) {
            message_.set(header.name, header.value);
        }
        message_.body() = std::move(response.body);
        message_.keep_alive(!error && parser_->keep_alive());
        message_.prepare_payload();
        if (!error && parser_->get().method() == http::verb::head) {
            message_.body().clear(); // Content-Length stays that of the answer to a GET
        }
        write();
    }

    // The time in the format of the header `Date`: in English, as long as no locale is set.
    static std::string http_date() {
        const std::time_t now = std::time(nullptr);
        char text[32] = {};
        static_cast<void>(
            std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", std::gmtime(&now)));
        return text;
    }

    static bool is_broken_http(boost::system::error_code error) {
        return error.category() == make_error_code(http::error::end_of_stream).category() &&
               error != http::error::end_of_stream && error != http::error::partial_message;
    }

    ecswire::http_response call_handler() {
        const auto& message = parser_->get();
        ecswire::http_request request{.method = message.method_string(),
                                      .target = message.target(),
                                      .headers = {},
                                      .body = message.body()};
        for (const auto& field : message) {
            request.headers.push_back({field.name_string(), field.value()});
        }
        try {
            return owner_.handle_(request);
        } catch (const std::exception&) {
            return {.status = 500};
        }
    }

    void write() {
        writing_ = true;
        stream_.expires_after(owner_.options_.timeout);
        http::async_write(
            stream_, message_,
            [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                self->writing_ = false;
                if (error || !self->owner_.acceptor_.is_open()) {
                    return;
                }
                if (self->message_.keep_alive()) {
                    self->read();
                } else {
                    self->end();
                }
            });
    }

    // Ends the connection without losing the answer. Closing a socket that has unread bytes resets
    // the connection, and the client may see the reset before the answer. So the server reads on
    // until the client closes the connection, too.
    void end() {
        boost::system::error_code ignored;
        stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        stream_.expires_after(owner_.options_.timeout);
        drain();
    }

    void drain() {
        buffer_.clear();
        stream_.async_read_some(
            buffer_.prepare(std::size_t{64} << 10U),
            [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                if (!error) {
                    self->drain();
                }
            });
    }

    listener& owner_;
    beast::tcp_stream stream_;
    beast::flat_buffer buffer_{};
    std::optional<http::request_parser<http::string_body>> parser_{};
    http::response<http::string_body> message_{};
    bool writing_ = false;
};

void server::listener::accept() {
    acceptor_.async_accept([this](boost::system::error_code error, asio::ip::tcp::socket socket) {
        if (!acceptor_.is_open()) {
            return;
        }
        if (!error) {
            std::make_shared<connection>(*this, std::move(socket))->read();
            return accept();
        }
        // Most likely no descriptor is free: wait until other connections are closed.
        timer_.expires_after(std::chrono::milliseconds(50));
        timer_.async_wait([this](boost::system::error_code) { accept(); });
    });
}

void server::listener::stop() {
    acceptor_.close();
    timer_.expires_after(std::chrono::seconds(1));
    timer_.async_wait([this](boost::system::error_code) {
        for (connection* each : connections_) {
            each->close();
        }
    });
    for (connection* each : connections_) {
        if (each->idle()) {
            each->close();
        }
    }
    stop_waiting();
}

void server::listener::stop_waiting() {
    if (connections_.empty() && !acceptor_.is_open()) {
        timer_.cancel();
    }
}

server::server(handler handle, server_options options)
    : listener_(std::make_unique<listener>(std::move(handle), options)) {}

server::~server() = default;

std::uint16_t server::port() const { return listener_->port(); }

} // namespace ecs_server
