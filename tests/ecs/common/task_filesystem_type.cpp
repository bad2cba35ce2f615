// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/task_filesystem_type.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<TaskFilesystemType>({
    {TaskFilesystemType::ext3, "ext3"},
    {TaskFilesystemType::ext4, "ext4"},
    {TaskFilesystemType::xfs, "xfs"},
    {TaskFilesystemType::ntfs, "ntfs"},
}));

TEST_CASE("The shapes of task_filesystem_type.hpp have their names in the service model") {
    CHECK(shape_name<TaskFilesystemType> == "TaskFilesystemType");
}
