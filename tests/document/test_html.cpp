#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "core/document/html_writer.h"
#include "fixture.h"
#include "pptx_samples.h"

using namespace aicmo;
using namespace aicmo::document;

class TestHtml : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static QString visibleText(const std::string& html) {
        QString text = QString::fromStdString(html);
        text.remove(
            QRegularExpression(QStringLiteral("<style>.*</style>"), QRegularExpression::DotMatchesEverythingOption));
        text.replace(QRegularExpression(QStringLiteral("<br>")), QStringLiteral(" "));
        text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
        return QString::fromStdString(fixture::flat(text.toStdString()));
    }

    QString stored(const std::string& html) {
        QFile file(folder_.filePath("summary.html"));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(html.data(), static_cast<qint64>(html.size()));
        return file.fileName();
    }

  private slots:
    void holdsEveryText() {
        auto sample = fixture::wholeSample();
        const auto html = writeHtml(sample.build());
        QVERIFY(html.has_value());
        const QString text = visibleText(*html);
        for (const auto& wanted : fixture::textsOf(sample)) {
            QVERIFY2(text.contains(QString::fromStdString(wanted)), wanted.c_str());
        }
        QVERIFY(!text.contains("{{"));
        QVERIFY(!text.contains("hidden words"));
    }

    void allowsNothingFromOutside() {
        auto sample = fixture::wholeSample();
        const auto html = writeHtml(sample.build());
        QVERIFY(html.has_value());
        const QString text = QString::fromStdString(*html);
        QVERIFY(text.contains(
            QRegularExpression("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; img-src data:")));
        QVERIFY(!text.contains("<script", Qt::CaseInsensitive));
        QVERIFY(!text.contains(QRegularExpression("<[^>]+\\sstyle=")));
        QVERIFY(!text.contains(QRegularExpression("<[^>]+\\son[a-z]+=")));
        QVERIFY(!text.contains(QRegularExpression("src=\"(?!data:)")));
        QVERIFY(!text.contains("url("));
    }

    void checkerFindsNoError_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
        QTest::newRow("Arabic") << "ar";
    }
    void checkerFindsNoError() {
        QFETCH(QString, language);
        const QString tools = qEnvironmentVariable("AICMO_TEST_TOOLS", AICMO_SOURCE_DIR "/build/test-tools");
        const QString jar = tools + "/node_modules/vnu-jar/build/dist/vnu.jar";
        QVERIFY2(QFile::exists(jar), "the Nu HTML checker is missing: tests/tools/install.sh puts it there");
        auto sample = fixture::wholeSample();
        sample.input.language = language.toStdString();
        const auto html = writeHtml(sample.build());
        QVERIFY(html.has_value());
        bool ok = false;
        const auto output = fixture::run("java", {"-jar", jar, "--errors-only", stored(*html)}, ok);
        QVERIFY2(ok, output.c_str());
    }

    /// As people read it: narrow and wide, light and dark, by keyboard and screen reader.
    void accessibleInABrowser_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"everything", "northwind-spring", "halden-observability"}) QTest::newRow(name) << name;
    }
    void accessibleInABrowser() {
        QFETCH(QString, name);
        auto sample = fixture::wholeSample();
        const auto html = writeHtml(
            name == QStringLiteral("everything") ? sample.build() : aicmo::test::sampleDeliverable(name.toStdString()));
        QVERIFY(html.has_value());
        const QString tools = qEnvironmentVariable("AICMO_TEST_TOOLS", AICMO_SOURCE_DIR "/build/test-tools");
        qputenv("NODE_PATH", (tools + QStringLiteral("/node_modules")).toUtf8());
        bool ok = false;
        const auto found = fixture::run("node", {AICMO_SOURCE_DIR "/tests/document/check_axe.cjs", stored(*html)}, ok);
        QVERIFY2(ok && found.empty(), found.c_str());
    }

    void runsFromTheRight() {
        auto sample = fixture::wholeSample();
        sample.input.language = "ar";
        const auto html = writeHtml(sample.build());
        QVERIFY(html.has_value());
        const QString text = QString::fromStdString(*html);
        QVERIFY(text.contains("<html lang=\"ar\" dir=\"rtl\">"));
        QVERIFY(text.contains("الملخص التنفيذي"));
        QVERIFY(text.contains("<bdi dir=\"ltr\">"));
        // Bars grow from the right end of their box.
        const auto bar = QRegularExpression(
                             "preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect x=\"([0-9.]+)\" "
                             "width=\"([0-9.]+)\"")
                             .match(text);
        QVERIFY(bar.hasMatch());
        QCOMPARE(bar.captured(1).toDouble() + bar.captured(2).toDouble(), 100.0);
    }

    void foreignTextIsIsolated() {
        auto sample = fixture::wholeSample();
        sample.bundle.project.strategy.pillars[0].name = "مرحبا";
        const auto html = writeHtml(sample.build());
        QVERIFY(html.has_value());
        QVERIFY(QString::fromStdString(*html).contains("<bdi dir=\"rtl\">مرحبا</bdi>"));
    }

    void markupIsText() {
        auto sample = fixture::wholeSample();
        sample.bundle.project.name = "</title><script>alert('x')</script>\" onload=\"";
        sample.bundle.project.strategy.pillars[0].name = "<svg onload=alert(1)>";
        sample.bundle.project.strategy.situationAnalysis = "<iframe src=\"https://evil.example\"></iframe> text";
        sample.bundle.project.client.contact = "'; drop";
        sample.bundle.project.brand.fontFamily = "x\"}body{display:none";
        const auto html = writeHtml(sample.build());
        QVERIFY(html.has_value());
        const QString text = QString::fromStdString(*html);
        QVERIFY(!text.contains("<script", Qt::CaseInsensitive));
        QVERIFY(!text.contains("<svg onload"));
        QVERIFY(!text.contains("<iframe"));
        QVERIFY(text.contains("&lt;svg onload=alert(1)&gt;"));
        QVERIFY(!text.contains("body{display:none"));
    }

    void picturesCarryNothingButPixels() {
        auto sample = fixture::wholeSample();
        auto files = std::make_shared<MemoryFiles>();
        std::string png = fixture::png(4000, 100);
        files->put("assets/pier.png", png + "GPS secret after the end");
        sample.bundle.files = files;
        const auto html = writeHtml(sample.build());
        QVERIFY(html.has_value());
        QVERIFY(html->size() < 200'000);
        const QString text = QString::fromStdString(*html);
        QVERIFY(!text.contains("R1BTIHNlY3JldCBhZnRlciB0aGUgZW5k"));
        QVERIFY(!text.contains("width=\"4000\""));
    }

    void sameTreeSameBytes() {
        auto sample = fixture::wholeSample();
        const auto tree = sample.build();
        QCOMPARE(*writeHtml(tree), *writeHtml(tree));
    }

    void stopsWhenAsked() {
        auto sample = fixture::wholeSample();
        std::stop_source source;
        source.request_stop();
        const auto html = writeHtml(sample.build(), {source.get_token()});
        QVERIFY(!html && html.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_MAIN(TestHtml)
#include "test_html.moc"
