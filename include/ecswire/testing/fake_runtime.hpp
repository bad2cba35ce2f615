// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/testing/detail/seeded_bits.hpp>
#include <ecswire/testing/fake_account.hpp>

#include <chrono>
#include <cstdint>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The runtime of a test, for `retrying` and `wait_until`: its time is that of an account, and
/// waiting advances it, so that no test sleeps. The account must outlive it.
///
///     ecswire::fake_ecs ecs;
///     ecswire::fake_runtime here(ecs);
///     ecswire::retrying client(ecs, here);
///
/// Its random numbers are the same for the same seed.
class fake_runtime {
public:
    explicit fake_runtime(fake_account& account, std::uint64_t seed = 1) noexcept
        : account_(&account), seed_(seed) {}

    /// The account's time, as time since its epoch.
    [[nodiscard]] std::chrono::steady_clock::time_point now() const noexcept {
        return std::chrono::steady_clock::time_point(
            std::chrono::milliseconds(account_->now.milliseconds()));
    }

    /// Advances the account.
    void wait(std::chrono::milliseconds delay) { account_->advance(delay); }

    /// A random number from 0 to less than 1.
    [[nodiscard]] double random() noexcept { return detail::next_seeded_share(seed_); }

private:
    fake_account* account_;
    std::uint64_t seed_;
};

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
