#include <QTest>

#include "core/base/digest.h"
#include "core/gateway/linkedin.h"
#include "core/gateway/transport/url.h"
#include "tests/gateway/email_fixture.h"
#include "tests/gateway/fakes/linkedin_fake.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(aicmo::OutcomeKind)

namespace {

PostPayload textPost(const std::string& commentary) {
    PostPayload post;
    post.bodies = {canonicalJson(Json{{"commentary", commentary}, {"visibility", "PUBLIC"}})};
    return post;
}

PostPayload picturePost() {
    Upload upload;
    upload.path = "assets/a.png";
    upload.mimeType = "image/png";
    upload.bytes = std::make_shared<const std::string>("PNG bytes");
    upload.sha256 = sha256Hex(*upload.bytes);
    PostPayload post;
    post.uploads = {upload};
    Json media{{"id", "upload:" + upload.sha256}, {"altText", "A cup"}};
    post.bodies = {canonicalJson(Json{{"commentary", "Spring"}, {"content", Json{{"media", media}}}})};
    return post;
}

GatewayLimits quick() {
    GatewayLimits limits;
    limits.poll.interval = limits.poll.blind = 20ms;
    limits.poll.total = 2s;
    limits.http.total = 2s;
    return limits;
}

}  // namespace

class TestLinkedIn : public QObject {
    Q_OBJECT

  private slots:
    void postsText();
    void postsPicture_data();
    void postsPicture();
    void tokenStaysWithLinkedIn_data();
    void tokenStaysWithLinkedIn();
    void strangeUploadAddressGetsNothing();
    void strangeIdIsCleaned();
    void answers_data();
    void answers();
    void lostAnswers_data();
    void lostAnswers();
    void duplicateIsRefusedWithItsWords();
    void guardRefusedPostsNothing();
    void oversizedAnswer();
    void secretIsNeverShown();
    void check();

  private:
    LinkedInConfig config(const LinkedInFake& fake) const {
        LinkedInConfig out;
        out.token = Secret(fake.token);
        out.author = "urn:li:person:abc";
        out.api = fake.http.baseUrl();
        return out;
    }
};

