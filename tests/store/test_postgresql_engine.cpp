// What only PostgreSQL can be asked: URLs, passwords and TLS, the rules inside the database, upgrades, connections that
// are lost at the worst moment.

#include <sys/stat.h>

#include <QFile>
#include <QTest>

#include "core/base/json.h"
#include "core/store/ledger_moves.h"
#include "core/store/postgresql/target.h"
#include "core/store/postgresql/upgrade.h"
#include "core/store/store_url.h"
#include "tests/store/cutting_proxy.h"
#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

const std::string& parameter(const postgresql::Target& target, const std::string& keyword) {
    static const std::string none;
    for (const auto& [name, value] : target.parameters) {
        if (name == keyword) return value;
    }
    return none;
}

bool says(const Error& error, const std::string& part) { return error.text().find(part) != std::string::npos; }

}  // namespace

class TestPostgresqlEngine : public QObject {
    Q_OBJECT

    std::shared_ptr<HandClock> clock_ = std::make_shared<HandClock>();
    std::string database_, url_;

    PostgresServer& server() { return postgresServer(); }
    Result<std::unique_ptr<Store>> open() { return Store::open(url_, clock_); }
    std::unique_ptr<Store> openSpring() {
        auto store = must(open());
        must(store->importProject(bundleOf(projectDocument("spring", {{"welcome"}})), "Ana"));
        return store;
    }
    std::string run(const std::string& sql) { return server().run(database_, sql); }
    /// As somebody does who finds their leases run out.
    void endSenders() {
        QCOMPARE(server().run(database_, "UPDATE sender SET ended_at = 'now', outcome = 'expired' WHERE ended_at = ''"),
                 std::string());
    }
    std::string value(const std::string& sql) { return server().value(database_, sql); }

  private slots:
    void init() {
        database_ = server().makeDatabase();
        url_ = server().url(database_);
    }

    // --- URLs, passwords, TLS ---------------------------------------------------------------------------------------

