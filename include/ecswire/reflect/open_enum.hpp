// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/enumerators.hpp>

#include <cassert>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2 {

/// A known enumerator of E, or an unknown text in its stead.
///
/// Newer services send texts that the library doesn't know: an unknown text is stored, compared and
/// written unchanged. The wire text of an enumerator always becomes that enumerator, however the
/// value was made.
template <class E>
class open_enum {
    static_assert(
        described_enum<E>,
        "ecswire: the enumeration isn't described: write BOOST_DESCRIBE_ENUM(Enumeration, "
        "enumerator, ...) after it, in its namespace (it is named above or below)");

public:
    using enum_type = E; ///< of the known enumerators

    /// The unknown, empty text.
    constexpr open_enum() noexcept = default;

    /// A known enumerator.
    constexpr open_enum(E value) noexcept // NOLINT(google-explicit-constructor): an E is one
        : known_(value), is_known_(true) {
        assert(!wire_text(value).empty() && "a number that no enumerator of E has");
    }

    /// From the text on the wire, which may be any text.
    explicit constexpr open_enum(std::string_view text) { assign(text); }

    /// Replaces the value by the one that the text stands for; reuses the memory of the old text.
    constexpr void assign(std::string_view text) {
        const auto* const entry = detail::find_enumerator<E>(text);
        is_known_ = entry != nullptr;
        if (is_known_) {
            known_ = entry->value;
            unknown_.clear();
        } else {
            known_ = E{};
            unknown_.assign(text);
        }
    }

    /// Whether the text is that of an enumerator.
    [[nodiscard]] constexpr bool is_known() const noexcept { return is_known_; }

    /// The enumerator, if the text is that of one.
    [[nodiscard]] constexpr std::optional<E> known() const noexcept {
        return is_known_ ? std::optional<E>(known_) : std::nullopt;
    }

    /// The text on the wire: that of the enumerator, or the unknown text.
    [[nodiscard]] constexpr std::string_view text() const noexcept {
        return is_known_ ? wire_text(known_) : std::string_view(unknown_);
    }

    /// Whether the texts are the same.
    friend constexpr bool operator==(const open_enum& a, const open_enum& b) noexcept {
        return a.is_known_ == b.is_known_ && a.known_ == b.known_ && a.unknown_ == b.unknown_;
    }

    /// Whether it is this enumerator.
    friend constexpr bool operator==(const open_enum& a, E b) noexcept {
        return a.is_known_ && a.known_ == b;
    }

    /// Compares with a text on the wire: `instance.status == "ACTIVE"`.
    friend constexpr bool operator==(const open_enum& a, std::string_view b) noexcept {
        return a.text() == b;
    }

    /// Orders by the text on the wire, byte by byte, so that it can be the key of a `std::map`.
    friend constexpr std::strong_ordering operator<=>(const open_enum& a,
                                                      const open_enum& b) noexcept {
        return a.text() <=> b.text();
    }

private:
    // Not a std::optional, which would be instantiated for each enumeration of a service.
    E known_{}; // zero if the text is unknown
    bool is_known_ = false;
    std::string unknown_{};
};

namespace detail {

// Fails with a short message; otherwise the compiler would list every operator== that it knows.
template <class E, class Other>
constexpr bool compares_enumerations() {
    static_assert(
        std::is_same_v<E, Other>,
        "ecswire: an open_enum is compared with a value of another enumeration: compare it "
        "with an enumerator of its own, or with text (both are named above or below)");
    return false;
}

} // namespace detail

/// Doesn't compile: an enumerator of another enumeration.
template <class E, class Other>
    requires(std::is_enum_v<Other> && !std::is_same_v<E, Other>)
constexpr bool operator==(const open_enum<E>&, Other) {
    return detail::compares_enumerations<E, Other>();
}

/// Doesn't compile: an `open_enum` of another enumeration.
template <class E, class Other>
    requires(!std::is_same_v<E, Other>)
constexpr bool operator==(const open_enum<E>&, const open_enum<Other>&) {
    return detail::compares_enumerations<E, Other>();
}

} // namespace ecswire::inline v0_2

/// Hashes the text on the wire.
template <class E>
struct std::hash<ecswire::open_enum<E>> {
    /// The hash of the text on the wire.
    std::size_t operator()(const ecswire::open_enum<E>& value) const noexcept {
        return std::hash<std::string_view>()(value.text());
    }
};
