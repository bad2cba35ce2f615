// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a value or member is a list of unsigned char: use std::vector<std::byte> for a blob, which is base64 on the wire, or a wider integer for a list of numbers
// expect: Record

#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

struct Record {
#ifdef ECSWIRE_FIXED
    std::optional<std::vector<std::byte>> data{};
#else
    std::optional<std::vector<std::uint8_t>> data{};
#endif
};
BOOST_DESCRIBE_STRUCT(Record, (), (data))

auto text(const Record& record) { return ecswire::encode(record); }
