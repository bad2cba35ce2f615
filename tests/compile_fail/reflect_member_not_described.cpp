// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the member is not described: add it to BOOST_DESCRIBE_STRUCT of its shape
// expect: Card::street

#include <ecswire/reflect/members.hpp>

#include <string>

struct Card {
    std::string name;
    std::string street;
};
#ifdef ECSWIRE_FIXED
BOOST_DESCRIBE_STRUCT(Card, (), (name, street))
#else
BOOST_DESCRIBE_STRUCT(Card, (), (name))
#endif

constexpr auto street = ecswire::member_name<&Card::street>;
