// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Checks JSON documents against the shapes of Amazon ECS: ecswire_check --help

#include "../command_line.hpp"
#include "check.hpp"
#include "shape_check.hpp"

#include <algorithm>
#include <cstddef>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::string_view help = R"(usage: ecswire_check [options] SHAPE [FILE ...]

Checks JSON documents against a shape of Amazon ECS: their syntax and types, the constraints of the
shape, and that there is no unknown member. Prints each finding with its place. Without a FILE, the
standard input is read.

SHAPE is the name of a shape, such as Task, or the request or response of an operation, such as
RunTask.request.

  --from-service   check as the service's what a shape may hold there and not in a request, such as
                   tags of `aws:`; implied by a response
  --iso-times      accept times of ISO 8601, as the AWS CLI prints them
  --allow-unknown  members that the shape doesn't have are no findings
  --quiet          print no findings
  --list           print the names of all shapes
  --constraints    check nothing: print the members of SHAPE, or of all shapes, with their
                   constraints
  --help           print this

Exit status: 0 no findings; 1 findings; 2 the command line is invalid; 3 a file can't be read.
)";

enum exit_status { no_findings = 0, findings = 1, invalid_usage = 2, unreadable = 3 };

using ecswire_check::shape_check;

/// All shapes, in alphabetic order.
std::vector<shape_check> all_shapes() {
    using namespace ecswire_check;
    std::vector<shape_check> shapes;
    for (const auto& family :
         {account_settings_checks(), agent_checks(), capacity_providers_checks(), clusters_checks(),
          common_checks(), container_instances_checks(), containers_checks(), daemons_checks(),
          express_checks(), gateways_checks(), service_deployments_checks(), services_checks(),
          tags_checks(), task_definitions_checks(), task_sets_checks(), tasks_checks()}) {
        shapes.insert(shapes.end(), family.begin(), family.end());
    }
    std::ranges::sort(shapes, {}, &shape_check::name);
    return shapes;
}

/// The name of a shape, of which `RunTask.request` is another form.
std::string shape_name_of(std::string name) {
    for (const auto& [suffix, shape] :
         {std::pair(std::string_view(".request"), "Request"), {".response", "Response"}}) {
        if (name.ends_with(suffix)) {
            return name.replace(name.size() - suffix.size(), suffix.size(), shape);
        }
    }
    return name;
}

std::optional<shape_check> find_shape(const std::string& name, command_line& arguments) {
    const std::vector<shape_check> shapes = all_shapes();
    const auto find = [&](const std::string& shape) {
        return std::ranges::find(shapes, shape, &shape_check::name);
    };
    const auto found = find(shape_name_of(name));
    if (found != shapes.end()) {
        return *found;
    }
    arguments.complain(find(name + "Request") != shapes.end()
                           ? name + " is an operation: check its " + name + ".request or " + name +
                                 ".response"
                           : "there is no shape " + name + ": --list prints all");
    return std::nullopt;
}

/// A document and its name.
struct input {
    std::string name{};
    std::optional<std::string> text{}; ///< absent where it can't be read
};

input read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(file), {});
    return {path, file ? std::optional(std::move(text)) : std::nullopt};
}

input read_standard_input() {
    return {"standard input", std::string(std::istreambuf_iterator<char>(std::cin), {})};
}

exit_status run(command_line& arguments) {
    std::optional<shape_check> shape;
    if (arguments.operands().empty()) {
        arguments.complain("a SHAPE is needed");
    } else {
        shape = find_shape(arguments.operands().front(), arguments);
    }
    if (!arguments.problem().empty()) {
        std::cerr << "ecswire_check: " << arguments.problem() << "\n\n" << help;
        return invalid_usage;
    }
    if (arguments.has("--constraints")) {
        std::cout << shape->listing();
        return no_findings;
    }
    const bool from_service = arguments.has("--from-service") || shape->name.ends_with("Response");
    const ecswire_check::check_options options{
        .origin = from_service ? ecswire::value_origin::service : ecswire::value_origin::user,
        .accepts_iso_times = arguments.has("--iso-times"),
        .accepts_unknown = arguments.has("--allow-unknown"),
    };

    const std::vector<std::string> paths(arguments.operands().begin() + 1,
                                         arguments.operands().end());
    bool is_unreadable = false;
    std::size_t found = 0;
    for (std::size_t i = 0; i < std::max<std::size_t>(paths.size(), 1); ++i) {
        const input document = paths.empty() ? read_standard_input() : read(paths[i]);
        if (!document.text) {
            std::cerr << "ecswire_check: " << document.name << ": can't be read\n";
            is_unreadable = true;
            continue;
        }
        ecswire_check::counted_place last;
        for (const ecswire_check::finding& each :
             ecswire_check::check(*shape, *document.text, options)) {
            ++found;
            if (!arguments.has("--quiet")) {
                std::cout << ecswire_check::show(each, *shape, *document.text, document.name, last);
            }
        }
    }
    return is_unreadable ? unreadable : found > 0 ? findings : no_findings;
}

} // namespace

int main(int count, char** words) {
    try {
        command_line arguments(count, words, {},
                               {"--from-service", "--iso-times", "--allow-unknown", "--quiet",
                                "--list", "--constraints", "--help"});
        if (arguments.has("--help")) {
            std::cout << help;
            return no_findings;
        }
        const bool lists_constraints =
            arguments.has("--constraints") && arguments.operands().empty();
        if ((lists_constraints || arguments.has("--list")) && arguments.problem().empty()) {
            for (const shape_check& each : all_shapes()) {
                std::cout << (lists_constraints ? each.listing() : std::string(each.name) + "\n");
            }
            return no_findings;
        }
        return run(arguments);
    } catch (const std::exception& problem) { // out of memory
        std::cerr << "ecswire_check: " << problem.what() << "\n";
        return unreadable;
    }
}
