// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/service/operation.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <utility>

/// The pages of an operation's output, for any transport; client/paginate.hpp reads their items in
/// a loop.
namespace ecswire::inline v0_2 {

namespace detail {

template <operation Op>
consteval void check_paginated() {
    static_assert(paginated_operation<Op>,
                  "ecswire: the operation has no pages, or doesn't say so: call it once, with "
                  "`call`; to an operation of your own add input_token, output_token and "
                  "result_key (see paginated_operation)");
}

// The token of the next page; null on the last page. Some services send an empty token on the last
// page.
template <paginated_operation Op>
const std::string* next_token(const typename Op::response_type& output) noexcept {
    const auto& token = output.*Op::output_token;
    return token && !token->empty() ? &*token : nullptr;
}

} // namespace detail

/// The request for the page after `output`, which answered `input`; none after the last page.
///
/// It doesn't detect a service that repeats its tokens; `page_cursor` does.
template <operation Op>
[[nodiscard]] std::optional<typename Op::request_type>
next_page(const typename Op::request_type& input, const typename Op::response_type& output) {
    detail::check_paginated<Op>();
    std::optional<typename Op::request_type> next;
    if constexpr (paginated_operation<Op>) {
        if (const std::string* const token = detail::next_token<Op>(output)) {
            next = input;
            (*next).*Op::input_token = *token;
        }
    }
    return next;
}

/// The request for the page after `output`, for a request whose shape declares its operation; none
/// after the last page.
template <described_struct Request, operation Op = operation_for<Request>>
[[nodiscard]] std::optional<Request> next_page(const Request& input,
                                               const typename Op::response_type& output) {
    return next_page<Op>(input, output);
}

/// Whether there is a further page, or why not.
enum class page_state {
    more,           ///< `page_cursor::request()` asks for the next page
    end,            ///< that was the last page
    repeated_token, ///< the service gave a token that it gave before: the pages would never end
    max_pages,      ///< the maximum number of pages was taken; `request()` asks for the next
};

/// The pages of one request, one after another.
///
///     ecswire::page_cursor<ecswire::ListClusters> cursor({.maxResults = 10});
///     // send cursor.request(), then with its output
///     while (cursor.take(output) == ecswire::page_state::more) { /* send cursor.request() */ }
///
/// The cursor detects repeated tokens by Brent's algorithm: it keeps one old token, replaced at
/// each power of two, and so detects a cycle of n pages within 3n pages. It allocates memory only
/// for tokens.
template <paginated_operation Op>
class page_cursor {
public:
    /// Begins with the request. If the request has a token, the pages continue from there.
    explicit page_cursor(typename Op::request_type request,
                         std::size_t max_pages = (std::numeric_limits<std::size_t>::max)())
        : request_(std::move(request)), max_pages_(max_pages) {}

    /// The request for the next page; after `end`, the request for the last page.
    [[nodiscard]] const typename Op::request_type& request() const noexcept { return request_; }

    /// How many pages were taken.
    [[nodiscard]] std::size_t pages() const noexcept { return pages_; }

    /// Takes the output that answered `request()`, and goes on to the next page.
    [[nodiscard]] page_state take(const typename Op::response_type& output) {
        ++pages_;
        const std::string* const next = detail::next_token<Op>(output);
        if (next == nullptr) {
            return page_state::end;
        }
        auto& current = request_.*Op::input_token;
        if ((current && *current == *next) || (has_remembered_ && remembered_ == *next)) {
            return page_state::repeated_token;
        }
        if ((pages_ & (pages_ - 1)) == 0) {
            remembered_ = *next;
            has_remembered_ = true;
        }
        current = *next;
        return pages_ >= max_pages_ ? page_state::max_pages : page_state::more;
    }

private:
    typename Op::request_type request_;
    std::size_t max_pages_;
    std::size_t pages_ = 0;
    bool has_remembered_ = false;
    std::string remembered_{};
};

} // namespace ecswire::inline v0_2
