// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/constexpr_containers.hpp>

#include <string>

/// Smithy's unions: a structure of which exactly one member is present.
///
///     struct Destination {
///         std::optional<S3Destination> s3{};
///         std::optional<std::string> file{};
///         unknown_union_member unknown_member{};
///     };
///     BOOST_DESCRIBE_STRUCT(Destination, (), (s3, file, unknown_member))
///     constexpr auto traits_of(shape<Destination>) { return traits(union_shape); }
///
/// A union is an aggregate as every shape is: `Destination{.s3 = S3Destination{...}}`. Reading
/// never fails because none or several members are present; `validate` reports it, as constraint
/// "union". https://smithy.io/2.0/spec/aggregate-types.html#union
namespace ecswire::inline v0_2 {

/// The last described member of every union. Where a newer service sends a member that the shape
/// doesn't have, it holds the name of the first such member that isn't null; the value is skipped.
///
/// It isn't written to the wire. `validate` accepts it in a value from the service only.
struct unknown_union_member {
    std::string name{}; ///< on the wire; empty where no unknown member was read

    /// Whether an unknown member was read.
    [[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR bool is_present() const noexcept {
        return !name.empty();
    }

    friend bool operator==(const unknown_union_member&, const unknown_union_member&) = default;
};

} // namespace ecswire::inline v0_2
