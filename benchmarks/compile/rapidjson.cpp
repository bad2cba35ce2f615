// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// RapidJSON: from a DOM into shapes, and back by its writer.

#include "members.hpp"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdio>

using rapidjson::Value;
using writer = rapidjson::Writer<rapidjson::StringBuffer>;

// Each returns whether the value is of the member's type.

template <class T>
bool read(const Value& from, T& to) {
    if (!from.Is<T>()) {
        return false;
    }
    to = from.Get<T>();
    return true;
}
inline bool read(const Value& from, double& to) {
    if (!from.IsNumber()) {
        return false;
    }
    to = from.GetDouble();
    return true;
}
inline bool read(const Value& from, std::string& to) {
    if (!from.IsString()) {
        return false;
    }
    to.assign(from.GetString(), from.GetStringLength());
    return true;
}
template <class T>
bool read(const Value& from, std::vector<T>& to);
template <shape T>
bool read(const Value& from, T& to) {
    if (!from.IsObject()) {
        return false;
    }
    bool good = true;
    visit_members(to, [&](const char* name, auto& member) {
        const auto found = from.FindMember(name);
        if (good && found != from.MemberEnd() && !found->value.IsNull()) {
            good = read(found->value, member.emplace());
        }
    });
    return good;
}
template <class T>
bool read(const Value& from, std::vector<T>& to) {
    if (!from.IsArray()) {
        return false;
    }
    for (const Value& element : from.GetArray()) {
        if (!read(element, to.emplace_back())) {
            return false;
        }
    }
    return true;
}

inline void write(writer& to, std::string& from) {
    to.String(from.data(), static_cast<rapidjson::SizeType>(from.size()));
}
inline void write(writer& to, bool from) { to.Bool(from); }
inline void write(writer& to, std::int32_t from) { to.Int(from); }
inline void write(writer& to, std::int64_t from) { to.Int64(from); }
inline void write(writer& to, double from) { to.Double(from); }
template <class T>
void write(writer& to, std::vector<T>& from);
template <class T>
    requires requires(T& object) {
        visit_members(object, [](auto...) {});
    }
void write(writer& to, T& from) {
    to.StartObject();
    visit_members(from, [&to](const char* name, auto& member) {
        if (member) {
            to.Key(name);
            write(to, *member);
        }
    });
    to.EndObject();
}
template <class T>
void write(writer& to, std::vector<T>& from) {
    to.StartArray();
    for (T& element : from) {
        write(to, element);
    }
    to.EndArray();
}

template <class Shape>
bool copy(const char* text) {
    rapidjson::Document parsed;
    Shape shape;
    if (parsed.Parse(text).HasParseError() || !read(parsed, shape)) {
        return false;
    }
    rapidjson::StringBuffer buffer;
    writer to(buffer);
    write(to, shape);
    return std::puts(buffer.GetString()) >= 0;
}

int main(int argc, char** argv) {
    return argc == 3 && copy<UpdateContainerAgentRequest>(argv[1]) &&
                   copy<UpdateContainerAgentResponse>(argv[2])
               ? 0
               : 1;
}
