// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <functional>
#include <string>

namespace benchmarks {

/// Who takes an iteration's time: the processor's for all of it, or the benchmark, by
/// `SetIterationTime`, for a part.
enum class time_taken { of_processor, by_benchmark };

/// Adds the benchmark `operation/document/subject`, which handles `bytes` of JSON an iteration.
/// `check` tells whether what it does is right; main() asks that of all before anything is timed.
void add(const std::string& name, std::size_t bytes, std::function<bool()> check,
         std::function<void(benchmark::State&)> run, time_taken time = time_taken::of_processor);

/// Says what `operation/subject` is, as tables and charts call it.
void describe(const std::string& subject, const std::string& label);

// Each adds the benchmarks of one operation.
void add_decode();
void add_encode();
void add_validate();

} // namespace benchmarks
