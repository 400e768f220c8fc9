#include <QTest>

#include "core/base/digest.h"
#include "core/gateway/twitter.h"
#include "tests/gateway/email_fixture.h"
#include "tests/gateway/fakes/twitter_fake.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

TwitterConfig config(const TwitterFake& fake) {
    TwitterConfig out;
    out.token = Secret(fake.token);
    out.api = fake.http.baseUrl();
    return out;
}

GatewayLimits quick() {
    GatewayLimits limits;
    limits.poll.interval = 20ms;
    limits.http.total = 2s;
    return limits;
}

PostPayload text(const std::string& words) {
    PostPayload post;
    post.channel = Channel::Twitter;
    post.bodies = {canonicalJson(Json{{"text", words}})};
    return post;
}

}  // namespace

class TestTwitter : public QObject {
    Q_OBJECT

  private slots:
    void postsTextAndPicture();
    void duplicateIsRefused();
    void lostAnswerIsInDoubt();
    void limitNamesItsEnd();
    void check();
};

void TestTwitter::postsTextAndPicture() {
    TwitterFake fake;
    QVERIFY(fake.http.start());
    Upload upload;
    upload.path = "a.png";
    upload.mimeType = "image/png";
    upload.altText = "A cup";
    upload.bytes = std::make_shared<const std::string>("PNG\r\n--bytes");
    upload.sha256 = sha256Hex(*upload.bytes);
    PostPayload post;
    post.uploads = {upload};
    Json media{{"media_ids", Json::array({"upload:" + upload.sha256})}};
    post.bodies = {canonicalJson(Json{{"text", "Spring"}, {"media", media}})};
    CountingGuard guard;
    const Outcome out = makeTwitterPoster(config(fake), quick())->post(post, guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QCOMPARE(out.remoteId, fake.posts.at(0).id);
    QCOMPARE(fake.media.begin()->second, *upload.bytes);
    QCOMPARE(fake.altTexts.begin()->second, std::string("A cup"));
    QCOMPARE(guard.asked, 1);
}

void TestTwitter::duplicateIsRefused() {
    TwitterFake fake;
    QVERIFY(fake.http.start());
    const auto poster = makeTwitterPoster(config(fake), quick());
    CountingGuard guard;
    QCOMPARE(poster->post(text("Same"), guard.guard(), {}).kind, OutcomeKind::Accepted);
    const Outcome out = poster->post(text("Same"), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Refused, describe(out).c_str());
    QVERIFY(out.text.find("duplicate content") != std::string::npos);
}

void TestTwitter::lostAnswerIsInDoubt() {
    TwitterFake fake;
    QVERIFY(fake.http.start());
    const auto poster = makeTwitterPoster(config(fake), quick());
    CountingGuard guard;
    QCOMPARE(poster->post(text("One"), guard.guard(), {}).kind, OutcomeKind::Accepted);
    fake.http.failNext(HttpFault::CloseAfterEffect);
    QCOMPARE(poster->post(text("Two"), guard.guard(), {}).kind, OutcomeKind::InDoubt);
    QCOMPARE(fake.posts.size(), std::size_t{2});
    fake.http.failNext(HttpFault::Truncate);  // 201 was read: it is posted, whatever became of the body
    QCOMPARE(poster->post(text("Three"), guard.guard(), {}).kind, OutcomeKind::Accepted);
}

void TestTwitter::limitNamesItsEnd() {
    TwitterFake fake;
    QVERIFY(fake.http.start());
    const auto reset = std::chrono::system_clock::now() + 120s;
    HttpFaultPlan plan;
    plan.instead = HttpResponse::json(429, R"({"title":"Too Many Requests"})");
    plan.instead->with("x-rate-limit-reset", std::to_string(std::chrono::system_clock::to_time_t(reset)));
    fake.http.failNext(plan);
    CountingGuard guard;
    const Outcome out = makeTwitterPoster(config(fake), quick())->post(text("Hi"), guard.guard(), {});
    QCOMPARE(out.kind, OutcomeKind::Deferred);
    QVERIFY(out.retryAfter && *out.retryAfter > 100s && *out.retryAfter <= 120s);
}

void TestTwitter::check() {
    TwitterFake fake;
    QVERIFY(fake.http.start());
    QCOMPARE(checkTwitter(config(fake), quick()).account, std::string("@cafe"));
    TwitterConfig wrong = config(fake);
    wrong.token = Secret("other-token");
    QVERIFY(!checkTwitter(wrong, quick()).ok);
}

QTEST_GUILESS_MAIN(TestTwitter)
#include "test_twitter.moc"
