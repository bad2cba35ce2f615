// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/call_failure.hpp>
#include <ecswire/client/endpoint.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/protocol/call_error.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// Calls an operation over HTTP on Boost.Beast, asynchronously. The output is decoded while it
/// arrives: of its body, the last chunk and the first 64 KiB are in memory, in case it is an error.
namespace beast_client {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;

/// The output, or the error: of the network, or of the service.
template <ecswire::operation Op>
using answer =
    boost::system::result<typename Op::response_type, ecswire::call_failure<Op, error_code>>;

/// One attempt of a call, on its own connection. It lives until its last asynchronous operation has
/// ended.
///
///     std::make_shared<call<Op, beast::tcp_stream>>(beast::tcp_stream(io), request, done)
///         ->start(*ecswire::endpoint_of("us-west-2"), std::chrono::seconds(5));
///
/// `Stream` is a `beast::tcp_stream`, or a `beast::ssl_stream` of one. `done` is called once, from
/// the thread that runs the context.
template <ecswire::operation Op, class Stream>
class call : public std::enable_shared_from_this<call<Op, Stream>> {
public:
    call(Stream stream, ecswire::http_request request, std::function<void(answer<Op>)> done)
        : stream_(std::move(stream)), message_(std::move(request)), done_(std::move(done)) {}

    /// The timeout is for the whole attempt except resolving the name, which the system limits.
    void start(const ecswire::endpoint& to, std::chrono::milliseconds timeout) {
        request_.method_string(message_.method);
        request_.target(message_.target);
        request_.version(11);
        request_.set(http::field::host, to.host());
        for (const ecswire::http_header& header : message_.headers) {
            request_.set(header.name, header.value);
        }
        request_.body() = std::move(message_.body);
        request_.keep_alive(false);
        request_.prepare_payload();
        timeout_ = timeout;
        resolver_.async_resolve(to.host_name(), std::to_string(to.port()), next(&call::connect));
    }

private:
    using tcp = asio::ip::tcp;
    using failure = ecswire::call_failure<Op, error_code>;

    void connect(error_code error, const tcp::resolver::results_type& found) {
        if (error) {
            return fail(error);
        }
        beast::get_lowest_layer(stream_).expires_after(timeout_);
        beast::get_lowest_layer(stream_).async_connect(found, next(&call::secure));
    }

    void secure(error_code error, const tcp::endpoint&) {
        if constexpr (requires { typename Stream::handshake_type; }) {
            if (!error) {
                return stream_.async_handshake(Stream::client, next(&call::send));
            }
        }
        send(error);
    }

    void send(error_code error) {
        if (error) {
            return fail(error);
        }
        http::async_write(stream_, request_, next(&call::read_head));
    }

    void read_head(error_code error, std::size_t) {
        if (error) {
            return fail(error);
        }
        parser_.emplace();
        parser_->body_limit(boost::none); // the decoder has limits
        http::async_read_header(stream_, buffer_, *parser_, next(&call::read_body));
    }

    void read_body(error_code error, std::size_t size) {
        if (error) {
            return fail(error);
        }
        response_.status = static_cast<int>(parser_->get().result_int());
        if (response_.status < 200) { // an interim answer, such as 100 Continue
            return read_head(error, size);
        }
        for (const auto& field : parser_->get()) {
            response_.headers.push_back({field.name_string(), field.value()});
        }
        read_some();
    }

    void read_some() {
        if (parser_->is_done()) {
            return finish();
        }
        parser_->get().body().data = chunk_.data();
        parser_->get().body().size = chunk_.size();
        http::async_read_some(stream_, buffer_, *parser_, next(&call::take_some));
    }

    void take_some(error_code error, std::size_t) {
        if (error && error != http::error::need_buffer) {
            return fail(error);
        }
        const std::string_view text(chunk_.data(), chunk_.size() - parser_->get().body().size);
        response_.body.append(text.substr(0, max_kept - response_.body.size()));
        size_ += text.size();
        if (!is_success()) {
            return read_some();
        }
        if (const auto taken = decoder_.write(text); !taken) {
            return end(decode_failure(taken.error())); // the rest of the body is not needed
        }
        read_some();
    }

    void finish() {
        if (!is_success()) {
            return end(failure(ecswire::parse_response<Op>(response_).error()));
        }
        if (const auto complete = decoder_.finish(); !complete) {
            return end(decode_failure(complete.error()));
        }
        // A front end may answer with an error and status 200, which no header tells: then no
        // member of the output is present, and parse_response decides.
        if (output_ == typename Op::response_type{} && size_ <= max_kept) {
            if (const auto parsed = ecswire::parse_response<Op>(response_); !parsed) {
                return end(failure(parsed.error()));
            }
        }
        end(std::move(output_));
    }

    // A front end may answer with an error in a header and status 200.
    bool is_success() const {
        return response_.status < 300 &&
               !ecswire::find_header(response_.headers, "x-amzn-errortype");
    }

    failure decode_failure(const ecswire::decode_error& error) const {
        const std::string id(ecswire::request_id(response_).value_or(""));
        return failure(ecswire::call_error<Op>(ecswire::undecodable_response{
            {response_.status, id, response_.body, response_.headers}, error}));
    }

    void fail(error_code error) { end(failure::of_transport(error)); }

    // The length of the message and the end of the document show that the body is complete: there
    // is no need to wait until the server closes the connection.
    void end(answer<Op> result) {
        beast::get_lowest_layer(stream_).close();
        std::exchange(done_, nullptr)(std::move(result));
    }

    // The handler of the next step, which keeps this object alive.
    template <class Step>
    auto next(Step step) {
        return beast::bind_front_handler(step, this->shared_from_this());
    }

    static constexpr std::size_t max_kept = 65536; // bytes of a body

    Stream stream_;
    ecswire::http_request message_;
    std::function<void(answer<Op>)> done_;

    asio::ip::tcp::resolver resolver_{stream_.get_executor()};
    std::chrono::milliseconds timeout_{};
    http::request<http::string_body> request_{};
    beast::flat_buffer buffer_{};
    std::array<char, 4096> chunk_{};
    std::optional<http::response_parser<http::buffer_body>> parser_{}; // one for each answer
    ecswire::http_response response_{}; // with the first `max_kept` bytes of the body
    std::size_t size_ = 0;              // of the body so far
    typename Op::response_type output_{};
    ecswire::decoder<typename Op::response_type> decoder_{output_};
};

} // namespace beast_client
