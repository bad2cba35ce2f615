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
/// so that a short one allocates once, and exactly its size. A string that has capacity is written
/// in place: until `finish`, its size is the memory that may be written, not the document's.
///
/// The caller keeps the pointer to the end of the text, so that it can stay in a register: each
/// function takes that pointer and returns the new end. Writes aren't bounds-checked; the caller
/// must `reserve` memory first.
class text_memory {
public:
    /// Replaces the string's text. While the buffer is used, the string keeps its old text. The
    /// buffer isn't initialised, which would take time for each document.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
    explicit text_memory(std::string& text) : text_(text) {
        // A string of at least this capacity probably held a document before.
        constexpr std::size_t used_before = 256;
        constexpr std::size_t initial = 4096;
        if (text.capacity() < used_before) {
            begin_ = buffer_.data();
            end_ = begin_ + buffer_.size();
        } else {
            if (text.size() < initial) {
                text.resize((std::min)(text.capacity(), initial));
            }
            take_text();
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
    [[nodiscard]] std::size_t reserved(const char* last) const noexcept {
        return static_cast<std::size_t>(end_ - last);
    }

    void finish(const char* last) {
        if (is_buffered()) {
            text_.assign(begin_, size(last));
        } else {
            text_.resize(size(last));
        }
    }

    /// Reserves `count` bytes after `last`. Returns `last`, or the new end if the text has moved.
    [[nodiscard]] char* reserve(char* last, std::size_t count) {
        return reserved(last) >= count ? last : grow(last, count);
    }

    /// Sets the capacity for `left` more elements, estimated by the average of the `written` ones,
    /// which have `size_of_written` bytes in all. The estimate is at most four times the text so
    /// far, in case the others are shorter. Returns `last`, or the new end if the text has moved.
    [[nodiscard]] BOOST_NOINLINE char* expect_elements(char* last, std::size_t size_of_written,
                                                       std::size_t written, std::size_t left) {
        constexpr std::size_t max_factor = 4;
        const std::size_t used = size(last);
        const std::size_t unused = is_buffered() ? reserved(last) : text_.capacity() - used;
        const std::size_t average = size_of_written / written;
        const std::size_t estimate = (std::min)((average + average / 8) * left, max_factor * used);
        const std::size_t most = text_.max_size() / 2;
        if (estimate > unused && unused < used && used < most && estimate < most - used) {
            set_capacity(used + estimate);
        }
        return begin_ + used;
    }

private:
    [[nodiscard]] bool is_buffered() const noexcept { return begin_ == buffer_.data(); }

    BOOST_NOINLINE char* grow(char* last, std::size_t count) {
        const std::size_t used = size(last);
        const std::size_t needed = used + count;
        if (needed > text_.capacity()) {
            set_capacity((std::max)(needed, 2 * (used + reserved(last))));
        }
        const bool was_buffered = is_buffered();
        // Not to the capacity, since the string initialises each byte.
        const std::size_t more = (std::max<std::size_t>)(used / 4, 512);
        text_.resize((std::min)(needed + more, text_.capacity()));
        take_text();
        if (was_buffered) {
            std::memcpy(begin_, buffer_.data(), used);
        }
        return begin_ + used;
    }

    // At least by half, since some libraries set exactly the capacity that they are asked for, so
    // that many small estimates would take quadratic time.
    void set_capacity(std::size_t capacity) {
        const bool was_buffered = is_buffered();
        text_.reserve((std::max)(capacity, text_.capacity() + text_.capacity() / 2));
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
