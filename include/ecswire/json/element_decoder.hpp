// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/read/reader.hpp>
#include <ecswire/json/detail/tables/element_table.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <boost/system/result.hpp>

#include <concepts>
#include <functional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2 {

/// The element type of a list member, without `std::optional`: `Tag` for
/// `&ContainerInstance::tags`.
template <auto List>
    requires list_type<present_type<member_type<List>>>
using element_type = detail::element_of<List>;

/// Decodes a JSON document that arrives in chunks, and passes each element of one list to a
/// visitor. All elements are decoded into the same object, so memory holds one element and the rest
/// of the document, however long the list is.
///
/// `List` is a pointer to a member of the document's shape. The visitor is called with an lvalue of
/// `element_type<List>`, which it may change or move from. The call is made when the next element
/// begins or the list ends. Null elements are dropped, unless the element type is a document.
///
/// The visitor may have seen elements before an error is returned. If the member is repeated in the
/// document, the visitor sees the elements of every occurrence. An exception from the visitor ends
/// decoding. The limits are those of `decode_into`, but `limits.values` counts anew with each
/// element. For more than 100,000 elements or 64 MiB, raise `limits.list` or `limits.body`.
template <auto List, std::invocable<element_type<List>&> Visitor>
class element_decoder {
public:
    /// The shape of the document.
    using shape_type = shape_of<List>;

    /// Decodes a document of the shape.
    explicit element_decoder(Visitor visitor, const decode_options& options = {})
        : visitor_(std::move(visitor)),
          target_{{}, {}, &begin_element, &visit, this},
          reader_(detail::element_tables<List>::type, static_cast<shape_type*>(&target_), options,
                  detail::reader::text_lifetime::chunk) {}
    element_decoder(const element_decoder&) = delete;
    element_decoder& operator=(const element_decoder&) = delete;

    /// Decodes the next bytes of the document; a chunk may be empty.
    [[nodiscard]] boost::system::result<void, decode_error> write(std::string_view chunk) {
        return detail::result_of(reader_.write(chunk, true));
    }

    /// Ends the document.
    [[nodiscard]] boost::system::result<void, decode_error> finish() {
        return detail::result_of(reader_.write("", false));
    }

    /// The document without the elements of the list: the list member is empty, or absent if the
    /// document doesn't have it. Complete only if `finish` succeeded.
    [[nodiscard]] shape_type& rest() noexcept { return target_; }

private:
    static void begin_element(void* decoder) {
        static_cast<element_decoder*>(decoder)->reader_.forget_earlier_values();
    }
    static void visit(void* decoder, element_type<List>& element) {
        std::invoke(static_cast<element_decoder*>(decoder)->visitor_, element);
    }

    Visitor visitor_;
    detail::element_target<List> target_;
    detail::reader reader_;
};

/// An `element_decoder` for the list, whose visitor is deduced:
///
///     auto decoder = decode_elements<&DescribeContainerInstancesResponse::containerInstances>(
///         [](ContainerInstance& instance) { ... });
template <auto List, std::invocable<element_type<List>&> Visitor>
[[nodiscard]] element_decoder<List, std::decay_t<Visitor>>
decode_elements(Visitor&& visitor, const decode_options& options = {}) {
    return element_decoder<List, std::decay_t<Visitor>>(std::forward<Visitor>(visitor), options);
}

} // namespace ecswire::inline v0_2
