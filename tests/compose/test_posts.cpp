// Social posts as the services' requests, and the limits of each service.

#include <QtTest>

#include "core/base/json.h"
#include "core/compose/channel_rules.h"
#include "core/compose/post/post_request.h"
#include "tests/compose/compose_fixture.h"
#include "tests/compose/qtest_text.h"

using namespace aicmo;
using namespace aicmo::test;

class TestPosts : public QObject {
    Q_OBJECT

  private slots:
    void littleText_data();
    void littleText();
    void linkedInBodies_data();
    void linkedInBodies();
    void instagramSingleAndCarousel();
    void twitterNamesItsUploads();
    void digestCoversBodiesAndUploads();
    void limits_data();
    void limits();
    void pictureLimits_data();
    void pictureLimits();
};

void TestPosts::littleText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << "Hello, world! 100%"
                           << "Hello, world! 100%";
    QTest::newRow("all reserved") << R"(\|{}@[]()<>#*_~)"
                                  << R"(\\\|\{\}\@\[\]\(\)\<\>\#\*\_\~)";
    QTest::newRow("hashtag") << "now #coffee."
                             << R"(now {hashtag|\#|coffee}.)";
    QTest::newRow("hashtag with underscore") << "#a_b"
                                             << R"({hashtag|\#|a\_b})";
    QTest::newRow("number sign") << "we are #1 (really)"
                                 << R"(we are \#1 \(really\))";
    QTest::newRow("inside a word") << "C#sharp"
                                   << R"(C\#sharp)";
    QTest::newRow("umlaut") << "#Frühling…"
                            << R"({hashtag|\#|Frühling}…)";
    QTest::newRow("fragment of a link") << "https://x.org/a#b_c"
                                        << R"(https://x.org/a\#b\_c)";
}

void TestPosts::littleText() {
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    QCOMPARE(post::littleText(text.toStdString()), escaped.toStdString());
}

void TestPosts::linkedInBodies_data() {
    QTest::addColumn<int>("pictures");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("content");
    QTest::newRow("text") << 0 << ""
                          << "";
    QTest::newRow("article") << 0 << "https://x.org/a"
                             << R"({"article":{"source":"https://x.org/a","title":"Spring"}})";
    QTest::newRow("one picture") << 1 << "https://x.org/a"
                                 << R"({"media":{"altText":"0","id":"upload:#0"}})";
    QTest::newRow("two pictures") << 2 << ""
                                  << R"({"multiImage":{"images":[{"altText":"0","id":"upload:#0"},)"
                                     R"({"altText":"1","id":"upload:#1"}]}})";
}

void TestPosts::linkedInBodies() {
    QFETCH(int, pictures);
    QFETCH(QString, link);
    QFETCH(QString, content);
    ComposeFixture fixture;
    PostContent& written = fixture.addPost(Channel::LinkedIn, "It is {{ project.name }} (now)");
    written.link = link.toStdString();
    written.hashtags = {"coffee", "#spring_26"};
    std::string wanted = content.toStdString();
    for (int i = 0; i < pictures; ++i) {
        const std::string path = std::to_string(i) + ".png";
        fixture.addPicture(path, "png", 100 + i);
        written.media.push_back({path, "", std::to_string(i)});
        const std::string mark = "#" + std::to_string(i);
        wanted.replace(wanted.find(mark), mark.size(), sha256Hex(*fixture.files->read(path)));
    }
    const Composed composed = fixture.compose();
    QCOMPARE(rulesOf(composed.findings), std::string());
    const PostPayload& payload = *composed.payload.post();
    QCOMPARE(payload.bodies.size(), std::size_t{1});
    const Json body = *parseJson(payload.bodies[0]);
    const std::string address = link.isEmpty() ? "" : "https://x.org/a\n\n";
    QCOMPARE(body["commentary"].get<std::string>(),
             "It is Spring Launch \\(now\\)\n\n" + address + "{hashtag|\\#|coffee} {hashtag|\\#|spring\\_26}");
    QCOMPARE(payload.text, "It is Spring Launch (now)\n\n" + address + "#coffee #spring_26");
    QVERIFY(!body.contains("author"));
    QCOMPARE(body["lifecycleState"].get<std::string>(), std::string("PUBLISHED"));
    QCOMPARE(body["distribution"]["feedDistribution"].get<std::string>(), std::string("MAIN_FEED"));
    QCOMPARE(body.contains("content") ? canonicalJson(body["content"]) : std::string(), wanted);
    QCOMPARE(payload.uploads.size(), static_cast<std::size_t>(pictures));
    if (pictures > 0) QCOMPARE(sha256Hex(*payload.uploads[0].bytes), payload.uploads[0].sha256);
}

