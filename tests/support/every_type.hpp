// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire_test {

enum class Colour { red, green, dark_blue_ };
BOOST_DESCRIBE_ENUM(Colour, red, green, dark_blue_)
constexpr auto traits_of(ecswire::shape<Colour>) {
    return ecswire::traits(ecswire::wire_name<Colour::dark_blue_>("dark-blue"));
}

struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

/// A shape with a member of every type that a member can have. It tests the types that the ECS
/// model doesn't use.
struct EveryType {
    std::optional<bool> boolean{};
    std::optional<std::int8_t> int8{};
    std::optional<std::uint8_t> uint8{};
    std::optional<std::int16_t> int16{};
    std::optional<std::int32_t> int32{};
    std::optional<std::uint32_t> uint32{};
    std::optional<std::int64_t> int64{};
    std::optional<std::uint64_t> uint64{};
    std::optional<float> single{};
    std::optional<double> real{};
    std::optional<std::string> text{};
    std::optional<std::pmr::string> pooled{};
    std::optional<std::string_view> borrowed{};
    std::optional<ecswire::open_enum<Colour>> colour{};
    std::optional<ecswire::timestamp> time{};
    std::optional<Nothing> nothing{};
    std::optional<std::vector<std::optional<std::int32_t>>> sparseList{};
    std::optional<std::vector<std::vector<double>>> matrix{};
    std::optional<std::deque<std::string>> queue{};
    std::optional<std::map<std::string, std::string>> labels{};
    std::optional<std::map<std::string, std::optional<std::int64_t>>> sparseMap{};
    std::int32_t always{};
    std::vector<ecswire::open_enum<Colour>> colours{};
    std::vector<EveryType> children{};
    std::unique_ptr<EveryType> self{};
    std::map<std::string, std::unique_ptr<EveryType>> named{};
};
BOOST_DESCRIBE_STRUCT(EveryType, (),
                      (boolean, int8, uint8, int16, int32, uint32, int64, uint64, single, real,
                       text, pooled, borrowed, colour, time, nothing, sparseList, matrix, queue,
                       labels, sparseMap, always, colours, children, self, named))

} // namespace ecswire_test
