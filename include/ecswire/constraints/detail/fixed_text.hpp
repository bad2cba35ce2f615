// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ecswire::inline v0_2::detail {

// Not constexpr, so that the compiler's message names this function if a text doesn't fit.
inline void the_text_of_a_constraint_is_too_long() {}

/// A text that is built at compile time and stored in the constraint that shows it.
template <std::size_t Capacity>
class fixed_text {
public:
    constexpr fixed_text() noexcept = default;

    constexpr void append(std::string_view part) {
        if (part.size() > Capacity - size_) {
            the_text_of_a_constraint_is_too_long();
            return;
        }
        for (const char character : part) {
            characters_[size_++] = character;
        }
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return {characters_.data(), size_};
    }

private:
    std::array<char, Capacity + 1> characters_{};
    std::size_t size_ = 0;
};

} // namespace ecswire::inline v0_2::detail
