// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "documents.hpp"
#include "harness.hpp"
#include "peers/peers.hpp"
#include "shapes.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>

namespace benchmarks {

namespace {

template <class Response>
void add_document(const document& source) {
    const std::string prefix = "encode/" + source.name + "/";
    // These live as long as the program: benchmarks refer to them.
    const auto& value = *new Response(ecswire::decode<Response>(source.text).value());
    const auto& text = *new std::string(ecswire::encode(value).value());

    add(
        prefix + "ecswire_fresh", text.size(),
        [&] { return ecswire::decode<Response>(ecswire::encode(value).value()).value() == value; },
        [&value](benchmark::State& state) {
            for ([[maybe_unused]] auto _ : state) {
                auto result = ecswire::encode(value);
                benchmark::DoNotOptimize(result);
            }
        });
    add(
        prefix + "ecswire_reused", text.size(),
        [&] {
            std::string out;
            return ecswire::encode_to(out, value) && ecswire::encode_to(out, value) && out == text;
        },
        [&value](benchmark::State& state) {
            std::string out;
            for ([[maybe_unused]] auto _ : state) {
                auto result = ecswire::encode_to(out, value);
                benchmark::DoNotOptimize(result);
                benchmark::DoNotOptimize(out.data());
            }
        });
    for (const auto& make : {&boost_json_peer<Response>, &nlohmann_peer<Response>,
                             &rapidjson_peer<Response>, &cjson_peer<Response>}) {
        const peer<Response> other = make();
        describe("encode/" + other.name, other.library + ", from its DOM");
        const auto write = other.make_writer(text); // each writes the same document
        add(
            prefix + other.name, text.size(),
            [&value, write] { return ecswire::decode<Response>(write()).value() == value; },
            [write](benchmark::State& state) {
                for ([[maybe_unused]] auto _ : state) {
                    std::string out = write();
                    benchmark::DoNotOptimize(out);
                }
            });
    }
}

} // namespace

void add_encode() {
    describe("encode/ecswire_fresh", "ecswire, new string");
    describe("encode/ecswire_reused", "ecswire, string reused");
    for (const char* const name : {"one", "one_escapes", "one_multibyte", "tags_10000"}) {
        add_document<ecswire::UpdateContainerAgentResponse>(document_named(name));
    }
    add_document<Instances>(document_named("instances_100"));
}

} // namespace benchmarks
