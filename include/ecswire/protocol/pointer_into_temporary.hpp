// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

namespace ecswire::inline v0_2 {

/// Fails to compile, with a message that says how to keep an error. Accessors that return a pointer
/// into an error call it if the error is a temporary. `Error` must be a template parameter of the
/// accessor, so that the assertion fails only if the accessor is called.
template <class Error, class T>
const T* pointer_into_temporary() noexcept {
    static_assert(sizeof(Error) == 0,
                  "ecswire: this points into an error that is a temporary, gone at the end of the "
                  "statement: keep it first, as in `const auto error = response.error();`");
    return nullptr;
}

} // namespace ecswire::inline v0_2
