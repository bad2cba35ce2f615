// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/sigv4_hash.hpp>

#include "support/catch.hpp"
#include "toy_hash.hpp"

using namespace ecswire;

namespace {

struct returns_digest {
    static sha256_digest sha256(std::string_view) { return {}; }
    static sha256_digest hmac_sha256(std::string_view, std::string_view) { return {}; }
};

struct only_sha256 {
    static sha256_digest sha256(std::string_view) { return {}; }
};

struct returns_text {
    static std::string sha256(std::string_view) { return {}; }
    static std::string hmac_sha256(std::string_view, std::string_view) { return {}; }
};

} // namespace

TEST_CASE("sigv4_hash: takes a hash that gives digests, or optional ones") {
    STATIC_REQUIRE(sigv4_hash<ecswire_test::toy_hash>);
    STATIC_REQUIRE(sigv4_hash<returns_digest>);
    STATIC_REQUIRE(sigv4_hash<const returns_digest>);
}

TEST_CASE("sigv4_hash: rejects a hash that lacks a function or gives another type") {
    STATIC_REQUIRE_FALSE(sigv4_hash<only_sha256>);
    STATIC_REQUIRE_FALSE(sigv4_hash<returns_text>);
    STATIC_REQUIRE_FALSE(sigv4_hash<const ecswire_test::toy_hash>); // its functions aren't const
    STATIC_REQUIRE_FALSE(sigv4_hash<int>);
}
