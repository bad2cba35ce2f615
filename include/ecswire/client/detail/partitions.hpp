// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// A group of regions that share domain names.
struct partition {
    std::string_view name;          ///< `aws-cn`
    std::string_view global_region; ///< the pseudo region of its global services
    std::string_view dns_suffix;
    std::string_view dual_stack_dns_suffix;
    bool has_fips = true;
    bool has_dual_stack = true;
};

/// Source: botocore 1.43.11, data/partitions.json.
inline constexpr partition partitions[] = {
    {"aws", "aws-global", "amazonaws.com", "api.aws"},
    {"aws-cn", "aws-cn-global", "amazonaws.com.cn", "api.amazonwebservices.com.cn"},
    {"aws-us-gov", "aws-us-gov-global", "amazonaws.com", "api.aws"},
    {"aws-eusc", "", "amazonaws.eu", "api.amazonwebservices.eu"},
    {"aws-iso", "aws-iso-global", "c2s.ic.gov", "api.aws.ic.gov"},
    {"aws-iso-b", "aws-iso-b-global", "sc2s.sgov.gov", "api.aws.scloud"},
    {"aws-iso-e", "aws-iso-e-global", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"},
    {"aws-iso-f", "aws-iso-f-global", "csp.hci.ic.gov", "api.aws.hci.ic.gov"},
};

/// The prefix of a region's name, that is, the name without its last two parts: `us-gov` of
/// `us-gov-west-1`. Regions with a prefix that isn't listed belong to the partition `aws`.
struct region_prefix {
    std::string_view prefix;
    std::string_view partition;
};

inline constexpr region_prefix region_prefixes[] = {
    {"cn", "aws-cn"},        {"us-gov", "aws-us-gov"}, {"eusc-de", "aws-eusc"},
    {"us-iso", "aws-iso"},   {"us-isob", "aws-iso-b"}, {"eu-isoe", "aws-iso-e"},
    {"us-isof", "aws-iso-f"}};

// The prefix of a region of the form `prefix-word-digits`; empty for other regions.
constexpr std::string_view prefix_of_region(std::string_view region) noexcept {
    const std::size_t number = region.rfind('-');
    if (number == std::string_view::npos || number == 0 || number + 1 == region.size() ||
        region.find_first_not_of("0123456789", number + 1) != std::string_view::npos) {
        return {};
    }
    const std::size_t word = region.rfind('-', number - 1);
    return word == std::string_view::npos || word + 1 == number ? std::string_view()
                                                                : region.substr(0, word);
}

/// The partition of a region; `aws` for a region of an unknown form, as in AWS's own clients.
constexpr const partition& partition_of(std::string_view region) noexcept {
    std::string_view name;
    for (const region_prefix& known : region_prefixes) {
        if (known.prefix == prefix_of_region(region)) {
            name = known.partition;
        }
    }
    for (const partition& known : partitions) {
        if (name.empty() ? known.global_region == region : known.name == name) {
            return known;
        }
    }
    return partitions[0];
}

} // namespace ecswire::inline v0_2::detail
