// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Command lines of `--name value`, `--name=value`, `--flag` and operands, for the examples.
class command_line {
public:
    command_line(int count, char** arguments, std::initializer_list<std::string_view> with_value,
                 std::initializer_list<std::string_view> flags) {
        for (int i = 1; i < count; ++i) {
            const std::string_view argument = arguments[i];
            const std::string_view name = argument.substr(0, argument.find('='));
            const bool has_value = name.size() != argument.size();
            if (!argument.starts_with("-")) {
                operands_.emplace_back(argument);
            } else if (std::ranges::find(flags, argument) != flags.end()) {
                options_.emplace_back(argument, std::nullopt);
            } else if (std::ranges::find(with_value, name) == with_value.end()) {
                complain("unknown option " + std::string(argument));
            } else if (!has_value && i + 1 == count) {
                complain(std::string(name) + " needs a value");
            } else {
                options_.emplace_back(name, std::string(has_value ? argument.substr(name.size() + 1)
                                                                  : arguments[++i]));
            }
        }
    }

    [[nodiscard]] bool has(std::string_view name) const { return value(name).has_value(); }

    /// The last value of an option.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const {
        const std::vector<std::string> given = values(name);
        return given.empty() ? std::nullopt : std::optional(given.back());
    }

    /// Every value of an option that may be repeated.
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const {
        std::vector<std::string> found;
        for (const auto& [option, value] : options_) {
            if (option == name) {
                found.push_back(value.value_or(""));
            }
        }
        return found;
    }

    /// Every option in its order, as `--name=value` or a flag.
    [[nodiscard]] std::vector<std::string> options() const {
        std::vector<std::string> all;
        for (const auto& [option, value] : options_) {
            all.push_back(value ? option + "=" + *value : option);
        }
        return all;
    }

    /// A number from `min_value` to `max_value`, or `absent` if the option isn't given. Any other
    /// text is a problem.
    [[nodiscard]] long number(std::string_view name, long absent, long max_value,
                              long min_value = 0) {
        const std::optional<std::string> text = value(name);
        const std::optional<long> parsed = text ? read_number(*text, max_value, min_value) : absent;
        if (!parsed) {
            complain(std::string(name) + " takes a number from " + std::to_string(min_value) +
                     " to " + std::to_string(max_value));
        }
        return parsed.value_or(absent);
    }

    /// A share such as `5%` as 5; 0 if the option isn't given. Any other text is a problem.
    [[nodiscard]] long percentage(std::string_view name) {
        const std::optional<std::string> text = value(name);
        const std::optional<long> parsed = read_percentage(text.value_or("0%"));
        if (!parsed) {
            complain(std::string(name) + " takes a share from 0% to 100%");
        }
        return parsed.value_or(0);
    }

    /// The 5 of `5%`; absent for any other text.
    [[nodiscard]] static std::optional<long> read_percentage(std::string_view text) {
        return text.ends_with('%') ? read_number(text.substr(0, text.size() - 1), 100)
                                   : std::nullopt;
    }

    /// The decimal number in a text; absent where it is none from `min_value` to `max_value`.
    [[nodiscard]] static std::optional<long> read_number(std::string_view text, long max_value,
                                                         long min_value = 0) {
        const char* const end = text.data() + text.size();
        long parsed = 0;
        const auto [stopped, error] = std::from_chars(text.data(), end, parsed);
        const bool is_one = error == std::errc() && stopped == end;
        return is_one && parsed >= min_value && parsed <= max_value ? std::optional(parsed)
                                                                    : std::nullopt;
    }

    /// The arguments that are no options.
    [[nodiscard]] const std::vector<std::string>& operands() const { return operands_; }

    /// The first error in the command line; empty if there is none.
    [[nodiscard]] const std::string& problem() const { return problem_; }
    void complain(std::string problem) {
        if (problem_.empty()) {
            problem_ = std::move(problem);
        }
    }

private:
    std::vector<std::string> operands_{};
    std::string problem_{};
    std::vector<std::pair<std::string, std::optional<std::string>>> options_{};
};
