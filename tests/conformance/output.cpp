// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "cases.hpp"
#include "shapes.hpp"

#include <limits>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace conformance;

namespace {

// An initialiser list would copy.
std::vector<KitchenSink> list_of(KitchenSink value) {
    std::vector<KitchenSink> list;
    list.push_back(std::move(value));
    return list;
}

std::map<std::string, std::unique_ptr<KitchenSink>> map_of(std::string key, KitchenSink value) {
    std::map<std::string, std::unique_ptr<KitchenSink>> map;
    map.emplace(std::move(key), std::make_unique<KitchenSink>(std::move(value)));
    return map;
}

} // namespace

// --- No output -----------------------------------------------------------------------------------

OUTPUT_CASE(handles_empty_output_shape, EmptyOperation) { return {}; }
OUTPUT_CASE(handles_unexpected_json_output, EmptyOperation) { return {}; }
OUTPUT_CASE(json_1_1_service_responds_with_no_payload, EmptyOperation) { return {}; }
OUTPUT_CASE(parses_operations_with_empty_json_bodies, KitchenSinkOperation) { return {}; }
OUTPUT_CASE(parses_the_request_id_from_the_response, KitchenSinkOperation) { return {}; }
OUTPUT_CASE(AwsJson11StructuresDontDeserializeNullValues, NullOperation) { return {}; }

// --- Errors --------------------------------------------------------------------------------------

ERROR_CASE(AwsJson11InvalidGreetingError, InvalidGreeting) { return {.Message = "Hi"}; }
ERROR_CASE(AwsJson11ComplexError, ComplexError) {
    return {.TopLevel = "Top level", .Nested = ComplexNestedErrorData{.Foo = "bar"}};
}
ERROR_CASE(AwsJson11EmptyComplexError, ComplexError) { return {}; }
ERROR_CASE(AwsJson11FooErrorUsingXAmznErrorType, FooError) { return {}; }
ERROR_CASE(AwsJson11FooErrorUsingXAmznErrorTypeWithUri, FooError) { return {}; }
ERROR_CASE(AwsJson11FooErrorUsingXAmznErrorTypeWithUriAndNamespace, FooError) { return {}; }
ERROR_CASE(AwsJson11FooErrorUsingCode, FooError) { return {}; }
ERROR_CASE(AwsJson11FooErrorUsingCodeAndNamespace, FooError) { return {}; }
ERROR_CASE(AwsJson11FooErrorUsingCodeUriAndNamespace, FooError) { return {}; }
ERROR_CASE(AwsJson11FooErrorWithDunderType, FooError) { return {}; }
ERROR_CASE(AwsJson11FooErrorWithDunderTypeAndNamespace, FooError) { return {}; }
ERROR_CASE(AwsJson11FooErrorWithDunderTypeUriAndNamespace, FooError) { return {}; }

// --- Enumerations --------------------------------------------------------------------------------

OUTPUT_CASE(AwsJson11Enums, JsonEnums) {
    return {.fooEnum1 = FooEnum::Foo,
            .fooEnum2 = FooEnum::zero_,
            .fooEnum3 = FooEnum::one_,
            .fooEnumList = {{FooEnum::Foo, FooEnum::zero_}},
            .fooEnumSet = {{FooEnum::Foo, FooEnum::zero_}},
            .fooEnumMap = {{{"hi", FooEnum::Foo}, {"zero", FooEnum::zero_}}}};
}

// --- Scalars -------------------------------------------------------------------------------------

