// What is sent with nobody at hand, as the store keeps it: schedules, orders, holds. On each engine.

#include <QTest>

#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

class TestStoreUnattended : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        clock_ = std::make_shared<HandClock>();
        store_ = must(Store::open(freshUrl(*folder_), clock_));
    }
    void cleanup() { store_.reset(); }

    void aContentIsDueFromItsTimeOnWhereItIsApprovedAndScheduled() {
        import({{"early", "Hello", "2026-03-01T10:00:00+01:00"},
                {"late", "Hello", "2026-03-01T12:00:00Z"},
                { "free" }});
        approve({"early", "late", "free"});
        clock_->at = *parseRfc3339("2026-03-01T09:30:00Z");
        QVERIFY(due().empty());
        must(store_->setScheduled("spring", true, "Ana"));
        const auto found = due();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().contentId, std::string("early"));
        QVERIFY(found.front().approvalId > 0);
        const auto scheduled = must(store_->scheduledProjects());
        QCOMPARE(scheduled.size(), std::size_t(1));
        QCOMPARE(scheduled.front().by, std::string("Ana"));
        QCOMPARE(scheduled.front().nextAt.substr(0, 19), std::string("2026-03-01T12:00:00"));
        QCOMPARE(must(store_->listProjects(false)).front().scheduledBy, std::string("Ana"));

        must(store_->revoke("spring", {"early"}, "Bea"));
        QVERIFY(due().empty());
        must(store_->setScheduled("spring", false, "Ana"));
        clock_->at = *parseRfc3339("2026-03-01T12:00:00Z");
        QVERIFY(due().empty());
    }

    /// The same time on the clock on the wall, before and after it is put back.
    void timesAreThoseOfTheirOffset() {
        import({{"first", "Hello", "2026-10-25T02:30:00+02:00"}, { "second", "Hello", "2026-10-25T02:30:00+01:00" }});
        approve({"first", "second"});
        must(store_->setScheduled("spring", true, "Ana"));
        clock_->at = *parseRfc3339("2026-10-25T00:45:00Z");
        QCOMPARE(due().size(), std::size_t(1));
        QCOMPARE(due().front().contentId, std::string("first"));
        clock_->at = *parseRfc3339("2026-10-25T01:45:00Z");
        QCOMPARE(due().size(), std::size_t(2));
        // What is older than somebody wants to answer for.
        QCOMPARE(must(store_->dueContents(*parseRfc3339("2026-10-25T01:00:00Z"))).size(), std::size_t(1));
    }

    void whatALiveRunTookUpIsNotDueAgainButWhatItSkippedIs() {
        import({{"early", "Hello", "2026-03-01T08:00:00Z"}, { "other", "Hello", "2026-03-01T08:00:00Z" }});
        approve({"early", "other"});
        must(store_->setScheduled("spring", true, "Ana"));
        clock_->at = *parseRfc3339("2026-03-01T08:10:00Z");
        QCOMPARE(due().size(), std::size_t(2));
        auto rows = items("early", 2);
        for (const NewRunItem& skipped : items("other", 2, LedgerState::Skipped)) rows.push_back(skipped);
        const Run run = beginRun(*store_, "spring", false, rows);
        QCOMPARE(due().size(), std::size_t(1));
        QCOMPARE(due().front().contentId, std::string("other"));
        QCOMPARE(must(store_->unfinishedLiveRuns()).size(), std::size_t(1));
        QCOMPARE(must(store_->unfinishedLiveRuns()).front().id, run.id);
    }

    void aProjectHasOneOpenOrder() {
        import({{ "welcome" }});
        const SendOrder order = must(store_->orderRun("spring", "email,crm", "Ana"));
        QCOMPARE(int(store_->orderRun("spring", "", "Bea").error().kind), int(ErrorKind::Conflict));
        QCOMPARE(int(store_->orderRun("none", "", "Bea").error().kind), int(ErrorKind::NotFound));
        must(store_->setOrderRun(order.id, "20260301T080000-abcdef"));
        const auto open = must(store_->openOrders({}));
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open.front().channels, std::string("email,crm"));
        QCOMPARE(open.front().runId, std::string("20260301T080000-abcdef"));
        must(store_->endOrder(order.id, "cancelled", "Bea"));
        QCOMPARE(int(store_->endOrder(order.id, "cancelled", "Bea").error().kind), int(ErrorKind::Conflict));
        QVERIFY(must(store_->openOrders("spring")).empty());
        QVERIFY(must(store_->orderRun("spring", "", "Bea")).id > order.id);
        QVERIFY(must(store_->verifyEvents(std::nullopt)).ok);
    }

    void holdsAreToldOfOnceAndReleased() {
        import({{ "welcome" }});
        const EventHead before = must(store_->head());
        must(store_->setHeld("spring", true, "Ana"));
        must(store_->setHeld("spring", true, "Bea"));
        must(store_->setHeld({}, true, "Bea"));
        QCOMPARE(int(store_->setHeld("none", true, "Bea").error().kind), int(ErrorKind::NotFound));
        const auto holds = must(store_->holds());
        QCOMPARE(holds.size(), std::size_t(2));
        QVERIFY(holds.front().projectId.empty());
        QCOMPARE(holds.back().by, std::string("Ana"));
        must(store_->setHeld({}, false, "Ana"));
        must(store_->setHeld("spring", false, "Ana"));
        must(store_->setHeld("spring", false, "Ana"));
        QVERIFY(must(store_->holds()).empty());
        QCOMPARE(must(store_->head()).seq, before.seq + 4);
    }

    void theGenerationTellsOfWhateverMayLetSomethingBeSent() {
        std::int64_t last = must(store_->sendingGeneration());
        const auto grew = [&] {
            const std::int64_t now = must(store_->sendingGeneration());
            return std::exchange(last, now) != now;
        };
        import({{ "early", "Hello", "2026-03-01T08:00:00Z" }});
        QVERIFY(grew());
        approve({"early"});
        QVERIFY(grew());
        must(store_->setScheduled("spring", true, "Ana"));
        QVERIFY(grew());
        must(store_->orderRun("spring", "", "Ana"));
        QVERIFY(grew());
        must(store_->setHeld({}, true, "Ana"));
        QVERIFY(grew());
        must(store_->revoke("spring", {"early"}, "Ana"));
        QVERIFY(grew());
        must(store_->setArchived("spring", true, "Ana"));
        QVERIFY(grew());
        must(store_->append({named("something.else")}));
        QVERIFY(!grew());
    }

  private:
    void import(const std::vector<ContentSpec>& content) {
        must(store_->importProject(bundleOf(projectDocument("spring", content)), "Ana"));
    }
    void approve(const std::vector<std::string>& contents) {
        std::vector<NewRunItem> rows;
        for (const std::string& content : contents) {
            for (const NewRunItem& row : items(content, 2, LedgerState::Success)) rows.push_back(row);
        }
        const Run dry = beginRun(*store_, "spring", true, rows);
        must(store_->setRunState(dry.id, RunState::Finished, "[]", named("execution.completed")));
        must(store_->approve("spring", contents, "Bea", ""));
    }
    std::vector<DueContent> due() { return must(store_->dueContents(clock_->at - std::chrono::hours(2))); }

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<HandClock> clock_;
    std::unique_ptr<Store> store_;
};

AICMO_STORE_TEST(TestStoreUnattended)
#include "test_store_unattended.moc"
