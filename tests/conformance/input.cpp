// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "cases.hpp"
#include "shapes.hpp"

#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace conformance;

namespace {

std::unique_ptr<KitchenSink> owned(KitchenSink value) {
    return std::make_unique<KitchenSink>(std::move(value));
}

// An initialiser list would copy.
template <class... Sinks>
std::vector<KitchenSink> list_of(Sinks... sinks) {
    std::vector<KitchenSink> list;
    (list.push_back(std::move(sinks)), ...);
    return list;
}

std::map<std::string, std::unique_ptr<KitchenSink>> map_of(std::string key, KitchenSink value) {
    std::map<std::string, std::unique_ptr<KitchenSink>> map;
    map.emplace(std::move(key), owned(std::move(value)));
    return map;
}

} // namespace

// --- No input ------------------------------------------------------------------------------------

INPUT_CASE(sends_requests_to_slash, EmptyOperation) { return {}; }
INPUT_CASE(includes_x_amz_target_and_content_type, EmptyOperation) { return {}; }
INPUT_CASE(json_1_1_client_sends_empty_payload_for_no_input_shape, EmptyOperation) { return {}; }
INPUT_CASE(can_call_operation_with_no_input_or_output, OperationWithOptionalInputOutput) {
    return {};
}
INPUT_CASE(can_call_operation_with_optional_input, OperationWithOptionalInputOutput) {
    return {.Value = "Hi"};
}

// --- Enumerations --------------------------------------------------------------------------------

INPUT_CASE(AwsJson11Enums, JsonEnums) {
    return {.fooEnum1 = FooEnum::Foo,
            .fooEnum2 = FooEnum::zero_,
            .fooEnum3 = FooEnum::one_,
            .fooEnumList = {{FooEnum::Foo, FooEnum::zero_}},
            .fooEnumSet = {{FooEnum::Foo, FooEnum::zero_}},
            .fooEnumMap = {{{"hi", FooEnum::Foo}, {"zero", FooEnum::zero_}}}};
}

// --- Scalars -------------------------------------------------------------------------------------

INPUT_CASE(serializes_string_shapes, KitchenSinkOperation) { return {.String = "abc xyz"}; }
INPUT_CASE(serializes_integer_shapes, KitchenSinkOperation) { return {.Integer = 1234}; }
INPUT_CASE(serializes_long_shapes, KitchenSinkOperation) { return {.Long = 999'999'999'999}; }
INPUT_CASE(serializes_float_shapes, KitchenSinkOperation) { return {.Float = 1234.5F}; }
INPUT_CASE(serializes_double_shapes, KitchenSinkOperation) { return {.Double = 1234.5}; }
INPUT_CASE(serializes_boolean_shapes_true, KitchenSinkOperation) { return {.Boolean = true}; }
INPUT_CASE(serializes_boolean_shapes_false, KitchenSinkOperation) { return {.Boolean = false}; }
INPUT_CASE(serializes_timestamp_shapes, KitchenSinkOperation) {
    return {.Timestamp = timestamp::from_seconds(946'845'296)};
}
INPUT_CASE(serializes_timestamp_shapes_with_unixtimestamp_timestampformat, KitchenSinkOperation) {
    return {.UnixTimestamp = timestamp::from_seconds(946'845'296)};
}

INPUT_CASE(AwsJson11SupportsNaNFloatInputs, SimpleScalarProperties) {
    return {.floatValue = std::numeric_limits<float>::quiet_NaN(),
            .doubleValue = std::numeric_limits<double>::quiet_NaN()};
}
INPUT_CASE(AwsJson11SupportsInfinityFloatInputs, SimpleScalarProperties) {
    return {.floatValue = std::numeric_limits<float>::infinity(),
            .doubleValue = std::numeric_limits<double>::infinity()};
}
INPUT_CASE(AwsJson11SupportsNegativeInfinityFloatInputs, SimpleScalarProperties) {
    return {.floatValue = -std::numeric_limits<float>::infinity(),
            .doubleValue = -std::numeric_limits<double>::infinity()};
}

INPUT_CASE(AwsJson11StructuresDontSerializeNullValues, NullOperation) {
    return {.string = std::nullopt};
}

// --- Lists ---------------------------------------------------------------------------------------

INPUT_CASE(serializes_list_shapes, KitchenSinkOperation) {
    return {.ListOfStrings = {{"abc", "mno", "xyz"}}};
}
INPUT_CASE(serializes_empty_list_shapes, KitchenSinkOperation) {
    return {.ListOfStrings = list_of_strings()};
}
INPUT_CASE(serializes_list_of_map_shapes, KitchenSinkOperation) {
    return {.ListOfMapsOfStrings =
                std::vector<map_of_strings>{{{"foo", "bar"}}, {{"abc", "xyz"}}, {{"red", "blue"}}}};
}
INPUT_CASE(serializes_list_of_structure_shapes, KitchenSinkOperation) {
    return {.ListOfStructs =
                std::vector<SimpleStruct>{{.Value = "abc"}, {.Value = "mno"}, {.Value = "xyz"}}};
}
INPUT_CASE(serializes_list_of_recursive_structure_shapes, KitchenSinkOperation) {
    return {.RecursiveList =
                list_of(KitchenSink{.RecursiveList = list_of(KitchenSink{
                                        .RecursiveList = list_of(KitchenSink{.Integer = 123})})})};
}

// --- Maps ----------------------------------------------------------------------------------------

INPUT_CASE(serializes_map_shapes, KitchenSinkOperation) {
    return {.MapOfStrings = map_of_strings{{"abc", "xyz"}, {"mno", "hjk"}}};
}
INPUT_CASE(serializes_empty_map_shapes, KitchenSinkOperation) {
    return {.MapOfStrings = map_of_strings()};
}
INPUT_CASE(serializes_map_of_list_shapes, KitchenSinkOperation) {
    return {.MapOfListsOfStrings = {{{"abc", {"abc", "xyz"}}, {"mno", {"xyz", "abc"}}}}};
}
INPUT_CASE(serializes_map_of_structure_shapes, KitchenSinkOperation) {
    return {.MapOfStructs = {{{"key1", {.Value = "value-1"}}, {"key2", {.Value = "value-2"}}}}};
}
INPUT_CASE(serializes_map_of_recursive_structure_shapes, KitchenSinkOperation) {
    return {.RecursiveMap = map_of(
                "key1", {.RecursiveMap = map_of(
                             "key2", {.RecursiveMap = map_of("key3", {.Boolean = false})})})};
}

// --- Structures ----------------------------------------------------------------------------------

INPUT_CASE(serializes_structure_shapes, KitchenSinkOperation) {
    return {.SimpleStruct = SimpleStruct{.Value = "abc"}};
}
INPUT_CASE(serializes_empty_structure_shapes, KitchenSinkOperation) {
    return {.SimpleStruct = SimpleStruct{}};
}
INPUT_CASE(serializes_structure_which_have_no_members, KitchenSinkOperation) {
    return {.EmptyStruct = Nothing{}};
}
INPUT_CASE(serializes_recursive_structure_shapes, KitchenSinkOperation) {
    return {.Boolean = false,
            .RecursiveStruct =
                owned({.Boolean = true,
                       .RecursiveList = list_of(
                           KitchenSink{.String = "string-only"},
                           KitchenSink{.RecursiveStruct = owned(
                                           {.MapOfStrings = map_of_strings{{"color", "red"},
                                                                           {"size", "large"}}})}),
                       .String = "nested-value"}),
            .String = "top-value"};
}
