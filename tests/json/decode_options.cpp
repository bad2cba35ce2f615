// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode_options.hpp>

#include "cuts.hpp"
#include "everything.hpp"
#include "support/catch.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/reflect/shape.hpp>

#include <boost/json/parse.hpp>

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace json_test;

namespace {

// Borrows its texts from the document.
struct View {
    std::optional<std::string_view> name{};
    std::optional<std::vector<std::string_view>> list{};
    std::optional<std::map<std::string, std::string_view>> map{};
    std::string_view plain{};
};
BOOST_DESCRIBE_STRUCT(View, (), (name, list, map, plain))

// Has its texts and lists from a memory resource.
struct Pooled {
    std::optional<std::pmr::string> text{};
    std::optional<std::pmr::vector<std::pmr::string>> list{};
    std::optional<std::pmr::vector<Pooled>> children{};
    std::optional<std::pmr::vector<std::pmr::vector<std::pmr::string>>> lists{};
    std::optional<std::pmr::map<std::pmr::string, std::pmr::string>> map{};
    std::optional<std::pmr::unordered_map<std::pmr::string, std::optional<std::pmr::string>>>
        hashed{};
};
BOOST_DESCRIBE_STRUCT(Pooled, (), (text, list, children, lists, map, hashed))

// Has texts and lists that can't be absent, and such as elements of lists without a resource.
struct AlwaysThere {
    std::pmr::string text{};
    std::pmr::vector<std::pmr::string> list{};
    std::vector<std::pmr::string> elements{};
    std::map<std::string, std::pmr::string> map{};
    std::unique_ptr<std::pmr::string> owned{};
};
BOOST_DESCRIBE_STRUCT(AlwaysThere, (), (text, list, elements, map, owned))

// Counts its allocations, and fails where memory is deallocated that it didn't allocate.
class counting_resource final : public std::pmr::memory_resource {
public:
    std::size_t allocations = 0;
    std::size_t bytes_in_use = 0;

private:
    void* do_allocate(std::size_t bytes, std::size_t alignment) override {
        ++allocations;
        bytes_in_use += bytes;
        return std::pmr::new_delete_resource()->allocate(bytes, alignment);
    }
    void do_deallocate(void* memory, std::size_t bytes, std::size_t alignment) override {
        bytes_in_use -= bytes;
        std::pmr::new_delete_resource()->deallocate(memory, bytes, alignment);
    }
    [[nodiscard]] bool do_is_equal(const memory_resource& other) const noexcept override {
        return this == &other;
    }
};

// For the time of a scope, whoever asks for the default resource gets one that counts.
class default_resource_scope {
public:
    explicit default_resource_scope(std::pmr::memory_resource& resource)
        : before_(std::pmr::set_default_resource(&resource)) {}
    ~default_resource_scope() { std::pmr::set_default_resource(before_); }
    default_resource_scope(const default_resource_scope&) = delete;
    default_resource_scope& operator=(const default_resource_scope&) = delete;

private:
    std::pmr::memory_resource* before_;
};

bool lies_in(std::string_view text, std::string_view document) {
    return text.data() >= document.data() &&
           text.data() + text.size() <= document.data() + document.size();
}

std::vector<std::string> unknown_in(std::string_view document) {
    const outcome whole = check_cuts<Everything>(document);
    CHECK(whole.error == decode_error());
    std::vector<std::string> of_value;
    const auto value = from_value<Everything>(
        boost::json::parse({document.data(), document.size()}), {.unknown_members = &of_value});
    CHECK(value.has_value());
    CHECK(of_value == whole.unknown);
    return whole.unknown;
}

using pointers = std::vector<std::string>;

struct Inner {
    std::optional<int> x{};
    std::optional<int> y{};
};
BOOST_DESCRIBE_STRUCT(Inner, (), (x, y))

struct Holder {
    std::optional<std::vector<Inner>> l{};
    std::optional<Inner> s{};
    std::optional<int> z{};
};
BOOST_DESCRIBE_STRUCT(Holder, (), (l, s, z))

struct Outer {
    std::optional<std::vector<Inner>> a{};
    std::optional<Holder> h{};
    std::optional<std::vector<Inner>> b{};
    std::optional<std::string> text{};
};
BOOST_DESCRIBE_STRUCT(Outer, (), (a, h, b, text))
using ecswire::operator==;

} // namespace