void TestPosts::instagramSingleAndCarousel() {
    ComposeFixture fixture;
    PostContent& written = fixture.addPost(Channel::Instagram, "Spring #now");
    written.media.push_back({"", "https://x.org/0.jpg", "cup"});
    QCOMPARE(fixture.compose().payload.previewBytes(),
             std::string("{\"alt_text\":\"cup\",\"caption\":\"Spring #now\",\"image_url\":\"https://x.org/0.jpg\"}\n"
                         "{\"creation_id\":\"container:0\"}\n"));
    written.media.push_back({"", "https://x.org/1.jpg", ""});
    QCOMPARE(fixture.compose().payload.previewBytes(),
             std::string("{\"alt_text\":\"cup\",\"image_url\":\"https://x.org/0.jpg\",\"is_carousel_item\":true}\n"
                         "{\"image_url\":\"https://x.org/1.jpg\",\"is_carousel_item\":true}\n"
                         "{\"caption\":\"Spring #now\",\"children\":[\"container:0\",\"container:1\"],"
                         "\"media_type\":\"CAROUSEL\"}\n"
                         "{\"creation_id\":\"container:2\"}\n"));
}

void TestPosts::twitterNamesItsUploads() {
    ComposeFixture fixture;
    fixture.addPicture("a.png", "png");
    PostContent& written = fixture.addPost(Channel::Twitter, "Spring");
    written.hashtags = {"coffee"};
    written.media.push_back({"a.png", "", "cup"});
    const Composed composed = fixture.compose();
    const std::string digest = sha256Hex(*fixture.files->read("a.png"));
    QCOMPARE(composed.payload.post()->bodies[0],
             "{\"media\":{\"media_ids\":[\"upload:" + digest + "\"]},\"text\":\"Spring #coffee\"}");
}

void TestPosts::digestCoversBodiesAndUploads() {
    ComposeFixture fixture;
    fixture.addPicture("a.png", "png");
    fixture.addPost(Channel::LinkedIn, "Spring").media.push_back({"a.png", "", "cup"});
    const Composed first = fixture.compose();
    const std::string preview = first.payload.previewBytes();
    QVERIFY(preview.ends_with("\nupload:" + sha256Hex(*fixture.files->read("a.png")) + " image/png a.png\n"));
    QCOMPARE(toHex(first.payload.sha256), sha256Hex(preview));
    QVERIFY(fixture.compose().payload.sha256 == first.payload.sha256);
    fixture.addPicture("a.png", "png", 41);
    QVERIFY(fixture.compose().payload.sha256 != first.payload.sha256);
}

void TestPosts::limits_data() {
    QTest::addColumn<int>("channel");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rules");
    const auto linkedIn = static_cast<int>(Channel::LinkedIn);
    const auto instagram = static_cast<int>(Channel::Instagram);
    const auto twitter = static_cast<int>(Channel::Twitter);
    QTest::newRow("LinkedIn 2,940") << linkedIn << QString(2940, 'a') << "";
    QTest::newRow("LinkedIn 2,941") << linkedIn << QString(2941, 'a') << "linkedin.text.near";
    QTest::newRow("LinkedIn 3,000 with escapes") << linkedIn << QString(3000, '(') << "linkedin.text.near";
    QTest::newRow("LinkedIn 3,001") << linkedIn << QString(3001, 'a') << "linkedin.text.length";
    QTest::newRow("LinkedIn empty") << linkedIn << "  "
                                    << "post.text.empty";
    QTest::newRow("LinkedIn control") << linkedIn << "a\u0007b"
                                      << "post.text.control";
    QTest::newRow("LinkedIn undefined") << linkedIn << "{{ first_name }} x"
                                        << "liquid.undefined";
    QTest::newRow("LinkedIn TODO") << linkedIn << "TODO: words"
                                   << "content.placeholder";
    QTest::newRow("Instagram 2,200") << instagram << QString(2200, 'a') << "";
    QTest::newRow("Instagram 2,201") << instagram << QString(2201, 'a') << "instagram.caption.length";
    QTest::newRow("Instagram 5 hashtags") << instagram << QString("#a ").repeated(5) << "";
    QTest::newRow("Instagram 6 hashtags") << instagram << QString("#a ").repeated(6) << "instagram.hashtags.many";
    QTest::newRow("Instagram 31 hashtags") << instagram << QString("#a ").repeated(31) << "instagram.hashtags";
    QTest::newRow("Instagram 3 mentions") << instagram << QString("@a ").repeated(3) << "";
    QTest::newRow("Instagram 4 mentions") << instagram << QString("@a ").repeated(4) << "instagram.mentions.many";
    QTest::newRow("Instagram 21 mentions") << instagram << QString("@a ").repeated(21) << "instagram.mentions";
    QTest::newRow("Instagram addresses") << instagram << QString("x@a.org ").repeated(30) << "";
    QTest::newRow("X 280") << twitter << QString(280, 'a') << "";
    QTest::newRow("X 281") << twitter << QString(281, 'a') << "twitter.text.length";
    QTest::newRow("X 141 chinese") << twitter << QString("春").repeated(141) << "twitter.text.length";
    QTest::newRow("X long address") << twitter << "https://x.org/" + QString(500, 'a') << "";
}

