// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/contradictions.h"
#include "ui/models/compared_models.h"
#include "ui/theme/genre_colours.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace genrescope::ui {

/// What was changed about a clip since the models were asked.
struct ClipChange {
    bool excluded = false;
    QString newGenre; ///< empty: as it was

    bool operator==(const ClipChange&) const = default;
};

/// Some of the clips that models were asked about, with what one of the models says of each.
class ClipAnswerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Label, Answer, Doubt, ColumnCount };
    enum {
        ColourRole = Qt::UserRole, ///< of the genre
        SortRole,                  ///< what a column is sorted by
        ShareRole ///< double, 0..1: how surely the label is contradicted; none where it is not
    };

    explicit ClipAnswerModel(GenreColours& colours, QObject* parent = nullptr);

    /// The clips (indices) of a models, as `model` sees them.
    void show(std::shared_ptr<const ComparedModels> models, int model, std::vector<int> clips);
    int clip(int row) const { return m_clips[static_cast<std::size_t>(row)]; }

    void setChange(const QString& file, const ClipChange& change);
    ClipChange change(const QString& file) const { return m_changes.value(file); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString genre(int index) const;

    GenreColours& m_colours;
    std::shared_ptr<const ComparedModels> m_asked;
    int m_model = 0;
    std::vector<int> m_clips;
    std::vector<Contradiction> m_contradictions; ///< by clip
    QHash<QString, ClipChange> m_changes;        ///< by file
};

} // namespace genrescope::ui
