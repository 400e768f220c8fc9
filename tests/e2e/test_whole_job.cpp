// The whole job on both samples: import, check, preview, approve, live run against a real MTA with TLS and AUTH and
// against stateful services, package. What lies in the mailbox is, byte for byte, what the preview wrote, plus Date and
// what the server adds.

#include <set>

#include <QTest>

#include "core/base/digest.h"
#include "tests/e2e/program.h"
#include "tests/gateway/fakes/hubspot_fake.h"
#include "tests/gateway/fakes/instagram_fake.h"
#include "tests/gateway/fakes/linkedin_fake.h"
#include "tests/support/exim_server.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

/// Real mail server, stateful services, and the environment that points at them.
struct Services {
    EximServer mail;
    LinkedInFake linkedin;
    InstagramFake instagram;
    HubSpotFake hubspot;

    bool start(Program& program) {
        if (!mail.start() || !linkedin.http.start() || !instagram.http.start() || !hubspot.http.start()) return false;
        auto& environment = program.environment;
        environment["EXECUTION_ENABLED"] = "true";
        environment["EXECUTION_CHANNELS"] = "email, linkedin, instagram, crm";
        environment["AICMO_SMTP_URL"] = QString("smtp://localhost:%1").arg(mail.smtpPort());
        environment["AICMO_SMTP_USER"] = QString::fromStdString(mail.user());
        environment["AICMO_SMTP_PASSWORD"] = QString::fromStdString(mail.password());
        environment["AICMO_SMTP_TLS"] = "required";
        environment["AICMO_SMTP_CA_FILE"] = QString::fromStdString(mail.caFile());
        environment["AICMO_LINKEDIN_TOKEN"] = QString::fromStdString(linkedin.token);
        environment["AICMO_LINKEDIN_AUTHOR"] = "urn:li:organization:77";
        environment["AICMO_LINKEDIN_API"] = QString::fromStdString(linkedin.http.baseUrl());
        environment["AICMO_INSTAGRAM_TOKEN"] = QString::fromStdString(instagram.token);
        environment["AICMO_INSTAGRAM_ACCOUNT"] = "17";  // the fake's
        environment["AICMO_INSTAGRAM_API"] = QString::fromStdString(instagram.http.baseUrl());
        environment["AICMO_CRM"] = "hubspot";
        environment["AICMO_HUBSPOT_TOKEN"] = QString::fromStdString(hubspot.token);
        environment["AICMO_HUBSPOT_API"] = QString::fromStdString(hubspot.http.baseUrl());
        return true;
    }
};

/// "<content>/<recipient>" of every email and the bytes that the preview wrote for it, as digests to keep memory flat.
std::map<std::string, std::string> previewedMails(const QString& folder) {
    std::map<std::string, std::string> mails;
    const Result<Json> index = parseJson(fileBytes(folder + "/index.json").toStdString());
    if (!index) return mails;
    for (const Json& entry : *index) {
        const std::string file = entry["file"];
        if (!file.ends_with(".eml")) continue;
        const std::string bytes = fileBytes(folder + '/' + QString::fromStdString(file)).toStdString();
        if (sha256Hex(bytes) != entry["payload_sha256"].get<std::string>()) return {};
        mails[field(bytes, "Message-ID")] = bytes;
    }
    return mails;
}

}  // namespace

class TestWholeJob : public QObject {
    Q_OBJECT

  private slots:
    void wholeJob_data();
    void wholeJob();
};

void TestWholeJob::wholeJob_data() {
    QTest::addColumn<QString>("project");
    QTest::newRow("coffee brand's spring launch") << "northwind-spring";
    QTest::newRow("software firm's release") << "halden-observability";
}

