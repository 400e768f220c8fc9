// A store with something in every table goes from SQLite to PostgreSQL and back.

#include <sqlite3.h>

#include <QFile>
#include <QTest>

#include "core/base/json.h"
#include "core/store/sql/tables.h"
#include "core/store/store_copy.h"
#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;
using enum LedgerState;

namespace {

/// SQL on a file from outside; SQLite's message when it is refused.
std::string runOn(const QString& file, const char* sql) {
    sqlite3* db = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &db);
    char* message = nullptr;
    sqlite3_exec(db, sql, nullptr, nullptr, &message);
    std::string refused = message != nullptr ? message : "";
    sqlite3_free(message);
    sqlite3_close(db);
    return refused;
}

const CopiedTable& table(const StoreCopy& copy, const std::string& name) {
    static const CopiedTable none;
    for (const CopiedTable& one : copy.tables) {
        if (one.name == name) return one;
    }
    return none;
}

}  // namespace

class TestStoreCopy : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<HandClock> clock_ = std::make_shared<HandClock>();
    std::string postgres_;

    [[nodiscard]] QString file(const char* name) const { return folder_->filePath(name); }
    [[nodiscard]] std::string url(const char* name) const { return "sqlite:" + file(name).toStdString(); }
    Result<StoreCopy> copy(const std::string& from, const std::string& to, const StoreCopyOptions& options = {}) {
        return copyStore(from, to, clock_, options);
    }

    /// Leaves a live run in the middle: sent, failed, in doubt, committing, claimed, held back, skipped, pending.
    Run fill(Store& store) {
        auto files = std::make_shared<MemoryFiles>();
        std::string bytes(300000, '\0');
        for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 7 % 256);
        files->put("assets/a.png", bytes);
        files->put("assets/empty.txt", "");
        const std::vector<ContentSpec> contents{{"welcome", "Grüße 🎉", "2026-04-01T09:00:00Z"}, {"news"}};
        must(store.importProject(bundleOf(projectDocument("spring", contents), files), "Ana"));
        must(store.importProject(bundleOf(projectDocument("autumn", {{"post"}}, "Herbst")), "Ana"));
        must(store.setArchived("autumn", true, "Ana"));
        const Run dry = beginRun(store, "spring", true, items("welcome", 9, Success));
        must(store.setRunState(dry.id, RunState::Finished, "[]", named("execution.completed")));
        must(store.approve("spring", {"welcome"}, "Bea", "fine"));
        Run live = beginRun(store, "spring", false, items("welcome", 9));
        must(store.setRunAccount(live.id, Channel::Email, "smtp ana"));
        must(store.claim(live.id, Channel::Email, 7));
        must(store.noteHandOver(live.id, 0, "container-1"));
        must(store.commit(live.id, {0, 1, 2, 3, 5}, {}));
        ItemOutcome later = outcome(5, Pending, "451 later");
        later.notBefore = clock_->at + std::chrono::hours(1);
        must(store.settle(live.id, {outcome(0, Success, "250 ok"), outcome(1, Failed, "550"), outcome(2, InDoubt),
                                    later, outcome(6, Skipped, "no consent")}));
        must(store.suppress({"anna@example.com", "@example.org"}, "asked", "Ana"));
        must(store.setScheduled("spring", true, "Ana"));
        must(store.orderRun("spring", "email", "Ana"));
        must(store.setHeld({}, true, "Bea"));
        must(store.setSetting("client/x/smtp/url", "smtp://localhost", "Ana"));
        must(store.addPackage({"spring", "/out/1", "", "d1", "m1", "{}"}));
        return live;
    }

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        postgres_ = postgresServer().url(postgresServer().makeDatabase());
    }

    void thereAndBack() {
        auto store = must(Store::open(url("a.db"), clock_));
        const Run live = fill(*store);
        const EventHead head = must(store->head());
        const std::string id = store->storeId();
        store.reset();
        double last = 0;
        StoreCopyOptions options;
        options.progress = [&](double fraction, std::string_view) { last = fraction; };
        const StoreCopy there = must(copy(url("a.db"), postgres_, options));
        const StoreCopy back = must(copy(postgres_, url("b.db")));
        QCOMPARE(there.storeId, id);
        QCOMPARE(there.head.text(), head.text());
        QCOMPARE(there.tables.size(), sql::tables().size());
        QVERIFY(last >= 0);
        for (const CopiedTable& one : there.tables) {
            QVERIFY2(one.rows > 0, one.name.c_str());
            QCOMPARE(table(back, one.name).rows, one.rows);
            QCOMPARE(table(back, one.name).sha256, one.sha256);
        }
        for (const std::string& place : {postgres_, url("b.db")}) {
            store = must(Store::open(place, clock_));
            QCOMPARE(store->storeId(), id);
            QVERIFY(must(store->verifyEvents(head)).ok);
            goesOn(*store, live);
        }
    }

    void refusedWhereSomethingIsThereAlready() {
        fill(*must(Store::open(url("a.db"), clock_)));
        must(must(Store::open(postgres_, clock_))->setSetting("x", "y", "Ana"));
        const auto refused = copy(url("a.db"), postgres_);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::InvalidInput));
        QVERIFY(!copy(url("a.db"), url("a.db")));
        QCOMPARE(int(copy(url("none.db"), postgres_).error().kind), int(ErrorKind::NotFound));
        QVERIFY(!QFile::exists(file("none.db")));
        must(Store::open(url("empty.db"), clock_));
        QCOMPARE(int(copy(url("empty.db"), url("c.db")).error().kind), int(ErrorKind::InvalidInput));
    }

    /// A ledger's events that have not got their place in the log yet are not left behind.
    void whatWaitsForItsPlaceInTheLogGoesAlong() {
        fill(*must(Store::open(postgres_, clock_)));
        const std::string waiting =
            "INSERT INTO event_waiting (at, events, project_ids, run_ids, actors, details, tags) VALUES"
            " ('2026-03-01T08:00:00.000Z', '{execution.late}', '{spring}', '{r}', '{Ana}', '{\"{}\"}', '{\"\"}')";
        const std::string database = postgres_.substr(postgres_.rfind('/') + 1);
        QCOMPARE(postgresServer().run(database, waiting), std::string());
        must(copy(postgres_, url("b.db")));
        const auto copied = must(Store::open(url("b.db"), clock_));
        EventFilter late;
        late.kindPrefix = "execution.late";
        QCOMPARE(must(copied->events(late)).size(), std::size_t(1));
        QVERIFY(must(copied->verifyEvents(std::nullopt)).ok);
    }

    void refusedWhileSomebodySends() {
        auto store = must(Store::open(url("a.db"), clock_));
        fill(*store);
        auto lock = must(store->lockSending("spring"));
        QCOMPARE(int(copy(url("a.db"), postgres_).error().kind), int(ErrorKind::Busy));
        lock.reset();
        QVERIFY(copy(url("a.db"), postgres_).has_value());
    }

    void anAlteredLogIsNotCopied_data() {
        QTest::addColumn<bool>("toPostgresql");
        QTest::newRow("to PostgreSQL") << true;
        QTest::newRow("to SQLite") << false;
    }
    void anAlteredLogIsNotCopied() {
        QFETCH(bool, toPostgresql);
        fill(*must(Store::open(url("a.db"), clock_)));
        QCOMPARE(runOn(file("a.db"), "DROP TRIGGER event_keeps; UPDATE event SET actor = 'x' WHERE seq = 3"),
                 std::string());
        const std::string to = toPostgresql ? postgres_ : url("b.db");
        const auto refused = copy(url("a.db"), to);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Corrupt));
        // Nothing of it was kept, and the rules are as they were.
        auto fresh = must(Store::open(to, clock_));
        QVERIFY(must(fresh->listProjects(true)).empty());
        QCOMPARE(must(fresh->head()).seq, 0);
        fill(*fresh);
    }

    void stoppedInTheMiddleNothingIsKept() {
        auto store = must(Store::open(url("a.db"), clock_));
        fill(*store);
        must(store->append({2000, named("test.appended")}));
        std::stop_source stop;
        StoreCopyOptions options;
        options.stop = stop.get_token();
        options.progress = [&](double, std::string_view) { stop.request_stop(); };
        const auto stopped = copy(url("a.db"), postgres_, options);
        QVERIFY(!stopped);
        QCOMPARE(int(stopped.error().kind), int(ErrorKind::Cancelled));
        QVERIFY(must(must(Store::open(postgres_, clock_))->listProjects(true)).empty());
        QVERIFY(copy(url("a.db"), postgres_).has_value());
    }

  private:
    /// What was begun before the copy is finished after it, under the same rules.
    void goesOn(Store& store, const Run& live) {
        const ProjectBundle bundle = must(store.loadProject("spring"));
        const std::string* picture = bundle.files->read("assets/a.png");
        QVERIFY(picture != nullptr && picture->size() == 300000);
        QVERIFY(bundle.files->read("assets/empty.txt")->empty());
        QCOMPARE(must(store.listProjects(true)).size(), std::size_t(2));
        QCOMPARE(must(store.approvals("spring")).size(), std::size_t(1));
        QCOMPARE(must(store.suppressions()).size(), std::size_t(2));
        QCOMPARE(must(store.handOverToken(live.id, 0)), std::string("container-1"));
        QVERIFY(must(store.runItems(live.id, {})).at(5).notBefore.has_value());
        const RunCounts counts = must(store.recoverRun(live.id, {}));
        QCOMPARE(counts.success, 1);
        QCOMPARE(counts.inDoubt, 2);
        QCOMPARE(must(store.claim(live.id, Channel::Email, 99)).size(), std::size_t(counts.pending));
        QVERIFY(must(store.commit(live.id, {0}, {})).empty());
        QCOMPARE(must(store.settle(live.id, {outcome(2, Success)})).size(), std::size_t(1));
        // Rows do not begin as sent, here as anywhere; and new keys come after the copied ones.
        QVERIFY(!store.addRunItems(live.id, 50, {item("news", 1, Success)}).has_value());
        must(store.importProject(bundleOf(projectDocument("winter", {{"post"}})), "Ana"));
        const Run dry = beginRun(store, "winter", true, items("post", 2, Success));
        must(store.setRunState(dry.id, RunState::Finished, "[]", named("execution.completed")));
        must(store.approve("winter", {}, "Bea", ""));
        must(store.addPackage({"winter", "/out/2", "", "d1", "m1", "{}"}));
        QVERIFY(must(store.verifyEvents(std::nullopt)).ok);
    }
};

AICMO_STORE_TEST(TestStoreCopy)
#include "test_store_copy.moc"
