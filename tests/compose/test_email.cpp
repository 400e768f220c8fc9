// Emails as bytes: what an independent reader finds in them, for friendly and for hostile input.

#include <QtTest>

#include "core/base/text.h"
#include "tests/compose/compose_fixture.h"
#include "tests/compose/parsed_mail.h"
#include "tests/compose/qtest_text.h"

using namespace aicmo;
using namespace aicmo::test;

class TestEmail : public QObject {
    Q_OBJECT

  private slots:
    void fieldsStandInTheirOrder();
    void structures_data();
    void structures();
    void namesAndSubjectsComeBack_data();
    void namesAndSubjectsComeBack();
    void hostileInputIsRefused_data();
    void hostileInputIsRefused();
    void bodiesComeBack_data();
    void bodiesComeBack();
    void internationalAddresses_data();
    void internationalAddresses();
    void unsubscribing_data();
    void unsubscribing();
    void htmlEscapesContactsAndShowsPreheader();
    void undefinedVariablesAreErrors_data();
    void undefinedVariablesAreErrors();
    void pictures_data();
    void pictures();
    void picturesTravelOnce();
    void placesAreThoseOfTheAuthor();
    void textIsMadeFromHtml();
    void testMailsAreMarked();
    void viewShowsTheParts();
    void messageIdFollowsTheContent();
};

namespace {

std::string messageOf(const Composed& composed) {
    if (composed.firstError() != nullptr) {
        qWarning("%s: %s", composed.firstError()->rule.c_str(), composed.firstError()->message.c_str());
        return {};
    }
    return composed.payload.email()->message;
}

std::string crlf(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return out;
}

std::string withoutLastBreak(std::string text) {
    if (text.ends_with("\r\n")) text.resize(text.size() - 2);
    return text;
}

}  // namespace

void TestEmail::fieldsStandInTheirOrder() {
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    email.replyTo = "office@example.com";
    email.unsubscribe = "https://example.com/u/{{ email }}";
    const Composed composed = fixture.compose();
    const std::string message = messageOf(composed);
    std::string names;
    for (const auto& [name, value] : parseMail(message).fields) names += name + ' ';
    QCOMPARE(names, std::string("From To Reply-To Subject Message-ID MIME-Version List-Unsubscribe "
                                "List-Unsubscribe-Post "));
    const EmailPayload& payload = *composed.payload.email();
    QVERIFY(message.substr(payload.dateOffset).starts_with("Message-ID: " + payload.messageId + "\r\n"));
    QVERIFY(message.find("One-Click\r\nContent-Type: text/plain; charset=utf-8\r\n") != std::string::npos);
    QCOMPARE(payload.envelopeFrom, std::string("news@example.com"));
    QCOMPARE(payload.envelopeTo, std::string("anna@example.org"));
    QVERIFY(payload.messageId.ends_with("@example.com>"));
    QCOMPARE(toHex(composed.payload.sha256), sha256Hex(message));
    QCOMPARE(composed.payload.previewBytes(), message);
}

void TestEmail::structures_data() {
    QTest::addColumn<bool>("html");
    QTest::addColumn<bool>("text");
    QTest::addColumn<bool>("picture");
    QTest::addColumn<bool>("attachment");
    QTest::addColumn<QString>("structure");
    QTest::newRow("text") << false << true << false << false << "text/plain";
    QTest::newRow("html and text") << true << true << false << false << "alternative(text/plain text/html)";
    QTest::newRow("html alone gets a text") << true << false << false << false << "alternative(text/plain text/html)";
    QTest::newRow("picture") << true << true << true << false << "alternative(text/plain related(text/html image/png))";
    QTest::newRow("attachment") << false << true << false << true << "mixed(text/plain application/pdf)";
    QTest::newRow("all") << true << true << true << true
                         << "mixed(alternative(text/plain related(text/html image/png)) application/pdf)";
}

