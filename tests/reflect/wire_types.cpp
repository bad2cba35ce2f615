// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/wire_types.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace ecswire;

namespace {

enum class Colour { red };
BOOST_DESCRIBE_ENUM(Colour, red)

struct Shape {
    std::optional<std::string> text{};
};
BOOST_DESCRIBE_STRUCT(Shape, (), (text))

struct Undescribed {};

// Which of the kinds a type is: exactly one for all that a member can be.
template <class T>
constexpr int kinds = int{boolean_type<T>} + int{integer_type<T>} + int{real_type<T>} +
                      int{text_type<T>} + int{open_enum_type<T>} + int{std::same_as<T, timestamp>} +
                      int{described_struct<T>} + int{list_type<T>} + int{map_type<T>};

} // namespace

TEST_CASE("nullable accepts an optional or a unique_ptr") {
    STATIC_REQUIRE(nullable<std::optional<int>>);
    STATIC_REQUIRE(nullable<std::unique_ptr<Shape>>);
    STATIC_REQUIRE(nullable<std::unique_ptr<Shape, void (*)(Shape*)>>);
    STATIC_REQUIRE_FALSE(nullable<int>);
    STATIC_REQUIRE_FALSE(nullable<Shape*>);
    STATIC_REQUIRE_FALSE(nullable<std::shared_ptr<Shape>>);
    STATIC_REQUIRE_FALSE(nullable<std::unique_ptr<int[]>>);
    STATIC_REQUIRE_FALSE(nullable<std::vector<std::optional<int>>>);
}

TEST_CASE("present_type removes the optional or unique_ptr") {
    STATIC_REQUIRE(std::same_as<present_type<std::optional<int>>, int>);
    STATIC_REQUIRE(std::same_as<present_type<const std::optional<int>>, int>);
    STATIC_REQUIRE(std::same_as<present_type<std::unique_ptr<Shape>>, Shape>);
    STATIC_REQUIRE(std::same_as<present_type<const std::string>, std::string>);
}

TEST_CASE("is_present and present_value inspect nullable and other values") {
    CONSTEXPR_CHECK(is_present(std::optional(0)));
    CONSTEXPR_CHECK(!is_present(std::optional<int>()));
    CONSTEXPR_CHECK(is_present(0));
    CONSTEXPR_CHECK(present_value(std::optional(7)) == 7);
    CONSTEXPR_CHECK(present_value(7) == 7);
    CHECK_FALSE(is_present(std::unique_ptr<Shape>()));
    const auto pointer = std::make_unique<Shape>();
    CHECK(is_present(pointer));
    CHECK(&present_value(pointer) == pointer.get());
    const std::optional<std::string> text("a");
    CHECK(&present_value(text) == &*text);
}

TEST_CASE("boolean_type, integer_type, real_type and number_type divide the arithmetic types") {
    STATIC_REQUIRE(boolean_type<bool>);
    STATIC_REQUIRE_FALSE(boolean_type<int>);
    STATIC_REQUIRE(integer_type<std::int8_t>);
    STATIC_REQUIRE(integer_type<std::uint8_t>);
    STATIC_REQUIRE(integer_type<std::int32_t>);
    STATIC_REQUIRE(integer_type<std::int64_t>);
    STATIC_REQUIRE(integer_type<std::uint64_t>);
    STATIC_REQUIRE_FALSE(integer_type<bool>);
    STATIC_REQUIRE_FALSE(integer_type<char>);
    STATIC_REQUIRE_FALSE(integer_type<wchar_t>);
#if defined(__cpp_char8_t)
    STATIC_REQUIRE_FALSE(integer_type<char8_t>);
#endif
    STATIC_REQUIRE_FALSE(integer_type<char16_t>);
    STATIC_REQUIRE_FALSE(integer_type<char32_t>);
    STATIC_REQUIRE_FALSE(integer_type<Colour>);
    STATIC_REQUIRE(real_type<float>);
    STATIC_REQUIRE(real_type<double>);
    STATIC_REQUIRE_FALSE(real_type<long double>);
    STATIC_REQUIRE(number_type<std::int64_t>);
    STATIC_REQUIRE(number_type<double>);
    STATIC_REQUIRE_FALSE(number_type<bool>);
    STATIC_REQUIRE_FALSE(number_type<std::string>);
}

TEST_CASE("text_type accepts text of char, owned or borrowed") {
    STATIC_REQUIRE(text_type<std::string>);
    STATIC_REQUIRE(text_type<std::string_view>);
    STATIC_REQUIRE(text_type<std::pmr::string>);
    STATIC_REQUIRE_FALSE(text_type<std::wstring>);
    STATIC_REQUIRE_FALSE(text_type<std::u8string>);
    STATIC_REQUIRE_FALSE(text_type<const char*>);
    STATIC_REQUIRE_FALSE(text_type<char[4]>);
    STATIC_REQUIRE_FALSE(text_type<std::vector<char>>);
}

