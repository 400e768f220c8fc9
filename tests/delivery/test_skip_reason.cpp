// The reasons for which items are held back, recognised from the texts that the program itself writes.

#include <QTest>

#include "core/base/json.h"
#include "core/compose/consent.h"
#include "core/delivery/books.h"
#include "core/delivery/overdue.h"
#include "core/delivery/run_planner.h"
#include "core/delivery/skip_reason.h"
#include "tests/delivery/delivery_fixture.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

/// One email to five people: one may get it, one has not agreed, one has objected, two are suppressed.
Json letter() {
    const Json people = Json::array({Json{{"email", "yes@x.example"}, {"opt_in", "yes"}, {"opt_out", ""}},
                                     Json{{"email", "no@x.example"}, {"opt_in", "no"}, {"opt_out", ""}},
                                     Json{{"email", "left@x.example"}, {"opt_in", "yes"}, {"opt_out", "2026-01-02"}},
                                     Json{{"email", "a@gone.example"}, {"opt_in", "yes"}, {"opt_out", ""}},
                                     Json{{"email", "b@gone.example"}, {"opt_in", "yes"}, {"opt_out", ""}}});
    const Json from{{"name", "North"}, {"address", "news@north.example"}};
    const Json content{{"id", "news"},
                       {"channel", "email"},
                       {"scheduled_at", "2026-01-01T09:00:00Z"},
                       {"email", {{"from", from}, {"audience", "people"}, {"subject", "News"}, {"text", "News.\n"}}}};
    return Json{{"format", "aicmo.project/1"},
                {"id", "letter"},
                {"name", "Letter"},
                {"audiences", Json::array({Json{{"id", "people"}, {"contacts", people}}})},
                {"content", Json::array({content})}};
}

}  // namespace

class TestSkipReason : public QObject {
    Q_OBJECT

  private slots:
    void aRunIsCountedByReason();
    void everyTextHasItsReason();
};

void TestSkipReason::aRunIsCountedByReason() {
    DeliveryFixture fixture;
    const auto bundle = parseProject(letter().dump(), nullptr);
    QVERIFY2(bundle.has_value(), bundle ? "" : bundle.error().text().c_str());
    QVERIFY(fixture.store->importProject(*bundle, "test"));
    QVERIFY(fixture.store->suppress({"@gone.example"}, "test", "test"));
    ExecutionOptions options;
    options.preview = true;
    const ExecutionReport report = fixture.orchestrator({}).executePlanForProject("letter", options);
    QCOMPARE(report.itemsSkipped, std::int64_t{4});
    const auto counts = countSkipped(*fixture.store, report.runId);
    QVERIFY(counts);
    const SkipCounts wanted{{SkipReason::NoConsent, 1}, {SkipReason::Objected, 1}, {SkipReason::Suppressed, 2}};
    QVERIFY(*counts == wanted);
    // What is counted is found by its words.
    for (const auto& [reason, count] : wanted) {
        RunItemFilter filter;
        filter.state = LedgerState::Skipped;
        filter.text = skipWords(reason);
        const auto items = fixture.store->runItems(report.runId, filter);
        QVERIFY(items);
        QCOMPARE(static_cast<std::int64_t>(items->size()), count);
    }
    QVERIFY(!countSkipped(*fixture.store, "no such run"));
}

void TestSkipReason::everyTextHasItsReason() {
    DeliveryFixture fixture;
    ApprovalBook approvals(*fixture.store, "nobody");
    const auto unapproved = approvals.problem("news", Channel::Email, Digest{});
    QVERIFY2(skipReason(unapproved) == SkipReason::NotApproved, unapproved.c_str());
    const auto account = accountProblem(Channel::Email, {{Channel::Email, "a"}}, {{Channel::Email, "b"}});
    QVERIFY2(skipReason(account) == SkipReason::NotApproved, account.c_str());
    ContentItem late;
    late.scheduledAt = fixture.clock->now() - 30h;
    const auto overdue = OverdueWatch(*fixture.clock, 120min, true, false).problem(late);
    QVERIFY2(skipReason(overdue) == SkipReason::Overdue, overdue.c_str());
    QVERIFY(skipReason(alreadySent) == SkipReason::AlreadySent);
    QVERIFY(skipReason("no longer in the project") == SkipReason::Other);
    // No account for the channel.
    DeliveryFixture bare;
    bare.importCampaign({"ann@x.test", "bob@x.test"});
    bare.approveAll();
    const ExecutionReport report =
        bare.orchestrator(DeliveryFixture::live()).executePlanForProject("campaign", quick());
    const Result<SkipCounts> counts = countSkipped(*bare.store, report.runId);
    QVERIFY(counts && *counts == (SkipCounts{{SkipReason::NotAttempted, 2}}));
    QVERIFY(skipReason("") == SkipReason::Other);
    for (const SkipReason reason : skipReasons) {
        QCOMPARE(skipWords(reason).empty(), reason == SkipReason::Other);
    }
}

QTEST_GUILESS_MAIN(TestSkipReason)
#include "test_skip_reason.moc"
