// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace json_test {

enum class Colour { RED, GREEN };
BOOST_DESCRIBE_ENUM(Colour, RED, GREEN)

/// A user's shape that has a member of every kind, itself among them.
struct Everything {
    std::optional<bool> flag{};
    std::optional<std::int8_t> i8{};
    std::optional<std::uint8_t> u8{};
    std::optional<std::int16_t> i16{};
    std::optional<std::uint16_t> u16{};
    std::optional<std::int32_t> i32{};
    std::optional<std::uint32_t> u32{};
    std::optional<std::int64_t> i64{};
    std::optional<std::uint64_t> u64{};
    std::optional<float> f32{};
    std::optional<double> f64{};
    std::optional<std::string> text{};
    std::optional<ecswire::open_enum<Colour>> colour{};
    std::optional<ecswire::timestamp> time{};
    std::optional<std::vector<std::int32_t>> numbers{};
    std::optional<std::vector<std::optional<std::string>>> sparse{};
    std::optional<std::vector<std::vector<double>>> matrix{};
    std::optional<std::map<std::string, std::string>> labels{};
    std::optional<std::map<std::string, std::optional<std::int32_t>>> sparseLabels{};
    std::optional<std::vector<Everything>> children{};
    std::optional<std::map<std::string, Everything>> named{};
    std::unique_ptr<Everything> next{};
    std::int32_t plain = 7;
    std::string plainText = "as it was";
};
BOOST_DESCRIBE_STRUCT(Everything, (),
                      (flag, i8, u8, i16, u16, i32, u32, i64, u64, f32, f64, text, colour, time,
                       numbers, sparse, matrix, labels, sparseLabels, children, named, next, plain,
                       plainText))

} // namespace json_test
