#include <QTest>

#include "core/gateway/instagram.h"
#include "tests/gateway/email_fixture.h"
#include "tests/gateway/fakes/instagram_fake.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(aicmo::OutcomeKind)

namespace {

PostPayload pictures(int count, const std::string& url = "https://cdn.example/a.jpg") {
    PostPayload post;
    post.channel = Channel::Instagram;
    Json children = Json::array();
    for (int i = 0; i < count; ++i) {
        Json container{{"image_url", url}};
        if (count == 1) {
            container["caption"] = "Spring";
        } else {
            container["is_carousel_item"] = true;
        }
        children.push_back("container:" + std::to_string(i));
        post.bodies.push_back(canonicalJson(container));
    }
    if (count > 1) {
        post.bodies.push_back(
            canonicalJson(Json{{"media_type", "CAROUSEL"}, {"children", children}, {"caption", "Spring"}}));
    }
    post.bodies.push_back(canonicalJson(Json{{"creation_id", "container:0"}}));
    return post;
}

GatewayLimits quick() {
    GatewayLimits limits;
    limits.poll.interval = 20ms;
    limits.poll.total = 2s;
    limits.http.total = 2s;
    return limits;
}

InstagramConfig config(const InstagramFake& fake) {
    InstagramConfig out;
    out.token = Secret(fake.token);
    out.account = "17";
    out.api = fake.http.baseUrl();
    return out;
}

}  // namespace

class TestInstagram : public QObject {
    Q_OBJECT

  private slots:
    void publishes_data();
    void publishes();
    void lostAnswerIsAskedFor_data();
    void lostAnswerIsAskedFor();
    void lateNewsOfAContainerPostsOnce();
    void refusals_data();
    void refusals();
    void quotaIsAskedFirst();
    void brokenPictureIsRefused();
    void guardRefusedPublishesNothing();
    void check();
};

void TestInstagram::publishes_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("one picture") << 1;
    QTest::newRow("carousel of three") << 3;
}

void TestInstagram::publishes() {
    QFETCH(int, count);
    InstagramFake fake;
    QVERIFY(fake.http.start());
    CountingGuard guard;
    const Outcome out = makeInstagramPoster(config(fake), quick())->post(pictures(count), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QCOMPARE(fake.published.size(), std::size_t{1});
    QCOMPARE(out.remoteId, "media-" + fake.published[0]);
    QCOMPARE(guard.asked, 1);
    QCOMPARE(fake.containers.size(), static_cast<std::size_t>(count == 1 ? 1 : count + 1));
    if (count > 1) {
        QCOMPARE(fake.containers[fake.published[0]].body["children"].get<std::string>(), std::string("900,901,902"));
    }
}

void TestInstagram::lostAnswerIsAskedFor_data() {
    QTest::addColumn<int>("fault");
    QTest::newRow("effect, then closed") << int(HttpFault::CloseAfterEffect);
    QTest::newRow("effect, then stalled") << int(HttpFault::StallAfterEffect);
    QTest::newRow("effect, then garbage") << int(HttpFault::Garbage);
    QTest::newRow("no effect, closed") << int(HttpFault::CloseBeforeReply);
}

void TestInstagram::lostAnswerIsAskedFor() {
    QFETCH(int, fault);
    InstagramFake fake;
    bool done = false;
    fake.http.setFaults([&](const HttpRequest& request) {
        HttpFaultPlan plan;
        if (request.path.ends_with("/media_publish") && !done) {
            done = true;
            plan.fault = static_cast<HttpFault>(fault);
        }
        return plan;
    });
    QVERIFY(fake.http.start());
    CountingGuard guard;
    const Outcome out = makeInstagramPoster(config(fake), quick())->post(pictures(1), guard.guard(), {});
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QCOMPARE(fake.published.size(), std::size_t{1});
    QCOMPARE(guard.asked, 1);
}

void TestInstagram::lateNewsOfAContainerPostsOnce() {
    for (const int late : {1, 9}) {
        InstagramFake fake;
        fake.looksBeforePublished = late;
        bool done = false;
        fake.http.setFaults([&](const HttpRequest& request) {
            HttpFaultPlan plan;
            if (request.path.ends_with("/media_publish") && !std::exchange(done, true))
                plan.fault = HttpFault::CloseAfterEffect;
            return plan;
        });
        QVERIFY(fake.http.start());
        CountingGuard guard;
        const Outcome out = makeInstagramPoster(config(fake), quick())->post(pictures(1), guard.guard(), {});
        const OutcomeKind expected = late == 1 ? OutcomeKind::Accepted : OutcomeKind::InDoubt;
        QVERIFY2(out.kind == expected, describe(out).c_str());
        QCOMPARE(fake.published.size(), std::size_t{1});
        QCOMPARE(fake.containers.size(), std::size_t{1});
    }
}

void TestInstagram::refusals_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("subcode");
    QTest::addColumn<OutcomeKind>("kind");
    using enum OutcomeKind;
    QTest::newRow("expired token") << 190 << 463 << ChannelDown;
    QTest::newRow("permission") << 10 << 0 << ChannelDown;
    QTest::newRow("restricted account") << 25 << 2207050 << ChannelDown;
    QTest::newRow("blocked as spam") << 4 << 2207051 << ChannelDown;
    QTest::newRow("rate of the app") << 4 << 0 << Deferred;
    QTest::newRow("daily limit") << 9 << 2207042 << Deferred;
    QTest::newRow("not ready") << 9007 << 2207027 << Deferred;
    QTest::newRow("caption too long") << 36004 << 2207010 << Refused;
    QTest::newRow("wrong ratio") << 36003 << 2207009 << Refused;
}

