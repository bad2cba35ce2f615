// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/text/constexpr_containers.hpp>
#include <ecswire/validation/violation.hpp>
#include <ecswire/validation/wording.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2 {

/// The result of `validate`: the violations of one value, in the order of its members. A valid
/// value has an empty report, which has allocated nothing.
class validation_report {
public:
    /// Over the violations.
    using const_iterator = std::vector<violation>::const_iterator;

    constexpr validation_report() noexcept = default;

    /// Makes a report of violations, which must be in the order of the members.
    ECSWIRE_CONTAINER_CONSTEXPR explicit validation_report(
        std::vector<violation> violations) noexcept
        : violations_(std::move(violations)) {}

    /// Whether there are no violations.
    [[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR bool empty() const noexcept {
        return violations_.empty();
    }

    /// How many violations there are.
    [[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR std::size_t size() const noexcept {
        return violations_.size();
    }

    /// The first violation, in the order of the members.
    [[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR const_iterator begin() const noexcept {
        return violations_.begin();
    }
    /// After the last violation.
    [[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR const_iterator end() const noexcept {
        return violations_.end();
    }

    /// The violation of that index, which must be less than `size()`.
    [[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR const violation&
    operator[](std::size_t index) const noexcept {
        return violations_[index];
    }

    /// All violations.
    [[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR const std::vector<violation>&
    violations() const noexcept {
        return violations_;
    }

    /// All violations in the words of AWS services: `2 validation errors detected. ...; ...`. Empty
    /// for an empty report.
    [[nodiscard]] std::string message() const {
        std::string result;
        if (!empty()) {
            append_report_begin(result, size());
        }
        for (std::size_t i = 0; i < size(); ++i) {
            result += i == 0 ? "" : "; ";
            violations_[i].append_message(result);
        }
        return result;
    }

    friend bool operator==(const validation_report&, const validation_report&) = default;

private:
    std::vector<violation> violations_{};
};

template <>
inline constexpr bool formats_as_message<validation_report> = true;

} // namespace ecswire::inline v0_2
