// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "mapping.hpp"
#include "peers.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <memory>

namespace benchmarks {

namespace {

struct nlohmann_dom {
    using node = const nlohmann::json*;

    static std::optional<node> find(node object, std::string_view name) {
        const auto found = object->find(name);
        return found == object->end() || found->is_null() ? std::nullopt : std::optional(&*found);
    }
    static std::string_view text(node value) { return value->get_ref<const std::string&>(); }
    static std::int64_t integer(node value) { return value->get<std::int64_t>(); }
    static double real(node value) { return value->get<double>(); }
    static bool boolean(node value) { return value->get<bool>(); }
    static std::size_t size(node list) { return list->size(); }
    template <class F>
    static void for_each(node list, const F& function) {
        for (const nlohmann::json& element : *list) {
            function(&element);
        }
    }
};

} // namespace

template <class Response>
peer<Response> nlohmann_peer() {
    return {.name = "nlohmann",
            .library = "nlohmann/json " + version_text(NLOHMANN_JSON_VERSION_MAJOR,
                                                       NLOHMANN_JSON_VERSION_MINOR,
                                                       NLOHMANN_JSON_VERSION_PATCH),
            .what = "DOM, mapped",
            .decode =
                [](const std::string& document, Response& to) {
                    const nlohmann::json parsed = nlohmann::json::parse(document);
                    mapping<nlohmann_dom>::read(&parsed, to);
                },
            .parse = {},
            .make_writer =
                [](const std::string& document) {
                    auto dom = std::make_shared<nlohmann::json>(nlohmann::json::parse(document));
                    return [dom] { return dom->dump(); };
                }};
}
template peer<ecswire::UpdateContainerAgentResponse> nlohmann_peer();
template peer<Instances> nlohmann_peer();

} // namespace benchmarks
