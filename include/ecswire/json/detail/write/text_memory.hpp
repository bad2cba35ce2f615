// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <boost/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <string>

namespace ecswire::inline v0_2::detail {

/// The memory for a document in a string. A document for a new string is written to a buffer first,
/// so that a short one allocates once, and exactly its size. Another string is longer than the
/// document until `finish` is called; its spare capacity is initialised only as far as the document
/// grows.
///
/// The caller keeps the pointer to the end of the text, so that it can stay in a register: each
/// function takes that pointer and returns the new end. Writes aren't bounds-checked; the caller
/// must `reserve` memory first.
class text_memory {
public:
    /// Replaces the string's text.
    explicit text_memory(std::string& text) : text_(text) {
        // A string of at least this capacity probably held such a document before.
        constexpr std::size_t used_before = 256;
        if (text.capacity() < used_before) {
            begin_ = buffer_.data();
            end_ = begin_ + buffer_.size();
        } else {
            take_text(); // and overwrites it
        }
    }

    text_memory(const text_memory&) = delete;
    text_memory& operator=(const text_memory&) = delete;

    [[nodiscard]] char* begin() noexcept { return begin_; }

    /// The number of bytes written before `last`.
    [[nodiscard]] std::size_t size(const char* last) const noexcept {
        return static_cast<std::size_t>(last - begin_);
    }

    /// The number of bytes reserved after `last`.
    [[nodiscard]] std::size_t room(const char* last) const noexcept {
        return static_cast<std::size_t>(end_ - last);
    }

    void finish(const char* last) {
        if (is_buffered()) {
            text_.assign(begin_, size(last));
        } else {
            text_.resize(size(last));
        }
    }

    /// Reserves `size` bytes after `last`. Returns `last`, or the new end if the text has moved.
    [[nodiscard]] char* reserve(char* last, std::size_t size) {
        return room(last) >= size ? last : grow(last, size);
    }

    /// Reserves capacity for `left` elements, estimated by the average of the `written` ones, which
    /// have `size_of_written` bytes in all. In case that the rest is shorter, the estimate is
    /// bounded by the text so far. Returns `last`, or the new end if the text has moved.
    [[nodiscard]] BOOST_NOINLINE char* reserve_elements(char* last, std::size_t size_of_written,
                                                        std::size_t written, std::size_t left) {
        constexpr std::size_t max_factor = 16;
        constexpr std::size_t enough_factor = 4;
        const std::size_t used = size(last);
        const std::size_t spare = is_buffered() ? room(last) : text_.capacity() - used;
        const std::size_t average = size_of_written / written;
        const std::size_t estimate = (std::min)((average + average / 8) * left, max_factor * used);
        if (estimate > spare && spare < enough_factor * used) {
            reserve_capacity(used + estimate);
        }
        return begin_ + used;
    }

private:
    [[nodiscard]] bool is_buffered() const noexcept { return begin_ == buffer_.data(); }

    BOOST_NOINLINE char* grow(char* last, std::size_t after) {
        const std::size_t used = size(last);
        const std::size_t needed = used + after;
        if (needed > text_.capacity()) {
            reserve_capacity((std::max)(needed, 2 * (used + room(last))));
        }
        // Grows by little, since a string initialises each byte.
        const std::size_t spare = (std::max<std::size_t>)(used / 8, 512);
        const bool was_buffered = is_buffered();
        text_.resize((std::min)(needed + spare, text_.capacity()));
        take_text();
        if (was_buffered) {
            std::memcpy(begin_, buffer_.data(), used);
        }
        return begin_ + used;
    }

    void reserve_capacity(std::size_t capacity) {
        const bool was_buffered = is_buffered();
        text_.reserve(capacity);
        if (!was_buffered) {
            take_text();
        }
    }

    void take_text() noexcept {
        begin_ = text_.data();
        end_ = begin_ + text_.size();
    }

    std::string& text_;
    char* begin_; // of the text, which is in `buffer_` or `text_`
    char* end_;   // of the memory that is reserved
    std::array<char, 8192> buffer_;
};

} // namespace ecswire::inline v0_2::detail