TEST_CASE("list_type accepts containers that grow at the end and are accessed by index") {
    STATIC_REQUIRE(list_type<std::vector<int>>);
    STATIC_REQUIRE(list_type<std::vector<Shape>>);
    STATIC_REQUIRE(list_type<std::vector<std::vector<std::string>>>);
    STATIC_REQUIRE(list_type<std::vector<std::optional<std::string>>>);
    STATIC_REQUIRE(list_type<std::deque<bool>>);
    STATIC_REQUIRE(list_type<std::pmr::vector<int>>);
    STATIC_REQUIRE_FALSE(list_type<std::string>);
    STATIC_REQUIRE_FALSE(list_type<std::array<int, 3>>);
    STATIC_REQUIRE_FALSE(list_type<std::list<int>>);
    STATIC_REQUIRE_FALSE(list_type<std::set<int>>);
    STATIC_REQUIRE_FALSE(list_type<std::map<std::string, int>>);
    STATIC_REQUIRE_FALSE(list_type<std::map<std::size_t, int>>);
    STATIC_REQUIRE_FALSE(list_type<std::vector<bool>>); // its elements are no objects
    STATIC_REQUIRE_FALSE(list_type<int[3]>);
}

// Grows and shrinks at its end and is iterated over, and can do nothing else.
template <class T>
struct Stack {
    using value_type = T;
    const T* begin() const;
    const T* end() const;
    std::size_t size() const;
    T& emplace_back();
    void pop_back();
    T& operator[](std::size_t index);
};

template <class T>
struct Growing : Stack<T> {
    void pop_back() = delete;
    void resize(std::size_t size);
};

template <class T>
struct NotIterated : Stack<T> {
    const T* begin() const = delete;
};

TEST_CASE("list_type accepts a user's list that can be truncated") {
    STATIC_REQUIRE(list_type<Stack<int>>);
    STATIC_REQUIRE_FALSE(list_type<Growing<int>>);
    STATIC_REQUIRE_FALSE(list_type<NotIterated<int>>);
}

TEST_CASE("map_type accepts maps with text keys") {
    STATIC_REQUIRE(map_type<std::map<std::string, int>>);
    STATIC_REQUIRE(map_type<std::unordered_map<std::string, Shape>>);
    STATIC_REQUIRE(map_type<std::map<std::string, std::vector<int>, std::less<>>>);
    STATIC_REQUIRE_FALSE(map_type<std::map<int, std::string>>);
    STATIC_REQUIRE_FALSE(map_type<std::set<std::string>>);
    STATIC_REQUIRE_FALSE(map_type<std::vector<std::pair<std::string, int>>>);
    STATIC_REQUIRE_FALSE(map_type<Shape>);
}

TEST_CASE("open_enum_type accepts open enumerations only") {
    STATIC_REQUIRE(open_enum_type<open_enum<Colour>>);
    STATIC_REQUIRE_FALSE(open_enum_type<Colour>);
    STATIC_REQUIRE_FALSE(open_enum_type<std::optional<open_enum<Colour>>>);
}

TEST_CASE("wire_type accepts each kind of member, and each type is of one kind") {
    const auto is_one = []<class... T>(std::type_identity<T>...) {
        return ((wire_type<T> && kinds<T> == 1) && ...);
    };
    CHECK(is_one(std::type_identity<bool>{}, std::type_identity<std::int32_t>{},
                 std::type_identity<double>{}, std::type_identity<std::string>{},
                 std::type_identity<std::string_view>{}, std::type_identity<open_enum<Colour>>{},
                 std::type_identity<timestamp>{}, std::type_identity<Shape>{},
                 std::type_identity<std::vector<Shape>>{},
                 std::type_identity<std::map<std::string, Shape>>{}));
}

TEST_CASE("wire_type rejects types that JSON can't carry") {
    const auto is_none = []<class... T>(std::type_identity<T>...) {
        return !(wire_type<T> || ...);
    };
    CHECK(is_none(std::type_identity<char>{}, std::type_identity<long double>{},
                  std::type_identity<void*>{}, std::type_identity<const char*>{},
                  std::type_identity<std::optional<int>>{}, std::type_identity<Colour>{},
                  std::type_identity<Undescribed>{}, std::type_identity<std::wstring>{},
                  std::type_identity<std::chrono::seconds>{}, std::type_identity<std::list<int>>{},
                  std::type_identity<std::map<int, int>>{}));
}
