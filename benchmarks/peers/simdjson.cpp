// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "mapping.hpp"
#include "peers.hpp"

#include <simdjson.h>

#include <cstddef>
#include <memory>

namespace benchmarks {

namespace {

struct simdjson_dom {
    using node = simdjson::dom::element;

    static std::optional<node> find(node object, std::string_view name) {
        node found;
        if (object.get_object().at_key(name).get(found) != simdjson::SUCCESS || found.is_null()) {
            return std::nullopt;
        }
        return found;
    }
    template <class T>
    static T get(node value) {
        T result{};
        [[maybe_unused]] const auto error = value.get(result); // shows when results are compared
        return result;
    }
    static std::string_view text(node value) { return get<std::string_view>(value); }
    static std::int64_t integer(node value) { return get<std::int64_t>(value); }
    static double real(node value) { return get<double>(value); }
    static bool boolean(node value) { return get<bool>(value); }
    static std::size_t size(node list) { return get<simdjson::dom::array>(list).size(); }
    template <class F>
    static void for_each(node list, const F& function) {
        for (const node element : get<simdjson::dom::array>(list)) {
            function(element);
        }
    }
};

// Its documentation wants the parser, which holds the DOM, to be kept for further documents.
simdjson::dom::parser& kept_parser() {
    static simdjson::dom::parser parser;
    return parser;
}

} // namespace

std::string simdjson_library() {
    return "simdjson " + version_text(simdjson::SIMDJSON_VERSION_MAJOR,
                                      simdjson::SIMDJSON_VERSION_MINOR,
                                      simdjson::SIMDJSON_VERSION_REVISION);
}

template <class Response>
peer<Response> simdjson_peer() {
    return {.name = "simdjson",
            .library = simdjson_library(),
            .what = "DOM only, parser kept",
            .decode = {},
            .parse =
                [](const std::string& document) {
                    return kept_parser().parse(document).error() == simdjson::SUCCESS;
                },
            .make_writer = {}};
}
template peer<ecswire::UpdateContainerAgentResponse> simdjson_peer();
template peer<Instances> simdjson_peer();

template <class Response>
peer<Response> simdjson_mapped_peer() {
    return {.name = "simdjson_mapped",
            .library = simdjson_library(),
            .what = "DOM, mapped, parser kept",
            .decode =
                [](const std::string& document, Response& to) {
                    simdjson::dom::element parsed;
                    if (kept_parser().parse(document).get(parsed) == simdjson::SUCCESS) {
                        mapping<simdjson_dom>::read(parsed, to);
                    }
                },
            .parse = {},
            .make_writer = {}};
}
template peer<ecswire::UpdateContainerAgentResponse> simdjson_mapped_peer();
template peer<Instances> simdjson_mapped_peer();

} // namespace benchmarks
