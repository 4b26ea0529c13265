// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/axis_editor.h"

#include "ui/text/recipe_text.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace genrescope::ui {

namespace {

constexpr Length kNumber{80};

/// The settings that a search most often varies, with values that suit each.
struct Suggestion {
    const char* setting;
    AxisScale scale;
    const char* from;
    const char* to;
    int count;
    const char* values; ///< of a list
};
constexpr std::array<Suggestion, 13> kSuggestions{{
    {"learningRate", AxisScale::Logarithmic, "0.00001", "1", 6, "0.001, 0.0065, 0.01"},
    {"layers", AxisScale::List, "1", "4", 4, "1, 2, 3, 4"},
    {"units", AxisScale::List, "16", "128", 4, "16, 32, 64"},
    {"epochs", AxisScale::Linear, "200", "1000", 5, "200, 400, 800"},
    {"batchSize", AxisScale::List, "16", "128", 4, "16, 32, 64, 128"},
    {"dropout", AxisScale::Linear, "0", "0.5", 6, "0, 0.25, 0.5"},
    {"weightDecay", AxisScale::Logarithmic, "0.0001", "0.1", 4, "0, 0.001, 0.01"},
    {"labelSmoothing", AxisScale::Linear, "0", "0.2", 5, "0, 0.1"},
    {"loss", AxisScale::List, "", "", 2, "binary_crossentropy, categorical_crossentropy"},
    {"cellActivation", AxisScale::List, "", "", 2, "tanh, sigmoid"},
    {"pooling", AxisScale::List, "", "", 3, "last, mean, attention"},
    {"bidirectional", AxisScale::List, "", "", 2, "false, true"},
    {"seed", AxisScale::Linear, "1", "5", 5, "1, 2, 3"},
}};

} // namespace

AxisEditor::AxisEditor(QWidget* parent)
    : QWidget(parent)
    , m_setting(new QComboBox)
    , m_scale(new QComboBox)
    , m_values(new QLineEdit)
    , m_range(new QWidget)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_count(new QSpinBox)
    , m_remove(new QPushButton(iconOf(Icon::Close), {}))
    , m_problem(new Label({}, Type::Caption, Tone::Bad))
{
    m_setting->setObjectName(u"axisSetting");
    m_scale->setObjectName(u"axisScale");
    m_values->setObjectName(u"axisValues");
    m_from->setObjectName(u"axisFrom");
    m_to->setObjectName(u"axisTo");
    m_count->setObjectName(u"axisCount");
    m_remove->setObjectName(u"removeAxis");
    m_setting->setAccessibleName(tr("Setting that varies"));
    m_scale->setAccessibleName(tr("How its values are given"));
    m_values->setAccessibleName(tr("Values, with commas between them"));
    m_from->setAccessibleName(tr("Lowest value"));
    m_to->setAccessibleName(tr("Highest value"));
    m_count->setAccessibleName(tr("How many values"));
    m_remove->setAccessibleName(tr("Vary this no longer"));
    m_remove->setToolTip(tr("Vary this no longer"));
    m_remove->setFlat(true);
    m_remove->setFixedWidth(height::control);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"axisProblem");
    for (const Suggestion& each : kSuggestions)
        m_setting->addItem(titleOf(settingName(each.setting)), QString::fromLatin1(each.setting));
    m_scale->addItem(tr("These values"), int(AxisScale::List));
    m_scale->addItem(tr("Even steps"), int(AxisScale::Linear));
    m_scale->addItem(tr("Equal factors"), int(AxisScale::Logarithmic));
    m_scale->setToolTip(tr("Equal factors suit what goes over powers of ten, as a learning rate"));
    m_count->setRange(2, 100);
    m_setting->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // takes what room is left
    for (QLineEdit* end : {m_from, m_to})
        end->setFixedWidth(kNumber);

    auto* range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->setSpacing(space::hair);
    range->addWidget(m_from);
    range->addWidget(new Label(tr("to"), Type::Body, Tone::Quiet));
    range->addWidget(m_to);
    range->addWidget(new Label(tr("in"), Type::Body, Tone::Quiet));
    range->addWidget(m_count, 1);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::hair);
    first->addWidget(m_setting, 1);
    first->addWidget(m_scale);
    first->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(first);
    column->addWidget(m_values);
    column->addWidget(m_range);
    column->addWidget(m_problem);

    connect(m_setting, &QComboBox::activated, this, &AxisEditor::suggest);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &AxisEditor::check);
    for (QLineEdit* editor : {m_values, m_from, m_to})
        connect(editor, &QLineEdit::textChanged, this, &AxisEditor::check);
    connect(m_count, &QSpinBox::valueChanged, this, &AxisEditor::check);
    connect(m_remove, &QPushButton::clicked, this, &AxisEditor::removeAsked);
    suggest();
}

void AxisEditor::choose(const QString& setting)
{
    m_setting->setCurrentIndex(m_setting->findData(setting));
    suggest();
}

void AxisEditor::suggest()
{
    const Suggestion& suited = kSuggestions[static_cast<std::size_t>(m_setting->currentIndex())];
    m_values->setText(QString::fromLatin1(suited.values));
    m_from->setText(QString::fromLatin1(suited.from));
    m_to->setText(QString::fromLatin1(suited.to));
    m_count->setValue(suited.count);
    m_scale->setCurrentIndex(m_scale->findData(int(suited.scale)));
    m_scale->setEnabled(*suited.from != '\0'); // words have no range
    check();
}

bool AxisEditor::isList() const
{
    return m_scale->currentData().toInt() == int(AxisScale::List);
}

Result<SearchAxis> AxisEditor::axis() const
{
    const QString setting = m_setting->currentData().toString();
    if (isList())
        return axisIn((setting + u'=' + m_values->text().remove(u' ')).toStdString());
    const auto scale = static_cast<AxisScale>(m_scale->currentData().toInt());
    return axisIn(QStringLiteral("%1=%2:%3:%4:%5")
                      .arg(setting, QString::fromUtf8(nameOf(scale).data()),
                           m_from->text().trimmed(), m_to->text().trimmed())
                      .arg(m_count->value())
                      .toStdString());
}

void AxisEditor::check()
{
    m_values->setVisible(isList());
    m_range->setVisible(!isList());
    const auto found = axis();
    m_problem->setVisible(!found);
    m_problem->setText(found ? QString() : sentenceOf(found.error()));
    emit changed();
}

void AxisEditor::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

} // namespace genrescope::ui
