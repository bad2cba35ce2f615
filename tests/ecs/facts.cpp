// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Holds the operations against the service model in tests/data/model/service.json.

#include "support/catch.hpp"
#include "support/data_file.hpp"
#include "support/model_facts.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include <boost/json/parse.hpp>

#include <set>
#include <string>
#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct stronger_member {
    std::string path;
    std::string_view reason;
};

template <auto Member>
stronger_member stronger(std::string_view reason) {
    using shape_type = ecswire::shape_of<Member>;
    return {std::string(shape_name<shape_type>) + "." + std::string(member_name<Member>), reason};
}

// Members that are strings in the model and open enumerations here.
const stronger_member stronger_members[] = {
    stronger<&ContainerInstance::status>("API_ContainerInstance.html lists the values; the model's "
                                         "enumeration of that name, for requests, lacks INACTIVE"),
    stronger<&Resource::type>("API_Resource.html lists the values"),
    stronger<&Attachment::status>("API_Attachment.html lists the values"),
};

} // namespace

TEST_CASE("UpdateContainerAgent equals the operation in the service model") {
    const boost::json::value model = boost::json::parse(data_file("model/service.json"));
    std::set<std::string> paths;
    for (const stronger_member& member : stronger_members) {
        paths.insert(member.path);
    }

    model_facts facts(model.as_object(), paths);
    facts.compare_operation<UpdateContainerAgent>();

    for (const std::string& difference : facts.differences) {
        FAIL_CHECK(difference);
    }
    CHECK(facts.stronger_members_met == paths);
}

TEST_CASE("ContainerInstanceStatus has every value of the model's enumeration of that name") {
    const boost::json::value model = boost::json::parse(data_file("model/service.json"));
    for (const boost::json::value& status :
         model.at("shapes").at("ContainerInstanceStatus").at("enum").as_array()) {
        CAPTURE(status);
        CHECK(open_enum<ContainerInstanceStatus>(status.as_string().c_str()).is_known());
    }
}
