// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace genrescope::ui {

/// A few views of the same thing side by side, one of them chosen.
class SegmentedChoice : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedChoice(const QStringList& names, QWidget* parent = nullptr);

    int chosen() const;
    void choose(int index); ///< as a click would
    void setName(int index, const QString& name);

signals:
    void changed(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace genrescope::ui
