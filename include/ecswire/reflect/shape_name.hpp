// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2 {

namespace detail {

template <class T>
constexpr std::string_view function_signature() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    return __FUNCSIG__;
#else
    return __PRETTY_FUNCTION__;
#endif
}

// The signatures of two instantiations differ only in the text of the type. The sizes of the parts
// before and after it are measured with a type whose text is known, `probe`.
constexpr std::string_view type_text(std::string_view signature, std::string_view probe) noexcept {
    const std::size_t before = probe.find("double");
    const std::size_t after = probe.size() - before - std::string_view("double").size();
    signature.remove_prefix(before);
    signature.remove_suffix(after);
    return signature;
}

// The text after the last scope, or after MSVC's `struct `. Scopes within the arguments of a
// template, or of a function to which the type is local, don't count.
constexpr std::string_view unqualified(std::string_view text) noexcept {
    std::size_t first = 0;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '<' || text[i] == '(') {
            ++depth;
        } else if (text[i] == '>' || text[i] == ')') {
            --depth;
        } else if ((text[i] == ':' || text[i] == ' ') && depth == 0) {
            first = i + 1;
        }
    }
    return text.substr(first);
}

// Stored separately, so that the program holds only the name and not the whole signature.
template <class T>
struct shape_name_storage {
    static constexpr std::string_view source =
        unqualified(type_text(function_signature<T>(), function_signature<double>()));
    static constexpr auto characters = [] {
        std::array<char, source.size() + 1> copy{};
        for (std::size_t i = 0; i < source.size(); ++i) {
            copy[i] = source[i];
        }
        return copy;
    }();
};

} // namespace detail

/// The name of a shape as it is declared, without its namespaces: `"ContainerInstance"`.
///
/// Messages, listings and JSON Schema use this name, and it is the name of an error on the wire.
/// Computed at compile time; the text ends in a null character.
template <class T>
inline constexpr std::string_view shape_name{detail::shape_name_storage<T>::characters.data(),
                                             detail::shape_name_storage<T>::source.size()};

} // namespace ecswire::inline v0_2
