// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a union has more than 63 members beside its unknown_union_member, more than decode supports: describe only those that you need
// expect: Large

#include <ecswire/json/decode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

struct Part1 {
    std::optional<std::int32_t> m00{}, m01{}, m02{}, m03{}, m04{}, m05{}, m06{}, m07{}, m08{},
        m09{}, m10{}, m11{}, m12{}, m13{}, m14{}, m15{}, m16{}, m17{}, m18{}, m19{}, m20{}, m21{},
        m22{}, m23{}, m24{}, m25{}, m26{}, m27{}, m28{}, m29{}, m30{}, m31{};
};
BOOST_DESCRIBE_STRUCT(Part1, (),
                      (m00, m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11, m12, m13, m14,
                       m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29,
                       m30, m31))

struct Part2 {
    std::optional<std::int32_t> m32{}, m33{}, m34{}, m35{}, m36{}, m37{}, m38{}, m39{}, m40{},
        m41{}, m42{}, m43{}, m44{}, m45{}, m46{}, m47{}, m48{}, m49{}, m50{}, m51{}, m52{}, m53{},
        m54{}, m55{}, m56{}, m57{}, m58{}, m59{}, m60{}, m61{}, m62{};
};
BOOST_DESCRIBE_STRUCT(Part2, (),
                      (m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46,
                       m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61,
                       m62))

#ifdef ECSWIRE_FIXED
struct Large : Part1, Part2 {
    ecswire::unknown_union_member unknown_member{};
};
BOOST_DESCRIBE_STRUCT(Large, (Part1, Part2), (unknown_member))
#else
struct Large : Part1, Part2 {
    std::optional<std::int32_t> m63{};
    ecswire::unknown_union_member unknown_member{};
};
BOOST_DESCRIBE_STRUCT(Large, (Part1, Part2), (m63, unknown_member))
#endif
constexpr auto traits_of(ecswire::shape<Large>) { return ecswire::traits(ecswire::union_shape); }

auto large(std::string_view document) { return ecswire::decode<Large>(document); }
