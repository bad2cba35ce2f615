// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/holds_secrets.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/schema/constraint_listing.hpp>
#include <ecswire/validation/validate.hpp>
#include <ecswire/validation/validate_options.hpp>
#include <ecswire/validation/validation_report.hpp>

#include <boost/system/result.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ecswire_check {

/// The result of checking a document against a shape: the violations, or the error of decoding.
using verdict = boost::system::result<ecswire::validation_report, ecswire::decode_error>;

/// A shape by its name, how documents are checked against it, and the listing of its constraints.
struct shape_check {
    std::string_view name{};
    bool holds_secrets = false; ///< no text of its documents may be shown
    verdict (*judge)(std::string_view document, const ecswire::decode_options& decode,
                     const ecswire::validate_options& validate) = nullptr;
    std::string (*listing)() = nullptr; ///< its members and their constraints
};

template <ecswire::described_struct S>
verdict judge(std::string_view document, const ecswire::decode_options& decode,
              const ecswire::validate_options& validate) {
    S value;
    if (const auto decoded = ecswire::decode_into(value, document, decode); !decoded) {
        return decoded.error();
    }
    return ecswire::validate(value, validate);
}

/// The checks of these shapes.
template <ecswire::described_struct... S>
inline constexpr shape_check checks_of[] = {{ecswire::shape_name<S>, ecswire::holds_secrets<S>,
                                             judge<S>, ecswire::constraint_listing<S>}...};

// Each family is a source of its own, because all in one would take minutes to compile.
std::span<const shape_check> account_settings_checks();
std::span<const shape_check> agent_checks();
std::span<const shape_check> capacity_providers_checks();
std::span<const shape_check> clusters_checks();
std::span<const shape_check> common_checks();
std::span<const shape_check> container_instances_checks();
std::span<const shape_check> containers_checks();
std::span<const shape_check> daemons_checks();
std::span<const shape_check> express_checks();
std::span<const shape_check> gateways_checks();
std::span<const shape_check> service_deployments_checks();
std::span<const shape_check> services_checks();
std::span<const shape_check> tags_checks();
std::span<const shape_check> task_definitions_checks();
std::span<const shape_check> task_sets_checks();
std::span<const shape_check> tasks_checks();

} // namespace ecswire_check
