// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "ui/jobs/job.h"
#include "ui/main_window.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace genrescope::ui {

namespace {
constexpr int kLookMs = 200;
}

Session::Session(const QString& firstModel)
    : m_firstModel(firstModel)
{
    m_idle.setInterval(kLookMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        const bool asks = QApplication::activeModalWidget() || QApplication::activePopupWidget();
        if (Job::runningCount() == 0 && !asks)
            remake();
    });
    begin();
    m_window->show();
}

Session::~Session() = default;

void Session::begin()
{
    const Settings settings = Preferences().settings();
    speak(languageFor(QString::fromStdString(settings.language)));
    setThemeChoice(themeChoice(QString::fromStdString(settings.theme)));
    setTextSize(settings.textSize);
    m_window = std::make_unique<MainWindow>();
    m_window->useModelAtFirst(m_firstModel);
    connect(m_window.get(), &MainWindow::remakeAsked, this, &Session::remakeWhenIdle);
}

void Session::remakeWhenIdle()
{
    if (Job::runningCount() > 0)
        m_window->tellWaiting();
    m_idle.start();
}

void Session::remake()
{
    m_idle.stop();
    const MainWindow::Place place = m_window->place();
    QApplication::setQuitOnLastWindowClosed(false); // another one comes
    m_window.reset();
    begin();
    m_window->takePlace(place);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(true);
    emit windowMade();
}

} // namespace genrescope::ui
