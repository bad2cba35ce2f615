// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/wait.hpp>
#include <ecswire/json/decode.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <string>
#include <string_view>

/// Checks of waiters that are given as data.
namespace ecswire_test {

inline std::string text_of(ecswire::wait_verdict verdict) {
    switch (verdict) {
    case ecswire::wait_verdict::again: return "again";
    case ecswire::wait_verdict::done: return "done";
    case ecswire::wait_verdict::failed: return "failed";
    case ecswire::wait_verdict::error: return "error";
    case ecswire::wait_verdict::timed_out: return "timed out";
    }
    return "?";
}

/// The verdict of a wait on an answer with that body at that time: `again`, or `done: ` or
/// `failed: ` and the reason.
template <class Waiter>
std::string judged(ecswire::waiting<Waiter>& wait, std::string_view body,
                   std::chrono::steady_clock::time_point now = {}) {
    const auto output = ecswire::decode<typename Waiter::operation_type::response_type>(body);
    REQUIRE(output.has_value());
    const ecswire::wait_decision decision = wait.take(*output, now, 0.5);
    const std::string reason = wait.explain(decision, *output);
    CHECK(reason.empty() == (decision.acceptor == ecswire::wait_decision::no_acceptor));
    return text_of(decision.verdict) + (reason.empty() ? "" : ": " + reason);
}

/// The same of the first answer.
template <class Waiter>
std::string judged(const Waiter& waiter, std::string_view body) {
    ecswire::waiting<Waiter> wait(waiter, {});
    return judged(wait, body);
}

/// The verdict of a wait on an error of that name.
template <class Waiter>
std::string judged_error(const Waiter& waiter, std::string_view name) {
    ecswire::waiting<Waiter> wait(waiter, {});
    ecswire::any_service_error error;
    error.name = name;
    return text_of(wait.take_error(error, {}, 0.5).verdict);
}

} // namespace ecswire_test
