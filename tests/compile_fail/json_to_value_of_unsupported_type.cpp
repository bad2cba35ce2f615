// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a value or member is or holds a type that JSON can't carry
// expect: &Shared::next

#include <ecswire/json/value.hpp>

#include <memory>
#include <string>

struct Shared {
#ifdef ECSWIRE_FIXED
    std::unique_ptr<std::string> next{};
#else
    std::shared_ptr<std::string> next{};
#endif
};
BOOST_DESCRIBE_STRUCT(Shared, (), (next))

bool writes(const Shared& shared) { return ecswire::to_value(shared).has_value(); }
