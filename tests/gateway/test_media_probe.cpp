// Looking at a picture's public address: what is refused, and that nothing private is ever connected to.

#include <QTest>

#include "core/gateway/instagram.h"
#include "core/gateway/transport/media_probe.h"
#include "tests/gateway/email_fixture.h"
#include "tests/gateway/fakes/instagram_fake.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

using Verdict = MediaProbe::Verdict;

const std::string jpeg = std::string("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11) + std::string(4000, 'x');

ProbeLimits quick() {
    ProbeLimits limits;
    limits.total = 2s;
    return limits;
}

}  // namespace

class TestMediaProbe : public QObject {
    Q_OBJECT

  private slots:
    void publicAddresses_data();
    void publicAddresses();
    void privateAddressesAreNotConnectedTo_data();
    void privateAddressesAreNotConnectedTo();
    void answers_data();
    void answers();
    void onlyTheStartIsRead();
    void redirectsAreNotFollowed();
    void noPictureNoContainer();
};

void TestMediaProbe::publicAddresses_data() {
    QTest::addColumn<bool>("isPublic");
    for (const char* address : {"0.0.0.0",
                                "10.1.2.3",
                                "100.64.0.1",
                                "100.127.255.255",
                                "127.0.0.1",
                                "127.9.9.9",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.0.8",
                                "192.0.2.1",
                                "192.168.1.1",
                                "198.18.0.1",
                                "198.19.255.255",
                                "198.51.100.7",
                                "203.0.113.9",
                                "224.0.0.1",
                                "239.255.255.255",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::ffff:10.0.0.1",
                                "::ffff:127.0.0.1",
                                "::127.0.0.1",
                                "64:ff9b::7f00:1",
                                "64:ff9b:1::1",
                                "fc00::1",
                                "fd12::1",
                                "fe80::1",
                                "ff02::1",
                                "2001::1",
                                "2001:db8::1",
                                "2002:7f00:1::1",
                                "2002:c0a8:1::",
                                "3fff::1",
                                "",
                                "north"}) {
        QTest::newRow(address) << false;
    }
    for (const char* address :
         {"1.1.1.1", "8.8.8.8", "100.63.0.1", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.167.1.1", "198.17.0.1",
          "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "64:ff9b::101:101", "2002:101:101::1"}) {
        QTest::newRow(address) << true;
    }
}

void TestMediaProbe::publicAddresses() {
    QFETCH(bool, isPublic);
    QCOMPARE(isPublicAddress(QTest::currentDataTag()), isPublic);
}

void TestMediaProbe::privateAddressesAreNotConnectedTo_data() {
    QTest::addColumn<QString>("address");
    for (const char* host : {"127.0.0.1", "localhost", "[::1]", "0x7f000001", "2130706433", "127.1", "0"}) {
        QTest::newRow(host) << QString("https://%1:%2/a.jpg").arg(host);
    }
    QTest::newRow("plain http") << "http://127.0.0.1:%2/a.jpg";
    QTest::newRow("file") << "file:///etc/passwd";
    QTest::newRow("nothing") << "";
}

void TestMediaProbe::privateAddressesAreNotConnectedTo() {
    QFETCH(QString, address);
    HttpFake server;
    QVERIFY(server.start());
    const std::string url = address.replace("%2", QString::number(server.port())).toStdString();
    const MediaProbe seen = probeMedia(url, false, quick(), {});
    QVERIFY2(seen.verdict == Verdict::Unfit, seen.text.c_str());
    QCOMPARE(server.connectionCount(), std::size_t{0});
}

void TestMediaProbe::answers_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("range");
    QTest::addColumn<int>("verdict");
    const QByteArray picture(jpeg.data(), static_cast<qsizetype>(jpeg.size()));
    QTest::newRow("picture") << 200 << picture << "" << int(Verdict::Fits);
    QTest::newRow("part of a picture") << 206 << picture.left(512) << "bytes 0-511/4011" << int(Verdict::Fits);
    QTest::newRow("too large") << 206 << picture.left(512) << "bytes 0-511/9000000" << int(Verdict::Unfit);
    QTest::newRow("a page") << 200 << QByteArray("<html>not found</html>") << "" << int(Verdict::Unfit);
    QTest::newRow("nothing") << 200 << QByteArray() << "" << int(Verdict::Unfit);
    QTest::newRow("missing") << 404 << QByteArray() << "" << int(Verdict::Unfit);
    QTest::newRow("forbidden") << 403 << QByteArray() << "" << int(Verdict::Unfit);
    QTest::newRow("trouble") << 503 << QByteArray() << "" << int(Verdict::Unknown);
}