    void aPasswordIsNeverRepeated_data() {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const std::string& url, ErrorKind kind) {
            QTest::newRow(name) << QByteArray::fromStdString(url) << int(kind);
        };
        const std::string port = std::to_string(server().port());
        row("wrong password", "postgresql://aicmo:Geheim1@127.0.0.1:" + port + "/postgres", ErrorKind::Auth);
        row("wrong user", "postgresql://nobody:Geheim1@127.0.0.1:" + port + "/postgres", ErrorKind::Auth);
        row("nobody there", "postgresql://aicmo:Geheim1@127.0.0.1:1/postgres", ErrorKind::Network);
        row("bad URL", "postgresql://aicmo:Geheim1@[::1/postgres", ErrorKind::InvalidInput);
        row("bad option", "postgresql://aicmo@127.0.0.1/postgres?passwort=Geheim1", ErrorKind::InvalidInput);
        row("bad port", "postgresql://aicmo:Geheim1@127.0.0.1:Geheim1/postgres", ErrorKind::Network);
        row("clear text", "postgresql://aicmo:Geheim1@db.example/postgres?sslmode=prefer", ErrorKind::Refused);
    }
    void aPasswordIsNeverRepeated() {
        QFETCH(QByteArray, url);
        QFETCH(int, kind);
        const auto refused = Store::open(url.toStdString(), clock_);
        QVERIFY(!refused);
        QVERIFY2(int(refused.error().kind) == kind, refused.error().text().c_str());
        QVERIFY2(!says(refused.error(), ":Geheim1@"), refused.error().text().c_str());
        if (!url.contains("127.0.0.1:Geheim1"))
            QVERIFY2(!says(refused.error(), "Geheim1"), refused.error().text().c_str());
        QVERIFY(!refused.error().advice.empty());
    }

    void aUrlTellsWhetherItHoldsAPassword() {
        QVERIFY(holdsPassword("postgresql://ana:secret@db/agency"));
        QVERIFY(holdsPassword("postgres://db/agency?password=secret"));
        QVERIFY(holdsPassword("postgres://db/agency?sslpassword=secret"));
        QVERIFY(holdsPassword("postgresql://ana:secret@[db/agency"));
        QVERIFY(!holdsPassword("postgresql://ana@db:5432/agency"));
        QVERIFY(!holdsPassword("sqlite:/tmp/ana:secret@x"));
        // What names the store to people has neither user nor secret.
        QCOMPARE(postgresql::parseTarget("postgresql://ana:secret@127.0.0.1:99/agency").place,
                 std::string("127.0.0.1:99/agency"));
    }

    void tlsIsAskedForOffThisMachine_data() {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("mode");
        const auto row = [](const char* url, const char* mode) {
            QTest::newRow(url) << QByteArray(url) << QByteArray(mode);
        };
        row("postgresql://db.example/x", "verify-full");
        row("postgresql://192.0.2.1/x", "verify-full");
        row("postgresql://localhost,db.example/x", "verify-full");
        row("postgresql://db.example/x?sslmode=require", "require");
        row("postgresql://db.example/x?sslmode=verify-ca", "verify-ca");
        row("postgresql://localhost/x", "prefer");
        row("postgresql://127.0.0.1:5433/x", "prefer");
        row("postgresql://[::1]/x", "prefer");
        row("postgresql:///x?host=/run/postgresql", "prefer");
        row("postgresql://localhost/x?sslmode=verify-full", "verify-full");
    }
    void tlsIsAskedForOffThisMachine() {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, mode);
        const postgresql::Target target = postgresql::parseTarget(url.toStdString());
        QCOMPARE(QByteArray::fromStdString(parameter(target, "sslmode")), mode);
        QCOMPARE(!parameter(target, "sslrootcert").empty(), mode.startsWith("verify"));
    }

    void theServersCertificateIsChecked() {
        const Pki right;
        const Pki wrong;
        const Pki otherName(PkiOptions{"DNS:elsewhere.example"});
        PostgresServer secure;
        QVERIFY2(secure.start({&right, false}), secure.error().c_str());
        const std::string url = secure.url(secure.makeDatabase()) + "?sslmode=verify-full&sslrootcert=";
        {
            const auto store = Store::open(url + right.caFile(), clock_);
            QVERIFY2(store.has_value(), store ? "" : store.error().text().c_str());
            QCOMPARE(secure.value("postgres",
                                  "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)"
                                  " WHERE datname = 'test1' AND NOT ssl"),
                     std::string("0"));
        }
        const auto stranger = Store::open(url + wrong.caFile(), clock_);
        QVERIFY(!stranger);
        QCOMPARE(int(stranger.error().kind), int(ErrorKind::Network));
        QVERIFY2(says(stranger.error(), "certificate"), stranger.error().text().c_str());
        // The system's authorities do not know this one.
        QVERIFY(!Store::open(secure.url("test1") + "?sslmode=verify-full", clock_));

        secure.stop();
        QVERIFY2(secure.start({&otherName, false}), secure.error().c_str());
        const auto misnamed =
            Store::open(secure.url("test1") + "?sslmode=verify-full&sslrootcert=" + otherName.caFile(), clock_);
        QVERIFY(!misnamed);
        QVERIFY2(says(misnamed.error(), "127.0.0.1"), misnamed.error().text().c_str());
        qputenv("PGPASSWORD", server().password().c_str());
    }

    void aSocketWillDo() {
        url_ = "postgresql://aicmo@/" + database_ + "?host=" + server().socketFolder() +
               "&port=" + std::to_string(server().port());
        auto store = openSpring();
        QVERIFY(store->describe().starts_with("PostgreSQL, "));
        QVERIFY(store->describe().ends_with(database_));
    }

    // --- the rules inside the database ------------------------------------------------------------------------------

    void databaseAndFunctionAgreeOnEveryMove() {
        {
            auto store = openSpring();
            const Run run = beginRun(*store, "spring", false, {item("welcome", 1)});
        }
        const auto setState = [](int state) {
            const std::string number = std::to_string(state);
            return "UPDATE run_item SET attempts = 1, state = " + number + ", holds = CASE WHEN " + number +
                   " BETWEEN 1 AND 3 THEN 1 ELSE 0 END;";
        };
        for (int from = 0; from < ledgerStateCount; ++from) {
            for (int to = 0; to < ledgerStateCount; ++to) {
                if (from == to) continue;
                QCOMPARE(run("ALTER TABLE run_item DISABLE TRIGGER USER;" + setState(from) +
                             "ALTER TABLE run_item ENABLE TRIGGER USER"),
                         std::string());
                const bool allowed = mayMove(static_cast<LedgerState>(from), static_cast<LedgerState>(to));
                QVERIFY2(run(setState(to)).empty() == allowed,
                         (std::to_string(from) + "→" + std::to_string(to)).c_str());
            }
        }
    }

    void databaseRefuses_data() {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QByteArray(sql); };
        row("delete event", "DELETE FROM event");
        row("truncate events", "TRUNCATE event");
        row("update event", "UPDATE event SET actor = 'x'");
        row("replace event",
            "INSERT INTO event SELECT * FROM event WHERE seq = 1 ON CONFLICT (seq) DO UPDATE SET actor = 'x'");
        row("gap in events",
            "INSERT INTO event SELECT seq + 9, at, event, project_id, run_id, actor, details, tags, prev_hash, hash"
            " FROM event WHERE seq = 1");
        row("delete live row", "DELETE FROM run_item");
        row("truncate ledger", "TRUNCATE run_item");
        row("delete live run", "ALTER TABLE run_item DROP CONSTRAINT run_item_run_key_fkey; DELETE FROM run");
        row("truncate runs", "SET client_min_messages = error; TRUNCATE run CASCADE");
        row("other recipient", "UPDATE run_item SET recipient = 'x'");
        row("other payload", "UPDATE run_item SET payload_sha256 = ''");
        row("live into dry", "UPDATE run_item SET live = 0");
        row("sent at once",
            "INSERT INTO run_item (run_key, no, project_key, live, channel, state, item_id, content_id, recipient,"
            " payload_sha256) SELECT run_key, 9, project_key, 1, 0, 3, 'x', 'x', 'x', '' FROM run_item LIMIT 1");
        row("claimed twice",
            "INSERT INTO run_item (run_key, no, project_key, live, channel, state, item_id, content_id, recipient,"
            " payload_sha256) SELECT run_key, 9, project_key, 1, 0, 0, item_id, 'x', 'x', '' FROM run_item LIMIT 1;"
            "UPDATE run_item SET state = 1, attempts = 1, holds = 1");
        row("claimed without an attempt", "UPDATE run_item SET state = 1");
        row("claimed without being held", "UPDATE run_item SET state = 1, attempts = 1");
        row("held without being claimed", "UPDATE run_item SET holds = 1");
        row("second live run",
            "INSERT INTO run (id, project_key, version_key, dry, state, actor, started_at, channels, errors, options)"
            " SELECT 'x', project_key, version_key, 0, 0, '', '', '', '', '' FROM run");
        row("truncate approvals", "TRUNCATE approval");
    }
    void databaseRefuses() {
        QFETCH(QByteArray, sql);
        {
            auto store = openSpring();
            const Run run = beginRun(*store, "spring", false, {item("welcome", 1)});
        }
        QVERIFY(!run(sql.toStdString()).empty());
    }

    void alteredEventsAreNamed() {
        auto store = openSpring();
        must(store->append({5, named("test.appended")}));
        QCOMPARE(run("ALTER TABLE event DISABLE TRIGGER USER; UPDATE event SET actor = 'x' WHERE seq = 4"),
                 std::string());
        QCOMPARE(must(store->verifyEvents(std::nullopt)).firstBad, 4);
    }

    void textsThatItDoesNotKeepAreRefused() {
        auto store = openSpring();
        const Run live = beginRun(*store, "spring", false, items("welcome", 1));
        must(store->claim(live.id, Channel::Email, 1));
        must(store->commit(live.id, {0}, {}));
        for (const std::string& words : {std::string("250 \xff"), std::string("250 \0ok", 7)}) {
            const auto settled = store->settle(live.id, {outcome(0, LedgerState::Success, words)});
            QVERIFY(!settled);
            QCOMPARE(int(settled.error().kind), int(ErrorKind::InvalidInput));
        }
        QCOMPARE(must(store->settle(live.id, {outcome(0, LedgerState::Success, "250 ok")})).size(), std::size_t(1));
        QCOMPARE(int(store->loadProject("\xff").error().kind), int(ErrorKind::InvalidInput));
    }

    // --- versions ---------------------------------------------------------------------------------------------------

    void aNewerStoreIsLeftAlone() {
        openSpring().reset();
        QCOMPARE(run("INSERT INTO schema_migration VALUES (999, 'next', 'x', 'now')"), std::string());
        const auto store = open();
        QVERIFY(!store);
        QCOMPARE(int(store.error().kind), int(ErrorKind::Corrupt));
        QVERIFY2(says(store.error(), "newer"), store.error().text().c_str());
        QCOMPARE(value("SELECT max(number) FROM schema_migration"), std::string("999"));
    }

    void strangersAreLeftAlone() {
        QCOMPARE(run("CREATE TABLE theirs (x int)"), std::string());
        QCOMPARE(int(open().error().kind), int(ErrorKind::InvalidInput));
        QCOMPARE(value("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), std::string("1"));
    }

    void anotherSchemaIsNoticed() {
        openSpring().reset();
        QCOMPARE(run("UPDATE schema_migration SET digest = 'x'"), std::string());
        QCOMPARE(int(open().error().kind), int(ErrorKind::Corrupt));
    }

    void anOlderStoreIsUpgradedUnlessOthersHaveItOpen() {
        openSpring().reset();
        const std::span<const Migration> known = postgresql::migrations();
        std::vector<Migration> steps(known.begin(), known.end());
        steps.push_back(
            {static_cast<int>(steps.size()) + 1, "next", "CREATE TABLE later (x bigint); SELECT nonsense;"});
        const postgresql::Target target = postgresql::parseTarget(url_);
        const auto upgrade = [&] {
            return sql::guarded([&] {
                postgresql::Connection db(target, postgresql::Connection::Use::Write);
                postgresql::openAtThisVersion(db, steps, "now");
            });
        };
        QVERIFY(!upgrade());
        QCOMPARE(value("SELECT to_regclass('later') IS NULL"), std::string("t"));
        steps.back().text = "CREATE TABLE later (x bigint);";
        auto user = must(open());
        const auto busy = upgrade();
        QVERIFY(!busy);
        QVERIFY2(busy.error().kind == ErrorKind::Busy, busy.error().text().c_str());
        user.reset();
        // A server needs a moment to see that the other end is gone.
        QTRY_VERIFY(upgrade().has_value());
        QCOMPARE(value("SELECT count(*) FROM later"), std::string("0"));
        QCOMPARE(int(open().error().kind), int(ErrorKind::Corrupt));
    }

    // --- lost connections -------------------------------------------------------------------------------------------

    void aLostAnswerToCommitIsReadBack() {
        CuttingProxy proxy(server().port());
        url_ = "postgresql://aicmo@127.0.0.1:" + std::to_string(proxy.port()) + "/" + database_;
        auto store = openSpring();
        const std::int64_t before = must(store->head()).seq;
        proxy.cutAfter(std::string("COMMIT\0", 7));
        const auto stored = store->append({named("test.lost_answer")});
        QVERIFY(proxy.hasCut());
        QVERIFY2(stored.has_value(), stored ? "" : stored.error().text().c_str());
        QCOMPARE(must(store->head()).seq, before + 1);
        must(store->append({named("test.next")}));
        QCOMPARE(must(store->head()).seq, before + 2);
        QVERIFY(must(store->verifyEvents(std::nullopt)).ok);
    }

    void aCommitThatNeverArrivedIsAFailure() {
        CuttingProxy proxy(server().port());
        url_ = "postgresql://aicmo@127.0.0.1:" + std::to_string(proxy.port()) + "/" + database_;
        auto store = openSpring();
        const std::int64_t before = must(store->head()).seq;
        proxy.cutBefore("test.lost_request");
        const auto lost = store->append({named("test.lost_request")});
        QVERIFY(proxy.hasCut());
        QVERIFY(!lost);
        QVERIFY2(lost.error().kind == ErrorKind::Network, lost.error().text().c_str());
        QVERIFY(!lost.error().advice.empty());
        QCOMPARE(must(store->head()).seq, before);
        must(store->append({named("test.lost_request")}));
        QCOMPARE(must(store->head()).seq, before + 1);
        QVERIFY(must(store->verifyEvents(std::nullopt)).ok);
    }

    void aServerThatRestartsIsFoundAgain() {
        auto store = openSpring();
        const Run live = beginRun(*store, "spring", false, items("welcome", 3));
        must(store->claim(live.id, Channel::Email, 2));
        QCOMPARE(must(store->commit(live.id, {0}, {})).size(), std::size_t(1));
        server().stop();
        const auto settled = store->settle(live.id, {outcome(0, LedgerState::Success)});
        QVERIFY(!settled);
        QCOMPARE(int(settled.error().kind), int(ErrorKind::Network));
        QVERIFY(!settled.error().advice.empty());
        QVERIFY(!store->listProjects());
        QVERIFY2(server().start(), server().error().c_str());
        QCOMPARE(must(store->listProjects()).size(), std::size_t(1));
        QCOMPARE(must(store->settle(live.id, {outcome(0, LedgerState::Success)})).size(), std::size_t(1));
        QCOMPARE(must(store->runCounts(live.id)).success, 1);
        QVERIFY(must(store->verifyEvents(std::nullopt)).ok);
    }

    // --- several senders --------------------------------------------------------------------------------------------

    void aLeaseOutlivesItsConnection() {
        auto store = openSpring();
        store->setLease(std::chrono::milliseconds(900));
        const Run live = beginRun(*store, "spring", false, items("welcome", 2));
        auto lock = must(store->lockSending("spring"));
        must(store->claim(live.id, Channel::Email, 2));
        QCOMPARE(must(store->commit(live.id, {0}, {})).size(), std::size_t(1));
        QCOMPARE(value("SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory'"
                       " AND classid = " +
                       std::to_string(postgresql::sendLocks) +
                       " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"),
                 std::string("1"));
        const std::string until = value("SELECT lease_until FROM sender");
        QTRY_VERIFY(value("SELECT lease_until FROM sender") != until);
        QCOMPARE(must(store->commit(live.id, {1}, {})).size(), std::size_t(1));
        lock.reset();
        QCOMPARE(value("SELECT outcome FROM sender"), std::string("done"));
    }

    void aLostLeaseStopsTheHandOver() {
        auto store = openSpring();
        store->setLease(std::chrono::milliseconds(600));
        const Run live = beginRun(*store, "spring", false, items("welcome", 4));
        auto lock = must(store->lockSending("spring"));
        must(store->claim(live.id, Channel::Email, 2));
        QCOMPARE(must(store->commit(live.id, {0}, {})).size(), std::size_t(1));
        endSenders();
        const auto claimed = store->claim(live.id, Channel::Email, 1);
        QVERIFY(!claimed);
        QCOMPARE(int(claimed.error().kind), int(ErrorKind::Conflict));
        QTRY_VERIFY(!store->commit(live.id, {1}, {}).has_value());
        const auto refused = store->commit(live.id, {1}, {});
        QVERIFY2(says(refused.error(), "lease"), refused.error().text().c_str());
        lock.reset();
        QVERIFY(store->lockSending("spring").has_value());
    }

    void sendersShareARunAndKeepOffEachOthersRows() {
        auto store = openSpring();
        auto other = must(Store::open(url_, std::make_shared<SystemClock>()));
        const Run live = beginRun(*store, "spring", false, items("welcome", 6));
        auto lock = must(store->lockSending("spring"));
        QVERIFY(!lock->joined());
        QCOMPARE(int(other->lockSending("spring", SendMode::Together).error().kind), int(ErrorKind::Busy));
        must(lock->share());
        auto joined = must(other->lockSending("spring", SendMode::Together));
        QVERIFY(joined->joined());
        QVERIFY(must(lock->hasCompanions()) && must(joined->hasCompanions()));
        QCOMPARE(int(other->lockSending("spring").error().kind), int(ErrorKind::Busy));

        QCOMPARE(must(store->claim(live.id, Channel::Email, 2)).size(), std::size_t(2));
        const auto others = must(other->claim(live.id, Channel::Email, 2));
        QCOMPARE(others.front().no, 2);
        QVERIFY(must(store->commit(live.id, {2, 3}, {})).empty());
        QCOMPARE(must(other->commit(live.id, {2, 3}, {})).size(), std::size_t(2));
        QVERIFY(must(store->settle(live.id, {outcome(2, LedgerState::Success)})).empty());
        QCOMPARE(must(other->settle(live.id, {outcome(2, LedgerState::Success)})).size(), std::size_t(1));
        QCOMPARE(must(other->recoverRun(live.id, {})).inDoubt, 0);  // nobody has gone
        joined.reset();
        QVERIFY(!must(lock->hasCompanions()));
        QCOMPARE(must(store->recoverRun(live.id, {})).inDoubt, 1);  // the other's number 3
        QVERIFY(must(store->verifyEvents(std::nullopt)).ok);
    }

    void momentsOfAnAccountAreShared() {
        auto store = openSpring();
        auto other = must(Store::open(url_, std::make_shared<SystemClock>()));
        constexpr std::chrono::seconds gap(1000);
        const auto wait = [&](Store& of, const char* lane) {
            return must(of.reserveMoment("email a", lane, gap))->count();
        };
        QCOMPARE(wait(*store, ""), 0);
        const auto second = wait(*other, "");
        QVERIFY(second > 900'000'000 && second <= 1000'000'000);
        const auto third = wait(*store, "");
        QVERIFY(third > 1900'000'000 && third <= 2000'000'000);
        QCOMPARE(wait(*other, "many.test"), 0);
    }

    void aReplacedSenderTellsWhatItKnowsAndMovesNothingElse() {
        auto store = openSpring();
        auto other = must(Store::open(url_, std::make_shared<SystemClock>()));
        const Run live = beginRun(*store, "spring", false, items("welcome", 3));
        auto lock = must(store->lockSending("spring"));
        must(store->claim(live.id, Channel::Email, 3));
        QCOMPARE(must(store->commit(live.id, {0}, {})).size(), std::size_t(1));
        endSenders();
        auto next = must(other->lockSending("spring"));
        const RunCounts counts = must(other->recoverRun(live.id, {}));
        QCOMPARE(counts.pending, 2);
        QCOMPARE(counts.inDoubt, 1);
        QCOMPARE(must(other->claim(live.id, Channel::Email, 1)).front().no, 1);

        // Its answer for what it handed over counts; of the others it has nothing to say any more.
        const auto settled =
            must(store->settle(live.id, {outcome(0, LedgerState::Success), outcome(1, LedgerState::Failed),
                                         outcome(2, LedgerState::Failed)}));
        QCOMPARE(settled, std::vector<std::int64_t>{0});
        QCOMPARE(must(other->runCounts(live.id)).failed, 0);
        QCOMPARE(must(other->commit(live.id, {1}, {})).size(), std::size_t(1));
    }

    // --- heads ------------------------------------------------------------------------------------------------------

    void headsAreKeptByTheUserAndStopAnOlderCopy() {
        auto store = openSpring();
        must(store->lockSending("spring"));
        const QString heads =
            qEnvironmentVariable("XDG_STATE_HOME") + "/aicmo/heads/" + QString::fromStdString(store->storeId());
        struct stat status {};
        QCOMPARE(::stat(QFile::encodeName(heads).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777U), 0600);
        QFile file(heads);
        QVERIFY(file.open(QIODevice::Append));
        file.write("77:" + QByteArray(64, 'a') + "\n");
        file.close();
        const auto refused = store->lockSending("spring");
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Corrupt));
        QVERIFY2(says(refused.error(), heads.toStdString()), refused.error().text().c_str());
        QVERIFY(!must(store->verifyEvents(std::nullopt)).ok);
    }
};

AICMO_STORE_TEST(TestPostgresqlEngine)
#include "test_postgresql_engine.moc"
