// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translatable.h"
#include "core/tags/byte_order.h"
#include "core/tags/tag_format.h"
#include "core/tags/tag_text.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace genrescope {

namespace {

using namespace std::literals;

constexpr int kMostAtoms = 10000;
constexpr std::size_t kLargestMovie = std::size_t{64} << 20;
constexpr std::string_view kGenre = "\xA9gen", kNumberedGenre = "gnre";

/// An atom within bytes (ISO/IEC 14496-12 calls it a box).
struct Atom {
    std::string_view name;
    std::string_view bytes;   ///< the whole of it
    std::string_view content; ///< behind its header
};

/// The atoms that fill `bytes`; nothing where their sizes do not. Up to 7 odd bytes may follow
/// (QuickTime ends a list with four zeros).
std::optional<std::vector<Atom>> atomsIn(std::string_view bytes)
{
    std::vector<Atom> atoms;
    while (bytes.size() >= 8) {
        std::uint64_t size = fromBigEndian(bytes.substr(0, 4));
        std::size_t header = 8;
        if (size == 1 && bytes.size() >= 16) {
            size = fromBigEndian(bytes.substr(8, 8));
            header = 16;
        }
        if (size < header || size > bytes.size())
            return std::nullopt;
        const auto count = static_cast<std::size_t>(size);
        if (atoms.size() == kMostAtoms)
            return std::nullopt;
        atoms.push_back(
            {bytes.substr(4, 4), bytes.substr(0, count), bytes.substr(header, count - header)});
        bytes.remove_prefix(count);
    }
    return atoms;
}

std::string atom(std::string_view name, std::string_view content)
{
    return bigEndian(8 + content.size(), 4) + std::string(name) + std::string(content);
}

/// The first atom of this name in a content; one without bytes where there is none.
Atom child(std::string_view content, std::string_view name)
{
    for (const Atom& found : atomsIn(content).value_or(std::vector<Atom>())) {
        if (found.name == name)
            return found;
    }
    return {};
}

/// How many bytes of a meta atom's content come before its atoms: QuickTime has none.
std::size_t metaHead(std::string_view content)
{
    return content.substr(std::min<std::size_t>(4, content.size())).starts_with("hdlr") ? 0 : 4;
}

/// The entries of an iTunes list as they are stored.
std::string_view itemList(std::string_view movie)
{
    const std::string_view meta = child(child(movie, "udta").content, "meta").content;
    return child(meta.substr(std::min(metaHead(meta), meta.size())), "ilst").content;
}

std::vector<std::string> texts(const Atom& entry)
{
    std::vector<std::string> found;
    for (const Atom& data : atomsIn(entry.content).value_or(std::vector<Atom>())) {
        if (data.name == "data" && data.content.size() >= 8)
            found.push_back(utf8FromTag(data.content.substr(8)));
    }
    return found;
}

std::string firstText(const Atom& entry)
{
    const auto found = texts(entry);
    return found.empty() ? std::string() : found[0];
}

bool isGenre(std::string_view entry)
{
    return entry.substr(4).starts_with(kGenre) || entry.substr(4).starts_with(kNumberedGenre);
}

/// A file's movie atom, which describes all that is in it, and what lies where around it.
struct Movie {
    std::int64_t offset = 0;
    std::string bytes; ///< the whole atom
    bool hasSoundBehind = false;
    bool hasFragmentsBehind = false;

