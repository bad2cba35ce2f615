// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/testing/detail/filter_condition.hpp>
#include <ecswire/testing/detail/filter_names.hpp>
#include <ecswire/testing/detail/text_pattern.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2::detail {

/// A step of a filter in postfix order: a condition, or an operation on the results before it.
struct filter_step {
    enum class step_kind { condition, conjunction, disjunction, negation };

    step_kind kind{};
    filter_condition condition{};
};

/// Parses a filter by recursive descent:
///
///     filter      := conjunction (("||" | "or") conjunction)*
///     conjunction := term (("&&" | "and") term)*
///     term        := ("!" | "not") term | "(" filter ")" | subject operator [argument]
class filter_parser {
public:
    explicit filter_parser(std::string_view text) noexcept : text_(text) {}

    /// Whether the whole text is a filter.
    bool parse() {
        if (!parse_filter()) {
            return false;
        }
        skip_white();
        return offset_ == text_.size() || fail("expected 'and', 'or' or the end");
    }

    std::vector<filter_step>& steps() noexcept { return steps_; }
    std::size_t offset() const noexcept { return offset_; }
    const std::string& problem() const noexcept { return problem_; }

private:
    using step_kind = filter_step::step_kind;

    static constexpr std::size_t max_depth = 64;

    static bool is_white(char character) { return character == ' ' || character == '\t'; }

    static bool is_word(char character) {
        return !is_white(character) &&
               std::string_view("=!<>()[],&|~'\"").find(character) == std::string_view::npos;
    }

    bool fail(std::string_view problem) {
        if (problem_.empty()) {
            problem_ = problem;
        }
        return false;
    }

    void skip_white() {
        while (offset_ != text_.size() && is_white(text_[offset_])) {
            ++offset_;
        }
    }

    // Takes a symbol, or a whole word.
    bool take(std::string_view token) {
        skip_white();
        const std::string_view rest = text_.substr(offset_);
        if (!rest.starts_with(token)) {
            return false;
        }
        if (is_word(token.back()) && rest.size() > token.size() && is_word(rest[token.size()])) {
            return false;
        }
        offset_ += token.size();
        return true;
    }

    std::string_view take_word() {
        skip_white();
        const std::size_t begin = offset_;
        while (offset_ != text_.size() && is_word(text_[offset_])) {
            ++offset_;
        }
        return text_.substr(begin, offset_ - begin);
    }

    // Without quotes, a pattern ends at white space, at a closing parenthesis that it hasn't
    // opened, and at && or ||.
    std::string_view take_bare_pattern() {
        const std::size_t begin = offset_;
        std::size_t depth = 0;
        while (offset_ != text_.size() && !is_white(text_[offset_])) {
            const std::string_view rest = text_.substr(offset_);
            if (rest.starts_with("&&") || rest.starts_with("||") ||
                (rest.front() == ')' && depth == 0)) {
                break;
            }
            depth += rest.front() == '(' ? 1U : 0U;
            depth -= rest.front() == ')' ? 1U : 0U;
            ++offset_;
        }
        return text_.substr(begin, offset_ - begin);
    }

    bool take_argument(bool is_pattern, std::string_view& argument) {
        skip_white();
        for (const char quote : {'\'', '"'}) {
            if (text_.substr(offset_).starts_with(quote)) {
                const std::size_t end = text_.find(quote, offset_ + 1);
                if (end == std::string_view::npos) {
                    return fail("the quote isn't closed");
                }
                argument = text_.substr(offset_ + 1, end - offset_ - 1);
                offset_ = end + 1;
                return true;
            }
        }
        argument = is_pattern ? take_bare_pattern() : take_word();
        return !argument.empty() || fail("expected an argument");
    }

    bool parse_filter() {
        if (!parse_conjunction()) {
            return false;
        }
        while (take("||") || take("or")) {
            if (!parse_conjunction()) {
                return false;
            }
            steps_.push_back({step_kind::disjunction});
        }
        return true;
    }

    bool parse_conjunction() {
        if (!parse_term()) {
            return false;
        }
        while (take("&&") || take("and")) {
            if (!parse_term()) {
                return false;
            }
            steps_.push_back({step_kind::conjunction});
        }
        return true;
    }

    bool parse_term() {
        if (depth_ == max_depth) {
            return fail("it is nested too deeply");
        }
        ++depth_;
        bool parsed = false;
        if (take("!") || take("not")) {
            parsed = parse_term();
            steps_.push_back({step_kind::negation});
        } else if (take("(")) {
            parsed = parse_filter() && (take(")") || fail("expected ')'"));
        } else {
            parsed = parse_condition();
        }
        --depth_;
        return parsed;
    }

    bool parse_subject(filter_condition& condition) {
        skip_white();
        const std::size_t begin = offset_;
        std::string_view word = take_word();
        constexpr std::string_view prefix = "attribute:";
        if (word.starts_with(prefix) && word != prefix) {
            condition.subject = filter_subject::attribute;
            condition.attribute = word.substr(prefix.size());
            return true;
        }
        for (const auto& [text, subject] : filter_subject_names) {
            if (word == text) {
                condition.subject = subject;
                return true;
            }
        }
        offset_ = begin;
        return fail("expected agentConnected, agentVersion, attribute:NAME, ec2InstanceId, "
                    "registeredAt, runningTasksCount or task:group");
    }

    bool parse_condition() {
        filter_condition condition;
        if (!parse_subject(condition)) {
            return false;
        }
        skip_white();
        const std::size_t begin = offset_;
        if (take("in") || take("!in") || take("not_in")) {
            condition.is_negated = text_[begin] != 'i';
            if (!parse_list(condition)) {
                return false;
            }
        } else if (!parse_operation(condition)) {
            return false;
        }
        steps_.push_back({step_kind::condition, std::move(condition)});
        return true;
    }

    bool parse_list(filter_condition& condition) {
        if (!take("[")) {
            return fail("expected '['");
        }
        do {
            if (!parse_argument(condition)) {
                return false;
            }
        } while (take(","));
        return take("]") || fail("expected ',' or ']'");
    }

    bool parse_operation(filter_condition& condition) {
        const std::size_t begin = offset_;
        bool is_known = false;
        for (const auto& [text, op, is_negated] : filter_operator_names) {
            is_known = is_known || take(text);
            if (is_known) {
                condition.op = op;
                condition.is_negated = is_negated;
                break;
            }
        }
        if (!is_known) {
            return fail("expected an operator: == != > >= < <= =~ !~ in !in exists !exists");
        }
        if ((is_ordering(condition.op) && !is_ordered(condition.subject)) ||
            (condition.op == filter_operator::matches && !is_text(condition.subject))) {
            offset_ = begin;
            return fail("the subject doesn't have that operator");
        }
        return condition.op == filter_operator::exists || parse_argument(condition);
    }

    bool parse_argument(filter_condition& condition) {
        skip_white();
        const std::size_t begin = offset_;
        const bool is_pattern = condition.op == filter_operator::matches;
        std::string_view argument;
        if (!take_argument(is_pattern, argument)) {
            return false;
        }
        if (is_pattern) {
            condition.pattern = text_pattern::parse(argument);
        }
        if (is_pattern ? condition.pattern.has_value() : condition.add_argument(argument)) {
            return true;
        }
        offset_ = begin;
        return fail(is_pattern
                        ? "patterns with groups, anchors, counts and the like aren't supported"
                        : "the subject has no such value");
    }

    std::string_view text_;
    std::size_t offset_ = 0;
    std::size_t depth_ = 0;
    std::vector<filter_step> steps_{};
    std::string problem_{};
};

} // namespace ecswire::inline v0_2::detail
