// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run_details.h"

#include "ui/models/run_table_model.h"
#include "ui/pages/test_part.h"
#include "ui/text/figures.h"
#include "ui/text/recipe_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/curves_chart.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace genrescope::ui {

namespace {
constexpr Length kHeight{252};
constexpr Length kActions{176};
} // namespace

RunDetails::RunDetails(QWidget* parent)
    : QWidget(parent)
    , m_curve(new CurvesChart(tr("Development accuracy"), tr("Epoch"), CurvesChart::Axis::Whole))
{
    m_curve->setObjectName(u"runCurve");
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(space::wide);
    row->addWidget(makeWords(), 4);
    row->addWidget(m_curve, 5);
    row->addWidget(makeActions());
    card->column()->addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFixedHeight(kHeight);
}

QWidget* RunDetails::makeWords()
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"runName");
    m_name->setAccessibleName(tr("Name of the run"));
    m_note = new QLineEdit;
    m_note->setObjectName(u"runNote");
    m_note->setAccessibleName(tr("Note on the run"));
    m_note->setPlaceholderText(tr("A note for yourself"));
    m_summary = new Label({});
    m_summary->setObjectName(u"runSummary");
    m_summary->setWordWrap(true);
    m_settings = new Label({}, Type::Body, Tone::Quiet);
    m_settings->setObjectName(u"runSettings");
    m_settings->setWordWrap(true);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            m_name->setText(m_run.name); // a run always has a name
        else if (name != m_run.name)
            emit renamed(m_run.folder, name);
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->text() != m_run.note)
            emit noteChanged(m_run.folder, m_note->text());
    });
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addSpacing(space::hair);
    column->addWidget(m_summary);
    column->addWidget(m_settings);
    column->addStretch();
    m_test = new TestPart;
    connect(m_test, &TestPart::looked, this, &RunDetails::looked);
    column->addWidget(m_test);
    return words;
}

QWidget* RunDetails::makeActions()
{
    m_resume = new QPushButton(iconOf(Icon::Play), tr("Resume"));
    m_use = new QPushButton(iconOf(Icon::Identify), tr("Use on Identify"));
    m_clone = new QPushButton(iconOf(Icon::Train), tr("Train like this"));
    m_open = new QPushButton(iconOf(Icon::Open), tr("Open its folder"));
    m_export = new QPushButton(tr("Export"));
    m_delete = new QPushButton(iconOf(Icon::Close), tr("Delete"));
    m_resume->setObjectName(u"resumeRun");
    m_use->setObjectName(u"useRun");
    m_clone->setObjectName(u"cloneRun");
    m_open->setObjectName(u"openRun");
    m_export->setObjectName(u"exportRun");
    m_delete->setObjectName(u"deleteRun");
    m_resume->setToolTip(tr("Its training was cut off: it goes on from the last epochs kept, and "
                            "ends as if it had never been"));
    m_clone->setToolTip(tr("Opens the Train page with all of this run's settings"));
    m_delete->setToolTip(tr("The run leaves the table; Undo brings it back"));
    const auto say = [this](QPushButton* button, void (RunDetails::*signal)(const QString&)) {
        connect(button, &QPushButton::clicked, this,
                [this, signal] { (this->*signal)(m_run.folder); });
    };
    say(m_resume, &RunDetails::resumeAsked);
    say(m_use, &RunDetails::useAsked);
    say(m_clone, &RunDetails::cloneAsked);
    say(m_open, &RunDetails::folderAsked);
    say(m_delete, &RunDetails::deleteAsked);

    auto* menu = new QMenu(m_export);
    const auto offer = [this, menu](const QString& text, RunExport what) {
        menu->addAction(text, this, [this, what] { emit exportAsked(m_run.folder, what); });
    };
    offer(tr("Networks as ONNX…"), RunExport::Networks);
    offer(tr("ONNX with scaler and calibration…"), RunExport::Whole);
    offer(tr("Epochs as a table (CSV)…"), RunExport::History);
    m_export->setMenu(menu);

    auto* actions = new QWidget;
    actions->setFixedWidth(kActions);
    auto* column = new QVBoxLayout(actions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    for (QPushButton* button : {m_resume, m_use, m_clone, m_open, m_export, m_delete})
        column->addWidget(button);
    column->addStretch();
    return actions;
}

void RunDetails::show(const RunRow& run)
{
    const bool other = run.folder != m_run.folder;
    m_run = run;
    if (other || !m_name->hasFocus())
        m_name->setText(run.name);
    if (other || !m_note->hasFocus())
        m_note->setText(run.note);
    QStringList summary{stateText(run)};
    if (run.score)
        summary << tr("%1 of %Ln development clips (%2 to %3)", nullptr, run.score->clips)
                       .arg(percentText(run.score->accuracy), percentText(run.score->interval.low),
                            percentText(run.score->interval.high));
    m_summary->setText(summary.join(QStringLiteral(" · ")) +
                       (run.reason.isEmpty() ? QString() : u'\n' + run.reason));
    QStringList settings{run.dataset, presetName(run.preset.toStdString()), run.settings};
    settings.removeAll({});
    m_settings->setText(settings.join(QStringLiteral(" · ")));

    NamedCurve curve;
    const auto count = run.curve.size();
    for (qsizetype i = 0; i < count; ++i) {
        const double share = count > 1 ? double(i) / double(count - 1) : 0;
        curve.points << QPointF(1 + share * (run.epochs - 1), double(run.curve[i]));
    }
    m_curve->setCurves({curve});
    m_resume->setVisible(run.state == RunRow::State::Interrupted);
    m_use->setVisible(run.state != RunRow::State::Interrupted);
    m_use->setEnabled(run.hasModel);
    m_export->setEnabled(run.hasModel);
    m_use->setToolTip(run.hasModel ? QString() : tr("This run has no model yet"));
    m_test->setRun(run.hasModel ? run.folder : QString());
    m_delete->setEnabled(run.state != RunRow::State::Training);
}

} // namespace genrescope::ui
