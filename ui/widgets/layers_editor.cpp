// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layers_editor.h"

#include "ui/text/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace genrescope::ui {

LayersEditor::LayersEditor(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(iconOf(Icon::Plus, QPalette::Link), tr("Add a layer")))
    , m_remove(new QPushButton(iconOf(Icon::Minus, QPalette::Link), tr("Remove the last")))
{
    m_add->setObjectName(u"addLayer");
    m_remove->setObjectName(u"removeLayer");
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->setContentsMargins(-space::small, 0, 0, 0); // their texts begin where others do
    for (QPushButton* button : {m_add, m_remove}) {
        button->setFlat(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLayer(m_units.back()->value());
        emit changed();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        removeLast();
        emit changed();
    });
    addLayer(32);
}

void LayersEditor::addLayer(int units)
{
    const auto place = static_cast<int>(m_units.size());
    auto* editor = new QSpinBox;
    editor->setObjectName(QStringLiteral("units%1").arg(place + 1));
    editor->setRange(0, 4096); // what is allowed is for the rules to say
    editor->setValue(units);
    connect(editor, &QSpinBox::valueChanged, this, &LayersEditor::changed);
    auto* row = new Field(tr("Units in layer %1").arg(countText(place + 1)), editor);
    m_column->insertWidget(place, row);
    m_units.push_back(editor);
    m_rows.push_back(row);
    showState();
}

void LayersEditor::removeLast()
{
    m_rows.back()->hide();
    m_rows.back()->deleteLater();
    m_rows.pop_back();
    m_units.pop_back();
    showState();
}

void LayersEditor::showState()
{
    m_add->setEnabled(m_units.size() < kMostLayers);
    m_remove->setEnabled(m_units.size() > 1);
}

void LayersEditor::setUnits(const std::vector<int>& units)
{
    while (m_units.size() > 1 && m_units.size() > units.size())
        removeLast();
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (i < m_units.size())
            m_units[i]->setValue(units[i]);
        else
            addLayer(units[i]);
    }
    emit changed();
}

std::vector<int> LayersEditor::units() const
{
    std::vector<int> found;
    for (const QSpinBox* editor : m_units)
        found.push_back(editor->value());
    return found;
}

} // namespace genrescope::ui
