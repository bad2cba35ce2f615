// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "fuzz/support/target.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// Runs a target without an engine:
//
//     replay_<target> [--random count] [files and folders ...]
//         runs these inputs, and `count` generated ones
//
//     replay_<target> --write-seeds count folder
//         writes the first inputs of an engine
//
// Generated inputs depend on the count only, so that a finding can be reproduced. Its input is
// written to finding-replay_<target> in the current folder, and can be added to the corpus.
namespace {

using ecswire_test::seeded_choices;
namespace files = std::filesystem;

std::string read(const files::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const files::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

// From memory of exactly the input's size, so that a sanitizer detects every read beyond its end.
void run(const std::string& input) {
    const auto bytes = std::make_unique<char[]>(input.size());
    std::copy(input.begin(), input.end(), bytes.get());
    fuzz::run({bytes.get(), input.size()});
}

void mutate(std::string& input, seeded_choices& choices) {
    constexpr std::string_view pieces[] = {
        "null",     "true",       "{}",      "[]",      "[",    "}",
        ",",        ":",          "\"",      "\\u0000", "-1",   "1e400",
        "1.5",      "\\",         "\\ud800", "\xFF",    "\xC3", " ",
        "\n",       "2147483648", "1E2",     "\"NaN\"", "#",    "400",
        "{\"a\":[", "-0",         "1e-400",  "\r\n",    "0.1",  "99999999999999999999"};
    const std::size_t at = choices.below(input.size() + 1);
    const std::size_t length = choices.below(1 + (std::min<std::size_t>)(input.size() - at, 16));
    switch (choices.below(5)) {
    case 0: input.insert(at, pieces[choices.below(std::size(pieces))]); break;
    case 1: input.replace(at, length, pieces[choices.below(std::size(pieces))]); break;
    case 2: input.erase(at, length); break;
    case 3: input.insert(at, input.substr(choices.below(input.size() + 1), length)); break;
    default:
        if (at < input.size()) {
            input[at] = static_cast<char>(choices.below(256));
        }
    }
}

std::string made_input(std::size_t number) {
    seeded_choices choices(number);
    std::string input = fuzz::make_seed(choices);
    for (std::size_t count = number % 4; count != 0; --count) {
        mutate(input, choices);
    }
    return input;
}

void run_made(std::size_t count, const files::path& finding) {
    for (std::size_t number = 0; number < count; ++number) {
        const std::string input = made_input(number);
        write(finding, input);
        run(input);
    }
    files::remove(finding);
}

std::size_t run_files(const files::path& path) {
    if (!files::is_directory(path)) {
        std::printf("%s\n", path.string().c_str());
        std::fflush(stdout);
        run(read(path));
        return 1;
    }
    std::vector<files::path> entries;
    for (const auto& entry : files::directory_iterator(path)) {
        entries.push_back(entry.path());
    }
    std::ranges::sort(entries);
    std::size_t count = 0;
    for (const files::path& entry : entries) {
        count += run_files(entry);
    }
    return count;
}

int write_seeds(std::size_t count, const files::path& folder) {
    files::create_directories(folder);
    for (std::size_t number = 0; number < count; ++number) {
        seeded_choices choices(number);
        write(folder / ("seed-" + std::to_string(number)), fuzz::make_seed(choices));
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments + 1, arguments + count);
    if (words.size() == 3 && words[0] == "--write-seeds") {
        return write_seeds(std::stoul(words[1]), words[2]);
    }
    const std::string program = files::path(arguments[0]).stem().string();
    std::size_t ran = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--random" && i + 1 < words.size()) {
            const std::size_t made = std::stoul(words[++i]);
            run_made(made, "finding-" + program);
            ran += made;
        } else if (files::exists(words[i])) {
            ran += run_files(words[i]);
        } else {
            std::fprintf(stderr, "no such file: %s\n", words[i].c_str());
            return 2;
        }
    }
    std::printf("%zu inputs, nothing found\n", ran);
    return ran == 0 ? 2 : 0;
}
