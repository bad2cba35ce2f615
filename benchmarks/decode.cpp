// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "documents.hpp"
#include "harness.hpp"
#include "ours.hpp"
#include "peers/peers.hpp"
#include "shapes.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/element_decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/value.hpp>

#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace benchmarks {

namespace {

// The documents that every peer and every benchmark of ecswire decodes. The others are decoded by
// the lexer, the usual functions of ecswire, and the two peers that the bounds name.
constexpr std::array<std::string_view, 2> read_by_all = {"one", "instances_100"};

// The payload of an Ethernet packet: a typical chunk from a transport.
constexpr std::size_t chunk_size = 1460;

template <class Decoder>
bool decode_in_chunks(std::string_view text, std::size_t size, Decoder decoder) {
    for (; !text.empty(); text.remove_prefix((std::min)(size, text.size()))) {
        if (!decoder.write(text.substr(0, size))) {
            return false;
        }
    }
    return decoder.finish().has_value();
}

// Each iteration decodes by `read(target)` into a new target, or all into one.
template <class Response, class Read>
std::function<void(benchmark::State&)> into_fresh(Read read) {
    return [read](benchmark::State& state) {
        for ([[maybe_unused]] auto _ : state) {
            Response target;
            read(target);
            benchmark::DoNotOptimize(target);
        }
    };
}
template <class Response, class Read>
std::function<void(benchmark::State&)> into_reused(Read read) {
    return [read](benchmark::State& state) {
        Response target;
        read(target);
        for ([[maybe_unused]] auto _ : state) {
            read(target);
            benchmark::DoNotOptimize(target);
        }
    };
}
template <class Parse>
std::function<void(benchmark::State&)> only(Parse parse) {
    return [parse](benchmark::State& state) {
        for ([[maybe_unused]] auto _ : state) {
            bool good = parse();
            benchmark::DoNotOptimize(good);
        }
    };
}

// The usual cases: into a new object, into a reused object, with borrowed text.
template <class Response>
void add_usual_ways(const std::string& prefix, const std::string& text, const Response& expected) {
    const std::size_t size = text.size();
    const auto read = [&text](Response& to) { return decode_reusing(to, text); };
    add(
        prefix + "ecswire_fresh", size,
        [&] { return decode_new<Response>(text).value() == expected; },
        [&text](benchmark::State& state) {
            for ([[maybe_unused]] auto _ : state) {
                auto result = decode_new<Response>(text);
                benchmark::DoNotOptimize(result);
            }
        });
    add(
        prefix + "ecswire_reused", size,
        [=, &expected] {
            Response target;
            return read(target) && read(target) && target == expected;
        },
        into_reused<Response>(read));

    using view = views::alike<Response>;
    if (text.find('\\') == std::string::npos) { // text with escapes can't be borrowed
        const auto read_view = [&text](view& to) { return decode_reusing(to, text); };
        add(
            prefix + "ecswire_view", size,
            [=, &expected] {
                view target;
                return read_view(target) && read_view(target) &&
                       ecswire::encode(target).value() == ecswire::encode(expected).value();
            },
            into_reused<view>(read_view));
    }
}

// Into new objects, without the time of their destruction. The benchmark measures the time itself,
// because pausing the clock of the processor takes a tenth of the time of ten instances.
template <class Response>
void add_without_destroying(const std::string& prefix, const std::string& text,
                            const Response& expected) {
    add(
        prefix + "ecswire_fresh_alone", text.size(),
        [&] { return decode_new<Response>(text).value() == expected; },
        [&text](benchmark::State& state) {
            using clock = std::chrono::steady_clock;
            for ([[maybe_unused]] auto _ : state) {
                const clock::time_point begin = clock::now();
                auto result = decode_new<Response>(text);
                benchmark::DoNotOptimize(result);
                state.SetIterationTime(std::chrono::duration<double>(clock::now() - begin).count());
            }
        },
        time_taken::by_benchmark);
}

// In chunks, and from a DOM.
template <class Response>
void add_other_ways(const std::string& prefix, const std::string& text, const Response& expected) {
    const std::size_t size = text.size();
    for (const auto& [name, chunk] :
         {std::pair("ecswire_chunks", chunk_size), std::pair("ecswire_bytes", std::size_t{1})}) {
        const auto read_chunks = [&text, chunk = chunk](Response& to) {
            return decode_in_chunks(text, chunk, ecswire::decoder<Response>(to));
        };
        add(
            prefix + name, size,
            [=, &expected] {
                Response target;
                return read_chunks(target) && target == expected;
            },
            into_fresh<Response>(read_chunks));
    }

    const auto dom = std::make_shared<boost::json::value>(boost::json::parse(text));
    add(
        prefix + "ecswire_from_value", size,
        [=, &expected] { return ecswire::from_value<Response>(*dom).value() == expected; },
        [dom](benchmark::State& state) {
            for ([[maybe_unused]] auto _ : state) {
                auto result = ecswire::from_value<Response>(*dom);
                benchmark::DoNotOptimize(result);
            }
        });
}

// Into new objects whose memory is released at once and reused for the next: the time of decoding
// without that of the heap.
template <class Response>
void add_pooled(const std::string& prefix, const std::string& text, const Response& expected) {
    const auto read = [&text](std::vector<std::byte>& memory, const auto& use) {
        std::pmr::monotonic_buffer_resource pool(memory.data(), memory.size(),
                                                 std::pmr::null_memory_resource());
        use(decode_pooled<pooled::alike<Response>>(text, pool));
    };
    const std::size_t plenty = 16 * text.size();
    add(
        prefix + "ecswire_pooled", text.size(),
        [=, &expected] {
            std::vector<std::byte> memory(plenty);
            bool same = false;
            read(memory, [&](const auto& result) {
                same = ecswire::encode(result.value()).value() == ecswire::encode(expected).value();
            });
            return same;
        },
        [=](benchmark::State& state) {
            std::vector<std::byte> memory(plenty);
            for ([[maybe_unused]] auto _ : state) {
                read(memory, [](auto&& result) { benchmark::DoNotOptimize(result); });
            }
        });
}

// All instances into one object: each from a document of its own, and by an element_decoder in
// chunks. An instance has other lists and members than the one before it, which an object that is
// reused for the same document doesn't see.
void add_elements(const std::string& prefix, const std::string& text, const Instances& expected) {
    const auto read = [&text](auto visitor) {
        return decode_in_chunks(text, chunk_size,
                                ecswire::decode_elements<&Instances::containerInstances>(visitor));
    };
    // Live as long as the program, as `expected` does.
    auto& each = *new std::vector<std::string>();
    for (const auto& instance : *expected.containerInstances) {
        each.push_back(ecswire::encode(instance).value());
    }
    const auto read_each = [&each](ecswire::ContainerInstance& to, const auto& visitor) {
        return std::all_of(each.begin(), each.end(), [&](const std::string& document) {
            const bool good = ecswire::decode_into(to, document).has_value();
            visitor(to);
            return good;
        });
    };
    add(
        prefix + "ecswire_each", text.size(),
        [=, &expected] {
            ecswire::ContainerInstance reused;
            std::vector<ecswire::ContainerInstance> instances;
            return read_each(reused, [&](const auto& one) { instances.push_back(one); }) &&
                   instances == expected.containerInstances;
        },
        [=](benchmark::State& state) {
            ecswire::ContainerInstance reused;
            for ([[maybe_unused]] auto _ : state) {
                read_each(reused, [](auto& one) { benchmark::DoNotOptimize(one); });
            }
        });
    add(
        prefix + "ecswire_elements", text.size(),
        [=, &expected] {
            std::vector<ecswire::ContainerInstance> instances;
            return read([&](const auto& instance) { instances.push_back(instance); }) &&
                   instances == expected.containerInstances;
        },
        only([=] { return read([](auto& instance) { benchmark::DoNotOptimize(instance); }); }));
}

template <class Response>
void add_peer(const std::string& prefix, const std::string& text, const Response& expected,
              const peer<Response>& other) {
    describe("decode/" + other.name, other.library + ", " + other.what);
    if (other.parse) {
        const auto parse = [&text, parse = other.parse] { return parse(text); };
        add(prefix + other.name, text.size(), parse, only(parse));
        return;
    }
    const auto read = [&text, decode = other.decode](Response& to) { decode(text, to); };
    add(
        prefix + other.name, text.size(),
        [=, &expected] {
            Response target;
            read(target);
            return target == expected;
        },
        into_fresh<Response>(read));
}

// simdjson On-Demand into a new object, into a reused object, with borrowed text.
template <class Response>
void add_on_demand(const std::string& prefix, const std::string& text, const Response& expected) {
    const auto read = [&text](auto& to) { return decode_on_demand(text, to); };
    const auto matches = [=, &expected] {
        Response target;
        return read(target) && read(target) && target == expected;
    };
    add(prefix + "simdjson_on_demand", text.size(), matches, into_fresh<Response>(read));
    add(prefix + "simdjson_on_demand_reused", text.size(), matches, into_reused<Response>(read));
    using view = views::alike<Response>;
    add(
        prefix + "simdjson_on_demand_view", text.size(),
        [=, &expected] {
            view target;
            return read(target) && read(target) &&
                   ecswire::encode(target).value() == ecswire::encode(expected).value();
        },
        into_reused<view>(read));
}

template <class Response>
void add_document(const document& source) {
    const std::string prefix = "decode/" + source.name + "/";
    const std::string& text = source.text;
    // Lives as long as the program, as the documents do: benchmarks refer to it.
    const auto& expected = *new Response(ecswire::decode<Response>(text).value());
    const auto lexer = [&text] { return lex(text); };
    add(prefix + "lexer", text.size(), lexer, only(lexer));
    // A lower bound for decoding into a new object.
    const auto copy = [&expected](Response& to) { to = expected; };
    add(
        prefix + "copy", text.size(),
        [=, &expected] {
            Response target;
            copy(target);
            return target == expected;
        },
        into_fresh<Response>(copy));
    add_usual_ways(prefix, text, expected);
    if constexpr (std::is_same_v<Response, Instances>) {
        add_without_destroying(prefix, text, expected);
        add_elements(prefix, text, expected);
    }
    add_peer(prefix, text, expected, boost_json_peer<Response>());
    add_peer(prefix, text, expected, cjson_peer<Response>());
    add_on_demand(prefix, text, expected);
    if (std::find(read_by_all.begin(), read_by_all.end(), source.name) != read_by_all.end()) {
        add_other_ways(prefix, text, expected);
        add_pooled(prefix, text, expected);
        add_peer(prefix, text, expected, nlohmann_peer<Response>());
        add_peer(prefix, text, expected, rapidjson_peer<Response>());
        add_peer(prefix, text, expected, rapidjson_sax_peer<Response>());
        add_peer(prefix, text, expected, simdjson_peer<Response>());
        add_peer(prefix, text, expected, simdjson_mapped_peer<Response>());
    }
}

} // namespace

