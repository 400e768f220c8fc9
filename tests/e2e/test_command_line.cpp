// Exit statuses, JSON and messages of `aicmo`, in plain rows.

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTest>

#include "tests/e2e/program.h"

using namespace aicmo;
using namespace aicmo::test;

class TestCommandLine : public QObject {
    Q_OBJECT

  private slots:
    void statuses_data();
    void statuses();
    void exportImportsToTheSameProject();
    void brokenDocumentsAreRefusedAndOthersGoOn();
    void previewIsWhatTheDigestSays();
    void approvalNeedsADryRun();
    void alteredEventIsNamed();
    void secretsAreNowhere();
    void rendersLiquid();
};

void TestCommandLine::statuses_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QStringList& command, int status) {
        QTest::newRow(name) << command << status;
    };
    row("help", {"--help"}, 0);
    row("version", {"--version"}, 0);
    row("help of a command", {"execute", "--help"}, 0);
    row("no command", {""}, 2);
    row("unknown command", {"frobnicate"}, 2);
    row("unknown flag", {"projects", "--frobnicate"}, 2);
    row("both dry and live", {"execute", "northwind-spring", "--dry-run", "--live"}, 2);
    row("unknown channel", {"execute", "northwind-spring", "--channels", "fax"}, 2);
    row("projects", {"projects"}, 0);
    row("project not found", {"show", "nobody"}, 3);
    row("execute of nobody", {"execute", "nobody"}, 3);
    row("package of nobody", {"package", "nobody", "--output", "p"}, 3);
    row("item not found", {"preview", "northwind-spring", "email-welcome/nobody@x.example"}, 3);
    row("no run yet", {"report", "northwind-spring"}, 3);
    row("store of a newer kind", {"projects", "--store", "postgresql://localhost/x"}, 3);
    row("disabled is no error", {"execute", "northwind-spring", "--live"}, 0);
    row("render", {"render", "--jsonl"}, 0);
}

void TestCommandLine::statuses() {
    QFETCH(QStringList, command);
    QFETCH(int, status);
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    if (command.first().isEmpty()) command.clear();
    if (command.value(0) == "execute" && command.value(1) == "nobody") program.environment["EXECUTION_ENABLED"] = "1";
    const Answer answer = program.run(command);
    QVERIFY2(answer.status == status, answer.out.left(500) + answer.err);
    if (status >= 2) QVERIFY(!answer.err.isEmpty() || answer.out.contains("not found"));
}

void TestCommandLine::exportImportsToTheSameProject() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    const Json before = program.run({"show", "northwind-spring", "--json"}).json();
    for (const QString target : {"copy", "copy.aicmo"}) {
        QCOMPARE(program.run({"export", "northwind-spring", program.path(target)}).status, 0);
        Program other;
        QCOMPARE(other.run({"import", program.path(target)}).status, 0);
        QCOMPARE(other.run({"show", "northwind-spring", "--json"}).json().dump(), before.dump());
    }
}

void TestCommandLine::brokenDocumentsAreRefusedAndOthersGoOn() {
    Program program;
    QFile broken(program.path("broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\n  \"format\": \"aicmo.project/1\",\n  \"id\": \"x\", \"name\": \"a\\nb\"\n}\n");
    broken.close();
    const Answer answer = program.run({"import", program.path("broken.json"), samples("northwind-spring"), "--json"});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains("broken.json:3:") && answer.err.contains("/name"), answer.err);
    const Json list = program.run({"projects", "--json"}).json()["projects"];
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list[0]["id"].get<std::string>(), std::string("northwind-spring"));
}

void TestCommandLine::previewIsWhatTheDigestSays() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    const Json report = program.run({"preview", "northwind-spring", "--json", "--channels", "linkedin,crm"}).json();
    const Json& first = report["execution_results"][0];
    const QString item = QString::fromStdString(first["item_id"].get<std::string>());
    const Answer bytes = program.run({"preview", "northwind-spring", item});
    QCOMPARE(QCryptographicHash::hash(bytes.out, QCryptographicHash::Sha256).toHex(),
             QByteArray::fromStdString(first["metadata"]["payload_sha256"].get<std::string>()));
}

void TestCommandLine::approvalNeedsADryRun() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    QCOMPARE(program.run({"approve", "northwind-spring", "--content", "email-welcome"}).status, 1);
    QCOMPARE(program.run({"preview", "northwind-spring"}).status, 0);
    QCOMPARE(program.run({"approve", "northwind-spring", "--content", "email-welcome"}).status, 0);
    QCOMPARE(program.run({"revoke", "northwind-spring", "--all"}).json().is_null(), true);
}

void TestCommandLine::alteredEventIsNamed() {
    Program program;
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    QCOMPARE(program.run({"preview", "northwind-spring"}).status, 0);
    const QByteArray head = program.run({"events", "head"}).out.trimmed();
    QCOMPARE(program.run({"events", "verify", "--head", head}).status, 0);
    QProcess sqlite;
    sqlite.start("sqlite3", {program.path("console.db"),
                             "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_master WHERE type = 'trigger'"});
    QVERIFY(sqlite.waitForFinished());
    QProcess change;
    change.start("sqlite3", {program.path("console.db"), QString::fromUtf8(sqlite.readAllStandardOutput()) +
                                                             "UPDATE event SET actor = 'nobody' WHERE seq = 2;"});
    QVERIFY(change.waitForFinished());
    QVERIFY2(change.exitCode() == 0, change.readAllStandardError());
    const Answer verify = program.run({"events", "verify", "--json"});
    QCOMPARE(verify.status, 1);
    QCOMPARE(verify.json()["first_bad"].get<int>(), 2);
}

void TestCommandLine::secretsAreNowhere() {
    Program program;
    const QString secret = "sw0rdfish-NEVER-SHOWN";
    program.environment = {{"EXECUTION_ENABLED", "true"},
                           {"AICMO_SMTP_URL", "smtp://localhost:1"},
                           {"AICMO_SMTP_USER", "operator"},
                           {"AICMO_SMTP_PASSWORD", secret}};
    QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
    QCOMPARE(program.run({"preview", "northwind-spring", "--channels", "email"}).status, 0);
    QCOMPARE(program.run({"approve", "northwind-spring", "--content", "email-wholesale"}).status, 0);
    const Answer live = program.run({"execute", "northwind-spring", "--live", "--json"});
    QCOMPARE(live.status, 1);
    const Answer check = program.run({"gateway", "check"});
    for (const QByteArray& text : {live.out, live.err, check.out, check.err, program.run({"events"}).out,
                                   fileBytes(program.path("console.db")), fileBytes(program.path("console.db-wal"))}) {
        QVERIFY(!text.contains(secret.toUtf8()));
    }
}

void TestCommandLine::rendersLiquid() {
    const Program program;
    const Answer answer = program.run({"render", "--jsonl"},
                                      "{\"template\": \"Hi {{ name | upcase }}\", \"data\": {\"name\": \"Ann\"}}\n"
                                      "{\"template\": \"{% if %}\", \"data\": {}}\n");
    const QList<QByteArray> lines = answer.out.split('\n');
    QCOMPARE(lines.value(0), QByteArray("{\"result\":\"Hi ANN\"}"));
    QVERIFY2(lines.value(1).startsWith("{\"error\":"), lines.value(1));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