void TestEmail::structures() {
    QFETCH(bool, html);
    QFETCH(bool, text);
    QFETCH(bool, picture);
    QFETCH(bool, attachment);
    QFETCH(QString, structure);
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    fixture.addPicture("assets/a.png", "png");
    fixture.files->put("menu.pdf", "%PDF-1.4\n" + repeated(std::string("\0\xFF\r\n", 4), 500));
    if (html) email.html = "<body><p>Hello</p></body>";
    if (picture) email.html = "<body><p>Hello</p><img src='assets/a.png' alt=''></body>";
    if (!text) email.text.clear();
    if (attachment) email.attachments = {"menu.pdf"};
    const std::string message = messageOf(fixture.compose());
    QCOMPARE(lineProblem(message), std::string());
    const ParsedMail mail = parseMail(message);
    QCOMPARE(mail.structure, structure.toStdString());
    if (attachment) {
        QCOMPARE(mail.content("application/pdf"), *fixture.files->read("menu.pdf"));
        QCOMPARE(mail.parts.back().fileName, std::string("menu.pdf"));
        QCOMPARE(mail.parts.back().disposition, std::string("attachment"));
    }
    if (picture) QCOMPARE(mail.content("image/png"), *fixture.files->read("assets/a.png"));
}

void TestEmail::namesAndSubjectsComeBack_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "Northwind Coffee";
    QTest::newRow("comma") << "Coffee, fresh, today";
    QTest::newRow("quotes and backslash") << R"(The "best" coffee \o/ (really))";
    QTest::newRow("specials") << "a@b <c>; d: e.";
    QTest::newRow("emoji") << "☕️ Spring 🌷 is here 👩‍👩‍👧‍👦";
    QTest::newRow("right to left") << "קפה טרי מהיום بن طازج";
    QTest::newRow("combining") << "Cafe\u0301 nai\u0308ve";
    QTest::newRow("mostly ascii") << "A café in the middle of the old town of Zürich";
    QTest::newRow("looks encoded") << "=?utf-8?Q?no?= this is text";
    QTest::newRow("200 ascii characters") << QString("spring coffee ").repeated(15).trimmed();
    QTest::newRow("200 letters without a blank") << QString(200, 'x');
    QTest::newRow("1500 letters without a blank") << QString(1500, 'x');
    QTest::newRow("200 emoji") << QString("🌷").repeated(200);
    QTest::newRow("200 chinese") << QString("春").repeated(200);
    QTest::newRow("runs of blanks") << "two  blanks   three";
    QTest::newRow("question marks") << "Why? What?? =?";
}

void TestEmail::namesAndSubjectsComeBack() {
    QFETCH(QString, text);
    const std::string wanted = text.toStdString();
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    email.from.name = wanted;
    email.subject = wanted;
    const std::string message = messageOf(fixture.compose());
    QCOMPARE(lineProblem(message), std::string());
    const std::string header = message.substr(0, message.find("\r\n\r\n"));
    for (const std::string_view line : split(header, '\n')) QVERIFY2(line.size() <= 260, std::string(line).c_str());
    const ParsedMail mail = parseMail(message);
    QCOMPARE(mail.subject, wanted);
    QCOMPARE(mail.fromName, wanted);
    QCOMPARE(mail.fromAddress, std::string("news@example.com"));
}