void TestLinkedIn::postsText() {
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    CountingGuard guard;
    const Outcome out = makeLinkedInPoster(config(fake), quick())->post(textPost("50 \\# off"), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QCOMPARE(out.remoteId, fake.posts.at(0).urn);
    QCOMPARE(fake.posts.at(0).commentary, std::string("50 # off"));
    QCOMPARE(fake.posts.at(0).body["author"].get<std::string>(), std::string("urn:li:person:abc"));
    QCOMPARE(guard.asked, 1);
    QVERIFY(fake.http.requests().back().header("User-Agent").starts_with("AICMO-Console/"));
}

void TestLinkedIn::postsPicture_data() {
    QTest::addColumn<bool>("writeOnly");
    QTest::newRow("token that may not read") << true;
    QTest::newRow("token that may read") << false;
}

void TestLinkedIn::postsPicture() {
    QFETCH(bool, writeOnly);
    LinkedInFake fake;
    fake.writeOnly = writeOnly;
    QVERIFY(fake.http.start());
    CountingGuard guard;
    const Outcome out = makeLinkedInPoster(config(fake), quick())->post(picturePost(), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QCOMPARE(fake.images.size(), std::size_t{1});
    QCOMPARE(fake.images.begin()->second, std::string("PNG bytes"));
    QCOMPARE(fake.posts.at(0).body["content"]["media"]["id"].get<std::string>(), fake.images.begin()->first);
}

void TestLinkedIn::tokenStaysWithLinkedIn_data() {
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const QString real = "https://api.linkedin.com";
    const QString local = "http://127.0.0.1:8080";
    QTest::newRow("real") << real << "https://www.linkedin.com/dms-uploads/a?ca=v&sync=0" << true;
    QTest::newRow("API host") << real << "https://api.linkedin.com/upload/1" << true;
    QTest::newRow("usual port named") << real << "https://www.linkedin.com:443/a" << true;
    QTest::newRow("capitals") << real << "HTTPS://WWW.LinkedIn.COM/a" << true;
    QTest::newRow("other port") << real << "https://www.linkedin.com:8443/a" << false;
    QTest::newRow("http") << real << "http://www.linkedin.com/a" << false;
    QTest::newRow("foreign") << real << "https://evil.test/a" << false;
    QTest::newRow("longer name") << real << "https://evil-linkedin.com/a" << false;
    QTest::newRow("name in front") << real << "https://www.linkedin.com.evil.test/a" << false;
    QTest::newRow("name as a user") << real << "https://www.linkedin.com@evil.test/a" << false;
    QTest::newRow("with a user") << real << "https://a:b@www.linkedin.com/a" << false;
    QTest::newRow("backslash") << real << "https://evil.test\\.linkedin.com/a" << false;
    QTest::newRow("loopback") << real << "https://127.0.0.1/a" << false;
    QTest::newRow("no address") << real << "www.linkedin.com/a" << false;
    QTest::newRow("file") << real << "file:///etc/passwd" << false;
    QTest::newRow("loopback as set") << local << "http://127.0.0.1:8080/upload/1" << true;
    QTest::newRow("other service on loopback") << local << "http://127.0.0.1:8081/upload/1" << false;
    QTest::newRow("own host as set") << "https://li.example:8443"
                                     << "https://li.example:8443/u?x=1" << true;
    QTest::newRow("own host without its port") << "https://li.example:8443"
                                               << "https://li.example/u" << false;
}

void TestLinkedIn::tokenStaysWithLinkedIn() {
    QFETCH(QString, api);
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    const Result<ServiceUrl> base = parseServiceUrl(api.toStdString());
    QVERIFY(base);
    QCOMPARE(mayCarryToken(address.toStdString(), *base, "linkedin.com"), allowed);
}

void TestLinkedIn::strangeUploadAddressGetsNothing() {
    LinkedInFake fake;
    HttpFake stranger;
    QVERIFY(fake.http.start() && stranger.start());
    fake.uploadUrl = stranger.baseUrl() + "/upload/C1?signature=abc";
    CountingGuard guard;
    const Outcome out = makeLinkedInPoster(config(fake), quick())->post(picturePost(), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::ChannelDown, describe(out).c_str());
    QVERIFY2(out.text.find("127.0.0.1") != std::string::npos, describe(out).c_str());
    QVERIFY2(out.text.find("signature") == std::string::npos, describe(out).c_str());
    QCOMPARE(stranger.connectionCount(), std::size_t{0});
    QCOMPARE(guard.asked, 0);
    QVERIFY(fake.posts.empty());
}

void TestLinkedIn::strangeIdIsCleaned() {
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    HttpFaultPlan plan;
    plan.instead = HttpResponse::json(201, "").with("x-restli-id", "urn:li:\x1b[2J\xff" + std::string(4000, 'x'));
    fake.http.failNext(plan);
    CountingGuard guard;
    const Outcome out = makeLinkedInPoster(config(fake), quick())->post(textPost("Hi"), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QVERIFY2(out.remoteId.starts_with("urn:li:?[2J?xxx"), out.remoteId.c_str());
    QCOMPARE(out.remoteId.size(), std::size_t{255});
}

void TestLinkedIn::answers_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("retryAfter");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("seconds");
    using enum OutcomeKind;
    QTest::newRow("400") << 400 << "" << Refused << -1;
    QTest::newRow("401") << 401 << "" << ChannelDown << -1;
    QTest::newRow("403") << 403 << "" << ChannelDown << -1;
    QTest::newRow("404") << 404 << "" << Refused << -1;
    QTest::newRow("426") << 426 << "" << ChannelDown << -1;
    QTest::newRow("429") << 429 << "" << Deferred << -1;
    QTest::newRow("429 with a time") << 429 << "90" << Deferred << 90;
    QTest::newRow("500") << 500 << "" << InDoubt << -1;
    QTest::newRow("502") << 502 << "" << InDoubt << -1;
    QTest::newRow("503") << 503 << "" << InDoubt << -1;
    QTest::newRow("503 with a time") << 503 << "30" << Deferred << 30;
    QTest::newRow("504") << 504 << "" << InDoubt << -1;
    QTest::newRow("redirect") << 307 << "" << ChannelDown << -1;
    QTest::newRow("see other") << 303 << "" << InDoubt << -1;
}

void TestLinkedIn::answers() {
    QFETCH(int, status);
    QFETCH(QString, retryAfter);
    QFETCH(OutcomeKind, kind);
    QFETCH(int, seconds);
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    HttpFaultPlan plan;
    plan.instead = HttpResponse::json(status, R"({"message":"their words"})").with("Location", "https://evil.example/");
    if (!retryAfter.isEmpty()) plan.instead->with("Retry-After", retryAfter.toStdString());
    fake.http.failNext(plan);
    CountingGuard guard;
    const Outcome out = makeLinkedInPoster(config(fake), quick())->post(textPost("Hi"), guard.guard(), {});
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QCOMPARE(out.code, status);
    QCOMPARE(out.text, std::string("their words"));
    QCOMPARE(out.retryAfter ? static_cast<int>(out.retryAfter->count()) : -1, seconds);
    QCOMPARE(fake.http.requestCount(), std::size_t{1});
    QCOMPARE(guard.asked, 1);
}

void TestLinkedIn::lostAnswers_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("posts");
    using enum OutcomeKind;
    QTest::newRow("closed before the answer") << int(HttpFault::CloseBeforeReply) << InDoubt << 0;
    QTest::newRow("closed after the effect") << int(HttpFault::CloseAfterEffect) << InDoubt << 1;
    QTest::newRow("stalled after the effect") << int(HttpFault::StallAfterEffect) << InDoubt << 1;
    QTest::newRow("garbage after the effect") << int(HttpFault::Garbage) << InDoubt << 1;
}

void TestLinkedIn::lostAnswers() {
    QFETCH(int, fault);
    QFETCH(OutcomeKind, kind);
    QFETCH(int, posts);
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    const auto poster = makeLinkedInPoster(config(fake), quick());
    CountingGuard guard;
    // A connection that is kept: libcurl would send the next POST twice on it, were it let.
    QCOMPARE(poster->post(textPost("First"), guard.guard(), {}).kind, OutcomeKind::Accepted);
    fake.http.failNext(static_cast<HttpFault>(fault));
    const Outcome out = poster->post(textPost("Second"), guard.guard(), {});
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QTest::qWait(100);
    QCOMPARE(static_cast<int>(fake.posts.size()), 1 + posts);
    QCOMPARE(fake.http.requestCount("POST", "/rest/posts"), std::size_t{2});
}

void TestLinkedIn::duplicateIsRefusedWithItsWords() {
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    const auto poster = makeLinkedInPoster(config(fake), quick());
    CountingGuard guard;
    QCOMPARE(poster->post(textPost("Same"), guard.guard(), {}).kind, OutcomeKind::Accepted);
    const Outcome out = poster->post(textPost("Same"), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Refused, describe(out).c_str());
    QCOMPARE(out.code, 422);
    QVERIFY2(out.text.find(fake.posts.at(0).urn) != std::string::npos, out.text.c_str());
}

void TestLinkedIn::guardRefusedPostsNothing() {
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    CountingGuard no{.answer = false};
    const Outcome out = makeLinkedInPoster(config(fake), quick())->post(picturePost(), no.guard(), {});
    QCOMPARE(out.kind, OutcomeKind::Aborted);
    QCOMPARE(no.asked, 1);
    QVERIFY(fake.posts.empty());
    std::stop_source stop;
    stop.request_stop();
    CountingGuard unasked;
    QCOMPARE(makeLinkedInPoster(config(fake), quick())->post(textPost("x"), unasked.guard(), stop.get_token()).kind,
             OutcomeKind::Aborted);
    QCOMPARE(unasked.asked, 0);
}

void TestLinkedIn::oversizedAnswer() {
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    HttpFaultPlan plan;
    plan.instead = HttpResponse::text(500, std::string(10 * 1024 * 1024, 'x'));
    fake.http.failNext(plan);
    CountingGuard guard;
    const Outcome out = makeLinkedInPoster(config(fake), quick())->post(textPost("Hi"), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::InDoubt, describe(out).c_str());
    QVERIFY(out.text.size() <= 1000);
}

void TestLinkedIn::secretIsNeverShown() {
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    HttpFaultPlan plan;
    plan.instead = HttpResponse::json(401, R"({"message":"bad token li-token-1234\r\nhere"})");
    fake.http.failNext(plan);
    CountingGuard guard;
    const Outcome out = makeLinkedInPoster(config(fake), quick())->post(textPost("Hi"), guard.guard(), {});
    QCOMPARE(out.text, std::string("bad token *** here"));
    for (const HttpRequest& request : fake.http.requests()) {
        QVERIFY(request.path.find(fake.token) == std::string::npos);
        QVERIFY(request.query.find(fake.token) == std::string::npos);
    }
}

void TestLinkedIn::check() {
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    const GatewayCheck good = checkLinkedIn(config(fake), quick());
    QVERIFY2(good.ok, good.message.c_str());
    QVERIFY(good.account.find("Ada Operator") != std::string::npos);
    LinkedInConfig other = config(fake);
    other.author = "urn:li:person:somebody";
    QVERIFY(!checkLinkedIn(other, quick()).ok);
    other.token = Secret("wrong-token");
    const GatewayCheck bad = checkLinkedIn(other, quick());
    QVERIFY(!bad.ok);
    QVERIFY(bad.message.find("wrong-token") == std::string::npos);
    QVERIFY(fake.posts.empty());
}

QTEST_GUILESS_MAIN(TestLinkedIn)
#include "test_linkedin.moc"
