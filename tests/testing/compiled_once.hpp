// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/protocol/http_message.hpp>
#include <ecswire/testing/fake_ecs.hpp>

// Compiled in fake_ecs.cpp, since it takes seconds.
extern template ecswire::http_response
ecswire::fake_ecs::operator()(const ecswire::http_request& request);
