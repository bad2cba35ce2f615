// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// A value with secrets in each kind of sensitive member, for tests of each output channel.

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire_test {

using namespace ecswire;

struct Credentials {
    std::optional<std::string> user{};
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (user))
constexpr auto traits_of(shape<Credentials>) { return traits(sensitive_shape); }
constexpr auto constraints_of(shape<Credentials>) {
    return constraints(member<&Credentials::user>(length(1, 3)));
}

struct Session {
    std::optional<std::string> id{};
    std::optional<std::string> token{};
    std::optional<std::int32_t> pin{};
    std::optional<std::vector<std::string>> words{};
    std::optional<Credentials> credentials{};
    std::optional<std::map<std::string, Credentials>> others{};
    std::vector<Session> children{};
};
BOOST_DESCRIBE_STRUCT(Session, (), (id, token, pin, words, credentials, others, children))
constexpr auto traits_of(shape<Session>) {
    return traits(sensitive<&Session::token>, sensitive<&Session::pin>, sensitive<&Session::words>);
}
constexpr auto constraints_of(shape<Session>) {
    return constraints(member<&Session::token>(length(1, 3)), member<&Session::pin>(range(0, 9)),
                       member<&Session::words>(length(0, 1), each(length(1, 3))));
}
using ecswire::operator==;
using ecswire::operator<<;

inline Session session() {
    return {.id = "open",
            .token = "hunter2",
            .pin = 47110815,
            .words = {{"hunter2", "hunter2"}},
            .credentials = Credentials{"hunter2"},
            .others = {{{"key", {"hunter2"}}}},
            .children = {{.token = "hunter2"}}};
}

inline constexpr std::string_view masked =
    R"({"id":"open","token":"***","pin":"***","words":"***","credentials":"***",)"
    R"("others":{"key":"***"},"children":[{"token":"***","children":[]}]})";

inline bool shows_secret(std::string_view text) {
    return text.find("hunter") != std::string_view::npos ||
           text.find("4711") != std::string_view::npos;
}

} // namespace ecswire_test
