// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/text/figures.h"
#include "ui/text/language.h"
#include "ui/text/recipe_text.h"
#include "ui/text/sentences.h"
#include "ui/text/why.h"

#include <QLocale>
#include <QTranslator>

#include <nlohmann/json.hpp>

using namespace genrescope;
using namespace genrescope::ui;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void an_error_becomes_a_sentence_that_names_the_file_without_its_folders()
    {
        QCOMPARE(sentenceOf({ErrorCode::AudioTooShort, "/home/ada/a.wav", "3.2 s"}),
                 "a.wav is too short (3.2 s): at least 5 seconds are needed.");
    }

    void a_file_name_with_percent_signs_stays_as_it_is()
    {
        QCOMPARE(sentenceOf({ErrorCode::AudioTooShort, "%2 %1.wav", "3.2 s"}),
                 "%2 %1.wav is too short (3.2 s): at least 5 seconds are needed.");
        QCOMPARE(sentenceOf({ErrorCode::AudioEmpty, "100%2.wav", {}}),
                 "100%2.wav holds no sound. Get a complete copy.");
    }

    void every_error_has_a_sentence_without_gaps()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Unexpected); ++code) {
            const QString text = sentenceOf({static_cast<ErrorCode>(code), "subject", "detail"});
            QVERIFY2(!text.contains("%1") && !text.contains("%2") && text.endsWith('.'),
                     qPrintable(text));
        }
    }

    void a_reason_is_short()
    {
        QCOMPARE(reasonOf({ErrorCode::AudioTooShort, "a.wav", "3.2 s"}), "too short (3.2 s)");
        QCOMPARE(reasonOf({ErrorCode::AudioEmpty, "a.wav", {}}), "empty");
    }

    void what_was_found_is_said_in_the_language_of_the_window()
    {
        const Error error{ErrorCode::FileUnreadable, "a.wav", "it is a folder"};
        speak("de");
        const QString german = sentenceOf(error), reason = reasonOf(error);
        const QString figure = reasonOf({ErrorCode::AudioTooShort, "a.wav", "3.2 s"});
        speak("en");
        QVERIFY2(german.contains("(es ist ein Ordner)"), qPrintable(german));
        QVERIFY2(reason.contains("(es ist ein Ordner)"), qPrintable(reason));
        QVERIFY2(figure.contains("(3.2 s)"), qPrintable(figure));
        QVERIFY(sentenceOf(error).contains("(it is a folder)"));
    }

    void times_are_read_like_a_clock()
    {
        QCOMPARE(clockText(0), "0:00");
        QCOMPARE(clockText(184.9), "3:04");
        QCOMPARE(clockText(3725), "1:02:05");
    }

    void time_left_is_round()
    {
        QCOMPARE(timeLeftText(1), "a few seconds left");
        QCOMPARE(timeLeftText(37), "40 s left");
        QCOMPARE(timeLeftText(125), "3 min left");
        QCOMPARE(timeLeftText(3 * 3600), "3 h left");
        QCOMPARE(timeLeftText(std::nan("")), "a few seconds left");
    }

    void a_setting_is_called_as_in_the_form_in_other_languages()
    {
        QCOMPARE(settingName("training.learningRate"), "learning rate");
        QTranslator chinese;
        QVERIFY(chinese.load(QStringLiteral(":/i18n/genrescope_zh_CN")));
        QCoreApplication::installTranslator(&chinese);
        const nlohmann::json recipe = toJson(presetNamed("report")->recipe);
        QStringList english;
        for (const char* part : {"network", "training"}) {
            for (const auto& [name, value] : recipe[part].items()) {
                const QString said = settingName(name);
                if (said[0].unicode() < 128 && name != "dropout")
                    english << said;
            }
        }
        const QString preset = presetName("recommended");
        QCoreApplication::removeTranslator(&chinese);
        QCOMPARE(english.join(u' '), QString());
        QCOMPARE(preset, "推荐");
    }

    void one_is_not_written_as_many()
    {
        QTranslator english;
        QVERIFY(english.load(QStringLiteral(":/i18n/genrescope_en")));
        const char* context = "genrescope::ui::ConfidenceBars";
        QCOMPARE(english.translate(context, "%Ln others", nullptr, 1), "%Ln other");
        QCOMPARE(english.translate(context, "%Ln others", nullptr, 7), "%Ln others");
    }

    void numbers_and_times_are_written_as_the_language_does()
    {
        const QLocale before;
        QLocale::setDefault(QLocale("de"));
        QCOMPARE(numberText(0.5, 1), "0,5");
        QCOMPARE(countText(1234), "1.234");
        QLocale::setDefault(QLocale("ar"));
        QCOMPARE(clockText(184), "٣:٠٤");
        QCOMPARE(clockText(3725), "١:٠٢:٠٥");
        QLocale::setDefault(before);
    }

    void why_tells_what_is_like_the_genre_then_what_is_not()
    {
        Verdict verdict;
        verdict.probabilities = {0.2f, 0.8f};
        verdict.members = verdict.probabilities;
        const std::vector<std::string> genres{"blues", "jazz"};
        verdict.reasons = {{Trait::Brightness, ReasonKind::LikeGenre, -1},
                           {Trait::Beats, ReasonKind::UnlikeGenre, 2}};
        QCOMPARE(
            whyLines(verdict, genres),
            QStringList({"Like most jazz, and unlike much other music, this song is:", "–  darker",
                         "", "Unlike most jazz, it is:", "–  stronger in its beats"}));
        verdict.reasons = {{Trait::Brightness, ReasonKind::StandsOut, 1}};
        QCOMPARE(whyLines(verdict, genres).value(1), "–  brighter");
        verdict.reasons = {};
        QVERIFY(whyLines(verdict, genres).value(0).startsWith("Nothing"));
    }

    void shares_are_whole_per_cent()
    {
        QCOMPARE(percentText(0.724), "72\u202f%");
        QCOMPARE(percentText(1), "100\u202f%");
    }
};

GENRESCOPE_WINDOW_TEST(TextTest)
#include "text_test.moc"
