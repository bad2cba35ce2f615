// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

/// The state of a rollout in a file.
namespace rollout {

/// Writes the state, so that after a crash the file has either it or the one before. The problem,
/// if there is one.
inline std::optional<std::string> save_state(const ecswire::agent_rollout_state& state,
                                             const std::string& file) {
    const auto json = ecswire::encode(state);
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

/// Reads a state, or says why there is none.
inline std::optional<ecswire::agent_rollout_state> load_state(const std::string& file,
                                                              std::string& problem) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        problem = file + " can't be read";
        return std::nullopt;
    }
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    auto state = ecswire::decode<ecswire::agent_rollout_state>(text);
    if (!state) {
        problem = file + ": " + state.error().message();
        return std::nullopt;
    }
    return *std::move(state);
}

} // namespace rollout
