// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "catch.hpp"
#include "violations.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

/// Holds the constraints of shapes to tests/model/cases.py: values at and beyond the bounds of each
/// rule, made from the service model and the documented rules.
namespace ecswire_test {

namespace detail {

inline const boost::json::array& rule_cases() {
    static const boost::json::value cases = [] {
        std::ifstream file(ECSWIRE_MODEL_CASES, std::ios::binary);
        return boost::json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
    }();
    return cases.as_array();
}

/// What a shape does with a case: the violations, separated by ", ", or what decoding failed with.
using judge = std::string (*)(const std::string& json, ecswire::value_origin origin);

template <ecswire::described_struct S>
std::string judge_as(const std::string& json, ecswire::value_origin origin) {
    const auto value = ecswire::decode<S>(json);
    return value ? places(ecswire::validate(*value, {.max_violations = 100, .origin = origin}))
                 : "not decoded: " + value.error().message();
}

inline bool has_violation(std::string_view found, std::string_view message) {
    for (std::size_t at = found.find(message); at != std::string_view::npos;
         at = found.find(message, at + 1)) {
        const bool begins = at == 0 || found.substr(0, at).ends_with(", ");
        const std::string_view rest = found.substr(at + message.size());
        if (begins && (rest.empty() || rest.starts_with(", "))) {
            return true;
        }
    }
    return false;
}

/// Returns how many cases there are of the shape.
inline std::size_t check_cases(std::string_view shape, judge decide) {
    std::size_t count = 0;
    for (const boost::json::value& one : rule_cases()) {
        const boost::json::object& fact = one.as_object();
        if (std::string_view(fact.at("shape").as_string().c_str()) != shape) {
            continue;
        }
        ++count;
        const bool is_service = fact.at("origin").as_string() == "service";
        const std::string found =
            decide(boost::json::serialize(fact.at("value")),
                   is_service ? ecswire::value_origin::service : ecswire::value_origin::user);
        const bool matches = has_violation(found, fact.at("violation").as_string().c_str()) ==
                                 fact.at("found").as_bool() &&
                             !found.starts_with("not decoded");
        if (!matches) {
            FAIL_CHECK(boost::json::serialize(one) << "\n  violations: " << found);
        }
    }
    return count;
}

} // namespace detail

/// Checks all cases of the shapes, of each of which there must be some.
template <ecswire::described_struct... Shapes>
void check_rule_cases() {
    struct entry {
        std::string_view shape;
        detail::judge decide;
    };
    for (const entry& one : {entry{ecswire::shape_name<Shapes>, &detail::judge_as<Shapes>}...}) {
        INFO(one.shape);
        CHECK(detail::check_cases(one.shape, one.decide) != 0);
    }
}

} // namespace ecswire_test
