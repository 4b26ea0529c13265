// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "core/base/translatable.h"

namespace genrescope {

std::string_view sentenceTemplate(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no file %1. Check the name, or choose another.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "%1 can't be read (%2). Check that you may open it.");
    case ErrorCode::NotAudio:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is not a sound file that can be read here (%2). "
                                 "MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.");
    case ErrorCode::AudioDamaged:
        return QT_TRANSLATE_NOOP("Error", "%1 is damaged: %2. Get an undamaged copy.");
    case ErrorCode::AudioEmpty:
        return QT_TRANSLATE_NOOP("Error", "%1 holds no sound. Get a complete copy.");
    case ErrorCode::AudioTooShort:
        return QT_TRANSLATE_NOOP("Error", "%1 is too short (%2): at least 5 seconds are needed.");
    case ErrorCode::AudioSilent:
        return QT_TRANSLATE_NOOP("Error", "%1 is silent from beginning to end. "
                                          "Check that it was recorded properly.");
    case ErrorCode::AudioNotFinite:
        return QT_TRANSLATE_NOOP("Error", "%1 holds samples that are not numbers (%2). "
                                          "Export it again from the program that made it.");
    case ErrorCode::FolderUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The folder %1 can't be opened (%2). "
                                          "Check the name and that you may open it.");
    case ErrorCode::NoClips:
        return QT_TRANSLATE_NOOP("Error",
                                 "There are no sound files in genre folders below %1. "
                                 "Choose the folder that holds one folder for each genre.");
    case ErrorCode::NoUsableClips:
        return QT_TRANSLATE_NOOP("Error", "None of the sound files below %1 can be used. "
                                          "For example: %2 "
                                          "Choose a folder of undamaged music.");
    case ErrorCode::NoGenre:
        return QT_TRANSLATE_NOOP("Error", "%1 lies in no genre's folder. Move it into one, or give "
                                          "it a name like blues.00003.wav.");
    case ErrorCode::NoGenreTag:
        return QT_TRANSLATE_NOOP("Error", "The tags of %1 name no genre. Add one with a tag "
                                          "editor, or take the genres from the folders.");
    case ErrorCode::TableDamaged:
        return QT_TRANSLATE_NOOP("Error", "The table %1 can't be used: %2. It must have a header "
                                          "and as many cells in each line.");
    case ErrorCode::UnknownGenre:
        return QT_TRANSLATE_NOOP("Error", "There is no genre '%1' in this collection. "
                                          "It has: %2.");
    case ErrorCode::TooFewGenres:
        return QT_TRANSLATE_NOOP("Error", "%1 has clips of fewer than two genres (%2). "
                                          "Add a folder of clips for another genre.");
    case ErrorCode::TooFewClips:
        return QT_TRANSLATE_NOOP("Error", "The genre '%1' has too few usable clips (%2) "
                                          "to train and to test on. Add clips, or leave it out.");
    case ErrorCode::NothingToTest:
        return QT_TRANSLATE_NOOP("Error", "The collection has none of the clips that the protocol "
                                          "'%1' tests. Add them, or choose another protocol.");
    case ErrorCode::NotAPlaylist:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a playlist that can be read (%2). "
                                          "M3U, M3U8 and PLS can.");
    case ErrorCode::NotASong:
        return QT_TRANSLATE_NOOP("Error", "'%1' in the playlist %2 is not a file on this computer, "
                                          "so it was left out.");
    case ErrorCode::NotAModel:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a Genrescope model (%2). "
                                          "Choose a .safetensors file that Genrescope saved.");
    case ErrorCode::ModelDamaged:
        return QT_TRANSLATE_NOOP("Error", "The model %1 is damaged: %2. "
                                          "Restore it from a copy, or train it again.");
    case ErrorCode::ModelTooNew:
        return QT_TRANSLATE_NOOP("Error", "The model %1 was saved by a newer Genrescope (%2). "
                                          "Update Genrescope to use it.");
    case ErrorCode::NotARun:
        return QT_TRANSLATE_NOOP("Error", "%1 does not hold a training run (%2). "
                                          "Choose a folder that 'train' wrote.");
    case ErrorCode::RunBusy:
        return QT_TRANSLATE_NOOP("Error", "The run %1 is being trained at this moment. "
                                          "Wait for its end, or stop it first.");
    case ErrorCode::RunOfOtherVersion:
        return QT_TRANSLATE_NOOP("Error", "The run %1 was saved by another version of Genrescope "
                                          "(format %2). Read it with that one, or train it anew.");
    case ErrorCode::NotResumable:
        return QT_TRANSLATE_NOOP("Error", "The run %1 can't go on: %2. Train it anew.");
    case ErrorCode::RunsDiffer:
        return QT_TRANSLATE_NOOP("Error", "The run %1 can't stand beside the others: %2. "
                                          "Choose runs on the same data, split in the same way.");
    case ErrorCode::EditsDamaged:
        return QT_TRANSLATE_NOOP("Error", "Your changes to the collection can't be read from %1 "
                                          "(%2). Mend that file or remove it; the music is as it "
                                          "was.");
    case ErrorCode::SettingsInvalid:
        return QT_TRANSLATE_NOOP("Error", "The setting '%1' %2.");
    case ErrorCode::TagsRefused:
        return QT_TRANSLATE_NOOP("Error", "The genre in %1 was left as it is: %2.");
    case ErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP("Error", "%1 can't be written (%2). "
                                          "Check the free space and that you may write there.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error", "There is too little free space in %1 (%2). "
                                          "Free some, or choose another place.");
    case ErrorCode::DownloadFailed:
        return QT_TRANSLATE_NOOP("Error", "%1 could not be downloaded (%2). Check the connection "
                                          "and start it again: it goes on where it stopped.");
    case ErrorCode::DownloadRefused:
        return QT_TRANSLATE_NOOP("Error", "The download of %1 was ended: %2. "
                                          "Choose another address.");
    case ErrorCode::DownloadWrongSize:
        return QT_TRANSLATE_NOOP("Error", "What lies at %1 is not the file that was expected (%2). "
                                          "Choose another address.");
    case ErrorCode::ArchiveDamaged:
        return QT_TRANSLATE_NOOP("Error", "The archive %1 is damaged or incomplete (%2). "
                                          "Delete it and get it again.");
    case ErrorCode::ArchiveRefused:
        return QT_TRANSLATE_NOOP("Error", "The archive %1 was not unpacked, to be safe: %2. "
                                          "Get it from a place you trust.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Stopped as you asked.");
    case ErrorCode::TrainingDiverged:
        return QT_TRANSLATE_NOOP("Error", "The training diverged in epoch %1 (%2). "
                                          "Try a lower learning rate.");
    case ErrorCode::Unexpected:
        break;
    }
    return QT_TRANSLATE_NOOP("Error", "Something went wrong with %1 (%2). "
                                      "Please report this, with what you did before.");
}

std::string sentence(const Error& error)
{
    std::string text;
    const std::string_view form = sentenceTemplate(error.code);
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == '%' && i + 1 < form.size() && (form[i + 1] == '1' || form[i + 1] == '2'))
            text += form[++i] == '1' ? error.subject : error.detail;
        else
            text += form[i];
    }
    return text;
}

} // namespace genrescope
