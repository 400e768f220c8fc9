#include <cmath>
#include <thread>

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include "core/document/pdf_writer.h"
#include "fixture.h"

using namespace aicmo;
using namespace aicmo::document;

class TestPdf : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString stored(const std::string& bytes, const QString& name = QStringLiteral("strategy.pdf")) {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return file.fileName();
    }

    static std::string output(const QString& program, const QStringList& arguments) {
        bool ok = false;
        const auto text = fixture::run(program, arguments, ok);
        return ok ? text : "FAILED: " + text;
    }

    /// Sections of prose with everything that a run of text can be; the first is the same in all.
    static Deliverable narratives(int sections, bool emoji) {
        Deliverable tree;
        tree.brand.name = "Harbour Tea";
        tree.cover.project = "Spring";
        tree.cover.documentTitle = "Strategy";
        for (int i = 1; i <= sections; ++i) {
            Section section;
            section.kind = SectionKind::Narrative;
            section.number = i;
            section.title = "Chapter " + std::to_string(i);
            section.anchor = "c" + std::to_string(i);
            const auto paragraph = [&](Text text) { section.blocks.push_back({Paragraph{std::move(text)}}); };
            std::string words;
            for (int word = 0; word < 20; ++word) {
                words += "Naïve readers, façades (" + std::to_string(i * 100 + word) + ") and 3-4 x 5; ";
            }
            paragraph({Span{.text = words}});
            paragraph({Span{.text = "Plain, "}, Span{.text = "bold ", .bold = true},
                       Span{.text = "and linked", .link = "https://example.com/"}, Span{.text = " at the end of it"}});
            paragraph({Span{.text = "مرحبا بالعالم شاي"}});
            paragraph({Span{.text = "हिन्दी and code: "}, Span{.text = "a->b", .code = true}});
            if (emoji) paragraph({Span{.text = "مرحبا 😀 شاي"}});
            ListBlock list;
            list.items = {{Block{Paragraph{Text{Span{.text = "One"}}}}}, {Block{Paragraph{Text{Span{.text = "Two"}}}}}};
            section.blocks.push_back({list});
            Table table;
            table.columns = {{"Channel", Align::Start, false}, {"Reach", Align::End, true}};
            for (int row = 0; row < 4; ++row) {
                table.rows.push_back({{Text{Span{.text = "Email " + std::to_string(i + row)}}, {}},
                                      {Text{Span{.text = std::to_string(1000 * i + row)}}, {}}});
            }
            section.blocks.push_back({table});
            tree.sections.push_back(std::move(section));
        }
        return tree;
    }

  private slots:
    void isSoundToQpdf_data() {
        QTest::addColumn<bool>("letter");
        QTest::newRow("A4") << false;
        QTest::newRow("US Letter") << true;
    }
    void isSoundToQpdf() {
        QFETCH(bool, letter);
        auto sample = fixture::wholeSample();
        PdfOptions options;
        options.pageSize = letter ? PageSize::Letter : PageSize::A4;
        const auto pdf = writePdf(sample.build(), options);
        QVERIFY2(pdf.has_value(), pdf ? "" : pdf.error().text().c_str());
        const auto file = stored(*pdf);
        QVERIFY(output("qpdf", {"--check", file}).find("No syntax or stream encoding errors") != std::string::npos);
        const auto info = output("pdfinfo", {file});
        QVERIFY2(info.find(letter ? "(letter)" : "(A4)") != std::string::npos, info.c_str());
        QVERIFY(info.find("Ferry Season: Marketing strategy") != std::string::npos);
    }

    void holdsEveryText() {
        auto sample = fixture::wholeSample();
        const auto pdf = writePdf(sample.build());
        QVERIFY(pdf.has_value());
        const std::string text = fixture::flat(output("pdftotext", {"-layout", stored(*pdf), "-"}));
        const std::string reading = fixture::flat(output("pdftotext", {"-raw", stored(*pdf), "-"}));
        for (const auto& wanted : fixture::textsOf(sample)) {
            QVERIFY2(text.find(wanted) != std::string::npos || reading.find(wanted) != std::string::npos,
                     wanted.c_str());
        }
        QVERIFY(text.find("{{") == std::string::npos);
        QVERIFY(text.find("alert(1)") == std::string::npos);
        QVERIFY(text.find("hidden words") == std::string::npos);
    }

    void embedsEveryFont() {
        auto sample = fixture::wholeSample();
        sample.bundle.project.strategy.situationAnalysis = "مرحبا שלום नमस्ते 你好 こんにちは สวัสดี Ελλάδα";
        const auto pdf = writePdf(sample.build());
        QVERIFY(pdf.has_value());
        const auto fonts = QString::fromStdString(output("pdffonts", {stored(*pdf)})).split('\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 3);
        for (qsizetype i = 2; i < fonts.size(); ++i) {
            QVERIFY2(fonts[i].simplified().contains(QStringLiteral("Identity-H yes")), qPrintable(fonts[i]));
        }
        const auto text = output("pdftotext", {stored(*pdf), "-"});
        QVERIFY(text.find("你好") != std::string::npos);
        QVERIFY(text.find("Ελλάδα") != std::string::npos);
        // Joined letters by their characters, not by their forms.
        QVERIFY2(text.find("مرحبا") != std::string::npos, text.c_str());
        QVERIFY(text.find("שלום") != std::string::npos);
    }

    void everyScriptCanBeSearched_data() {
        QTest::addColumn<QString>("words");
        QTest::newRow("Devanagari") << "क्षेत्र में विज्ञापन प्रकाशित हुआ";
        QTest::newRow("Bengali") << "বাংলা ভাষা স্ত্রী";
        QTest::newRow("Tamil") << "தமிழ் மொழி கொள்கை";
        QTest::newRow("Thai") << "สวัสดีชาวโลก กำลัง";
        QTest::newRow("Chinese") << "你好，世界";
        QTest::newRow("Japanese") << "こんにちは世界、カタカナ";
        QTest::newRow("Korean") << "안녕하세요";
        QTest::newRow("emoji") << "Launch 🚀 with 👩‍👩‍👧 and 🇩🇪 ❤️ done";
        QTest::newRow("emoji alone") << "🎉🎉";
    }
    /// In text, in bold, in a heading and in a table.
    void everyScriptCanBeSearched() {
        QFETCH(QString, words);
        const std::string text = words.toStdString();
        auto sample = fixture::wholeSample();
        sample.bundle.project.strategy.situationAnalysis =
            "## " + text + "\n\nPlain " + text + "\n\nSome **" + text + "**\n\n|" + text + "|b|\n|---|---|\n|x|y|";
        const auto pdf = writePdf(sample.build());
        QVERIFY(pdf.has_value());
        const auto file = stored(*pdf);
        QVERIFY(output("qpdf", {"--check", file}).find("No syntax or stream encoding errors") != std::string::npos);
        const auto said = output("pdftotext", {"-raw", file, "-"});
        // Once more in the contents; and the caption of the table says the heading.
        QVERIFY2(QString::fromStdString(said).count(words) >= 5, said.c_str());
    }

    void emojiAreShown_data() {
        QTest::addColumn<bool>("archive");
        QTest::newRow("plain") << false;
        QTest::newRow("archive") << true;
    }
    void emojiAreShown() {
        QFETCH(bool, archive);
        const auto redPixels = [&](const char* text) {
            auto sample = fixture::wholeSample();
            sample.bundle.project.strategy.executiveSummary = text;
            PdfOptions options;
            options.archive = archive;
            const auto pdf = writePdf(sample.build(), options);
            if (!pdf) return -1;
            const QString picture = folder_.filePath("page");
            output("pdftoppm", {"-r", "150", "-f", "3", "-l", "3", "-singlefile", "-png", stored(*pdf), picture});
            const QImage page(picture + ".png");
            int red = 0;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x) {
                    const QColor colour = page.pixelColor(x, y);
                    if (colour.red() > 180 && colour.green() < 90 && colour.blue() < 90) ++red;
                }
            }
            return page.isNull() ? -1 : red;
        };
        const int without = redPixels("Tomatoes, ripe.");
        const int with = redPixels("Tomatoes 🍅🍅🍅, ripe.");
        QVERIFY2(without >= 0 && with > without + 200, qPrintable(QString("%1, %2").arg(without).arg(with)));
    }

    /// The figure, its selector and the keycap are one emoji.
    void aKeycapIsOnePicture() {
        const auto pictures = [&](const char* text) {
            auto sample = fixture::wholeSample();
            sample.bundle.project.strategy.executiveSummary = text;
            const auto pdf = writePdf(sample.build());
            const auto list = output("pdfimages", {"-list", stored(*pdf)});
            return QString::fromStdString(list).count(QStringLiteral(" smask "));
        };
        const auto without = pictures("Step one.");
        QCOMPARE(pictures("Step 1\uFE0F\u20E3."), without + 1);
        QCOMPARE(pictures("Step 1\uFE0F\u20E3 and #\uFE0F\u20E3."), without + 2);
    }

    /// Wherever the page ends: a heading with the start of its text, what leads to a list with its first item, a number
    /// with its item.
    void nothingIsLeftBehindAtThePagesEnd_data() {
        QTest::addColumn<int>("lines");
        for (int lines = 20; lines <= 44; ++lines) {
            QTest::addRow("%d lines above", lines) << lines;
        }
    }
    void nothingIsLeftBehindAtThePagesEnd() {
        QFETCH(int, lines);
        std::string above;
        for (int i = 0; i < lines; ++i) {
            above += "line\\\n";
        }
        const std::string sentence = " and some more words that fill the line up to its very end, twice or three times";
        auto sample = fixture::wholeSample();
        sample.bundle.project.strategy.situationAnalysis =
            above + "end\n\n### Headword\n\nTextword" + sentence + sentence + "\n\n## Greatword\n\nThis leadword:\n\n" +
            "1. Itemone" + sentence + "\n2. Itemtwo" + sentence + "\n3. Itemthree" + sentence;
        const auto pdf = writePdf(sample.build());
        QVERIFY(pdf.has_value());
        const QString file = stored(*pdf);
        // Form feeds part the pages; the contents name headings too.
        const auto pages = QString::fromStdString(output("pdftotext", {"-layout", "-f", "3", file, "-"})).split('\f');
        const auto pageOf = [&](const QString& pattern) {
            for (qsizetype i = 0; i < pages.size(); ++i) {
                if (pages[i].contains(QRegularExpression(pattern))) return i;
            }
            return qsizetype{-1};
        };
        QVERIFY(pageOf("Textword") >= 0 && pageOf("Itemthree") >= 0);
        QCOMPARE(pageOf("(?m)^\\s*Headword"), pageOf("Textword"));
        QCOMPARE(pageOf("(?m)^\\s*Greatword"), pageOf("leadword"));
        QCOMPARE(pageOf("leadword"), pageOf("Itemone"));
        for (const char* item : {"1\\.\\s+Itemone", "2\\.\\s+Itemtwo", "3\\.\\s+Itemthree"}) {
            QVERIFY2(pageOf(item) >= 0, item);
        }
    }

    void titlesStandWhereLinesBegin_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("right");
        QTest::newRow("English") << "en" << false;
        QTest::newRow("Arabic") << "ar" << true;
    }
    void titlesStandWhereLinesBegin() {
        QFETCH(QString, language);
        QFETCH(bool, right);
        auto sample = fixture::wholeSample();
        sample.input.language = language.toStdString();
        const auto pdf = writePdf(sample.build());
        QVERIFY(pdf.has_value());
        // The letters of the summary's title: the tallest of its page.
        const auto boxes =
            QString::fromStdString(output("pdftotext", {"-bbox", "-f", "3", "-l", "3", stored(*pdf), "-"}));
        QVERIFY(boxes.contains(right ? "\u062E" : "Executive"));
        const QRegularExpression line(
            "xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" "
            "yMax=\"([0-9.]+)\">\\p{L}+<",
            QRegularExpression::UseUnicodePropertiesOption);
        double tallest = 0, start = 0;
        for (auto found = line.globalMatch(boxes); found.hasNext();) {
            const auto match = found.next();
            const double height = match.captured(4).toDouble() - match.captured(2).toDouble();
            const double from = match.captured(right ? 3 : 1).toDouble();
            const bool taller = height > tallest * 1.1;
            if (taller || (height > tallest * .9 && (right ? from > start : from < start))) {
                start = from;
            }
            tallest = std::max(tallest, height);
        }
        // 20 mm and the margin column of 43.5 mm, in points, from the page's start.
        constexpr double textColumn = (20 + 43.5) * 72 / 25.4, pageWidth = 210 * 72 / 25.4;
        const double wanted = right ? pageWidth - textColumn : textColumn;
        QVERIFY2(std::abs(start - wanted) < 4, qPrintable(QString::number(start)));
    }

    void arabicReadsInItsOrder() {
        auto sample = fixture::wholeSample();
        sample.input.language = "ar";
        const auto pdf = writePdf(sample.build());
        QVERIFY(pdf.has_value());
        const auto file = stored(*pdf);
        QVERIFY(output("qpdf", {"--check", file}).find("No syntax or stream encoding errors") != std::string::npos);
        // Ligatures stand in the file as one character each, which readers part.
        const auto text =
            QString::fromStdString(output("pdftotext", {file, "-"})).normalized(QString::NormalizationForm_KC);
        for (const char* wanted : {"الملخص التنفيذي", "مؤشرات الأداء", "الميزانية", "الاعتمادات"}) {
            QVERIFY2(text.contains(wanted), wanted);
        }
        QVERIFY(output("qpdf", {"--qdf", "--object-streams=disable", file, "-"}).find("/Lang (ar)") !=
                std::string::npos);
    }

    void hasOutlineAndLinks() {
        auto sample = fixture::wholeSample();
        const auto pdf = writePdf(sample.build());
        QVERIFY(pdf.has_value());
        const auto json = output("qpdf", {"--json=2", "--json-key=outlines", stored(*pdf)});
        for (const char* title : {"Executive summary", "What helps us", "Budget", "Your first cup", "Approvals"}) {
            QVERIFY2(json.find(title) != std::string::npos, title);
        }
        const auto objects = output("qpdf", {"--qdf", "--object-streams=disable", stored(*pdf), "-"});
        QVERIFY(objects.find("https://harbour.example/guide") != std::string::npos);
        QVERIFY(objects.find("/Lang (en)") != std::string::npos);
        QVERIFY(objects.find("/JavaScript") == std::string::npos);
    }

    /// PDFBox Preflight judges; without --pdfa it must not pass, or it would pass anything.
    void archivesArePdfA_data() {
        QTest::addColumn<bool>("archive");
        QTest::addColumn<bool>("letter");
        QTest::newRow("A4") << true << false;
        QTest::newRow("Letter") << true << true;
        QTest::newRow("not asked for") << false << false;
    }
    void archivesArePdfA() {
        QFETCH(bool, archive);
        QFETCH(bool, letter);
        auto sample = fixture::wholeSample();
        sample.bundle.project.strategy.situationAnalysis = "مرحبا שלום\n\n**नमस्ते** 你好 สวัสดี 🚀";
        sample.bundle.project.name = "Harbour & <Sons>";
        PdfOptions options;
        options.archive = archive;
        options.pageSize = letter ? PageSize::Letter : PageSize::A4;
        const auto pdf = writePdf(sample.build(), options);
        QVERIFY(pdf.has_value());
        QString jars;
        for (const char* jar :
             {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
            jars += QStringLiteral("/usr/share/java/") + QString::fromLatin1(jar) + QStringLiteral(".jar:");
        }
        bool ok = false;
        const auto verdict =
            fixture::run("java", {"-cp", jars, "org.apache.pdfbox.preflight.Validator_A1b", stored(*pdf)}, ok);
        const bool valid = verdict.find("is a valid PDF/A-1b file") != std::string::npos;
        QVERIFY2(valid == archive, verdict.c_str());
    }

    void sameTreeSameBytes() {
        auto sample = fixture::wholeSample();
        const auto tree = sample.build();
        const auto first = writePdf(tree);
        QTest::qWait(1100);  // QPdfWriter puts the time of day in: a second later it would differ
        const auto second = writePdf(tree);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }

    void worksInAnyThread() {
        auto sample = fixture::wholeSample();
        const auto tree = sample.build();
        std::vector<Result<std::string>> results(2, fail(ErrorKind::Internal, "not run"));
        {
            std::vector<std::jthread> threads;
            for (auto& result : results) {
                threads.emplace_back([&tree, &result] { result = writePdf(tree); });
            }
        }
        QVERIFY(results[0] && results[1] && *results[0] == *results[1]);
    }

    /// Long documents are set ahead in a second thread, short ones are not. A page looks the same either way, and
    /// however the threads take turns.
    void whoeverSetsTheTextsTheyAreTheSame() {
        const auto few = writePdf(narratives(1, false)), many = writePdf(narratives(12, false));
        QVERIFY(few && many);
        const QString shortFile = stored(*few, "short.pdf"), longFile = stored(*many, "long.pdf");
        const QStringList thirdPage{"-r", "60", "-f", "3", "-l", "3"};
        const auto drawn = output("pdftoppm", thirdPage + QStringList{shortFile});
        QVERIFY(drawn.starts_with("P6"));
        QVERIFY(drawn == output("pdftoppm", thirdPage + QStringList{longFile}));
        const auto said = output("pdftotext", {"-f", "3", "-l", "3", shortFile, "-"});
        QVERIFY2(said.find("Naïve readers") != std::string::npos && said.find("Email 4") != std::string::npos,
                 said.c_str());
        QCOMPARE(output("pdftotext", {"-f", "3", "-l", "3", longFile, "-"}), said);
        std::vector<Result<std::string>> results(4, fail(ErrorKind::Internal, "not run"));
        {
            const auto tree = narratives(12, true);
            std::vector<std::jthread> threads;
            for (auto& result : results) {
                threads.emplace_back([&tree, &result] { result = writePdf(tree); });
            }
        }
        for (const auto& result : results) {
            QVERIFY(result && *result == *results.front());
        }
    }

    /// The command line builds in its main thread, the console in a worker.
    void emojiAreTheSameInAnyThread() {
        const auto tree = narratives(12, true);
        std::vector<Result<std::string>> results;
        const auto build = [&] { results.push_back(writePdf(tree)); };
        build();
        std::thread(build).join();
        build();
        std::thread(build).join();
        for (std::size_t i = 0; i < results.size(); ++i) {
            QVERIFY2(results[i] && *results[i] == *results.front(), qPrintable(QString::number(i)));
        }
    }

    void stopsWhenAsked() {
        auto sample = fixture::wholeSample();
        std::stop_source source;
        source.request_stop();
        PdfOptions options;
        options.stop = source.get_token();
        const auto pdf = writePdf(sample.build(), options);
        QVERIFY(!pdf && pdf.error().kind == ErrorKind::Cancelled);
    }

    void longTablesRepeatTheirHead() {
        auto sample = fixture::wholeSample();
        std::string table = "## Long\n\n| Measure | Channel |\n|---|---|\n";
        for (int i = 1; i <= 120; ++i) {
            table += "| Row " + std::to_string(i) + " | Email |\n";
        }
        sample.bundle.project.strategy.situationAnalysis = table;
        const auto pdf = writePdf(sample.build());
        QVERIFY(pdf.has_value());
        const std::string text = fixture::flat(output("pdftotext", {"-layout", stored(*pdf), "-"}));
        QVERIFY(text.find("Table 2.1 Long, continued") != std::string::npos);
        QVERIFY(text.find("of 120") != std::string::npos);
        QVERIFY(QString::fromStdString(text).count(QStringLiteral("Measure Channel")) >= 4);
        QVERIFY(text.find("Row 120") != std::string::npos);
    }

    void markupIsText() {
        auto sample = fixture::wholeSample();
        sample.bundle.project.name = "<b>Bold</b> & <script>x</script>";
        sample.bundle.project.strategy.pillars[0].description = "<img src='file:///etc/passwd'>";
        const auto pdf = writePdf(sample.build());
        QVERIFY(pdf.has_value());
        const std::string text = fixture::flat(output("pdftotext", {"-raw", stored(*pdf), "-"}));
        QVERIFY(text.find("<b>Bold</b>") != std::string::npos);
        QVERIFY(text.find("<img src='file:///etc/passwd'>") != std::string::npos);
        QVERIFY(text.find("root:") == std::string::npos);
    }
};

QTEST_MAIN(TestPdf)
#include "test_pdf.moc"
