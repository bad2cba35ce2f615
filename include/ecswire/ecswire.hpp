// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The engine: the whole library without the shapes of ECS. It defines nothing.

#include <ecswire/version.hpp>

#include <ecswire/text/ascii.hpp>
#include <ecswire/text/base64.hpp>
#include <ecswire/text/bytes.hpp>
#include <ecswire/text/constexpr_containers.hpp>
#include <ecswire/text/json_pointer.hpp>
#include <ecswire/text/one_line.hpp>
#include <ecswire/text/print_text.hpp>
#include <ecswire/text/real_bits.hpp>
#include <ecswire/text/utf8.hpp>
#include <ecswire/text/wrapping.hpp>

#include <ecswire/reflect/calendar.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/element_condition.hpp>
#include <ecswire/constraints/enum_values.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/keys.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/length_in_bytes.hpp>
#include <ecswire/constraints/max_items.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/multiple_of.hpp>
#include <ecswire/constraints/no_edge_spaces.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/only_from_users.hpp>
#include <ecswire/constraints/open_values.hpp>
#include <ecswire/constraints/pattern.hpp>
#include <ecswire/constraints/prefix.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/reserved_prefix.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/constraints/serialized_length.hpp>
#include <ecswire/constraints/union_members.hpp>
#include <ecswire/constraints/unique.hpp>
#include <ecswire/constraints/unique_by.hpp>
#include <ecswire/constraints/value_origin.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/constraints/when.hpp>

#include <ecswire/validation/checked.hpp>
#include <ecswire/validation/constant_strings.hpp>
#include <ecswire/validation/validate.hpp>
#include <ecswire/validation/validate_options.hpp>
#include <ecswire/validation/validation_report.hpp>
#include <ecswire/validation/violation.hpp>
#include <ecswire/validation/wording.hpp>

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decode_errc.hpp>
#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/element_decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/json/excerpt.hpp>
#include <ecswire/json/holds_secrets.hpp>
#include <ecswire/json/limits.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/json/refers_to_document.hpp>
#include <ecswire/json/result.hpp>

#include <ecswire/schema/constraint_listing.hpp>
#include <ecswire/schema/json_schema.hpp>

#include <ecswire/service/error_traits.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/service/waiter.hpp>

#include <ecswire/protocol/call_error.hpp>
#include <ecswire/protocol/common_errors.hpp>
#include <ecswire/protocol/content_type.hpp>
#include <ecswire/protocol/dispatch.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/idempotency_token.hpp>
#include <ecswire/protocol/make_error.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/make_response.hpp>
#include <ecswire/protocol/parse_request.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/protocol/pointer_into_temporary.hpp>
#include <ecswire/protocol/protocol_errc.hpp>
#include <ecswire/protocol/request_error.hpp>
#include <ecswire/protocol/retry_class.hpp>
#include <ecswire/protocol/service_error.hpp>
#include <ecswire/protocol/target.hpp>

#include <ecswire/client/attempt.hpp>
#include <ecswire/client/batches.hpp>
#include <ecswire/client/call.hpp>
#include <ecswire/client/call_failure.hpp>
#include <ecswire/client/canonical_request.hpp>
#include <ecswire/client/credentials.hpp>
#include <ecswire/client/endpoint.hpp>
#include <ecswire/client/endpoint_errc.hpp>
#include <ecswire/client/exchange.hpp>
#include <ecswire/client/http_date.hpp>
#include <ecswire/client/pages.hpp>
#include <ecswire/client/paginate.hpp>
#include <ecswire/client/random_uuid.hpp>
#include <ecswire/client/retry.hpp>
#include <ecswire/client/retry_after.hpp>
#include <ecswire/client/retrying.hpp>
#include <ecswire/client/sign_error.hpp>
#include <ecswire/client/sigv4.hpp>
#include <ecswire/client/sigv4_hash.hpp>
#include <ecswire/client/wait.hpp>
#include <ecswire/client/wait_until.hpp>
