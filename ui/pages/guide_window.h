// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/guide.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace genrescope::ui {

class Label;

/// The user guide in a window of its own, beside the one that it tells of: chapters at the left,
/// the chosen one at the right. A search leaves the chapters that have the words, and marks these;
/// Return goes to the next place.
class GuideWindow : public QWidget {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget* parent = nullptr);
    ~GuideWindow() override;

    /// Comes to the front with this chapter; with the contents where there is none of this name.
    void open(const QString& chapter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dressPage();
    void search();
    void findNext();
    void mark();

    QList<GuideChapter> m_guide;
    QListWidget* m_chapters;
    QLineEdit* m_search;
    Label* m_nothing;
    QPushButton* m_back;
    QPushButton* m_forward;
    QTextBrowser* m_page;
};

} // namespace genrescope::ui
