// Asking a service whether it has what may have reached it: over sockets, against the fakes.

#include <QTest>

#include "core/gateway/hubspot.h"
#include "core/gateway/instagram.h"
#include "core/gateway/linkedin.h"
#include "core/gateway/linkedin_posts.h"
#include "core/gateway/twitter.h"
#include "core/gateway/twitter_timeline.h"
#include "tests/gateway/email_fixture.h"
#include "tests/gateway/fakes/hubspot_fake.h"
#include "tests/gateway/fakes/instagram_fake.h"
#include "tests/gateway/fakes/linkedin_fake.h"
#include "tests/gateway/fakes/twitter_fake.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

using Kind = Sighting::Kind;

GatewayLimits quick() {
    GatewayLimits limits;
    limits.poll.interval = limits.poll.blind = limits.ask.interval = 10ms;
    limits.poll.total = 2s;
    limits.ask.total = 150ms;
    limits.http.total = 2s;
    return limits;
}

std::string describe(const Sighting& seen) {
    const char* kind = seen.kind == Kind::Found ? "Found " : seen.kind == Kind::NotThere ? "NotThere " : "CannotSay ";
    return kind + seen.remoteId + ' ' + seen.text;
}

PostPayload postOf(const Json& body) {
    PostPayload post;
    post.bodies = {canonicalJson(body)};
    return post;
}

PostPayload linkedInPost(const std::string& commentary) { return postOf(Json{{"commentary", commentary}}); }

std::unique_ptr<SocialPoster> posterFor(const LinkedInFake& fake) {
    LinkedInConfig config;
    config.token = Secret(fake.token);
    config.author = "urn:li:person:abc";
    config.api = fake.http.baseUrl();
    return makeLinkedInPoster(config, quick());
}

std::unique_ptr<SocialPoster> posterFor(const TwitterFake& fake) {
    TwitterConfig config;
    config.token = Secret(fake.token);
    config.api = fake.http.baseUrl();
    return makeTwitterPoster(config, quick());
}

std::unique_ptr<SocialPoster> posterFor(const InstagramFake& fake) {
    InstagramConfig config;
    config.token = Secret(fake.token);
    config.account = "17";
    config.api = fake.http.baseUrl();
    return makeInstagramPoster(config, quick());
}

PostPayload picture(const std::string& caption) {
    PostPayload post;
    post.channel = Channel::Instagram;
    post.bodies = {canonicalJson(Json{{"image_url", "https://cdn.example/a.jpg"}, {"caption", caption}}),
                   canonicalJson(Json{{"creation_id", "container:0"}})};
    return post;
}

std::unique_ptr<CrmSyncer> syncerFor(const HubSpotFake& fake) {
    HubSpotConfig config;
    config.token = Secret(fake.token);
    config.api = fake.http.baseUrl();
    return makeHubSpotSyncer(config, quick());
}

CrmPayload upsert(const std::string& email, const Json& properties) {
    CrmPayload record;
    record.email = email;
    const Json input{{"idProperty", "email"}, {"id", email}, {"properties", properties}};
    record.body = canonicalJson(Json{{"inputs", Json::array({input})}});
    return record;
}

CrmPayload note(const std::string& email, const std::string& reference) {
    CrmPayload record;
    record.operation = CrmOperation::LogEngagement;
    record.email = email;
    record.body = canonicalJson(Json{
        {"properties",
         {{"hs_note_body", "Sent <!-- aicmo:" + reference + " -->"}, {"hs_timestamp", "2026-03-02T08:00:00.000Z"}}}});
    return record;
}

Inquiry now() { return {SystemClock().now(), {}}; }

CommitGuard yes() {
    return [] { return true; };
}

}  // namespace

class TestAsking : public QObject {
    Q_OBJECT

  private slots:
    void littleTextIsReadBack_data();
    void littleTextIsReadBack();
    void linkedInFindsByText();
    void linkedInNeedsAReadingToken();
    void linkedInLooksAgain();
    void linkedInLeavesOldPostsAlone();
    void linkedInSaysWhenTheListIsTooShort();
    void xFindsWhatItChanged_data();
    void xFindsWhatItChanged();
    void xSaysWhatItMayNot();
    void instagramAsksTheContainer_data();
    void instagramAsksTheContainer();
    void instagramFindsByCaption();
    void instagramGoesOnWithItsContainer_data();
    void instagramGoesOnWithItsContainer();
    void containerIsNotedBeforeItIsPublished();
    void hubSpotFindsContacts();
    void hubSpotFindsNotes();
    void troubleIsAskedAgain();
    void stopEndsTheAsking();
};

