// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translatable.h"
#include "core/tags/tag_format.h"

#include "core/audio/file_kind.h"

#include <taglib/apefile.h>
#include <taglib/asffile.h>
#include <taglib/mpcfile.h>
#include <taglib/tfilestream.h>
#include <taglib/tpropertymap.h>
#include <taglib/wavpackfile.h>

#include <memory>

namespace genrescope {

namespace {

std::unique_ptr<TagLib::File> openFile(TagLib::IOStream* stream, const SoundBytes& bytes)
{
    const std::string_view kind = fileKind(part(bytes, 0, kKindBytes)).name;
    if (kind == "Windows Media")
        return std::make_unique<TagLib::ASF::File>(stream, false);
    if (kind == "WavPack")
        return std::make_unique<TagLib::WavPack::File>(stream, false);
    if (kind == "Monkey's Audio")
        return std::make_unique<TagLib::APE::File>(stream, false);
    return std::make_unique<TagLib::MPC::File>(stream, false);
}

std::vector<std::string> texts(const TagLib::PropertyMap& properties, const char* name)
{
    std::vector<std::string> found;
    if (properties.contains(name)) {
        for (const TagLib::String& value : properties[name]) {
            if (!value.isEmpty()) // TagLib would not write it back
                found.push_back(value.to8Bit(true));
        }
    }
    return found;
}

class OtherFormat final : public TagFormat {
public:
    Result<StoredTags> read(const SoundBytes& bytes,
                            const std::filesystem::path& file) const override
    {
        TagLib::FileStream stream(file.c_str(), true);
        const auto opened = openFile(&stream, bytes);
        if (!opened->isValid())
            return damaged();
        const TagLib::PropertyMap properties = opened->properties();
        const auto first = [&](const char* name) {
            const auto values = texts(properties, name);
            return values.empty() ? std::string() : values[0];
        };
        const auto genres = texts(properties, "GENRE");
        return StoredTags{{first("TITLE"), first("ARTIST"), first("ALBUM"), genres},
                          {{"values", genres}}};
    }

    std::string entry(std::string_view, std::string_view genre) const override
    {
        return std::string(genre);
    }

    Result<FileEdit> edit(const SoundBytes&, const GenreFields& fields) const override
    {
        FileEdit edit;
        edit.afterwards = [fields](const std::filesystem::path& copy) -> Result<void> {
            const auto bytes = SoundBytes::open(copy);
            if (!bytes)
                return tl::unexpected(bytes.error());
            TagLib::FileStream stream(copy.c_str());
            const auto opened = openFile(&stream, *bytes);
            if (!opened->isValid())
                return damaged();
            TagLib::PropertyMap properties = opened->properties();
            TagLib::StringList values;
            for (const GenreField& field : fields) {
                for (const std::string& value : field.entries)
                    values.append(TagLib::String(value, TagLib::String::UTF8));
            }
            properties.erase("GENRE");
            if (!values.isEmpty())
                properties.insert("GENRE", values);
            opened->setProperties(properties);
            if (!opened->save())
                return failure(ErrorCode::TagsRefused, "",
                               QT_TRANSLATE_NOOP("Detail", "its tags can't be arranged anew"));
            return {};
        };
        return edit;
    }

private:
    static tl::unexpected<Error> damaged()
    {
        return failure(ErrorCode::TagsRefused, "",
                       QT_TRANSLATE_NOOP("Detail", "its tags are damaged"));
    }
};

} // namespace

const TagFormat& otherFormat()
{
    static const OtherFormat format;
    return format;
}

} // namespace genrescope
