// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

// <windows.h> has a macro FAILED(hr). It leaves the enumerator alone, but Boost.Describe would pass
// over it without a word.
#pragma push_macro("FAILED")
#undef FAILED

namespace ecswire::inline v0_2 {

/// Where an attachment stands in its life.
///
/// The service model types the member as a string; its page lists these values.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html
enum class AttachmentStatus {
    PRECREATED, ///< named, but not yet made
    CREATED,    ///< made
    ATTACHING,  ///< on its way to the instance or task
    ATTACHED,   ///< in use
    DETACHING,  ///< on its way off
    DETACHED,   ///< off the instance or task
    DELETED,    ///< gone
    FAILED,     ///< could not be made or attached
};
BOOST_DESCRIBE_ENUM(AttachmentStatus, PRECREATED, CREATED, ATTACHING, ATTACHED, DETACHING, DETACHED,
                    DELETED, FAILED)

} // namespace ecswire::inline v0_2

#pragma pop_macro("FAILED")
