// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <cstddef>
#include <memory>
#include <type_traits>

namespace ecswire::inline v0_2::detail {

/// The storage of a structure: the structure itself or its bytes.
template <class S>
union storage_for {
    storage_for();
    ~storage_for();

    static_assert(!std::is_abstract_v<S>,
                  "ecswire: a structure with pure virtual functions can't be decoded: decode the "
                  "type of the object (the structure is named above or below)");
    S structure;
    char bytes[sizeof(S)];
};

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"
#pragma clang diagnostic ignored "-Wundefined-internal" // of shapes in unnamed namespaces
#endif

/// Storage whose addresses are compared in constant expressions. It is defined nowhere, since
/// nothing reads it.
template <class S>
extern const storage_for<S> undefined_storage;

// A base that is virtual can't be cast to what derives from it.
template <class S, class Base>
inline constexpr bool has_fixed_offset = requires(Base* base) {
    static_cast<S*>(base);
};

/// Finds the offset of a member in a structure, in bytes. The search begins at `expected`, the end
/// of the member described before it, so that it mostly ends at once.
//
// offsetof takes a name, but Boost.Describe has a pointer to member, whose bits can't be read in a
// constant expression.
template <class S, class Base, class Member>
constexpr std::size_t find_offset(Member Base::*pointer, std::size_t expected) noexcept {
    static_assert(
        has_fixed_offset<S, Base>,
        "ecswire: a described member is in a virtual base, whose offset differs from "
        "object to object: make the base non-virtual (the structure is named above or below)");
    static_assert(!std::is_const_v<Member>,
                  "ecswire: a described member is const, so it can't be decoded: make it non-const "
                  "(the structure is named above or below)");
    constexpr const auto* storage = std::addressof(undefined_storage<S>);
    const void* const member = std::addressof(storage->structure.*pointer);
    std::size_t offset = (expected + alignof(Member) - 1) / alignof(Member) * alignof(Member);
    std::size_t step = alignof(Member);
    while (offset >= sizeof(S) || static_cast<const void*>(storage->bytes + offset) != member) {
        if (offset < sizeof(S)) {
            offset += step;
        } else { // it is declared before the member described before it, or packed
            offset = 0;
            step = 1;
        }
    }
    return offset;
}

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

} // namespace ecswire::inline v0_2::detail
