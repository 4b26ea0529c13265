// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace genrescope::ui {

enum class Mood { Neutral, Good, Warn, Bad };

/// A few words in a tinted lozenge: "3 set aside".
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const QString& text, Mood mood = Mood::Neutral, QWidget* parent = nullptr);

    void show(const QString& text, Mood mood);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Mood m_mood;
};

/// The mood's colour on the window's ground.
QColor colourOf(Mood mood, const QPalette& palette);

} // namespace genrescope::ui
