// The report as a table: nothing in it may run in a spreadsheet, and nothing may break its rows.

#include <QTest>

#include "core/delivery/event_csv.h"
#include "core/delivery/report_csv.h"

using namespace aicmo;

class TestReportCsv : public QObject {
    Q_OBJECT

  private slots:
    void cells_data();
    void cells();
    void oneRowForEachResult();
    void eventsAreRowsToo();
};

void TestReportCsv::cells_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char* name, const char* value, const char* cell) {
        QTest::newRow(name) << QString(value) << QString(cell);
    };
    row("empty", "", "\"\"");
    row("text", "Ann, Bob", "\"Ann, Bob\"");
    row("quotes", "say \"hi\"", "\"say \"\"hi\"\"\"");
    row("line break", "a\r\nb", "\"a\r\nb\"");
    row("formula", "=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
    row("at sign", "@SUM(1)", "\"'@SUM(1)\"");
    row("plus", "+cmd|x", "\"'+cmd|x\"");
    row("minus", "-2+3", "\"'-2+3\"");
    row("tab", "\t=1", "\"'\t=1\"");
    row("carriage return", "\r=1", "\"'\r=1\"");
    row("negative number", "-2.5", "\"-2.5\"");
    row("number with a sign", "+49", "\"+49\"");
    row("formula further in", "a=1", "\"a=1\"");
}

void TestReportCsv::cells() {
    QFETCH(QString, value);
    QFETCH(QString, cell);
    QCOMPARE(QString::fromStdString(csvCell(value.toStdString())), cell);
}

void TestReportCsv::oneRowForEachResult() {
    ExecutionReport report;
    ExecutionResult result;
    result.itemId = "welcome/a@x.example";
    result.contentId = "welcome";
    result.platform = "email";
    result.recipient = "a@x.example";
    result.status = ExecutionStatus::Failed;
    result.errorMessage = "550 \"no\"";
    result.attempts = 2;
    report.executionResults = {result, result};
    const QStringList lines = QString::fromStdString(reportCsv(report)).split("\r\n");
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
             QString("\"item_id\",\"content_id\",\"platform\",\"recipient\",\"status\",\"message\",\"attempts\","
                     "\"executed_at\",\"platform_post_id\",\"payload_sha256\""));
    QCOMPARE(lines[1], QString("\"welcome/a@x.example\",\"welcome\",\"email\",\"a@x.example\",\"FAILED\","
                               "\"550 \"\"no\"\"\",\"2\",\"\",\"\",\"\""));
    QCOMPARE(lines[2], lines[1]);
    QVERIFY(lines[3].isEmpty());
}

void TestReportCsv::eventsAreRowsToo() {
    Event event;
    event.seq = 7;
    event.at = "2026-03-02T08:00:00.000Z";
    event.event = "approval.granted";
    event.projectId = "spring";
    event.actor = "=cmd|' /C calc'!A0";
    event.details = R"({"note":"a, \"b\""})";
    event.tags = {"one", "two"};
    const QStringList header = QString::fromStdString(eventCsvHeader()).trimmed().split(',');
    QCOMPARE(header.size(), 10);
    QCOMPARE(QString::fromStdString(eventCsvRow(event)),
             QString("\"7\",\"2026-03-02T08:00:00.000Z\",\"approval.granted\",\"spring\",\"\","
                     "\"'=cmd|' /C calc'!A0\",\"one two\",\"{\"\"note\"\":\"\"a, \\\"\"b\\\"\"\"\"}\",\"\",\"\"\r\n"));
}

QTEST_APPLESS_MAIN(TestReportCsv)
#include "test_report_csv.moc"
