// deck.pptx, opened with tools that are not ours: the Open XML SDK's validator, unzip, Python's zipfile and XML reader,
// LibreOffice.

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "core/document/pdf_writer.h"
#include "core/document/pptx_writer.h"
#include "core/document/xml_text.h"
#include "tests/document/pptx_samples.h"

using namespace aicmo;
using namespace aicmo::document;

namespace {

struct Ran {
    int status = -1;
    QByteArray out;
};

Ran run(const QString& program, const QStringList& arguments, int seconds = 240) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(seconds * 1000)) {
        return {-1, process.errorString().toUtf8()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

QString validator() {
    const QString tools = qEnvironmentVariable("AICMO_TEST_TOOLS", AICMO_SOURCE_DIR "/build/test-tools");
    return tools + "/node_modules/.bin/ooxml-validator";
}

Deliverable treeOf(const QString& name) {
    if (name == "hostile") {
        return aicmo::test::hostileDeliverable();
    }
    if (name.endsWith("-ar")) {
        return aicmo::test::sampleDeliverable(name.chopped(3).toStdString(), "ar");
    }
    return name == "empty" ? aicmo::test::emptyDeliverable() : aicmo::test::sampleDeliverable(name.toStdString());
}

}  // namespace

class PptxTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    QMap<QString, QString> files_;

    /// Written once a deck.
    QString deck(const QString& name) {
        if (!files_.contains(name)) {
            const auto bytes = writePptx(treeOf(name));
            if (!bytes) {
                qFatal("%s", bytes.error().text().c_str());
            }
            QFile file(folder_.filePath(name + ".pptx"));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes->data(), qint64(bytes->size())) < 0) {
                qFatal("cannot write %s", qPrintable(file.fileName()));
            }
            files_[name] = file.fileName();
        }
        return files_[name];
    }

    static void allDecks() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"northwind-spring", "halden-observability", "northwind-spring-ar", "hostile", "empty"}) {
            QTest::newRow(name) << name;
        }
    }

  private slots:
    /// Writing a PDF leaves the font of emoji at another size: a deck after it is split as one before it.
    void emojiFitAfterAPdfAsBefore() {
        Deliverable tree = aicmo::test::sampleDeliverable("northwind-spring");
        Section section;
        section.kind = SectionKind::Narrative;
        section.title = "Faces";
        section.anchor = "faces";
        for (int words = 1; words < 60; ++words) {
            std::string text;
            for (int i = 0; i < words; ++i) text += "plan \U0001F600\U0001F680\U0001F381 ";
            section.blocks.push_back({Paragraph{Text{Span{.text = text}}}});
        }
        tree.sections.push_back(section);
        const auto before = writePptx(tree);
        QVERIFY(before && writePdf(tree));
        const auto after = writePptx(tree);
        QVERIFY(after && *after == *before);
    }

    void validatorFindsNothing_data() { allDecks(); }
    void validatorFindsNothing() {
        QFETCH(QString, name);
        QVERIFY2(QFile::exists(validator()), qPrintable(validator() + " is missing: run tests/tools/install.sh"));
        const Ran ran = run(validator(), {deck(name)});
        QVERIFY2(ran.out.contains("\"ok\": true"), ran.out.left(4000).constData());
    }

    void containerIsWhole_data() { allDecks(); }
    void containerIsWhole() {
        QFETCH(QString, name);
        const Ran unzip = run("unzip", {"-tq", deck(name)});
        QVERIFY2(unzip.status == 0, unzip.out.constData());
        const Ran parts = run("python3", {AICMO_SOURCE_DIR "/tests/document/check_pptx_parts.py", deck(name)});
        QVERIFY2(parts.status == 0, parts.out.constData());
    }

    void projectTextIsThere_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("northwind-spring") << "northwind-spring";
        QTest::newRow("halden-observability") << "halden-observability";
    }
    void projectTextIsThere() {
        QFETCH(QString, name);
        const Ran ran = run("python3", {AICMO_SOURCE_DIR "/tests/document/check_pptx_text.py", deck(name),
                                        AICMO_SOURCE_DIR "/resources/samples/" + name + "/project.json"});
        QVERIFY2(ran.status == 0, ran.out.constData());
    }

    void arabicRunsFromTheRight() {
        const Ran slides =
            run("sh", {"-c", "unzip -p \"$0\" 'ppt/slides/*.xml' 'ppt/presentation.xml'", deck("northwind-spring-ar")});
        const auto text = QString::fromUtf8(slides.out);
        for (const char* wanted :
             {"algn=\"r\" rtl=\"1\"", "lang=\"ar\"", "الملخص التنفيذي", " rtl=\"1\" saveSubsetFonts"}) {
            QVERIFY2(text.contains(wanted), wanted);
        }
        QVERIFY(text.contains(QRegularExpression("<a:tblPr[^>]* rtl=\"1\"")));
        QVERIFY(!text.contains(QRegularExpression("<a:tblPr(?![^>]* rtl=\"1\")")));
        // Bulleted Latin text starts at the deck's side too.
        QVERIFY(!text.contains(QRegularExpression("rtl=\"0\">(?:(?!</a:pPr>).)*<a:buChar")));
        const Ran charts = run("sh", {"-c", "unzip -p \"$0\" 'ppt/charts/*.xml'", deck("northwind-spring-ar")});
        QVERIFY(charts.out.contains("<c:orientation val=\"maxMin\"/>"));
        QVERIFY(charts.out.contains("[$-2000401]"));
    }

    void sameTreeGivesSameBytes() {
        const auto tree = aicmo::test::sampleDeliverable("northwind-spring");
        const auto first = writePptx(tree), second = writePptx(tree);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }

    void libreOfficeShowsEverySlide_data() { allDecks(); }
    void libreOfficeShowsEverySlide() {
        QFETCH(QString, name);
        const Ran slides = run("sh", {"-c", "unzip -l \"$0\" | grep -c 'ppt/slides/slide[0-9]*[.]xml'", deck(name)});
        const Ran office = run("soffice", {"--headless", "-env:UserInstallation=file://" + folder_.filePath("office"),
                                           "--convert-to", "pdf", "--outdir", folder_.path(), deck(name)});
        QVERIFY2(office.status == 0, office.out.constData());
        const Ran info = run("pdfinfo", {folder_.filePath(name + ".pdf")});
        QVERIFY2(info.status == 0, info.out.constData());
        const auto pages = QRegularExpression("Pages:\\s+(\\d+)").match(QString::fromUtf8(info.out)).captured(1);
        QCOMPARE(pages.toInt(), slides.out.trimmed().toInt());
        QVERIFY(pages.toInt() > 0);
        // Nothing runs out of its box, and nothing of a box is missing.
        const Ran fit = run("python3", {AICMO_SOURCE_DIR "/tests/document/check_pptx_fit.py", deck(name),
                                        folder_.filePath(name + ".pdf")});
        QVERIFY2(fit.status == 0, fit.out.left(4000).constData());
    }

    /// Somebody edits the table behind a chart: line and label follow, because nothing in it is drawn text.
    void chartsFollowTheirFigures() {
        const QString edited = folder_.filePath("edited.pdf");
        const auto planLabel = [&](const QString& file) {
            const QString text = QString::fromUtf8(run("pdftotext", {"-layout", file, "-"}).out);
            return QStringLiteral("%1 %2").arg(text.contains("Plan 460")).arg(text.contains("Plan 447"));
        };
        // The distribution's Python: the one that LibreOffice's bridge is made for.
        const auto saved = [&](const QString& now) {
            const Ran ran =
                run("/usr/bin/python3", {AICMO_SOURCE_DIR "/tests/document/edit_chart.py", deck("northwind-spring"),
                                         edited, folder_.filePath("office"), "460", now});
            return ran.status == 0 ? planLabel(edited) : QString::fromUtf8(ran.out);
        };
        QCOMPARE(saved("460"), QStringLiteral("1 0"));
        QCOMPARE(saved("447"), QStringLiteral("0 1"));
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const auto bytes =
            writePptx(aicmo::test::sampleDeliverable("northwind-spring"), {.stop = stop.get_token(), .progress = {}});
        QVERIFY(!bytes);
        QVERIFY(bytes.error().kind == ErrorKind::Cancelled);
    }

    void forbiddenCharactersAreDropped_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("markup") << QByteArray("<a & \"b\">") << QByteArray("&lt;a &amp; &quot;b&quot;&gt;");
        QTest::newRow("controls") << QByteArray(
                                         "a\x01\x0b\x1f"
                                         "b\tc\nd")
                                  << QByteArray("ab\tc\nd");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("ab");
        QTest::newRow("noncharacters") << QByteArray(
                                              "a\xEF\xBF\xBE\xEF\xBF\xBF"
                                              "b")
                                       << QByteArray("ab");
        QTest::newRow("surrogate") << QByteArray(
                                          "a\xED\xA0\x80"
                                          "b")
                                   << QByteArray("ab");
        QTest::newRow("overlong") << QByteArray(
                                         "a\xC0\xAF\xE0\x80\xAF"
                                         "b")
                                  << QByteArray("ab");
        QTest::newRow("cut") << QByteArray("a\xE2\x82") << QByteArray("a");
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x8E\x89") << QByteArray("\xF0\x9F\x8E\x89");
    }
    void forbiddenCharactersAreDropped() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, xml);
        QCOMPARE(QByteArray::fromStdString(escaped(text.toStdString())), xml);
    }
};

QTEST_MAIN(PptxTest)
#include "test_pptx.moc"
