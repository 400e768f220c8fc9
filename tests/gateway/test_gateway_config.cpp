#include <fstream>
#include <map>
#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/gateway/gateway_config.h"
#include "core/gateway/outcome_text.h"

using namespace aicmo;

namespace {

using Variables = std::map<std::string, std::string>;

Environment from(const Variables& variables) {
    return [variables](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        if (found == variables.end()) return std::nullopt;
        return found->second;
    };
}

Variables parse(const QString& text) {
    Variables out;
    for (const QString& pair : text.split(' ', Qt::SkipEmptyParts)) {
        out[pair.section('=', 0, 0).toStdString()] = pair.section('=', 1).toStdString();
    }
    return out;
}

}  // namespace

class TestGatewayConfig : public QObject {
    Q_OBJECT

  private slots:
    void smtpUrls_data();
    void smtpUrls();
    void refused_data();
    void refused();
    void completeChannels();
    void pacingIsReadForEveryAccount();
    void accountsHaveOneName_data();
    void accountsHaveOneName();
    void nothingSetIsNoError();
    void secretFiles_data();
    void secretFiles();
    void fallbackSecretsStayWithTheirServer();
    void unconfiguredChannelsSayWhatToSet();
    void secretsAreNotShown();
};

void TestGatewayConfig::smtpUrls_data() {
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("required");
    QTest::addColumn<bool>("ifOffered");
    QTest::newRow("public") << "AICMO_SMTP_URL=smtp://mail.example:587"
                            << "smtp://mail.example:587" << true << true;
    QTest::newRow("no port") << "AICMO_SMTP_URL=smtps://mail.example"
                             << "smtps://mail.example:465" << true << true;
    QTest::newRow("loopback") << "AICMO_SMTP_URL=smtp://127.0.0.1:2525"
                              << "smtp://127.0.0.1:2525" << false << true;
    QTest::newRow("loopback, required") << "AICMO_SMTP_URL=smtp://localhost:2525 AICMO_SMTP_TLS=required"
                                        << "smtp://localhost:2525" << true << true;
    QTest::newRow("loopback, none") << "AICMO_SMTP_URL=smtp://[::1]:2525 AICMO_SMTP_TLS=none"
                                    << "smtp://[::1]:2525" << false << false;
}

void TestGatewayConfig::smtpUrls() {
    QFETCH(QString, variables);
    QFETCH(QString, url);
    const GatewayConfig config = readGatewayConfig(from(parse(variables)));
    QVERIFY2(config.smtp.has_value(), config.errors.empty() ? "" : config.errors[0].second.text().c_str());
    QCOMPARE(QString::fromStdString(config.smtp->url), url);
    QTEST(config.smtp->tlsRequired, "required");
    QTEST(config.smtp->tlsIfOffered, "ifOffered");
}