    std::string_view content() const
    {
        return std::string_view(bytes).substr(fromBigEndian(bytes.substr(0, 4)) == 1 ? 16 : 8);
    }
};

std::optional<Movie> movieOf(const SoundBytes& bytes)
{
    std::optional<Movie> movie;
    std::int64_t offset = 0;
    for (int i = 0; i < kMostAtoms && offset + 8 <= bytes.size(); ++i) {
        const std::string header = part(bytes, offset, 16);
        if (header.size() < 8)
            break;
        std::uint64_t size = fromBigEndian(header.substr(0, 4));
        if (size == 1 && header.size() == 16)
            size = fromBigEndian(header.substr(8));
        else if (size == 0)
            size = static_cast<std::uint64_t>(bytes.size() - offset); // to the end
        const auto left = static_cast<std::uint64_t>(bytes.size() - offset);
        const std::string_view name = std::string_view(header).substr(4, 4);
        if (movie && name == "mdat")
            movie->hasSoundBehind = true;
        if (movie && name == "moof")
            movie->hasFragmentsBehind = true;
        if (size < 8 || size > left)
            break; // a recording that broke off
        if (name == "moov" && !movie) {
            if (size > kLargestMovie)
                return std::nullopt;
            movie =
                Movie{offset, part(bytes, offset, static_cast<std::size_t>(size)), false, false};
            if (movie->bytes.size() < size || !atomsIn(movie->content()))
                return std::nullopt;
        }
        offset += static_cast<std::int64_t>(size);
    }
    return movie;
}

/// A content with the atom of this name exchanged, or appended where there is none.
std::string withChild(std::string_view content, std::string_view name, const std::string& bytes)
{
    const Atom old = child(content, name);
    std::size_t place = 0;
    if (!old.bytes.empty())
        place = static_cast<std::size_t>(old.bytes.data() - content.data());
    else
        for (const Atom& atom : atomsIn(content).value_or(std::vector<Atom>()))
            place += atom.bytes.size();
    return std::string(content.substr(0, place)) + bytes +
           std::string(content.substr(place + old.bytes.size()));
}

/// Lets a free atom beside the item list take up what the list has grown, where it can.
std::string withFreeAdjusted(const std::string& content, std::size_t wanted)
{
    const Atom room = child(content, "free");
    const std::size_t without = content.size() - room.bytes.size();
    if (content.size() == wanted || (wanted != without && wanted < without + 8))
        return content;
    return withChild(content, "free",
                     wanted == without ? ""
                                       : atom("free", std::string(wanted - without - 8, '\0')));
}

/// Adds `growth` to the places of sound behind `border` in every track's table of chunks. False
/// where the tables are damaged or a place no longer fits.
bool moveChunks(std::string& movie, std::int64_t border, std::int64_t growth)
{
    const std::string_view all = movie;
    std::vector<std::pair<std::size_t, std::size_t>> numbers; // place in the movie, bytes
    const auto tracks = atomsIn(all.substr(8));
    if (!tracks)
        return false;
    for (const Atom& track : *tracks) {
        if (track.name != "trak")
            continue;
        const std::string_view media = child(track.content, "mdia").content;
        const std::string_view table = child(child(media, "minf").content, "stbl").content;
        for (const Atom& chunks : atomsIn(table).value_or(std::vector<Atom>())) {
            const std::size_t width = chunks.name == "stco" ? 4 : chunks.name == "co64" ? 8 : 0;
            if (width == 0)
                continue;
            if (chunks.content.size() < 8)
                return false;
            const auto count = fromBigEndian(chunks.content.substr(4, 4));
            if (count > (chunks.content.size() - 8) / width)
                return false;
            const auto first = static_cast<std::size_t>(chunks.content.data() - all.data()) + 8;
            for (std::size_t i = 0; i < count; ++i)
                numbers.emplace_back(first + i * width, width);
        }
    }
    for (const auto& [place, width] : numbers) {
        const auto old = static_cast<std::int64_t>(fromBigEndian(all.substr(place, width)));
        if (old < border)
            continue;
        if (width == 4 && old + growth > std::numeric_limits<std::uint32_t>::max())
            return false;
        movie.replace(place, width, bigEndian(static_cast<std::uint64_t>(old + growth), width));
    }
    return true;
}

class Mp4Format final : public TagFormat {
public:
    Result<StoredTags> read(const SoundBytes& bytes, const std::filesystem::path&) const override
    {
        const auto movie = movieOf(bytes);
        if (!movie)
            return damaged();
        const auto items = atomsIn(itemList(movie->content()));
        if (!items)
            return damaged();
        StoredTags stored;
        GenreField field{"MP4", {}};
        Tags& tags = stored.tags;
        for (const Atom& item : *items) {
            if (item.name == "\xA9nam")
                tags.title = firstText(item);
            else if (item.name == "\xA9"
                                  "ART")
                tags.artist = firstText(item);
            else if (item.name == "\xA9"
                                  "alb")
                tags.album = firstText(item);
            else if (item.name == kGenre)
                std::ranges::move(texts(item), std::back_inserter(tags.genres));
            else if (item.name == kNumberedGenre && item.content.size() >= 18) // ID3v1's, from 1 on
                tags.genres.push_back(
                    numberedGenre(static_cast<int>(fromBigEndian(item.content.substr(16, 2))) - 1));
            if (isGenre(item.bytes))
                field.entries.emplace_back(item.bytes);
        }
        stored.genre = {std::move(field)};
        return stored;
    }