OUTPUT_CASE(parses_string_shapes, KitchenSinkOperation) { return {.String = "string-value"}; }
OUTPUT_CASE(parses_integer_shapes, KitchenSinkOperation) { return {.Integer = 1234}; }
OUTPUT_CASE(parses_long_shapes, KitchenSinkOperation) {
    return {.Long = 1'234'567'890'123'456'789};
}
OUTPUT_CASE(parses_float_shapes, KitchenSinkOperation) { return {.Float = 1234.5F}; }
OUTPUT_CASE(parses_double_shapes, KitchenSinkOperation) { return {.Double = 123456789.12345679}; }
OUTPUT_CASE(parses_boolean_shapes_true, KitchenSinkOperation) { return {.Boolean = true}; }
OUTPUT_CASE(parses_boolean_false, KitchenSinkOperation) { return {.Boolean = false}; }
OUTPUT_CASE(parses_timestamp_shapes, KitchenSinkOperation) {
    return {.Timestamp = timestamp::from_seconds(946'845'296)};
}

OUTPUT_CASE(AwsJson11SupportsNaNFloatInputs, SimpleScalarProperties) {
    return {.floatValue = std::numeric_limits<float>::quiet_NaN(),
            .doubleValue = std::numeric_limits<double>::quiet_NaN()};
}
OUTPUT_CASE(AwsJson11SupportsInfinityFloatInputs, SimpleScalarProperties) {
    return {.floatValue = std::numeric_limits<float>::infinity(),
            .doubleValue = std::numeric_limits<double>::infinity()};
}
OUTPUT_CASE(AwsJson11SupportsNegativeInfinityFloatInputs, SimpleScalarProperties) {
    return {.floatValue = -std::numeric_limits<float>::infinity(),
            .doubleValue = -std::numeric_limits<double>::infinity()};
}

// --- Lists ---------------------------------------------------------------------------------------

OUTPUT_CASE(parses_list_shapes, KitchenSinkOperation) {
    return {.ListOfStrings = {{"abc", "mno", "xyz"}}};
}
OUTPUT_CASE(parses_list_of_map_shapes, KitchenSinkOperation) {
    return {.ListOfMapsOfStrings =
                std::vector<map_of_strings>{{{"size", "large"}}, {{"color", "red"}}}};
}
OUTPUT_CASE(parses_list_of_list_shapes, KitchenSinkOperation) {
    return {.ListOfLists =
                std::vector<list_of_strings>{{"abc", "mno", "xyz"}, {"hjk", "qrs", "tuv"}}};
}
OUTPUT_CASE(parses_list_of_structure_shapes, KitchenSinkOperation) {
    return {.ListOfStructs = std::vector<SimpleStruct>{{.Value = "value-1"}, {.Value = "value-2"}}};
}
OUTPUT_CASE(parses_list_of_recursive_structure_shapes, KitchenSinkOperation) {
    return {.RecursiveList = list_of(
                {.RecursiveList = list_of({.RecursiveList = list_of({.String = "value"})})})};
}

// --- Maps ----------------------------------------------------------------------------------------

OUTPUT_CASE(parses_map_shapes, KitchenSinkOperation) {
    return {.MapOfStrings = map_of_strings{{"size", "large"}, {"color", "red"}}};
}
OUTPUT_CASE(parses_map_of_list_shapes, KitchenSinkOperation) {
    return {.MapOfListsOfStrings = {{{"sizes", {"large", "small"}}, {"colors", {"red", "green"}}}}};
}
OUTPUT_CASE(parses_map_of_map_shapes, KitchenSinkOperation) {
    return {.MapOfMaps =
                std::map<std::string, map_of_strings>{{"sizes", {{"large", "L"}, {"medium", "M"}}},
                                                      {"colors", {{"red", "R"}, {"blue", "B"}}}}};
}
OUTPUT_CASE(parses_map_of_structure_shapes, KitchenSinkOperation) {
    return {.MapOfStructs = {{{"size", {.Value = "small"}}, {"color", {.Value = "red"}}}}};
}
OUTPUT_CASE(parses_map_of_recursive_structure_shapes, KitchenSinkOperation) {
    return {.RecursiveMap = map_of(
                "key-1", {.RecursiveMap = map_of(
                              "key-2", {.RecursiveMap = map_of("key-3", {.String = "value"})})})};
}
