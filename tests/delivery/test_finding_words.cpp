// Every finding of the check can be said in each language of the console: what it is made from stands in the
// catalogues that translations/update.py makes.

#include <set>

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include "core/base/words_index.h"
#include "core/compose/channel_rules.h"
#include "core/delivery/check.h"
#include "tests/compose/compose_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

QString catalogue(const QString& file) { return QStringLiteral(AICMO_TRANSLATIONS "/") + file; }

std::vector<std::string> listedFormats() {
    QFile file(catalogue(QStringLiteral("core_words.txt")));
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<std::string> formats;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.isEmpty()) formats.push_back(line.toStdString());
    }
    return formats;
}

/// The finished translations of one context.
std::set<std::string> translated(const QString& language, const QString& context) {
    QFile file(catalogue(QStringLiteral("aicmo_%1.ts").arg(language)));
    std::set<std::string> sources;
    if (!file.open(QIODevice::ReadOnly)) return sources;
    QXmlStreamReader xml(&file);
    QString name, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") name = xml.readElementText();
        if (xml.name() == u"source") source = xml.readElementText();
        if (xml.name() == u"translation" && name == context && !xml.attributes().hasAttribute(QLatin1String("type"))) {
            if (!xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty()) {
                sources.insert(source.toStdString());
            }
        }
    }
    return sources;
}

const QStringList languages{QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("ar")};

class Catalogues {
  public:
    Catalogues() : index_(listedFormats()) {
        for (const QString& language : languages) known_.push_back(translated(language, QStringLiteral("core")));
    }

    /// What of the sentence would stay in English; empty when nothing does.
    [[nodiscard]] std::string left(const Words& said) const {
        if (said.format() == nullptr) {
            if (!said.isMessage()) return {};
            const auto match = index_.find(said.text());
            return match ? left(*match) : said.text();
        }
        if (!isKnown(said.format())) return said.format();
        for (const WordsValue& value : said.values()) {
            if (std::string rest = left(value.words); !rest.empty()) return rest;
        }
        return {};
    }
    /// As of a finding: a sentence as a whole that is somebody else's text is one without a format.
    [[nodiscard]] std::string left(const Finding& finding) const {
        const bool ours = finding.words.format() != nullptr || finding.words.isMessage();
        return ours ? left(finding.words) : finding.message;
    }

  private:
    [[nodiscard]] bool isKnown(const std::string& format) const {
        return std::all_of(known_.begin(), known_.end(),
                           [&format](const std::set<std::string>& texts) { return texts.contains(format); });
    }
    [[nodiscard]] std::string left(const WordsIndex::Match& match) const {
        return isKnown(*match.format) ? std::string() : *match.format;
    }

    WordsIndex index_;
    std::vector<std::set<std::string>> known_;
};

ContactFields contact(const std::string& address) { return {{"email", address}}; }

