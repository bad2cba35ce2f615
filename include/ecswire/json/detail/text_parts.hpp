// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// Joins the parts in which the lexer may deliver a string, name or number, up to a limit. Text
/// that comes in one part is passed through without a copy.
class text_parts {
public:
    /// Whether parts have come of what is being delivered.
    [[nodiscard]] bool any() const noexcept { return length_ != 0; }

    /// A part that isn't the last.
    void add(std::string_view part, std::size_t limit) {
        if (length_ == 0) {
            text_.clear();
        }
        length_ += part.size();
        if (length_ <= limit) {
            text_.append(part);
        }
    }

    /// The last part has come: the whole text, cut somewhere if it is longer than the limit, and
    /// its true length. It is good until the next part.
    std::string_view join(std::string_view part, std::size_t limit, std::size_t& length) {
        length = length_ + part.size();
        if (length_ == 0) {
            return part;
        }
        add(part, limit);
        length_ = 0;
        return text_;
    }

private:
    std::string text_{};
    std::size_t length_ = 0;
};

} // namespace ecswire::inline v0_2::detail
