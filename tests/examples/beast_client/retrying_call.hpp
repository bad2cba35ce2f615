// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "call.hpp"

#include <ecswire/client/attempt.hpp>
#include <ecswire/client/endpoint.hpp>
#include <ecswire/client/retry.hpp>
#include <ecswire/protocol/http_message.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/error.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <random>
#include <utility>

namespace beast_client {

/// How a `retrying_call` connects and signs.
template <class Stream>
struct connection {
    ecswire::endpoint endpoint{};                       ///< of the service
    std::chrono::milliseconds timeout{30'000};          ///< of each attempt
    std::function<Stream()> open{};                     ///< a stream for the next attempt
    std::function<void(ecswire::http_request&)> sign{}; ///< called for each attempt; may be empty
};

/// A call that is attempted again by the standard retry policy, asynchronously: the state machine
/// `retry_policy` says whether and when, a timer waits. It lives until `done` was called.
///
///     std::make_shared<retrying_call<Op, Stream>>(io, connection, input, request, bucket, done)
///         ->start();
///
/// Each attempt is signed anew. The calls of a client share the bucket.
template <ecswire::operation Op, class Stream>
class retrying_call : public std::enable_shared_from_this<retrying_call<Op, Stream>> {
public:
    retrying_call(asio::io_context& io, connection<Stream> to, typename Op::request_type input,
                  ecswire::http_request request, ecswire::retry_bucket& bucket,
                  std::function<void(answer<Op>)> done)
        : connection_(std::move(to)),
          input_(std::move(input)),
          request_(std::move(request)),
          done_(std::move(done)),
          policy_(bucket),
          timer_(io) {}

    void start() {
        ecswire::http_request request = request_;
        if (connection_.sign) {
            connection_.sign(request);
        }
        const auto self = this->shared_from_this();
        std::make_shared<call<Op, Stream>>(connection_.open(), std::move(request),
                                           [self](answer<Op> result) { self->take(result); })
            ->start(connection_.endpoint, connection_.timeout);
    }

private:
    void take(const answer<Op>& result) {
        if (result) {
            policy_.succeeded();
            return done_(result);
        }
        const auto failure = result.error();
        ecswire::failed_attempt attempt = ecswire::attempt_of(failure, input_);
        attempt.timed_out = attempt.timed_out || failure.code() == beast::error::timeout;
        const ecswire::retry_decision next = policy_.failed(
            attempt, std::chrono::steady_clock::now(), std::uniform_real_distribution<>()(random_));
        if (!next.again()) {
            return done_(result);
        }
        timer_.expires_after(next.delay);
        timer_.async_wait([self = this->shared_from_this()](error_code) { self->start(); });
    }

    connection<Stream> connection_;
    typename Op::request_type input_;
    ecswire::http_request request_;
    std::function<void(answer<Op>)> done_;
    ecswire::retry_policy policy_;
    asio::steady_timer timer_;
    std::mt19937_64 random_{std::random_device()()};
};

} // namespace beast_client
