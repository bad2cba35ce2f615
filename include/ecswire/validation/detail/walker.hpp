// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/enum_values.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/union_members.hpp>
#include <ecswire/constraints/value_origin.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/constexpr_containers.hpp>
#include <ecswire/text/utf8.hpp>
#include <ecswire/validation/detail/document_texts.hpp>
#include <ecswire/validation/detail/path_step.hpp>
#include <ecswire/validation/validate_options.hpp>
#include <ecswire/validation/violation.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// Keeps the code that reports violations out of the code for valid values.
#if defined(__GNUC__)
#define ECSWIRE_COLD [[gnu::cold, gnu::noinline]]
#else
#define ECSWIRE_COLD
#endif

// Validates a value in one walk: members in the order of declaration, and for each value first its
// own constraints, then the values within it, then the constraints that read its elements.
namespace ecswire::inline v0_2::detail {

inline constexpr requirement utf8_requirement{.constraint = "utf8",
                                              .text = "Member must be well-formed UTF-8"};

class walker {
public:
    constexpr walker(std::vector<violation>& found, const validate_options& options) noexcept
        : found_(&found),
          remaining_(options.max_violations == 0 ? 1 : options.max_violations),
          origin_(options.origin) {}

    /// Checks a present value at `path`; `constraints` is a constraint_set.
    template <class T, class Constraints>
    constexpr void walk(const T& value, const path_step* path, const Constraints& constraints) {
        if constexpr (text_type<T>) {
            walk_text(value, path, constraints);
        } else {
            check<false>(value, path, constraints);
            walk_within(value, path, constraints);
            check<true>(value, path, constraints);
        }
    }

private:
    constexpr bool is_done() const noexcept { return remaining_ == 0; }

    // The callback that a constraint calls for each violation. Returns whether the constraint
    // continues.
    template <class C>
    struct reporter {
        walker* self;
        const C* constraint;
        const path_step* path;

        ECSWIRE_COLD constexpr bool operator()(const finding& found) const {
            if (!self->is_done()) {
                self->add(requirement_of(*constraint), found, path);
            }
            return !self->is_done();
        }
    };

    ECSWIRE_CONTAINER_CONSTEXPR void add(const requirement& asked, const finding& found,
                                         const path_step* path) {
        violation result;
        append_path(result.pointer, path);
        if (found.other != finding::none) {
            result.other = result.pointer;
            append_element(result.other, found.other, found.member);
        } else if (!asked.sibling.empty() && path != nullptr) {
            append_path(result.other, path->parent);
            append_pointer_token(result.other, asked.sibling);
        }
        if (found.index != finding::none) {
            append_element(result.pointer, found.index, found.member);
        } else if (found.member.data() != nullptr) { // a key, which may be empty
            append_pointer_token(result.pointer, found.member);
        }
        if (found.offset != finding::none && !is_secret_) {
            result.offset = found.offset;
        }
        result.constraint = asked.constraint;
        result.minimum = asked.within.minimum;
        result.maximum = asked.within.maximum;
        if (!is_secret_) {
            result.actual = found.actual;
        }
        result.kind = asked.kind;
        result.text = asked.text;
        result.condition = asked.condition;
        found_->push_back(std::move(result));
        --remaining_;
    }

    static ECSWIRE_CONTAINER_CONSTEXPR void append_element(std::string& pointer, std::size_t index,
                                                           std::string_view member) {
        append_pointer_token(pointer, index);
        if (!member.empty()) {
            append_pointer_token(pointer, member);
        }
    }

    // Checks the constraints on the value itself: either those that are checked after its elements,
    // or the others.
    template <bool AfterElements, class T, class Constraints>
    constexpr void check(const T& value, const path_step* path, const Constraints& constraints,
                         bool is_proved = false) {
        constraints.for_each([&]<class C>(const C& constraint) {
            if constexpr (!checks_member<C> && !is_each_constraint<C> &&
                          reads_elements<C> == AfterElements) {
                if (!is_done() && !(proves_utf8<C> && is_proved) && !is_spared<C>()) {
                    check_value(constraint, value, reporter<C>{this, &constraint, path});
                }
            }
        });
    }

    template <class C>
    constexpr bool is_spared() const noexcept {
        return only_for_users<C> && origin_ == value_origin::service;
    }

    // Checks a text. If it isn't UTF-8, that is its only violation.
    template <class Constraints>
    constexpr void walk_text(std::string_view text, const path_step* path,
                             const Constraints& constraints) {
        bool has_proof = false;
        bool all_hold = true; // of the constraints that prove UTF-8
        constraints.for_each([&]<class C>(const C& constraint) {
            if constexpr (proves_utf8<C>) {
                has_proof = true;
                all_hold = all_hold && constraint.holds(text);
            }
        });
        const bool is_proved = has_proof && all_hold;
        if (is_proved || is_utf8(text, path)) {
            check<false>(text, path, constraints, is_proved);
            check<true>(text, path, constraints);
        }
    }

