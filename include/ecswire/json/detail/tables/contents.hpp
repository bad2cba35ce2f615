// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/type_signature.hpp>
#include <ecswire/text/wrapping.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2::detail {

/// What values of a type can contain, at any depth.
struct contents {
    bool secrets = false; // sensitive members or shapes
    bool unions = false;
    bool views = false; // std::string_view
};

/// Tells shapes apart while the program is compiled. By their names, since GCC doesn't compare the
/// addresses of two variables then if -fsanitize=undefined is on.
struct shape_identity {
    std::uint32_t hash; // of the text
    std::string_view text;

    friend constexpr bool operator==(const shape_identity&, const shape_identity&) = default;
};

ECSWIRE_WRAPPING constexpr shape_identity make_identity(std::string_view text) noexcept {
    std::uint32_t hash = 0;
    for (const char c : text) {
        hash = hash * 31 + static_cast<unsigned char>(c);
    }
    return {hash, text};
}

template <class S>
inline constexpr shape_identity identity_of = make_identity(type_signature<S>());

/// Finds the contents of a type. Visits each shape once, however many contain it, itself among
/// them: a function for each shape, and not for each shape within each other.
class contents_search {
public:
    constexpr contents_search() = default;
    contents_search(const contents_search&) = delete;
    contents_search& operator=(const contents_search&) = delete;
    constexpr ~contents_search() {
        for (visited_shape* first : visited_) {
            while (first != nullptr) {
                // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): no constexpr std::unique_ptr
                delete std::exchange(first, first->next);
            }
        }
    }

    [[nodiscard]] constexpr contents found() const noexcept { return found_; }

    template <class T>
    constexpr void visit() {
        if constexpr (std::is_same_v<T, std::string_view>) {
            found_.views = true;
        } else if constexpr (described_struct<T>) {
            if (is_new(identity_of<T>)) {
                found_.secrets = found_.secrets || is_sensitive_shape<T>;
                found_.unions = found_.unions || is_union<T>;
                visit_members(members_of<T>{});
            }
        }
    }

private:
    struct visited_shape {
        const shape_identity& identity;
        visited_shape* next;
    };

    constexpr bool is_new(const shape_identity& identity) {
        visited_shape*& first = visited_[identity.hash % visited_.size()];
        for (const visited_shape* each = first; each != nullptr; each = each->next) {
            if (each->identity == identity) {
                return false;
            }
        }
        // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): no constexpr std::unique_ptr
        first = new visited_shape{identity, first};
        return true;
    }

    template <template <class...> class List, class... Descriptors>
    constexpr void visit_members(List<Descriptors...> /*members*/) {
        found_.secrets = found_.secrets || (is_sensitive<Descriptors::pointer> || ...);
        (visit<innermost_type<present_type<member_type<Descriptors::pointer>>>>(), ...);
    }

    contents found_{};
    std::array<visited_shape*, 64> visited_{}; // by hash
};

template <class T>
inline constexpr contents contents_of = [] {
    contents_search search;
    search.visit<innermost_type<std::remove_cvref_t<T>>>();
    return search.found();
}();

} // namespace ecswire::inline v0_2::detail
