// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/number_token.hpp>
#include <ecswire/json/detail/reader.hpp>

#include <boost/config.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/version.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2::detail {

/// The one instantiation of Boost.JSON's lexer.
using lexer = boost::json::basic_parser<reader>;

} // namespace ecswire::inline v0_2::detail

// Below, that instantiation is made quicker to run and to compile. This needs the lexer's
// internals, which are no interface: it is for the release whose they are and the compilers that it
// was tried with, and nothing but time depends on it. Others do without, and so does a whole
// program that defines ECSWIRE_PLAIN_LEXER.
#if BOOST_VERSION == 108100 && defined(__GNUC__) && !defined(ECSWIRE_PLAIN_LEXER)

namespace boost::json {

#if !defined(__clang__)
namespace detail {
// GCC gives what one source may grow by inlining to the many small functions that shapes need, and
// none of it to the skipping of white space, which mostly is one comparison: asked to, it reads a
// document in four fifths of the time at -O2.
[[gnu::always_inline]] inline const char* count_whitespace(const char* first,
                                                           const char* last) noexcept;
} // namespace detail
#endif

// A variant comes before those that call it.

// The variants that allow comments, which no option here asks for, needn't be compiled: these are
// never called.
template <>
template <>
inline const char* ecswire::detail::lexer::parse_value(const char*, std::true_type, std::true_type,
                                                       bool, bool) {
    return sentinel();
}
template <>
template <>
inline const char* ecswire::detail::lexer::parse_value(const char*, std::false_type, std::true_type,
                                                       bool, bool) {
    return sentinel();
}
template <>
template <>
inline const char* ecswire::detail::lexer::parse_comment(const char*, std::true_type, bool) {
    return sentinel();
}
template <>
template <>
inline const char* ecswire::detail::lexer::parse_comment(const char*, std::false_type, bool) {
    return sentinel();
}

// There are variants for what begins, and others that ask whether there is something to resume. The
// latter do for both where that question is a small part of the work.
template <>
template <>
inline const char* ecswire::detail::lexer::parse_escaped(const char* p, std::size_t total,
                                                         std::true_type, bool is_key,
                                                         bool allow_bad_utf8) {
    return parse_escaped(p, total, std::false_type{}, is_key, allow_bad_utf8);
}

// The name of a member needs no lexing, for which a sixth of the time would go. Other names are
// lexed as ever, by the variant that asks whether there is something to resume.
template <>
template <>
inline const char* ecswire::detail::lexer::parse_unescaped(const char* p, std::true_type,
                                                           std::true_type is_key,
                                                           bool allow_bad_utf8) {
    const char* const first = p + 1; // after the quote
    const auto room = static_cast<std::size_t>(end_ - first);
    if (const char* const after = h_.pass_expected_key(first, room); after != nullptr) {
        return after;
    }
    if (const char* const after = h_.pass_known_key(first, room); after != nullptr) {
        return after;
    }
    return parse_unescaped(p, std::false_type{}, is_key, allow_bad_utf8);
}

// A number that lies in the chunk as a whole needs no state to resume, nor a value that isn't
// exact. Others are lexed as if the chunk began with them. The variant for `+`, which is for those
// that begin with another digit than zero, does for all.
template <>
template <>
BOOST_NOINLINE inline const char*
ecswire::detail::lexer::parse_number(const char* p, std::true_type,
                                     std::integral_constant<char, '+'>) {
    const ecswire::detail::number_token token = ecswire::detail::find_number_token(p, end_, more_);
    if (token.end == nullptr) {
        const bool negative = *p == '-';
        if (negative) {
            h_.on_number_part({p, 1}, ec_);
        }
        num_ = {};
        num_.neg = negative;
        reserve();
        st_.push_unchecked(state::num1);
        return parse_number(negative ? p + 1 : p, std::false_type{},
                            std::integral_constant<char, 0>{});
    }
    return h_.on_number(p, token, ec_) ? token.end : fail(token.end);
}
template <>
template <>
inline const char* ecswire::detail::lexer::parse_number(const char* p, std::true_type,
                                                        std::integral_constant<char, '0'>) {
    return parse_number(p, std::true_type{}, std::integral_constant<char, '+'>{});
}
template <>
template <>
inline const char* ecswire::detail::lexer::parse_number(const char* p, std::true_type,
                                                        std::integral_constant<char, '-'>) {
    return parse_number(p, std::true_type{}, std::integral_constant<char, '+'>{});
}

// Most values are texts, objects and numbers: told by comparisons rather than by a jump that is
// hard to predict. For the rest, the variant that asks whether there is something to resume does.
template <>
template <>
BOOST_NOINLINE inline const char*
ecswire::detail::lexer::parse_value(const char* p, std::true_type stack_empty,
                                    std::false_type allow_comments, bool allow_trailing,
                                    bool allow_bad_utf8) {
    if (*p == '"') {
        return parse_unescaped(p, stack_empty, std::false_type{}, allow_bad_utf8);
    }
    if (*p == '{') {
        return parse_object(p, stack_empty, allow_comments, allow_trailing, allow_bad_utf8);
    }
    if ((*p >= '0' && *p <= '9') || *p == '-') {
        return parse_number(p, stack_empty, std::integral_constant<char, '+'>{});
    }
    if (*p == '[') {
        return parse_array(p, stack_empty, allow_comments, allow_trailing, allow_bad_utf8);
    }
    return parse_value(p, std::false_type{}, allow_comments, allow_trailing, allow_bad_utf8);
}
template <>
template <>
inline const char* ecswire::detail::lexer::parse_document(const char* p, std::true_type) {
    return parse_document(p, std::false_type{});
}

} // namespace boost::json

#endif