void TestEmail::hostileInputIsRefused_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("rule");
    const QByteArray injected = "x\r\nBcc: all@example.org";
    QTest::newRow("subject CRLF") << "subject" << injected << "email.header.control";
    QTest::newRow("subject LF") << "subject" << QByteArray("a\nb") << "email.header.control";
    QTest::newRow("subject NUL") << "subject" << QByteArray("a\0b", 3) << "email.header.control";
    QTest::newRow("subject C1") << "subject" << QByteArray("a\xC2\x85z") << "email.header.control";
    QTest::newRow("subject from a contact") << "first_name" << injected << "email.header.control";
    QTest::newRow("from name") << "from.name" << injected << "email.header.control";
    QTest::newRow("from address") << "from.address" << QByteArray("a@b.org\r\nX: y") << "email.from";
    QTest::newRow("from without address") << "from.address" << QByteArray() << "email.from";
    QTest::newRow("reply address") << "reply_to" << QByteArray("a@b.org\nX: y") << "email.reply_to";
    QTest::newRow("unsubscribe") << "unsubscribe" << QByteArray("https://x.org/\r\nX: y") << "email.unsubscribe.form";
    QTest::newRow("unsubscribe bracket") << "unsubscribe" << QByteArray("https://x.org/>,<https://y")
                                         << "email.unsubscribe.form";
    QTest::newRow("unsubscribe scheme") << "unsubscribe" << QByteArray("javascript:alert(1)")
                                        << "email.unsubscribe.form";
    QTest::newRow("text NUL") << "text" << QByteArray("a\0b", 3) << "email.text.nul";
    QTest::newRow("text not UTF-8") << "text" << QByteArray("caf\xE9") << "content.utf8";
    QTest::newRow("broken template") << "text" << QByteArray("{% if %}") << "liquid.syntax";
    QTest::newRow("attachment") << "attachment" << QByteArray("nowhere.pdf") << "email.attachment.missing";
    QTest::newRow("html file") << "html_file" << QByteArray("nowhere.html") << "email.html.missing";
    QTest::newRow("placeholder") << "text" << QByteArray("Dear %FIRST_NAME%") << "content.placeholder";
}

void TestEmail::hostileInputIsRefused() {
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    const std::string text = value.toStdString();
    if (field == "subject") email.subject = text;
    if (field == "first_name") email.to[0][1].second = text;
    if (field == "from.name") email.from.name = text;
    if (field == "from.address") email.from.address = text;
    if (field == "reply_to") email.replyTo = text;
    if (field == "unsubscribe") email.unsubscribe = text;
    if (field == "text") email.text = text;
    if (field == "attachment") email.attachments = {text};
    if (field == "html_file") email.htmlFile = text;
    const Composed composed = fixture.compose();
    QCOMPARE(rulesOf(composed.findings), rule.toStdString());
    QVERIFY(composed.payload.email()->message.empty());
}

void TestEmail::bodiesComeBack_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("dots") << QByteArray(".\n..\n.hidden\n\n.\n");
    QTest::newRow("mbox From") << QByteArray("From me\nFrom you\n>From\n");
    QTest::newRow("long line") << QByteArray(3000, 'x') + "\n";
    QTest::newRow("long line of dots") << QByteArray(3000, '.') + "\n";
    QTest::newRow("blanks at ends") << QByteArray("a  \nb\t\n \n  c\n");
    QTest::newRow("equals") << QByteArray("a=b=3D\n=\n");
    QTest::newRow("emoji") << QByteArray("☕️👩‍👩‍👧‍👦 café\n");
    QTest::newRow("chinese") << QByteArray("春天的咖啡\n").repeated(200);
    QTest::newRow("10,000 lines") << QByteArray("a line of ordinary text\n").repeated(10000);
    QTest::newRow("boundary lookalike") << QByteArray("--=_a0123\n--\n");
    QTest::newRow("line of 76") << QByteArray(76, 'y') + "\n" + QByteArray(75, 'z') + "\n";
}

void TestEmail::bodiesComeBack() {
    QFETCH(QByteArray, text);
    const std::string wanted = text.toStdString();
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    email.text = wanted;
    const std::string simple = messageOf(fixture.compose());
    QCOMPARE(lineProblem(simple), std::string());
    QCOMPARE(parseMail(simple).content("text/plain"), crlf(wanted));
    email.html = "<body><pre>" + (wanted.size() > 50'000 ? std::string() : wanted) + "</pre></body>";
    const std::string message = messageOf(fixture.compose());
    QCOMPARE(lineProblem(message), std::string());
    // In a multipart the last line break belongs to the boundary.
    QCOMPARE(withoutLastBreak(parseMail(message).content("text/plain")), withoutLastBreak(crlf(wanted)));
    QCOMPARE(withoutLastBreak(parseMail(message).content("text/html")), crlf(email.html));
    QVERIFY(message.find("\r\n.") == std::string::npos);
    QVERIFY(message.find("\nFrom ") == std::string::npos);
}

void TestEmail::internationalAddresses_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("envelope");
    QTest::addColumn<bool>("utf8");
    QTest::newRow("ascii") << "ANNA@Example.ORG"
                           << "anna@example.org" << false;
    QTest::newRow("domain") << "anna@Bücher.example"
                            << "anna@xn--bcher-kva.example" << false;
    QTest::newRow("sharp s") << "anna@straße.example"
                             << "anna@xn--strae-oqa.example" << false;
    QTest::newRow("local part") << "zoë@example.org"
                                << "zoë@example.org" << true;
}

