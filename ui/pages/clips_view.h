// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clip_answer_model.h"

#include <QPoint>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QTableView;

namespace genrescope::ui {

class Banner;
class ClipCard;
class Label;
class SegmentedChoice;

/// The clips behind a cell of a confusion matrix, or all of them with those first whose label the
/// model contradicts most surely: where wrong labels are found.
class ClipsView : public QWidget {
    Q_OBJECT

public:
    explicit ClipsView(GenreColours& colours, QWidget* parent = nullptr);

    /// `cell`: (true genre, answered genre) of `model`'s matrix; nothing: all clips.
    void open(std::shared_ptr<const ComparedModels> models, int model,
              std::optional<QPoint> cell = {});

signals:
    void backAsked();
    /// Clips of the collection in `folder` were excluded or relabelled, or were so no longer.
    void collectionEdited(const QString& folder);

private:
    QWidget* makeHeader();
    QWidget* makeList();
    void readChanges();
    void fill();
    void showClip();
    void change(int clip, const ClipChange& change);
    void undo();

    std::shared_ptr<const ComparedModels> m_asked;
    int m_model = 0;
    std::optional<QPoint> m_cell;
    ClipAnswerModel m_clips;
    QSortFilterProxyModel m_sorted;

    QPushButton* m_back;
    Label* m_title;
    Label* m_count;
    SegmentedChoice* m_which;
    QComboBox* m_models;
    QTableView* m_table;
    ClipCard* m_card;
    Label* m_none;
    Banner* m_banner;
    QPushButton* m_undo;
};

} // namespace genrescope::ui
