// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/ffmpeg_source.h"

#include "core/base/translatable.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/log.h>
#include <libavutil/mem.h>
#include <libswresample/swresample.h>
}

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

namespace genrescope {

namespace {

using Clock = std::chrono::steady_clock;

// Bounds that no sound file comes near, for those that are made to exhaust a decoder.
constexpr auto kLongestOpening = std::chrono::seconds(10);
constexpr int kMostFailures = 10000; ///< packets in a row that give no sound
constexpr std::size_t kLargestAllocation = std::size_t{256} << 20;
constexpr int kMostChannels = 63;
constexpr int kInputBytes = 32768;

/// What libavformat reads through.
struct Input {
    SoundBytes bytes;
    std::int64_t position = 0;
    std::optional<Error> failed; ///< the disk's, since libavformat takes it for the end
    std::optional<Clock::time_point> deadline; ///< of the opening
};

int readInput(void* user, std::uint8_t* into, int count)
{
    auto& input = *static_cast<Input*>(user);
    if (input.deadline && Clock::now() > *input.deadline)
        return AVERROR_EXIT;
    const auto done = input.bytes.read(
        input.position, {reinterpret_cast<char*>(into), static_cast<std::size_t>(count)});
    if (!done) {
        input.failed = done.error();
        return AVERROR(EIO);
    }
    input.position += static_cast<std::int64_t>(*done);
    return *done == 0 ? AVERROR_EOF : static_cast<int>(*done);
}

std::int64_t seekInput(void* user, std::int64_t offset, int whence)
{
    auto& input = *static_cast<Input*>(user);
    if (whence == AVSEEK_SIZE)
        return input.bytes.size();
    const int from = whence & ~AVSEEK_FORCE;
    const std::int64_t base = from == SEEK_CUR   ? input.position
                              : from == SEEK_END ? input.bytes.size()
                                                 : 0;
    if (__builtin_add_overflow(base, offset, &offset) || offset < 0)
        return AVERROR(EINVAL);
    return input.position = offset;
}

/// Formats that are lists of other files would open them through this.
int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EPERM);
}

struct FreeIo {
    void operator()(AVIOContext* io) const
    {
        av_freep(&io->buffer); // libavformat may have replaced the one it was given
        avio_context_free(&io);
    }
};
struct CloseFormat {
    void operator()(AVFormatContext* format) const { avformat_close_input(&format); }
};
struct FreeCodec {
    void operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
};
struct FreePacket {
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
struct FreeFrame {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct FreeConverter {
    void operator()(SwrContext* converter) const { swr_free(&converter); }
};

/// Once for the whole process: these are FFmpeg's own globals.
void limitFFmpeg()
{
    static const bool done = [] {
        av_log_set_level(AV_LOG_QUIET);
        av_max_alloc(kLargestAllocation);
        return true;
    }();
    (void)done;
}

/// e.g. "AAC", without FFmpeg's "(Advanced Audio Coding)".
std::string nameOf(AVCodecID codec)
{
    const AVCodecDescriptor* descriptor = avcodec_descriptor_get(codec);
    const std::string_view name =
        descriptor != nullptr && descriptor->long_name != nullptr ? descriptor->long_name : "?";
    return std::string(name.substr(0, name.find(" (")));
}

class FFmpegSource final : public SoundSource {
public:
    FFmpegSource(SoundBytes bytes, std::string name)
        : m_name(std::move(name))
        , m_input{std::move(bytes), 0, {}, {}}
    {
    }

