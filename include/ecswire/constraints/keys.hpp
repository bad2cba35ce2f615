// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/detail/fixed_text.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <array>
#include <cstddef>
#include <string_view>

/// Constraints on the keys of a map, and on the value at a key.
namespace ecswire::inline v0_2 {

/// A constraint on every key of a map. A violation is reported at the key.
template <class Constraint>
class keys_constraint {
public:
    static constexpr bool may_repeat = true; // with other constraints
    static constexpr bool only_for_users = ecswire::only_for_users<Constraint>;

    template <class T>
    static constexpr bool applies_to = [] {
        if constexpr (map_type<T>) {
            return Constraint::template applies_to<typename T::key_type>;
        }
        return false;
    }();

    constexpr explicit keys_constraint(const Constraint& constraint) noexcept
        : constraint_(constraint) {}

    [[nodiscard]] constexpr requirement describe() const { return requirement_of(constraint_); }

    template <map_type Map, class Report>
    constexpr void check(const Map& map, const Report& report) const {
        bool goes_on = true;
        for (const auto& item : map) {
            const std::string_view key = item.first;
            check_value(constraint_, key, [&](finding found) {
                found.member = key;
                goes_on = report(found);
                return goes_on;
            });
            if (!goes_on) {
                return;
            }
        }
    }

    template <class T, class Out>
        requires requires(Out& out, const Constraint& one) {
            one.template schema<typename T::key_type>(out);
        }
    void schema(Out& out) const {
        out.object("propertyNames", [this](auto& names) {
            constraint_.template schema<typename T::key_type>(names);
        });
    }

private:
    Constraint constraint_;
};

/// `member<&Container::dockerLabels>(keys(length(1, 128)))`
template <class Constraint>
constexpr keys_constraint<Constraint> keys(const Constraint& constraint) noexcept {
    return keys_constraint<Constraint>(constraint);
}

/// A constraint on the value that a map has at one key, if any. A violation is reported at the
/// value.
template <class Constraint>
class at_key_constraint {
public:
    static constexpr bool may_repeat = true; // with other keys
    static constexpr bool only_for_users = ecswire::only_for_users<Constraint>;

    template <class T>
    static constexpr bool applies_to = [] {
        if constexpr (map_type<T>) {
            return Constraint::template applies_to<present_type<typename T::mapped_type>>;
        }
        return false;
    }();

    constexpr at_key_constraint(std::string_view key, const Constraint& constraint) noexcept
        : key_(key), constraint_(constraint) {}

    [[nodiscard]] constexpr requirement describe() const { return requirement_of(constraint_); }

    template <map_type Map, class Report>
    constexpr void check(const Map& map, const Report& report) const {
        for (const auto& item : map) {
            if (item.first == key_ && is_present(item.second)) {
                check_value(constraint_, present_value(item.second), [&](finding found) {
                    found.member = key_;
                    return report(found);
                });
                return;
            }
        }
    }

    template <class T, class Out>
        requires requires(Out& out, const Constraint& one) {
            one.template schema<present_type<typename T::mapped_type>>(out);
        }
    void schema(Out& out) const {
        out.object("properties", [this](auto& properties) {
            properties.object(key_, [this](auto& value) {
                constraint_.template schema<present_type<typename T::mapped_type>>(value);
            });
        });
    }

private:
    std::string_view key_;
    Constraint constraint_;
};

/// `member<&LogConfiguration::options>(at_key("mode", values("blocking", "non-blocking")))`. The
/// key is a literal.
template <class Constraint>
constexpr at_key_constraint<Constraint> at_key(std::string_view key,
                                               const Constraint& constraint) noexcept {
    return at_key_constraint<Constraint>(key, constraint);
}

/// A map has all of the keys. Each missing key is a violation, reported at the value that is
/// missing.
template <std::size_t Count>
class required_keys_constraint {
public:
    static constexpr std::string_view name = "required";
    static constexpr bool may_repeat = true; // in other conditions

    template <class T>
    static constexpr bool applies_to = map_type<T>;

    constexpr explicit required_keys_constraint(
        const std::array<std::string_view, Count>& keys) noexcept
        : keys_(keys) {}

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .kind = requirement_kind::not_null};
    }

    template <map_type Map, class Report>
    constexpr void check(const Map& map, const Report& report) const {
        for (const std::string_view key : keys_) {
            bool found = false;
            for (const auto& item : map) {
                found = found || (item.first == key && is_present(item.second));
            }
            if (!found && !report(finding{.member = key})) {
                return;
            }
        }
    }

    template <class T, class Out>
    void schema(Out& out) const {
        for (const std::string_view key : keys_) {
            out.require(key);
        }
    }

private:
    std::array<std::string_view, Count> keys_;
};

/// `required_keys("awslogs-group", "awslogs-region")`, of literals.
template <class... Keys>
constexpr required_keys_constraint<sizeof...(Keys)> required_keys(const Keys&... keys) noexcept {
    return required_keys_constraint<sizeof...(Keys)>({std::string_view(keys)...});
}

} // namespace ecswire::inline v0_2