void TestMediaProbe::answers() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, range);
    QFETCH(int, verdict);
    HttpFake server;
    server.on("GET", "/a.jpg", [&](const HttpRequest&) {
        HttpResponse answer = HttpResponse::text(status, body.toStdString());
        if (!range.isEmpty()) answer.with("Content-Range", range.toStdString());
        return answer;
    });
    QVERIFY(server.start());
    const MediaProbe seen = probeMedia(server.baseUrl() + "/a.jpg", true, quick(), {});
    QVERIFY2(seen.verdict == static_cast<Verdict>(verdict), seen.text.c_str());
    QCOMPARE(server.requests().at(0).header("Authorization"), std::string());
    QCOMPARE(server.requests().at(0).header("Range"), std::string("bytes=0-511"));
}

void TestMediaProbe::onlyTheStartIsRead() {
    HttpFake server;
    server.on("GET", "/a.jpg",
              [](const HttpRequest&) { return HttpResponse::text(200, jpeg + std::string(7 * 1024 * 1024, 'x')); });
    QVERIFY(server.start());
    const MediaProbe seen = probeMedia(server.baseUrl() + "/a.jpg", true, quick(), {});
    QVERIFY2(seen.verdict == Verdict::Fits, seen.text.c_str());
}

void TestMediaProbe::redirectsAreNotFollowed() {
    HttpFake server;
    server.on("GET", "/a.jpg",
              [](const HttpRequest&) { return HttpResponse::text(302, "").with("Location", "/inside.jpg"); });
    QVERIFY(server.start());
    const MediaProbe seen = probeMedia(server.baseUrl() + "/a.jpg", true, quick(), {});
    QVERIFY2(seen.verdict == Verdict::Unknown, seen.text.c_str());
    QCOMPARE(server.requestCount(), std::size_t{1});
}

void TestMediaProbe::noPictureNoContainer() {
    InstagramFake fake;
    HttpFake pictures;
    pictures.on("GET", "/a.jpg", [](const HttpRequest&) { return HttpResponse::text(200, jpeg); });
    QVERIFY(fake.http.start() && pictures.start());
    InstagramConfig config;
    config.token = Secret(fake.token);
    config.account = "17";
    config.api = fake.http.baseUrl();
    GatewayLimits limits;
    limits.poll.interval = 10ms;
    const auto poster = makeInstagramPoster(config, limits);
    const auto outcomeFor = [&](const std::string& name) {
        PostPayload post;
        post.channel = Channel::Instagram;
        post.bodies = {canonicalJson(Json{{"image_url", pictures.baseUrl() + name}, {"caption", "Spring"}}),
                       canonicalJson(Json{{"creation_id", "container:0"}})};
        CountingGuard guard;
        return poster->post(post, guard.guard(), {});
    };
    const Outcome missing = outcomeFor("/b.jpg");
    QVERIFY2(missing.kind == OutcomeKind::Refused, describe(missing).c_str());
    QVERIFY(fake.containers.empty());
    QVERIFY(outcomeFor("/a.jpg").kind == OutcomeKind::Accepted);
    QCOMPARE(fake.published.size(), std::size_t{1});
    for (const HttpRequest& request : pictures.requests()) QCOMPARE(request.header("Authorization"), std::string());
}

QTEST_GUILESS_MAIN(TestMediaProbe)
#include "test_media_probe.moc"