void TestEmail::internationalAddresses() {
    QFETCH(QString, address);
    QFETCH(QString, envelope);
    QFETCH(bool, utf8);
    ComposeFixture fixture;
    fixture.addEmail().to[0][0].second = address.toStdString();
    const Composed composed = fixture.compose();
    const std::string message = messageOf(composed);
    QCOMPARE(composed.payload.email()->envelopeTo, envelope.toStdString());
    QCOMPARE(composed.payload.email()->needsSmtpUtf8, utf8);
    QVERIFY(message.find("\r\nTo: " + envelope.toStdString() + "\r\n") != std::string::npos);
}

void TestEmail::unsubscribing_data() {
    QTest::addColumn<QString>("unsubscribe");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("oneClick");
    QTest::newRow("https") << "https://x.org/u?e={{ email }}"
                           << "<https://x.org/u?e=Anna@Example.org>" << true;
    QTest::newRow("mailto alone") << "mailto:out@x.org"
                                  << "<mailto:out@x.org>" << false;
    QTest::newRow("both") << "https://x.org/u mailto:out@x.org"
                          << "<https://x.org/u>, <mailto:out@x.org>" << true;
    QTest::newRow("none") << ""
                          << "" << false;
    QTest::newRow("umlaut in path") << "https://x.org/ü"
                                    << "<https://x.org/%C3%BC>" << true;
}

void TestEmail::unsubscribing() {
    QFETCH(QString, unsubscribe);
    QFETCH(QString, field);
    QFETCH(bool, oneClick);
    ComposeFixture fixture;
    fixture.addEmail().unsubscribe = unsubscribe.toStdString();
    const auto plan = fixture.plan();
    const Composer composer(plan);
    const Composed composed = composer.compose(plan->items()[0]);
    const ParsedMail mail = parseMail(messageOf(composed));
    QCOMPARE(mail.field("List-Unsubscribe"), field.toStdString());
    QCOMPARE(mail.field("List-Unsubscribe-Post"), std::string(oneClick ? "List-Unsubscribe=One-Click" : ""));
    const bool said =
        hasRule(composed.findings, "email.one_click") || hasRule(composer.contentFindings(0), "email.one_click");
    QCOMPARE(said, !oneClick);
}

void TestEmail::htmlEscapesContactsAndShowsPreheader() {
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    email.to[0][2].second = "<script>alert('x')</script> & Sons";
    email.preheader = "For {{ company }}";
    email.html = "<html><body class=\"a\"><p>{{ company }} {{ client.name }} {{ company | raw }}</p></body></html>";
    const std::string html = parseMail(messageOf(fixture.compose())).content("text/html");
    QVERIFY(html.find("<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; Sons Northwind &amp; Co "
                      "<script>") != std::string::npos);
    const std::size_t body = html.find("<body class=\"a\"><div style=\"display:none");
    QVERIFY(body != std::string::npos);
    QVERIFY(html.find("For &lt;script&gt;", body) != std::string::npos);
}

void TestEmail::undefinedVariablesAreErrors_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("top level") << "Dear {{ nickname }}"
                               << "/content/0/email/text:1:6";
    QTest::newRow("of the contact") << "Dear\n {{ contact.nickname }}"
                                    << "/content/0/email/text:2:2";
    QTest::newRow("of the client") << "{{ client.website }}"
                                   << "/content/0/email/text:1:1";
    QTest::newRow("with a default") << "{{ nickname | default: 'friend' }}"
                                    << "";
    QTest::newRow("defined") << "{{ contact.company }} {{ brand.name }} {{ project.name }}"
                             << "";
}

