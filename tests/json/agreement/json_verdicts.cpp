// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Prints for each document of JSONTestSuite and each place a line: the name, the place, "whole" or
// "chunks", and the decoded value, or the code of the error in brackets; all separated by tabs.

#include "json/suite.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decode_errc.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>

using namespace ecswire;
using namespace json_suite;

namespace {

template <class T>
void print(const T& value, const boost::system::result<void, decode_error>& result) {
    if (result) {
        std::cout << encode(value).value() << '\n';
    } else {
        std::cout << '<' << make_error_code(result.error().code).message() << ">\n";
    }
}

template <class T>
void print_verdicts(std::string_view name, std::string_view place, std::string_view text) {
    T value{};
    std::cout << name << '\t' << place << "\twhole\t";
    print(value, decode_into(value, text, suite_options()));

    std::cout << name << '\t' << place << "\tchunks\t";
    decoder<T> decoder(value, suite_options());
    boost::system::result<void, decode_error> result;
    for (std::size_t begin = 0; result && begin < text.size(); begin += 3) {
        result = decoder.write(text.substr(begin, 3));
    }
    print(value, result ? decoder.finish() : result);
}

} // namespace

int main() {
    for (const auto& [name, text] : suite_documents()) {
        for (const std::string_view place : places) {
            const std::string body = placed(place, text);
            if (place.empty()) {
                print_verdicts<boost::json::value>(name, place, body);
            } else {
                print_verdicts<Carrier>(name, place, body);
            }
        }
    }
}
