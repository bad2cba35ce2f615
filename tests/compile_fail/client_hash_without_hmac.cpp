// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the hash needs sha256(bytes) and hmac_sha256(key, bytes)

#include <ecswire/client/sigv4.hpp>

#include <string_view>

struct my_hash {
    static ecswire::sha256_digest sha256(std::string_view) { return {}; }
#ifdef ECSWIRE_FIXED
    static ecswire::sha256_digest hmac_sha256(std::string_view, std::string_view) { return {}; }
#endif
};

bool sign_one(ecswire::http_request& request, const ecswire::credentials& user,
              const ecswire::endpoint& there, ecswire::timestamp now) {
    return ecswire::sign(request, user, there, now, my_hash{}).has_value();
}