void TestEmail::undefinedVariablesAreErrors() {
    QFETCH(QString, text);
    QFETCH(QString, place);
    ComposeFixture fixture;
    fixture.addEmail().text = text.toStdString();
    const Composed composed = fixture.compose();
    QCOMPARE(rulesOf(composed.findings), std::string(place.isEmpty() ? "" : "liquid.undefined"));
    if (const Finding* finding = composed.firstError()) {
        const std::string line = finding->place.substr(0, finding->place.rfind(':'));
        const std::string wanted = place.toStdString();
        QCOMPARE(line, wanted.substr(0, wanted.rfind(':')));
    }
}

void TestEmail::pictures_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("rule");
    QTest::newRow("project file") << "<img src=\"assets/a.png\" alt=''>"
                                  << "";
    QTest::newRow("beside the html file") << "<img src='../assets/a.png' alt=''>"
                                          << "";
    QTest::newRow("percent-encoded") << "<img src='assets/with%20blank.png' alt=''>"
                                     << "";
    QTest::newRow("background") << "<table background=assets/a.png></table>"
                                << "";
    QTest::newRow("conditional comment") << "<!--[if mso]><v:fill src=\"assets/a.png\"/><![endif]-->"
                                         << "";
    QTest::newRow("https") << "<img src='https://example.com/a.png' alt=''>"
                           << "";
    QTest::newRow("computed https") << "<img src='https://example.com/{{ first_name }}.png' alt=''>"
                                    << "";
    QTest::newRow("computed path") << "<img src='assets/{{ first_name }}.png' alt=''>"
                                   << "email.image.reference";
    QTest::newRow("missing") << "<img src='assets/b.png' alt=''>"
                             << "email.image.missing";
    QTest::newRow("outside") << "<img src='../../etc/passwd' alt=''>"
                             << "email.image.missing";
    QTest::newRow("file url") << "<img src='file:///etc/passwd' alt=''>"
                              << "email.image.reference";
    QTest::newRow("absolute") << "<img src='/etc/passwd' alt=''>"
                              << "email.image.reference";
    QTest::newRow("no scheme") << "<img src='//example.com/a.png' alt=''>"
                               << "email.image.reference";
    QTest::newRow("data") << "<img src='data:image/png;base64,AAAA' alt=''>"
                          << "email.image.reference";
    QTest::newRow("javascript") << "<img src='JavaScript:alert(1)' alt=''>"
                                << "email.image.reference";
    QTest::newRow("svg") << "<img src='assets/a.svg' alt=''>"
                         << "email.image.format";
    QTest::newRow("in a comment") << "<!-- <img src='assets/b.png'> -->"
                                  << "";
}

