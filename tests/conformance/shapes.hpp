// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/print.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/service/error_traits.hpp>

#include <boost/mp11/list.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The shapes and operations of the awsJson1_1 protocol tests, described as a user of the library
/// would:
/// https://github.com/smithy-lang/smithy/tree/main/smithy-aws-protocol-tests/model/awsJson1_1
namespace conformance {

using ecswire::open_enum;
using ecswire::timestamp;
using ecswire::operator<<;

struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

enum class FooEnum { Foo, Baz, Bar, one_, zero_ };
BOOST_DESCRIBE_ENUM(FooEnum, Foo, Baz, Bar, one_, zero_)
constexpr auto traits_of(ecswire::shape<FooEnum>) {
    return ecswire::traits(ecswire::wire_name<FooEnum::one_>("1"),
                           ecswire::wire_name<FooEnum::zero_>("0"));
}

struct JsonEnumsInputOutput {
    std::optional<open_enum<FooEnum>> fooEnum1{};
    std::optional<open_enum<FooEnum>> fooEnum2{};
    std::optional<open_enum<FooEnum>> fooEnum3{};
    std::optional<std::vector<open_enum<FooEnum>>> fooEnumList{};
    std::optional<std::vector<open_enum<FooEnum>>> fooEnumSet{};
    std::optional<std::map<std::string, open_enum<FooEnum>>> fooEnumMap{};
};
BOOST_DESCRIBE_STRUCT(JsonEnumsInputOutput, (),
                      (fooEnum1, fooEnum2, fooEnum3, fooEnumList, fooEnumSet, fooEnumMap))

struct SimpleStruct {
    std::optional<std::string> Value{};
};
BOOST_DESCRIBE_STRUCT(SimpleStruct, (), (Value))

struct StructWithJsonName {
    std::optional<std::string> Value{};
};
BOOST_DESCRIBE_STRUCT(StructWithJsonName, (), (Value))

using list_of_strings = std::vector<std::string>;
using map_of_strings = std::map<std::string, std::string>;

/// Contains itself in three ways. Members of types that no ECS operation has, and that no case kept
/// here is about, are left out: Blob, JsonValue, and the timestamps as text, Iso8601Timestamp and
/// HttpdateTimestamp.
struct KitchenSink {
    std::optional<bool> Boolean{};
    std::optional<double> Double{};
    std::optional<Nothing> EmptyStruct{};
    std::optional<float> Float{};
    std::optional<std::int32_t> Integer{};
    std::optional<std::vector<list_of_strings>> ListOfLists{};
    std::optional<std::vector<map_of_strings>> ListOfMapsOfStrings{};
    std::optional<list_of_strings> ListOfStrings{};
    std::optional<std::vector<conformance::SimpleStruct>> ListOfStructs{};
    std::optional<std::int64_t> Long{};
    std::optional<std::map<std::string, list_of_strings>> MapOfListsOfStrings{};
    std::optional<std::map<std::string, map_of_strings>> MapOfMaps{};
    std::optional<map_of_strings> MapOfStrings{};
    std::optional<std::map<std::string, conformance::SimpleStruct>> MapOfStructs{};
    std::optional<std::vector<KitchenSink>> RecursiveList{};
    // The standard lets a vector have elements of a type yet incomplete, but not a map.
    std::optional<std::map<std::string, std::unique_ptr<KitchenSink>>> RecursiveMap{};
    std::unique_ptr<KitchenSink> RecursiveStruct{};
    std::optional<conformance::SimpleStruct> SimpleStruct{};
    std::optional<std::string> String{};
    std::optional<conformance::StructWithJsonName> StructWithJsonName{};
    std::optional<timestamp> Timestamp{};
    std::optional<timestamp> UnixTimestamp{};
};
BOOST_DESCRIBE_STRUCT(KitchenSink, (),
                      (Boolean, Double, EmptyStruct, Float, Integer, ListOfLists,
                       ListOfMapsOfStrings, ListOfStrings, ListOfStructs, Long, MapOfListsOfStrings,
                       MapOfMaps, MapOfStrings, MapOfStructs, RecursiveList, RecursiveMap,
                       RecursiveStruct, SimpleStruct, String, StructWithJsonName, Timestamp,
                       UnixTimestamp))

struct NullOperationInputOutput {
    std::optional<std::string> string{};
};
BOOST_DESCRIBE_STRUCT(NullOperationInputOutput, (), (string))

struct OperationWithOptionalInputOutputInput {
    std::optional<std::string> Value{};
};
BOOST_DESCRIBE_STRUCT(OperationWithOptionalInputOutputInput, (), (Value))

struct SimpleScalarPropertiesInputOutput {
    std::optional<float> floatValue{};
    std::optional<double> doubleValue{};
};
BOOST_DESCRIBE_STRUCT(SimpleScalarPropertiesInputOutput, (), (floatValue, doubleValue))

struct InvalidGreeting {
    std::optional<std::string> Message{};
};
BOOST_DESCRIBE_STRUCT(InvalidGreeting, (), (Message))

struct ComplexNestedErrorData {
    std::optional<std::string> Foo{};
};
BOOST_DESCRIBE_STRUCT(ComplexNestedErrorData, (), (Foo))

struct ComplexError {
    std::optional<std::string> TopLevel{};
    std::optional<ComplexNestedErrorData> Nested{};
};
BOOST_DESCRIBE_STRUCT(ComplexError, (), (TopLevel, Nested))

struct FooError {};
BOOST_DESCRIBE_STRUCT(FooError, (), ())
constexpr ecswire::error_traits error_traits_of(ecswire::shape<FooError>) noexcept {
    return {.fault = ecswire::error_fault::server, .status = 500, .retryable = true};
}

/// The common base of the operations.
template <class Input, class Output, class... Errors>
struct json_protocol {
    using request_type = Input;
    using response_type = Output;
    using error_types = boost::mp11::mp_list<Errors...>;
    static constexpr std::string_view service = "JsonProtocol";
};

struct EmptyOperation : json_protocol<Nothing, Nothing> {
    static constexpr std::string_view name = "EmptyOperation";
};

struct GreetingWithErrors
    : json_protocol<Nothing, Nothing, InvalidGreeting, ComplexError, FooError> {
    static constexpr std::string_view name = "GreetingWithErrors";
};

struct JsonEnums : json_protocol<JsonEnumsInputOutput, JsonEnumsInputOutput> {
    static constexpr std::string_view name = "JsonEnums";
};

struct KitchenSinkOperation : json_protocol<KitchenSink, KitchenSink> {
    static constexpr std::string_view name = "KitchenSinkOperation";
};

struct NullOperation : json_protocol<NullOperationInputOutput, NullOperationInputOutput> {
    static constexpr std::string_view name = "NullOperation";
};

struct OperationWithOptionalInputOutput
    : json_protocol<OperationWithOptionalInputOutputInput, Nothing> {
    static constexpr std::string_view name = "OperationWithOptionalInputOutput";
};

struct SimpleScalarProperties
    : json_protocol<SimpleScalarPropertiesInputOutput, SimpleScalarPropertiesInputOutput> {
    static constexpr std::string_view name = "SimpleScalarProperties";
};

} // namespace conformance