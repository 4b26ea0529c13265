// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(error, its_sentence_names_the_subject_and_the_detail)
{
    const std::string text = sentence({ErrorCode::AudioTooShort, "a.wav", "3.2 s"});
    EXPECT_EQ(text, "a.wav is too short (3.2 s): at least 5 seconds are needed.");
}

TEST(error, a_subject_that_looks_like_a_placeholder_is_left_alone)
{
    EXPECT_EQ(sentence({ErrorCode::AudioEmpty, "%2.wav", "x"}),
              "%2.wav holds no sound. Get a complete copy.");
}

TEST(error, every_code_has_a_whole_sentence)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Unexpected); ++code) {
        const std::string_view text = sentenceTemplate(static_cast<ErrorCode>(code));
        EXPECT_GT(text.size(), 10u);
        EXPECT_EQ(text.back(), '.');
    }
}