TEST_CASE("decode skips unknown members of any depth, and reports them in order") {
    CHECK(unknown_in("{}").empty());
    CHECK(unknown_in(R"({"i32":1,"text":"x"})").empty());
    CHECK(unknown_in(R"({"a":1,"i32":1,"b":null,"text":"x","c":"d"})") ==
          pointers{"/a", "/b", "/c"});
    CHECK(unknown_in(R"({"a":{"i32":1,"b":[{"c":[[[{}]]]}]},"i32":1})") == pointers{"/a"});
    CHECK(unknown_in(R"({"next":{"a":[]},"children":[{},{"b":1},{"next":{"c":{}}}]})") ==
          pointers{"/next/a", "/children/1/b", "/children/2/next/c"});
    CHECK(check_cuts<Everything>(R"({"a":1,"a":2})").unknown == pointers{"/a", "/a"});
    CHECK(unknown_in(R"({"I32":1,"i3":1,"i322":1,"i32 ":1,"":1})") ==
          pointers{"/I32", "/i3", "/i322", "/i32 ", "/"});
    CHECK(unknown_in(R"({"named":{"i32":{"unknown":1,"i32":2}}})") ==
          pointers{"/named/i32/unknown"});
}

TEST_CASE("decode escapes names in JSON Pointers") {
    CHECK(unknown_in(R"({"a/b":1,"~":2,"~1/":3,"\u002f\u007e":4,"a\"\\b":5,"\u00e9":6})") ==
          pointers{"/a~1b", "/~0", "/~01~1", "/~1~0", "/a\"\\b", "/\u00e9"});
    CHECK(unknown_in(R"({"named":{"a/b":{"~":1},"~\n":{"x":1},"":{"y":1}}})") ==
          pointers{"/named/a~1b/~0", "/named/~0\n/x", "/named//y"});
    const std::string null(1, '\0');
    CHECK(unknown_in(R"({"a\u0000b":1})") == pointers{"/a" + null + "b"});
}

TEST_CASE("decoder reports correct pointers for long names in many chunks") {
    const std::string name(300, 'n');
    const std::string document = "{\"named\":{\"" + name + "\":{\"" + name +
                                 "/\":1,\"next\":{\"\\u0041" + name +
                                 "\":{}}},\"b\":{\"c\":1}},\"d\":1}";
    CHECK(unknown_in(document) == pointers{"/named/" + name + "/" + name + "~1",
                                           "/named/" + name + "/next/A" + name, "/named/b/c",
                                           "/d"});
}

TEST_CASE("decode skips two unknown members at any positions of a document") {
    constexpr std::string_view document =
        R"({"a":[{"x":1,"y":2},{"x":3}],"h":{"l":[{"x":4,"y":5},{"x":6,"y":7}],"s":{"x":8},"z":9},)"
        R"("b":[{"x":10,"y":11}],"text":"longer than what the fast path leaves to the slow path at the end"})";
    const auto expected = decode<Outer>(document).value();
    std::vector<std::size_t> places; // behind the brace or comma before a name
    for (std::size_t i = 1; i < document.size(); ++i) {
        if (document[i] == '"' && (document[i - 1] == '{' || document[i - 1] == ',')) {
            places.push_back(i);
        }
    }
    REQUIRE(places.size() == 17);

    std::size_t differences = 0;
    for (const std::string_view value : {"0,", R"("text",)", "null,", "[1],", R"({"q":[{}]},)"}) {
        for (const std::size_t first : places) {
            for (const std::size_t second : places) {
                std::string text(document);
                text.insert((std::max)(first, second), R"("unknown":)" + std::string(value));
                text.insert((std::min)(first, second), R"("u":)" + std::string(value));
                const auto whole = decode<Outer>(text);
                differences += whole && *whole == expected ? 0u : 1u;
            }
        }
    }
    CHECK(differences == 0);
}

