// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/number_token.hpp>
#include <ecswire/json/detail/lex/text_blocks.hpp>
#include <ecswire/json/detail/lex/white_space.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace ecswire::inline v0_2::detail {

/// The limits on a value that is skipped: the sizes of its texts and numbers, and how many values
/// and levels it may have.
struct skip_limits {
    std::size_t text;
    std::size_t number;
    std::size_t values;
    std::size_t levels;
};

/// Finds the end of a value that is skipped, which may be an object or array, as long as the value
/// is whole in the chunk, exceeds no limit and has no text with escapes. For any other value it
/// returns null, and the slow path must read the value.
class value_skipper {
public:
    /// Reads a token only if it begins before `fast_last`, from where `fast_margin` bytes are
    /// readable.
    value_skipper(const char* fast_last, const char* last, const skip_limits& limits) noexcept
        : fast_last_(fast_last), last_(last), limits_(limits) {}

    /// Returns the end of the value at `p`, or null.
    BOOST_NOINLINE const char* find_end(const char* p) noexcept {
        while (true) {
            if (p >= fast_last_ || ++values_ > limits_.values) {
                return nullptr;
            }
            const bool is_object = *p == '{';
            if (is_object || *p == '[') {
                if (++depth_ > limits_.levels || depth_ > 64) {
                    return nullptr;
                }
                closing_ = closing_ << 1U | (is_object ? 1U : 0U);
                p = skip_space(p + 1, last_);
                if (p < fast_last_ && *p != closing()) {
                    p = is_object ? find_name_end(p) : p;
                    if (p == nullptr) {
                        return nullptr;
                    }
                    continue;
                }
            } else {
                p = find_scalar_end(p);
            }
            p = p != nullptr ? find_next_value(p) : nullptr;
            if (p == nullptr || depth_ == 0) {
                return p;
            }
        }
    }

    /// The number of values in the value, itself included.
    [[nodiscard]] std::size_t values() const noexcept { return values_; }

private:
    [[nodiscard]] char closing() const noexcept { return (closing_ & 1U) != 0 ? '}' : ']'; }

    // Ends the objects and arrays that end at `p`. Returns the beginning of the next value, or the
    // end of the outermost value.
    BOOST_FORCEINLINE const char* find_next_value(const char* p) noexcept {
        while (depth_ != 0) {
            p = skip_space(p, last_);
            if (p >= fast_last_) {
                return nullptr;
            }
            if (*p == ',') {
                p = skip_space(p + 1, last_);
                return closing() == '}' ? find_name_end(p) : p;
            }
            if (*p != closing()) {
                return nullptr;
            }
            ++p;
            --depth_;
            closing_ >>= 1U;
        }
        return p;
    }

    // Returns the beginning of the value behind the name at `p`.
    [[nodiscard]] const char* find_name_end(const char* p) const noexcept {
        p = p < fast_last_ && *p == '"' ? find_text_end(p + 1) : nullptr;
        if (p == nullptr) {
            return nullptr;
        }
        p = skip_space(p, last_);
        return p < fast_last_ && *p == ':' ? skip_space(p + 1, last_) : nullptr;
    }

    [[nodiscard]] BOOST_FORCEINLINE const char* find_scalar_end(const char* p) const noexcept {
        switch (*p) {
        case '"': return find_text_end(p + 1);
        case 't': return std::memcmp(p, "true", 4) == 0 ? p + 4 : nullptr;
        case 'f': return std::memcmp(p + 1, "alse", 4) == 0 ? p + 5 : nullptr; // after the 'f'
        case 'n': return std::memcmp(p, "null", 4) == 0 ? p + 4 : nullptr;
        default: return find_number_end(p);
        }
    }

    [[nodiscard]] const char* find_text_end(const char* text) const noexcept {
        const char* const end = skip_text<short_block>(text, last_);
        return end != last_ && *end == '"' && static_cast<std::size_t>(end - text) <= limits_.text
                   ? end + 1
                   : nullptr;
    }

    [[nodiscard]] const char* find_number_end(const char* p) const noexcept {
        const char* const end = find_number_token(p, last_, true).end;
        return end != nullptr && static_cast<std::size_t>(end - p) <= limits_.number ? end
                                                                                     : nullptr;
    }

    const char* fast_last_;
    const char* last_;
    skip_limits limits_;
    std::size_t values_ = 0;
    std::size_t depth_ = 0;
    std::uint64_t closing_ = 0; // a bit for each level: whether it is an object
};

} // namespace ecswire::inline v0_2::detail
