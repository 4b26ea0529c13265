// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clip_name.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(clip_name, word_and_number_are_told_apart)
{
    EXPECT_EQ(readClipName("blues.00003"), (ClipName{"blues", 3}));
    EXPECT_EQ(readClipName("blues_00042"), (ClipName{"blues", 42}));
    EXPECT_EQ(readClipName("hip-hop.00099"), (ClipName{"hip-hop", 99}));
    EXPECT_EQ(readClipName("drum_n_bass-7"), (ClipName{"drum_n_bass", 7}));
}

TEST(clip_name, other_names_have_neither)
{
    for (const char* name : {"", "blues", "00003", "01 - Intro", ".00003", "1999.12", "blues 3",
                             "Summer of 69", "blues.", "blues.3a"})
        EXPECT_EQ(readClipName(name), ClipName()) << name;
}

TEST(clip_name, a_number_too_long_to_count_is_none)
{
    EXPECT_EQ(readClipName("blues.999999999"), (ClipName{"blues", 999999999}));
    EXPECT_EQ(readClipName("blues.1000000000"), (ClipName{"blues", -1}));
}

TEST(clip_name, hiphop_has_one_spelling)
{
    for (const char* name : {"hiphop", "hip-hop", "Hip-Hop", "HIP HOP", "hip_hop"})
        EXPECT_EQ(filedGenre(name), "hiphop");
    EXPECT_EQ(filedGenre("Drum-n-Bass"), "Drum-n-Bass");
}

TEST(clip_name, folders_of_parts_are_known)
{
    EXPECT_EQ(partOfFolder("_train"), "train");
    EXPECT_EQ(partOfFolder("_Validation"), "validation");
    EXPECT_EQ(partOfFolder("val"), "validation");
    EXPECT_EQ(partOfFolder("test"), "test");
    for (const char* name : {"", "_", "trains", "blues"})
        EXPECT_EQ(partOfFolder(name), "");
}
