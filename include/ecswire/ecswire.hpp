// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The whole library. It defines nothing.

#include <ecswire/version.hpp>

#include <ecswire/reflect/ascii.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/json_pointer.hpp>
#include <ecswire/reflect/member_types.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/prints_message.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/utf8.hpp>

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/enum_values.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/limit.hpp>
#include <ecswire/constraints/member.hpp>
#include <ecswire/constraints/no_edge_spaces.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/reserved_prefix.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/constraints/unique_by.hpp>
#include <ecswire/constraints/value_origin.hpp>

#include <ecswire/model/access_denied_exception.hpp>
#include <ecswire/model/agent_update_status.hpp>
#include <ecswire/model/attachment.hpp>
#include <ecswire/model/attachment_status.hpp>
#include <ecswire/model/attribute.hpp>
#include <ecswire/model/client_exception.hpp>
#include <ecswire/model/cluster_not_found_exception.hpp>
#include <ecswire/model/container_instance.hpp>
#include <ecswire/model/container_instance_health_status.hpp>
#include <ecswire/model/container_instance_status.hpp>
#include <ecswire/model/error_facts.hpp>
#include <ecswire/model/instance_health_check_result.hpp>
#include <ecswire/model/instance_health_check_state.hpp>
#include <ecswire/model/instance_health_check_type.hpp>
#include <ecswire/model/invalid_parameter_exception.hpp>
#include <ecswire/model/key_value_pair.hpp>
#include <ecswire/model/missing_version_exception.hpp>
#include <ecswire/model/no_update_available_exception.hpp>
#include <ecswire/model/resource.hpp>
#include <ecswire/model/resource_value_type.hpp>
#include <ecswire/model/server_exception.hpp>
#include <ecswire/model/tag.hpp>
#include <ecswire/model/target_type.hpp>
#include <ecswire/model/update_in_progress_exception.hpp>
#include <ecswire/model/version_info.hpp>

#include <ecswire/operations/operation.hpp>
#include <ecswire/operations/update_container_agent.hpp>

#include <ecswire/validation/checked.hpp>
#include <ecswire/validation/constant_strings.hpp>
#include <ecswire/validation/listing.hpp>
#include <ecswire/validation/schema.hpp>
#include <ecswire/validation/validate.hpp>
#include <ecswire/validation/validate_options.hpp>
#include <ecswire/validation/validation_report.hpp>
#include <ecswire/validation/violation.hpp>

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decode_errc.hpp>
#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/json/excerpt.hpp>
#include <ecswire/json/limits.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/json/refers_to_document.hpp>
#include <ecswire/json/value.hpp>

#include <ecswire/protocol/call_error.hpp>
#include <ecswire/protocol/common_errors.hpp>
#include <ecswire/protocol/content_type.hpp>
#include <ecswire/protocol/dispatch.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/make_error.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/make_response.hpp>
#include <ecswire/protocol/parse_request.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/protocol/protocol_errc.hpp>
#include <ecswire/protocol/request_error.hpp>
#include <ecswire/protocol/retryable.hpp>
#include <ecswire/protocol/service_error.hpp>
#include <ecswire/protocol/target.hpp>
