// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/openssl.hpp>

#include <ecswire/client/canonical_request.hpp>

#include "support/catch.hpp"

#include <string>

// Whether the program is linked with OpenSSL is up to CMake.
#ifdef ECSWIRE_TEST_OPENSSL

using namespace ecswire;

namespace {

std::string hex(const std::optional<sha256_digest>& digest) {
    REQUIRE(digest);
    return detail::to_hex(*digest);
}

} // namespace

TEST_CASE("openssl_hash computes the examples of FIPS 180-4 for SHA-256") {
    const openssl_hash hash;
    CHECK(hex(hash.sha256("")) ==
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex(hash.sha256("abc")) ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(hash.sha256(std::string(1'000'000, 'a'))) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    CHECK(hash.sha256(std::string_view("a\0b", 3)) != hash.sha256("a"));
}

TEST_CASE("openssl_hash computes the examples of RFC 4231 for HMAC-SHA-256") {
    const openssl_hash hash;
    CHECK(hex(hash.hmac_sha256(std::string(20, '\x0b'), "Hi There")) ==
          "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    CHECK(hex(hash.hmac_sha256("Jefe", "what do ya want for nothing?")) ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    CHECK(hex(hash.hmac_sha256(std::string(131, '\xaa'),
                               "Test Using Larger Than Block-Size Key - Hash Key First")) ==
          "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    CHECK(hex(hash.hmac_sha256("", "")) ==
          "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

#endif
