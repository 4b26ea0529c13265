// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bundled_model.h"

#include "tests/support/test_files.h"

#include <gtest/gtest.h>

using namespace genrescope;
using namespace genrescope::test;

TEST(bundled_model, an_installed_one_lies_below_share)
{
    const TemporaryFolder folder;
    const auto model = folder.write("share/genrescope/models/gtzan10.safetensors", "model");
    EXPECT_EQ(bundledModelFor(folder.path() / "bin"), model);
}

TEST(bundled_model, a_program_in_its_build_tree_uses_the_sources)
{
    const TemporaryFolder folder;
    const auto model = folder.write("resources/models/gtzan10.safetensors", "model");
    EXPECT_EQ(bundledModelFor(folder.path() / "build" / "dev" / "app"), model);
}

TEST(bundled_model, there_may_be_none)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(bundledModelFor(folder.path() / "bin").empty());
}