void TestAsking::littleTextIsReadBack_data() {
    QTest::addColumn<QString>("little");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << "Spring is here"
                           << "Spring is here";
    QTest::newRow("escaped") << "50 \\# off \\(today\\)"
                             << "50 # off (today)";
    QTest::newRow("hashtag") << "New {hashtag|\\#|coffee} here"
                             << "New #coffee here";
    QTest::newRow("hashtag with an escape") << "{hashtag|\\#|ice\\_cold}"
                                            << "#ice_cold";
    QTest::newRow("bare sign") << "{hashtag|#|coffee}"
                               << "#coffee";
    QTest::newRow("broken template") << "{hashtag|\\#|coffee"
                                     << "{hashtag|#|coffee";
    QTest::newRow("backslash") << "a\\\\b"
                               << "a\\b";
}

void TestAsking::littleTextIsReadBack() {
    QFETCH(QString, little);
    QFETCH(QString, plain);
    QCOMPARE(QString::fromStdString(plainCommentary(little.toStdString())), plain);
}

void TestAsking::linkedInFindsByText() {
    LinkedInFake fake;
    fake.writeOnly = false;
    QVERIFY(fake.http.start());
    const auto poster = posterFor(fake);
    const Inquiry about = now();
    for (const char* text : {"First", "50 \\# off\\!", "Third"}) {
        QCOMPARE(poster->post(linkedInPost(text), yes(), {}).kind, OutcomeKind::Accepted);
    }
    const Sighting seen = poster->find(linkedInPost("50 \\# off\\!"), about, {});
    QVERIFY2(seen.kind == Kind::Found, describe(seen).c_str());
    QCOMPARE(seen.remoteId, fake.posts.at(1).urn);
    const Sighting other = poster->find(linkedInPost("50 \\# off"), about, {});
    QVERIFY2(other.kind == Kind::NotThere && !other.mayRepeat && !other.forGood, describe(other).c_str());
    QCOMPARE(fake.posts.size(), std::size_t{3});
}

void TestAsking::linkedInNeedsAReadingToken() {
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    const Sighting seen = posterFor(fake)->find(linkedInPost("First"), now(), {});
    QVERIFY2(seen.kind == Kind::CannotSay, describe(seen).c_str());
    QCOMPARE(seen.text, std::string("LinkedIn does not let this token read posts"));
    QCOMPARE(fake.http.requestCount(), std::size_t{1});
}

void TestAsking::linkedInLooksAgain() {
    LinkedInFake fake;
    fake.writeOnly = false;
    fake.looksBeforeListed = 3;
    QVERIFY(fake.http.start());
    const auto poster = posterFor(fake);
    const Inquiry about = now();
    QCOMPARE(poster->post(linkedInPost("Late"), yes(), {}).kind, OutcomeKind::Accepted);
    const Sighting seen = poster->find(linkedInPost("Late"), about, {});
    QVERIFY2(seen.kind == Kind::Found, describe(seen).c_str());
    QCOMPARE(fake.http.requestCount("GET", "/rest/posts"), std::size_t{4});
}

void TestAsking::linkedInLeavesOldPostsAlone() {
    LinkedInFake fake;
    fake.writeOnly = false;
    QVERIFY(fake.http.start());
    const auto poster = posterFor(fake);
    QCOMPARE(poster->post(linkedInPost("Every week"), yes(), {}).kind, OutcomeKind::Accepted);
    fake.posts.front().created -= 24h;
    const Sighting seen = poster->find(linkedInPost("Every week"), now(), {});
    QVERIFY2(seen.kind == Kind::NotThere, describe(seen).c_str());
}

void TestAsking::linkedInSaysWhenTheListIsTooShort() {
    LinkedInFake fake;
    fake.writeOnly = false;
    for (int i = 0; i < 150; ++i) {
        const std::string text = "Post " + std::to_string(i);
        fake.posts.push_back({"urn:li:share:" + std::to_string(i), text,
                              Json{{"author", "urn:li:person:abc"}, {"commentary", text}}, SystemClock().now()});
    }
    QVERIFY(fake.http.start());
    const Sighting seen = posterFor(fake)->find(linkedInPost("Post 3"), now(), {});
    QVERIFY2(seen.kind == Kind::CannotSay, describe(seen).c_str());
}

void TestAsking::xFindsWhatItChanged_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "Spring is here";
    QTest::newRow("references") << "Milk & honey < 3";
    QTest::newRow("address") << "Read https://north.example today";
    QTest::newRow("address at the end") << "Read\nhttps://north.example/spring";
}

