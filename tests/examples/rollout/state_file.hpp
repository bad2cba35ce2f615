// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

/// The state of a rollout in a file.
namespace rollout {

/// A rollout as it is saved: with its options, so that it goes on with the same ones.
struct saved_rollout {
    std::vector<std::string> options{}; ///< of the command line: `--at-once=10%`
    ecswire::agent_rollout_state state{};
};
BOOST_DESCRIBE_STRUCT(saved_rollout, (), (options, state))

/// Writes the rollout, so that after a crash the file has either it or the one before. The problem,
/// if there is one.
inline std::optional<std::string> save(const saved_rollout& saved, const std::string& file) {
    const auto json = ecswire::encode(saved);
    if (!json) {
        return "the state can't be encoded: " + json.error().message();
    }
    const std::string written = file + ".new";
    const int descriptor = ::open(written.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return written + ": " + std::strerror(errno);
    }
    bool is_written = true;
    for (std::size_t done = 0; is_written && done != json->size();) {
        const ssize_t size = ::write(descriptor, json->data() + done, json->size() - done);
        is_written = size >= 0 || errno == EINTR;
        done += size > 0 ? static_cast<std::size_t>(size) : 0;
    }
    is_written = is_written && ::fsync(descriptor) == 0;
    is_written = ::close(descriptor) == 0 && is_written;
    if (!is_written || ::rename(written.c_str(), file.c_str()) != 0) {
        return file + ": " + std::strerror(errno);
    }
    return std::nullopt;
}

/// Reads a rollout, or says why there is none.
inline std::optional<saved_rollout> load(const std::string& file, std::string& problem) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        problem = file + " can't be read";
        return std::nullopt;
    }
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    auto saved = ecswire::decode<saved_rollout>(text);
    if (!saved) {
        problem = file + ": " + saved.error().message();
        return std::nullopt;
    }
    return *std::move(saved);
}

} // namespace rollout
