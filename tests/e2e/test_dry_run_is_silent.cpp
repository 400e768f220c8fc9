// A dry run opens no socket and writes nothing outside the store: proved by tracing the system calls.

#include <QTest>

#include "tests/e2e/program.h"

using namespace aicmo;
using namespace aicmo::test;

class TestDryRunIsSilent : public QObject {
    Q_OBJECT

  private slots:
    void opensNoSocket_data();
    void opensNoSocket();
    void opensNoSocketForTheAccount();
    void theTraceWouldShowOne();
};

namespace {

QStringList tracer(const QString& log) { return {"strace", "-f", "-e", "trace=network", "-o", log}; }

/// Calls that make or use a socket, as strace writes them.
QList<QByteArray> networkCalls(const QString& log) {
    QList<QByteArray> calls;
    for (const QByteArray& line : fileBytes(log).split('\n')) {
        if (line.contains("socket(") || line.contains("connect(") || line.contains("sendto(")) calls << line;
    }
    return calls;
}

void pointAtServers(Program& program) {
    program.environment = {{"EXECUTION_ENABLED", "true"},
                           {"EXECUTION_CHANNELS", "email,linkedin,instagram,crm,twitter"},
                           {"AICMO_SMTP_URL", "smtp://localhost:2525"},
                           {"AICMO_HUBSPOT_TOKEN", "pat-none"},
                           {"AICMO_CRM", "hubspot"}};
}

}  // namespace

void TestDryRunIsSilent::opensNoSocket_data() {
    QTest::addColumn<QStringList>("command");
    QTest::newRow("execute, dry by default") << QStringList{"execute", "northwind-spring"};
    QTest::newRow("execute --dry-run") << QStringList{"execute", "northwind-spring", "--dry-run"};
    QTest::newRow("preview") << QStringList{"preview", "northwind-spring"};
    QTest::newRow("preview of one item") << QStringList{"preview", "northwind-spring", "li-harvest-prices"};
    QTest::newRow("check") << QStringList{"check", "northwind-spring"};
}

void TestDryRunIsSilent::opensNoSocket() {
    QFETCH(QStringList, command);
    Program program;
    pointAtServers(program);
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    program.wrapper = tracer(program.path("trace"));
    const Answer answer = program.run(command);
    QVERIFY2(answer.status == 0, answer.err);
    QVERIFY(fileBytes(program.path("trace")).contains("exited with 0"));
    const QList<QByteArray> calls = networkCalls(program.path("trace"));
    QVERIFY2(calls.isEmpty(), calls.join('\n'));
}

/// Whose act it is goes into the event log: where no variable says it, no name service is asked.
void TestDryRunIsSilent::opensNoSocketForTheAccount() {
    Program program;
    pointAtServers(program);
    program.without = {"USER", "LOGNAME"};
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    program.wrapper = tracer(program.path("trace"));
    const Answer answer = program.run({"execute", "northwind-spring", "--dry-run"});
    QVERIFY2(answer.status == 0, answer.err);
    QVERIFY(fileBytes(program.path("trace")).contains("exited with 0"));
    const QList<QByteArray> calls = networkCalls(program.path("trace"));
    QVERIFY2(calls.isEmpty(), calls.join('\n'));
    program.wrapper = {};
    const QByteArray log = program.run({"events", "northwind-spring"}).out;
    const Result<Json> event = parseJson(log.left(log.indexOf('\n')).toStdString());
    QVERIFY2(event && !(*event)["actor"].get<std::string>().empty(), log.left(300));
}

void TestDryRunIsSilent::theTraceWouldShowOne() {
    Program program;
    pointAtServers(program);
    program.wrapper = tracer(program.path("trace"));
    QCOMPARE(program.run({"gateway", "check", "email"}).status, 1);
    QVERIFY(!networkCalls(program.path("trace")).isEmpty());
}

QTEST_GUILESS_MAIN(TestDryRunIsSilent)
#include "test_dry_run_is_silent.moc"
