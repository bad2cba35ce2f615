// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/wrapping.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ecswire::inline v0_2 {

namespace detail {

// 1024 times a decimal number such as "2", "0.5" or ".25", rounded down. Empty for other text, and
// for a number of ten digits or more.
constexpr std::optional<std::int64_t> times_1024(std::string_view decimal) noexcept {
    std::int64_t value = 0;
    std::int64_t scale = 1;
    bool has_digits = false;
    bool has_point = false;
    for (const char character : decimal) {
        if (character == '.' && !has_point) {
            has_point = true;
        } else if (character >= '0' && character <= '9' && value < 100'000'000) {
            value = 10 * value + (character - '0');
            scale *= has_point ? 10 : 1;
            has_digits = true;
        } else {
            return {};
        }
    }
    return has_digits ? std::optional(value * 1024 / scale) : std::nullopt;
}

// The number before a unit. The case of the unit is ignored, as are spaces before it.
ECSWIRE_WRAPPING constexpr std::optional<std::string_view>
number_before(std::string_view text, std::string_view lower_unit) noexcept {
    if (text.size() < lower_unit.size()) {
        return {};
    }
    const std::size_t size = text.size() - lower_unit.size();
    for (std::size_t i = 0; i < lower_unit.size(); ++i) {
        const char character = text[size + i];
        const bool is_upper = character >= 'A' && character <= 'Z';
        if ((is_upper ? character - 'A' + 'a' : character) != lower_unit[i]) {
            return {};
        }
    }
    return text.substr(0, text.substr(0, size).find_last_not_of(' ') + 1); // npos + 1 is 0
}

// Reads a whole number, or a decimal number before a unit, which stands for 1024.
constexpr std::optional<std::int64_t> units_of(std::string_view text,
                                               std::string_view lower_unit) noexcept {
    if (const auto number = number_before(text, lower_unit)) {
        return times_1024(*number);
    }
    if (text.find('.') != std::string_view::npos) {
        return {};
    }
    const std::optional<std::int64_t> scaled = times_1024(text);
    return scaled ? std::optional(*scaled / 1024) : std::nullopt;
}

} // namespace detail

/// The CPU units of a task definition's `cpu`: digits, or a number of vCPUs such as `.25 vCPU`.
/// None if it is neither.
constexpr std::optional<std::int64_t> cpu_units(std::string_view cpu) noexcept {
    return detail::units_of(cpu, "vcpu");
}

/// The MiB of a task definition's `memory`: digits, or a number of GB such as `0.5 GB`. None if it
/// is neither.
constexpr std::optional<std::int64_t> memory_mib(std::string_view memory) noexcept {
    return detail::units_of(memory, "gb");
}

/// Memory sizes that Fargate offers with a number of CPU units: every multiple of `step` MiB from
/// `min_memory` to `max_memory`.
struct fargate_size {
    std::int64_t units;      ///< CPU units; 1024 are one vCPU
    std::int64_t min_memory; ///< MiB
    std::int64_t max_memory; ///< MiB
    std::int64_t step;       ///< MiB
};

/// The sizes of tasks on Fargate. From 8192 units on they need Linux and platform version 1.4.0 or
/// later; Windows is offered with 1024 to 4096 units.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
inline constexpr std::array<fargate_size, 8> fargate_sizes{{
    {.units = 256, .min_memory = 512, .max_memory = 1024, .step = 512},
    {.units = 256, .min_memory = 2048, .max_memory = 2048, .step = 2048},
    {.units = 512, .min_memory = 1024, .max_memory = 4096, .step = 1024},
    {.units = 1024, .min_memory = 2048, .max_memory = 8192, .step = 1024},
    {.units = 2048, .min_memory = 4096, .max_memory = 16384, .step = 1024},
    {.units = 4096, .min_memory = 8192, .max_memory = 30720, .step = 1024},
    {.units = 8192, .min_memory = 16384, .max_memory = 61440, .step = 4096},
    {.units = 16384, .min_memory = 32768, .max_memory = 122880, .step = 8192},
}};

/// Whether Fargate offers the number of CPU units with some memory size.
constexpr bool is_fargate_cpu(std::int64_t units) noexcept {
    return std::ranges::any_of(fargate_sizes,
                               [units](const fargate_size& size) { return size.units == units; });
}

/// Whether Fargate offers the number of CPU units with the memory size.
constexpr bool is_fargate_size(std::int64_t units, std::int64_t mib) noexcept {
    return std::ranges::any_of(fargate_sizes, [units, mib](const fargate_size& size) {
        return size.units == units && mib >= size.min_memory && mib <= size.max_memory &&
               mib % size.step == 0;
    });
}

} // namespace ecswire::inline v0_2
