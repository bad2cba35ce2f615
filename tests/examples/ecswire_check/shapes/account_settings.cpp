// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/account_settings.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::account_settings_checks() {
    return checks_of<DeleteAccountSettingRequest, DeleteAccountSettingResponse,
                     ListAccountSettingsRequest, ListAccountSettingsResponse,
                     PutAccountSettingDefaultRequest, PutAccountSettingDefaultResponse,
                     PutAccountSettingRequest, PutAccountSettingResponse, Setting>;
}
