// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the member isn't an optional list: name the list that is too long

#include <ecswire/client/batches.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

namespace user {

struct DescribeRequest {
    std::optional<std::string> cluster{};
    std::optional<std::vector<std::string>> names{};
};
BOOST_DESCRIBE_STRUCT(DescribeRequest, (), (cluster, names))

} // namespace user

#ifdef ECSWIRE_FIXED
constexpr auto list = &user::DescribeRequest::names;
#else
constexpr auto list = &user::DescribeRequest::cluster;
#endif

void divide(const user::DescribeRequest& request) {
    static_cast<void>(ecswire::batches<list>(request));
}
