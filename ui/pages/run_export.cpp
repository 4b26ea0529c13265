// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run_export.h"

#include "core/base/files.h"
#include "core/lab/run_folder.h"
#include "core/model/onnx_export.h"

#include <QFileInfo>
#include <QString>

namespace genrescope::ui {

Result<void> exportRun(const std::filesystem::path& run, RunExport what,
                       const std::filesystem::path& file)
{
    if (what == RunExport::History)
        return readFile(run / runHistoryName).and_then([&](const std::string& history) {
            return writeFile(file, history);
        });
    return loadModel(run / runModelName).and_then([&](const GenreModel& model) {
        return exportOnnx(model, what == RunExport::Whole ? OnnxForm::Whole : OnnxForm::Networks,
                          file);
    });
}

QString exportName(const QString& run, RunExport what)
{
    return QFileInfo(run).fileName() +
           (what == RunExport::History ? QStringLiteral(".csv") : QStringLiteral(".onnx"));
}

} // namespace genrescope::ui
