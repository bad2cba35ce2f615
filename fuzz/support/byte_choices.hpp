// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fuzz {

/// Choices for random values, taken from the bytes of an input. After its end, all are 0.
class byte_choices {
public:
    explicit byte_choices(std::string_view bytes) noexcept : rest_(bytes) {}

    std::uint64_t bits() noexcept { return take(8); }

    /// A number from 0 to `count` - 1, from one byte if that suffices.
    std::size_t below(std::size_t count) noexcept {
        return static_cast<std::size_t>(take(count <= 256 ? 1 : 8) % count);
    }

private:
    std::uint64_t take(std::size_t count) noexcept {
        std::uint64_t value = 0;
        for (; count != 0 && !rest_.empty(); --count) {
            value = value << 8U | static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
        }
        return value;
    }

    std::string_view rest_;
};

} // namespace fuzz
