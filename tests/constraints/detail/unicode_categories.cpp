// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/detail/unicode_categories.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

using namespace ecswire::detail;

namespace {

// The general category of every code point as Debian's package unicode-data has it, its first
// letter only; 'C' where it has none. Empty where the package isn't there, or of another version.
std::string read_categories() {
    std::ifstream file("/usr/share/unicode/UnicodeData.txt");
    std::string version;
    std::getline(std::ifstream("/usr/share/unicode/DerivedAge.txt"), version);
    if (!file || version != "# DerivedAge-" + std::string(unicode_version) + ".txt") {
        return {};
    }
    std::string categories(0x110000, 'C');
    std::uint32_t first = 0;
    for (std::string line; std::getline(file, line);) {
        const auto name = line.find(';') + 1;
        const auto category = line.find(';', name) + 1;
        const auto point = static_cast<std::uint32_t>(std::stoul(line, nullptr, 16));
        if (line.substr(name, category - name - 1).ends_with(", First>")) {
            first = point;
            continue;
        }
        const bool ends_range = line.substr(name, category - name - 1).ends_with(", Last>");
        for (std::uint32_t i = ends_range ? first : point; i <= point; ++i) {
            categories[i] = line[category];
        }
    }
    return categories;
}

TEST_CASE("all code points are of the categories that unicode-data says") {
    const std::string categories = read_categories();
    if (categories.empty()) {
        WARN("SKIPPED: no package unicode-data of Unicode " << unicode_version);
        return;
    }
    std::vector<std::uint32_t> differing;
    for (std::uint32_t point = 0; point < 0x110000; ++point) {
        if (is_in_category(category_l, point) != (categories[point] == 'L') ||
            is_in_category(category_n, point) != (categories[point] == 'N') ||
            is_in_category(category_z, point) != (categories[point] == 'Z')) {
            differing.push_back(point);
        }
    }
    CHECK(differing.empty());
}

TEST_CASE("values beyond the last code point belong to no category") {
    for (const std::uint32_t point : {0x110000U, 0x1FFFFFU, 0x200041U, 0x80000041U, 0xFFFFFFFFU}) {
        CHECK_FALSE(is_in_categories(7, point));
    }
}

TEST_CASE("a code point is of one of several categories") {
    CONSTEXPR_CHECK(is_in_categories(category_l.bit | category_z.bit, U'a'));
    CONSTEXPR_CHECK(is_in_categories(category_l.bit | category_z.bit, U' '));
    CONSTEXPR_CHECK(!is_in_categories(category_l.bit | category_z.bit, U'1'));
    CONSTEXPR_CHECK(is_in_categories(category_n.bit, U'1'));
    CONSTEXPR_CHECK(!is_in_categories(0, U'1'));
}

} // namespace
