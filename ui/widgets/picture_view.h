// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_matrix.h"

#include <QImage>
#include <QWidget>

namespace genrescope::ui {

/// A matrix over time as a picture: steps across, columns up, dark to light as the values rise.
class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Values from `low` (the ground) to `high`.
    void setMatrix(const FeatureMatrix& matrix, double low, double high);
    void clear();

    QSize sizeHint() const override { return {320, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QImage m_image;
};

} // namespace genrescope::ui
