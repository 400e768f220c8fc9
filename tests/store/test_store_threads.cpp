// Threads on one store object and on two: each item is claimed once, and readers never wait for a writer.

#include <atomic>
#include <thread>

#include <QTest>

#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

class TestStoreThreads : public QObject {
    Q_OBJECT

  private slots:
    void eachItemIsClaimedOnce() {
        constexpr int count = 600;
        const QTemporaryDir folder;
        const std::string url = freshUrl(folder);
        const auto clock = std::make_shared<SystemClock>();
        auto first = must(Store::open(url, clock));
        auto second = must(Store::open(url, clock));
        must(first->importProject(bundleOf(projectDocument("spring", {{"welcome"}})), "Ana"));
        const Run run = beginRun(*first, "spring", false, items("welcome", count));

        std::vector<std::atomic<int>> handed(count);
        std::atomic<int> errors = 0;
        const auto send = [&](Store& store) {
            for (;;) {
                const auto claimed = store.claim(run.id, Channel::Email, 4);
                if (!claimed) ++errors;
                if (!claimed || claimed->empty()) return;
                std::vector<std::int64_t> nos;
                for (const RunItem& row : *claimed) nos.push_back(row.no);
                const auto committed = store.commit(run.id, nos, {});
                if (!committed || *committed != nos) ++errors;
                std::vector<ItemOutcome> outcomes;
                for (const std::int64_t no : nos) {
                    ++handed[static_cast<std::size_t>(no)];
                    outcomes.push_back(outcome(no, LedgerState::Success));
                }
                const auto settled = store.settle(run.id, outcomes);
                if (!settled || *settled != nos) ++errors;
            }
        };
        std::atomic<bool> stop = false;
        std::jthread reader([&] {
            while (!stop) {
                const auto counts = first->runCounts(run.id);
                if (!counts || counts->total != count || !first->listProjects(false)) ++errors;
            }
        });
        {
            std::vector<std::jthread> senders;
            for (int i = 0; i < 2; ++i) {
                senders.emplace_back([&] { send(*first); });
                senders.emplace_back([&] { send(*second); });
            }
        }
        stop = true;
        reader.join();
        QCOMPARE(errors.load(), 0);
        for (const auto& times : handed) QCOMPARE(times.load(), 1);
        QCOMPARE(must(first->runCounts(run.id)).success, count);
        QVERIFY(must(second->verifyEvents(std::nullopt)).ok);
    }
};

AICMO_STORE_TEST(TestStoreThreads)
#include "test_store_threads.moc"
