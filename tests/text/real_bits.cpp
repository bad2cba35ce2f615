// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/real_bits.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <limits>

using namespace ecswire;

namespace {

template <class Real>
void check_each_class() {
    using limits = std::numeric_limits<Real>;
    CONSTEXPR_CHECK(is_nan(limits::quiet_NaN()) && is_nan(-limits::quiet_NaN()));
    CONSTEXPR_CHECK(!is_finite(limits::quiet_NaN()) && !is_zero(limits::quiet_NaN()));
    CONSTEXPR_CHECK(!is_finite(limits::infinity()) && !is_finite(-limits::infinity()));
    CONSTEXPR_CHECK(!is_nan(limits::infinity()) && !is_nan(-limits::infinity()));
    CONSTEXPR_CHECK(is_finite(limits::max()) && is_finite(limits::lowest()));
    CONSTEXPR_CHECK(is_finite(limits::denorm_min()) && !is_zero(limits::denorm_min()));
    CONSTEXPR_CHECK(is_finite(Real{0}) && is_zero(Real{0}) && is_zero(-Real{0}));
    CONSTEXPR_CHECK(has_sign(-limits::infinity()) && has_sign(Real{-1}) && has_sign(-Real{0}));
    CONSTEXPR_CHECK(!has_sign(limits::infinity()) && !has_sign(Real{1}) && !has_sign(Real{0}));
}

} // namespace

TEST_CASE("real_bits tell NaN, infinity, zero and sign of a double") { check_each_class<double>(); }

TEST_CASE("real_bits tell NaN, infinity, zero and sign of a float") { check_each_class<float>(); }
