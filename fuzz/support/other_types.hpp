// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/value.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/unions.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fuzz {

/// A union.
struct Choice {
    std::optional<std::string> text{};
    std::optional<std::vector<std::byte>> blob{};
    std::optional<boost::json::value> document{};
    ecswire::unknown_union_member unknown_member{};
};
BOOST_DESCRIBE_STRUCT(Choice, (), (text, blob, document, unknown_member))
constexpr auto traits_of(ecswire::shape<Choice>) { return ecswire::traits(ecswire::union_shape); }

/// A shape with the types of members and the traits that `EveryType` lacks.
struct OtherTypes {
    std::optional<boost::json::value> document{};
    std::vector<boost::json::value> documents{};
    std::map<std::string, boost::json::value> namedDocuments{};
    std::optional<std::vector<std::byte>> blob{};
    std::vector<std::vector<std::byte>> blobs{};
    std::optional<Choice> choice{};
    std::vector<Choice> choices{};
    std::optional<std::string> namespace_{};
    std::optional<std::string> secret{};
    /// The reader's fast path compares keys of names of up to 29 bytes.
    std::optional<std::string> aMemberWhoseNameHasThirtyBytes{};
};
BOOST_DESCRIBE_STRUCT(OtherTypes, (),
                      (document, documents, namedDocuments, blob, blobs, choice, choices,
                       namespace_, secret, aMemberWhoseNameHasThirtyBytes))
constexpr auto traits_of(ecswire::shape<OtherTypes>) {
    return ecswire::traits(ecswire::wire_name<&OtherTypes::namespace_>("namespace"),
                           ecswire::sensitive<&OtherTypes::secret>);
}

} // namespace fuzz
