// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace genrescope::ui {

/// The column that every page is: the same margins and distances on each.
QVBoxLayout* pageColumn(QWidget* page);

/// A page's name at the left, what can be done on it at the right.
QHBoxLayout* pageHeader(const QString& name, std::initializer_list<QWidget*> actions = {});

} // namespace genrescope::ui
