// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "members.hpp"

#include <rapidjson/reader.h>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace benchmarks {

/// Converts RapidJSON's events to the shapes without a DOM, as one writes it by hand for speed:
/// with a stack of the open objects and lists, and for each type a table of functions for the
/// events.
class sax_mapping : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, sax_mapping> {
public:
    template <class Response>
    explicit sax_mapping(Response& to) : next_{&to, &table<Response>} {
        open_.reserve(8); // deeper than the shapes are
    }

    bool Null() { return true; }
    bool Bool(bool value) { return put(value); }
    bool Int(int value) { return put(std::int64_t{value}); }
    bool Uint(unsigned value) { return put(std::int64_t{value}); }
    bool Int64(std::int64_t value) { return put(value); }
    bool Double(double value) { return put(value); }
    bool String(const char* text, rapidjson::SizeType size, bool /*copy*/) {
        return put(std::string_view(text, size));
    }
    bool Key(const char* text, rapidjson::SizeType size, bool /*copy*/) {
        const place object = open_.back();
        next_ = object.type->member(object.object, std::string_view(text, size));
        return true;
    }
    bool StartObject() { return enter(); }
    bool EndObject(rapidjson::SizeType /*size*/) { return leave(); }
    bool StartArray() { return enter(); }
    bool EndArray(rapidjson::SizeType /*size*/) { return leave(); }

private:
    struct type_actions;

    // The target of a value.
    struct place {
        void* object;
        const type_actions* type;
    };

    // The functions of a type for each event. Those for scalars return whether the type can hold
    // the value.
    struct type_actions {
        bool is_list;
        bool (*text)(void*, std::string_view);
        bool (*integer)(void*, std::int64_t);
        bool (*real)(void*, double);
        bool (*boolean)(void*, bool);
        place (*open)(void*); // an object or list begins
        place (*member)(void*, std::string_view name);
        place (*element)(void*);
    };

    place target() {
        const bool in_list = !open_.empty() && open_.back().type->is_list;
        return in_list ? open_.back().type->element(open_.back().object) : next_;
    }
    bool put(std::string_view value) {
        const place to = target();
        return to.type->text(to.object, value);
    }
    bool put(std::int64_t value) {
        const place to = target();
        return to.type->integer(to.object, value);
    }
    bool put(double value) {
        const place to = target();
        return to.type->real(to.object, value);
    }
    bool put(bool value) {
        const place to = target();
        return to.type->boolean(to.object, value);
    }
    bool enter() {
        const place to = target();
        open_.push_back(to.type->open(to.object));
        return true;
    }
    bool leave() {
        open_.pop_back();
        return true;
    }

    // Unknown members and all their values are skipped.
    struct ignored {};

    template <class T>
    struct actions_of {
        static constexpr bool is_list = false;

        static T& at(void* object) { return *static_cast<T*>(object); }

        static bool text(void* object, std::string_view from) {
            if constexpr (requires(T & to) { to.assign(from); }) {
                at(object).assign(from); // a string or an open_enum
                return true;
            }
            return std::is_same_v<T, ignored>;
        }
        static bool integer(void* object, std::int64_t from) {
            if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
                at(object) = static_cast<T>(from);
                return true;
            }
            return real(object, static_cast<double>(from));
        }
        static bool real(void* object, double from) {
            if constexpr (std::is_same_v<T, double>) {
                at(object) = from;
                return true;
            } else if constexpr (std::is_same_v<T, ecswire::timestamp>) {
                at(object) = ecswire::timestamp::from_milliseconds(std::llround(from * 1000));
                return true;
            }
            return std::is_same_v<T, ignored>;
        }
        static bool boolean(void* object, bool from) {
            if constexpr (std::is_same_v<T, bool>) {
                at(object) = from;
                return true;
            }
            return std::is_same_v<T, ignored>;
        }
        static place open(void* object) { return {object, &table<T>}; }
        static place member(void* object, std::string_view name) {
            place found{nullptr, &table<ignored>};
            if constexpr (has_members<T>) {
                visit_members(at(object), [&](std::string_view candidate, auto& to) {
                    if (candidate == name) {
                        found = {&to, &table<std::remove_reference_t<decltype(to)>>};
                    }
                });
            }
            return found;
        }
        static place element(void* /*object*/) { return {nullptr, &table<ignored>}; }
    };
    template <class T>
    struct actions_of<std::vector<T>> : actions_of<ignored> {
        static constexpr bool is_list = true;

        static place open(void* object) { return {object, &table<std::vector<T>>}; }
        static place element(void* object) {
            return {&static_cast<std::vector<T>*>(object)->emplace_back(), &table<T>};
        }
    };
    template <class T>
    struct actions_of<std::optional<T>> : actions_of<ignored> {
        static T* fill(void* object) { return &static_cast<std::optional<T>*>(object)->emplace(); }

        static bool text(void* object, std::string_view from) {
            return actions_of<T>::text(fill(object), from);
        }
        static bool integer(void* object, std::int64_t from) {
            return actions_of<T>::integer(fill(object), from);
        }
        static bool real(void* object, double from) {
            return actions_of<T>::real(fill(object), from);
        }
        static bool boolean(void* object, bool from) {
            return actions_of<T>::boolean(fill(object), from);
        }
        static place open(void* object) { return actions_of<T>::open(fill(object)); }
    };

    template <class T>
    static constexpr type_actions table{actions_of<T>::is_list,  &actions_of<T>::text,
                                        &actions_of<T>::integer, &actions_of<T>::real,
                                        &actions_of<T>::boolean, &actions_of<T>::open,
                                        &actions_of<T>::member,  &actions_of<T>::element};

    place next_;              // the target of the member whose name was read last
    std::vector<place> open_; // the open objects and lists
};

} // namespace benchmarks
