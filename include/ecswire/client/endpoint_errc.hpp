// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/version.hpp>

#include <boost/system/errc.hpp>
#include <boost/system/error_category.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/error_condition.hpp>

#include <string>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// Reasons why there is no endpoint for a region and options.
///
/// As an `error_code`, the three `..._unsupported` are equivalent to `not_supported` of
/// Boost.System, the others to `invalid_argument`.
enum class endpoint_errc {
    fips_with_url = 1,               ///< FIPS can't be combined with a custom URL
    dual_stack_with_url,             ///< dual-stack can't be combined with a custom URL
    fips_and_dual_stack_unsupported, ///< the partition lacks one or both
    fips_unsupported,                ///< the partition lacks FIPS
    dual_stack_unsupported,          ///< the partition lacks dual-stack
    missing_region,                  ///< neither a region nor a URL
    invalid_region,                  ///< a region that can't be a label of a host name
    invalid_url,                     ///< not `http://` or `https://`, a host, and perhaps a path
};

namespace detail {

constexpr const char* describe(endpoint_errc code) noexcept {
    switch (code) {
    case endpoint_errc::fips_with_url: return "FIPS can't be combined with a custom endpoint";
    case endpoint_errc::dual_stack_with_url:
        return "dual-stack can't be combined with a custom endpoint";
    case endpoint_errc::fips_and_dual_stack_unsupported:
        return "the partition of the region lacks FIPS, dual-stack or both";
    case endpoint_errc::fips_unsupported: return "the partition of the region lacks FIPS";
    case endpoint_errc::dual_stack_unsupported:
        return "the partition of the region lacks dual-stack";
    case endpoint_errc::missing_region: return "no region";
    case endpoint_errc::invalid_region: return "a region that can't be part of a host name";
    case endpoint_errc::invalid_url:
        return "a custom endpoint is http:// or https://, a host, and perhaps a port and a path";
    }
    return "unknown error";
}

// A fixed identifier makes categories equal across shared libraries.
class endpoint_category_type final : public boost::system::error_category {
public:
    constexpr endpoint_category_type() noexcept : error_category(0x8a3c51e0d6f24b91U) {}
    [[nodiscard]] const char* name() const noexcept override { return "ecswire.endpoint"; }
    [[nodiscard]] std::string message(int value) const override {
        return describe(static_cast<endpoint_errc>(value));
    }
    [[nodiscard]] boost::system::error_condition
    default_error_condition(int value) const noexcept override {
        const auto code = static_cast<endpoint_errc>(value);
        const bool is_unsupported = code == endpoint_errc::fips_and_dual_stack_unsupported ||
                                    code == endpoint_errc::fips_unsupported ||
                                    code == endpoint_errc::dual_stack_unsupported;
        return boost::system::errc::make_error_condition(
            is_unsupported ? boost::system::errc::not_supported
                           : boost::system::errc::invalid_argument);
    }
};

inline constexpr endpoint_category_type endpoint_category_value{};

} // namespace detail

/// The category of `endpoint_errc`.
inline const boost::system::error_category& endpoint_category() noexcept {
    return detail::endpoint_category_value;
}

/// Converts an `endpoint_errc` to an `error_code`; Boost.System finds it by its name.
inline boost::system::error_code make_error_code(endpoint_errc code) noexcept {
    return {static_cast<int>(code), endpoint_category()};
}

template <>
inline constexpr bool formats_as_message<endpoint_errc> = true;

} // namespace ecswire::inline v0_2

template <>
struct boost::system::is_error_code_enum<ecswire::endpoint_errc> : std::true_type {};
