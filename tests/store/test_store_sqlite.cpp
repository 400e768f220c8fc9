// What only SQLite can be asked: the file, its permissions, the rules inside the database, upgrades, and alterations
// made behind the program's back.

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <linux/magic.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include "core/base/json.h"
#include "core/store/ledger_moves.h"
#include "core/store/sqlite/store_file.h"
#include "core/store/sqlite/upgrade.h"
#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

const QString worker = QStringLiteral(AICMO_BINARY_DIR "/tests/store_worker");

/// A connection of our own; gives SQLite's message when a statement is refused.
class Raw {
  public:
    explicit Raw(const QString& file) { sqlite3_open(file.toUtf8().constData(), &db_); }
    ~Raw() { sqlite3_close(db_); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    std::string run(const std::string& sql) {
        last_.clear();
        char* message = nullptr;
        const auto keep = [](void* self, int, char** values, char**) {
            static_cast<Raw*>(self)->last_ = values[0] != nullptr ? values[0] : "";
            return 0;
        };
        sqlite3_exec(db_, sql.c_str(), keep, this, &message);
        std::string text = message != nullptr ? message : "";
        sqlite3_free(message);
        return text;
    }
    std::string value(const std::string& sql) {
        const std::string error = run(sql);
        return error.empty() ? last_ : error;
    }

  private:
    sqlite3* db_ = nullptr;
    std::string last_;
};

int modeOf(const QString& file) {
    struct stat status {};
    return ::stat(file.toUtf8().constData(), &status) == 0 ? static_cast<int>(status.st_mode & 0777U) : -1;
}

}  // namespace

