#include <set>

#include <QTest>

#include "core/base/json.h"
#include "core/store/ledger_moves.h"
#include "tests/store/store_fixture.h"

using namespace aicmo;
using namespace aicmo::test;
using enum LedgerState;

#define COMPARE_TEXT(actual, expected) QCOMPARE(std::string(actual), std::string(expected))
#define COMPARE_NAME(actual, expected) COMPARE_TEXT(toString(actual), toString(expected))
#define VERIFY_FAILS(result, expectedKind, part)                                                          \
    do {                                                                                                  \
        const auto& failing = (result);                                                                   \
        QVERIFY(!failing.has_value());                                                                    \
        QVERIFY2(failing.error().kind == (expectedKind), failing.error().text().c_str());                 \
        QVERIFY2(failing.error().text().find(part) != std::string::npos, failing.error().text().c_str()); \
    } while (false)

namespace {

template <class Change>
EventFilter by(const Change& change) {
    EventFilter filter;
    change(filter);
    return filter;
}

}  // namespace

class TestStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<HandClock> clock_;
    std::unique_ptr<Store> store_;
    std::string url_;

    void importSpring(const std::string& text = "Hello") {
        must(store_->importProject(bundleOf(projectDocument("spring", {{"welcome", text}, {"news", "News"}})), "Ana"));
    }
    Run finishedDryRun(const std::vector<NewRunItem>& planned) {
        Run run = beginRun(*store_, "spring", true, planned);
        must(store_->setRunState(run.id, RunState::Finished, "[]", named("execution.completed")));
        return run;
    }
    std::vector<std::string> eventNames() {
        std::vector<std::string> names;
        for (const Event& e : must(store_->events({}))) names.push_back(e.event);
        return names;
    }
    LedgerState stateOf(const std::string& run, std::int64_t no) {
        RunItemFilter filter;
        filter.afterNo = no - 1;
        filter.limit = 1;
        return must(store_->runItems(run, filter)).at(0).state;
    }

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        clock_ = std::make_shared<HandClock>();
        url_ = freshUrl(*folder_);
        store_ = must(Store::open(url_, clock_));
    }
    void cleanup() {
        const Verification verified = must(store_->verifyEvents(std::nullopt));
        QVERIFY2(verified.ok, verified.reason.c_str());
        store_.reset();
    }

    // --- projects ---------------------------------------------------------------------------------------------------

    void whatIsImportedComesBackByteForByte() {
        auto files = std::make_shared<MemoryFiles>();
        files->put("assets/a.png", std::string("\x89PNG\0\r\n", 7));
        files->put("assets/empty.txt", "");
        const ProjectBundle bundle = bundleOf(projectDocument("spring", {{"welcome"}}), files);
        const ImportOutcome outcome = must(store_->importProject(bundle, "Ana"));
        QVERIFY(outcome.created);
        COMPARE_TEXT(outcome.digest, bundle.project.digest);

        const ProjectBundle back = must(store_->loadProject("spring"));
        COMPARE_TEXT(back.project.document, bundle.project.document);
        COMPARE_TEXT(back.project.digest, bundle.project.digest);
        COMPARE_TEXT(back.project.content.at(0).revision, bundle.project.content.at(0).revision);
        QCOMPARE(back.files->paths(), files->paths());
        for (const std::string& path : files->paths()) COMPARE_TEXT(*back.files->read(path), *files->read(path));
        QVERIFY(back.files->read("assets/none.png") == nullptr);
        // A copy is the same, be the file in memory already or not.
        QVERIFY(back.files->copy("assets/a.png") == *files->read("assets/a.png"));
        const ProjectBundle fresh = must(store_->loadProject("spring"));
        QVERIFY(fresh.files->copy("assets/a.png") == *files->read("assets/a.png"));
        QVERIFY(!fresh.files->copy("assets/none.png"));
        QVERIFY(back.files->read("assets/a.png") == back.files->read("assets/a.png"));
    }

    void filesOfALoadedProjectOutliveTheStoreAndAReplacement() {
        auto files = std::make_shared<MemoryFiles>();
        files->put("assets/a.txt", "first");
        must(store_->importProject(bundleOf(projectDocument("spring", {{"welcome"}}), files), "Ana"));
        const ProjectBundle old = must(store_->loadProject("spring"));
        auto changed = std::make_shared<MemoryFiles>();
        changed->put("assets/a.txt", "second");
        must(store_->importProject(bundleOf(projectDocument("spring", {{"welcome"}}), changed), "Ana"));
        COMPARE_TEXT(*must(store_->loadProject("spring")).files->read("assets/a.txt"), "second");
        store_ = must(Store::open(url_, clock_));
        COMPARE_TEXT(*old.files->read("assets/a.txt"), "first");
    }

    void importingAgainIsSaidAndChangesNothing() {
        importSpring();
        const auto digest = must(store_->loadProject("spring")).project.digest;
        importSpring();
        QVERIFY(!must(store_->importProject(must(store_->loadProject("spring")), "Bea")).created);
        COMPARE_TEXT(must(store_->loadProject("spring")).project.digest, digest);
        const auto all = must(store_->events({}));
        QCOMPARE(all.size(), std::size_t(3));
        COMPARE_TEXT(all[2].event, "project.imported");
        COMPARE_TEXT(all[2].actor, "Bea");
        QVERIFY(all[2].details.find("\"unchanged\":true") != std::string::npos);
    }

    void versionsWithoutRunsGoAfterADay() {
        importSpring("one");
        const auto first = must(store_->loadProject("spring")).project.digest;
        importSpring("two");
        clock_->at += std::chrono::hours(25);
        importSpring("three");
        Run run;
        run.projectId = "spring";
        run.projectDigest = first;
        VERIFY_FAILS(store_->startRun(run), ErrorKind::Conflict, "version");
    }

    void unknownAndBadProjects() {
        VERIFY_FAILS(store_->loadProject("none"), ErrorKind::NotFound, "none");
        VERIFY_FAILS(store_->setArchived("none", true, "Ana"), ErrorKind::NotFound, "none");
        VERIFY_FAILS(store_->setProjectState("none", ProjectState::QcApproved, "Ana"), ErrorKind::NotFound, "none");
        VERIFY_FAILS(store_->listRuns("none"), ErrorKind::NotFound, "none");
        VERIFY_FAILS(store_->lockSending("none"), ErrorKind::NotFound, "none");
        ProjectBundle bad = bundleOf(projectDocument("spring", {}));
        bad.project.id = "../spring";
        VERIFY_FAILS(store_->importProject(bad, "Ana"), ErrorKind::InvalidInput, "id");
        QVERIFY(eventNames().empty());
    }

    void summariesFollowWhatHappens() {
        must(store_->importProject(bundleOf(projectDocument("spring", {{"past", "x", "2026-02-01T09:00:00Z"},
                                                                       {"later", "x", "2026-04-01T09:00:00+02:00"},
                                                                       {"next", "x", "2026-03-02T09:00:00+01:00"}})),
                                   "Ana"));
        must(store_->importProject(bundleOf(projectDocument("autumn", {}, "autumn")), "Ana"));
        auto list = must(store_->listProjects(false));
        QCOMPARE(list.size(), std::size_t(2));
        COMPARE_TEXT(list[0].id, "autumn");
        const ProjectSummary& spring = list[1];
        COMPARE_TEXT(spring.clientName, "Northwind");
        COMPARE_NAME(spring.state, ProjectState::CreativeGenerated);
        QCOMPARE(spring.contentCount, 3);
        COMPARE_TEXT(spring.nextSendAt, "2026-03-02T08:00:00.000Z");
        COMPARE_TEXT(spring.lastRunId, "");
        COMPARE_TEXT(list[0].nextSendAt, "");

        const Run run = beginRun(*store_, "spring", false, items("next", 2));
        QCOMPARE(must(store_->claim(run.id, Channel::Email, 2)).size(), std::size_t(2));
        QCOMPARE(must(store_->commit(run.id, {0}, {})).size(), std::size_t(1));
        must(store_->recoverRun(run.id, {}));
        must(store_->addPackage({"spring", "/tmp/x", "2026-03-01T08:00:01Z", "d", "m", "{}"}));
        must(store_->setArchived("autumn", true, "Ana"));
        clock_->at += std::chrono::hours(48);
        list = must(store_->listProjects(false));
        QCOMPARE(list.size(), std::size_t(1));
        COMPARE_TEXT(list[0].lastRunId, run.id);
        COMPARE_TEXT(list[0].lastRunState, "RUNNING");
        QVERIFY(!list[0].lastRunDry);
        QCOMPARE(list[0].inDoubt, 1);
        COMPARE_TEXT(list[0].lastPackageAt, "2026-03-01T08:00:01Z");
        COMPARE_TEXT(list[0].nextSendAt, "2026-04-01T07:00:00.000Z");
        QCOMPARE(must(store_->listProjects(true)).size(), std::size_t(2));
    }

    void stateChangesKeepTheDocumentAndTheApproval() {
        importSpring();
        finishedDryRun(items("welcome", 3, Success));
        must(store_->setProjectState("spring", ProjectState::QcApproved, "Ana"));
        const ProjectBundle bundle = must(store_->loadProject("spring"));
        COMPARE_NAME(bundle.project.state, ProjectState::QcApproved);
        COMPARE_NAME(must(store_->listProjects(false))[0].state, ProjectState::QcApproved);
        QCOMPARE(must(store_->approve("spring", {"welcome"}, "Bea", "")).size(), std::size_t(1));
        VERIFY_FAILS(store_->setProjectState("spring", ProjectState::Created, "Ana"), ErrorKind::Refused, "CREATED");
        const auto names = eventNames();
        QVERIFY(std::count(names.begin(), names.end(), "project.state_changed") == 1);
    }

    // --- runs -------------------------------------------------------------------------------------------------------

    void runsAreFoundAgain() {
        importSpring();
        QVERIFY(!must(store_->findRun("spring", "")).has_value());
        QVERIFY(!must(store_->unfinishedLiveRun("spring")).has_value());
        const Run dry = finishedDryRun(items("welcome", 1, Success));
        clock_->at += std::chrono::seconds(5);
        const Run live = beginRun(*store_, "spring", false, items("welcome", 1));
        COMPARE_TEXT(must(store_->findRun("spring", dry.id))->id, dry.id);
        COMPARE_TEXT(must(store_->findRun("spring", ""))->id, live.id);
        QVERIFY(!must(store_->findRun("spring", "none")).has_value());
        COMPARE_TEXT(must(store_->unfinishedLiveRun("spring"))->id, live.id);
        const auto runs = must(store_->listRuns("spring"));
        QCOMPARE(runs.size(), std::size_t(2));
        COMPARE_TEXT(runs[0].id, live.id);
        COMPARE_TEXT(runs[1].finishedAt, "2026-03-01T08:00:00.000Z");
        COMPARE_TEXT(runs[0].projectDigest, must(store_->loadProject("spring")).project.digest);
        VERIFY_FAILS(store_->runCounts("none"), ErrorKind::NotFound, "none");
        VERIFY_FAILS(store_->addRunItems("none", 0, {}), ErrorKind::NotFound, "none");
    }

    void oneLiveRunAtATime() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, items("welcome", 1));
        Run second;
        second.projectId = "spring";
        second.dry = false;
        VERIFY_FAILS(store_->startRun(second), ErrorKind::Conflict, run.id);
        must(store_->setRunState(run.id, RunState::Stopped, "", named("execution.stopped")));
        VERIFY_FAILS(store_->startRun(second), ErrorKind::Conflict, run.id);
        COMPARE_TEXT(must(store_->unfinishedLiveRun("spring"))->id, run.id);
        must(store_->setRunState(run.id, RunState::Finished, R"(["x"])", named("execution.cancelled")));
        QVERIFY(!must(store_->unfinishedLiveRun("spring")).has_value());
        COMPARE_TEXT(must(store_->findRun("spring", run.id))->errors, R"(["x"])");
        must(store_->startRun(second));
        VERIFY_FAILS(store_->setRunState(run.id, RunState::Running, "", named("x")), ErrorKind::Conflict, "finished");
        VERIFY_FAILS(store_->claim(run.id, Channel::Email, 1), ErrorKind::Conflict, "finished");
        VERIFY_FAILS(store_->addRunItems(run.id, 5, items("news", 1)), ErrorKind::Conflict, "finished");
    }

    void aRunWithItemsInProgressIsNotFinished() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, items("welcome", 2));
        QCOMPARE(must(store_->claim(run.id, Channel::Email, 1)).size(), std::size_t(1));
        VERIFY_FAILS(store_->setRunState(run.id, RunState::Finished, "", named("x")), ErrorKind::Conflict, "progress");
        must(store_->recoverRun(run.id, {}));
        must(store_->setRunState(run.id, RunState::Finished, "", named("execution.cancelled")));
    }

    void aRunIsToldInParts() {
        importSpring();
        std::vector<NewRunItem> rows;
        for (const char* address : {"a@big.example", "b@BIG.example", "c@big.example", "d@mid.example", "e@mid.example",
                                    "f@one.example", "g@two.example"}) {
            rows.push_back({"welcome/" + std::string(address), "welcome", address, Channel::Email, Pending, {}, {}});
        }
        rows[1].state = Failed;
        rows.push_back({"crm/a@big.example", "crm", "a@big.example", Channel::Crm, Pending, {}, {}});
        const Run run = beginRun(*store_, "spring", false, rows);
        const RunBreakdown parts = must(store_->runBreakdown(run.id, 2));
        QCOMPARE(parts.byChannel.size(), std::size_t(2));
        QCOMPARE(parts.byChannel.at(Channel::Email).pending, 6);
        QCOMPARE(parts.byChannel.at(Channel::Email).failed, 1);
        QCOMPARE(parts.byChannel.at(Channel::Crm).total, 1);
        QCOMPARE(parts.byDomain.size(), std::size_t(3));
        COMPARE_TEXT(parts.byDomain[0].first, "big.example");
        QCOMPARE(parts.byDomain[0].second.total, 3);
        QCOMPARE(parts.byDomain[0].second.failed, 1);
        COMPARE_TEXT(parts.byDomain[1].first, "mid.example");
        COMPARE_TEXT(parts.byDomain[2].first, "");
        QCOMPARE(parts.byDomain[2].second.total, 2);
        QCOMPARE(must(store_->runBreakdown(run.id, 4)).byDomain.size(), std::size_t(4));
        VERIFY_FAILS(store_->runBreakdown("none", 1), ErrorKind::NotFound, "none");
    }

    void rowsBeginOnlyWhereTheyMay_data() {
        QTest::addColumn<bool>("dry");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("allowed");
        for (const bool dry : {true, false}) {
            for (int i = 0; i < ledgerStateCount; ++i) {
                const auto state = static_cast<LedgerState>(i);
                const bool both = state == Failed || state == Skipped;
                const bool allowed = both || (dry ? state == Success : state == Pending || state == InDoubt);
                QTest::addRow("%s %s", dry ? "dry" : "live", toString(state).data()) << dry << i << allowed;
            }
        }
    }
    void rowsBeginOnlyWhereTheyMay() {
        QFETCH(bool, dry);
        QFETCH(int, state);
        QFETCH(bool, allowed);
        importSpring();
        const Run run = beginRun(*store_, "spring", dry, {});
        const Status added = store_->addRunItems(run.id, 0, {item("welcome", 0, static_cast<LedgerState>(state))});
        QCOMPARE(added.has_value(), allowed);
        if (!allowed) COMPARE_NAME(added.error().kind, ErrorKind::Conflict);
        QCOMPARE(must(store_->runCounts(run.id)).total, allowed ? 1 : 0);
    }

    void itemsAreFiltered() {
        importSpring();
        auto planned = items("welcome", 5, Success);
        planned[1].state = Failed;
        planned[1].message = "no address 100%";
        planned[2].state = Skipped;
        planned[3].channel = Channel::Crm;
        const Run run = beginRun(*store_, "spring", true, planned);
        VERIFY_FAILS(store_->addRunItems(run.id, 4, planned), ErrorKind::Conflict, "");
        const auto count = [&](const RunItemFilter& filter) { return must(store_->runItems(run.id, filter)).size(); };
        RunItemFilter all;
        QCOMPARE(count(all), std::size_t(5));
        RunItemFilter problems;
        problems.problemsOnly = true;
        QCOMPARE(count(problems), std::size_t(2));
        RunItemFilter success;
        success.state = Success;
        QCOMPARE(count(success), std::size_t(3));
        success.channel = Channel::Crm;
        QCOMPARE(count(success), std::size_t(1));
        RunItemFilter failed;
        failed.state = Failed;
        QCOMPARE(count(failed), std::size_t(1));
        RunItemFilter text;
        text.text = "PERSON4";
        QCOMPARE(count(text), std::size_t(1));
        text.text = "100%";
        QCOMPARE(count(text), std::size_t(1));
        text.text = "0_o";
        QCOMPARE(count(text), std::size_t(0));
        RunItemFilter said;
        said.messageBegins = "no addr";
        QCOMPARE(count(said), std::size_t(1));
        said.messageBegins = "address";
        QCOMPARE(count(said), std::size_t(0));
        said = problems;
        said.messageNot = "no address 100%";
        QCOMPARE(count(said), std::size_t(1));
        said.limit = 0;
        QCOMPARE(must(store_->countRunItems(run.id, said)), 1);
        QCOMPARE(must(store_->countRunItems(run.id, {})), 5);
        RunItemFilter page;
        page.afterNo = 1;
        page.limit = 2;
        const auto rows = must(store_->runItems(run.id, page));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].no, 2);
        QCOMPARE(rows[1].payloadSha256, planned[3].payloadSha256);
        COMPARE_TEXT(rows[1].recipient, planned[3].recipient);
    }

    void oldDryRunsGoUnlessApproved() {
        importSpring();
        const Run approved = finishedDryRun(items("welcome", 2, Success));
        must(store_->approve("spring", {"welcome"}, "Bea", ""));
        std::vector<Run> runs;
        runs.reserve(5);
        for (int i = 0; i < 5; ++i) runs.push_back(finishedDryRun(items("news", 2, Success)));
        std::set<std::string> left;
        for (const Run& run : must(store_->listRuns("spring"))) left.insert(run.id);
        const std::set<std::string> expected{approved.id, runs[2].id, runs[3].id, runs[4].id};
        QCOMPARE(left, expected);
        VERIFY_FAILS(store_->runCounts(runs[0].id), ErrorKind::NotFound, runs[0].id);
        QCOMPARE(must(store_->runCounts(approved.id)).success, 2);
    }

    // --- the ledger -------------------------------------------------------------------------------------------------

    void anItemGoesItsWay() {
        importSpring();
        auto planned = items("welcome", 3);
        planned.push_back(item("news", 9, Pending, Channel::LinkedIn));
        const Run run = beginRun(*store_, "spring", false, planned);
        const auto claimed = must(store_->claim(run.id, Channel::Email, 2));
        QCOMPARE(claimed.size(), std::size_t(2));
        QCOMPARE(claimed[1].no, 1);
        QCOMPARE(claimed[1].attempts, 1);
        COMPARE_NAME(claimed[1].state, Claimed);
        QCOMPARE(must(store_->runCounts(run.id)).inProgress, 2);

        const std::vector<std::int64_t> first{0};
        QCOMPARE(must(store_->commit(run.id, {0, 2, 77}, {})), first);
        QCOMPARE(must(store_->commit(run.id, {0}, {})), std::vector<std::int64_t>{});
        clock_->at += std::chrono::seconds(1);
        // Not handed over (1) is no success; handed over (0) is.
        QCOMPARE(must(store_->settle(run.id, {outcome(0, Success, "250 ok"), outcome(1, Success)})), first);
        const auto item0 = must(store_->runItems(run.id, {})).at(0);
        COMPARE_TEXT(item0.message, "250 ok");
        COMPARE_TEXT(item0.remoteId, "queue-0");
        COMPARE_TEXT(item0.executedAt, "2026-03-01T08:00:01.000Z");

        // A refusal before the hand-over is tried again, by number.
        QCOMPARE(must(store_->settle(run.id, {outcome(1, Pending, "451")})), std::vector<std::int64_t>{1});
        QCOMPARE(must(store_->claimAgain(run.id, {0, 1, 5})), std::vector<std::int64_t>{1});
        QCOMPARE(must(store_->runItems(run.id, {})).at(1).attempts, 2);
        QCOMPARE(must(store_->settle(run.id, {outcome(1, Failed, "550")})), std::vector<std::int64_t>{1});

        QCOMPARE(must(store_->claim(run.id, Channel::Email, 10)).size(), std::size_t(1));
        QCOMPARE(must(store_->claim(run.id, Channel::Email, 10)).size(), std::size_t(0));
        QCOMPARE(must(store_->claim(run.id, Channel::LinkedIn, 10)).size(), std::size_t(1));
        const RunCounts counts = must(store_->runCounts(run.id));
        QCOMPARE(counts.total, 4);
        QCOMPARE(counts.success, 1);
        QCOMPARE(counts.failed, 1);
        QCOMPARE(counts.inProgress, 2);
        // One event for each settled attempt, none for those that were left alone.
        EventFilter filter;
        filter.kindPrefix = "execution.email_executed";
        filter.runId = run.id;
        const auto written = must(store_->events(filter));
        QCOMPARE(written.size(), std::size_t(3));
        COMPARE_TEXT(written[0].projectId, "spring");
    }

    void oneItemIsSettledAsTheNextIsCommitted() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, items("welcome", 2));
        must(store_->claim(run.id, Channel::Email, 2));
        must(store_->commit(run.id, {0}, {}));
        QCOMPARE(must(store_->commit(run.id, {1}, {outcome(0, Success, "250 ok")})), std::vector<std::int64_t>{1});
        const auto rows = must(store_->runItems(run.id, {}));
        COMPARE_NAME(rows.at(0).state, Success);
        COMPARE_NAME(rows.at(1).state, Committing);
        EventFilter filter;
        filter.kindPrefix = "execution.email_executed";
        QCOMPARE(must(store_->countEvents(filter)), 1);
    }

    void whatLeavesAnAccountIsCountedByQuarters() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, items("welcome", 4));
        const auto used = [&](const std::string& account) {
            QStringList out;
            for (const AccountUse& use : must(store_->accountUse(account, clock_->at - std::chrono::hours(24))))
                out << QString::fromStdString(toRfc3339(use.from).substr(11, 5)) + '=' + QString::number(use.items);
            return out.join(' ');
        };
        must(store_->claim(run.id, Channel::Email, 4));
        clock_->at = *parseRfc3339("2026-03-01T08:14:59Z");
        must(store_->commit(run.id, {0}, {}));  // for nobody yet
        must(store_->setRunAccount(run.id, Channel::Email, "a"));
        must(store_->commit(run.id, {1}, {}));
        QCOMPARE(used("a"), QString("08:00=1"));
        clock_->at = *parseRfc3339("2026-03-01T08:31:00Z");
        must(store_->commit(run.id, {2, 3}, {outcome(1, Success)}));
        QCOMPARE(used("a"), QString("08:00=1 08:30=2"));
        // A clear refusal has not left; a doubt may have.
        clock_->at = *parseRfc3339("2026-03-01T08:46:00Z");
        must(store_->settle(run.id, {outcome(2, Pending, "451"), outcome(3, InDoubt)}));
        QCOMPARE(used("a"), QString("08:00=1 08:30=1"));
        must(store_->claimAgain(run.id, {2}));
        must(store_->setRunAccount(run.id, Channel::Email, "b"));
        must(store_->commit(run.id, {2}, {}));
        QCOMPARE(used("b"), QString("08:45=1"));
        clock_->at = *parseRfc3339("2026-03-02T08:20:00Z");
        QCOMPARE(used("a"), QString("08:30=1"));
        VERIFY_FAILS(store_->setRunAccount("none", Channel::Email, "a"), ErrorKind::NotFound, "none");
    }

    void whatMayBeRepeatedIsNotInDoubt() {
        importSpring();
        auto planned = items("welcome", 2);
        planned.push_back(item("upsert", 1, Pending, Channel::Crm));
        planned.push_back(item("upsert", 2, Pending, Channel::Crm));
        const Run run = beginRun(*store_, "spring", false, planned);
        must(store_->claim(run.id, Channel::Email, 2));
        must(store_->claim(run.id, Channel::Crm, 2));
        must(store_->commit(run.id, {1, 2, 3}, {}));
        const RunCounts counts = must(store_->recoverRun(run.id, {"upsert"}));
        QCOMPARE(counts.inDoubt, 1);
        QCOMPARE(counts.pending, 3);
        QCOMPARE(must(store_->runItems(run.id, {})).at(3).attempts, 0);
        const auto again = must(store_->claim(run.id, Channel::Crm, 9));
        QCOMPARE(again.size(), std::size_t(2));
    }

    void dryRunsHaveNoLedger() {
        importSpring();
        const Run run = beginRun(*store_, "spring", true, items("welcome", 1, Failed));
        VERIFY_FAILS(store_->claim(run.id, Channel::Email, 1), ErrorKind::Conflict, "dry");
        VERIFY_FAILS(store_->commit(run.id, {0}, {}), ErrorKind::Conflict, "dry");
        VERIFY_FAILS(store_->settle(run.id, {outcome(0, Pending)}), ErrorKind::Conflict, "dry");
        VERIFY_FAILS(store_->recoverRun(run.id, {}), ErrorKind::Conflict, "dry");
        VERIFY_FAILS(store_->claimAgain("none", {0}), ErrorKind::NotFound, "none");
    }

    void recoveryPutsBackWhatNeverLeftAndDoubtsTheRest() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, items("welcome", 4));
        must(store_->claim(run.id, Channel::Email, 3));
        must(store_->commit(run.id, {0, 1}, {}));
        must(store_->settle(run.id, {outcome(0, Success)}));
        const RunCounts counts = must(store_->recoverRun(run.id, {}));
        QCOMPARE(counts.success, 1);
        QCOMPARE(counts.inDoubt, 1);
        QCOMPARE(counts.pending, 2);
        QCOMPARE(must(store_->runItems(run.id, {})).at(2).attempts, 0);
        COMPARE_NAME(stateOf(run.id, 1), InDoubt);
        // A 2xx that was read late settles it; nothing makes it sendable by itself.
        QCOMPARE(must(store_->settle(run.id, {outcome(1, Pending)})), std::vector<std::int64_t>{});
        QCOMPARE(must(store_->claimAgain(run.id, {1})), std::vector<std::int64_t>{});
        QCOMPARE(must(store_->settle(run.id, {outcome(1, Success)})), std::vector<std::int64_t>{1});
        const auto names = eventNames();
        QCOMPARE(std::count(names.begin(), names.end(), "execution.item_in_doubt"), 1);
        QCOMPARE(std::count(names.begin(), names.end(), "execution.recovered"), 1);
        must(store_->recoverRun(run.id, {}));
        QCOMPARE(eventNames().size(), names.size());
    }

    void whatWasSentIsNotSentAgainByALaterRun() {
        importSpring();
        const Run first = beginRun(*store_, "spring", false, items("welcome", 3));
        must(store_->claim(first.id, Channel::Email, 2));
        must(store_->commit(first.id, {0, 1}, {}));
        must(store_->settle(first.id, {outcome(0, Success)}));
        must(store_->recoverRun(first.id, {}));
        must(store_->setRunState(first.id, RunState::Finished, "", named("execution.cancelled")));

        const Run second = beginRun(*store_, "spring", false, items("welcome", 3));
        const auto claimed = must(store_->claim(second.id, Channel::Email, 3));
        QCOMPARE(claimed.size(), std::size_t(1));
        QCOMPARE(claimed[0].no, 2);
        const auto rows = must(store_->runItems(second.id, {}));
        COMPARE_NAME(rows[0].state, Skipped);
        COMPARE_TEXT(rows[0].message, "already sent by run " + first.id);
        COMPARE_NAME(rows[1].state, Skipped);
        QVERIFY(rows[1].message.find("in doubt in run " + first.id) == 0);
        QCOMPARE(must(store_->runCounts(second.id)).skipped, 2);

        const std::vector<std::string> ids{"welcome/person2@example.com", "welcome/person1@example.com",
                                           "welcome/person9@example.com", "welcome/person0@example.com"};
        QStringList standing;
        for (const auto& s : must(store_->standings("spring", ids))) {
            standing << (s ? QString::fromStdString(std::string(toString(s->state)) + " " + s->runId) : "none");
        }
        QCOMPARE(standing, (QStringList{"CLAIMED " + QString::fromStdString(second.id),
                                        "IN_DOUBT " + QString::fromStdString(first.id), "none",
                                        "SUCCESS " + QString::fromStdString(first.id)}));
        const auto doubts = must(store_->itemsInDoubt("spring"));
        QCOMPARE(doubts.size(), std::size_t(1));
        COMPARE_TEXT(doubts[0].itemId, ids[1]);
        COMPARE_TEXT(doubts[0].runId, first.id);
    }

    void standingsAreAskedForByItem() {
        importSpring();
        const auto ofAll = [&] { return must(store_->standings("spring", {"welcome/person0@example.com", "news"})); };
        QVERIFY(!ofAll()[0] && !ofAll()[1]);
        VERIFY_FAILS(store_->standings("none", {"news"}), ErrorKind::NotFound, "none");
        QVERIFY(must(store_->standings("spring", {})).empty());
        // In doubt in one run, settled as sent by another program's word for another: sent is the stronger one.
        const Run first = beginRun(*store_, "spring", false, items("welcome", 1));
        must(store_->claim(first.id, Channel::Email, 1));
        must(store_->commit(first.id, {0}, {}));
        must(store_->settle(first.id, {outcome(0, Success)}));
        must(store_->setRunState(first.id, RunState::Finished, "", named("execution.completed")));
        const Run second = beginRun(*store_, "spring", false, items("welcome", 1, InDoubt));
        QCOMPARE(ofAll().size(), std::size_t(2));
        COMPARE_NAME(ofAll()[0]->state, Success);
        COMPARE_TEXT(ofAll()[0]->runId, first.id);
        QCOMPARE(must(store_->itemsInDoubt("spring")).size(), std::size_t(1));
        COMPARE_TEXT(must(store_->itemsInDoubt("spring"))[0].runId, second.id);
        // What a dry run shows is nobody's standing.
        finishedDryRun(items("news", 2, Success));
        QVERIFY(must(store_->contentsBegun("spring", {"news"})).empty());
    }

    void contentsThatWereBegunAreTold() {
        importSpring();
        std::vector<NewRunItem> planned = items("news", 2);
        planned.push_back(item("news-2", 0));
        planned.push_back(item("news.3", 0, InDoubt));
        planned.push_back(item("post", 0));
        planned.back().itemId = "post";
        planned.push_back(item("skipped", 0, Skipped));
        const Run run = beginRun(*store_, "spring", false, planned);
        const std::vector<std::string> asked{"news", "news-2", "news.3", "post", "skipped", "new", "news-"};
        QCOMPARE(must(store_->contentsBegun("spring", asked)), std::set<std::string>{"news.3"});
        must(store_->claim(run.id, Channel::Email, 1));
        QCOMPARE(must(store_->contentsBegun("spring", asked)), (std::set<std::string>{"news", "news.3"}));
        must(store_->claim(run.id, Channel::Email, 9));
        QCOMPARE(must(store_->contentsBegun("spring", asked)),
                 (std::set<std::string>{"news", "news-2", "news.3", "post"}));
        QVERIFY(must(store_->contentsBegun("spring", {})).empty());
    }

    void anItemTwiceInOneRunIsSentOnce() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, {item("welcome", 1), item("welcome", 1)});
        QCOMPARE(must(store_->claim(run.id, Channel::Email, 5)).size(), std::size_t(1));
        COMPARE_NAME(stateOf(run.id, 1), Skipped);
    }

    void anOperatorsWordSettlesEveryRun_data() {
        QTest::addColumn<bool>("sent");
        QTest::newRow("sent") << true;
        QTest::newRow("not sent") << false;
    }
    void anOperatorsWordSettlesEveryRun() {
        QFETCH(bool, sent);
        importSpring();
        const Run first = beginRun(*store_, "spring", false, items("welcome", 1));
        must(store_->claim(first.id, Channel::Email, 1));
        must(store_->commit(first.id, {0}, {}));
        must(store_->recoverRun(first.id, {}));
        must(store_->setRunState(first.id, RunState::Finished, "", named("execution.completed")));
        const Run second = beginRun(*store_, "spring", false, items("welcome", 1, InDoubt));
        const std::string id = "welcome/person0@example.com";
        QCOMPARE(must(store_->resolve("spring", {id, "welcome/none@example.com"}, sent, "Bea")), 1);
        COMPARE_NAME(stateOf(first.id, 0), sent ? Success : Failed);
        COMPARE_NAME(stateOf(second.id, 0), sent ? Success : Failed);
        QCOMPARE(must(store_->resolve("spring", {id}, sent, "Bea")), 0);
        const Event last = must(store_->events(by([](EventFilter& f) { f.newestFirst = true; }))).at(0);
        COMPARE_TEXT(last.event, "execution.item_resolved");
        COMPARE_TEXT(last.actor, "Bea");
        QVERIFY(last.details.find(first.id) != std::string::npos && last.details.find(second.id) != std::string::npos);

        must(store_->setRunState(second.id, RunState::Finished, "", named("execution.completed")));
        const Run third = beginRun(*store_, "spring", false, items("welcome", 1));
        QCOMPARE(must(store_->claim(third.id, Channel::Email, 1)).size(), std::size_t(sent ? 0 : 1));
    }

    void aServicesWordSettlesWithItsId() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, items("welcome", 2));
        must(store_->claim(run.id, Channel::Email, 2));
        must(store_->commit(run.id, {0, 1}, {}));
        must(store_->recoverRun(run.id, {}));
        const std::string said = "sent, says linkedin: it is there";
        QCOMPARE(must(store_->settleDoubts("spring",
                                           {{"welcome/person0@example.com", true, said, "urn:1"},
                                            {"welcome/person1@example.com", false, "not sent", {}},
                                            {"welcome/none@example.com", true, "", {}}},
                                           "Bea")),
                 2);
        const auto rows = must(store_->runItems(run.id, {}));
        COMPARE_NAME(rows.at(0).state, Success);
        COMPARE_TEXT(rows.at(0).message, said);
        COMPARE_TEXT(rows.at(0).remoteId, "urn:1");
        COMPARE_NAME(rows.at(1).state, Failed);
        COMPARE_TEXT(rows.at(1).remoteId, "");
    }

    void aHandOverIsNotedWhileTheItemIsClaimed() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, items("welcome", 2));
        COMPARE_TEXT(must(store_->handOverToken(run.id, 0)), "");
        VERIFY_FAILS(store_->noteHandOver(run.id, 0, "900"), ErrorKind::Conflict, "claimed");
        must(store_->claim(run.id, Channel::Email, 1));
        must(store_->noteHandOver(run.id, 0, "900"));
        must(store_->noteHandOver(run.id, 0, "901"));
        must(store_->commit(run.id, {0}, {}));
        VERIFY_FAILS(store_->noteHandOver(run.id, 0, "902"), ErrorKind::Conflict, "claimed");
        VERIFY_FAILS(store_->noteHandOver(run.id, 1, "903"), ErrorKind::Conflict, "claimed");
        COMPARE_TEXT(must(store_->handOverToken(run.id, 0)), "901");
        COMPARE_TEXT(must(store_->handOverToken(run.id, 1)), "");
    }

    void aDoubtIsRememberedAfterItIsSettled() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, items("welcome", 2));
        must(store_->claim(run.id, Channel::Email, 2));
        const std::string handedOver = toRfc3339(clock_->now());
        must(store_->commit(run.id, {0, 1}, {}));
        clock_->at += std::chrono::hours(1);
        must(store_->settle(run.id, {outcome(0, InDoubt), outcome(1, Success)}));
        must(store_->resolve("spring", {"welcome/person0@example.com"}, false, "Bea"));
        COMPARE_TEXT(must(store_->firstDoubt("spring", "welcome/person0@example.com")).value_or("never"), handedOver);
        QVERIFY(!must(store_->firstDoubt("spring", "welcome/person1@example.com")));
    }

    void oneProgramSendsForAProject() {
        importSpring();
        auto other = must(Store::open(url_, clock_));
        auto lock = must(store_->lockSending("spring"));
        VERIFY_FAILS(other->lockSending("spring"), ErrorKind::Busy, "process");
        VERIFY_FAILS(store_->lockSending("spring"), ErrorKind::Busy, "process");
        lock.reset();
        QVERIFY(other->lockSending("spring").has_value());
    }

    // --- approvals --------------------------------------------------------------------------------------------------

    void approvalsAreBoundToWhatTheDryRunShowed() {
        importSpring();
        VERIFY_FAILS(store_->approve("spring", {}, "Bea", ""), ErrorKind::InvalidInput, "dry run");
        VERIFY_FAILS(store_->approve("spring", {"welcome", "none"}, "Bea", ""), ErrorKind::InvalidInput, "none: ");
        auto planned = items("welcome", 3, Success);
        planned[1].state = Failed;
        planned.push_back(item("news", 1, Success));
        const Run run = finishedDryRun(planned);
        const auto granted = must(store_->approve("spring", {}, "Bea", "fine"));
        QCOMPARE(granted.size(), std::size_t(2));
        const auto standing = must(store_->approvals("spring", false));
        QCOMPARE(standing.size(), std::size_t(2));
        const Approval& welcome = standing[0].contentId == "welcome" ? standing[0] : standing[1];
        QCOMPARE(welcome.items, 2);
        COMPARE_TEXT(welcome.by, "Bea");
        COMPARE_TEXT(welcome.note, "fine");
        COMPARE_TEXT(welcome.runId, run.id);
        COMPARE_TEXT(welcome.contentRevision, must(store_->loadProject("spring")).project.content[0].revision);
        std::vector<std::pair<std::string, Digest>> approved;
        must(store_->approvedItems(
            welcome, [&](std::string_view id, const Digest& digest) { approved.emplace_back(id, digest); }));
        QCOMPARE(approved.size(), std::size_t(2));
        COMPARE_TEXT(approved[0].first, planned[0].itemId);
        COMPARE_TEXT(approved[1].first, planned[2].itemId);
        QCOMPARE(approved[1].second, planned[2].payloadSha256);

        QCOMPARE(must(store_->revoke("spring", {"welcome", "none"}, "Ana")), 1);
        VERIFY_FAILS(store_->approvedItems(welcome, [](std::string_view, const Digest&) {}), ErrorKind::Conflict,
                     "withdrawn");
        QCOMPARE(must(store_->approvals("spring", false)).size(), std::size_t(1));
        QCOMPARE(must(store_->approvals("spring", true)).size(), std::size_t(2));
        QCOMPARE(must(store_->revoke("spring", {}, "Ana")), 1);
        const auto names = eventNames();
        QCOMPARE(std::count(names.begin(), names.end(), "approval.granted"), 2);
        QCOMPARE(std::count(names.begin(), names.end(), "approval.revoked"), 2);
    }

    void whatChangedSinceIsNotApproved() {
        importSpring();
        auto planned = items("welcome", 1, Success);
        planned.push_back(item("news", 1, Success));
        finishedDryRun(planned);
        importSpring("Hello, changed");
        const auto refused = store_->approve("spring", {}, "Bea", "");
        VERIFY_FAILS(refused, ErrorKind::InvalidInput, "welcome: changed");
        VERIFY_FAILS(refused, ErrorKind::InvalidInput, "news: the project changed");
        VERIFY_FAILS(store_->approve("spring", {"news"}, "Bea", ""), ErrorKind::InvalidInput, "news");
        QVERIFY(must(store_->approvals("spring", true)).empty());
        importSpring();
        QCOMPARE(must(store_->approve("spring", {}, "Bea", "")).size(), std::size_t(2));
    }

    void onlyFinishedDryRunsCountAndTheLastOneWins() {
        importSpring();
        const Run first = finishedDryRun(items("welcome", 2, Success));
        QVERIFY(!must(store_->approve("spring", {"welcome"}, "Bea", "")).empty());
        const Run open = beginRun(*store_, "spring", true, items("welcome", 5, Success));
        COMPARE_TEXT(must(store_->approve("spring", {"welcome"}, "Bea", "")).at(0).runId, first.id);
        must(store_->setRunState(open.id, RunState::Finished, "", named("execution.completed")));
        COMPARE_TEXT(must(store_->approve("spring", {"welcome"}, "Bea", "")).at(0).runId, open.id);
        QCOMPARE(must(store_->approvals("spring", false)).size(), std::size_t(1));
        QCOMPARE(must(store_->approvals("spring", true)).size(), std::size_t(3));
        finishedDryRun(items("welcome", 2, Failed));
        VERIFY_FAILS(store_->approve("spring", {"welcome"}, "Bea", ""), ErrorKind::InvalidInput, "nothing");
    }

    // --- suppression, packages, settings ----------------------------------------------------------------------------

    void suppressionsAreInLowerCase() {
        QCOMPARE(must(store_->suppress({"Anna@Example.com ", "@Example.org", "anna@example.com"}, "asked", "Ana")), 2);
        QCOMPARE(must(store_->suppress({"anna@example.com"}, "again", "Ana")), 0);
        const auto all = must(store_->suppressions());
        QCOMPARE(all.size(), std::size_t(2));
        COMPARE_TEXT(all[0].first, "@example.org");
        COMPARE_TEXT(all[1].second, "asked");
        VERIFY_FAILS(store_->suppress({"fine@example.com", "nonsense"}, "", "Ana"), ErrorKind::InvalidInput,
                     "nonsense");
        QCOMPARE(must(store_->suppressions()).size(), std::size_t(2));
        QCOMPARE(must(store_->unsuppress({"ANNA@example.com", "none@example.com"}, "Ana")), 1);
        const std::vector<std::string> expected{"suppression.added", "suppression.removed"};
        QCOMPARE(eventNames(), expected);
    }

    void packagesAndSettings() {
        importSpring();
        must(store_->addPackage({"spring", "/out/1", "", "d1", "m1", "{}"}));
        must(store_->addPackage({"spring", "/out/2", "2026-03-01T09:00:00Z", "d2", "m2", "{\"a\":1}"}));
        VERIFY_FAILS(store_->addPackage({"none", "", "", "", "", ""}), ErrorKind::NotFound, "none");
        const auto packages = must(store_->packages("spring"));
        QCOMPARE(packages.size(), std::size_t(2));
        COMPARE_TEXT(packages[0].path, "/out/2");
        COMPARE_TEXT(packages[0].resultJson, "{\"a\":1}");
        COMPARE_TEXT(packages[1].createdAt, "2026-03-01T08:00:00.000Z");

        QVERIFY(!must(store_->setting("client/x/smtp/url")).has_value());
        must(store_->setSetting("client/x/smtp/url", "smtp://localhost", "Ana"));
        must(store_->setSetting("client/x/smtp/url", "smtp://localhost", "Ana"));
        must(store_->setSetting("client/x/smtp/url", "", "Ana"));
        COMPARE_TEXT(must(store_->setting("client/x/smtp/url")).value(), "");
        const auto names = eventNames();
        QCOMPARE(std::count(names.begin(), names.end(), "setting.changed"), 2);
        EventFilter filter;
        filter.text = "smtp://";
        QCOMPARE(must(store_->countEvents(filter)), 0);
    }

    // --- events -----------------------------------------------------------------------------------------------------

    void eventsAreChainedFilteredAndCounted() {
        QCOMPARE(must(store_->head()).seq, 0);
        NewEvent tagged = named("packaging.started");
        tagged.projectId = "spring";
        tagged.tags = {"one", "two words"};
        tagged.details = Json{{"needle", "Ünder_score"}};
        const EventHead head = must(store_->append({named("execution.started"), tagged, named("execution.completed")}));
        QCOMPARE(head.seq, 3);
        COMPARE_TEXT(must(store_->head()).text(), head.text());
        const auto all = must(store_->events({}));
        QCOMPARE(all.size(), std::size_t(3));
        COMPARE_TEXT(all[0].prevHash, genesisHash(store_->storeId()));
        COMPARE_TEXT(all[1].prevHash, all[0].hash);
        COMPARE_TEXT(all[2].hash, head.hash);
        QCOMPARE(all[1].tags, tagged.tags);
        COMPARE_TEXT(all[1].at, "2026-03-01T08:00:00.000Z");

        const auto seqs = [&](const EventFilter& filter) {
            std::vector<std::int64_t> found;
            for (const Event& e : must(store_->events(filter))) found.push_back(e.seq);
            return found;
        };
        using Seqs = std::vector<std::int64_t>;
        QCOMPARE(seqs(by([](EventFilter& f) { f.projectId = "spring"; })), Seqs{2});
        QCOMPARE(seqs(by([](EventFilter& f) { f.kindPrefix = "execution."; })), (Seqs{1, 3}));
        QCOMPARE(seqs(by([](EventFilter& f) { f.text = "er_s"; })), Seqs{2});
        QCOMPARE(seqs(by([](EventFilter& f) { f.text = "two WORDS"; })), Seqs{2});
        QCOMPARE(seqs(by([](EventFilter& f) { f.afterSeq = 1; })), (Seqs{2, 3}));
        QCOMPARE(seqs(by([](EventFilter& f) {
                     f.limit = 2;
                     f.newestFirst = true;
                 })),
                 (Seqs{3, 2}));
        QCOMPARE(seqs(by([](EventFilter& f) {
                     f.afterSeq = 3;
                     f.newestFirst = true;
                 })),
                 (Seqs{2, 1}));
        QCOMPARE(must(store_->countEvents(by([](EventFilter& f) { f.kindPrefix = "execution."; }))), 2);
        // All three were written at 08:00: the first bound is part of what is asked for, the second is not.
        const auto between = [&](const char* from, const char* until) {
            return must(store_->countEvents(by([&](EventFilter& f) {
                f.from = from;
                f.until = until;
            })));
        };
        QCOMPARE(between("2026-03-01T08:00:00.000Z", ""), 3);
        QCOMPARE(between("2026-03-01T08:00:00.001Z", ""), 0);
        QCOMPARE(between("", "2026-03-01T08:00:00.000Z"), 0);
        QCOMPARE(between("2026-03-01T07:00:00.000Z", "2026-03-01T08:00:00.001Z"), 3);
        NewEvent bad = named("x");
        bad.actor = "\xff";
        VERIFY_FAILS(store_->append({named("y"), bad}), ErrorKind::InvalidInput, "actor");
        QCOMPARE(must(store_->head()).seq, 3);
    }

    /// Projects that take turns in a long log: forwards, backwards, from any place, page by page.
    void eventsOfAProjectAreFoundInALongLog() {
        constexpr std::int64_t count = 1500;
        std::vector<NewEvent> events;
        std::map<std::string, std::vector<std::int64_t>> expected;
        for (std::int64_t seq = 1; seq <= count; ++seq) {
            NewEvent event = named(seq % 7 == 0 ? "project.imported" : "execution.email_executed");
            event.projectId = seq % 3 == 0 || (seq > 600 && seq < 1200) ? "spring" : seq % 3 == 1 ? "autumn" : "";
            expected[event.projectId].push_back(seq);
            events.push_back(event);
        }
        for (std::size_t i = 0; i < events.size(); i += 100) {
            must(store_->append({events.begin() + std::ptrdiff_t(i), events.begin() + std::ptrdiff_t(i) + 100}));
        }
        for (const std::string project : {"spring", "autumn"}) {
            const auto& all = expected[project];
            QCOMPARE(must(store_->countEvents(by([&](EventFilter& f) { f.projectId = project; }))),
                     std::int64_t(all.size()));
            for (const bool newestFirst : {false, true}) {
                std::vector<std::int64_t> found;
                for (std::size_t page = 0; page == 0 || found.size() % 70 == 0; ++page) {
                    const auto next = must(store_->events(by([&](EventFilter& f) {
                        f.projectId = project;
                        f.newestFirst = newestFirst;
                        f.limit = 70;
                        f.afterSeq = found.empty() ? 0 : found.back();
                    })));
                    if (next.empty()) break;
                    for (const Event& event : next) found.push_back(event.seq);
                }
                if (newestFirst) std::reverse(found.begin(), found.end());
                QVERIFY2(found == all, project.c_str());
            }
            QCOMPARE(must(store_->events(by([&](EventFilter& f) {
                         f.projectId = project;
                         f.kindPrefix = "project.";
                         f.limit = count;
                     }))).size(),
                     std::size_t(std::count_if(all.begin(), all.end(), [](std::int64_t s) { return s % 7 == 0; })));
        }
    }

    void everythingIsThereAfterReopening() {
        importSpring();
        const Run run = beginRun(*store_, "spring", false, items("welcome", 2));
        must(store_->claim(run.id, Channel::Email, 1));
        const std::string id = store_->storeId();
        const EventHead head = must(store_->head());
        store_.reset();
        store_ = must(Store::open(url_, clock_));
        COMPARE_TEXT(store_->storeId(), id);
        COMPARE_TEXT(must(store_->head()).text(), head.text());
        QCOMPARE(must(store_->runCounts(run.id)).inProgress, 1);
        QVERIFY(must(store_->verifyEvents(head)).ok);
        QVERIFY(!must(store_->verifyEvents(EventHead{head.seq + 1, head.hash})).ok);
    }
};

AICMO_STORE_TEST(TestStore)
#include "test_store.moc"