TEST_CASE("decode checks each closing bracket of an unknown member, however deep it is") {
    for (std::size_t depth = 60; depth != 70;
         ++depth) { // about as many levels as an integer has bits
        std::string opening;
        std::string closing;
        for (std::size_t level = 0; level != depth; ++level) {
            const bool is_array = level % 3 == 1;
            opening += is_array ? "[" : R"({"k":)";
            closing.insert(0, is_array ? "]" : "}");
        }
        const auto decoded = [&] {
            return decode<Outer>(R"({"unknown":)" + opening + "1" + closing + R"(,"text":"t"})" +
                                     std::string(100, ' '),
                                 {.limits = {.depth = 100}});
        };
        CHECK(decoded().value().text == "t");
        for (char& bracket : closing) {
            const char right = std::exchange(bracket, bracket == ']' ? '}' : ']');
            const auto result = decoded();
            REQUIRE(result.has_error());
            CHECK(make_error_code(result.error().code) == decode_errc::syntax);
            bracket = right;
        }
    }
}

TEST_CASE("decoder skips long tokens of unknown members, wherever a chunk ends") {
    const std::string digits(150, '1');
    const std::string quoted = '"' + digits + '"';
    for (const std::string& value :
         {digits, "0." + digits, "[" + digits + "]", quoted, "{" + quoted + ":[true]}"}) {
        const std::string document = R"({"unknown":)" + value + R"(,"text":"t"})";
        const outcome whole = decode_whole<Everything>(document);
        CHECK(whole.error.code == decode_errc{});
        CHECK(check_cuts<Everything>(document) == whole);
    }
}

TEST_CASE("decode appends unknown members, and keeps them if an error follows") {
    pointers unknown{"before"};
    CHECK(decode<Everything>(R"({"a":1})", {.unknown_members = &unknown}).has_value());
    CHECK(decode<Everything>(R"({"b":1,"i32":"x","c":1})", {.unknown_members = &unknown})
              .has_error());
    CHECK(unknown == pointers{"before", "/a", "/b"});
}

TEST_CASE("decode borrows a string_view from the document") {
    const std::string document =
        R"({"name":"a name","list":["x","",null,"y"],"map":{"k":"v"},"plain":"plain"})";
    const auto view = decode<View>(document).value();
    CHECK(view.name == "a name");
    CHECK(lies_in(*view.name, document));
    CHECK(view.list == std::vector<std::string_view>{"x", "", "y"});
    for (const std::string_view text : *view.list) {
        CHECK(lies_in(text, document));
    }
    CHECK(view.map->at("k") == "v");
    CHECK(lies_in(view.map->at("k"), document));
    CHECK(lies_in(view.plain, document));
    CHECK(encode(view).value() ==
          R"({"name":"a name","list":["x","","y"],"map":{"k":"v"},"plain":"plain"})");
}

TEST_CASE("decode borrows a string_view at the end of the document") {
    const exact_copy document("\"text\"");
    CHECK(decode<std::string_view>(document.view()).value() == "text");
    const exact_copy empty("\"\"");
    CHECK(decode<std::string_view>(empty.view()).value().empty());
}

TEST_CASE("decode rejects a string_view of text with escapes without a resource") {
    const auto refused = [](std::string_view document) {
        const auto result = decode<View>(document);
        REQUIRE(result.has_error());
        CHECK(make_error_code(result.error().code) == decode_errc::text_not_borrowable);
        CHECK(make_error_code(result.error().code) == decode_condition::mismatch);
        return result.error().pointer + " " + std::to_string(result.error().offset.value());
    };
    CHECK(refused(R"({"name":"\n"})") == "/name 8");
    CHECK(refused(R"({"name":"\u0041 begins with one"})") == "/name 8");
    CHECK(refused(R"({"name":"ends with one\\"})") == "/name 8");
    CHECK(refused(R"({"name":"plain","list":["x","y\"z"]})") == "/list/1 28");
    CHECK(refused(R"({"map":{"a\/b":"\/"}})") == "/map/a~1b 15");
}

