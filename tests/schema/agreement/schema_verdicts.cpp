// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// What schema_agreement.py asks the library.
//
//     schema_verdicts schema Tag user    writes the JSON Schema of the shape, for users or the
//     service schema_verdicts verdicts           reads lines "Tag user {document}" and answers each
//     with a
//                                        line: "valid", "undecodable", or the constraints violated
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/schema/json_schema.hpp>
#include <ecswire/validation/validate.hpp>

#include <cstddef>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

struct Destination {
    std::optional<Tag> tag{};
    std::optional<std::string> namespace_{};
    unknown_union_member unknown_member{};
};
BOOST_DESCRIBE_STRUCT(Destination, (), (tag, namespace_, unknown_member))
constexpr auto traits_of(shape<Destination>) {
    return traits(union_shape, wire_name<&Destination::namespace_>("namespace"));
}

struct Record {
    std::optional<std::vector<std::byte>> data{};
    std::optional<std::vector<std::byte>> key{};
};
BOOST_DESCRIBE_STRUCT(Record, (), (data, key))
constexpr auto constraints_of(shape<Record>) {
    return constraints(member<&Record::key>(length(3, 6)));
}

template <class S>
std::string verdict(std::string_view document, value_origin origin) {
    const auto value = decode<S>(document);
    if (!value) {
        return "undecodable";
    }
    std::string constraints;
    for (const violation& found : validate(*value, {.origin = origin})) {
        (constraints += constraints.empty() ? "" : " ") += found.constraint;
    }
    return constraints.empty() ? "valid" : constraints;
}

// Calls the function for the shape of that name; says whether there is one.
template <class F, class... Shapes>
bool with_shape(std::string_view name, const F& function, shape<Shapes>... shapes) {
    return ((name == shape_name<Shapes> && (function(shapes), true)) || ...);
}

template <class F>
bool with_shape(std::string_view name, const F& function) {
    return with_shape(name, function, shape<Tag>{}, shape<Attribute>{}, shape<Resource>{},
                      shape<ContainerInstance>{}, shape<UpdateContainerAgentRequest>{},
                      shape<UpdateContainerAgentResponse>{}, shape<Destination>{}, shape<Record>{});
}

value_origin origin_of(std::string_view name) {
    return name == "service" ? value_origin::service : value_origin::user;
}

int answer_verdicts() {
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t origin = line.find(' ') + 1;
        const std::size_t document = line.find(' ', origin) + 1;
        const bool is_known =
            with_shape(std::string_view(line).substr(0, origin - 1), [&]<class S>(shape<S>) {
                std::cout << verdict<S>(std::string_view(line).substr(document),
                                        origin_of(line.substr(origin, document - origin - 1)))
                          << '\n';
            });
        if (!is_known) {
            return 2;
        }
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    if (count == 4 && std::string_view(arguments[1]) == "schema") {
        const bool is_known = with_shape(arguments[2], [&]<class S>(shape<S>) {
            std::cout << json_schema<S>({.origin = origin_of(arguments[3])}) << '\n';
        });
        return is_known ? 0 : 2;
    }
    if (count == 2 && std::string_view(arguments[1]) == "verdicts") {
        return answer_verdicts();
    }
    return 2;
}
