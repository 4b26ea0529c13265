// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

#include <initializer_list>
#include <limits>
#include <utility>

namespace genrescope::ui {

// What a form's values are edited with. They take any value: what is allowed is for the rules of
// the settings to say, once, beside the field.

/// A whole number from 0.
inline QSpinBox* countEditor()
{
    auto* editor = new QSpinBox;
    editor->setRange(0, std::numeric_limits<int>::max());
    editor->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return editor;
}

/// A number from 0 with so many decimals.
inline QDoubleSpinBox* fractionEditor(int decimals, double step)
{
    auto* editor = new QDoubleSpinBox;
    editor->setDecimals(decimals);
    editor->setRange(0, 100);
    editor->setSingleStep(step);
    return editor;
}

/// One of a few values of an enumeration, under names.
inline QComboBox* choiceOf(std::initializer_list<std::pair<QString, int>> choices)
{
    auto* editor = new QComboBox;
    for (const auto& [name, value] : choices)
        editor->addItem(name, value);
    return editor;
}

inline void choose(QComboBox* editor, int value)
{
    editor->setCurrentIndex(editor->findData(value));
}

template <typename Enum>
Enum chosenIn(const QComboBox* editor)
{
    return static_cast<Enum>(editor->currentData().toInt());
}

} // namespace genrescope::ui