TEST_CASE("decode borrows text behind a name with escapes") {
    const std::string document = R"({"n\u0061me":"borrowed","map":{"\"":"also"}})";
    const auto view = decode<View>(document).value();
    CHECK(lies_in(*view.name, document));
    CHECK(lies_in(view.map->at("\""), document));
}

TEST_CASE("decode copies text that can't be borrowed to the resource") {
    std::pmr::monotonic_buffer_resource pool;
    const std::string document =
        R"({"name":"\u0041 text","list":["borrowed","cop\ted"],"plain":"too"})";
    View view;
    CHECK(decode_into(view, document, {.resource = &pool}).has_value());
    CHECK(view.name == "A text");
    CHECK_FALSE(lies_in(*view.name, document));
    CHECK(lies_in(view.list->front(), document));
    CHECK(view.list->back() == "cop\ted");
    CHECK(lies_in(view.plain, document));
}

TEST_CASE("decoder rejects a string_view without a resource") {
    const std::string document = R"({"name":"a name","list":["x",""],"plain":"\n"})";
    View view;
    decoder<View> without(view);
    const auto result = without.write(document);
    REQUIRE(result.has_error());
    CHECK(make_error_code(result.error().code) == decode_errc::text_not_borrowable);

    std::pmr::monotonic_buffer_resource pool;
    const outcome whole = decode_whole<View>(document, {.resource = &pool});
    CHECK(whole.value == document);
    CHECK(check_cuts<View>(document, {.resource = &pool}) == whole);
}

TEST_CASE("decoder borrows no element of a list from a chunk, however long") {
    const std::string more(100, ' ');
    View view;
    decoder<View> without(view);
    const auto result = without.write(R"({"list":["x",""])" + more);
    REQUIRE(result.has_error());
    CHECK(make_error_code(result.error().code) == decode_errc::text_not_borrowable);
    CHECK(result.error().pointer == "/list/0");
    CHECK(result.error().offset == 9);

    std::pmr::monotonic_buffer_resource pool;
    decoder<View> chunks(view, {.resource = &pool});
    {
        const std::string chunk = R"({"name":"n","list":["x","y"],"plain":"p")" + more;
        REQUIRE(chunks.write(chunk).has_value());
        CHECK_FALSE(lies_in(view.list->front(), chunk));
        CHECK_FALSE(lies_in(*view.name, chunk));
    }
    REQUIRE(chunks.write("}").has_value());
    REQUIRE(chunks.finish().has_value());
    CHECK(encode(view).value() == R"({"name":"n","list":["x","y"],"plain":"p"})");
}

TEST_CASE("from_value borrows text from the value, escapes or not") {
    const auto document = boost::json::parse(R"({"name":"\u0041 text","list":["x"]})");
    const auto view = from_value<View>(document).value();
    CHECK(view.name == "A text");
    CHECK(static_cast<const void*>(view.name->data()) ==
          static_cast<const void*>(document.at("name").get_string().data()));
}