void TestEmail::pictures() {
    QFETCH(QString, html);
    QFETCH(QString, rule);
    ComposeFixture fixture;
    fixture.addPicture("assets/a.png", "png");
    fixture.addPicture("assets/with blank.png", "png");
    fixture.files->put("assets/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    fixture.files->put("content/mail.html", "<body>words " + html.toStdString() + "</body>");
    fixture.addEmail().htmlFile = "content/mail.html";
    const Composed composed = fixture.compose();
    QCOMPARE(rulesOf(composed.findings), rule.toStdString());
    if (!rule.isEmpty()) QVERIFY(composed.firstError()->place.starts_with("content/mail.html"));
}

void TestEmail::picturesTravelOnce() {
    ComposeFixture fixture;
    fixture.addPicture("assets/a.png", "png");
    fixture.files->put("assets/copy.png", *fixture.files->read("assets/a.png"));
    fixture.addEmail().html = "<img src='assets/a.png'><img src='assets/a.png'><img src='assets/copy.png'>";
    const ParsedMail mail = parseMail(messageOf(fixture.compose()));
    QCOMPARE(mail.structure, std::string("alternative(text/plain related(text/html image/png))"));
    const std::string reference = "src='cid:" + mail.parts.back().contentId + "'";
    QCOMPARE(mail.content("text/html"), "<img " + reference + "><img " + reference + "><img " + reference + ">");
}

void TestEmail::placesAreThoseOfTheAuthor() {
    ComposeFixture fixture;
    fixture.addPicture("a.png", "png");
    fixture.files->put("mail.html", "<p>\n<img src='a.png' alt=''><img src='a.png' alt=''>{{ nothing }}</p>");
    fixture.addEmail().htmlFile = "mail.html";
    const Composed composed = fixture.compose();
    const std::string place = composed.firstError()->place;
    QVERIFY2(place.starts_with("mail.html:2:"), place.c_str());
    const int column = std::stoi(place.substr(place.rfind(':') + 1));
    QVERIFY2(column >= 49 && column <= 52, place.c_str());
}

void TestEmail::textIsMadeFromHtml() {
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    email.text.clear();
    email.preheader = "A preheader that is seen in the inbox, not in the text of it";
    email.html =
        "<html><head><title>No</title><style>p{color:red}</style></head><body><h1>Spring &amp; you</h1>"
        "<p>Dear {{ first_name }},<br>come   in.</p><ul><li>One</li><li>Two</li></ul>"
        "<p><a href=\"https://example.com/a\">Our shop</a> <img src='https://example.com/b.png' alt='A cup'></p>"
        "<div style='display: none'>hidden</div></body></html>";
    const auto plan = fixture.plan();
    const Composer composer(plan);
    QCOMPARE(parseMail(messageOf(composer.compose(plan->items()[0]))).content("text/plain"),
             crlf("Spring & you\n\nDear Anna,\ncome in.\n\n- One\n- Two\n\nOur shop (https://example.com/a) A cup"));
    QVERIFY(hasRule(composer.contentFindings(0), "email.text.missing"));
}

void TestEmail::testMailsAreMarked() {
    ComposeFixture fixture;
    fixture.addEmail();
    const auto plan = fixture.plan();
    const Composer composer(plan);
    const Composed real = composer.compose(plan->items()[0]);
    const Composed test = composer.composeTest(plan->items()[0], "me@example.net");
    const ParsedMail mail = parseMail(messageOf(test));
    QCOMPARE(mail.subject, std::string("[Test] Hello Anna"));
    QCOMPARE(mail.to, std::string("me@example.net"));
    QCOMPARE(mail.field("X-AICMO-Test"), std::string("1"));
    QCOMPARE(test.payload.email()->envelopeTo, std::string("me@example.net"));
    QVERIFY(test.payload.email()->messageId != real.payload.email()->messageId);
    QVERIFY(messageOf(real).find("X-AICMO-Test") == std::string::npos);
    QCOMPARE(rulesOf(composer.composeTest(plan->items()[0], "me@example.net\r\nBcc: x").findings),
             std::string("email.to"));
}

void TestEmail::viewShowsTheParts() {
    ComposeFixture fixture;
    fixture.addPicture("a.png", "png");
    fixture.files->put("menu.pdf", "%PDF-1.4");
    EmailContent& email = fixture.addEmail();
    email.html = "<img src='a.png' alt=''>{{ first_name }}";
    email.attachments = {"menu.pdf"};
    const auto plan = fixture.plan();
    const Result<EmailView> view = Composer(plan).view(plan->items()[0]);
    QVERIFY(view.has_value());
    QCOMPARE(view->subject, std::string("Hello Anna"));
    QCOMPARE(view->parts.size(), std::size_t{2});
    QVERIFY(view->parts[0].isInline);
    QVERIFY(view->html.find("cid:" + view->parts[0].contentId) != std::string::npos);
    QCOMPARE(*view->parts[1].bytes, std::string("%PDF-1.4"));
}

void TestEmail::messageIdFollowsTheContent() {
    ComposeFixture fixture;
    fixture.addEmail();
    const std::string first = fixture.compose().payload.email()->messageId;
    QCOMPARE(fixture.compose().payload.email()->messageId, first);
    fixture.bundle.project.content[0].revision = "fedcba9876543210";
    QVERIFY(fixture.compose().payload.email()->messageId != first);
}

QTEST_GUILESS_MAIN(TestEmail)
#include "test_email.moc"
