// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/call.hpp>
#include <ecswire/client/pages.hpp>
#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/service/operation.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2 {

/// The maximum numbers of pages and items to read.
struct paginate_options {
    std::size_t max_pages = (std::numeric_limits<std::size_t>::max)(); ///< 0: sends no request
    std::size_t max_items = (std::numeric_limits<std::size_t>::max)(); ///< 0: sends no request
};

/// Why pagination ended before the last page: a call failed with an E, or the service repeats a
/// token.
template <class E>
class page_error {
public:
    page_error() = default;
    explicit page_error(E failure) : failure_(std::move(failure)) {}

    /// Why the call failed, or null where a token is repeated.
    [[nodiscard]] const E* failure() const noexcept { return failure_ ? &*failure_ : nullptr; }

    /// Whether the service gave a token that it gave before.
    [[nodiscard]] bool is_repeated_token() const noexcept { return !failure_; }

    /// One line for people.
    [[nodiscard]] std::string message() const {
        return failure_ ? failure_->message()
                        : "the service repeats a page token: the pages would never end";
    }

    friend bool operator==(const page_error&, const page_error&) = default;

private:
    std::optional<E> failure_{};
};

template <class E>
inline constexpr bool formats_as_message<page_error<E>> = true;

/// The result of `paginated_items::collect`: the items, and the error if pagination failed.
template <class Item, class Request, class E>
struct collected_items {
    std::vector<Item> items{}; ///< in the order of the pages; those before an error, too
    std::optional<page_error<E>>
        error{};                   ///< empty if every page was read, or a maximum was reached
    std::optional<Request> rest{}; ///< the request to go on from; none after the last page

    /// Whether the last page was read.
    [[nodiscard]] bool is_complete() const noexcept { return !error && !rest; }
};

/// The items of all pages of an operation's output; `paginate` makes it. A single-pass range, which
/// requests a page when all items of the previous page have been passed.
///
///     auto arns = ecswire::paginate<ecswire::ListClusters>({}, send);
///     for (std::string& arn : arns) { ... }
///     if (arns.error()) { std::cerr << *arns.error(); }
///
/// An error ends the range after the items that precede the error, so check `error()` after the
/// loop.
template <paginated_operation Op, class Send>
class paginated_items {
    using list_type = std::remove_cvref_t<decltype(*(std::declval<typename Op::response_type&>().*
                                                     Op::result_key))>;

public:
    using item_type = typename list_type::value_type; ///< of the operation's `result_key`
    using request_type = typename Op::request_type;   ///< of the operation
    using failure_type = typename call_result<Op, Send>::error_type;          ///< of one call
    using error_type = page_error<failure_type>;                              ///< of the range
    using collected = collected_items<item_type, request_type, failure_type>; ///< of `collect`

    /// Refers to the range, which must not move meanwhile.
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = item_type;

        iterator() = default;
        explicit iterator(paginated_items& items) noexcept : items_(&items) {}

        item_type& operator*() const noexcept { return (*items_->list())[items_->index_]; }
        iterator& operator++() {
            ++items_->index_;
            ++items_->passed_;
            items_->advance();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(std::default_sentinel_t) const noexcept { return items_->at_end_; }

    private:
        paginated_items* items_ = nullptr;
    };

    paginated_items(request_type request, Send send, const paginate_options& options)
        : cursor_(std::move(request), options.max_pages),
          send_(std::forward<Send>(send)),
          options_(options) {}

    /// The first item that hasn't been passed. The first call requests the first page.
    [[nodiscard]] iterator begin() {
        advance();
        return iterator(*this);
    }
    [[nodiscard]] static std::default_sentinel_t end() noexcept { return {}; }

    /// Why the range ended before the last page; null if it hasn't ended, or ended at the last page
    /// or at a maximum of the options.
    [[nodiscard]] const error_type* error() const noexcept { return error_ ? &*error_ : nullptr; }

    /// The request with which to continue: for the page that failed, for the page after the last
    /// one read, or, if `max_items` ended the range within a page, for that page from its
    /// beginning. Empty if there is no further page, or a token is repeated.
    [[nodiscard]] std::optional<request_type> rest() const {
        std::optional<request_type> request;
        if (!has_passed_page()) {
            request = cursor_.request();
            (*request).*Op::input_token = token_;
        } else if (state_ == page_state::more || state_ == page_state::max_pages) {
            request = cursor_.request();
        }
        return request;
    }

    /// Reads all items that haven't been passed. After an error, the result has the items before
    /// the error.
    [[nodiscard]] collected collect() {
        collected all;
        for (item_type& item : *this) {
            all.items.push_back(std::move(item));
        }
        if (error_) {
            all.error = *error_;
        }
        all.rest = rest();
        return all;
    }

private:
    auto& list() noexcept { return page_.*Op::result_key; }
    const auto& list() const noexcept { return page_.*Op::result_key; }

    // Whether every item of the page has been passed.
    [[nodiscard]] bool has_passed_page() const noexcept {
        return !list() || index_ >= list()->size();
    }

    // Goes to the next item that may be read, or to the end.
    void advance() {
        while (!at_end_) {
            if (passed_ >= options_.max_items) {
                at_end_ = true;
            } else if (!has_passed_page()) {
                return;
            } else if (state_ == page_state::more && cursor_.pages() < options_.max_pages) {
                read_page();
            } else {
                at_end_ = true;
                if (state_ == page_state::repeated_token) {
                    error_.emplace();
                }
            }
        }
    }

    void read_page() {
        auto output = call<Op>(cursor_.request(), send_);
        if (!output) {
            at_end_ = true;
            error_.emplace(output.error());
            return;
        }
        token_ = cursor_.request().*Op::input_token;
        page_ = std::move(*output);
        index_ = 0;
        state_ = cursor_.take(page_);
    }

    page_cursor<Op> cursor_;
    Send send_;
    paginate_options options_;
    typename Op::response_type page_{};
    std::remove_cvref_t<decltype(std::declval<request_type&>().*Op::input_token)> token_{};
    std::size_t index_ = 0;  // in the page
    std::size_t passed_ = 0; // of all pages
    page_state state_ = page_state::more;
    bool at_end_ = false;
    std::optional<error_type> error_{};
};

/// The items of all pages that answer the request. `send` sends requests, as for `call`, or calls
/// operations, as `retrying` does. An lvalue `send` must outlive the range.
template <operation Op, class Send>
[[nodiscard]] auto paginate(const typename Op::request_type& request, Send&& send,
                            const paginate_options& options = {}) {
    detail::check_paginated<Op>();
    static_assert(std::is_lvalue_reference_v<Send> || std::move_constructible<Send>,
                  "ecswire: the client can't be moved into the range: give it a name, and pass the "
                  "name");
    if constexpr (paginated_operation<Op>) {
        return paginated_items<Op, Send>(request, std::forward<Send>(send), options);
    }
}

/// The items of all pages that answer the request, whose shape declares its operation. An lvalue
/// `send` must outlive the range.
template <described_struct Request, class Send, operation Op = operation_for<Request>>
[[nodiscard]] auto paginate(const Request& request, Send&& send,
                            const paginate_options& options = {}) {
    return paginate<Op>(request, std::forward<Send>(send), options);
}

} // namespace ecswire::inline v0_2