    Result<void> open(const FileKind& kind)
    {
        m_input.deadline = Clock::now() + kLongestOpening;
        m_io.reset(avio_alloc_context(static_cast<unsigned char*>(av_malloc(kInputBytes)),
                                      kInputBytes, 0, &m_input, readInput, nullptr, seekInput));
        m_packet.reset(av_packet_alloc());
        m_frame.reset(av_frame_alloc());
        const std::string formats(kind.ffmpegFormats);
        AVFormatContext* format = avformat_alloc_context();
        if (format == nullptr || !m_io || !m_packet || !m_frame)
            return failure(ErrorCode::Unexpected, m_name, QT_TRANSLATE_NOOP("Detail", "no memory"));
        format->pb = m_io.get();
        format->io_open = refuseToOpen;
        format->protocol_whitelist = av_strdup("none");
        format->format_whitelist = av_strdup(formats.c_str());
        // A single name is taken at its word; of several, the content decides.
        const AVInputFormat* known = formats.find(',') == std::string::npos
                                         ? av_find_input_format(formats.c_str())
                                         : nullptr;
        const bool opened = avformat_open_input(&format, "", known, nullptr) == 0;
        m_format.reset(opened ? format : nullptr); // a failed opening has freed it
        for (unsigned i = 0; opened && i < format->nb_streams; ++i) {
            if (format->streams[i]->codecpar->codec_type != AVMEDIA_TYPE_AUDIO)
                format->streams[i]->discard = AVDISCARD_ALL;
        }

        const bool found = opened && decodeFrame();
        m_input.deadline.reset();
        if (m_input.failed)
            return tl::unexpected(*m_input.failed);
        if (!found)
            return failure(ErrorCode::NotAudio, m_name,
                           std::string(kind.name) +
                               (m_codec ? " whose sound can't be decoded" : " without sound"));
        m_facts.format = std::string(kind.name) + " (" + nameOf(m_codec->codec_id) + ")";
        m_facts.sampleRateHz = m_frame->sample_rate;
        m_facts.channels = m_frame->ch_layout.nb_channels;
        const AVStream& stream = *m_format->streams[m_stream];
        if (stream.duration > 0)
            m_facts.seconds = static_cast<double>(stream.duration) * av_q2d(stream.time_base);
        else if (m_format->duration > 0)
            m_facts.seconds = static_cast<double>(m_format->duration) / AV_TIME_BASE;
        return {};
    }

    const AudioFacts& facts() const override { return m_facts; }

    Result<SoundBlock> nextBlock() override
    {
        SoundBlock block;
        // The first frame was decoded when the file was opened.
        while (block.interleaved.empty() &&
               (std::exchange(m_isFirstWaiting, false) || decodeFrame())) {
            convertFrame();
            block = {m_interleaved, m_layout.channels};
            dropFramesBefore(std::exchange(m_wantedSeconds, 0.0), block);
        }
        if (m_input.failed)
            return tl::unexpected(*m_input.failed);
        return block;
    }

    bool seek(double seconds) override
    {
        const AVStream& stream = *m_format->streams[m_stream];
        const std::int64_t start =
            stream.start_time == AV_NOPTS_VALUE ? std::int64_t{0} : stream.start_time;
        const auto place = start + static_cast<std::int64_t>(seconds / av_q2d(stream.time_base));
        if (av_seek_frame(m_format.get(), m_stream, place, AVSEEK_FLAG_BACKWARD) < 0)
            return false;
        avcodec_flush_buffers(m_codec.get());
        m_converter.reset(); // it holds sound of before
        m_isFirstWaiting = false;
        m_wantedSeconds = seconds;
        return true;
    }

private:
    bool openCodec(const AVStream& stream)
    {
        const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
        m_codec.reset(codec != nullptr ? avcodec_alloc_context3(codec) : nullptr);
        if (!m_codec || avcodec_parameters_to_context(m_codec.get(), stream.codecpar) < 0)
            return false;
        m_codec->thread_count = 1;
        return avcodec_open2(m_codec.get(), codec, nullptr) == 0;
    }

    /// Gives the decoder the stream's next packet, or tells it that there is none.
    /// False where the stream can't be decoded.
    bool feedDecoder()
    {
        while (av_read_frame(m_format.get(), m_packet.get()) == 0) {
            const AVStream& stream = *m_format->streams[m_packet->stream_index];
            bool isSound = stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
            if (isSound && m_stream < 0) {
                m_stream = stream.index;
                if (!openCodec(stream))
                    return false;
            }
            isSound = isSound && stream.index == m_stream;
            if (isSound)
                avcodec_send_packet(m_codec.get(), m_packet.get()); // a damaged one is left out
            av_packet_unref(m_packet.get());
            if (isSound)
                return true;
            if (m_input.deadline && Clock::now() > *m_input.deadline)
                return false;
        }
        return m_codec && avcodec_send_packet(m_codec.get(), nullptr) == 0;
    }

