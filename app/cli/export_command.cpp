// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/lab/run_folder.h"
#include "core/model/bundled_model.h"
#include "core/model/onnx_export.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

namespace fs = std::filesystem;

struct ExportOptions {
    std::string model;
    std::string out;
    bool whole = false;
};

int exportModel(const Session& session, const ExportOptions& options)
{
    std::error_code ignored;
    fs::path file = options.model.empty() ? bundledModel() : fs::path(options.model);
    if (fs::is_directory(file, ignored))
        file /= runModelName;
    const auto model = loadModel(file);
    if (!model)
        return fail(session, model.error());
    const OnnxForm form = options.whole ? OnnxForm::Whole : OnnxForm::Networks;
    if (const auto written = exportOnnx(*model, form, options.out); !written)
        return fail(session, written.error());
    const fs::path card = fs::path(options.out).replace_extension(".json");
    if (session.json)
        print({{"file", options.out},
               {"card", textOf(card)},
               {"form", nameOf(form)},
               {"genres", model->genres},
               {"networks", model->members.size()}});
    else
        std::cout << options.out << ": " << model->members.size() << " networks, "
                  << model->genres.size() << " genres. What to feed it stands in " << textOf(card)
                  << "\n";
    return Success;
}

} // namespace

void addExport(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command =
        addCommand(app, session, "export", "Write a model as ONNX, for other programs",
                   [&session, options] { return exportModel(session, *options); });
    command->add_option("model", options->model,
                        "A model file, or the folder of a run (default: the one that comes with "
                        "the program)");
    command->add_option("--out", options->out, "File to write, e.g. model.onnx")->required();
    command->add_flag("--whole", options->whole,
                      "With scaler, calibration and the means, deviations and changes of blocks in "
                      "the graph; else they stand in the JSON beside it");
}

} // namespace genrescope::cli
