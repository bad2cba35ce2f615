// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Checks that the comparison in facts.cpp reports every kind of difference.

#include "support/model_facts.hpp"

#include "support/catch.hpp"

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>

#include <boost/json/parse.hpp>
#include <boost/mp11/list.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

const boost::json::value model = boost::json::parse(R"({
    "metadata": {"targetPrefix": "Service_1"},
    "operations": {
        "Ask": {"input": "Question", "output": "Answer", "errors": ["Refused", "Broken"]}
    },
    "shapes": {
        "Question": {"type": "structure", "required": ["text"], "members": {
            "text": {"shape": "String"}, "count": {"shape": "Integer"}}},
        "Answer": {"type": "structure", "members": {
            "mood": {"shape": "Mood"}, "parts": {"shape": "Parts"}}},
        "Part": {"type": "structure", "members": {"at": {"shape": "Timestamp"}}},
        "Parts": {"type": "list", "member": {"shape": "Part"}},
        "Refused": {"type": "structure", "exception": true, "members": {}},
        "Broken": {"type": "structure", "exception": true, "fault": true, "members": {}},
        "Mood": {"type": "string", "enum": ["GOOD", "BAD"]},
        "String": {"type": "string"},
        "Integer": {"type": "integer"},
        "Timestamp": {"type": "timestamp"}
    }
})");

using lines = std::vector<std::string>;

template <class S>
lines differences(std::string_view name, std::set<std::string> stronger = {}) {
    model_facts facts(model.as_object(), std::move(stronger));
    facts.compare_structure<S>(name);
    return facts.differences;
}

template <class Op>
lines differences() {
    model_facts facts(model.as_object());
    facts.compare_operation<Op>();
    return facts.differences;
}

} // namespace

namespace as_in_the_model {

struct Question {
    std::optional<std::string> text{};
    std::optional<std::int32_t> count{};
};
BOOST_DESCRIBE_STRUCT(Question, (), (text, count))
constexpr auto constraints_of(shape<Question>) {
    return constraints(member<&Question::text>(required));
}

enum class Mood { GOOD, BAD };
BOOST_DESCRIBE_ENUM(Mood, GOOD, BAD)

struct Part {
    std::optional<timestamp> at{};
};
BOOST_DESCRIBE_STRUCT(Part, (), (at))

struct Answer {
    std::optional<open_enum<Mood>> mood{};
    std::optional<std::vector<Part>> parts{};
};
BOOST_DESCRIBE_STRUCT(Answer, (), (mood, parts))

struct Refused {};
BOOST_DESCRIBE_STRUCT(Refused, (), ())
constexpr error_traits error_traits_of(shape<Refused>) noexcept {
    return {.fault = error_fault::client, .status = 400, .retryable = false};
}

struct Broken {};
BOOST_DESCRIBE_STRUCT(Broken, (), ())
constexpr error_traits error_traits_of(shape<Broken>) noexcept {
    return {.fault = error_fault::server, .status = 500, .retryable = true};
}

struct Ask {
    using request_type = Question;
    using response_type = Answer;
    using error_types = boost::mp11::mp_list<Refused, Broken>;
    using invalid_request_type = Refused;
    static constexpr std::string_view service = "Service_1";
    static constexpr std::string_view name = "Ask";
};

} // namespace as_in_the_model

TEST_CASE("model_facts reports no difference of equal operations") {
    CHECK(differences<as_in_the_model::Ask>() == lines{});
}

namespace members_differ {

struct Question {
    std::string text{};
    std::optional<std::int32_t> number{};
};
BOOST_DESCRIBE_STRUCT(Question, (), (text, number))
constexpr auto constraints_of(shape<Question>) {
    return constraints(member<&Question::number>(required));
}

} // namespace members_differ

TEST_CASE("model_facts reports missing and additional members and required members") {
    CHECK(differences<members_differ::Question>("Question") ==
          lines{"Question.text: can't be absent", "Question: member number is not in the model",
                "Question: member count is missing",
                "Question: required member number is not in the model",
                "Question: required member text is missing"});
}