void TestPosts::limits() {
    QFETCH(int, channel);
    QFETCH(QString, text);
    QFETCH(QString, rules);
    ComposeFixture fixture;
    PostContent& written = fixture.addPost(static_cast<Channel>(channel), text.toStdString());
    if (static_cast<Channel>(channel) == Channel::Instagram) written.media.push_back({"", "https://x.org/a.jpg", "x"});
    QCOMPARE(rulesOf(fixture.compose().findings, Severity::Notice), rules.toStdString());
}

void TestPosts::pictureLimits_data() {
    QTest::addColumn<int>("channel");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("rules");
    const auto linkedIn = static_cast<int>(Channel::LinkedIn);
    const auto instagram = static_cast<int>(Channel::Instagram);
    const auto twitter = static_cast<int>(Channel::Twitter);
    QTest::newRow("LinkedIn png") << linkedIn << "png" << 100 << 100 << 1 << "";
    QTest::newRow("LinkedIn jpeg") << linkedIn << "jpeg" << 100 << 100 << 20 << "";
    QTest::newRow("LinkedIn 21") << linkedIn << "png" << 10 << 10 << 21 << "linkedin.image.count";
    QTest::newRow("LinkedIn pixels") << linkedIn << "png" << 7000 << 5200 << 1 << "linkedin.image.pixels";
    QTest::newRow("too many pixels") << linkedIn << "png" << 8000 << 5001 << 1 << "post.media.format";
    QTest::newRow("LinkedIn bmp") << linkedIn << "bmp" << 10 << 10 << 1 << "post.media.format";
    QTest::newRow("Instagram 4:5") << instagram << "jpeg" << 1080 << 1350 << 1 << "";
    QTest::newRow("Instagram taller") << instagram << "jpeg" << 1080 << 1400 << 1 << "instagram.image.tall";
    QTest::newRow("Instagram 1.91:1") << instagram << "jpeg" << 1080 << 566 << 1 << "";
    QTest::newRow("Instagram wider") << instagram << "jpeg" << 1080 << 500 << 1 << "instagram.image.wide";
    QTest::newRow("Instagram narrow") << instagram << "jpeg" << 300 << 300 << 1 << "instagram.image.narrow";
    QTest::newRow("Instagram png") << instagram << "png" << 1080 << 1080 << 1 << "instagram.image.format";
    QTest::newRow("Instagram none") << instagram << "jpeg" << 10 << 10 << 0 << "instagram.media.required";
    QTest::newRow("Instagram 11") << instagram << "jpeg" << 400 << 400 << 11 << "instagram.media.count";
    QTest::newRow("X 4") << twitter << "png" << 10 << 10 << 4 << "";
    QTest::newRow("X 5") << twitter << "png" << 10 << 10 << 5 << "twitter.media.count";
}

void TestPosts::pictureLimits() {
    QFETCH(int, channel);
    QFETCH(QString, format);
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, count);
    QFETCH(QString, rules);
    ComposeFixture fixture;
    fixture.addPicture("a", format.toLatin1().constData(), width, height);
    PostContent& written = fixture.addPost(static_cast<Channel>(channel), "Text");
    for (int i = 0; i < count; ++i) written.media.push_back({"a", "https://x.org/a.jpg", "alt"});
    QCOMPARE(rulesOf(fixture.compose().findings, Severity::Notice), rules.toStdString());
}

QTEST_GUILESS_MAIN(TestPosts)
#include "test_posts.moc"
