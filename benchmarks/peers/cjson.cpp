// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shapes.hpp"
#include "peers.hpp"

#include <cjson/cJSON.h>

#include <memory>

namespace benchmarks {

template <class Response>
peer<Response> cjson_peer() {
    return {.name = "cjson",
            .library = "cJSON " +
                       version_text(CJSON_VERSION_MAJOR, CJSON_VERSION_MINOR, CJSON_VERSION_PATCH),
            .what = "DOM only",
            .decode = {},
            .parse =
                [](const std::string& document) {
                    cJSON* const parsed = cJSON_ParseWithLength(document.data(), document.size());
                    cJSON_Delete(parsed);
                    return parsed != nullptr;
                },
            .make_writer =
                [](const std::string& document) {
                    std::shared_ptr<cJSON> dom(
                        cJSON_ParseWithLength(document.data(), document.size()), &cJSON_Delete);
                    return [dom] {
                        char* const text = cJSON_PrintUnformatted(dom.get());
                        std::string result(text);
                        cJSON_free(text);
                        return result;
                    };
                }};
}
template peer<ecswire::UpdateContainerAgentResponse> cjson_peer();
template peer<Instances> cjson_peer();

} // namespace benchmarks