void TestInstagram::refusals() {
    QFETCH(int, code);
    QFETCH(int, subcode);
    QFETCH(OutcomeKind, kind);
    InstagramFake fake;
    Json error{{"message", "their words"}, {"code", code}, {"error_subcode", subcode}};
    fake.http.setFaults([&](const HttpRequest& request) {
        HttpFaultPlan plan;
        if (request.path.ends_with("/media_publish")) {
            plan.instead = HttpResponse::json(400, Json{{"error", error}}.dump());
        }
        return plan;
    });
    QVERIFY(fake.http.start());
    CountingGuard guard;
    const Outcome out = makeInstagramPoster(config(fake), quick())->post(pictures(1), guard.guard(), {});
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QVERIFY(out.text.find("their words") != std::string::npos);
    QVERIFY(out.text.find(std::to_string(code)) != std::string::npos);
    QVERIFY(fake.published.empty());
}

void TestInstagram::quotaIsAskedFirst() {
    InstagramFake fake;
    fake.quotaUsed = fake.quotaTotal;
    QVERIFY(fake.http.start());
    CountingGuard guard;
    const Outcome out = makeInstagramPoster(config(fake), quick())->post(pictures(1), guard.guard(), {});
    QCOMPARE(out.kind, OutcomeKind::Deferred);
    QVERIFY(out.retryAfter.has_value());
    QVERIFY(fake.containers.empty());
    QCOMPARE(guard.asked, 0);
}

void TestInstagram::brokenPictureIsRefused() {
    InstagramFake fake;
    fake.failing = true;
    QVERIFY(fake.http.start());
    CountingGuard guard;
    QCOMPARE(makeInstagramPoster(config(fake), quick())->post(pictures(1), guard.guard(), {}).kind,
             OutcomeKind::Refused);
    const PostPayload local = pictures(1, "file:///etc/passwd");
    QCOMPARE(makeInstagramPoster(config(fake), quick())->post(local, guard.guard(), {}).kind, OutcomeKind::Refused);
    QCOMPARE(guard.asked, 0);
    QCOMPARE(fake.containers.size(), std::size_t{1});
}

void TestInstagram::guardRefusedPublishesNothing() {
    InstagramFake fake;
    QVERIFY(fake.http.start());
    CountingGuard no{.answer = false};
    QCOMPARE(makeInstagramPoster(config(fake), quick())->post(pictures(1), no.guard(), {}).kind, OutcomeKind::Aborted);
    QCOMPARE(no.asked, 1);
    QVERIFY(fake.published.empty());
}

void TestInstagram::check() {
    InstagramFake fake;
    QVERIFY(fake.http.start());
    const GatewayCheck good = checkInstagram(config(fake), quick());
    QVERIFY2(good.ok, good.message.c_str());
    QCOMPARE(good.account, std::string("@cafe"));
    QVERIFY(good.quota.starts_with("3 of 50"));
    InstagramConfig wrong = config(fake);
    wrong.token = Secret("other-token");
    QVERIFY(!checkInstagram(wrong, quick()).ok);
}

QTEST_GUILESS_MAIN(TestInstagram)
#include "test_instagram.moc"
