// Signing in with OAuth: the vectors of RFC 7636, what the browser is sent to, what its answer may say, and tokens for
// codes from a server that keeps count.

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include "core/gateway/oauth.h"
#include "tests/gateway/fakes/oauth_fake.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

using Variables = std::map<std::string, std::string>;

OAuthSetup setup(Channel channel, const Variables& variables) {
    return readOAuthApp(channel, [&variables](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    });
}

/// X's app at the fake.
OAuthApp appAt(const OAuthFake& fake) {
    return *setup(Channel::Twitter, {{"AICMO_TWITTER_CLIENT_ID", fake.clientId},
                                     {"AICMO_TWITTER_OAUTH", fake.http.baseUrl()},
                                     {"AICMO_TWITTER_API", fake.http.baseUrl()}})
                .app;
}

std::string queryOf(const std::string& address) { return address.substr(address.find('?') + 1); }

Instant now() { return SystemClock().now(); }

/// From the browser's page to the tokens.
Result<OAuthGrant> signIn(const OAuthApp& app) {
    const OAuthRequest request = newOAuthRequest(app, app.redirect);
    const auto code = codeFromQuery(queryOf(OAuthFake::browse(request.url)), request);
    if (!code) return fail(code.error());
    return exchangeCode(app, request, *code, now(), {});
}

}  // namespace

class TestOAuth : public QObject {
    Q_OBJECT

  private slots:
    void challengeOfTheRfc() {
        // RFC 7636 appendix B.
        QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 std::string("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void theAddressOfTheBrowser_data() {
        QTest::addColumn<int>("channel");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<bool>("pkce");
        QTest::newRow("X") << static_cast<int>(Channel::Twitter) << "AICMO_TWITTER"
                           << ""
                           << "https://x.com/i/oauth2/authorize?"
                           << "http://127.0.0.1:28673/" << true;
        QTest::newRow("HubSpot") << static_cast<int>(Channel::Crm) << "AICMO_HUBSPOT"
                                 << "s3cret"
                                 << "https://app.hubspot.com/oauth/authorize?"
                                 << "http://localhost:28673/" << true;
        QTest::newRow("LinkedIn, native") << static_cast<int>(Channel::LinkedIn) << "AICMO_LINKEDIN"
                                          << ""
                                          << "https://www.linkedin.com/oauth/native-pkce/authorization?"
                                          << "http://127.0.0.1" << true;
        QTest::newRow("LinkedIn, with a secret") << static_cast<int>(Channel::LinkedIn) << "AICMO_LINKEDIN"
                                                 << "s3cret"
                                                 << "https://www.linkedin.com/oauth/v2/authorization?"
                                                 << "http://localhost:28673/" << false;
    }
    void theAddressOfTheBrowser() {
        QFETCH(int, channel);
        QFETCH(QString, prefix);
        QFETCH(QString, secret);
        QFETCH(QString, start);
        QFETCH(QString, redirect);
        QFETCH(bool, pkce);
        const auto setUp =
            setup(static_cast<Channel>(channel), {{prefix.toStdString() + "_CLIENT_ID", "a&b=c+d"},
                                                  {prefix.toStdString() + "_CLIENT_SECRET", secret.toStdString()},
                                                  {prefix.toStdString() + "_SCOPES", "one two.three"}});
        QVERIFY(setUp.app.has_value());
        QCOMPARE(QString::fromStdString(setUp.app->redirect), redirect);
        QVERIFY(setUp.app->listens());
        const OAuthRequest request = newOAuthRequest(*setUp.app, "http://127.0.0.1:4000/");
        const QString url = QString::fromStdString(request.url);
        QVERIFY2(url.startsWith(start), qPrintable(url));
        const QUrlQuery query(QUrl(url, QUrl::StrictMode));
        const auto value = [&query](const char* name) {
            return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toStdString();
        };
        QCOMPARE(value("client_id"), std::string("a&b=c+d"));
        QCOMPARE(value("response_type"), std::string("code"));
        QCOMPARE(value("redirect_uri"), std::string("http://127.0.0.1:4000/"));
        QCOMPARE(value("scope"), std::string("one two.three"));
        QCOMPARE(value("state"), request.state);
        QCOMPARE(value("code_challenge_method"), std::string(pkce ? "S256" : ""));
        QCOMPARE(value("code_challenge"), pkce ? pkceChallenge(request.verifier.reveal()) : std::string());
        QVERIFY(!url.contains("s3cret"));
    }

    void everySignInIsAnother() {
        OAuthApp app;
        app.authorizeUrl = "https://x.example/authorize";
        const OAuthRequest one = newOAuthRequest(app, "http://127.0.0.1/");
        const OAuthRequest other = newOAuthRequest(app, "http://127.0.0.1/");
        QVERIFY(one.state != other.state && one.verifier.reveal() != other.verifier.reveal());
        QVERIFY(one.state.size() >= 32);
        // RFC 7636 section 4.1: 43 to 128 characters.
        QVERIFY(one.verifier.reveal().size() >= 43 && one.verifier.reveal().size() <= 128);
        QVERIFY(one.url.find(one.verifier.reveal()) == std::string::npos);
    }

    void linkedInAsksForWhatTheAuthorNeeds() {
        Variables variables{{"AICMO_LINKEDIN_CLIENT_ID", "id"}, {"AICMO_LINKEDIN_AUTHOR", "urn:li:organization:1"}};
        const auto asks = [&variables](const char* scope) {
            const auto scopes = setup(Channel::LinkedIn, variables).app->scopes;
            return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
        };
        QVERIFY(asks("w_organization_social") && !asks("openid"));
        variables["AICMO_LINKEDIN_AUTHOR"] = "urn:li:person:abc";
        QVERIFY(asks("w_member_social") && asks("openid"));
    }

    void whatIsWrongWithAnApp_data() {
        QTest::addColumn<int>("channel");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("place");
        const int x = static_cast<int>(Channel::Twitter);
        QTest::newRow("http elsewhere") << x << "AICMO_TWITTER_REDIRECT"
                                        << "http://agency.example/"
                                        << "AICMO_TWITTER_REDIRECT";
        QTest::newRow("no address") << x << "AICMO_TWITTER_REDIRECT"
                                    << "127.0.0.1:99999"
                                    << "AICMO_TWITTER_REDIRECT";
        QTest::newRow("server without TLS") << x << "AICMO_TWITTER_OAUTH"
                                            << "http://x.example"
                                            << "AICMO_TWITTER_OAUTH";
        QTest::newRow("blank in the id") << x << "AICMO_TWITTER_CLIENT_ID"
                                         << "a b"
                                         << "AICMO_TWITTER_CLIENT_ID";
        QTest::newRow("HubSpot without a secret") << static_cast<int>(Channel::Crm) << "AICMO_HUBSPOT_CLIENT_ID"
                                                  << "id"
                                                  << "AICMO_HUBSPOT_CLIENT_SECRET";
        QTest::newRow("a secret alone") << static_cast<int>(Channel::LinkedIn) << "AICMO_LINKEDIN_CLIENT_SECRET"
                                        << "s"
                                        << "AICMO_LINKEDIN_CLIENT_ID";
    }
    void whatIsWrongWithAnApp() {
        QFETCH(int, channel);
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, place);
        Variables variables;
        if (static_cast<Channel>(channel) == Channel::Twitter) variables["AICMO_TWITTER_CLIENT_ID"] = "id";
        variables[variable.toStdString()] = value.toStdString();
        const OAuthSetup wrong = setup(static_cast<Channel>(channel), variables);
        QVERIFY(!wrong.app);
        QCOMPARE(wrong.errors.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(wrong.errors.front().place), place);
    }

