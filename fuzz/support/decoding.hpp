// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_options.hpp>

#include <memory_resource>
#include <string>
#include <vector>

namespace fuzz {

/// Options of decode with a memory resource, a list of unknown members, and ISO 8601 texts as
/// timestamps. The decoded value must not outlive them.
class decoding {
public:
    /// Limits so small that the inputs of a fuzzer exceed them.
    static constexpr ecswire::decode_limits small_limits{
        .depth = 5, .body = 400, .string = 20, .list = 4, .number = 12, .values = 40};

    /// As small, but those of texts and numbers are at least 58, below which the reader uses no
    /// fast path.
    static constexpr ecswire::decode_limits fast_limits{
        .depth = 5, .body = 1000, .string = 64, .list = 4, .number = 64, .values = 40};

    /// With `is_strict`, the limits are small, and nulls as elements are errors.
    explicit decoding(bool is_strict = false, const ecswire::decode_limits& limits = small_limits) {
        options.unknown_members = &unknown_members;
        options.resource = &memory_;
        options.accept_iso_timestamps = true;
        options.reject_null_elements = is_strict;
        if (is_strict) {
            options.limits = limits;
        }
    }
    decoding(const decoding&) = delete;
    decoding& operator=(const decoding&) = delete;

    std::vector<std::string> unknown_members{};
    ecswire::decode_options options{};

private:
    std::pmr::monotonic_buffer_resource memory_{};
};

} // namespace fuzz
