// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "documents.hpp"
#include "harness.hpp"
#include "shapes.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/validation/validate.hpp>

#include <iterator>
#include <utility>
#include <vector>

namespace benchmarks {

namespace {

template <class T>
void add_value(const std::string& name, std::size_t bytes, T object) {
    const auto& value = *new T(std::move(object)); // lives as long as the program
    add(
        name, bytes, [&value] { return ecswire::validate(value).empty(); },
        [&value](benchmark::State& state) {
            for ([[maybe_unused]] auto _ : state) {
                auto report = ecswire::validate(value);
                benchmark::DoNotOptimize(report);
            }
        });
}

template <class Response>
void add_document(const document& source) {
    add_value("validate/" + source.name + "/ecswire", source.text.size(),
              ecswire::decode<Response>(source.text).value());
}

} // namespace

void add_validate() {
    using ecswire::UpdateContainerAgentResponse;
    add_document<UpdateContainerAgentResponse>(document_named("one"));
    add_document<UpdateContainerAgentResponse>(document_named("tags_50"));
    add_document<Instances>(document_named("instances_100"));

    const std::string& many = document_named("tags_10000").text;
    const auto response = ecswire::decode<UpdateContainerAgentResponse>(many).value();
    std::vector<PlainTag> tags;
    for (const ecswire::Tag& tag : *response.containerInstance->tags) {
        tags.push_back({tag.key, tag.value});
    }
    for (const std::ptrdiff_t count : {50, 500, 5000, 10000}) {
        add_value("unique_keys/" + std::to_string(count) + "/ecswire", 0,
                  UniqueTags{std::vector(tags.begin(), std::next(tags.begin(), count))});
    }
}

} // namespace benchmarks
