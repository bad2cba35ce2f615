// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_options.hpp>

#include <memory_resource>
#include <string>
#include <vector>

namespace fuzz {

/// Options that let a shape have members of every type and hear of unknown members. The decoded
/// value must not outlive it.
class decoding {
public:
    decoding() {
        options.unknown_members = &unknown_members;
        options.resource = &memory_;
    }
    decoding(const decoding&) = delete;
    decoding& operator=(const decoding&) = delete;

    std::vector<std::string> unknown_members{};
    ecswire::decode_options options{};

private:
    std::pmr::monotonic_buffer_resource memory_{};
};

} // namespace fuzz