void TestGatewayConfig::refused_data() {
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("place");
    const QString mail = "AICMO_SMTP_URL=smtp://mail.example:587 ";
    QTest::newRow("none off loopback") << mail + "AICMO_SMTP_TLS=none"
                                       << "AICMO_SMTP_TLS";
    QTest::newRow("TLS misspelt") << mail + "AICMO_SMTP_TLS=off"
                                  << "AICMO_SMTP_TLS";
    QTest::newRow("looks like loopback") << "AICMO_SMTP_URL=smtp://127.0.0.1.evil.example:25 AICMO_SMTP_TLS=none"
                                         << "AICMO_SMTP_TLS";
    QTest::newRow("another scheme") << "AICMO_SMTP_URL=http://mail.example"
                                    << "AICMO_SMTP_URL";
    QTest::newRow("password in the address") << "AICMO_SMTP_URL=smtp://u:p4ssword@mail.example"
                                             << "AICMO_SMTP_URL";
    QTest::newRow("no address") << "AICMO_SMTP_USER=u AICMO_SMTP_PASSWORD=p"
                                << "AICMO_SMTP_URL";
    QTest::newRow("no password") << mail + "AICMO_SMTP_USER=u"
                                 << "AICMO_SMTP_PASSWORD";
    QTest::newRow("no user") << mail + "AICMO_SMTP_PASSWORD=p"
                             << "AICMO_SMTP_USER";
    QTest::newRow("connections 0") << mail + "AICMO_SMTP_CONNECTIONS=0"
                                   << "AICMO_SMTP_CONNECTIONS";
    QTest::newRow("connections 8x") << mail + "AICMO_SMTP_CONNECTIONS=8x"
                                    << "AICMO_SMTP_CONNECTIONS";
    QTest::newRow("rate below 0") << mail + "AICMO_SMTP_RATE=-1"
                                  << "AICMO_SMTP_RATE";
    QTest::newRow("domain rate") << mail + "AICMO_SMTP_DOMAIN_RATE=many"
                                 << "AICMO_SMTP_DOMAIN_RATE";
    QTest::newRow("daily limit") << mail + "AICMO_SMTP_DAILY_LIMIT=-5"
                                 << "AICMO_SMTP_DAILY_LIMIT";
    QTest::newRow("window") << "AICMO_HUBSPOT_TOKEN=t AICMO_HUBSPOT_WINDOW=09:00-18:00"
                            << "AICMO_HUBSPOT_WINDOW";
    QTest::newRow("no author") << "AICMO_LINKEDIN_TOKEN=t"
                               << "AICMO_LINKEDIN_AUTHOR";
    QTest::newRow("no token") << "AICMO_LINKEDIN_AUTHOR=urn:li:person:a"
                              << "AICMO_LINKEDIN_TOKEN";
    const QString linkedin = "AICMO_LINKEDIN_TOKEN=t AICMO_LINKEDIN_AUTHOR=urn:li:person:a ";
    QTest::newRow("http") << linkedin + "AICMO_LINKEDIN_API=http://api.example"
                          << "AICMO_LINKEDIN_API";
    QTest::newRow("version") << linkedin + "AICMO_LINKEDIN_VERSION=2026-07"
                             << "AICMO_LINKEDIN_VERSION";
    QTest::newRow("author") << "AICMO_LINKEDIN_TOKEN=t AICMO_LINKEDIN_AUTHOR=ada"
                            << "AICMO_LINKEDIN_AUTHOR";
    QTest::newRow("account") << "AICMO_INSTAGRAM_TOKEN=t AICMO_INSTAGRAM_ACCOUNT=@cafe"
                             << "AICMO_INSTAGRAM_ACCOUNT";
    QTest::newRow("other CRM") << "AICMO_CRM=salesforce AICMO_HUBSPOT_TOKEN=t"
                               << "AICMO_CRM";
    QTest::newRow("CRM without token") << "AICMO_CRM=hubspot"
                                       << "AICMO_HUBSPOT_TOKEN";
    QTest::newRow("prefix") << "AICMO_HUBSPOT_TOKEN=t AICMO_HUBSPOT_PREFIX=/crm/../x"
                            << "AICMO_HUBSPOT_PREFIX";
}

void TestGatewayConfig::refused() {
    QFETCH(QString, variables);
    QFETCH(QString, place);
    const GatewayConfig config = readGatewayConfig(from(parse(variables)));
    QCOMPARE(config.errors.size(), std::size_t{1});
    const auto& [channel, error] = config.errors[0];
    QCOMPARE(QString::fromStdString(error.place), place);
    QVERIFY(error.advice.find(place.toStdString()) != std::string::npos);
    QVERIFY2(error.text().find("p4ssword") == std::string::npos, error.text().c_str());
    const bool configured =
        (channel == Channel::Email && config.smtp) || (channel == Channel::LinkedIn && config.linkedin) ||
        (channel == Channel::Instagram && config.instagram) || (channel == Channel::Crm && config.hubspot);
    QVERIFY(!configured);
}

void TestGatewayConfig::completeChannels() {
    const GatewayConfig config = readGatewayConfig(from({{"AICMO_LINKEDIN_TOKEN", "t1"},
                                                         {"AICMO_LINKEDIN_AUTHOR", "urn:li:organization:77"},
                                                         {"AICMO_LINKEDIN_API", "http://127.0.0.1:8080/"},
                                                         {"AICMO_INSTAGRAM_TOKEN", "t2"},
                                                         {"AICMO_INSTAGRAM_ACCOUNT", "17"},
                                                         {"AICMO_TWITTER_TOKEN", "t3"},
                                                         {"AICMO_CRM", "HubSpot"},
                                                         {"AICMO_HUBSPOT_TOKEN", "t4"},
                                                         {"AICMO_HUBSPOT_PREFIX", "/crm/objects/2026-03"}}));
    QVERIFY(config.errors.empty());
    QCOMPARE(config.linkedin->api, std::string("http://127.0.0.1:8080"));
    QCOMPARE(config.instagram->version, std::string("v25.0"));
    QCOMPARE(config.twitter->token.reveal(), std::string("t3"));
    QCOMPARE(config.hubspot->prefix, std::string("/crm/objects/2026-03"));
}

