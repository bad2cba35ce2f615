// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/constexpr_containers.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace {

ECSWIRE_CONTAINER_CONSTEXPR std::string concatenate(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += text;
    }
    return all;
}

struct holder {
    std::vector<int> values{};

    [[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR std::size_t size() const { return values.size(); }
    [[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR auto begin() const { return values.begin(); }
};

} // namespace

TEST_CASE("ECSWIRE_CONTAINER_CONSTEXPR declares functions whatever the mode of the library") {
    CHECK(concatenate({"a", "b"}) == "ab");
    CHECK(holder{{1, 2}}.size() == 2);
    CHECK(*holder{{1, 2}}.begin() == 1);
}
