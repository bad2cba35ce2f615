// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Signing any HTTP request: the canonical request has the form that Signature Version 4 prescribes,
// it doesn't depend on the order of parameters and headers, and a request that can't be signed is
// left as it was.

#include "fuzz/support/check.hpp"
#include "fuzz/support/http_text.hpp"
#include "fuzz/support/target.hpp"
#include "tests/client/toy_hash.hpp"

#include <ecswire/client/sigv4.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace ecswire;
using ecswire_test::toy_hash;

const endpoint there{.url = "https://ecs.us-east-1.amazonaws.com:8443",
                     .signing_name = "ecs",
                     .signing_region = "us-east-1"};
const credentials user{
    .access_key_id = "AKIDEXAMPLE", .secret_access_key = "secret", .session_token = "token"};

http_request request_of(std::string_view input) {
    http_request request;
    const std::string_view line = fuzz::take_line(input);
    const std::size_t space = line.find(' ');
    request.method = line.substr(0, space);
    request.target = space == std::string_view::npos ? std::string_view() : line.substr(space + 1);
    request.headers = fuzz::take_headers(input);
    request.body = input;
    return request;
}

// Characters that a canonical path or query has beside its separators.
bool is_encoded(std::string_view text, std::string_view separators) {
    return std::ranges::all_of(text, [&](char c) {
        return detail::is_alphanumeric(c) || std::string_view("-._~%").find(c) != text.npos ||
               separators.find(c) != text.npos;
    });
}

void check_path(std::string_view path) {
    FUZZ_CHECK(path.starts_with('/'));
    FUZZ_CHECK(is_encoded(path, "/"));
    const std::string closed = std::string(path) + '/';
    for (const std::string_view never : {"//", "/./", "/../"}) {
        FUZZ_CHECK(closed.find(never) ==
                   (path.ends_with('/') && never == "//" ? path.size() - 1 : path.npos));
    }
}

struct parameter {
    std::string_view name;
    std::string_view value;

    friend auto operator<=>(const parameter&, const parameter&) = default;
};

void check_query(std::string_view query) {
    FUZZ_CHECK(is_encoded(query, "=&"));
    std::vector<parameter> parameters;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        FUZZ_CHECK(std::ranges::count(pair, '=') == 1);
        const std::size_t equals = pair.find('=');
        parameters.push_back({pair.substr(0, equals), pair.substr(equals + 1)});
    }
    FUZZ_CHECK(std::ranges::is_sorted(parameters));
}

// The lines of the headers, the empty line, and the line of their names.
void check_headers(std::string_view& text) {
    std::string names;
    std::string_view previous;
    for (std::string_view line = fuzz::take_line(text); !line.empty();
         line = fuzz::take_line(text)) {
        const std::string_view name = line.substr(0, line.find(':'));
        const std::string_view value = line.substr(name.size() + 1);
        FUZZ_CHECK(previous < name);
        FUZZ_CHECK(std::ranges::none_of(name, [](char c) { return c >= 'A' && c <= 'Z'; }));
        FUZZ_CHECK(!value.starts_with(' ') && !value.ends_with(' '));
        FUZZ_CHECK(value.find("  ") == value.npos && value.find('\t') == value.npos);
        names.append(names.empty() ? "" : ";").append(name);
        previous = name;
    }
    FUZZ_CHECK(fuzz::take_line(text) == names);
}

// The same request, with its parameters and its headers of different names in the reverse order.
http_request reversed(const http_request& request) {
    http_request result = request;
    const std::size_t path_size = std::min(request.target.find('?'), request.target.size());
    std::string_view query(request.target);
    query.remove_prefix(std::min(path_size + 1, query.size()));
    std::string reversed_query;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        reversed_query = std::string(pair) + '&' + reversed_query;
    }
    result.target.resize(path_size);
    result.target.append(1, '?').append(reversed_query);
    std::ranges::stable_sort(result.headers, [](const http_header& a, const http_header& b) {
        return std::ranges::lexicographical_compare(b.name, a.name, {}, to_ascii_lower,
                                                    to_ascii_lower);
    });
    return result;
}

void check_signed(const http_request& request, const http_request& given) {
    const std::string canonical = canonical_request(request, toy_hash{}).value();
    FUZZ_CHECK(canonical_request(reversed(request), toy_hash{}).value() == canonical);

    std::string_view rest = canonical;
    FUZZ_CHECK(fuzz::take_line(rest) == request.method);
    check_path(fuzz::take_line(rest));
    check_query(fuzz::take_line(rest));
    check_headers(rest);
    FUZZ_CHECK(rest.find('\n') == rest.npos);

    // No header is lost but those that are replaced.
    for (const http_header& header : given.headers) {
        FUZZ_CHECK(detail::added_headers{}.replaces(header.name) ||
                   std::ranges::find(request.headers, header) != request.headers.end());
    }
    http_request again = request;
    FUZZ_CHECK(
        sign(again, user, there, timestamp::from_seconds(1'440'938'160), toy_hash{}).has_value());
    FUZZ_CHECK(again == request);
}

} // namespace

void fuzz::run(std::string_view input) {
    const http_request given = request_of(input);
    http_request request = given;
    const auto done =
        sign(request, user, there, timestamp::from_seconds(1'440'938'160), toy_hash{});
    if (done) {
        check_signed(request, given);
    } else {
        FUZZ_CHECK(request == given);
        const std::string message = done.error().message();
        FUZZ_CHECK(std::ranges::all_of(message, [](char c) { return c >= ' ' && c <= '~'; }));
    }
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    const auto one_of = [&choices](const auto&... texts) {
        const std::string_view all[] = {texts...};
        return std::string(all[choices.below(sizeof...(texts))]);
    };
    std::string text = one_of("GET", "POST", "PUT") + " ";
    for (std::size_t i = choices.below(5) + 1; i != 0; --i) {
        text += "/" + one_of("", ".", "..", "a", "%20", "~b", "c=d", "\xE1\x88\xB4");
    }
    for (std::size_t i = choices.below(5); i != 0; --i) {
        text += text.find('?') == text.npos ? "?" : "&";
        text += one_of("a", "b", "a-b", "%41", "", "\xE1\x88\xB4") +
                one_of("", "=", "=1", "=+", "=%2f");
    }
    text += '\n';
    for (std::size_t i = choices.below(6); i != 0; --i) {
        text += one_of("Host", "X-Amz-Target", "x-a", "X-A", "User-Agent", "X-Amz-Date", "x a");
        text += ":" + one_of("", "1", "  1   2\t3 ", "\xC3\xA4", "a\r") + "\n";
    }
    return text + "\n{}";
}
