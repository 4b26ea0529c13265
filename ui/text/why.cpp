// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/why.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <optional>

namespace genrescope::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Why", text);
}

QString inWords(double share)
{
    if (share >= 0.8)
        return translated(QT_TRANSLATE_NOOP("Why", "Quite sure"));
    if (share >= 0.6)
        return translated(QT_TRANSLATE_NOOP("Why", "Fairly sure"));
    if (share >= 0.4)
        return translated(QT_TRANSLATE_NOOP("Why", "Leaning this way"));
    return translated(QT_TRANSLATE_NOOP("Why", "Hard to say: it has something of several"));
}

/// What stands above the reasons of a kind.
QString headOf(ReasonKind kind, const QString& genre)
{
    switch (kind) {
    case ReasonKind::StandsOut:
        break;
    case ReasonKind::LikeGenre:
        return translated(QT_TRANSLATE_NOOP(
                              "Why", "Like most %1, and unlike much other music, this song is:"))
            .arg(genre);
    case ReasonKind::UnlikeGenre:
        return translated(QT_TRANSLATE_NOOP("Why", "Unlike most %1, it is:")).arg(genre);
    }
    return translated(QT_TRANSLATE_NOOP(
        "Why", "Beside the music that the model was trained on, of all genres, this song is:"));
}

/// One line a network: "Network 2: Jazz 71 %".
QStringList votesOf(const Verdict& verdict, const std::vector<std::string>& genres)
{
    QStringList lines;
    const std::size_t count = genres.empty() ? 0 : verdict.members.size() / genres.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto ranked = rankedShares(
            genres, std::span(verdict.members).subspan(i * genres.size(), genres.size()));
        lines << translated(QT_TRANSLATE_NOOP("Why", "Network %1: %2 %3, then %4 %5"))
                     .arg(countText(qint64(i) + 1))
                     .arg(titleOf(ranked[0].genre), percentText(ranked[0].share),
                          titleOf(ranked[1].genre), percentText(ranked[1].share));
    }
    return lines;
}

int agreeing(const Verdict& verdict, std::size_t genres)
{
    int count = 0;
    for (std::size_t i = 0; i + genres <= verdict.members.size(); i += genres) {
        const auto row = std::span(verdict.members).subspan(i, genres);
        count += std::max_element(row.begin(), row.end()) - row.begin() == verdict.genre();
    }
    return count;
}

} // namespace

QString surenessText(const Verdict& verdict, const std::vector<GenreShare>& ranked)
{
    QStringList parts{inWords(ranked.front().share)};
    const std::size_t genres = verdict.probabilities.size();
    if (const auto members = static_cast<int>(verdict.members.size() / genres); members > 1)
        parts << translated(QT_TRANSLATE_NOOP("Why", "%1 of %2 networks agree"))
                     .arg(countText(agreeing(verdict, genres)), countText(members));
    if (verdict.genresInIt().size() > 1)
        parts << translated(QT_TRANSLATE_NOOP("Why", "several genres in it: see along the song"));
    return parts.join(QStringLiteral("  ·  "));
}

QStringList whyLines(const Verdict& verdict, const std::vector<std::string>& genres)
{
    QStringList lines;
    const auto genre = QString::fromStdString(genres[static_cast<std::size_t>(verdict.genre())]);
    std::optional<ReasonKind> under;
    for (const Reason& reason : verdict.reasons) {
        if (under && under != reason.kind)
            lines << QString();
        if (under != reason.kind)
            lines << headOf(reason.kind, genre);
        under = reason.kind;
        lines << QStringLiteral("–  ") + reasonText(reason);
    }
    if (verdict.reasons.empty()) {
        lines << translated(QT_TRANSLATE_NOOP(
            "Why", "Nothing about its sound stands out beside the music that the model was "
                   "trained on."));
    }
    if (verdict.members.size() > genres.size())
        lines << QString() << votesOf(verdict, genres);
    return lines;
}

} // namespace genrescope::ui
