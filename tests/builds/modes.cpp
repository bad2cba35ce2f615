// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// A user's program after using directives of the libraries around it, for every mode of the
// compiler and of the standard library that CMakeLists.txt lists.

#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <boost/system/result.hpp>

#include <chrono>
#include <ranges>
#include <string>
#include <vector>

// NOLINTBEGIN(google-build-using-namespace)
using namespace std;
using namespace std::chrono;
using namespace boost;
using namespace boost::json;
using namespace boost::mp11;
using namespace boost::system;
// NOLINTEND(google-build-using-namespace)

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>

#include "../consumers/consumer.cpp" // instantiates the templates