void TestAsking::xFindsWhatItChanged() {
    QFETCH(QString, text);
    TwitterFake fake;
    fake.looksBeforeListed = 2;
    QVERIFY(fake.http.start());
    const auto poster = posterFor(fake);
    const Inquiry about = now();
    PostPayload post = postOf(Json{{"text", text.toStdString()}});
    QCOMPARE(poster->post(postOf(Json{{"text", "Another"}}), yes(), {}).kind, OutcomeKind::Accepted);
    QCOMPARE(poster->post(post, yes(), {}).kind, OutcomeKind::Accepted);
    fake.posts.back().body["media"] = Json{{"media_ids", Json::array({"3000"})}};
    const Sighting seen = poster->find(post, about, {});
    QVERIFY2(seen.kind == Kind::Found, describe(seen).c_str());
    QCOMPARE(seen.remoteId, fake.posts.back().id);
    const Sighting other = poster->find(postOf(Json{{"text", "Never posted"}}), about, {});
    QVERIFY2(other.kind == Kind::NotThere && !other.mayRepeat, describe(other).c_str());
}

void TestAsking::xSaysWhatItMayNot() {
    TwitterFake fake;
    fake.mayRead = false;
    QVERIFY(fake.http.start());
    const Sighting seen = posterFor(fake)->find(postOf(Json{{"text", "x"}}), now(), {});
    QVERIFY2(seen.kind == Kind::CannotSay, describe(seen).c_str());
    QVERIFY(seen.text.find("may") != std::string::npos || seen.text.find("let") != std::string::npos);
}

void TestAsking::instagramAsksTheContainer_data() {
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("mayRepeat");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("published") << "published" << int(Kind::Found) << false << false;
    QTest::newRow("waiting") << "finished" << int(Kind::NotThere) << true << false;
    QTest::newRow("expired") << "expired" << int(Kind::NotThere) << true << true;
    QTest::newRow("unknown") << "unknown" << int(Kind::CannotSay) << false << false;
}

void TestAsking::instagramAsksTheContainer() {
    QFETCH(QString, state);
    QFETCH(int, kind);
    QFETCH(bool, mayRepeat);
    QFETCH(bool, forGood);
    InstagramFake fake;
    InstagramFake::Container container;
    container.looks = 10;
    container.body = Json{{"caption", "Spring"}};
    container.published = state == "published";
    container.publishedAt = SystemClock().now();
    container.expired = state == "expired";
    if (state != "unknown") fake.containers["900"] = container;
    if (container.published) fake.published.push_back("900");
    QVERIFY(fake.http.start());
    Inquiry about = now();
    about.token = "900";
    const Sighting seen = posterFor(fake)->find(picture("Spring"), about, {});
    QVERIFY2(seen.kind == static_cast<Kind>(kind), describe(seen).c_str());
    QCOMPARE(seen.mayRepeat, mayRepeat);
    QCOMPARE(seen.forGood, forGood);
    if (container.published) QCOMPARE(seen.remoteId, std::string("media-900"));
}

void TestAsking::instagramFindsByCaption() {
    InstagramFake fake;
    QVERIFY(fake.http.start());
    const auto poster = posterFor(fake);
    const Inquiry about = now();
    QCOMPARE(poster->post(picture("Spring"), yes(), {}).kind, OutcomeKind::Accepted);
    const Sighting seen = poster->find(picture("Spring"), about, {});
    QVERIFY2(seen.kind == Kind::Found, describe(seen).c_str());
    QCOMPARE(seen.remoteId, std::string("media-900"));
    QVERIFY(poster->find(picture("Summer"), about, {}).kind == Kind::NotThere);
    QVERIFY(poster->find(picture(""), about, {}).kind == Kind::CannotSay);
}

void TestAsking::instagramGoesOnWithItsContainer_data() {
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("containers");
    QTest::newRow("published by the attempt before") << "published" << int(OutcomeKind::Accepted) << 1;
    QTest::newRow("still waiting") << "finished" << int(OutcomeKind::Accepted) << 1;
    QTest::newRow("expired: a new one") << "expired" << int(OutcomeKind::Accepted) << 2;
    QTest::newRow("gone: nobody knows") << "unknown" << int(OutcomeKind::InDoubt) << 0;
}

void TestAsking::instagramGoesOnWithItsContainer() {
    QFETCH(QString, state);
    QFETCH(int, kind);
    QFETCH(int, containers);
    InstagramFake fake;
    if (state != "unknown") {
        InstagramFake::Container& container = fake.containers["900"];
        container.looks = 10;
        container.published = state == "published";
        container.expired = state == "expired";
        if (container.published) fake.published.push_back("900");
    }
    QVERIFY(fake.http.start());
    int asked = 0;
    const Outcome out = posterFor(fake)->post(picture("Spring"),
                                              PostAttempt{[&] {
                                                              ++asked;
                                                              return true;
                                                          },
                                                          {},
                                                          "900"},
                                              {});
    QVERIFY2(out.kind == static_cast<OutcomeKind>(kind), aicmo::test::describe(out).c_str());
    QCOMPARE(asked, 1);
    QCOMPARE(static_cast<int>(fake.containers.size()), containers);
    QCOMPARE(fake.published.size(), std::size_t(kind == int(OutcomeKind::Accepted) ? 1 : 0));
}

