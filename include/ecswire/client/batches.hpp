// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/call.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/service/operation.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

/// Splits a request whose list is longer than the operation accepts in one call.
namespace ecswire::inline v0_2 {

/// A range of requests that divide the list of one request: each has at most `max_items` of the
/// elements, but at least one, and all other members. `batches` makes it.
///
/// If the list is absent, the range has the request itself; if the list is empty, the range is
/// empty.
template <auto List>
class request_batches {
    static_assert(nullable<member_type<List>> && list_type<present_type<member_type<List>>>,
                  "ecswire: the member isn't an optional list: name the list that is too long");

public:
    using request_type = shape_of<List>; ///< the shape of the requests

    /// Refers to the range, which holds the current request.
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = request_type;

        iterator() = default;
        explicit iterator(request_batches& batches) noexcept : batches_(&batches) {}

        const request_type& operator*() const noexcept { return batches_->batch_; }
        iterator& operator++() {
            batches_->next();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(std::default_sentinel_t) const noexcept { return batches_->at_end_; }

    private:
        request_batches* batches_ = nullptr;
    };

    request_batches(request_type request, std::size_t max_items)
        : batch_(std::move(request)), max_items_((std::max)(max_items, std::size_t{1})) {
        if (batch_.*List) {
            all_ = std::move(*(batch_.*List));
            next();
        }
    }

    /// The first request that hasn't been passed.
    [[nodiscard]] iterator begin() noexcept { return iterator(*this); }
    [[nodiscard]] static std::default_sentinel_t end() noexcept { return {}; }

    /// The request with the elements of the current batch and those after it.
    [[nodiscard]] request_type rest() const {
        request_type request = batch_;
        if (request.*List) {
            (request.*List)->insert((request.*List)->end(), at(all_, used_), all_.end());
        }
        return request;
    }

private:
    using list_type = std::remove_cvref_t<decltype(*(std::declval<request_type&>().*List))>;

    template <class L>
    static auto at(L& list, std::size_t index) {
        return list.begin() + static_cast<typename list_type::difference_type>(index);
    }

    void next() {
        at_end_ = used_ == all_.size();
        const std::size_t end = used_ + (std::min)(max_items_, all_.size() - used_);
        (batch_.*List).emplace(at(all_, used_), at(all_, end));
        used_ = end;
    }

    request_type batch_;
    list_type all_{};
    std::size_t max_items_;
    std::size_t used_ = 0; // elements of `all_` in this batch and those before
    bool at_end_ = false;
};

namespace detail {

// The size of batches of operations whose traits say nothing: most that take lists take as many.
inline constexpr std::size_t default_batch = 100;

// The number of elements that the operation takes at once, where its traits say so for that list.
template <class Op, auto List>
inline constexpr std::size_t max_batch_of = default_batch;
template <batched_operation Op, auto List>
    requires is_same_member<Op::batch_key, List>
inline constexpr std::size_t max_batch_of<Op, List> = Op::max_batch;

// The same for the operation that the request's shape declares, if it does.
template <class Request, auto List>
inline constexpr std::size_t max_declared_batch = default_batch;
template <declares_operation Request, auto List>
inline constexpr std::size_t max_declared_batch<Request, List> =
    max_batch_of<operation_for<Request>, List>;

} // namespace detail

/// Divides a request into batches of at most `max_items` elements of the list:
///
///     for (const auto& batch :
///          ecswire::batches<&ecswire::DescribeContainerInstancesRequest::containerInstances>(
///              request)) { ... }
///
/// Without `max_items`, a batch has as many as the operation takes at once where its traits say so,
/// else 100.
template <auto List>
[[nodiscard]] request_batches<List>
batches(shape_of<List> request,
        std::size_t max_items = detail::max_declared_batch<shape_of<List>, List>) {
    return request_batches<List>(std::move(request), max_items);
}

/// The result of `call_in_batches`: the joined output of the batches, and the error if a batch
/// failed.
template <operation Op, class E>
struct batched_output {
    typename Op::response_type output{}; ///< lists are joined, other members are the last batch's
    std::optional<E> error{}; ///< why a batch failed; the batches before it are in `output`
    std::optional<typename Op::request_type>
        rest{}; ///< the failed batch and those after it, in one request

    /// Whether every batch was answered.
    [[nodiscard]] bool is_complete() const noexcept { return !error; }
};

namespace detail {

template <class T>
void join(T& target, T&& from) {
    if constexpr (nullable<T>) {
        if (!from) {
            return;
        }
        if constexpr (list_type<std::remove_cvref_t<decltype(*from)>>) {
            if (target) {
                target->insert(target->end(), std::make_move_iterator(from->begin()),
                               std::make_move_iterator(from->end()));
                return;
            }
        }
    }
    target = std::forward<T>(from);
}

} // namespace detail

/// Calls the operation for each batch of at most `max_items` elements of the list, one after
/// another, until one fails. Without `max_items`, a batch has as many as the operation takes at
/// once where its traits say so, else 100.
///
///     const auto described =
///         ecswire::call_in_batches<&ecswire::DescribeContainerInstancesRequest::containerInstances>(
///             request, send);
///
/// `send` sends requests, as for `call`, or calls operations, as `retrying` does.
template <auto List, class Send, operation Op = operation_for<shape_of<List>>>
[[nodiscard]] batched_output<Op, typename call_result<Op, Send>::error_type>
call_in_batches(typename Op::request_type request, Send&& send,
                std::size_t max_items = detail::max_batch_of<Op, List>) {
    batched_output<Op, typename call_result<Op, Send>::error_type> all;
    auto requests = batches<List>(std::move(request), max_items);
    for (const auto& batch : requests) {
        auto output = call<Op>(batch, send);
        if (!output) {
            all.error = output.error();
            all.rest = requests.rest();
            break;
        }
        for_each_member<typename Op::response_type>([&](auto member) {
            detail::join(all.output.*member.pointer, std::move((*output).*member.pointer));
        });
    }
    return all;
}

/// Calls the operation for each batch of the list that its traits name, such as the
/// `containerInstances` of DescribeContainerInstances, until one fails.
template <described_struct Request, class Send, batched_operation Op = operation_for<Request>>
[[nodiscard]] batched_output<Op, typename call_result<Op, Send>::error_type>
call_in_batches(Request request, Send&& send) {
    return call_in_batches<Op::batch_key>(std::move(request), send);
}

} // namespace ecswire::inline v0_2
