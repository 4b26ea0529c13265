// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/peaks.h"
#include "ui/widgets/time_view.h"

namespace genrescope::ui {

/// A song's loudness from left to right, with what was heard already in another colour. Grows
/// while the song is still being read. How it is clicked, zoomed and scrolled: TimeView.
class WaveformView : public TimeView {
    Q_OBJECT

public:
    explicit WaveformView(TimeAxis* axis = nullptr, QWidget* parent = nullptr);

    void clear();
    /// `seconds`: the whole song's as far as known; 0: as long as the peaks.
    void setPeaks(const Peaks& peaks, double seconds = 0);
    const Peaks& peaks() const { return m_peaks; }

    QSize sizeHint() const override { return {480, 72}; }
    QSize minimumSizeHint() const override { return {160, 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Peaks m_peaks;
};

} // namespace genrescope::ui
