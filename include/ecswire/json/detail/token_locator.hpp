// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// Finds where in the document a token begins, which the lexer doesn't tell: text with escapes is
/// delivered from a buffer, and a chunk may end anywhere.
///
/// It remembers how far the document is known and lexes on from there, for quotes and escapes
/// alone, when an error asks and at the end of a chunk: mostly a few bytes.
class token_locator {
public:
    /// The chunk that comes next, and how many bytes of the document came before it.
    void begin_chunk(std::string_view chunk, std::size_t consumed) noexcept {
        chunk_ = chunk;
        consumed_ = consumed;
        from_ = chunk.data();
    }

    void end_chunk() noexcept { scan(chunk_.size()); }

    /// Whether the text lies in the chunk, not in a buffer of the lexer's.
    [[nodiscard]] bool in_chunk(std::string_view text) const noexcept {
        return reinterpret_cast<std::uintptr_t>(text.data()) -
                   reinterpret_cast<std::uintptr_t>(chunk_.data()) <
               chunk_.size();
    }

    /// The offset in the document of text that lies in the chunk.
    [[nodiscard]] std::size_t offset_of(std::string_view text) const noexcept {
        return consumed_ + static_cast<std::size_t>(text.data() - chunk_.data());
    }

    /// The document is known up to the end of a string or name, whose closing quote follows.
    void pass_string(std::string_view text) noexcept {
        if (in_chunk(text)) {
            pass_string_in_chunk(text);
        }
    }

    void pass_string_in_chunk(std::string_view text) noexcept {
        from_ = text.data() + text.size() + 1;
        state_ = state::outside;
        escape_count_ = 0; // there may have been more on the way here
    }

    /// How much of the document is known, and how much of the chunk comes after it.
    [[nodiscard]] std::size_t known() const noexcept { return consumed_ + position(); }
    [[nodiscard]] std::size_t remaining() const noexcept {
        return position() < chunk_.size() ? chunk_.size() - position() : 0;
    }

    /// The offset of the opening quote of the string that ends at `closing`, an offset in the
    /// document.
    [[nodiscard]] std::size_t string_start(std::size_t closing) noexcept {
        scan(closing - consumed_);
        return start_;
    }

    /// Whether the offset, which is in this chunk, lies within a string, after its opening quote.
    [[nodiscard]] bool is_inside_string(std::size_t offset) noexcept {
        scan(offset - consumed_);
        return state_ != state::outside;
    }

    /// The offsets where the last escapes begin, of those before the place that was asked about and
    /// after the last string passed, in their order; all bits set for what there isn't.
    [[nodiscard]] std::array<std::size_t, 3> escapes() const noexcept {
        std::array<std::size_t, 3> last = escapes_;
        for (std::size_t i = 0; i + escape_count_ < last.size(); ++i) {
            last[i] = std::string_view::npos;
        }
        return last;
    }

private:
    enum class state : unsigned char { outside, inside, escaped }; // of a string

    [[nodiscard]] std::size_t position() const noexcept {
        return static_cast<std::size_t>(from_ - chunk_.data());
    }

    void scan(std::size_t to) noexcept {
        for (; position() < to && position() < chunk_.size(); ++from_) {
            if (state_ == state::escaped) {
                state_ = state::inside;
            } else if (state_ == state::inside && *from_ == '\\') {
                state_ = state::escaped;
                escapes_ = {escapes_[1], escapes_[2], known()};
                ++escape_count_;
            } else if (state_ == state::inside && *from_ == '"') {
                state_ = state::outside;
            } else if (*from_ == '"') {
                state_ = state::inside;
                start_ = known();
            }
        }
    }

    std::string_view chunk_{};
    std::size_t consumed_ = 0;
    const char* from_ = nullptr; // in the chunk, or just behind it
    std::size_t start_ = 0;      // of the string last begun, once inside
    std::array<std::size_t, 3> escapes_{};
    std::size_t escape_count_ = 0;
    state state_ = state::outside;
};

} // namespace ecswire::inline v0_2::detail
