// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

/// Random values of any described type, generated from its description.
namespace ecswire_test {

/// Choices from a seed, the same on every platform (SplitMix64).
class seeded_choices {
public:
    explicit seeded_choices(std::uint64_t seed) noexcept : state_(seed) {}

    std::uint64_t bits() noexcept {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    /// A number from 0 to `count` - 1, almost uniformly distributed.
    std::size_t below(std::size_t count) noexcept {
        return static_cast<std::size_t>(bits() % count);
    }

private:
    std::uint64_t state_;
};

/// The characters of texts.
enum class random_text {
    plain, ///< 1 to 12 lower-case letters and digits, which every constraint on characters accepts
    unicode, ///< any code points, among them those that JSON escapes
    bytes,   ///< any bytes, which may be invalid UTF-8
};

/// Bounds of a random value, since shapes may contain themselves. Optional values are absent below
/// this depth, and after this number of values.
struct random_bounds {
    std::size_t depth = 12;
    std::size_t size = 120;
};

/// Generates random values from choices: any type with `bits()` and `below(count)`. The choice 0
/// means absent, false or empty, so that a sequence of choices which ends in zeros ends the value.
template <class Choices>
class random_values {
public:
    random_values(Choices& choices, random_text text, const random_bounds& bounds = {}) noexcept
        : choices_(choices), text_(text), bounds_(bounds) {}

    template <class T>
    T make() {
        T value{};
        fill(value, 0);
        return value;
    }

private:
    template <class T>
    void fill(T& value, std::size_t depth) {
        if constexpr (ecswire::nullable<T>) {
            if (may_grow(depth) && choices_.below(text_ == random_text::plain ? 8 : 4) != 0) {
                ++size_;
                if constexpr (requires { value.emplace(); }) {
                    value.emplace();
                } else {
                    value = std::make_unique<typename T::element_type>();
                }
                fill(*value, depth);
                if constexpr (ecswire::document_type<std::remove_cvref_t<decltype(*value)>>) {
                    if (value->is_null()) { // On the wire, an absent one.
                        value.reset();
                    }
                }
            }
        } else if constexpr (ecswire::is_union<T>) {
            fill_union(value, depth, ecswire::members_of<T>());
        } else if constexpr (ecswire::described_struct<T>) {
            fill_members(value, depth, ecswire::members_of<T>());
        } else if constexpr (ecswire::map_type<T>) {
            for (std::size_t count = length(depth); count != 0; --count) {
                fill(value[typename T::key_type(text())], depth + 1);
            }
        } else if constexpr (ecswire::list_type<T>) {
            for (std::size_t count = length(depth); count != 0; --count) {
                fill(value.emplace_back(), depth + 1);
            }
        } else if constexpr (std::same_as<T, std::string_view>) {
            constexpr std::string_view texts[] = {"", "borrowed", "\xC3\xA9", "\"\n"};
            value = texts[choices_.below(std::size(texts))];
        } else if constexpr (ecswire::text_type<T>) {
            value = text();
        } else if constexpr (ecswire::blob_type<T>) {
            for (std::size_t count = length(depth); count != 0; --count) {
                value.push_back(static_cast<std::byte>(choices_.bits() & 0xFFU));
            }
        } else if constexpr (ecswire::document_type<T>) {
            fill_document(value, depth);
        } else if constexpr (ecswire::open_enum_type<T>) {
            fill_enum(value);
        } else if constexpr (ecswire::boolean_type<T>) {
            value = choices_.below(2) != 0;
        } else if constexpr (ecswire::integer_type<T>) {
            value = integer<T>();
        } else if constexpr (ecswire::real_type<T>) {
            value = real<T>();
        } else {
            value = time();
        }
    }

    // Expressions instead of for_each_member, which instantiates a function for each member.
    template <class T, template <class...> class List, class... Members>
    void fill_union(T& value, std::size_t depth, List<Members...>) {
        std::size_t left = choices_.below(sizeof...(Members));
        ((left-- == 0 ? fill_present(value.*Members::pointer, depth + 1) : void()), ...);
    }

    template <class Optional>
    void fill_present(Optional& member, std::size_t depth) {
        fill(member.emplace(), depth);
        if constexpr (ecswire::document_type<typename Optional::value_type>) {
            if (member->is_null()) { // On the wire, an absent one.
                member->emplace_object();
            }
        }
    }

    template <class T, template <class...> class List, class... Members>
    void fill_members(T& value, std::size_t depth, List<Members...>) {
        (fill(value.*Members::pointer, depth + 1), ...);
    }

    bool may_grow(std::size_t depth) const noexcept {
        return depth <= bounds_.depth && size_ <= bounds_.size;
    }

    std::size_t length(std::size_t depth) {
        const std::size_t count = may_grow(depth) ? choices_.below(4) : 0;
        size_ += count;
        return count;
    }

    template <class E>
    void fill_enum(ecswire::open_enum<E>& value) {
        const auto& enumerators = ecswire::enumerators_of<E>;
        if (text_ == random_text::plain || choices_.below(4) != 0) {
            value = enumerators[choices_.below(enumerators.size())].value;
        } else {
            value.assign(text());
        }
    }

