// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/service/error_traits.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>
#include <string_view>

/// A service of a user's own, in a namespace of its own. The protocol's tests use it beside
/// UpdateContainerAgent.
namespace weather {

using ecswire::operator<<;
using ecswire::operator==;

struct GetWeatherRequest {
    std::optional<std::string> place{};
    std::optional<int> days{};
};
BOOST_DESCRIBE_STRUCT(GetWeatherRequest, (), (place, days))

constexpr auto constraints_of(ecswire::shape<GetWeatherRequest>) {
    return ecswire::constraints(ecswire::member<&GetWeatherRequest::place>(ecswire::required));
}

struct GetWeatherResponse {
    std::optional<double> celsius{};
    std::optional<std::string> sky{};
};
BOOST_DESCRIBE_STRUCT(GetWeatherResponse, (), (celsius, sky))

struct Place {
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(Place, (), (name))

/// States no traits, spells its message with a capital, and has members of its own.
struct NoSuchPlace {
    std::optional<std::string> Message{};
    std::optional<Place> nearest{};
};
BOOST_DESCRIBE_STRUCT(NoSuchPlace, (), (Message, nearest))

/// The client's fault by its traits, but retryable, with a status of its own.
struct StationAsleep {
    std::optional<std::string> message{};
};
BOOST_DESCRIBE_STRUCT(StationAsleep, (), (message))

constexpr ecswire::error_traits error_traits_of(ecswire::shape<StationAsleep>) noexcept {
    return {.fault = ecswire::error_fault::client, .status = 409, .retryable = true};
}

/// Has no members at all.
struct Storm {};
BOOST_DESCRIBE_STRUCT(Storm, (), ())

struct GetWeather {
    using request_type = GetWeatherRequest;
    using response_type = GetWeatherResponse;
    using error_types = boost::mp11::mp_list<NoSuchPlace, StationAsleep, Storm>;
    static constexpr std::string_view service = "Weather_20200101";
    static constexpr std::string_view name = "GetWeather";
};
constexpr GetWeather operation_of(ecswire::shape<GetWeatherRequest>) noexcept { return {}; }

struct FindPlaceResponse {
    std::optional<std::string> place{};
};
BOOST_DESCRIBE_STRUCT(FindPlaceResponse, (), (place))
constexpr auto constraints_of(ecswire::shape<FindPlaceResponse>) {
    return ecswire::constraints(ecswire::member<&FindPlaceResponse::place>(ecswire::required));
}

/// Its output has a required member, its input none.
struct FindPlace : GetWeather {
    using request_type = Place;
    using response_type = FindPlaceResponse;
    static constexpr std::string_view name = "FindPlace";
};

struct AddStationRequest {
    std::optional<std::string> clientToken{};
    std::optional<std::string> place{};
};
BOOST_DESCRIBE_STRUCT(AddStationRequest, (), (clientToken, place))
constexpr auto traits_of(ecswire::shape<AddStationRequest>) {
    return ecswire::traits(ecswire::idempotency_token<&AddStationRequest::clientToken>);
}
constexpr auto constraints_of(ecswire::shape<AddStationRequest>) {
    return ecswire::constraints(ecswire::member<&AddStationRequest::clientToken>(
        ecswire::required, ecswire::length(1, 36)));
}

/// Inherits the token.
struct AddSeaStationRequest : AddStationRequest {};
BOOST_DESCRIBE_STRUCT(AddSeaStationRequest, (AddStationRequest), ())

struct AddStation : GetWeather {
    using request_type = AddStationRequest;
    static constexpr std::string_view name = "AddStation";
};

struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

/// Neither input nor output nor errors.
struct Ping {
    using request_type = Nothing;
    using response_type = Nothing;
    using error_types = boost::mp11::mp_list<>;
    static constexpr std::string_view service = "Weather_20200101";
    static constexpr std::string_view name = "Ping";
};

/// The same by awsJson1_0.
struct OldPing : Ping {
    static constexpr std::string_view name = "OldPing";
    static constexpr ecswire::aws_json protocol = ecswire::aws_json::v1_0;
};

/// Has input, output and errors by awsJson1_0.
struct OldGetWeather : GetWeather {
    static constexpr std::string_view name = "OldGetWeather";
    static constexpr ecswire::aws_json protocol = ecswire::aws_json::v1_0;
};

} // namespace weather
