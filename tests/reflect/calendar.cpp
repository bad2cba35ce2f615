// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/calendar.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <chrono>

using namespace ecswire;

TEST_CASE("days_since_epoch and is_date agree with <chrono> on every day of ten thousand years") {
    using namespace std::chrono;
    std::int64_t days = sys_days(year(0) / 1 / 1).time_since_epoch().count();
    std::size_t different = 0;
    for (int y = 0; y <= 9999; ++y) {
        for (int m = 0; m <= 13; ++m) {
            for (int d = 0; d <= 32; ++d) {
                const bool is_valid = year_month_day(year(y), month(static_cast<unsigned>(m)),
                                                     day(static_cast<unsigned>(d)))
                                          .ok();
                different += is_date(y, m, d) == is_valid ? 0U : 1U;
                different += !is_valid || days_since_epoch(y, m, d) == days++ ? 0U : 1U;
            }
        }
    }
    CHECK(different == 0);
    CONSTEXPR_CHECK(days_since_epoch(1970, 1, 1) == 0);
    CONSTEXPR_CHECK(days_since_epoch(0, 1, 1) == -719'528);
}

TEST_CASE("digits_at reads digits only, all of them within the text") {
    CONSTEXPR_CHECK(digits_at("2026-07", 0, 4) == 2026);
    CONSTEXPR_CHECK(digits_at("2026-07", 5, 2) == 7);
    CONSTEXPR_CHECK(digits_at("2026-07", 4, 2) == -1);
    CONSTEXPR_CHECK(digits_at("2026-07", 6, 2) == -1);
    CONSTEXPR_CHECK(digits_at("+1", 0, 2) == -1);
}
