// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "check.hpp"

#include "../terminal_text.hpp"
#include "json_text.hpp"

#include <ecswire/json/excerpt.hpp>
#include <ecswire/text/one_line.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace ecswire_check {

namespace {

using ecswire::decode_error;

/// A document in which values of wrong types are replaced, so that decoding reaches the next one.
///
/// Decoding finds them in the order of the document, so that all replacements precede the place of
/// the next one.
class repaired_document {
public:
    explicit repaired_document(std::string_view original) : original_(original) {}

    [[nodiscard]] std::string_view text() const {
        return replaced_.empty() ? original_ : std::string_view(text_);
    }

    /// The offset in the original, of one in the last replacement or behind it.
    [[nodiscard]] std::size_t original_offset(std::size_t offset) const {
        if (replaced_.empty()) {
            return offset;
        }
        const auto& [begin, end] = replaced_.back();
        return offset < behind_last_ ? begin : offset - behind_last_ + end;
    }

    /// Replaces the value at an offset in the original.
    void replace(std::size_t offset, std::string_view value) {
        const std::size_t end = end_of_value(original_, offset);
        if (!replaced_.empty() && replaced_.back().first == offset) {
            text_.resize(before_last_);
        } else {
            const std::size_t kept = replaced_.empty() ? 0 : replaced_.back().second;
            text_.resize(replaced_.empty() ? 0 : behind_last_);
            text_.append(original_.substr(kept, offset - kept));
            replaced_.emplace_back(offset, end);
        }
        before_last_ = text_.size();
        text_.append(value);
        behind_last_ = text_.size();
        text_.append(original_.substr(end));
    }

    /// Whether a place in the original is in a replaced value.
    [[nodiscard]] bool is_replaced(std::size_t offset) const {
        return std::ranges::any_of(replaced_, [&](const auto& range) {
            return range.first <= offset && offset < range.second;
        });
    }

private:
    std::string_view original_;
    std::string text_{};                                          ///< once a value is replaced
    std::vector<std::pair<std::size_t, std::size_t>> replaced_{}; ///< ranges in the original
    std::size_t before_last_ = 0; ///< where the last replacement begins in the text
    std::size_t behind_last_ = 0; ///< where it ends
};

/// Decoding and validation of one document.
class checker {
public:
    checker(const shape_check& shape, std::string_view document, const check_options& options)
        : shape_(shape), document_(document), options_(options), repaired_(document) {}

    std::vector<finding> check() {
        verdict judged = judge();
        while (!judged) {
            const decode_error error = judged.error();
            const std::size_t offset = original_offset(error);
            const bool is_mismatch =
                make_error_code(error.code) == ecswire::decode_condition::mismatch;
            add(offset, error, !is_mismatch);
            if (!is_mismatch) {
                return std::move(found_);
            }
            if (found_.size() == max_mismatches) {
                found_.push_back({offset, "more than " + std::to_string(max_mismatches) +
                                              " values have wrong types: the rest isn't checked"});
                return std::move(found_);
            }
            std::optional<verdict> next = judge_without(offset);
            if (!next) {
                return std::move(found_);
            }
            judged = *std::move(next);
        }
        locator places(document_);
        for (const std::string& pointer : unknown_) {
            if (pointer == "/__type" && shape_.name.ends_with("Exception")) {
                continue; // the name of the error, which the protocol adds
            }
            found_.push_back(
                {places.find(pointer).name, on_one_line("unknown member at '", pointer)});
        }
        for (const ecswire::violation& each : *judged) {
            const std::size_t offset = places.find(each.pointer).value;
            if (!repaired_.is_replaced(offset)) {
                found_.push_back({offset, each.message()});
            }
        }
        std::ranges::stable_sort(found_, {}, &finding::offset);
        return std::move(found_);
    }

private:
    // Each costs a decoding of the document.
    static constexpr std::size_t max_mismatches = 1000;

    static std::string on_one_line(std::string text, std::string_view pointer) {
        ecswire::append_on_one_line(text, pointer);
        return text.append("'");
    }