void addFaultyEmails(ComposeFixture& fixture) {
    EmailContent& html = fixture.addEmail("html");
    html.subject = "Hello {{ nick }} " + repeated("x", 60);
    html.preheader = "short";
    html.text = "";
    html.html =
        "<p>{{ first_name }}</p><p>[NAME] lorem ipsum</p><img src=\"none.png\"><img src=\"ftp://x\"><img>"
        "<img src=\"http://x.example/a.png\"><a href=\"http://x.example\">a</a><a href=\"/b\">b</a>"
        "<a href=\"/c\">c</a>" +
        repeated("y", 110'000);
    html.unsubscribe = "mailto:u@x.example";
    html.attachments = {"gone.pdf"};
    html.replyTo = "nobody";
    html.to = {contact("anna@x.example"), contact("bad"),         contact("a b@x.example"), contact("@x.example"),
               contact("anna@x.example"), contact("x@-y.example")};
    EmailContent& plain = fixture.addEmail("plain");
    plain.from.address = "no address";
    plain.subject = "";
    plain.text = "{{ first_name";
    EmailContent& bodiless = fixture.addEmail("bodiless");
    bodiless.from.address = "";
    bodiless.text = "";
    bodiless.unsubscribe = "https://x.example https://y.example";
    EmailContent& file = fixture.addEmail("file");
    file.text = "";
    file.htmlFile = "gone.html";
    file.preheader = repeated("p", 120);
    EmailContent& odd = fixture.addEmail("odd");
    odd.subject = "a\x01";
    odd.from.name = "a\x01";
    odd.text = std::string("nul\0 TODO \xFF", 11);
    odd.unsubscribe = "ftp://x";
    EmailContent& consent = fixture.addEmail("consent");
    for (const char* said : {"no", "no", "", "maybe", "yes"}) {
        const std::string name = "c" + std::to_string(consent.to.size()) + "@x.example";
        consent.to.push_back({{"email", name}, {"opt_in", said}, {"first_name", "C"}});
    }
    consent.to.push_back({{"email", "o@x.example"}, {"opt_in", "yes"}, {"opt_out", "yes"}, {"first_name", "O"}});
    EmailContent& nobody = fixture.addEmail("nobody");
    nobody.to.clear();
    EmailContent& twin = fixture.addEmail("twin");
    twin.to.push_back({{"email", "bob@x.example"}, {"first_name", "Bob"}});
    EmailContent& other = fixture.addEmail("other");
    other.to = fixture.bundle.project.content[fixture.bundle.project.content.size() - 2].email->to;
    EmailContent& third = fixture.addEmail("third");
    third.text = "Another text.";
}

void addFaultyPosts(ComposeFixture& fixture) {
    fixture.addPicture("tiny.png", "png", 100, 400);
    fixture.addPicture("wide.jpg", "jpg", 2000, 500);
    fixture.files->put("broken.jpg", std::string("\xFF\xD8\xFF", 3));
    fixture.files->put("text.png", "no picture");
    const auto media = [](PostContent& post, std::initializer_list<const char*> files) {
        for (const char* file : files) {
            post.media.emplace_back();
            post.media.back().file = file;
        }
    };
    PostContent& linked = fixture.addPost(Channel::LinkedIn, repeated("x", 3100) + " http://x.example XXX", "linked");
    linked.link = "http://y.example";
    linked.hashtags = {"two words"};
    media(linked, {"gone.png", "broken.jpg", "text.png", ""});
    PostContent& near = fixture.addPost(Channel::LinkedIn, repeated("x", 2990), "near");
    media(near, {"tiny.png"});
    PostContent& insta = fixture.addPost(Channel::Instagram, repeated("#a @b ", 40) + repeated("x", 2300), "insta");
    media(insta, {"tiny.png", "wide.jpg"});
    insta.media[0].url = "http://x.example/a.png";
    insta.media[1].altText = repeated("x", 2300);
    fixture.addPost(Channel::Instagram, "no picture", "insta-empty");
    PostContent& short1 = fixture.addPost(Channel::Twitter, repeated("x", 300) + "\x01", "short");
    media(short1, {"tiny.png", "tiny.png", "tiny.png", "tiny.png", ""});
    fixture.addPost(Channel::Twitter, "", "empty");
    fixture.addPost(Channel::Twitter, "{{ nobody }} {% if %}", "liquid");
    fixture.addPost(Channel::Twitter, "same", "same-1");
    fixture.addPost(Channel::Twitter, "same https://x.example/?utm_campaign=a", "campaign-1");
    fixture.addPost(Channel::Twitter, "same https://x.example/?utm_campaign=b", "campaign-2");
    fixture.addPost(Channel::Twitter, "same https://x.example/other", "campaign-3");
    fixture.addPost(Channel::Twitter, "same", "same-2");
}

void addFaultyRecords(ComposeFixture& fixture) {
    CrmContent& sync = fixture.addCrm(CrmOperation::SyncContact, "sync");
    sync.properties = {{"Bad", "x"},      {"control", "a\x01"}, {"left", "TODO"},
                       {"bytes", "\xFF"}, {"open", "{{"},       {"long", repeated("x", 70'000)}};
    fixture.addCrm(CrmOperation::SyncContact, "no-properties");
    CrmContent& note = fixture.addCrm(CrmOperation::LogEngagement, "note");
    note.engagementType = "call";
    note.body = "TODO " + repeated("x", 70'000);
    fixture.addCrm(CrmOperation::LogEngagement, "empty-note").engagementType = "note";
    CrmContent& odd = fixture.addCrm(CrmOperation::LogEngagement, "odd-note");
    odd.engagementType = "note";
    odd.body = "a\x01";
    ContentItem hollow;
    hollow.id = "hollow";
    hollow.channel = Channel::Twitter;
    fixture.bundle.project.content.push_back(hollow);
}

/// A project in which as much is wrong as one project can hold.
ComposeFixture faulty() {
    ComposeFixture fixture;
    fixture.bundle.project.client.website = "https://x.example";
    fixture.bundle.project.timezone = "Europe/Berlin";
    addFaultyEmails(fixture);
    addFaultyPosts(fixture);
    addFaultyRecords(fixture);
    const auto schedule = [&fixture](std::size_t content, const char* at) {
        fixture.bundle.project.content[content].scheduledText = at;
        fixture.bundle.project.content[content].scheduledAt = parseRfc3339(at);
    };
    schedule(0, "2026-03-29T02:30:00+01:00");
    schedule(1, "2026-07-01T09:00:00+01:00");
    return fixture;
}

std::vector<CheckFinding> findingsOf(const ComposeFixture& fixture) {
    CheckOptions options;
    options.now = parseRfc3339("2027-01-01T00:00:00Z");
    return checkProject(fixture.plan(), options);
}

}  // namespace

class TestFindingWords : public QObject {
    Q_OBJECT

  private slots:
    void everyFindingIsTranslated() {
        const Catalogues catalogues;
        std::set<std::string> rules;
        QStringList left;
        for (const CheckFinding& one : findingsOf(faulty())) {
            rules.insert(one.finding.rule);
            if (std::string rest = catalogues.left(one.finding); !rest.empty()) {
                left.append(QString::fromStdString(one.finding.rule + ": " + one.finding.message + " -> " + rest));
            }
            QCOMPARE(one.finding.message, one.finding.words.text());
        }
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        // So many kinds of findings one project can hold; the rest needs another one, a store, or gigabytes.
        QVERIFY2(rules.size() >= 60, qPrintable(QString::number(rules.size())));
    }

    void aFindingWithoutAFormatIsSeen() {
        const Catalogues catalogues;
        QVERIFY(!catalogues.left(Finding(Severity::Error, "x", Words::verbatim("in English"), {})).empty());
        QVERIFY(!catalogues.left(Finding(Severity::Error, "x", Words::message("nobody wrote this down"), {})).empty());
        QVERIFY(catalogues.left(Finding(Severity::Error, "x", words("the note is empty"), {})).empty());
    }

    void everyRuleIsTranslated() {
        const Catalogues catalogues;
        for (const QString& language : languages) {
            const std::set<std::string> known = translated(language, QStringLiteral("rules"));
            for (const ChannelRule& rule : channelRules()) QVERIFY2(known.contains(rule.saysFormat), rule.id.c_str());
        }
        for (const ChannelRule& rule : channelRules()) {
            if (rule.unit.empty()) continue;
            QCOMPARE(catalogues.left(limitWords(rule)), std::string());
            QCOMPARE(catalogues.left(againstLimit(rule, 1)), std::string());
            QVERIFY2(limitWords(rule).text().find(rule.unit) != std::string::npos, rule.id.c_str());
            // Its own sentence, not number and unit side by side: a unit has a plural.
            QVERIFY2(std::string_view(limitWords(rule).format()) != "%1 %2", rule.id.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestFindingWords)
#include "test_finding_words.moc"
