// SPDX-License-Identifier: GPL-3.0-or-later

// Where libgenrescope-media.so is entered.
#include "core/audio/ffmpeg_source.h"
#include "core/audio/media_module.h"

#include <chromaprint.h>

namespace genrescope {

namespace {

class ChromaprintWords final : public SoundWords {
public:
    explicit ChromaprintWords(int sampleRateHz)
        : m_context(::chromaprint_new(CHROMAPRINT_ALGORITHM_DEFAULT))
    {
        ::chromaprint_start(m_context, sampleRateHz, 1);
    }
    ~ChromaprintWords() override { ::chromaprint_free(m_context); }
    ChromaprintWords(const ChromaprintWords&) = delete;
    ChromaprintWords& operator=(const ChromaprintWords&) = delete;

    void add(std::span<const std::int16_t> mono) override
    {
        ::chromaprint_feed(m_context, mono.data(), static_cast<int>(mono.size()));
    }

    std::vector<std::uint32_t> finish() override
    {
        std::uint32_t* words = nullptr;
        int count = 0;
        if (::chromaprint_finish(m_context) == 0 ||
            ::chromaprint_get_raw_fingerprint(m_context, &words, &count) == 0)
            return {};
        std::vector<std::uint32_t> found(words, words + count);
        ::chromaprint_dealloc(words);
        return found;
    }

private:
    ChromaprintContext* m_context;
};

} // namespace

} // namespace genrescope

extern "C" genrescope::MediaModule genrescopeMedia()
{
    using namespace genrescope;
    return {openWithFFmpeg, [](int sampleRateHz) -> std::unique_ptr<SoundWords> {
                return std::make_unique<ChromaprintWords>(sampleRateHz);
            }};
}
