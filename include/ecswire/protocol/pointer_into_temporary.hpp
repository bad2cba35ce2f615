// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

namespace ecswire::inline v0_2 {

/// The result of an accessor of errors for a temporary. It fails a `static_assert` that says how to
/// keep the error, when it is instantiated. `Error` is a template parameter of the accessor.
template <class Error, class T>
const T* pointer_into_temporary() noexcept {
    static_assert(sizeof(Error) == 0,
                  "ecswire: this points into an error that is a temporary, gone at the end of the "
                  "statement: keep it first, as in `const auto error = response.error();`");
    return nullptr;
}

} // namespace ecswire::inline v0_2