    void nothingSetIsNoApp() {
        const OAuthSetup none = setup(Channel::Twitter, {});
        QVERIFY(!none.app && none.errors.empty());
        QVERIFY(!oauthVariables(Channel::Instagram) && !oauthVariables(Channel::Email));
    }

    void whatAnAnswerMaySay_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("kind");  // -1: taken
        QTest::newRow("code") << "code=a%2Fb%2Bc&state=S" << -1;
        QTest::newRow("other order, more") << "x=1&state=S&code=a%2Fb%2Bc&scope=y" << -1;
        QTest::newRow("no state") << "code=abc" << static_cast<int>(ErrorKind::Conflict);
        QTest::newRow("another state") << "code=abc&state=T" << static_cast<int>(ErrorKind::Conflict);
        QTest::newRow("longer state") << "code=abc&state=SS" << static_cast<int>(ErrorKind::Conflict);
        QTest::newRow("refused") << "error=access_denied&state=S" << static_cast<int>(ErrorKind::Refused);
        QTest::newRow("refused with another state")
            << "error=access_denied&state=T" << static_cast<int>(ErrorKind::Conflict);
        QTest::newRow("no code") << "state=S" << static_cast<int>(ErrorKind::InvalidInput);
        QTest::newRow("control in the code") << "code=a%0D%0Ab&state=S" << static_cast<int>(ErrorKind::InvalidInput);
        QTest::newRow("broken encoding") << "code=%4&state=S%" << static_cast<int>(ErrorKind::Conflict);
        QTest::newRow("nothing") << "" << static_cast<int>(ErrorKind::Conflict);
    }
    void whatAnAnswerMaySay() {
        QFETCH(QString, query);
        QFETCH(int, kind);
        OAuthRequest request;
        request.state = "S";
        const auto code = codeFromQuery(query.toStdString(), request);
        QCOMPARE(code.has_value(), kind < 0);
        if (code) {
            QCOMPARE(code->reveal(), std::string("a/b+c"));
        } else {
            QCOMPARE(static_cast<int>(code.error().kind), kind);
        }
    }

    void whatMayBePasted() {
        OAuthRequest request;
        request.state = "S";
        QCOMPARE(codeFromPaste("  AQRq-x_9 \n", request)->reveal(), std::string("AQRq-x_9"));
        QCOMPARE(codeFromPaste("https://agency.example/done?code=ab%2Bc&state=S#_=_", request)->reveal(),
                 std::string("ab+c"));
        QVERIFY(codeFromPaste("https://agency.example/done?code=abc&state=T", request).error().kind ==
                ErrorKind::Conflict);
        QVERIFY(!codeFromPaste("https://agency.example/done", request));
        QVERIFY(!codeFromPaste("", request));
    }

    void aCodeBecomesTokensOnce() {
        OAuthFake fake;
        QVERIFY(fake.http.start());
        const OAuthApp app = appAt(fake);
        const OAuthRequest request = newOAuthRequest(app, app.redirect);
        const Secret code = *codeFromQuery(queryOf(OAuthFake::browse(request.url)), request);
        const Instant at = now();
        const auto grant = exchangeCode(app, request, code, at, {});
        QVERIFY2(grant.has_value(), grant ? "" : grant.error().text().c_str());
        QVERIFY(fake.access.contains(grant->accessToken.reveal()));
        QVERIFY(fake.refresh.contains(grant->refreshToken.reveal()));
        QCOMPARE(grant->account, std::string("@northwind"));
        QCOMPARE(grant->accountId, std::string("77"));
        QVERIFY(grant->scopes == app.scopes && grant->missing.empty());
        QVERIFY(*grant->accessEnds == at + 7200s);
        QVERIFY(grant->isFor(app));

        const auto again = exchangeCode(app, request, code, at, {});
        QCOMPARE(again.error().place, std::string("invalid_grant"));
        QVERIFY(again.error().text().find(code.reveal()) == std::string::npos);
    }

    void aWrongVerifierGetsNothing() {
        OAuthFake fake;
        QVERIFY(fake.http.start());
        const OAuthApp app = appAt(fake);
        OAuthRequest request = newOAuthRequest(app, app.redirect);
        const Secret code = *codeFromQuery(queryOf(OAuthFake::browse(request.url)), request);
        request.verifier = newOAuthRequest(app, app.redirect).verifier;
        const auto grant = exchangeCode(app, request, code, now(), {});
        QCOMPARE(grant.error().place, std::string("invalid_grant"));
        QVERIFY(fake.access.empty());
    }

    void aForeignStateIsNotAnswered() {
        OAuthFake fake;
        fake.stateInstead = "of-somebody-else";
        QVERIFY(fake.http.start());
        const auto grant = signIn(appAt(fake));
        QVERIFY(grant.error().kind == ErrorKind::Conflict);
        QCOMPARE(fake.http.requestCount("POST"), std::size_t{0});
    }

    void theUserMaySayNoOrLess() {
        OAuthFake fake;
        fake.refuses = true;
        QVERIFY(fake.http.start());
        const OAuthApp app = appAt(fake);
        const auto none = signIn(app);
        QVERIFY(none.error().kind == ErrorKind::Refused);
        QVERIFY(none.error().message.find("The user said no") != std::string::npos);
        fake.refuses = false;
        fake.granted = "tweet.read,users.read";
        const auto less = signIn(app);
        QCOMPARE(less->scopes, (std::vector<std::string>{"tweet.read", "users.read"}));
        QCOMPARE(less->missing, (std::vector<std::string>{"tweet.write", "media.write", "offline.access"}));
    }

    void refreshTokensRotate() {
        OAuthFake fake;
        QVERIFY(fake.http.start());
        const OAuthApp app = appAt(fake);
        const OAuthGrant first = *signIn(app);
        const auto second = renewGrant(app, first, now(), {});
        QVERIFY(second.has_value());
        QVERIFY(second->refreshToken.reveal() != first.refreshToken.reveal());
        QCOMPARE(fake.access, (std::set<std::string>{second->accessToken.reveal()}));
        QCOMPARE(second->account, first.account);
        // The one before is used up.
        QCOMPARE(renewGrant(app, first, now(), {}).error().place, std::string("invalid_grant"));
        QVERIFY(renewGrant(app, *second, now(), {}).has_value());
    }

    void aRefreshTokenMayStay() {
        OAuthFake fake;
        fake.rotating = false;
        QVERIFY(fake.http.start());
        const OAuthApp app = appAt(fake);
        const OAuthGrant first = *signIn(app);
        const auto second = renewGrant(app, first, now(), {});
        QCOMPARE(second->refreshToken.reveal(), first.refreshToken.reveal());
        QVERIFY(second->accessToken.reveal() != first.accessToken.reveal());
    }

    void troubleIsToldApart_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("place");
        const int auth = static_cast<int>(ErrorKind::Auth);
        const int network = static_cast<int>(ErrorKind::Network);
        QTest::newRow("revoked") << 400 << R"({"error":"invalid_grant"})" << auth << "invalid_grant";
        QTest::newRow("X's words for it") << 400 << R"({"error":"invalid_request"})" << auth << "invalid_grant";
        QTest::newRow("HubSpot's") << 400 << R"({"status":"BAD_REFRESH_TOKEN","message":"unknown"})" << auth
                                   << "invalid_grant";
        QTest::newRow("client") << 401 << R"({"error":"invalid_client"})" << auth << "invalid_client";
        QTest::newRow("later") << 429 << R"({"error":"slow_down"})" << network << "";
        QTest::newRow("broken") << 503 << "<html>" << network << "";
        QTest::newRow("redirected") << 302 << "" << auth << "";
        QTest::newRow("no token") << 200 << R"({"token_type":"bearer"})" << auth << "";
        QTest::newRow("another kind") << 200 << R"({"token_type":"mac","access_token":"a"})" << auth << "";
        QTest::newRow("no JSON") << 200 << "ok" << auth << "";
        QTest::newRow("line end in a token") << 200 << R"({"access_token":"a\r\nX: y"})" << auth << "";
    }
    void troubleIsToldApart() {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(int, kind);
        QFETCH(QString, place);
        OAuthFake fake;
        QVERIFY(fake.http.start());
        const OAuthApp app = appAt(fake);
        const OAuthGrant grant = *signIn(app);
        HttpFaultPlan plan;
        plan.instead = HttpResponse::json(status, body.toStdString());
        fake.http.failNext(plan);
        const auto renewed = renewGrant(app, grant, now(), {});
        QVERIFY(!renewed);
        QCOMPARE(static_cast<int>(renewed.error().kind), kind);
        QCOMPARE(QString::fromStdString(renewed.error().place), place);
    }

    void noSecretIsInAnError() {
        OAuthFake fake;
        QVERIFY(fake.http.start());
        const OAuthApp app = appAt(fake);
        const OAuthGrant grant = *signIn(app);
        HttpFaultPlan plan;
        plan.instead = HttpResponse::json(
            400, Json{{"error", "invalid_grant"}, {"error_description", "bad " + grant.refreshToken.reveal()}}.dump());
        fake.http.failNext(plan);
        const auto renewed = renewGrant(app, grant, now(), {});
        QVERIFY(renewed.error().text().find(grant.refreshToken.reveal()) == std::string::npos);
        QVERIFY(renewed.error().text().find("***") != std::string::npos);
    }

    void aGrantIsKeptWhole() {
        OAuthFake fake;
        QVERIFY(fake.http.start());
        fake.granted = "tweet.read users.read";
        const OAuthGrant grant = *signIn(appAt(fake));
        const OAuthGrant read = *grantFrom(toSecret(grant));
        QCOMPARE(toSecret(read).reveal(), toSecret(grant).reveal());
        QCOMPARE(read.refreshToken.reveal(), grant.refreshToken.reveal());
        QCOMPARE(read.missing, grant.missing);
        QVERIFY(!grantFrom(Secret("{}")) && !grantFrom(Secret("no json")) && !grantFrom(Secret()));
    }

    void whenItEnds() {
        OAuthGrant grant;
        grant.issued = Instant(1000h);
        QVERIFY(!grant.aboutToEnd(Instant(9000h)) && !grant.ended(Instant(9000h)));  // not told
        grant.accessEnds = grant.issued + 30min;
        QVERIFY(!grant.aboutToEnd(grant.issued + 24min));
        QVERIFY(grant.aboutToEnd(grant.issued + 25min));
        QVERIFY(!grant.ended(grant.issued + 29min));
        QVERIFY(grant.ended(grant.issued + 30min));
        grant.refreshToken = Secret("r");
        QVERIFY(!grant.ended(grant.issued + 30min) && grant.renewable(grant.issued + 30min));
        grant.refreshEnds = grant.issued + 1h;
        QVERIFY(grant.ended(grant.issued + 1h));
        grant.accessEnds = grant.issued + 10s;  // a short life is not over from its start
        QVERIFY(!grant.aboutToEnd(grant.issued + 7s) && grant.aboutToEnd(grant.issued + 8s));
        grant.revoked = true;
        QVERIFY(grant.ended(grant.issued));
    }
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "test_oauth.moc"