namespace types_differ {

struct Question {
    std::optional<as_in_the_model::Part> text{};
    std::optional<std::int64_t> count{};
};
BOOST_DESCRIBE_STRUCT(Question, (), (text, count))

enum class Mood { GOOD, better };
BOOST_DESCRIBE_ENUM(Mood, GOOD, better)

struct Answer {
    std::optional<open_enum<Mood>> mood{};
    std::optional<std::vector<std::string>> parts{};
};
BOOST_DESCRIBE_STRUCT(Answer, (), (mood, parts))

struct Part {
    std::optional<std::uint32_t> at{};
};
BOOST_DESCRIBE_STRUCT(Part, (), (at))

} // namespace types_differ

TEST_CASE("model_facts reports other types of members and elements") {
    CHECK(differences<types_differ::Question>("Question") ==
          lines{"String: is named Part, in the model String",
                "String: the model has String (string), not a structure",
                "Question.count: the model has Integer (integer), not a long",
                "Question: required member text is missing"});
    CHECK(differences<types_differ::Answer>("Answer") ==
          lines{"Answer.mood: value better is not in the model",
                "Answer.mood: value BAD is missing",
                "Answer.parts[]: the model has Part (structure), not a string"});
    CHECK(differences<types_differ::Part>("Part") ==
          lines{"Part.at: is of a type that the model has none of"});
}

namespace enumerations_differ {

enum class Attitude { GOOD, BAD };
BOOST_DESCRIBE_ENUM(Attitude, GOOD, BAD)

struct Answer {
    std::optional<open_enum<Attitude>> mood{};
    std::optional<std::vector<as_in_the_model::Part>> parts{};
};
BOOST_DESCRIBE_STRUCT(Answer, (), (mood, parts))

struct Question {
    std::optional<open_enum<Attitude>> text{};
    std::optional<std::int32_t> count{};
};
BOOST_DESCRIBE_STRUCT(Question, (), (text, count))
constexpr auto constraints_of(shape<Question>) {
    return constraints(member<&Question::text>(required));
}

} // namespace enumerations_differ

TEST_CASE("model_facts reports enumerations of another name, and enumerations instead of strings") {
    CHECK(differences<enumerations_differ::Answer>("Answer") ==
          lines{"Answer.mood: is named Attitude, in the model Mood"});
    CHECK(differences<enumerations_differ::Question>("Question") ==
          lines{"Question.text: is named Attitude, in the model String",
                "Question.text: value BAD is not in the model",
                "Question.text: value GOOD is not in the model"});
    CHECK(differences<enumerations_differ::Question>("Question", {"Question.text"}) == lines{});
    CHECK(differences<as_in_the_model::Answer>("Answer", {"Answer.mood"}) ==
          lines{"Answer.mood: the model has the enumeration Mood: it isn't stronger"});
}

namespace errors_differ {

struct Refused {};
BOOST_DESCRIBE_STRUCT(Refused, (), ())
constexpr error_traits error_traits_of(shape<Refused>) noexcept {
    return {.fault = error_fault::server, .status = 500, .retryable = true};
}

struct Part {
    std::optional<timestamp> at{};
};
BOOST_DESCRIBE_STRUCT(Part, (), (at))
constexpr error_traits error_traits_of(shape<Part>) noexcept { return {}; }

struct Unheard {};
BOOST_DESCRIBE_STRUCT(Unheard, (), ())
constexpr error_traits error_traits_of(shape<Unheard>) noexcept { return {}; }

struct Ask : as_in_the_model::Ask {
    using error_types = boost::mp11::mp_list<Refused, Part, Unheard>;
    using invalid_request_type = Refused;
    static constexpr std::string_view service = "Service_2";
};

struct Beg : as_in_the_model::Ask {
    static constexpr std::string_view name = "Beg";
};

} // namespace errors_differ

TEST_CASE("model_facts reports other services, operations and errors") {
    CHECK(differences<errors_differ::Ask>() ==
          lines{"service: is named Service_2, in the model Service_1",
                "Refused: is the client's in the model", "Part: is no error in the model",
                "Unheard: no shape Unheard in the model", "Unheard: no shape Unheard in the model",
                "Ask: error Part is not in the model", "Ask: error Unheard is not in the model",
                "Ask: error Broken is missing"});
    CHECK(differences<errors_differ::Beg>() == lines{"Beg: no such operation in the model"});
}
