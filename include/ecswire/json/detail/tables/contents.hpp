// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/wire_types.hpp>

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

template <class S>
inline constexpr char identity_of{};

/// Finds the contents of a type at compile time. Visits each shape once, however many contain it,
/// itself among them.
class contents_search {
public:
    constexpr contents_search() = default;
    contents_search(const contents_search&) = delete;
    contents_search& operator=(const contents_search&) = delete;
    constexpr ~contents_search() {
        while (visited_ != nullptr) {
            // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): std::unique_ptr isn't constexpr
            delete std::exchange(visited_, visited_->next);
        }
    }

    [[nodiscard]] constexpr contents found() const noexcept { return found_; }

    template <class T>
    constexpr void visit() {
        if constexpr (std::is_same_v<T, std::string_view>) {
            found_.views = true;
        } else if constexpr (described_struct<T>) {
            if (is_new(&identity_of<T>)) {
                found_.secrets = found_.secrets || is_sensitive_shape<T>;
                found_.unions = found_.unions || is_union<T>;
                visit_members(members_of<T>{});
            }
        }
    }

private:
    struct visited_shape {
        const char* identity;
        visited_shape* next;
    };

    constexpr bool is_new(const char* identity) {
        for (const visited_shape* each = visited_; each != nullptr; each = each->next) {
            if (each->identity == identity) {
                return false;
            }
        }
        // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): std::unique_ptr isn't constexpr
        visited_ = new visited_shape{identity, visited_};
        return true;
    }

    template <template <class...> class List, class... Descriptors>
    constexpr void visit_members(List<Descriptors...> /*members*/) {
        found_.secrets = found_.secrets || (is_sensitive<Descriptors::pointer> || ...);
        (visit<innermost_type<present_type<member_type<Descriptors::pointer>>>>(), ...);
    }

    contents found_{};
    visited_shape* visited_ = nullptr;
};

template <class T>
inline constexpr contents contents_of = [] {
    contents_search search;
    search.visit<innermost_type<std::remove_cvref_t<T>>>();
    return search.found();
}();

} // namespace ecswire::inline v0_2::detail