    // Any JSON; a number that isn't finite is none.
    template <class D>
    void fill_document(D& document, std::size_t depth) {
        switch (choices_.below(8)) {
        case 1: document.emplace_bool() = choices_.below(2) != 0; break;
        case 2: document.emplace_int64() = integer<std::int64_t>(); break;
        case 3: document.emplace_uint64() = integer<std::uint64_t>(); break;
        case 4:
            document.emplace_double() = real<double>();
            if (!std::isfinite(document.get_double())) {
                document.emplace_double() = 0.5;
            }
            break;
        case 5: document.emplace_string() = text(); break;
        case 6: {
            auto& array = document.emplace_array();
            for (std::size_t count = length(depth); count != 0; --count) {
                fill_document(array.emplace_back(nullptr), depth + 1);
            }
            break;
        }
        case 7: {
            auto& object = document.emplace_object();
            for (std::size_t count = length(depth); count != 0; --count) {
                fill_document(object[text()], depth + 1);
            }
            break;
        }
        default: document.emplace_null();
        }
    }

    std::string text() {
        const std::size_t max_size = choices_.below(16) == 15 ? 200 : 12;
        std::string made;
        for (std::size_t left = choices_.below(max_size + 1); left != 0; --left) {
            if (text_ == random_text::bytes) {
                made += static_cast<char>(choices_.below(256));
            } else if (text_ == random_text::unicode) {
                append_utf8(made, code_point());
            } else {
                made += "0123456789abcdefghijklmnopqrstuvwxyz"[choices_.below(36)];
            }
        }
        if (made.empty() && text_ == random_text::plain) {
            made = "x";
        }
        return made;
    }

    char32_t code_point() {
        constexpr std::array<char32_t, 12> edges{0,     '"',   '\\',   '/',    0x1F,    0x7F,
                                                 0x7FF, 0x800, 0xFEFF, 0xFFFF, 0x10000, 0x10FFFF};
        switch (choices_.below(4)) {
        case 0: return edges[choices_.below(edges.size())];
        case 1: return static_cast<char32_t>(0x80 + choices_.below(0xD800 - 0x80));
        case 2: return static_cast<char32_t>(0xE000 + choices_.below(0x110000 - 0xE000));
        default: return static_cast<char32_t>(choices_.below(0x80));
        }
    }

    static void append_utf8(std::string& out, char32_t point) {
        const auto rest = [&](unsigned shift) {
            return static_cast<char>(0x80U | ((point >> shift) & 0x3FU));
        };
        if (point < 0x80) {
            out += static_cast<char>(point);
        } else if (point < 0x800) {
            (out += static_cast<char>(0xC0U | (point >> 6U))) += rest(0);
        } else if (point < 0x10000) {
            ((out += static_cast<char>(0xE0U | (point >> 12U))) += rest(6)) += rest(0);
        } else {
            (((out += static_cast<char>(0xF0U | (point >> 18U))) += rest(12)) += rest(6)) +=
                rest(0);
        }
    }

    template <class T>
    T integer() {
        using limits = std::numeric_limits<T>;
        switch (choices_.below(4)) {
        case 0: return static_cast<T>(choices_.below(100));
        case 1: return (limits::max)();
        case 2: return (limits::min)();
        default: return static_cast<T>(choices_.bits());
        }
    }

    template <class T>
    T real() {
        using limits = std::numeric_limits<T>;
        using same_size = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
        constexpr std::array<T, 9> edges{0,
                                         -T(0),
                                         limits::infinity(),
                                         -limits::infinity(),
                                         limits::quiet_NaN(),
                                         (limits::max)(),
                                         limits::lowest(),
                                         (limits::min)(),
                                         limits::denorm_min()};
        switch (choices_.below(text_ == random_text::plain ? 2 : 4)) {
        case 0: return static_cast<T>(choices_.below(100));
        case 1: return static_cast<T>(choices_.below(100'000)) / T(1000);
        case 2: return edges[choices_.below(edges.size())];
        default: return std::bit_cast<T>(static_cast<same_size>(choices_.bits()));
        }
    }

    ecswire::timestamp time() {
        using ecswire::timestamp;
        switch (choices_.below(text_ == random_text::plain ? 2 : 3)) {
        case 0: return timestamp::from_seconds(integer<std::uint32_t>());
        case 1:
            return timestamp::from_milliseconds(
                static_cast<std::int64_t>(choices_.below(std::uint64_t{1} << 42U)));
        default: return timestamp::from_milliseconds(integer<std::int64_t>());
        }
    }

    Choices& choices_;
    random_text text_;
    random_bounds bounds_;
    std::size_t size_ = 0;
};

/// A random value of a described type, or of a type that consists of such types.
template <class T, class Choices>
T random_value(Choices& choices, random_text text = random_text::unicode,
               const random_bounds& bounds = {}) {
    return random_values<Choices>(choices, text, bounds).template make<T>();
}

} // namespace ecswire_test