void TestWholeJob::wholeJob() {
    QFETCH(QString, project);
    Program program;
    Services services;
    QVERIFY2(services.start(program), services.mail.error().c_str());

    QCOMPARE(program.run({"import", samples(project)}).status, 0);
    const Answer check = program.run({"check", project, "--json"});
    QVERIFY2(check.status == 0, check.out.left(2000));

    // Nothing may go out before it is approved.
    const Answer early = program.run({"execute", project, "--live", "--json", "--results", "none"});
    QCOMPARE(early.status, 1);
    QCOMPARE(early.json()["items_skipped"].get<int>(), early.json()["total_items_processed"].get<int>());
    QCOMPARE(services.mail.messageCount(), std::size_t{0});

    const Answer preview = program.run({"preview", project, "--output", program.path("payloads"), "--json"});
    QVERIFY2(preview.status == 0, preview.err);
    const Json previewed = preview.json();
    const auto total = previewed["total_items_processed"].get<std::size_t>();
    QVERIFY(total > 1000);
    QCOMPARE(previewed["items_sent_successfully"].get<std::size_t>(), total);

    // The portal knows the people that notes are about, as an agency's does.
    for (const Json& item : previewed["execution_results"]) {
        if (item["platform"] != "crm") continue;
        const std::string address = item["recipient"];
        services.hubspot.contacts[address] = {std::to_string(9000 + services.hubspot.contacts.size()), Json::object()};
    }

    QCOMPARE(program.run({"approve", project, "--all", "--by", "Account manager"}).status, 0);
    const Answer live = program.run({"execute", project, "--live", "--json"});
    const Json report = live.json();
    QVERIFY2(live.status == 0, live.err + report.dump().substr(0, 3000).c_str());
    QCOMPARE(report["items_sent_successfully"].get<std::size_t>(), total);
    QCOMPARE(report["channels_used"].dump(), std::string(R"(["crm","email","instagram","linkedin"])"));
    QCOMPARE(report["dry_run"].get<bool>(), false);

    // The mailbox: every previewed message once, byte for byte.
    const std::map<std::string, std::string> expected = previewedMails(program.path("payloads"));
    QVERIFY(expected.size() > 500);
    QVERIFY(services.mail.waitForCount(expected.size()));
    std::set<std::string> seen;
    for (const StoredMessage& message : services.mail.messages()) {
        const std::string id = field(message.bytes, "Message-ID");
        QVERIFY2(seen.insert(id).second, ("twice: " + id).c_str());
        QVERIFY2(!field(message.bytes, "Date").empty(), id.c_str());
        const auto found = expected.find(id);
        QVERIFY2(found != expected.end(), ("not previewed: " + id).c_str());
        if (withoutDate(message.bytes) != found->second) QCOMPARE(withoutDate(message.bytes), found->second);
    }
    QCOMPARE(seen.size(), expected.size());

    // The services: what was posted and synced is what was counted.
    std::map<std::string, std::size_t> byPlatform;
    for (const Json& item : report["execution_results"]) ++byPlatform[item["platform"].get<std::string>()];
    QCOMPARE(byPlatform["email"], expected.size());
    QCOMPARE(services.linkedin.posts.size(), byPlatform["linkedin"]);
    QCOMPARE(services.instagram.published.size(), byPlatform["instagram"]);
    QVERIFY(!services.hubspot.notes.empty());

    // A second run has nothing to do; a changed project is not what was approved.
    const Answer again = program.run({"execute", project, "--live", "--json", "--results", "none"});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json()["items_skipped"].get<std::size_t>(), total);
    QCOMPARE(services.mail.messageCount(), expected.size());

    // What was sent stays a count in the text, and a payload that can be compared with the mailbox.
    const QByteArray text = program.run({"execute", project, "--live"}).out;
    QVERIFY2(text.count('\n') < 5 && text.contains("already sent"), text.left(500));
    QCOMPARE(program.run({"preview", project, "--output", program.path("later")}).status, 0);
    QVERIFY(previewedMails(program.path("later")) == expected);

    const Answer package = program.run({"package", project, "--output", program.path("package"), "--json"});
    QVERIFY2(package.status == 0, package.out);
    QCOMPARE(package.json()["metadata"]["total_files"].get<int>(), 3);
    QCOMPARE(program.run({"package", "--verify", program.path("package")}).status, 0);
    QCOMPARE(program.run({"events", "verify"}).status, 0);
}

QTEST_GUILESS_MAIN(TestWholeJob)
#include "test_whole_job.moc"
