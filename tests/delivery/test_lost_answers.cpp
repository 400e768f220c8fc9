// A tenth of all answers gets lost: no post goes out twice, no contact is lost, and the services are asked about nearly
// all doubts with success. AICMO_SOAK_POSTS and AICMO_SOAK_UPSERTS set the size (tests/support/soak.h).

#include <map>
#include <mutex>
#include <random>

#include <QTest>

#include "tests/delivery/campaign_of_posts.h"
#include "tests/support/soak.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

constexpr int lostOfHundred = 10;

/// Loses the answers to a tenth of all requests, reads and uploads included; most of the time the request had its
/// effect before.
class Losses {
  public:
    explicit Losses(quint32 seed) : random_(seed) {}

    void applyTo(HttpFake& http) {
        http.setFaults([this](const HttpRequest& request) { return planFor(request); });
    }
    /// Requests that publish and whose answer was lost.
    [[nodiscard]] int doubtful() const { return doubtful_; }

  private:
    HttpFaultPlan planFor(const HttpRequest& request) {
        const std::lock_guard lock(mutex_);
        HttpFaultPlan plan;
        if (chance(lostOfHundred)) {
            const bool effect = chance(75);
            plan.fault = !effect      ? HttpFault::CloseBeforeReply
                         : chance(30) ? HttpFault::Garbage
                                      : HttpFault::CloseAfterEffect;
            const bool publishes = request.path.ends_with("/rest/posts") || request.path.ends_with("/2/tweets") ||
                                   request.path.ends_with("/media_publish") || request.path.ends_with("/notes");
            if (request.method == "POST" && publishes) ++doubtful_;
        }
        return plan;
    }
    bool chance(int ofHundred) { return std::uniform_int_distribution<int>(0, 99)(random_) < ofHundred; }

    std::mutex mutex_;
    std::mt19937 random_;
    int doubtful_ = 0;
};

Json contacts(int count) {
    Json list = Json::array();
    for (int i = 0; i < count; ++i) list.push_back(Json{{"email", "p" + std::to_string(i) + "@many.example"}});
    return list;
}

/// Posts on three services in turn, a note for some contacts, an upsert for all.
Json campaignOf(int posts, int upserts) {
    constexpr std::array channels{"linkedin", "instagram", "twitter"};
    Json content = Json::array();
    for (int i = 0; i < posts; ++i) {
        content.push_back(postOn(channels.at(static_cast<std::size_t>(i) % channels.size()),
                                 "post-" + std::to_string(i), "Spring offer number " + std::to_string(i)));
    }
    content.push_back(
        Json{{"id", "sync"},
             {"channel", "crm"},
             {"crm",
              {{"operation", "sync_contact"}, {"contacts", contacts(upserts)}, {"properties", {{"stage", "lead"}}}}}});
    content.push_back(Json{{"id", "note"},
                           {"channel", "crm"},
                           {"crm",
                            {{"operation", "log_engagement"},
                             {"engagement_type", "note"},
                             {"contacts", contacts(std::min(posts, upserts))},
                             {"body", "Sent the spring offer"}}}});
    return content;
}

template <class Texts>
std::string firstTwice(const Texts& texts) {
    std::map<std::string, int> times;
    for (const std::string& text : texts) {
        if (++times[text] > 1) return text;
    }
    return {};
}

std::vector<std::string> everythingPosted(CampaignOfPosts& campaign) {
    std::vector<std::string> all;
    for (const auto& post : campaign.linkedin.posts) all.push_back("linkedin " + post.commentary);
    for (const auto& post : campaign.twitter.posts) all.push_back("x " + post.text);
    for (const std::string& id : campaign.instagram.published) {
        all.push_back("instagram " + campaign.instagram.containers[id].body.value("caption", ""));
    }
    for (const auto& note : campaign.hubspot.notes) all.push_back("note " + note.contactId);
    return all;
}

}  // namespace

class TestLostAnswers : public QObject {
    Q_OBJECT

  private slots:
    void nothingTwiceNothingLost();
};

void TestLostAnswers::nothingTwiceNothingLost() {
    const int posts = rounds("POSTS", 60, 300);
    const int upserts = rounds("UPSERTS", 2000, 20000);
    const int notes = std::min(posts, upserts);
    CampaignOfPosts campaign;
    campaign.importAndApprove(campaignOf(posts, upserts));
    const quint32 seed = testSeed();
    SoakRow row("posts and upserts, answers lost", seed);
    row.items = posts + notes + upserts;
    Losses losses(seed);
    for (HttpFake* http :
         {&campaign.linkedin.http, &campaign.instagram.http, &campaign.twitter.http, &campaign.hubspot.http}) {
        losses.applyTo(*http);
    }

    // Runs and questions in turn, as an operator would have it, until nothing is left to do.
    int inDoubt = 0;
    int left = posts + notes + upserts;
    for (int round = 0; round < 8 && left > 0; ++round) {
        const ExecutionReport report = campaign.run();
        QVERIFY2(report.errors.empty(), report.errors.empty() ? "" : report.errors.front().c_str());
        QCOMPARE(report.totalItemsProcessed, static_cast<std::int64_t>(posts + notes + upserts));
        inDoubt += static_cast<int>(report.itemsInDoubt);
        QVERIFY2(firstTwice(everythingPosted(campaign)).empty(), firstTwice(everythingPosted(campaign)).c_str());
        campaign.clock->shift = campaign.clock->shift.load() + 20min;
        const std::vector<AskedDoubt> asked = campaign.ask();
        left = static_cast<int>(report.itemsFailed);
        for (const AskedDoubt& item : asked) left += item.sent && *item.sent ? 0 : 1;
    }
    const auto still = campaign.ask();
    const int unsettled = static_cast<int>(still.size());
    qInfo("%d answers to publishing requests lost, %d items in doubt after a run, %d never settled", losses.doubtful(),
          inDoubt, unsettled);
    QVERIFY(losses.doubtful() > 0);
    QVERIFY2(unsettled * 100 <= losses.doubtful() * 5, still.empty() ? "" : still.front().sighting.text.c_str());

    const std::vector<std::string> all = everythingPosted(campaign);
    row.doubts = inDoubt;
    row.lost = upserts - static_cast<int>(campaign.hubspot.contacts.size());
    row.twice = firstTwice(all).empty() ? 0 : 1;
    row.tell();
    QVERIFY2(firstTwice(all).empty(), firstTwice(all).c_str());
    QCOMPARE(static_cast<int>(all.size()) + unsettled, posts + notes);
    QCOMPARE(static_cast<int>(campaign.hubspot.contacts.size()), upserts);
    for (const auto& [email, contact] : campaign.hubspot.contacts) {
        QVERIFY2(contact.properties.value("stage", "") == "lead", email.c_str());
    }
}

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "test_lost_answers.moc"
