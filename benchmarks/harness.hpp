// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <functional>
#include <string>

namespace benchmarks {

/// The clock of an iteration: Google Benchmark measures the whole iteration, or the
/// benchmark itself, by `SetIterationTime`, for a part.
enum class time_taken { of_processor, by_benchmark };

/// Adds the benchmark `operation/document/subject`, which handles `bytes` of JSON an iteration.
/// `check` returns whether its result is correct; main() calls it for all benchmarks before it
/// measures.
void add(const std::string& name, std::size_t bytes, std::function<bool()> check,
         std::function<void(benchmark::State&)> run, time_taken time = time_taken::of_processor);

/// Describes `operation/subject` for tables and charts.
void describe(const std::string& subject, const std::string& label);

// Each adds the benchmarks of one operation.
void add_decode();
void add_encode();
void add_validate();

} // namespace benchmarks
