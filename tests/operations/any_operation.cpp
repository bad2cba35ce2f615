// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "any_operation.hpp"

#include "support/violations.hpp"

#include <ecswire/protocol/service_error.hpp>
#include <ecswire/service/error_traits.hpp>
#include <ecswire/validation/validation_report.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire_test {

std::string places_of(const ecswire::validation_report& report) { return places(report); }

std::string difference(const ecswire::any_service_error& error, std::string_view name,
                       const std::optional<std::string>& text,
                       const ecswire::error_traits& traits) {
    return error.name == name && error.text == text.value_or("") && error.status == traits.status &&
                   error.fault() == traits.fault
               ? ""
               : "the error has another name, text, status or fault: " + error.message();
}

const any_operation* find_operation(std::string_view name) {
    const any_operation* found = nullptr;
    for_each_operation([&](const any_operation& operation) {
        if (operation.name == name) {
            found = &operation;
        }
    });
    return found;
}

} // namespace ecswire_test