    constexpr bool is_utf8(std::string_view text, const path_step* path) {
        const std::size_t offset = find_invalid_utf8(text);
        if (offset != text.size()) [[unlikely]] {
            add(utf8_requirement, {.offset = offset}, path);
            return false;
        }
        return true;
    }

    template <class T, class Constraints>
    constexpr void walk_within(const T& value, const path_step* path,
                               const Constraints& constraints) {
        if constexpr (open_enum_type<T>) {
            const bool is_open = origin_ == value_origin::service && opens_enumeration(constraints);
            if (!value.is_known() && !is_open && !is_done()) [[unlikely]] {
                add(enum_requirement<typename T::enum_type>, {}, path);
            }
        } else if constexpr (described_struct<T>) {
            if constexpr (is_union<T>) {
                check_union(value, path);
            }
            [[maybe_unused]] const bool was_secret = is_secret_;
            if constexpr (is_sensitive_shape<T>) {
                is_secret_ = true;
            }
            walk_members(value, path, std::make_index_sequence<member_count<T>>{});
            if constexpr (is_sensitive_shape<T>) {
                is_secret_ = was_secret;
            }
        } else if constexpr (list_type<T> || map_type<T>) {
            if constexpr (Constraints::is_for_elements) {
                walk_elements(value, path, element_constraints<Constraints>{constraints});
            } else {
                walk_elements(value, path, no_constraints);
            }
        } else if constexpr (document_type<T>) {
            visit_texts(value, path, [this](std::string_view text, const path_step* at) {
                return !is_done() && is_utf8(text, at);
            });
        } else {
            explain_wire_type<T>(); // a blob has nothing within it to check
        }
    }

    // A user can't send an unknown member, since it has no value.
    template <class S>
    constexpr void check_union(const S& structure, const path_step* path) {
        const std::size_t known = count_present_members(structure);
        const bool has_unknown = !unknown_member_name(structure).empty();
        const bool is_one =
            has_unknown ? known == 0 && origin_ == value_origin::service : known == 1;
        if (!is_one && !is_done()) [[unlikely]] {
            add(union_requirement<S>, {}, path);
        }
    }

    template <list_type List, class Constraints>
    constexpr void walk_elements(const List& list, const path_step* path,
                                 const Constraints& constraints) {
        for (std::size_t i = 0; i < list.size() && !is_done(); ++i) {
            const path_step step{path, {}, i};
            walk_if_present(list[i], &step, constraints);
        }
    }

    template <map_type Map, class Constraints>
    constexpr void walk_elements(const Map& map, const path_step* path,
                                 const Constraints& constraints) {
        for (const auto& item : map) {
            const path_step step{path, item.first};
            if (is_done()) {
                return;
            }
            if (is_utf8(item.first, &step)) {
                walk_if_present(item.second, &step, constraints);
            }
        }
    }

    template <class S, std::size_t... Indices>
    constexpr void walk_members([[maybe_unused]] const S& structure,
                                [[maybe_unused]] const path_step* path,
                                std::index_sequence<Indices...>) {
        (walk_member<Indices>(structure, path), ...);
    }

    template <std::size_t Index, class S>
    constexpr void walk_member(const S& structure, const path_step* path) {
        using descriptor = boost::mp11::mp_at_c<members_of<S>, Index>;
        if (is_done()) {
            return;
        }
        const auto& member = structure.*descriptor::pointer;
        [[maybe_unused]] const bool was_secret = is_secret_;
        if constexpr (is_sensitive<descriptor::pointer>) {
            is_secret_ = true;
        }
        const path_step step{path, wire_name_of<descriptor>};
        const auto& constraints = member_constraints_of<S, descriptor::pointer>();
        constraints.for_each([&]<class C>(const C& constraint) {
            if constexpr (checks_member<C>) {
                if (!is_done() && !is_spared<C>()) {
                    constraint.check_member(structure, member,
                                            reporter<C>{this, &constraint, &step});
                }
            }
        });
        walk_if_present(member, &step, constraints);
        if constexpr (is_sensitive<descriptor::pointer>) {
            is_secret_ = was_secret;
        }
    }

    template <class T, class Constraints>
    constexpr void walk_if_present(const T& value, const path_step* path,
                                   const Constraints& constraints) {
        if (is_present(value) && !is_done()) {
            walk(present_value(value), path, constraints);
        }
    }

    std::vector<violation>* found_;
    std::size_t remaining_; // further violations that the options allow
    value_origin origin_;
    bool is_secret_ = false; // if true, a violation has no length, number or offset
};

} // namespace ecswire::inline v0_2::detail

#undef ECSWIRE_COLD