    /// The next frame of sound into m_frame; false at the end.
    bool decodeFrame()
    {
        for (int failures = 0; failures < kMostFailures; ++failures) {
            const int answer =
                m_codec ? avcodec_receive_frame(m_codec.get(), m_frame.get()) : AVERROR(EAGAIN);
            if (answer == 0 && m_frame->nb_samples > 0 && m_frame->sample_rate > 0 &&
                m_frame->ch_layout.nb_channels > 0 &&
                m_frame->ch_layout.nb_channels <= kMostChannels)
                return true;
            if (answer == AVERROR_EOF || (answer != 0 && !feedDecoder()))
                return false;
        }
        return false;
    }

    /// A file is entered at a packet some way before the place that was sought.
    void dropFramesBefore(double seconds, SoundBlock& block)
    {
        const AVStream& stream = *m_format->streams[m_stream];
        if (seconds <= 0 || block.interleaved.empty() || m_frame->pts == AV_NOPTS_VALUE)
            return;
        const std::int64_t start =
            stream.start_time == AV_NOPTS_VALUE ? std::int64_t{0} : stream.start_time;
        const double blockSeconds =
            static_cast<double>(m_frame->pts - start) * av_q2d(stream.time_base);
        const double early = (seconds - blockSeconds) * m_facts.sampleRateHz;
        if (early < 1)
            return;
        const auto channels = static_cast<std::size_t>(block.channels);
        const double frames = static_cast<double>(block.interleaved.size() / channels);
        if (early >= frames)
            m_wantedSeconds = seconds; // all of it, and perhaps of the next
        block.interleaved =
            block.interleaved.subspan(static_cast<std::size_t>(std::min(early, frames)) * channels);
    }

    /// m_frame into m_interleaved: as float, at the first frame's rate.
    void convertFrame()
    {
        m_interleaved.clear();
        const int channels = m_frame->ch_layout.nb_channels;
        const Layout layout{channels, m_frame->format, m_frame->sample_rate};
        if (!m_converter || layout != m_layout) {
            // Which loudspeaker is which does not matter here.
            AVChannelLayout loudspeakers = {};
            av_channel_layout_from_mask(&loudspeakers, (std::uint64_t{1} << channels) - 1);
            SwrContext* converter = nullptr;
            swr_alloc_set_opts2(&converter, &loudspeakers, AV_SAMPLE_FMT_FLT, m_facts.sampleRateHz,
                                &loudspeakers, static_cast<AVSampleFormat>(layout.format),
                                layout.sampleRateHz, 0, nullptr);
            m_converter.reset(converter);
            if (!m_converter || swr_init(m_converter.get()) < 0) {
                m_converter.reset();
                return;
            }
            m_layout = layout;
        }
        const int most = swr_get_out_samples(m_converter.get(), m_frame->nb_samples);
        m_interleaved.resize(static_cast<std::size_t>(std::max(0, most) * channels));
        auto* out = reinterpret_cast<std::uint8_t*>(m_interleaved.data());
        const int count = swr_convert(m_converter.get(), &out, most,
                                      const_cast<const std::uint8_t**>(m_frame->extended_data),
                                      m_frame->nb_samples);
        m_interleaved.resize(static_cast<std::size_t>(std::max(0, count) * channels));
    }

    struct Layout {
        int channels = 0;
        int format = 0;
        int sampleRateHz = 0;
        bool operator==(const Layout&) const = default;
    };

    // Freed from the last to the first: each uses those above it.
    std::string m_name;
    Input m_input;
    std::unique_ptr<AVIOContext, FreeIo> m_io;
    std::unique_ptr<AVFormatContext, CloseFormat> m_format;
    std::unique_ptr<AVCodecContext, FreeCodec> m_codec;
    std::unique_ptr<AVPacket, FreePacket> m_packet;
    std::unique_ptr<AVFrame, FreeFrame> m_frame;
    std::unique_ptr<SwrContext, FreeConverter> m_converter;
    Layout m_layout; ///< that the converter was made for
    int m_stream = -1;
    bool m_isFirstWaiting = true;
    AudioFacts m_facts;
    std::vector<float> m_interleaved; ///< one AVFrame's
    double m_wantedSeconds = 0;       ///< that was sought; what comes before is dropped
};

} // namespace

Result<std::unique_ptr<SoundSource>> openWithFFmpeg(SoundBytes bytes, const FileKind& kind,
                                                    const std::string& name)
{
    limitFFmpeg();
    auto source = std::make_unique<FFmpegSource>(std::move(bytes), name);
    if (const auto opened = source->open(kind); !opened)
        return tl::unexpected(opened.error());
    return source;
}

} // namespace genrescope
