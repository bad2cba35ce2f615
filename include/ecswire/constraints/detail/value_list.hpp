// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/detail/fixed_text.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/wrapping.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2::detail {

// The maximum length of one value's text.
template <class T>
constexpr std::size_t max_text_size() {
    if constexpr (described_enum<T>) {
        std::size_t max_size = 0;
        for (const auto& entry : enumerators_of<T>) {
            max_size = entry.name.size() > max_size ? entry.name.size() : max_size;
        }
        return max_size;
    } else {
        return 20; // an integer of 64 bits; "false"
    }
}

template <class T>
ECSWIRE_WRAPPING constexpr void append_value(auto& out, const T& value) {
    if constexpr (described_enum<T>) {
        out.append(wire_text(value));
    } else if constexpr (std::same_as<T, bool>) {
        out.append(value ? "true" : "false");
    } else if constexpr (std::same_as<T, std::string_view>) {
        out.append(value);
    } else {
        auto rest = static_cast<std::uint64_t>(value);
        if (value < 0) {
            out.append("-");
            rest = std::uint64_t{0} - rest;
        }
        char digits[20] = {};
        std::size_t size = 0;
        do {
            digits[sizeof digits - ++size] = static_cast<char>('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        out.append({digits + sizeof digits - size, size});
    }
}

/// The values that a constraint or condition lists, all of one type, and the text that lists them.
template <class T, std::size_t Count, std::size_t Capacity>
class value_list {
public:
    constexpr value_list(const std::array<T, Count>& values, std::string_view last_separator)
        : values_(values) {
        for (std::size_t i = 0; i < Count; ++i) {
            text_.append(i == 0 ? "" : i + 1 == Count ? last_separator : ", ");
            append_value(text_, values_[i]);
        }
    }

    /// Whether members of the type M can be compared with the values.
    template <class M>
    static constexpr bool applies_to = [] {
        if constexpr (described_enum<T>) {
            return std::is_same_v<M, open_enum<T>>;
        } else if constexpr (std::same_as<T, std::string_view>) {
            return text_type<M>;
        } else if constexpr (std::same_as<T, bool>) {
            return boolean_type<M>;
        } else {
            return integer_type<M>;
        }
    }();

    template <class M>
    constexpr bool contains(const M& value) const noexcept {
        for (const T& one : values_) {
            if constexpr (integer_type<T>) {
                if (std::cmp_equal(value, one)) {
                    return true;
                }
            } else if (value == one) {
                return true;
            }
        }
        return false;
    }

    /// Whether the value is unknown: an open_enum with a text that no enumerator has.
    template <class M>
    static constexpr bool is_unknown(const M& value) noexcept {
        if constexpr (described_enum<T>) {
            return !value.is_known();
        } else {
            return false;
        }
    }

    /// The values, separated by ", " and the last separator.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_.view(); }

    /// Writes `enum` with the values and, for members that may be absent, null.
    template <class Out>
    void schema(Out& out, bool or_null) const {
        out.enumeration(values_.size(), or_null, [this](auto& json, std::size_t index) {
            if constexpr (described_enum<T>) {
                json.text(wire_text(values_[index]));
            } else if constexpr (std::same_as<T, std::string_view>) {
                json.text(values_[index]);
            } else {
                fixed_text<20> digits;
                append_value(digits, values_[index]);
                json.literal(digits.view());
            }
        });
    }

private:
    std::array<T, Count> values_;
    fixed_text<Capacity> text_{};
};

/// From texts, enumerators of one enumeration, integers or booleans.
template <std::size_t... Sizes>
constexpr auto list_values(std::string_view last_separator, const char (&... texts)[Sizes]) {
    constexpr std::size_t capacity = (Sizes + ...) + 4 * sizeof...(Sizes);
    return value_list<std::string_view, sizeof...(Sizes), capacity>(
        {std::string_view(texts, Sizes - 1)...}, last_separator);
}
template <class First, class... Rest>
    requires((described_enum<First> || std::same_as<First, bool>)&&(std::same_as<First, Rest>&&...))
constexpr auto list_values(std::string_view last_separator, First first, Rest... rest) {
    constexpr std::size_t count = 1 + sizeof...(Rest);
    return value_list<First, count, (max_text_size<First>() + 4) * count>({first, rest...},
                                                                          last_separator);
}
template <integer_type First, integer_type... Rest>
constexpr auto list_values(std::string_view last_separator, First first, Rest... rest) {
    constexpr std::size_t count = 1 + sizeof...(Rest);
    return value_list<std::int64_t, count, 24 * count>(
        {static_cast<std::int64_t>(first), static_cast<std::int64_t>(rest)...}, last_separator);
}

} // namespace ecswire::inline v0_2::detail