void TestGatewayConfig::pacingIsReadForEveryAccount() {
    const auto factory = makeGatewayFactory(readGatewayConfig(from({{"AICMO_SMTP_URL", "smtp://mail.example"},
                                                                    {"AICMO_SMTP_RATE", "600"},
                                                                    {"AICMO_SMTP_DOMAIN_RATE", "60"},
                                                                    {"AICMO_SMTP_DAILY_LIMIT", "2000"},
                                                                    {"AICMO_SMTP_WINDOW", "Mon-Fri  9:00-18:00 x"},
                                                                    {"AICMO_TWITTER_TOKEN", "t3"},
                                                                    {"AICMO_TWITTER_DAILY_LIMIT", "50"},
                                                                    {"AICMO_HUBSPOT_TOKEN", "t4"},
                                                                    {"AICMO_HUBSPOT_WINDOW", "22:00-06:00 UTC"}})));
    QVERIFY(factory->account(Channel::Email).empty());  // a window that is not understood is no account at all
    const AccountPacing twitter = factory->pacing(Channel::Twitter);
    QCOMPARE(twitter.limits.perDay, 50);
    QVERIFY(!twitter.limits.window);
    const AccountPacing crm = factory->pacing(Channel::Crm);
    QVERIFY(crm.limits.window.has_value());
    QCOMPARE(crm.limits.window->text(), std::string("22:00-06:00 UTC"));

    const auto mail = makeGatewayFactory(readGatewayConfig(from(
        {{"AICMO_SMTP_URL", "smtp://mail.example"}, {"AICMO_SMTP_RATE", "600"}, {"AICMO_SMTP_DOMAIN_RATE", "60"}})));
    const AccountPacing email = mail->pacing(Channel::Email);
    QCOMPARE(email.perMinute, 600);
    QCOMPARE(email.perMinuteAndDomain, 60);
    QCOMPARE(email.limits.perDay, 0);
}

void TestGatewayConfig::accountsHaveOneName_data() {
    QTest::addColumn<QString>("variables");
    QTest::addColumn<int>("channel");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* what, const char* variables, Channel channel, const char* name) {
        QTest::newRow(what) << variables << static_cast<int>(channel) << name;
    };
    row("relay", "AICMO_SMTP_URL=smtp://mail.example:25", Channel::Email, "mail.example");
    row("mailbox", "AICMO_SMTP_URL=smtps://mail.example AICMO_SMTP_USER=news AICMO_SMTP_PASSWORD=secret-0",
        Channel::Email, "news at mail.example");
    row("LinkedIn", "AICMO_LINKEDIN_TOKEN=secret-1 AICMO_LINKEDIN_AUTHOR=urn:li:organization:1", Channel::LinkedIn,
        "urn:li:organization:1");
    row("Instagram", "AICMO_INSTAGRAM_TOKEN=secret-2 AICMO_INSTAGRAM_ACCOUNT=17", Channel::Instagram, "17");
    row("X without a name", "AICMO_TWITTER_TOKEN=secret-3", Channel::Twitter, "https://api.x.com");
    row("X", "AICMO_TWITTER_TOKEN=secret-3 AICMO_TWITTER_ACCOUNT=@north", Channel::Twitter, "@north");
    row("HubSpot without a name", "AICMO_HUBSPOT_TOKEN=secret-4", Channel::Crm, "https://api.hubapi.com");
    row("HubSpot", "AICMO_HUBSPOT_TOKEN=secret-4 AICMO_HUBSPOT_ACCOUNT=North", Channel::Crm, "North");
    row("not configured", "AICMO_TWITTER_ACCOUNT=@north", Channel::Twitter, "");
}

void TestGatewayConfig::accountsHaveOneName() {
    QFETCH(QString, variables);
    QFETCH(int, channel);
    QFETCH(QString, name);
    const auto factory = makeGatewayFactory(readGatewayConfig(from(parse(variables))));
    QCOMPARE(QString::fromStdString(factory->account(static_cast<Channel>(channel))), name);
}

