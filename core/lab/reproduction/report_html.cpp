// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/report_html.h"

#include "core/base/files.h"
#include "core/lab/reproduction/html_text.h"
#include "core/lab/reproduction/report_charts.h"
#include "core/lab/reproduction/report_style.h"
#include "core/lab/reproduction/report_tables.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

std::string paragraph(const std::string& html)
{
    return "<p>" + html + "</p>\n";
}

std::string fact(const std::string& name, const std::string& value, const std::string& more)
{
    return "<div><dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "<small>" + escaped(more) +
           "</small></dd></div>\n";
}

std::string listed(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// "2026-11-25 14:03 UTC" of "2026-11-25T14:03:11Z".
std::string timeText(const std::string& time)
{
    return time.size() < 16 ? time : time.substr(0, 10) + " " + time.substr(11, 5) + " UTC";
}

bool hasReportGenres(const Reproduction& reproduction)
{
    return std::ranges::is_permutation(reproduction.genres, reportGenres);
}

/// The page, section by section; counts its figures and tables.
class Page {
public:
    explicit Page(const Reproduction& reproduction)
        : m_reproduction(reproduction)
    {
    }

    std::string html()
    {
        summary();
        conditions();
        layers();
        rates();
        epochs();
        ensembles();
        test();
        method();
        return head() + contents() + "<main>\n" + opening() + m_body + footer() +
               "</main>\n</div>\n</body>\n</html>\n";
    }

private:
    void section(const std::string& id, const std::string& title)
    {
        m_contents.emplace_back(id, title);
        m_body += "<h2 id=\"" + id + "\">" + escaped(title) + "</h2>\n";
    }
    void figure(const Chart& chart) { m_body += chartHtml(chart, ++m_figures); }
    void text(const std::string& html) { m_body += paragraph(html); }

    static std::string head()
    {
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
               "lang=\"en\">\n<head>\n"
               "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
               "content=\"width=device-width, initial-scale=1\"/>\n"
               "<title>What am I listening to? The report of 2016, redone</title>\n<style>" +
               std::string(reportStyle) + "</style>\n</head>\n<body>\n<div class=\"page\">\n";
    }

    std::string contents() const
    {
        std::string html = "<nav aria-label=\"Contents\"><b>Contents</b>\n<ol>\n";
        for (const auto& [id, title] : m_contents)
            html += "<li><a href=\"#" + id + "\">" + escaped(title) + "</a></li>\n";
        return html + "</ol></nav>\n";
    }

    std::string opening() const
    {
        const Reproduction& r = m_reproduction;
        std::string html = "<h1>What am I listening to?</h1>\n<p class=\"lead\">The experiments of "
                           "the 2016 report "
                           "on naming a song’s genre with LSTM networks, redone: each printed "
                           "figure beside the one "
                           "measured here.</p>\n<dl class=\"facts\">\n";
        html +=
            fact("Clips", std::to_string(r.trainClips + r.developmentClips + r.testClips),
                 std::to_string(r.trainClips) + " train, " + std::to_string(r.developmentClips) +
                     " develop, " + std::to_string(r.testClips) + " test");
        html += fact("Genres", std::to_string(r.genres.size()), listed(r.genres));
        html += fact("Epochs of each training", percentText(r.settings.scale),
                     r.settings.scale == 1 ? "as in the report" : "of the report’s");
        html += fact("Trainings", std::to_string(r.trainings),
                     std::to_string(r.epochs) + " epochs, " + durationText(r.seconds) +
                         " of computing");
        html += fact("Looks at the test part", std::to_string(r.test ? r.test->looks : 0),
                     r.test ? timeText(r.test->time) : "not yet");
        html += "</dl>\n";
        if (r.settings.scale < 1)
            html +=
                "<div class=\"note\"><p><b>A quick look.</b> Every training here has " +
                percentText(r.settings.scale) +
                " of the report’s epochs, so these networks have learned little. Only a run with "
                "all epochs (a scale of 1) can be held against the report.</p></div>\n";
        return html;
    }

    void summary()
    {
        section("summary", "What the report concluded");
        m_body += claimTable(m_reproduction, ++m_tables);
    }

    void conditions()
    {
        const Reproduction& r = m_reproduction;
        section("conditions", "What differs from the report’s conditions");
        std::string list = "<ul>\n";
        const auto item = [&list](const std::string& html) { list += "<li>" + html + "</li>\n"; };
        item("<b>Clips.</b> The report’s final experiments had 420 clips to train, 120 to develop "
             "and "
             "60 to test; here they are " +
             std::to_string(r.trainClips) + ", " + std::to_string(r.developmentClips) + " and " +
             std::to_string(r.testClips) + " (" + byGenre(r.clipsOfGenre) +
             "; to develop: " + byGenre(r.developmentOfGenre) +
             "; to test: " + byGenre(r.testOfGenre) + "). The parts are the report’s 70/20/10 " +
             (r.partsAreDrawn ? "of each genre, drawn at random since the clips’ numbers would "
                                "leave a part empty"
                              : "by clip number") +
             ", whole clips, before anything is learned.");
        item(hasReportGenres(r)
                 ? "<b>Genres.</b> The report’s six."
                 : "<b>Genres.</b> " + escaped(listed(r.genres)) +
                       "; the report’s were classical, hiphop, jazz, metal, pop and reggae.");
        item(
            "<b>The report’s own number of clips.</b> It does not say on how many clips a figure "
            "rests. Decimals tell: 0.45625 is 73 of 160, 0.6167 is 37 of 60. Nearly all of the "
            "layers and learning-rate tables are whole numbers of 160 clips, which is eight genres "
            "and a chance level of 12.5 %; the final tables are of 120, six genres. The printed "
            "intervals are computed from these inferred numbers.");
        item("<b>LSTM output layer.</b> The report first ended its networks with an LSTM layer "
             "instead of a Dense one. Every network here ends with Dense and softmax; an LSTM "
             "output "
             "is one more LSTM layer, with a unit for each genre, below it.");
        item("<b>Repeats.</b> Where the report prints several figures for the same settings, here "
             "they are trainings with other seeds (1, 2, 3). Its own seeds are not known.");
        item("<b>Trained once.</b> With a constant learning rate the first 400 epochs of 1000 are "
             "those of a training of 400, so one training gives all figures of its row of epochs, "
             "from the answers kept after each epoch.");
        if (r.settings.scale < 1)
            item("<b>Epochs.</b> Each number of epochs is multiplied by " +
                 plainText(r.settings.scale) + ", at least 1.");
        if (!r.setAside.empty())
            item("<b>Set aside.</b> " + std::to_string(r.setAside.size()) +
                 (r.setAside.size() == 1 ? " file was" : " files were") +
                 " not usable: " + setAsideText());
        m_body += list + "</ul>\n";
    }

    void layers()
    {
        section("layers", "The network: layers, units and output");
        text(
            "The report varied the number of hidden layers first, with narrower layers further on, "
            "and found two to be best. Then it replaced the output layer.");
        figure(layersChart(m_reproduction));
        m_body += accuracyTable(m_reproduction, Experiment::Layers, ++m_tables);
        m_body += accuracyTable(m_reproduction, Experiment::Output, ++m_tables);
    }

    void rates()
    {
        section("learning-rate", "The learning rate: coarse, then fine");
        text("Two hidden layers of 32 and 16 units with Dense, by powers of ten first, then round "
             "the best: the report settled on 0.0065.");
        figure(coarseRatesChart(m_reproduction));
        m_body += accuracyTable(m_reproduction, Experiment::CoarseRates, ++m_tables);
        figure(fineRatesChart(m_reproduction));
        m_body += accuracyTable(m_reproduction, Experiment::FineRates, ++m_tables);
    }

    void epochs()
    {
        section("epochs", "Epochs, and epochs with learning rates");
        text("The report found 600 epochs best at 0.0065, and as good results after 400 at 0.0066 "
             "and 0.0067. Its long runs come first.");
        m_body += accuracyTable(m_reproduction, Experiment::LongRuns, ++m_tables);
        figure(epochsChart(m_reproduction));
        figure(ratesAndEpochsChart(m_reproduction));
        if (!m_reproduction.accuracyByEpoch.empty())
            figure(everyEpochChart(m_reproduction));
        m_body += accuracyTable(m_reproduction, Experiment::Epochs, ++m_tables);
    }

    void ensembles()
    {
        section("ensembles", "Three networks as one");
        if (!m_reproduction.final) {
            text("A training of the three networks diverged, so that there is nothing to blend.");
            return;
        }
        const BlendPoint& final = *m_reproduction.final;
        text(
            "After 400 epochs the report’s three networks, with accuracies of 65.0, 72.5 and 70.8 "
            "%, "
            "were good at different genres, which led it to blend them. Here are these networks "
            "after " +
            std::to_string(final.epochs) +
            " epochs. Rows are the true genres; the stronger the colour, the larger the share of a "
            "row. An outlined cell: no other of the three recognises more clips of this genre.");
        const auto best = bestAt(final.members);
        m_body += "<div class=\"matrices\">\n";
        for (std::size_t i = 0; i < final.members.size(); ++i)
            m_body += matrixTable(final.members[i], "Learning rate " + plainText(blendedRates[i]),
                                  best[i]);
        m_body += "</div>\n";
        text("The blends of the same networks; the report’s accuracies were 75.0 % for the average "
             "and 75.8 % for the maximum.");
        m_body += "<div class=\"matrices\">\n" + matrixTable(final.average, "Average") +
                  matrixTable(final.maximum, "Maximum") + matrixTable(final.weighted, "Weighted") +
                  matrixTable(final.vote, "Vote") + "</div>\n";
        m_body += genreTable(m_reproduction, ++m_tables);
        figure(blendsChart(m_reproduction));
        m_body += blendTable(m_reproduction, ++m_tables);
    }

    void test()
    {
        section("test", "The test part");
        if (!m_reproduction.test) {
            text("The test part was not looked at.");
            return;
        }
        const TestResult& test = *m_reproduction.test;
        text("Clips that took no part in anything above. They were looked at " +
             std::string(test.looks == 1 ? "once" : std::to_string(test.looks) + " times") +
             ", on " + escaped(timeText(test.time)) +
             ", by both blends of the networks after 400 of the report’s epochs, as the report "
             "did.");
        m_body += testTable(m_reproduction, ++m_tables);
        m_body += "<div class=\"matrices\">\n" + matrixTable(test.average, "Average, test part") +
                  matrixTable(test.maximum, "Maximum, test part") + "</div>\n";
    }

    void method()
    {
        const Reproduction& r = m_reproduction;
        section("method", "How it was done");
        text(
            "Features: 13 MFCC, spectral centroid, 12 chroma and spectral roll-off of each of 1291 "
            "frames, fed raw. Networks: LSTM layers with a sigmoid as cell activation, the last "
            "step of the last layer, Dense, softmax; binary cross-entropy, Adam, batches of 128. "
            "Intervals: Wilson’s, 95 %. The same clips, settings and seeds give the same figures "
            "on "
            "any number of processors.");
        text("To do it again: <code>genrescope-cli reproduce " +
             escaped(textOf(r.settings.dataset)) + " --genres " + escaped(commaList()) +
             (r.settings.scale < 1 ? " --scale " + plainText(r.settings.scale) : "") +
             " --out FOLDER</code>. The folder’s <code>runs</code> hold every training with its "
             "settings, history, answers and network; <code>report.json</code> the figures of this "
             "page.");
    }

    std::string footer() const
    {
        return "<footer>" +
               paragraph(
                   "Genrescope " + escaped(m_reproduction.programVersion) +
                   "; fingerprint of the clips’ features <code>" +
                   escaped(m_reproduction.fingerprint) +
                   "</code>. The report: P. Dasmohapatra, R. Prajapati, K. Potluri, K. "
                   "Lackner, <cite>What am I listening to? Automated Genre Detection with LSTM "
                   "Recurrent Neural Networks</cite>, UC Berkeley, 2016.") +
               "</footer>\n";
    }

    std::string byGenre(const std::vector<int>& counts) const
    {
        std::string text;
        for (std::size_t i = 0; i < m_reproduction.genres.size(); ++i)
            text += (text.empty() ? "" : ", ") + escaped(m_reproduction.genres[i]) + " " +
                    std::to_string(counts[i]);
        return text;
    }

    std::string setAsideText() const
    {
        constexpr std::size_t most = 5;
        std::string text;
        for (std::size_t i = 0; i < std::min(most, m_reproduction.setAside.size()); ++i)
            text += (i == 0 ? "" : " ") + escaped(sentence(m_reproduction.setAside[i].reason));
        return text + (m_reproduction.setAside.size() > most ? " …" : "");
    }

    std::string commaList() const
    {
        std::string list;
        for (const std::string& genre : m_reproduction.genres)
            list += (list.empty() ? "" : ",") + genre;
        return list;
    }

    const Reproduction& m_reproduction;
    std::vector<std::pair<std::string, std::string>> m_contents; ///< id, title
    std::string m_body;
    int m_figures = 0, m_tables = 0;
};

} // namespace

std::string htmlOf(const Reproduction& reproduction)
{
    return Page(reproduction).html();
}

} // namespace genrescope
