// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace genrescope::ui {

/// A chapter of the user guide, resources/guide/LANGUAGE/`name`.html.
struct GuideChapter {
    QString name;
    QString title;
    QString html; ///< without pictures and the way back, which the HTML in a browser has
};

/// All chapters in a language of languages(), in the order in which the first, the contents, names
/// them.
QList<GuideChapter> guideChapters(const QString& language);

/// The chapter's file among the program's resources; as a link in the guide names it: "train.html".
QString guideFile(const QString& name);

} // namespace genrescope::ui
