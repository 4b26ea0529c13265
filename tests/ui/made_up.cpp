// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_up.h"

#include "core/dataset/demo_collection.h"
#include "core/nn/parameters.h"
#include "core/training/recipe.h"

#include <QTemporaryDir>

#include <cmath>

using namespace genrescope;

const std::vector<std::string>& gtzanGenres()
{
    static const std::vector<std::string> names{"blues", "classical", "country", "disco",  "hiphop",
                                                "jazz",  "metal",     "pop",     "reggae", "rock"};
    return names;
}

std::vector<float> somewhatSure(std::size_t genre, double share, int wobble)
{
    std::vector<float> found(gtzanGenres().size());
    double rest = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        found[i] = static_cast<float>(1.2 + std::sin(double(i * 7) + wobble * 1.3));
        rest += i == genre ? 0 : double(found[i]);
    }
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] = static_cast<float>(i == genre ? share : double(found[i]) / rest * (1 - share));
    return found;
}

Verdict verdictOf(std::size_t genre, double share)
{
    Verdict verdict;
    verdict.facts = {"FLAC", 44100, 2, 184};
    verdict.seconds = 184;
    verdict.probabilities = somewhatSure(genre, share, 0);
    for (int i = 0; i < 7; ++i)
        verdict.timeline.push_back({i * 30.0, std::min(184.0, (i + 1) * 30.0),
                                    somewhatSure(i == 3 ? 0 : genre, share - 0.06 * (i % 3), i)});
    for (int i = 0; i < 5; ++i) {
        const auto member = somewhatSure(i == 3 ? 0 : genre, share - 0.1 * (i % 2), i);
        verdict.members.insert(verdict.members.end(), member.begin(), member.end());
    }
    verdict.reasons = {{Trait::Brightness, ReasonKind::LikeGenre, -1.4},
                       {Trait::ClearTones, ReasonKind::LikeGenre, 1.1},
                       {Trait::Beats, ReasonKind::UnlikeGenre, -1.8}};
    return verdict;
}

Peaks peaksOf(double seconds)
{
    Peaks peaks;
    peaks.stretchSeconds = 0.025;
    for (int i = 0; i < seconds / peaks.stretchSeconds; ++i) {
        const double part = 0.55 + 0.35 * std::sin(i / 900.0) * std::sin(i / 210.0);
        const float beat = float(part * (0.45 + 0.55 * std::exp(-(i % 24) / 9.0)));
        peaks.high.push_back(beat);
        peaks.low.push_back(-0.92f * beat);
    }
    return peaks;
}

std::shared_ptr<const SoundPicture> pictureOfSong()
{
    auto picture = std::make_shared<SoundPicture>();
    picture->columns = 1500;
    picture->bands = 128;
    picture->seconds = 184;
    picture->highestHz = 11025;
    for (int column = 0; column < picture->columns; ++column) {
        for (int band = 0; band < picture->bands; ++band) {
            const double tone = std::pow(std::sin(band * 0.9 + (column / 60) * 1.7), 8);
            const double beat = std::exp(-(column % 12) / 4.0);
            picture->decibels.push_back(
                float(-12 - 0.38 * band + 14 * tone + 10 * beat - (column / 400 == 2 ? 12 : 0)));
        }
    }
    return picture;
}

ConfusionMatrix matrixOf(const std::vector<std::string>& genres, int clips)
{
    ConfusionMatrix matrix(genres);
    const int count = static_cast<int>(genres.size());
    for (int row = 0; row < count; ++row) {
        const int right = clips - (row * 5) % (clips / 2 + 1);
        matrix.add(row, row, right);
        matrix.add(row, (row + 3) % count, (clips - right + 1) / 2);
        matrix.add(row, (row + 5) % count, (clips - right) / 2);
    }
    return matrix;
}

EpochReport reportOf(int epoch, int epochs)
{
    const double x = double(epoch) / epochs;
    const double noise = 0.02 * std::sin(epoch * 1.7) + 0.015 * std::sin(epoch * 0.61);
    EpochReport report;
    report.epoch = epoch;
    report.trainLoss = 2.3 * std::exp(-4 * x) + 0.1;
    report.developmentLoss = 2.3 * std::exp(-3 * x) + 0.35 + 0.35 * x * x + noise * 2;
    report.trainAccuracy = 0.97 - 0.87 * std::exp(-4 * x);
    report.developmentAccuracy = 0.76 - 0.64 * std::exp(-4 * x) - 0.03 * x * x + noise;
    report.seconds = 0.18;
    return report;
}

std::shared_ptr<Collection> collectionOf(const std::vector<std::string>& genres, int clips)
{
    auto collection = std::make_shared<Collection>();
    collection->folder = "/home/ada/Music/gtzan";
    collection->layout = "genre folders";
    collection->genres = genres;
    for (int genre = 0; genre < int(genres.size()); ++genre) {
        for (int i = 0; i < clips; ++i) {
            const QString name = QStringLiteral("%1.%2")
                                     .arg(QString::fromStdString(genres[std::size_t(genre)]))
                                     .arg(i, 5, 10, QLatin1Char('0'));
            collection->clips.push_back({"/home/ada/Music/gtzan/" + name.toStdString() + ".wav",
                                         name.toStdString(), genre, i});
        }
    }
    return collection;
}

std::shared_ptr<const Listener> someListener()
{
    const Recipe& recipe = presetNamed("quick")->recipe;
    GenreModel model;
    model.frontEnd = recipe.frontEnd;
    model.genres = gtzanGenres();
    TrainedNetwork network;
    network.shape = {recipe.network, stepColumns(recipe.frontEnd), int(gtzanGenres().size())};
    network.parameters = initialParameters(network.shape, Random(3));
    model.members = {network};
    return std::make_shared<const Listener>(std::move(model));
}

QString demoMusic(const QTemporaryDir& folder, int clipsPerStyle)
{
    DemoSettings settings;
    settings.clipsPerStyle = clipsPerStyle;
    settings.seconds = 20;
    (void)writeDemoCollection(folder.filePath("demo").toStdString(), settings);
    return folder.filePath("demo");
}
