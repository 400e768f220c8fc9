#include "tests/ui/shots/stage.h"

#include "app/console/desktop_secrets.h"
#include "core/gateway/gateway_config.h"
#include "ui/bridge/account_book.h"
#include "ui/bridge/modules.h"

namespace aicmo::ui::test {

Stage::Stage(const QSize& size, Accounts accounts) {
    startServers();
    ExecutionConfig config;
    config.channels = {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm};
    auto gateways = std::make_shared<GatewayConfig>();
    if (accounts == Accounts::Set) {
        gateways->smtp.emplace();
        gateways->smtp->url = "smtp://localhost:" + std::to_string(mail_.port());
        gateways->smtp->user = mail_.user();
        gateways->smtp->password = Secret(mail_.password());
        gateways->smtp->caFile = mail_.caFile();
        gateways->smtp->ratePerMinute = 1200;
        gateways->hubspot.emplace();
        gateways->hubspot->token = Secret(crm_.token);
        gateways->hubspot->account = "Northwind portal 4711";
        gateways->hubspot->api = crm_.http.baseUrl();
        variables_ = {{"AICMO_SMTP_URL", gateways->smtp->url},
                      {"AICMO_SMTP_CA_FILE", mail_.caFile()},
                      {"AICMO_SMTP_USER", mail_.user()},
                      {"AICMO_SMTP_PASSWORD", mail_.password()},
                      {"AICMO_SMTP_RATE", "1200"},
                      {"AICMO_LINKEDIN_AUTHOR", "urn:li:organization:1337"}};
    }
    fixture_ = std::make_unique<WindowFixture>(config, gateways, GatewayLimits{}, [&](ConsoleServices& services) {
        services.accounts = std::make_shared<AccountBook>(
            services.store, std::make_shared<DesktopSecrets>(secrets_.path().toStdString()),
            [this](const std::string& name) -> std::optional<std::string> {
                const auto found = variables_.find(name);
                return found == variables_.end() ? std::nullopt : std::optional(found->second);
            },
            [](GatewayConfig account) { return makeGatewayFactory(std::move(account)); }, services.actor);
        services.openBrowser = [](const std::string&) { return true; };
        services.mailModule = modulePath(QStringLiteral("aicmo_webview")).toStdString();
        if (accounts == Accounts::Set) {
            services.accountOf = [gateways](const Project&, Channel channel) -> std::optional<std::string> {
                std::string name = accountName(*gateways, channel);
                return name.empty() ? std::nullopt : std::optional(std::move(name));
            };
            keepConnections(*services.accounts);
            (void)services.store->suppress({"anna.winther@brief.example", "@gone.example", "k.lindqvist@fika.example"},
                                           "asked on the phone", services.actor);
        } else {
            services.accountOf = [](const Project&, Channel) { return std::nullopt; };
        }
    });
    window().resize(size);
    window().show();
}

void Stage::startServers() {
    if (!mail_.start()) {
        qFatal("%s", mail_.error().c_str());
    }
    signIn_.granted = "tweet.read users.read offline.access";
    if (!crm_.http.start() || !signIn_.http.start()) {
        qFatal("A server did not start");
    }
    for (const char* email : {"amelie.durand@lumen.example", "katja@mokkaplatz.example"}) {
        crm_.contacts[email] = {"501", Json{{"email", email}, {"lifecyclestage", "subscriber"}, {"city", "Berlin"}}};
    }
}

/// Keeps a sign-in at X and an app of HubSpot.
void Stage::keepConnections(AccountBook& book) const {
    const std::string server = signIn_.http.baseUrl();
    AccountChange x;
    x.texts = {
        {"AICMO_TWITTER_CLIENT_ID", signIn_.clientId}, {"AICMO_TWITTER_OAUTH", server}, {"AICMO_TWITTER_API", server}};
    AccountChange hubSpot;
    hubSpot.texts = {{"AICMO_HUBSPOT_CLIENT_ID", "3f6c1e0a-77d2-4c1b-9e53-0c2a7b1d8f44"}};
    hubSpot.secrets.emplace("AICMO_HUBSPOT_CLIENT_SECRET", Secret("of the agency"));
    hubSpot.place = SecretPlace::Session;
    (void)book.save({}, Channel::Twitter, x);
    (void)book.save({}, Channel::Crm, hubSpot);
    if (const auto app = book.app({}, Channel::Twitter)) {
        const OAuthRequest request = newOAuthRequest(*app, app->redirect);
        const std::string end = aicmo::test::OAuthFake::browse(request.url);
        if (const auto code = codeFromQuery(end.substr(end.find('?') + 1), request)) {
            (void)book.connect({}, Channel::Twitter, request, *code, SecretPlace::Session, {});
        }
    }
}

void Stage::openSamples() {
    if (!fixture_->openSamples()) {
        qFatal("The samples could not be opened");
    }
    window().mode().setExecutionEnabled(true);
}

void Stage::open(const std::string& document) {
    if (!fixture_->openDocument(document)) {
        qFatal("The project could not be opened");
    }
    window().mode().setExecutionEnabled(true);
}

void Stage::preview() {
    if (!fixture_->preview()) {
        qFatal("The preview did not end");
    }
}

}  // namespace aicmo::ui::test
