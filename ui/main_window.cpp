// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

namespace genrescope::ui {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
{
}

} // namespace genrescope::ui
