// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family account_settings of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/account_settings/delete_account_setting.hpp>
#include <ecswire/ecs/account_settings/list_account_settings.hpp>
#include <ecswire/ecs/account_settings/put_account_setting.hpp>
#include <ecswire/ecs/account_settings/put_account_setting_default.hpp>
#include <ecswire/ecs/account_settings/setting.hpp>
#include <ecswire/ecs/account_settings/setting_name.hpp>
