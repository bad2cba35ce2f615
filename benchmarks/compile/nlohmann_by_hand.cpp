// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// nlohmann/json, without its macros: from a DOM into shapes, and back, by functions of one's own.
// It compiles less code than the expansion of the macros.

#include "members.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <exception>

using nlohmann::json;

template <class T>
void read(const json& from, T& to) {
    if constexpr (shape<T>) {
        visit_members(to, [&from](const char* name, auto& member) {
            if (const auto found = from.find(name); found != from.end() && !found->is_null()) {
                read(*found, member.emplace());
            }
        });
    } else {
        from.get_to(to);
    }
}
template <class T>
void read(const json& from, std::vector<T>& to) {
    for (const json& element : from) {
        read(element, to.emplace_back());
    }
}

template <class T>
json written(T& from) {
    if constexpr (shape<T>) {
        json object = json::object();
        visit_members(from, [&object](const char* name, auto& member) {
            if (member) {
                object[name] = written(*member);
            }
        });
        return object;
    } else {
        return from;
    }
}
template <class T>
json written(std::vector<T>& from) {
    json list = json::array();
    for (T& element : from) {
        list.push_back(written(element));
    }
    return list;
}

template <class Shape>
bool copy(const char* text) {
    Shape shape;
    read(json::parse(text), shape);
    return std::puts(written(shape).dump().c_str()) >= 0;
}

int main(int argc, char** argv) {
    try {
        return argc == 3 && copy<UpdateContainerAgentRequest>(argv[1]) &&
                       copy<UpdateContainerAgentResponse>(argv[2])
                   ? 0
                   : 1;
    } catch (const std::exception& error) {
        std::fputs(error.what(), stderr);
        return 1;
    }
}
