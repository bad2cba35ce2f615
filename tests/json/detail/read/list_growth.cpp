// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/read/list_growth.hpp>

#include "support/catch.hpp"

#include <ecswire/json/detail/tables/tables_of.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

using namespace ecswire::detail;

namespace {

template <class List>
const list_table& table_of() {
    return list_table_of<List>;
}

constexpr std::size_t many = 1'000'000; // bytes

} // namespace

TEST_CASE("the first list of a type begins with four elements, and grows to an estimate") {
    const list_table& list = table_of<std::vector<std::int32_t>>();
    const list_growth growth;
    CHECK(growth.next(list, 0, 0, 0, many) == 4);
    // Four elements in 100 bytes, and 1,000 bytes left: 40 more, and one that is begun.
    CHECK(growth.next(list, 4, 100, 0, 1'000) == 45);
    CHECK(growth.next(list, 4, 50'100, 50'000, 1'000) == 45);
    CHECK(growth.next(list, 4, 100, 0, 0) == 8);
}

TEST_CASE("an estimate is bounded by 16 times the length or 64 KiB") {
    const list_growth growth;
    CHECK(growth.next(table_of<std::vector<std::int32_t>>(), 4, 8, 0, many) == 65'536 / 4);
    const list_table& large = table_of<std::vector<std::string>>();
    CHECK(growth.next(large, 1'000, 2'000, 0, many) == 16'000);
    CHECK(growth.next(large, 0, 0, 0, many) == 4);
}

TEST_CASE("a later list of the type begins with the length of an earlier one") {
    const list_table& list = table_of<std::vector<std::int32_t>>();
    list_growth growth;
    growth.finish(list, 40, 40);
    CHECK(growth.next(list, 0, 0, 0, many) == 40);
    CHECK(growth.next(list, 40, 400, 0, many) == 80);
    CHECK(growth.next(list, 80, 800, 0, many) == 320);
    growth.finish(list, 8, 40);
    CHECK(growth.next(list, 0, 0, 0, many) == 30);
    CHECK(growth.next(table_of<std::vector<std::int64_t>>(), 0, 0, 0, many) == 4);
}

TEST_CASE("lists only double after lists that left too many bytes unused") {
    const list_table& list = table_of<std::vector<std::int32_t>>();
    list_growth growth;
    growth.finish(list, 1, 65'536 / 4);
    CHECK(growth.next(list, 4, 8, 0, many) == 16);
    growth.finish(list, 1, 3);
    CHECK(growth.next(list, 4, 0, 0, many) == 8);
    CHECK(growth.next(list, 0, 0, 0, many) == 1);
    // Eight more bytes are allowed for each byte read.
    CHECK(growth.next(list, 4, 8, 0, many) == 16);
}

TEST_CASE("a list without a capacity leaves no bytes unused") {
    const list_table& list = table_of<std::deque<std::int32_t>>();
    list_growth growth;
    growth.finish(list, 1, list_extent::unlimited);
    CHECK(growth.next(list, 4, 100, 0, 1'000) == 16);
}