class TestStoreSqlite : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<HandClock> clock_ = std::make_shared<HandClock>();
    QString file_;

    Result<std::unique_ptr<Store>> open() { return Store::open(file_.toStdString(), clock_); }
    std::unique_ptr<Store> openSpring() {
        auto store = must(open());
        must(store->importProject(bundleOf(projectDocument("spring", {{"welcome"}})), "Ana"));
        return store;
    }

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        file_ = folder_->filePath("data/aicmo/console.db");
    }

    void filesBelongToTheirOwnerAlone() {
        const auto old = ::umask(0);
        auto store = openSpring();
        const Run run = beginRun(*store, "spring", true, {});
        must(store->setRunState(run.id, RunState::Finished, "", named("execution.completed")));
        must(store->lockSending("spring"));
        ::umask(old);
        QCOMPARE(modeOf(folder_->filePath("data")), 0700);
        QCOMPARE(modeOf(folder_->filePath("data/aicmo")), 0700);
        for (const char* suffix : {"", "-wal", "-shm", ".heads", ".lock", ".send/spring.lock"}) {
            QVERIFY2(modeOf(file_ + suffix) == 0600, suffix);
        }
        QCOMPARE(modeOf(file_ + ".send"), 0700);
        QCOMPARE(store->describe(), std::string("SQLite, console.db"));
    }

    void urls_data() {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* url, ErrorKind kind) { QTest::newRow(url) << QByteArray(url) << int(kind); };
        row("postgresql://ana:secret@127.0.0.1:1/agency", ErrorKind::Network);
        row("postgres://ana:secret@db.example/agency?sslmode=disable", ErrorKind::Refused);
        row("postgresql://ana:secret@[db/agency", ErrorKind::InvalidInput);
        row("mysql://db", ErrorKind::InvalidInput);
        row("sqlite:", ErrorKind::InvalidInput);
        row(":memory:", ErrorKind::InvalidInput);
        row("/tmp", ErrorKind::InvalidInput);
        row("sqlite:/dev/null", ErrorKind::InvalidInput);
        row("/proc/aicmo/console.db", ErrorKind::Io);
    }
    void urls() {
        QFETCH(QByteArray, url);
        QFETCH(int, kind);
        const auto store = Store::open(url.toStdString(), clock_);
        QVERIFY(!store);
        QCOMPARE(int(store.error().kind), kind);
        QVERIFY(store.error().text().find("secret") == std::string::npos);
    }

    void aPathIsAPath() {
        file_ = folder_->filePath("file:x?mode=memory");
        auto store = openSpring();
        QVERIFY(QFile::exists(file_));
    }

    void networkFileSystems() {
        QCOMPARE(sqlite::networkFileSystem(NFS_SUPER_MAGIC, ""), std::string_view("NFS"));
        QCOMPARE(sqlite::networkFileSystem(CIFS_SUPER_MAGIC, ""), std::string_view("CIFS"));
        QCOMPARE(sqlite::networkFileSystem(SMB2_SUPER_MAGIC, ""), std::string_view("SMB"));
        QCOMPARE(sqlite::networkFileSystem(FUSE_SUPER_MAGIC, "fuse.sshfs"), std::string_view("sshfs"));
        QCOMPARE(sqlite::networkFileSystem(FUSE_SUPER_MAGIC, "fuseblk"), std::string_view());
        QCOMPARE(sqlite::networkFileSystem(EXT4_SUPER_MAGIC, ""), std::string_view());
    }

    // --- the rules inside the database ------------------------------------------------------------------------------

    void databaseAndFunctionAgreeOnEveryMove() {
        {
            auto store = openSpring();
            const Run run = beginRun(*store, "spring", false, {item("welcome", 1)});
        }
        Raw raw(file_);
        const auto setState = [](int state) {
            const std::string number = std::to_string(state);
            return "UPDATE run_item SET attempts = 1, state = " + number + ", holds = (" + number + " BETWEEN 1 AND 3)";
        };
        const std::string trigger = raw.value("SELECT sql FROM sqlite_schema WHERE name = 'run_item_moves'");
        for (int from = 0; from < ledgerStateCount; ++from) {
            for (int to = 0; to < ledgerStateCount; ++to) {
                if (from == to) continue;
                QCOMPARE(raw.run("DROP TRIGGER run_item_moves; " + setState(from)), std::string());
                QCOMPARE(raw.run(trigger), std::string());
                const std::string refused = raw.run(setState(to));
                const bool allowed = mayMove(static_cast<LedgerState>(from), static_cast<LedgerState>(to));
                QVERIFY2(refused.empty() == allowed, (std::to_string(from) + "→" + std::to_string(to)).c_str());
            }
        }
    }

    void databaseRefuses_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("delete event") << QByteArray("DELETE FROM event");
        QTest::newRow("update event") << QByteArray("UPDATE event SET actor = 'x'");
        QTest::newRow("replace event") << QByteArray("REPLACE INTO event SELECT * FROM event WHERE seq = 1");
        QTest::newRow("gap in events") << QByteArray(
            "INSERT INTO event SELECT seq + 9, at, event, project_id, run_id, actor, details, tags,"
            " prev_hash, hash FROM event WHERE seq = 1");
        QTest::newRow("delete live row") << QByteArray("DELETE FROM run_item");
        QTest::newRow("delete live run") << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM run");
        QTest::newRow("other recipient") << QByteArray("UPDATE run_item SET recipient = 'x'");
        QTest::newRow("other payload") << QByteArray("UPDATE run_item SET payload_sha256 = x'00'");
        QTest::newRow("live into dry") << QByteArray("UPDATE run_item SET live = 0");
        QTest::newRow("sent at once") << QByteArray(
            "INSERT INTO run_item (run_key, no, project_key, live, channel, state, item_id, content_id, recipient,"
            " payload_sha256) SELECT run_key, 9, project_key, 1, 0, 3, 'x', 'x', 'x', x'' FROM run_item LIMIT 1");
        QTest::newRow("claimed twice") << QByteArray(
            "INSERT INTO run_item (run_key, no, project_key, live, channel, state, item_id, content_id, recipient,"
            " payload_sha256) SELECT run_key, 9, project_key, 1, 0, 0, item_id, 'x', 'x', x'' FROM run_item LIMIT 1;"
            "UPDATE run_item SET state = 1, attempts = 1, holds = 1");
        QTest::newRow("claimed without an attempt") << QByteArray("UPDATE run_item SET state = 1");
        QTest::newRow("claimed without being held") << QByteArray("UPDATE run_item SET state = 1, attempts = 1");
        QTest::newRow("held without being claimed") << QByteArray("UPDATE run_item SET holds = 1");
        QTest::newRow("replaced") << QByteArray("REPLACE INTO run_item SELECT * FROM run_item");
        QTest::newRow("second live run") << QByteArray(
            "INSERT INTO run (id, project_key, version_key, dry, state, actor, started_at, channels, errors, options)"
            " SELECT 'x', project_key, version_key, 0, 0, '', '', '', '', '' FROM run");
    }
    void databaseRefuses() {
        QFETCH(QByteArray, sql);
        {
            auto store = openSpring();
            const Run run = beginRun(*store, "spring", false, {item("welcome", 1)});
        }
        Raw raw(file_);
        const std::string refused = raw.run(sql.toStdString());
        QVERIFY(!refused.empty());
    }

    // --- versions ---------------------------------------------------------------------------------------------------

    void aNewerStoreIsLeftAlone() {
        openSpring().reset();
        Raw(file_).run("PRAGMA user_version = 999");
        const auto store = open();
        QVERIFY(!store);
        QCOMPARE(int(store.error().kind), int(ErrorKind::Corrupt));
        QVERIFY(store.error().text().find("newer") != std::string::npos);
        QVERIFY(!store.error().advice.empty());
        QCOMPARE(Raw(file_).value("PRAGMA user_version"), std::string("999"));
    }

    void strangersAreLeftAlone() {
        QVERIFY(QDir().mkpath(QFileInfo(file_).path()));
        Raw(file_).run("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
        const auto store = open();
        QVERIFY(!store);
        QCOMPARE(int(store.error().kind), int(ErrorKind::InvalidInput));
        QCOMPARE(Raw(file_).value("PRAGMA journal_mode"), std::string("delete"));

        QFile::remove(file_);
        QFile text(file_);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        QCOMPARE(int(open().error().kind), int(ErrorKind::Corrupt));
    }

    void anotherSchemaIsNoticed() {
        openSpring().reset();
        Raw(file_).run("UPDATE schema_migration SET digest = 'x'");
        QCOMPARE(int(open().error().kind), int(ErrorKind::Corrupt));
    }

    /// A store as version 1 left it, with data, goes through a further step.
    void anOlderStoreIsUpgradedAfterABackup() {
        openSpring().reset();
        const EventHead head = must(must(open())->head());
        std::vector<Migration> steps(sqlite::migrations().begin(), sqlite::migrations().end());
        const int before = static_cast<int>(steps.size());
        steps.push_back({before + 1, "next", "CREATE TABLE later (x INTEGER) STRICT;"});
        const std::filesystem::path path = file_.toStdString();

        auto user = must(open());
        const auto busy = sql::guarded([&] { return sqlite::openAtThisVersion(path, steps, "now"); });
        QVERIFY(!busy);
        QCOMPARE(int(busy.error().kind), int(ErrorKind::Busy));
        user.reset();

        const auto upgraded = sql::guarded([&] { return sqlite::openAtThisVersion(path, steps, "now"); });
        QVERIFY2(upgraded.has_value(), upgraded ? "" : upgraded.error().text().c_str());
        QCOMPARE(Raw(file_).value("SELECT count(*) FROM later"), std::string("0"));
        QCOMPARE(Raw(file_).value("PRAGMA user_version"), std::to_string(before + 1));
        QCOMPARE(int(open().error().kind), int(ErrorKind::Corrupt));

        const QString backup = file_ + ".backup-" + QString::number(before);
        QCOMPARE(modeOf(backup), 0600);
        auto old = must(Store::open(backup.toStdString(), clock_));
        QVERIFY(must(old->verifyEvents(head)).ok);
        QVERIFY(old->loadProject("spring").has_value());
    }

    /// What the first version left keeps its place, and knows of no pause and of no account.
    void aStoreOfTheFirstVersionLearnsPacing() {
        openSpring().reset();
        for (const char* end : {"", "-wal", "-shm", ".heads"}) QFile::remove(file_ + end);
        const std::vector<Migration> first(sqlite::migrations().begin(), sqlite::migrations().begin() + 1);
        const auto made = sql::guarded([&] {
            return sqlite::openAtThisVersion(sqlite::prepareStoreFile(file_.toStdString()), first, "now").reset();
        });
        QVERIFY2(made.has_value(), made ? "" : made.error().text().c_str());
        QCOMPARE(Raw(file_).run("INSERT INTO run_item (run_key, no, project_key, live, channel, state, item_id,"
                                " content_id, recipient, payload_sha256) VALUES (1, 0, 1, 1, 0, 0, 'a', 'a', '', x'')"),
                 std::string());
        const auto store = must(open());
        QCOMPARE(Raw(file_).value("SELECT item_id || state || '|' || not_before FROM run_item"), std::string("a0|"));
        QVERIFY(must(store->accountUse("a", clock_->at)).empty());
        QVERIFY(QFile::exists(file_ + ".backup-1"));
    }

    /// What was in doubt in a store of version 1 is known as such after the upgrade.
    void doubtsOfAnOlderStoreAreRemembered() {
        const std::span<const Migration> steps = sqlite::migrations();
        QVERIFY(QDir().mkpath(QFileInfo(file_).path()));
        QFile empty(file_);
        QVERIFY(empty.open(QIODevice::WriteOnly) && empty.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        empty.close();
        const auto asking = std::find_if(steps.begin(), steps.end(),
                                         [](const Migration& step) { return step.name.ends_with("_asking"); });
        QVERIFY(asking != steps.end());
        const std::filesystem::path path = file_.toStdString();
        auto made = sql::guarded([&] {
            return sqlite::openAtThisVersion(path, steps.subspan(0, std::size_t(asking - steps.begin())), "now");
        });
        QVERIFY2(made.has_value(), made ? "" : made.error().text().c_str());
        const std::string filled = Raw(file_).run(
            "INSERT INTO project (id, name, client_name, state, updated_at, imported_at)"
            " VALUES ('spring', '', '', '', '', '');"
            "INSERT INTO project_version (project_key, digest, base_digest, imported_at, imported_by, document_sha256,"
            " document) VALUES (1, 'd', 'd', '', '', x'00', '{}');"
            "INSERT INTO run (id, project_key, version_key, dry, state, actor, started_at, channels, errors, options)"
            " VALUES ('r', 1, 1, 0, 0, '', '', '', '', '{}');"
            "INSERT INTO run_item (run_key, no, project_key, live, channel, state, attempts, item_id, content_id,"
            " recipient, payload_sha256, executed_at) VALUES (1, 0, 1, 1, 1, 6, 1, 'post', 'post', '', x'00', 'then')");
        QCOMPARE(filled, std::string());
        made->reset();
        auto store = must(open());
        QCOMPARE(must(store->firstDoubt("spring", "post")).value_or("never"), std::string("then"));
    }

    /// Events that an older store wrote are found by their project after the upgrade.
    void eventsOfAnOlderStoreAreFound() {
        openSpring().reset();
        for (const char* end : {"", "-wal", "-shm", ".heads"}) QFile::remove(file_ + end);
        const std::vector<Migration> first(sqlite::migrations().begin(), sqlite::migrations().begin() + 3);
        const auto made = sql::guarded([&] {
            return sqlite::openAtThisVersion(sqlite::prepareStoreFile(file_.toStdString()), first, "now").reset();
        });
        QVERIFY2(made.has_value(), made ? "" : made.error().text().c_str());
        QCOMPARE(Raw(file_).run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                                " INSERT INTO event (seq, at, event, project_id, run_id, actor, details, tags,"
                                " prev_hash, hash) SELECT i, '', 'x', iif(i % 5 = 0, 'spring', ''), '', '', '{}', '',"
                                " zeroblob(32), zeroblob(32) FROM n"),
                 std::string());
        const auto store = must(open());
        EventFilter spring;
        spring.projectId = "spring";
        QCOMPARE(must(store->countEvents(spring)), 200);
        spring.newestFirst = true;
        QCOMPARE(must(store->events(spring)).front().seq, 1000);
    }

    void aBrokenStepChangesNothing() {
        openSpring().reset();
        std::vector<Migration> steps(sqlite::migrations().begin(), sqlite::migrations().end());
        steps.push_back({static_cast<int>(steps.size()) + 1, "next", "CREATE TABLE later (x INTEGER); nonsense;"});
        const std::filesystem::path path = file_.toStdString();
        QVERIFY(!sql::guarded([&] { return sqlite::openAtThisVersion(path, steps, "now"); }));
        QVERIFY(must(open())->loadProject("spring").has_value());
    }

    // --- alterations ------------------------------------------------------------------------------------------------

    void alteredEventsAreNamed_data() {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<int>("firstBad");
        const auto row = [](const char* name, const char* change, int bad) {
            QTest::newRow(name) << QByteArray(change) << bad;
        };
        row("seq", "UPDATE event SET seq = 50 WHERE seq = 10", 10);
        row("at", "UPDATE event SET at = '2020' WHERE seq = 4", 4);
        row("event", "UPDATE event SET event = 'x' WHERE seq = 4", 4);
        row("project", "UPDATE event SET project_id = 'x' WHERE seq = 4", 4);
        row("run", "UPDATE event SET run_id = 'x' WHERE seq = 4", 4);
        row("actor", "UPDATE event SET actor = 'x' WHERE seq = 4", 4);
        row("details", "UPDATE event SET details = '{\"x\":1}' WHERE seq = 4", 4);
        row("tags", "UPDATE event SET tags = 'x' WHERE seq = 4", 4);
        row("prev_hash", "UPDATE event SET prev_hash = hash WHERE seq = 4", 4);
        row("hash", "UPDATE event SET hash = prev_hash WHERE seq = 4", 4);
        row("hash of another length", "UPDATE event SET hash = x'00' WHERE seq = 4", 4);
        row("cut out", "DELETE FROM event WHERE seq = 4", 4);
        row("cut off", "DELETE FROM event WHERE seq > 7", 8);
        row("all gone", "DELETE FROM event", 1);
        row("none", "SELECT 1", 0);
    }
    void alteredEventsAreNamed() {
        QFETCH(QByteArray, change);
        QFETCH(int, firstBad);
        auto store = openSpring();
        NewEvent event = named("test.appended");
        event.tags = {"a"};
        must(store->append({8, event}));
        // The end of a run writes the head down, so that even a cut-off tail is noticed.
        const Run run = beginRun(*store, "spring", true, {});
        must(store->setRunState(run.id, RunState::Finished, "", named("execution.completed")));
        Raw raw(file_);
        QCOMPARE(raw.run("DROP TRIGGER event_keeps; DROP TRIGGER event_stays"), std::string());
        QCOMPARE(raw.run(change.toStdString()), std::string());
        const Verification verified = must(store->verifyEvents(std::nullopt));
        QVERIFY2(verified.ok == (firstBad == 0), verified.reason.c_str());
        QCOMPARE(verified.firstBad, firstBad);
    }

    void aRecomputedChainIsNoticedByTheHeads() {
        auto store = openSpring();
        must(store->append({5, named("test.appended")}));
        const Run run = beginRun(*store, "spring", true, {});
        must(store->setRunState(run.id, RunState::Finished, "", named("execution.completed")));
        Raw raw(file_);
        raw.run("DROP TRIGGER event_keeps");
        std::string prev = genesisHash(store->storeId());
        for (Event e : must(store->events({}))) {
            e.actor = "Mallory";
            e.prevHash = prev;
            prev = eventHash(e);
            QCOMPARE(raw.run("UPDATE event SET actor = 'Mallory', prev_hash = x'" + e.prevHash + "', hash = x'" + prev +
                             "' WHERE seq = " + std::to_string(e.seq)),
                     std::string());
        }
        const Verification verified = must(store->verifyEvents(std::nullopt));
        QVERIFY(!verified.ok);
        QCOMPARE(verified.firstBad, 7);
        // A head cut off by a full disk is left out, and the next one stands on its own line.
        QFile heads(file_ + ".heads");
        QVERIFY(heads.open(QIODevice::WriteOnly));
        heads.write("7:abc");
        heads.close();
        QVERIFY(must(store->verifyEvents(std::nullopt)).ok);
        const Run next = beginRun(*store, "spring", true, {});
        must(store->setRunState(next.id, RunState::Finished, "", named("execution.completed")));
        QVERIFY(heads.open(QIODevice::ReadOnly));
        QCOMPARE(heads.readAll().split('\n').at(1), QByteArray::fromStdString(must(store->head()).text()));
    }

    void anOlderCopyDoesNotSend() {
        auto store = openSpring();
        store.reset();
        QVERIFY2(!QFile::exists(file_ + "-wal"), "the last one out tidies up");
        QVERIFY(QFile::copy(file_, file_ + ".copy"));
        store = must(open());
        must(store->append({3, named("test.appended")}));
        must(store->lockSending("spring"));  // writes the head down
        store.reset();

        QVERIFY(QFile::remove(file_) && QFile::rename(file_ + ".copy", file_));
        store = must(open());
        const auto refused = store->lockSending("spring");
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Corrupt));
        QVERIFY2(refused.error().text().find("console.db.heads") != std::string::npos, refused.error().text().c_str());
        QVERIFY(QFile::remove(file_ + ".heads"));
        must(store->lockSending("spring"));
    }

    void aReplacedFileIsNotWrittenTo() {
        auto store = openSpring();
        QVERIFY(QFile::rename(file_, file_ + ".away"));
        const auto lost = store->append({named("test.lost")});
        QVERIFY(!lost);
        QVERIFY2(lost.error().text().find("moved") != std::string::npos, lost.error().text().c_str());
        QVERIFY(QFile::rename(file_ + ".away", file_));
        must(store->append({named("test.kept")}));
    }

    /// Whoever opens and closes the store's files in this process must not take SQLite's locks away: the next program
    /// would believe itself alone and remove the log that this one still writes to.
    void lookingIntoTheFilesTakesNoLockAway() {
        auto store = openSpring();
        must(store->append({named("test.first")}));
        for (const char* suffix : {"", "-wal", "-shm"}) {
            QFile file(file_ + suffix);
            QVERIFY2(file.open(QIODevice::ReadOnly), suffix);
            QVERIFY(!file.read(16).isEmpty());
        }
        const auto inode = [this] {
            struct stat status {};
            return ::stat((file_ + "-wal").toUtf8().constData(), &status) == 0 ? status.st_ino : 0;
        };
        const auto before = inode();
        QVERIFY(before != 0);
        QProcess other;
        other.start(worker, {"open", file_});
        QVERIFY(other.waitForFinished(30000));
        QCOMPARE(other.exitCode(), 0);
        QCOMPARE(inode(), before);

        must(store->append({named("test.second")}));
        const std::int64_t known = must(store->head()).seq;
        QCOMPARE(QProcess::execute(worker, {"append", file_, "1"}), 0);
        QCOMPARE(must(store->head()).seq, known + 1);
        QVERIFY(must(store->verifyEvents(std::nullopt)).ok);
    }

    void aDamagedFileOfAProjectIsNotGivenOut() {
        auto files = std::make_shared<MemoryFiles>();
        files->put("assets/a.txt", "first");
        auto store = must(open());
        must(store->importProject(bundleOf(projectDocument("spring", {{"welcome"}}), files), "Ana"));
        QCOMPARE(Raw(file_).run("UPDATE blob SET bytes = x'00'"), std::string());
        QVERIFY(must(store->loadProject("spring")).files->read("assets/a.txt") == nullptr);
        QCOMPARE(Raw(file_).run("UPDATE project_version SET document = '{}'"), std::string());
        QCOMPARE(int(store->loadProject("spring").error().kind), int(ErrorKind::Corrupt));
    }

    // --- full disk --------------------------------------------------------------------------------------------------

    /// A process whose files may not grow any further stands for a full disk.
    void aFullDiskLosesNothing() {
        auto store = openSpring();
        const EventHead before = must(store->head());
        store.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            struct rlimit limit {
                400 * 1024, 400 * 1024
            };
            ::setrlimit(RLIMIT_FSIZE, &limit);
            auto mine = open();
            if (!mine) ::_exit(10);
            NewEvent large = named("test.large");
            large.details = Json{{"x", std::string(50000, 'x')}};
            for (int i = 0; i < 100; ++i) {
                const auto head = (*mine)->append({large});
                if (!head) ::_exit(head.error().kind == ErrorKind::Full && !head.error().advice.empty() ? 0 : 11);
            }
            ::_exit(12);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
        store = must(open());
        QVERIFY(must(store->verifyEvents(before)).ok);
        QCOMPARE(Raw(file_).value("PRAGMA integrity_check"), std::string("ok"));
        must(store->append({named("test.appended")}));
    }
};

QTEST_APPLESS_MAIN(TestStoreSqlite)
#include "test_store_sqlite.moc"