void TestGatewayConfig::nothingSetIsNoError() {
    const GatewayConfig config = readGatewayConfig(from({{"AICMO_SMTP_RATE", "10"}}));
    QVERIFY(config.errors.empty());
    QVERIFY(!config.smtp && !config.linkedin && !config.instagram && !config.twitter && !config.hubspot);
}

void TestGatewayConfig::secretFiles_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("alsoDirect");
    QTest::addColumn<bool>("credential");
    QTest::addColumn<bool>("taken");
    QTest::newRow("owner alone") << 0600 << false << false << true;
    QTest::newRow("group may read") << 0640 << false << false << false;
    QTest::newRow("others may read") << 0604 << false << false << false;
    QTest::newRow("set twice") << 0600 << true << false << false;
    QTest::newRow("a credential of systemd") << 0440 << false << true << true;
    QTest::newRow("a credential that the group may write") << 0460 << false << true << false;
    QTest::newRow("a credential for others") << 0444 << false << true << false;
}

void TestGatewayConfig::secretFiles() {
    QFETCH(int, mode);
    QFETCH(bool, alsoDirect);
    QFETCH(bool, credential);
    QFETCH(bool, taken);
    const QTemporaryDir folder;
    if (credential) qputenv("CREDENTIALS_DIRECTORY", folder.path().toUtf8());
    const std::string path = folder.filePath("token").toStdString();
    std::ofstream(path) << "hidden-token\n";
    QCOMPARE(chmod(path.c_str(), static_cast<mode_t>(mode)), 0);
    Variables variables{{"AICMO_TWITTER_TOKEN_FILE", path}};
    if (alsoDirect) variables["AICMO_TWITTER_TOKEN"] = "other-token";
    const GatewayConfig config = readGatewayConfig(from(variables));
    qunsetenv("CREDENTIALS_DIRECTORY");
    QCOMPARE(config.twitter.has_value(), taken);
    QCOMPARE(config.errors.empty(), taken);
    if (taken) QCOMPARE(config.twitter->token.reveal(), std::string("hidden-token"));
    for (const auto& [channel, error] : config.errors) QVERIFY(error.text().find("hidden-token") == std::string::npos);
}

void TestGatewayConfig::fallbackSecretsStayWithTheirServer() {
    const Environment keyring = from({{"AICMO_SMTP_URL", "smtp://mail.example:587"},
                                      {"AICMO_SMTP_USER", "operator"},
                                      {"AICMO_SMTP_PASSWORD", "keyring-secret"}});
    const GatewayConfig usual = readGatewayConfig(from({}), keyring);
    QCOMPARE(usual.smtp->password.reveal(), std::string("keyring-secret"));
    const GatewayConfig led = readGatewayConfig(from({{"AICMO_SMTP_URL", "smtp://other.example:587"}}), keyring);
    QVERIFY(!led.smtp.has_value());
    QCOMPARE(led.errors.size(), std::size_t{1});
}

void TestGatewayConfig::unconfiguredChannelsSayWhatToSet() {
    const auto factory = makeGatewayFactory({});
    const auto email = factory->email();
    QVERIFY(!email);
    QVERIFY(email.error().kind == ErrorKind::Auth);
    QVERIFY(email.error().advice.find("AICMO_SMTP_URL") != std::string::npos);
    QVERIFY(factory->social(Channel::Instagram).error().advice.find("AICMO_INSTAGRAM_TOKEN") != std::string::npos);
    QVERIFY(factory->crm().error().advice.find("AICMO_HUBSPOT_TOKEN") != std::string::npos);
    QVERIFY(!factory->check(Channel::LinkedIn).configured);
    QCOMPARE(factory->emailConnections(), 0);
}

void TestGatewayConfig::secretsAreNotShown() {
    const Secret secret("p\xC3\xA4ss word/+");
    QCOMPARE(cleanWords("said p\xC3\xA4ss word/+ and p%C3%A4ss%20word%2F%2B", {&secret}),
             std::string("said *** and ***"));
    QCOMPARE(cleanWords("a\r\n\x1B[31mb\xFF\xE2\x82", {}), std::string("a [31mb???"));
    QCOMPARE(cleanWords(std::string(5000, 'x'), {}).size(), std::size_t{1000});
}

QTEST_GUILESS_MAIN(TestGatewayConfig)
#include "test_gateway_config.moc"
