// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>

namespace genrescope::ui {

enum class Tone { Ink, Quiet, Accent, Bad };

/// Text in one of the program's sizes and tones. Digits are as wide as each other, so that numbers
/// that change do not move what stands beside them.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text, Type type = Type::Body, Tone tone = Tone::Ink,
                   QWidget* parent = nullptr);

    void setTone(Tone tone);

    /// Cuts the text in the middle where there is no room for all of it; the tool tip has it all.
    void setElided(bool elided);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isOneLine() const;

    bool m_elided = false;
};

} // namespace genrescope::ui
