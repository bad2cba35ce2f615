// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The benchmarks. The arguments are those of Google Benchmark. The results of all benchmarks are
// compared first.

#include "harness.hpp"

#include <climits>
#include <iostream>
#include <set>
#include <utility>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace benchmarks {

namespace {

struct named_check {
    std::string name;
    std::function<bool()> holds;
};

std::vector<named_check>& checks() {
    static std::vector<named_check> all;
    return all;
}

// By default, memory deallocated at the end of the heap is returned to the system, and a benchmark
// that happens to be there pays for its pages in every iteration: ten times the time to be
// measured.
void keep_memory() {
#if defined(__GLIBC__)
    constexpr int plenty = 1 << 25; // the maximum that glibc accepts for M_MMAP_THRESHOLD
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_MMAP_THRESHOLD, plenty);
    mallopt(M_TOP_PAD, plenty);
#endif
}

} // namespace

void add(const std::string& name, std::size_t bytes, std::function<bool()> check,
         std::function<void(benchmark::State&)> run, time_taken time) {
    checks().push_back({name, std::move(check)});
    auto* const added = benchmark::RegisterBenchmark(
        name.c_str(), [bytes, run = std::move(run)](benchmark::State& state) {
            run(state);
            state.counters["document_bytes"] = static_cast<double>(bytes);
        });
    if (time == time_taken::by_benchmark) {
        added->UseManualTime();
    }
}

void describe(const std::string& subject, const std::string& label) {
    static std::set<std::string> described; // once, though it's a subject of many documents
    if (described.insert(subject).second) {
        benchmark::AddCustomContext(subject, label);
    }
}

} // namespace benchmarks

int main(int argc, char** argv) {
    benchmarks::keep_memory();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    benchmarks::add_decode();
    benchmarks::add_encode();
    benchmarks::add_validate();
    int failures = 0;
    for (const auto& [name, holds] : benchmarks::checks()) {
        if (!holds()) {
            std::cerr << name << ": the result is wrong\n";
            ++failures;
        }
    }
    if (failures != 0) {
        return 1;
    }
    std::cerr << benchmarks::checks().size() << " results are right\n";
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
