// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "mapping.hpp"
#include "peers.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/version.hpp>

#include <cstddef>
#include <limits>
#include <memory>

namespace benchmarks {

namespace {

struct boost_json_dom {
    using node = const boost::json::value*;

    static std::optional<node> find(node object, std::string_view name) {
        const boost::json::value* const found = object->get_object().if_contains(name);
        return found == nullptr || found->is_null() ? std::nullopt : std::optional(found);
    }
    static std::string_view text(node value) { return value->get_string(); }
    static std::int64_t integer(node value) { return value->to_number<std::int64_t>(); }
    static double real(node value) { return value->to_number<double>(); }
    static bool boolean(node value) { return value->get_bool(); }
    static std::size_t size(node list) { return list->get_array().size(); }
    template <class F>
    static void for_each(node list, const F& function) {
        for (const boost::json::value& element : list->get_array()) {
            function(&element);
        }
    }
};

struct ignoring_handler {
    using error_code = boost::json::error_code;
    static constexpr std::size_t max_object_size = (std::numeric_limits<std::size_t>::max)();
    static constexpr std::size_t max_array_size = (std::numeric_limits<std::size_t>::max)();
    static constexpr std::size_t max_key_size = (std::numeric_limits<std::size_t>::max)();
    static constexpr std::size_t max_string_size = (std::numeric_limits<std::size_t>::max)();

    bool on_document_begin(error_code& /*ec*/) { return true; }
    bool on_document_end(error_code& /*ec*/) { return true; }
    bool on_object_begin(error_code& /*ec*/) { return true; }
    bool on_object_end(std::size_t /*size*/, error_code& /*ec*/) { return true; }
    bool on_array_begin(error_code& /*ec*/) { return true; }
    bool on_array_end(std::size_t /*size*/, error_code& /*ec*/) { return true; }
    bool on_key_part(std::string_view /*part*/, std::size_t /*size*/, error_code& /*ec*/) {
        return true;
    }
    bool on_key(std::string_view /*part*/, std::size_t /*size*/, error_code& /*ec*/) {
        return true;
    }
    bool on_string_part(std::string_view /*part*/, std::size_t /*size*/, error_code& /*ec*/) {
        return true;
    }
    bool on_string(std::string_view /*part*/, std::size_t /*size*/, error_code& /*ec*/) {
        return true;
    }
    bool on_number_part(std::string_view /*part*/, error_code& /*ec*/) { return true; }
    bool on_int64(std::int64_t /*value*/, std::string_view /*part*/, error_code& /*ec*/) {
        return true;
    }
    bool on_uint64(std::uint64_t /*value*/, std::string_view /*part*/, error_code& /*ec*/) {
        return true;
    }
    bool on_double(double /*value*/, std::string_view /*part*/, error_code& /*ec*/) { return true; }
    bool on_bool(bool /*value*/, error_code& /*ec*/) { return true; }
    bool on_null(error_code& /*ec*/) { return true; }
    bool on_comment_part(std::string_view /*part*/, error_code& /*ec*/) { return true; }
    bool on_comment(std::string_view /*part*/, error_code& /*ec*/) { return true; }
};

} // namespace

bool lex(const std::string& document) {
    boost::json::basic_parser<ignoring_handler> parser{boost::json::parse_options()};
    boost::json::error_code ec;
    return parser.write_some(false, document.data(), document.size(), ec) == document.size() && !ec;
}

template <class Response>
peer<Response> boost_json_peer() {
    return {.name = "boost_json",
            .library =
                "Boost.JSON " + version_text(BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000,
                                             BOOST_VERSION % 100),
            .what = "DOM, mapped",
            .decode =
                [](const std::string& document, Response& to) {
                    const boost::json::value parsed = boost::json::parse(document);
                    mapping<boost_json_dom>::read(&parsed, to);
                },
            .parse = {},
            .make_writer =
                [](const std::string& document) {
                    auto dom = std::make_shared<boost::json::value>(boost::json::parse(document));
                    return [dom] { return boost::json::serialize(*dom); };
                }};
}
template peer<ecswire::UpdateContainerAgentResponse> boost_json_peer();
template peer<Instances> boost_json_peer();

} // namespace benchmarks
