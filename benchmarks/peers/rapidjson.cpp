// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "mapping.hpp"
#include "peers.hpp"
#include "rapidjson_sax.hpp"

#include <rapidjson/document.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <memory>

namespace benchmarks {

namespace {

struct rapidjson_dom {
    using node = const rapidjson::Value*;

    static std::optional<node> find(node object, std::string_view name) {
        const auto found =
            object->FindMember(rapidjson::Value(rapidjson::StringRef(name.data(), name.size())));
        return found == object->MemberEnd() || found->value.IsNull() ? std::nullopt
                                                                     : std::optional(&found->value);
    }
    static std::string_view text(node value) {
        return {value->GetString(), value->GetStringLength()};
    }
    static std::int64_t integer(node value) { return value->GetInt64(); }
    static double real(node value) { return value->GetDouble(); }
    static bool boolean(node value) { return value->GetBool(); }
    static std::size_t size(node list) { return list->Size(); }
    template <class F>
    static void for_each(node list, const F& function) {
        for (const rapidjson::Value& element : list->GetArray()) {
            function(&element);
        }
    }
};

} // namespace

template <class Response>
peer<Response> rapidjson_peer() {
    return {.name = "rapidjson",
            .library = "RapidJSON " + version_text(RAPIDJSON_MAJOR_VERSION, RAPIDJSON_MINOR_VERSION,
                                                   RAPIDJSON_PATCH_VERSION),
            .what = "DOM, mapped",
            .decode =
                [](const std::string& document, Response& to) {
                    rapidjson::Document parsed;
                    parsed.Parse(document.data(), document.size());
                    mapping<rapidjson_dom>::read(&parsed, to);
                },
            .parse = {},
            .make_writer =
                [](const std::string& document) {
                    auto dom = std::make_shared<rapidjson::Document>();
                    dom->Parse(document.data(), document.size());
                    return [dom] {
                        rapidjson::StringBuffer buffer;
                        rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
                        dom->Accept(writer);
                        return std::string(buffer.GetString(), buffer.GetSize());
                    };
                }};
}
template peer<ecswire::UpdateContainerAgentResponse> rapidjson_peer();
template peer<Instances> rapidjson_peer();

template <class Response>
peer<Response> rapidjson_sax_peer() {
    return {.name = "rapidjson_sax",
            .library = "RapidJSON " + version_text(RAPIDJSON_MAJOR_VERSION, RAPIDJSON_MINOR_VERSION,
                                                   RAPIDJSON_PATCH_VERSION),
            .what = "events, mapped",
            .decode =
                [](const std::string& document, Response& to) {
                    rapidjson::Reader reader;
                    rapidjson::MemoryStream stream(document.data(), document.size());
                    sax_mapping mapped(to);
                    reader.Parse(stream, mapped);
                },
            .parse = {},
            .make_writer = {}};
}
template peer<ecswire::UpdateContainerAgentResponse> rapidjson_sax_peer();
template peer<Instances> rapidjson_sax_peer();

} // namespace benchmarks
