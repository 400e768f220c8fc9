// The mailing of a sample from a store in PostgreSQL, to a real mail server; then the store goes into a file, and the
// file knows what was sent.

#include <QTest>

#include "tests/e2e/program.h"
#include "tests/support/exim_server.h"
#include "tests/support/postgres_server.h"

using namespace aicmo;
using namespace aicmo::test;

class TestSharedStore : public QObject {
    Q_OBJECT

  private slots:
    void mailingAndCopy() {
        PostgresServer server;
        QVERIFY2(server.start(), server.error().c_str());
        EximServer mail;
        QVERIFY2(mail.start(), mail.error().c_str());
        Program program;
        const QString url = QString::fromStdString(server.url(server.makeDatabase()));
        program.environment = {{"AICMO_STORE", url},
                               {"PGPASSWORD", QString::fromStdString(server.password())},
                               {"EXECUTION_ENABLED", "true"},
                               {"AICMO_SMTP_URL", QString("smtp://localhost:%1").arg(mail.smtpPort())},
                               {"AICMO_SMTP_USER", QString::fromStdString(mail.user())},
                               {"AICMO_SMTP_PASSWORD", QString::fromStdString(mail.password())},
                               {"AICMO_SMTP_CA_FILE", QString::fromStdString(mail.caFile())}};
        QCOMPARE(program.run({"import", samples("northwind-spring")}).status, 0);
        const Answer preview = program.run({"preview", "northwind-spring", "--channels", "email"});
        QVERIFY2(preview.status <= 1, preview.err);
        QCOMPARE(program.run({"approve", "northwind-spring", "--all"}).status, 0);
        const Answer live = program.run({"execute", "northwind-spring", "--live", "--channels", "email", "--json"});
        const Json report = live.json();
        QVERIFY2(report.is_object(), live.err);
        const auto sent = report["items_sent_successfully"].get<std::int64_t>();
        QVERIFY2(sent > 100, live.err);
        QCOMPARE(report["items_in_doubt"].get<std::int64_t>(), 0);
        QVERIFY(mail.waitForCount(static_cast<std::size_t>(sent), std::chrono::seconds(20)));
        QCOMPARE(mail.messageCount(), static_cast<std::size_t>(sent));
        QCOMPARE(program.run({"events", "verify"}).status, 0);
        const QByteArray head = program.run({"events", "head"}).out.trimmed();

        const Answer copied = program.run({"store", "copy", url, "sqlite:copy.db", "--json"});
        QVERIFY2(copied.status == 0, copied.err);
        QCOMPARE(QByteArray::fromStdString(copied.json()["head"].get<std::string>()), head);
        program.environment["AICMO_STORE"] = "sqlite:" + program.path("copy.db");
        QCOMPARE(program.run({"events", "verify", "--head", head}).status, 0);
        const Json again =
            program.run({"execute", "northwind-spring", "--live", "--channels", "email", "--json"}).json();
        QCOMPARE(again["items_sent_successfully"].get<std::int64_t>(), 0);
        QCOMPARE(mail.messageCount(), static_cast<std::size_t>(sent));
    }
};

QTEST_GUILESS_MAIN(TestSharedStore)
#include "test_shared_store.moc"