void add_decode() {
    describe("decode/lexer", "Boost.JSON's lexer alone");
    describe("decode/ecswire_fresh", "ecswire, new object");
    describe("decode/ecswire_fresh_alone", "ecswire, new object, without its destruction");
    describe("decode/ecswire_reused", "ecswire, object reused");
    describe("decode/ecswire_view", "ecswire, string_view members, reused");
    describe("decode/ecswire_pooled", "ecswire, std::pmr members from memory kept, new object");
    describe("decode/ecswire_chunks", "ecswire, in chunks of 1,460 bytes, new object");
    describe("decode/ecswire_bytes", "ecswire, byte by byte, new object");
    describe("decode/ecswire_elements",
             "ecswire, instance by instance, in chunks of 1,460 bytes, object reused");
    describe("decode/ecswire_each", "ecswire, a document for each instance, object reused");
    describe("decode/ecswire_from_value", "ecswire, from a boost::json::value that is there");
    describe("decode/copy", "copying the finished object");
    const std::string library = simdjson_library();
    describe("decode/simdjson_on_demand",
             library + ", On-Demand, mapped, -march=native, new object");
    describe("decode/simdjson_on_demand_reused",
             library + ", On-Demand, mapped, -march=native, object reused");
    describe("decode/simdjson_on_demand_view",
             library + ", On-Demand, mapped, -march=native, string_view members, reused");
    for (const document& source : documents()) {
        if (source.has_many()) {
            add_document<Instances>(source);
        } else {
            add_document<ecswire::UpdateContainerAgentResponse>(source);
        }
    }
}

} // namespace benchmarks
