// A run's report out of the console, read back with other programs.

#include <algorithm>

#include <QApplication>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "tests/ui/window_fixture.h"
#include "ui/bridge/run_output.h"
#include "ui/widgets/format.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::WindowFixture;

namespace {

QString output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0) {
        return QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

class TestRunOutput : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void thePreviewShowsWhatIsPrinted() {
        WindowFixture fixture;
        QVERIFY(fixture.openSamples());
        QVERIFY(fixture.preview());
        const std::string project = fixture.window().session().projectId();
        const std::string run = fixture.store().listRuns(project)->front().id;
        const auto rowsOfTable = [](const ReportText& report) {
            return std::count_if(report.lines.begin(), report.lines.end(),
                                 [](const ReportText::Line& line) { return line.shares.size() == 4; }) -
                   1;  // its heads
        };
        const auto some = readReport(fixture.services(), project, run, 10);
        QVERIFY(some.has_value() && !some->isWhole);
        QCOMPARE(rowsOfTable(*some), 10);
        const auto whole = readReport(fixture.services(), project, run, 100000);
        QVERIFY(whole.has_value() && whole->isWhole);
        const QTemporaryDir folder;
        const auto paint = [&](const char* name, const auto& painter) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            painter(writer);
            return path;
        };
        const QString shownPath = paint("preview.pdf", [&](QPdfWriter& writer) { paintReport(writer, *whole); });
        const QString printed = paint("print.pdf", [&](QPdfWriter& writer) {
            QCOMPARE(printReport(writer, fixture.services(), project, run), QString());
        });
        const QString text = output("pdftotext", {"-layout", shownPath, "-"});
        QVERIFY(text.contains("Results"));
        QCOMPARE(text, output("pdftotext", {"-layout", printed, "-"}));
    }

    void everyResultIsOnPaper() {
        WindowFixture fixture;
        QVERIFY(fixture.openSamples());
        QVERIFY(fixture.preview());
        const std::string project = fixture.window().session().projectId();
        const auto runs = fixture.store().listRuns(project);
        QVERIFY(runs.has_value() && !runs->empty());
        const std::string run = runs->front().id;

        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        const ConsoleServices& services = fixture.services();
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QCOMPARE(printReport(writer, services, project, run), QString());
        }
        QVERIFY2(output("qpdf", {"--check", path}).contains("No syntax or stream encoding errors"), "qpdf");
        const QString text = output("pdftotext", {"-layout", path, "-"});
        RunItemFilter filter;
        filter.limit = 100000;
        const auto items = fixture.store().runItems(run, filter);
        QVERIFY(items.has_value() && items->size() > 100);
        for (const RunItem& item : *items) {
            // Long ids are cut at the column's end.
            const QString start = QString::fromStdString(item.itemId).left(24);
            QVERIFY2(text.contains(start), item.itemId.c_str());
        }
        const auto counts = fixture.store().runCounts(run);
        QVERIFY(text.contains(number(counts->success) + QStringLiteral(" would be sent")));
        QVERIFY(text.contains(QStringLiteral("Page 2")));
        const qsizetype pages = text.count(QStringLiteral("Page "));
        QCOMPARE(text.count(QRegularExpression(QStringLiteral("Item +State +Answer +At"))), pages);
        QVERIFY(text.contains(QStringLiteral("Domains of the recipients")));
    }

    void whatGoesWrongIsSaid() {
        WindowFixture fixture;
        QVERIFY(fixture.openSamples());
        const ConsoleServices& services = fixture.services();
        const std::string project = fixture.window().session().projectId();
        QVERIFY(saveReportCsv(services, project, "none", QStringLiteral("/dev/null")).contains("none"));
        QVERIFY(!saveReportCsv(services, project, "none", QStringLiteral("/nowhere/report.csv")).isEmpty());
    }
};

QTEST_MAIN(TestRunOutput)
#include "test_run_output.moc"
