// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Writes the dictionary of a fuzzing engine, with words from the descriptions of the messages:
//
//     fuzz_dictionary          prints it
//     fuzz_dictionary file     checks that the file holds it, as the test does

#include "fuzz/support/messages.hpp"

#include <ecswire/protocol/target.hpp>
#include <ecswire/reflect/shape_name.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

namespace {

using namespace ecswire;

using words = std::set<std::string>;

// The names of the shapes that have been collected.
template <class T>
void collect(words& found, words& shapes) {
    if constexpr (nullable<T>) {
        collect<present_type<T>>(found, shapes);
    } else if constexpr (described_struct<T>) {
        if (shapes.insert(std::string(shape_name<T>)).second) {
            for_each_member<T>([&](auto member) {
                found.insert("\"" + std::string(wire_name_of<decltype(member)>) + "\":");
                collect<member_type<decltype(member)::pointer>>(found, shapes);
            });
        }
    } else if constexpr (open_enum_type<T>) {
        for (const auto& enumerator : enumerators_of<typename T::enum_type>) {
            found.insert("\"" + std::string(enumerator.name) + "\"");
        }
    } else if constexpr (map_type<T>) {
        collect<typename T::mapped_type>(found, shapes);
    } else if constexpr (list_type<T>) {
        collect<typename T::value_type>(found, shapes);
    }
}

// A line of a dictionary: https://llvm.org/docs/LibFuzzer.html#dictionaries
std::string line(std::string_view word) {
    std::string text = "\"";
    for (const char character : word) {
        if (character == '"' || character == '\\') {
            text += '\\';
        }
        text += character;
    }
    return text += "\"\n";
}

void append(std::string& text, std::string_view title, const words& group) {
    text.append("# ").append(title).append("\n");
    for (const std::string& word : group) {
        text += line(word);
    }
}

std::string dictionary() {
    words members;
    words shapes;
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, fuzz::messages>>(
        [&]<class T>(std::type_identity<T>) { collect<T>(members, shapes); });

    std::string text = "# Made by fuzz/dictionary.cpp.\n";
    append(text, "names of members, values of enumerations", members);
    append(text, "names of shapes, as those of errors in a response", shapes);
    append(text, "JSON",
           {"null",
            "true",
            "false",
            "{}",
            "[]",
            "\":",
            "\",",
            "\\u0000",
            "\\ud83d\\ude00",
            "\\ud800",
            "\\\"",
            "\\\\",
            "2147483648",
            "-2147483648",
            "9223372036854775808",
            "1.784316439424E9",
            "1e400",
            "1E-400",
            "-0",
            "0.1",
            "5e9",
            "\"NaN\"",
            "\"Infinity\"",
            "\"-Infinity\""});
    append(text, "HTTP",
           {"POST /", "X-Amz-Target:", to_string(target_of<UpdateContainerAgent>),
            "x-amzn-errortype:", "x-amzn-requestid:", "Content-Type:", "\"__type\":", "\"code\":",
            "\"Message\":", "#", "ThrottlingException"});
    return text;
}

} // namespace

int main(int count, char** arguments) {
    const std::string wanted = dictionary();
    if (count < 2) {
        std::cout << wanted;
        return 0;
    }
    std::ifstream file(arguments[1], std::ios::binary);
    const std::string found{std::istreambuf_iterator<char>(file), {}};
    if (found != wanted) {
        std::cerr << arguments[1] << " is out of date: write it with\n    " << arguments[0] << " > "
                  << arguments[1] << '\n';
        return 1;
    }
    return 0;
}