TEST_CASE("decode allocates members of pmr types from the resource") {
    const std::string text(100, 'x');
    const std::string quoted = "\"" + text + "\"";
    const std::string document = "{\"text\":" + quoted + ",\"list\":[" + quoted + "," + quoted +
                                 "],\"children\":[{\"text\":" + quoted + ",\"list\":[" + quoted +
                                 "]}],\"lists\":[[" + quoted + "],[" + quoted + "]]}";
    counting_resource counted;
    counting_resource by_default;
    {
        const default_resource_scope scope(by_default);
        Pooled value;
        CHECK(decode_into(value, document, {.resource = &counted}).has_value());
        CHECK(encode(value).value() == document);
        CHECK(by_default.allocations == 0);
        // Seven texts, and memory for the elements of five lists and their two.
        CHECK(counted.allocations >= 7 + 6);
        CHECK(counted.bytes_in_use > 7 * text.size());
        CHECK(value.text->get_allocator().resource() == &counted);
        CHECK(value.list->front().get_allocator().resource() == &counted);
        CHECK(value.children->front().text->get_allocator().resource() == &counted);
        CHECK(value.lists->front().front().get_allocator().resource() == &counted);

        const std::size_t allocations = counted.allocations;
        CHECK(decode_into(value, document, {.resource = &counted}).has_value());
        CHECK(counted.allocations == allocations); // used again
    }
    CHECK(counted.bytes_in_use == 0);
}

TEST_CASE("decode allocates pmr types from the resource at any depth") {
    const std::string text(100, 'x');
    const std::string quoted = "\"" + text + "\"";
    const std::string list = "[" + quoted + "," + quoted + "]";
    const std::string document = "{\"text\":" + quoted + ",\"list\":" + list +
                                 ",\"elements\":" + list + ",\"map\":{\"k\":" + quoted +
                                 "},\"owned\":" + quoted + "}";
    counting_resource counted;
    counting_resource other;
    counting_resource by_default;
    {
        const default_resource_scope scope(by_default);
        AlwaysThere value;
        for (counting_resource* const resource : {&counted, &counted, &other}) {
            REQUIRE(decode_into(value, document, {.resource = resource}).has_value());
            CHECK(encode(value).value() == document);
            CHECK(value.text.get_allocator().resource() == resource);
            CHECK(value.list.get_allocator().resource() == resource);
            CHECK(value.list.back().get_allocator().resource() == resource);
            CHECK(value.elements.front().get_allocator().resource() == resource);
            CHECK(value.elements.back().get_allocator().resource() == resource);
            CHECK(value.map.at("k").get_allocator().resource() == resource);
            CHECK(value.owned->get_allocator().resource() == resource);
        }
        CHECK(by_default.allocations == 0);
        CHECK(counted.bytes_in_use == 0);
        const std::size_t allocations = other.allocations;
        REQUIRE(decode_into(value, document, {}).has_value()); // keeps what it has
        CHECK(value.text.get_allocator().resource() == &other);
        CHECK(value.elements.back().get_allocator().resource() == &other);
        CHECK(other.allocations == allocations);
    }
    CHECK(other.bytes_in_use == 0);
}

TEST_CASE("decode allocates the whole value from the resource") {
    const std::string quoted = "\"" + std::string(100, 'x') + "\"";
    const std::string document = "[" + quoted + "," + quoted + "]";
    using list = std::pmr::vector<std::pmr::string>;
    counting_resource counted;
    counting_resource other;
    counting_resource by_default;
    {
        const default_resource_scope scope(by_default);
        const auto from = [&](const list& value) {
            CHECK(value.get_allocator().resource() == &counted);
            CHECK(value.back().get_allocator().resource() == &counted);
        };
        from(decode<list>(document, {.resource = &counted}).value());
        from(from_value<list>(boost::json::parse(document), {.resource = &counted}).value());
        list value(&other);
        value.emplace_back("text");
        REQUIRE(decode_into(value, document, {.resource = &counted}).has_value());
        from(value);
        list in_chunks;
        decoder<list> decoder(in_chunks, {.resource = &counted});
        REQUIRE(decoder.write(document).has_value());
        REQUIRE(decoder.finish().has_value());
        from(in_chunks);
        CHECK(decode<std::pmr::string>(quoted, {.resource = &counted})
                  .value()
                  .get_allocator()
                  .resource() == &counted);
    }
    CHECK(counted.bytes_in_use == 0);
    CHECK(other.bytes_in_use == 0);
}