void TestAsking::containerIsNotedBeforeItIsPublished() {
    InstagramFake fake;
    QVERIFY(fake.http.start());
    std::vector<std::string> order;
    PostAttempt attempt;
    attempt.guard = [&] {
        order.push_back("guard");
        return true;
    };
    attempt.note = [&](const std::string& token) {
        order.push_back(token + (fake.published.empty() ? "" : " late"));
        return true;
    };
    QCOMPARE(posterFor(fake)->post(picture("Spring"), attempt, {}).kind, OutcomeKind::Accepted);
    QCOMPARE(order, (std::vector<std::string>{"900", "guard"}));
    attempt.note = [](const std::string&) { return false; };
    QCOMPARE(posterFor(fake)->post(picture("Summer"), attempt, {}).kind, OutcomeKind::Aborted);
    QCOMPARE(fake.published.size(), std::size_t{1});
}

void TestAsking::hubSpotFindsContacts() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    const auto syncer = syncerFor(fake);
    fake.contacts["ann@north.example"] = {"501", Json{{"email", "ann@north.example"}, {"stage", "lead"}}};
    const Json lead{{"email", "ann@north.example"}, {"stage", "lead"}};
    const Sighting there = syncer->find(upsert("ann@north.example", lead), now(), {});
    QVERIFY2(there.kind == Kind::Found, describe(there).c_str());
    QCOMPARE(there.remoteId, std::string("501"));
    for (const CrmPayload& record :
         {upsert("ann@north.example", Json{{"stage", "customer"}}), upsert("bob@north.example", lead)}) {
        const Sighting seen = syncer->find(record, now(), {});
        QVERIFY2(seen.kind == Kind::NotThere && seen.mayRepeat, describe(seen).c_str());
    }
}

void TestAsking::hubSpotFindsNotes() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    const auto syncer = syncerFor(fake);
    fake.contacts["ann@north.example"] = {"501", Json{{"email", "ann@north.example"}}};
    const CrmPayload ours = note("ann@north.example", std::string(32, 'a'));
    const CrmPayload other = note("ann@north.example", std::string(32, 'b'));
    const Inquiry about = now();
    const CrmPayload* record = &ours;
    QCOMPARE(syncer->sync(std::span(&record, 1), yes(), {}).front().kind, OutcomeKind::Accepted);
    for (int i = 0; i < 240; ++i) {
        fake.notes.push_back({std::to_string(9100 + i), "501", Json{{"hs_note_body", "somebody else's"}}});
    }
    fake.notesHidden = 2;
    const Sighting seen = syncer->find(ours, about, {});
    QVERIFY2(seen.kind == Kind::Found, describe(seen).c_str());
    QCOMPARE(seen.remoteId, fake.notes.front().id);
    QVERIFY(syncer->find(other, about, {}).kind == Kind::NotThere);
}

void TestAsking::troubleIsAskedAgain() {
    LinkedInFake fake;
    fake.writeOnly = false;
    QVERIFY(fake.http.start());
    const auto poster = posterFor(fake);
    const Inquiry about = now();
    QCOMPARE(poster->post(linkedInPost("First"), yes(), {}).kind, OutcomeKind::Accepted);
    HttpFaultPlan trouble;
    trouble.instead = HttpResponse::json(503, R"({"message":"busy"})");
    fake.http.failNext(trouble);
    fake.http.failNext(HttpFault::CloseBeforeReply);
    fake.http.failNext(HttpFault::Truncate);
    QVERIFY(poster->find(linkedInPost("First"), about, {}).kind == Kind::Found);
    HttpFaultPlan expired;
    expired.instead = HttpResponse::json(401, R"({"message":"token li-token-1234 expired"})");
    fake.http.failNext(expired);
    const Sighting seen = poster->find(linkedInPost("First"), about, {});
    QVERIFY2(seen.kind == Kind::CannotSay, describe(seen).c_str());
    QVERIFY2(seen.text.find("li-token-1234") == std::string::npos, seen.text.c_str());
}

void TestAsking::stopEndsTheAsking() {
    LinkedInFake fake;
    fake.writeOnly = false;
    QVERIFY(fake.http.start());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(posterFor(fake)->find(linkedInPost("x"), now(), stop.get_token()).kind == Kind::CannotSay);
    QCOMPARE(fake.http.requestCount(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestAsking)
#include "test_asking.moc"