    verdict judge() {
        unknown_.clear();
        return shape_.judge(repaired_.text(),
                            {.limits = {.body = document_.max_size(),
                                        .string = document_.max_size(),
                                        .list = document_.max_size(),
                                        .values = document_.max_size()},
                             .unknown_members = options_.accepts_unknown ? nullptr : &unknown_,
                             .reject_null_elements = true,
                             .accept_iso_timestamps = options_.accepts_iso_times},
                            {.origin = options_.origin});
    }

    // Judges the document with another value at the offset, which is accepted there.
    std::optional<verdict> judge_without(std::size_t offset) {
        for (const std::string_view value : {"null", "\"\"", "0", "{}", "[]", "false"}) {
            repaired_.replace(offset, value);
            verdict next = judge();
            if (next || original_offset(next.error()) > offset) {
                return next;
            }
        }
        return std::nullopt;
    }

    std::size_t original_offset(const decode_error& error) const {
        const std::size_t offset = error.offset.value_or(0);
        return repaired_.original_offset(offset);
    }

    void add(std::size_t offset, decode_error error, bool is_malformed) {
        error.offset.reset(); // line and column say it
        found_.push_back({offset, error.message(), is_malformed});
    }

    const shape_check& shape_;
    std::string_view document_;
    const check_options& options_;
    repaired_document repaired_;
    std::vector<std::string> unknown_{};
    std::vector<finding> found_{};
};

// An excerpt has fewer bytes of a line on each side of the caret.
constexpr std::size_t max_shown = 1000;

// Finds the beginning of the line that has the offset, or of the part of it that is shown. A line
// whose values are hidden is needed as a whole.
std::size_t begin_of_line(std::string_view document, std::size_t offset, bool is_whole) {
    std::size_t begin = is_whole || offset < max_shown ? 0 : offset - max_shown;
    while (begin < offset && (static_cast<unsigned char>(document[begin]) & 0xC0U) == 0x80U) {
        ++begin; // within a code point
    }
    const std::size_t end = document.substr(begin, offset - begin).find_last_of("\r\n");
    return end == std::string_view::npos ? begin : begin + end + 1;
}

// Counts lines and columns on from a place before the offset.
counted_place count_on(std::string_view document, std::size_t offset, const counted_place& last) {
    if (offset < last.offset) {
        return count_on(document, offset, {});
    }
    ecswire::text_position position =
        ecswire::position_in(document.substr(last.offset), offset - last.offset);
    position.column += position.line == 1 ? last.position.column - 1 : 0;
    position.line += last.position.line - 1;
    return {offset, position};
}

} // namespace

std::vector<finding> check(const shape_check& shape, std::string_view document,
                           const check_options& options) {
    return checker(shape, document, options).check();
}

std::string show(const finding& shown, const shape_check& shape, std::string_view document,
                 std::string_view file, counted_place& last) {
    last = count_on(document, shown.offset, last);
    const ecswire::text_position& position = last.position;
    std::string text = terminal::safe_text(file);
    text.append(":").append(std::to_string(position.line));
    text.append(":").append(std::to_string(position.column));
    text.append(": ").append(terminal::safe_text(shown.message)).append("\n");
    if (shape.holds_secrets && shown.is_malformed) {
        return text;
    }
    const std::size_t offset = std::min(shown.offset, document.size());
    const std::size_t begin = begin_of_line(document, offset, shape.holds_secrets);
    const std::size_t end = document.substr(0, offset + max_shown).find_first_of("\r\n", offset);
    std::string line(document.substr(begin, std::min(end, offset + max_shown) - begin));
    if (shape.holds_secrets) {
        line = without_values(line);
    }
    const std::string lines = ecswire::excerpt({.offset = offset - begin}, line);
    const std::size_t second = lines.find('\n') + 1;
    const std::size_t third = lines.find('\n', second) + 1;
    text.append(terminal::safe_text(lines.substr(second, third - 1 - second))).append("\n");
    text.append(lines.substr(third)).append("\n");
    return text;
}

} // namespace ecswire_check
