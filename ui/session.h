// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace genrescope::ui {

class MainWindow;

/// The program while its window is open: speaks the chosen language and shows the window in the
/// chosen colours. Where another language or another size of letters is chosen, it makes the window
/// anew with all that is open in it, once no work goes on. Needs dress().
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const QString& firstModel = {}); ///< see MainWindow::useModelAtFirst()
    ~Session() override;

    MainWindow& window() { return *m_window; }

signals:
    void windowMade(); ///< another one

private:
    void begin();
    void remakeWhenIdle();
    void remake();

    QString m_firstModel;
    QTimer m_idle; ///< looks whether work goes on, while a new window is owed
    std::unique_ptr<MainWindow> m_window;
};

} // namespace genrescope::ui