TEST_CASE("decode gives the resource to maps that are elements, not to maps that always exist") {
    using map = std::pmr::map<std::pmr::string, std::pmr::string>;
    const std::string text(100, 'x');
    const std::string document = "{\"k\":\"" + text + "\"}";
    counting_resource counted;
    counting_resource other;
    {
        const auto maps = decode<std::vector<map>>("[" + document + "]", {.resource = &counted});
        CHECK(maps.value().front().get_allocator().resource() == &counted);
        map kept(&other);
        REQUIRE(decode_into(kept, document, {.resource = &counted}).has_value());
        CHECK(kept.get_allocator().resource() == &other);
        CHECK(kept.begin()->second.get_allocator().resource() == &other); // not mixed
        CHECK(encode(kept).value() == document);
    }
    CHECK(counted.bytes_in_use == 0);
    CHECK(other.bytes_in_use == 0);
}

TEST_CASE("decode doesn't mix a list that keeps its resource with another") {
    using deque = std::pmr::deque<std::pmr::string>;
    const std::string quoted = "\"" + std::string(100, 'x') + "\"";
    counting_resource counted;
    counting_resource other;
    {
        deque kept(&other);
        kept.emplace_back("text");
        REQUIRE(decode_into(kept, "[" + quoted + "," + quoted + "]", {.resource = &counted})
                    .has_value());
        for (const std::pmr::string& element : kept) {
            CHECK(element.get_allocator().resource() == kept.get_allocator().resource());
        }
    }
    CHECK(counted.bytes_in_use == 0);
    CHECK(other.bytes_in_use == 0);
}

TEST_CASE("decode allocates maps of pmr types from the resource") {
    const std::string text(100, 'x');
    const std::string document = "{\"map\":{\"" + text + "\":\"" + text + "\"},\"hashed\":{\"" +
                                 text + "\":\"" + text + "\"}}";
    counting_resource counted;
    {
        Pooled value;
        CHECK(decode_into(value, document, {.resource = &counted}).has_value());
        CHECK(encode(value).value() == document);
        CHECK(value.map->begin()->first.get_allocator().resource() == &counted);
        CHECK(value.map->begin()->second.get_allocator().resource() == &counted);
        CHECK(value.hashed->begin()->second->get_allocator().resource() == &counted);
    }
    CHECK(counted.bytes_in_use == 0);
}

TEST_CASE("decode allocates pmr types from the default resource if none is given") {
    counting_resource by_default;
    {
        const default_resource_scope scope(by_default);
        const auto value = decode<Pooled>("{\"text\":\"" + std::string(100, 'x') + "\"}").value();
        CHECK(value.text->get_allocator().resource() == &by_default);
    }
    CHECK(by_default.bytes_in_use == 0);
}

TEST_CASE("decoder allocates pmr members from the resource") {
    std::pmr::monotonic_buffer_resource pool;
    const std::string document =
        R"({"text":"a long text with an escape\n","list":["b",null],"map":{"c":"d"}})";
    CHECK(check_cuts<Pooled>(document, {.resource = &pool}).value ==
          R"({"text":"a long text with an escape\n","list":["b"],"map":{"c":"d"}})");
}

TEST_CASE("decode rejects null in a dense list or map where the option demands it") {
    const decode_options strict{.reject_null_elements = true};
    const auto refused = [&](std::string_view document) {
        const outcome whole = check_cuts<Everything>(document, strict);
        CHECK(whole.error.code == decode_errc::wrong_type);
        CHECK(whole.error.found == "null");
        CHECK(decode_whole<Everything>(document).error == decode_error());
        return whole.error.pointer + " " + std::to_string(whole.error.offset.value_or(0));
    };
    CHECK(refused(R"({"numbers":[1,null]})") == "/numbers/1 14");
    CHECK(refused(R"({"children":[null]})") == "/children/0 13");
    CHECK(refused(R"({"labels":{"a":null}})") == "/labels/a 15");
    CHECK(check_cuts<Everything>(
              R"({"sparse":[null],"sparseLabels":{"a":null},"text":null,"unknown":[null]})", strict)
              .error == decode_error());
}
