// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/test_part.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/label.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace genrescope::ui {

TestPart::TestPart(QWidget* parent)
    : QWidget(parent)
    , m_result(new Label({}, Type::Body, Tone::Quiet))
    , m_look(new QPushButton(tr("Look at the test part…")))
{
    m_result->setObjectName(u"testResult");
    m_result->setWordWrap(true);
    m_look->setObjectName(u"lookAtTest");
    m_look->setToolTip(tr("The test clips took no part in training, nor in any choice so far"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_result);
    column->addWidget(m_look);
    connect(m_look, &QPushButton::clicked, this, &TestPart::ask);
    connect(&m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_result->setText(
            tr("Listening to the clips: %1 of %2").arg(countText(done), countText(total)));
    });
    connect(&m_job, &LookJob::finished, this,
            [this](std::shared_ptr<const Run>, const std::filesystem::path& folder) {
                showState();
                emit looked(QString::fromStdString(folder.string()));
            });
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        showState();
        if (error.code != ErrorCode::Cancelled)
            m_result->setText(sentenceOf(error));
    });
    showState();
}

void TestPart::setRun(const QString& folder)
{
    if (folder == m_folder && m_job.isRunning())
        return;
    if (folder != m_folder)
        m_job.requestStop();
    m_folder = folder;
    showState();
}

void TestPart::ask()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("The test part"),
                                     tr("Look at the test part now?"), QMessageBox::NoButton, this);
    question->setObjectName(u"askLook");
    question->setInformativeText(
        tr("It is kept for the very end: it tells how good a network is on music that had no part "
           "in any choice. Whoever chooses settings by it gets a figure that is too good.\n\n"
           "Each look is counted and shown with the result."));
    const auto* yes = question->addButton(tr("Look"), QMessageBox::AcceptRole);
    question->addButton(tr("Not yet"), QMessageBox::RejectRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, yes](QAbstractButton* button) {
        if (button == yes)
            look();
    });
    question->open();
}

void TestPart::look()
{
    if (m_job.isRunning() || m_folder.isEmpty())
        return;
    m_job.start(m_folder.toStdString());
    showState();
    m_result->setText(tr("Listening to the clips"));
}

void TestPart::showState()
{
    setVisible(!m_folder.isEmpty());
    m_look->setEnabled(!m_job.isRunning());
    const std::vector<TestLook> looks =
        m_folder.isEmpty() ? std::vector<TestLook>() : testLooks(m_folder.toStdString());
    m_look->setText(looks.empty() ? tr("Look at the test part…") : tr("Look once more…"));
    if (looks.empty()) {
        m_result->setText(tr("Test part: locked, nobody has looked."));
        return;
    }
    const Scores scores = scoresOf(looks.back().matrix);
    m_result->setText(tr("Test accuracy %1 (%2 to %3), looked at %Ln times", nullptr,
                         static_cast<int>(looks.size()))
                          .arg(percentText(scores.accuracy), percentText(scores.interval.low),
                               percentText(scores.interval.high)));
}

} // namespace genrescope::ui
