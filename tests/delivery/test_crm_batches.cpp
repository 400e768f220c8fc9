// What is in one batch of records, and what is looked at once more before it goes.

#include <QTest>

#include "tests/delivery/campaign_of_posts.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* upserts = "/crm/v3/objects/contacts/batch/upsert";

Json syncOf(const std::string& id, const std::vector<std::string>& addresses, const std::string& stage) {
    Json contacts = Json::array();
    for (const std::string& address : addresses) contacts.push_back(Json{{"email", address}});
    return Json{{"id", id},
                {"channel", "crm"},
                {"crm", {{"operation", "sync_contact"}, {"contacts", contacts}, {"properties", {{"stage", stage}}}}}};
}

}  // namespace

class TestCrmBatches : public QObject {
    Q_OBJECT

  private slots:
    void nobodyIsTwiceInABatch() {
        CampaignOfPosts campaign;
        campaign.importAndApprove(Json::array(
            {syncOf("first", {"a@x.test", "b@x.test"}, "lead"), syncOf("second", {"b@x.test", "c@x.test"}, "buyer")}));
        const ExecutionReport report = campaign.run();
        QVERIFY2(report.clean() && report.itemsSentSuccessfully == 4, toJson(report).c_str());
        QCOMPARE(campaign.hubspot.http.requestCount("POST", upserts), std::size_t{2});
        // In the order of the plan: the later content has the last word.
        QCOMPARE(campaign.hubspot.contacts.at("a@x.test").properties["stage"].get<std::string>(), std::string("lead"));
        QCOMPARE(campaign.hubspot.contacts.at("b@x.test").properties["stage"].get<std::string>(), std::string("buyer"));
    }

    void whoIsSuppressedWhileTheAccountRestsGetsNothing() {
        CampaignOfPosts campaign;
        campaign.importAndApprove(Json::array({syncOf("sync", {"a@x.test", "b@x.test"}, "lead")}));
        campaign.hubspot.http.setFaults([once = std::make_shared<bool>(true)](const HttpRequest& request) {
            HttpFaultPlan plan;
            if (request.method == "POST" && std::exchange(*once, false))
                plan.instead = HttpResponse::tooManyRequests(2);
            return plan;
        });
        ExecutionOptions options = patient();
        options.retry.longest = 10s;
        bool asked = false;
        options.progress = [&](const ExecutionProgress&) {
            if (asked || campaign.hubspot.http.requestCount("POST", upserts) == 0) return;
            asked = true;
            QVERIFY(campaign.fixture.store->suppress({"b@x.test"}, "asked", "test").has_value());
        };
        ExecutionOrchestrator orchestrator(*campaign.fixture.store, campaign.gateways(),
                                           DeliveryFixture::live({Channel::Crm}), campaign.clock);
        const ExecutionReport report = orchestrator.executePlanForProject("posts", options);
        QVERIFY(asked);
        QVERIFY2(report.itemsSentSuccessfully == 1 && report.itemsSkipped == 1, toJson(report).c_str());
        QVERIFY(campaign.hubspot.contacts.contains("a@x.test") && !campaign.hubspot.contacts.contains("b@x.test"));
    }
};

QTEST_GUILESS_MAIN(TestCrmBatches)
#include "test_crm_batches.moc"
