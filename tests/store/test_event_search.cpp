// The search in memory finds what the store finds, while the log grows.

#include <atomic>
#include <numeric>
#include <random>
#include <thread>

#include <QTest>

#include "core/store/event_search.h"
#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

const char* const kinds[] = {"execution.started", "execution.email_executed", "approval.given", "packaging.completed"};
const char* const projects[] = {"spring", "Autumn", ""};
const char* const words[] = {"250 OK", "550 Rejected", "needle-xyz", "Gr\u00fc\u00dfe", "100%", "a_b", "\"quoted\""};

struct Log {
    explicit Log(int count) { grow(count); }

    void grow(int count) {
        std::vector<NewEvent> events;
        for (int i = 0; i < count; ++i) {
            NewEvent event;
            event.event = kinds[random() % std::size(kinds)];
            event.projectId = projects[random() % std::size(projects)];
            event.runId = random() % 3 == 0 ? "" : "run-" + std::to_string(random() % 5);
            event.actor = random() % 2 == 0 ? "Ana" : "Ben";
            EventDetails details;
            details.add("item_id", "welcome/" + std::to_string(random() % 100))
                .add("answer", words[random() % std::size(words)]);
            event.details = details.take();
            if (random() % 4 == 0) event.tags = {"in_doubt", "Late"};
            events.push_back(std::move(event));
        }
        clock->at += std::chrono::minutes(1);
        must(store->append(events));
    }

    [[nodiscard]] std::vector<std::int64_t> storeFinds(EventFilter filter) const {
        filter.limit = 1'000'000;
        std::vector<std::int64_t> seqs;
        for (const Event& event : must(store->events(filter))) seqs.push_back(event.seq);
        return seqs;
    }

    QTemporaryDir folder;
    std::shared_ptr<HandClock> clock = std::make_shared<HandClock>();
    std::shared_ptr<Store> store = must(Store::open(folder.filePath("console.db").toStdString(), clock));
    std::mt19937 random{20260301};
};

EventFilter filterOf(const char* text, const char* kind, const char* project, const char* run) {
    EventFilter filter;
    filter.text = text;
    filter.kindPrefix = kind;
    filter.projectId = project;
    filter.runId = run;
    return filter;
}

}  // namespace

class TestEventSearch : public QObject {
    Q_OBJECT

  private slots:
    void findsWhatTheStoreFinds_data();
    void findsWhatTheStoreFinds();
    void timesBoundIt();
    void followsWhileSearched();
    void stops();
};

void TestEventSearch::findsWhatTheStoreFinds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("run");
    QTest::newRow("everything") << ""
                                << ""
                                << ""
                                << "";
    QTest::newRow("a word of the details") << "rejected"
                                           << ""
                                           << ""
                                           << "";
    QTest::newRow("a rare one, in capitals") << "NEEDLE-XYZ"
                                             << ""
                                             << ""
                                             << "";
    QTest::newRow("a kind's name") << "email_exec"
                                   << ""
                                   << ""
                                   << "";
    QTest::newRow("a person") << "ben"
                              << ""
                              << ""
                              << "";
    QTest::newRow("a tag") << "late"
                           << ""
                           << ""
                           << "";
    QTest::newRow("a run's id") << "run-3"
                                << ""
                                << ""
                                << "";
    QTest::newRow("a project's id") << "autumn"
                                    << ""
                                    << ""
                                    << "";
    QTest::newRow("not ASCII") << QString::fromUtf8("gr\u00fc\u00df") << ""
                               << ""
                               << "";
    QTest::newRow("what SQL takes for a pattern") << "0%"
                                                  << ""
                                                  << ""
                                                  << "";
    QTest::newRow("the other one") << "a_b"
                                   << ""
                                   << ""
                                   << "";
    QTest::newRow("nothing") << "not in there"
                             << ""
                             << ""
                             << "";
    QTest::newRow("kind") << ""
                          << "execution."
                          << ""
                          << "";
    QTest::newRow("project") << ""
                             << ""
                             << "spring"
                             << "";
    QTest::newRow("run") << ""
                         << ""
                         << ""
                         << "run-1";
    QTest::newRow("all of them") << "ok"
                                 << "execution.email"
                                 << "spring"
                                 << "run-1";
}

void TestEventSearch::findsWhatTheStoreFinds() {
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, project);
    QFETCH(QString, run);
    // Over more than two blocks, read in three goes.
    static Log log(30'000);
    static EventSearch search(log.store);
    static const bool read = [] {
        must(search.catchUp({}));
        log.grow(15'000);
        must(search.catchUp({}));
        log.grow(1);
        must(search.catchUp({}));
        return true;
    }();
    QVERIFY(read);
    QCOMPARE(search.lastSeq(), must(log.store->head()).seq);
    const EventFilter filter = filterOf(text.toUtf8().constData(), kind.toUtf8().constData(),
                                        project.toUtf8().constData(), run.toUtf8().constData());
    std::vector<std::int64_t> expected = log.storeFinds(filter);
    QCOMPARE(search.find(filter), expected);
    for (const std::int64_t after : {1, 16'384, 20'000, 45'000}) {
        EventFilter later = filter;
        later.afterSeq = after;
        std::vector<std::int64_t> behind;
        std::copy_if(expected.begin(), expected.end(), std::back_inserter(behind),
                     [after](std::int64_t seq) { return seq > after; });
        QCOMPARE(search.find(later), behind);
    }
    QCOMPARE(expected.empty(), text == "not in there");
}

void TestEventSearch::timesBoundIt() {
    Log log(10);
    for (int i = 0; i < 5; ++i) log.grow(10);
    EventSearch search(log.store);
    must(search.catchUp({}));
    EventFilter filter;
    filter.from = toRfc3339(log.clock->at - std::chrono::minutes(2));
    filter.until = toRfc3339(log.clock->at);
    std::vector<std::int64_t> expected(20);
    std::iota(expected.begin(), expected.end(), 31);
    QCOMPARE(search.find(filter), expected);
}

/// A search sees whole events, at least those that were there when it began.
void TestEventSearch::followsWhileSearched() {
    Log log(1000);
    EventSearch search(log.store);
    must(search.catchUp({}));
    std::atomic<bool> done = false;
    std::thread grower([&] {
        for (int i = 0; i < 50; ++i) {
            log.grow(700);
            must(search.catchUp({}));
        }
        done = true;
    });
    std::size_t last = 0;
    while (!done) {
        const std::int64_t before = search.lastSeq();
        const std::vector<std::int64_t> found = search.find({});
        QVERIFY(static_cast<std::int64_t>(found.size()) >= before);
        QVERIFY(found.size() >= last);
        QCOMPARE(found.back(), static_cast<std::int64_t>(found.size()));
        last = found.size();
    }
    grower.join();
    QCOMPARE(search.find({}).size(), std::size_t(1000 + 50 * 700));
}

void TestEventSearch::stops() {
    Log log(100);
    EventSearch search(log.store);
    std::stop_source source;
    source.request_stop();
    must(search.catchUp(source.get_token()));
    QCOMPARE(search.lastSeq(), 0);
    must(search.catchUp({}));
    QVERIFY(search.find({}, source.get_token()).empty());
    QCOMPARE(search.find({}).size(), std::size_t(100));
}

QTEST_GUILESS_MAIN(TestEventSearch)
#include "test_event_search.moc"
