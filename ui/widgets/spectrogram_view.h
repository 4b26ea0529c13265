// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/picture.h"
#include "ui/widgets/time_view.h"

#include <QImage>

#include <memory>

namespace genrescope::ui {

/// A song's spectrogram: time from left to right, pitch upwards, the stronger the farther from the
/// ground's colour. How it is clicked, zoomed and scrolled: TimeView.
class SpectrogramView : public TimeView {
    Q_OBJECT

public:
    explicit SpectrogramView(TimeAxis* axis = nullptr, QWidget* parent = nullptr);

    void setPicture(std::shared_ptr<const SoundPicture> picture); ///< nullptr: none
    bool hasPicture() const { return m_picture != nullptr; }

    QSize sizeHint() const override { return {480, 200}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintPitches(QPainter& painter);
    void draw();

    std::shared_ptr<const SoundPicture> m_picture;
    QImage m_image;
};

} // namespace genrescope::ui