    std::string entry(std::string_view, std::string_view genre) const override
    {
        constexpr std::string_view kUtf8 = "\0\0\0\1\0\0\0\0"sv;
        return atom(kGenre, atom("data", std::string(kUtf8) + std::string(genre)));
    }

    Result<FileEdit> edit(const SoundBytes& bytes, const GenreFields& fields) const override
    {
        const auto movie = movieOf(bytes);
        if (!movie)
            return damaged();
        const std::string_view content = movie->content();
        const std::string_view userData = child(content, "udta").content;
        const Atom metaAtom = child(userData, "meta");
        std::string_view meta = metaAtom.content;
        if (metaAtom.bytes.empty())
            meta = kEmptyMeta;
        const std::size_t head = std::min(metaHead(meta), meta.size());
        const std::string_view handler = child(meta.substr(head), "hdlr").content;
        if (handler.size() < 12 || handler.substr(8, 4) != "mdir")
            return failure(
                ErrorCode::TagsRefused, "",
                QT_TRANSLATE_NOOP("Detail", "its tags are of another sort than iTunes'"));

        std::vector<std::string> entries;
        const auto items = atomsIn(itemList(content));
        if (!items)
            return damaged();
        for (const Atom& item : *items)
            entries.emplace_back(item.bytes);
        for (const GenreField& field : fields)
            replaceGenres(entries, field.entries, isGenre);
        std::string list;
        for (const std::string& item : entries)
            list += item;

        const std::string newMeta =
            std::string(meta.substr(0, head)) +
            withFreeAdjusted(withChild(meta.substr(head), "ilst", atom("ilst", list)),
                             meta.size() - head);
        std::string changed = atom(
            "moov", withChild(content, "udta",
                              atom("udta", withChild(userData, "meta", atom("meta", newMeta)))));
        const std::int64_t growth = std::ssize(changed) - std::ssize(movie->bytes);
        if (growth != 0 && movie->hasFragmentsBehind)
            return failure(ErrorCode::TagsRefused, "",
                           QT_TRANSLATE_NOOP("Detail", "its sound is in fragments"));
        const std::int64_t border = movie->offset + std::ssize(movie->bytes);
        if (growth != 0 && movie->hasSoundBehind && !moveChunks(changed, border, growth))
            return damaged();
        FileEdit edit;
        edit.splices = {{movie->offset, std::ssize(movie->bytes), std::move(changed)}};
        return edit;
    }

private:
    static constexpr std::string_view kEmptyMeta =
        "\0\0\0\0\0\0\0\x21hdlr\0\0\0\0\0\0\0\0mdirappl\0\0\0\0\0\0\0\0\0"sv;

    static tl::unexpected<Error> damaged()
    {
        return failure(ErrorCode::TagsRefused, "",
                       QT_TRANSLATE_NOOP("Detail", "its description is damaged"));
    }
};

} // namespace

const TagFormat& mp4Format()
{
    static const Mp4Format format;
    return format;
}

} // namespace genrescope
