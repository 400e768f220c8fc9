// Sign-ins that an account book keeps: whole, where the operator said, renewed once however many ask, and never used
// for another app, another server or another account.

#include <atomic>
#include <sys/stat.h>
#include <thread>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/console/desktop_secrets.h"
#include "tests/gateway/fakes/oauth_fake.h"
#include "ui/bridge/account_book.h"
#include "ui/bridge/renewing_gateways.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::test::HttpFaultPlan;
using aicmo::test::HttpResponse;
using aicmo::test::OAuthFake;
using namespace std::chrono_literals;

namespace {

constexpr const char* grantName = "AICMO_TWITTER_GRANT";

class SetClock final : public Clock {
  public:
    [[nodiscard]] Instant now() const override { return Instant(Instant::duration(at_.load())); }
    void pass(Instant::duration time) { at_ += time.count(); }

  private:
    // Whole seconds: what is kept of a time has no microseconds.
    std::atomic<Instant::rep> at_ =
        Instant(std::chrono::floor<std::chrono::seconds>(SystemClock().now())).time_since_epoch().count();
};

/// Keeps what is there, and takes nothing new once it is full.
class FullSafe final : public SecretSafe {
  public:
    explicit FullSafe(const std::string& folder) : inner_(folder) {}
    Status keyring() override { return inner_.keyring(); }
    Result<Secret> read(const std::string& key, SecretPlace place) override { return inner_.read(key, place); }
    Status write(const std::string& key, SecretPlace place, const Secret& secret) override {
        return full ? Status(fail(ErrorKind::Full, "no space left")) : inner_.write(key, place, secret);
    }
    Status remove(const std::string& key, SecretPlace place) override { return inner_.remove(key, place); }
    void askAgain() override { inner_.askAgain(); }
    Result<std::unique_ptr<SecretClaim>> claim(const std::string& key) override { return inner_.claim(key); }
    std::string fileOf(const std::string& key) const override { return inner_.fileOf(key); }
    bool full = false;

  private:
    DesktopSecrets inner_;
};

struct Desk {
    QTemporaryDir folder;
    std::shared_ptr<Store> store;
    std::shared_ptr<SetClock> clock = std::make_shared<SetClock>();
    std::map<std::string, std::string> variables;
    OAuthFake fake;

    Desk() {
        auto opened = Store::open("sqlite:" + path("a.db"), std::make_shared<SystemClock>());
        if (!opened || !fake.http.start()) {
            qFatal("no store or no server");
        }
        store = std::move(*opened);
    }
    [[nodiscard]] std::string path(const char* name) const {
        return folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] std::shared_ptr<AccountBook> book(std::shared_ptr<SecretSafe> safe = {}) const {
        const Environment environment = [this](const std::string& name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        return std::make_shared<AccountBook>(
            store, safe ? std::move(safe) : std::make_shared<DesktopSecrets>(path("secrets")), environment,
            [](GatewayConfig config) { return makeGatewayFactory(std::move(config)); }, "M. Okafor", clock);
    }
    /// X's app at the fake, for the default or for a client.
    [[nodiscard]] AccountChange app() const {
        AccountChange change;
        change.texts = {{"AICMO_TWITTER_CLIENT_ID", fake.clientId},
                        {"AICMO_TWITTER_OAUTH", fake.http.baseUrl()},
                        {"AICMO_TWITTER_API", fake.http.baseUrl()}};
        return change;
    }
    [[nodiscard]] static Status signIn(AccountBook& book, const std::string& owner,
                                       SecretPlace place = SecretPlace::File) {
        const auto app = book.app(owner, Channel::Twitter);
        if (!app) return fail(app.error());
        const OAuthRequest request = newOAuthRequest(*app, app->redirect);
        const std::string end = OAuthFake::browse(request.url);
        const auto code = codeFromQuery(end.substr(end.find('?') + 1), request);
        if (!code) return fail(code.error());
        return book.connect(owner, Channel::Twitter, request, *code, place, {});
    }
    /// An app that is set and connected.
    [[nodiscard]] std::shared_ptr<AccountBook> connected(SecretPlace place = SecretPlace::File) {
        auto made = book();
        const Status saved = made->save({}, Channel::Twitter, app());
        const Status in = saved ? signIn(*made, {}, place) : saved;
        if (!in) qFatal("%s", in.error().text().c_str());
        return made;
    }
    [[nodiscard]] static std::string token(const GatewayConfig& config) {
        return config.twitter ? config.twitter->token.reveal() : std::string();
    }
    /// A file of the folder holds the bytes; those of the secrets' own folder are not looked at.
    [[nodiscard]] bool somewhere(const QByteArray& bytes) const {
        for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) return true;
        }
        return false;
    }
};

PostPayload tweet() {
    PostPayload post;
    post.channel = Channel::Twitter;
    post.bodies = {canonicalJson(Json{{"text", "Spring"}})};
    return post;
}

}  // namespace

class TestGrants : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); }

    void aSignInIsKeptWhole_data() {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("afterRestart");
        QTest::newRow("session") << static_cast<int>(SecretPlace::Session) << false;
        QTest::newRow("file") << static_cast<int>(SecretPlace::File) << true;
    }
    void aSignInIsKeptWhole() {
        QFETCH(int, place);
        QFETCH(bool, afterRestart);
        Desk desk;
        const auto book = desk.book();
        AccountChange typed = desk.app();
        typed.secrets.emplace("AICMO_TWITTER_TOKEN", Secret("typed-token"));
        typed.place = static_cast<SecretPlace>(place);
        QVERIFY(book->save({}, Channel::Twitter, typed).has_value());
        QCOMPARE(Desk::token(book->config({})), std::string("typed-token"));

        QVERIFY(Desk::signIn(*book, {}, static_cast<SecretPlace>(place)).has_value());
        const std::string token = Desk::token(book->config({}));
        QVERIFY(desk.fake.access.contains(token));
        QCOMPARE(accountName(book->config({}), Channel::Twitter), std::string("@northwind"));
        const AccountSheet sheet = *book->sheet({}, Channel::Twitter);
        QVERIFY(sheet.connection && sheet.ownConnection && sheet.connection->renewable && !sheet.connection->ended);
        QCOMPARE(sheet.connection->account, std::string("@northwind"));
        QVERIFY(!sheet.values.at("AICMO_TWITTER_TOKEN").place);  // what was typed is gone
        QCOMPARE(Desk::token(desk.book()->config({})), afterRestart ? token : std::string());

        QVERIFY(!desk.somewhere(QByteArray::fromStdString(token)));
        QVERIFY(!desk.somewhere(QByteArray::fromStdString(desk.fake.refresh.begin()->first)));
        const QString file = QString::fromStdString(book->fileOf({}, grantName));
        struct stat about {};
        QCOMPARE(::stat(file.toLocal8Bit().constData(), &about) == 0, afterRestart);
        if (afterRestart) QCOMPARE(about.st_mode & 07777U, 0600U);
        QVERIFY(book->disconnect({}, Channel::Twitter).has_value());
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(book->sheet({}, Channel::Twitter)->awaitsConnection);
    }

    void aTypedTokenTakesItsPlace() {
        Desk desk;
        const auto book = desk.connected();
        AccountChange typed = desk.app();
        typed.secrets.emplace("AICMO_TWITTER_TOKEN", Secret("typed-token"));
        typed.place = SecretPlace::Session;
        QVERIFY(book->problemsOf({}, Channel::Twitter, typed)->empty());
        QVERIFY(book->save({}, Channel::Twitter, typed).has_value());
        QCOMPARE(Desk::token(book->config({})), std::string("typed-token"));
        QVERIFY(!book->sheet({}, Channel::Twitter)->connection);
    }

    void accessIsRenewedBeforeItEnds() {
        Desk desk;
        const auto book = desk.connected();
        const std::string first = Desk::token(book->config({}));
        desk.clock->pass(1h);
        QCOMPARE(Desk::token(book->access({}, Channel::Twitter)->config), first);
        desk.clock->pass(56min);
        // To look at an account opens no connection.
        QCOMPARE(Desk::token(book->config({})), first);
        QVERIFY(book->sheet({}, Channel::Twitter)->connection->renewable);
        QCOMPARE(desk.fake.renewals, 0);
        const auto access = book->access({}, Channel::Twitter);
        QCOMPARE(desk.fake.renewals, 1);
        const std::string second = Desk::token(access->config);
        QVERIFY(second != first && desk.fake.access.contains(second));
        QVERIFY(access->renewFrom == desk.clock->now() + 7200s - 5min);
        QCOMPARE(Desk::token(desk.book()->config({})), second);
        QVERIFY(book->check({}, Channel::Twitter).ok);
        desk.clock->pass(3h);
        QVERIFY(book->check({}, Channel::Twitter).ok);
        QCOMPARE(desk.fake.renewals, 2);
    }

    void manyWhoAskRenewOnce() {
        Desk desk;
        (void)desk.connected();
        desk.clock->pass(3h);
        // Two programs, four threads each.
        const std::array books{desk.book(), desk.book()};
        std::array<std::string, 8> tokens;
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < tokens.size(); ++i) {
                threads.emplace_back([&, i] {
                    const auto access = books[i % 2]->access({}, Channel::Twitter);
                    tokens[i] = access ? Desk::token(access->config) : access.error().text();
                });
            }
        }
        QCOMPARE(desk.fake.renewals, 1);
        for (const std::string& token : tokens) QVERIFY2(desk.fake.access.contains(token), token.c_str());
    }

    void aWithdrawnConsentSaysWhatToDo() {
        Desk desk;
        const auto book = desk.connected();
        desk.fake.withdrawConsent();
        desk.clock->pass(3h);
        const GatewayCheck check = book->check({}, Channel::Twitter);
        QVERIFY(!check.ok);
        QVERIFY2(check.message.find("connect the account again") != std::string::npos, check.message.c_str());
        const AccountSheet sheet = *desk.book()->sheet({}, Channel::Twitter);
        QVERIFY(sheet.connection && sheet.connection->ended && sheet.connection->revoked);
        QVERIFY(sheet.account.empty() && !sheet.problem.empty());
        // Nobody asks the service again with what is dead.
        const std::size_t asked = desk.fake.http.requestCount("POST");
        QVERIFY(!book->check({}, Channel::Twitter).ok);
        QCOMPARE(desk.fake.http.requestCount("POST"), asked);
        QVERIFY(Desk::signIn(*book, {}).has_value());
        QVERIFY(book->check({}, Channel::Twitter).ok);
    }

    void aServerThatIsDownEndsNothing() {
        Desk desk;
        const auto book = desk.connected();
        const std::string first = Desk::token(book->config({}));
        HttpFaultPlan down;
        down.instead = HttpResponse::text(503, "later");
        desk.clock->pass(1h + 57min);
        desk.fake.http.failNext(down);
        QCOMPARE(Desk::token(book->access({}, Channel::Twitter)->config), first);  // it still holds
        desk.clock->pass(10min);
        desk.fake.http.failNext(down);
        const auto over = book->access({}, Channel::Twitter);
        QVERIFY(!over && over.error().kind == ErrorKind::Network);
        QVERIFY(!book->sheet({}, Channel::Twitter)->connection->ended);
        QVERIFY(book->access({}, Channel::Twitter).has_value());
    }

    void whatCannotBeKeptIsNotUsed() {
        Desk desk;
        const auto safe = std::make_shared<FullSafe>(desk.path("secrets"));
        const auto book = desk.book(safe);
        QVERIFY(book->save({}, Channel::Twitter, desk.app()).has_value());
        QVERIFY(Desk::signIn(*book, {}).has_value());
        desk.clock->pass(3h);
        safe->full = true;
        const auto access = book->access({}, Channel::Twitter);
        QCOMPARE(desk.fake.renewals, 1);
        QVERIFY(!access && access.error().kind == ErrorKind::Full);
        QCOMPARE(desk.fake.http.requestCount("GET", "/2/users/me"), std::size_t{1});  // at the sign-in
    }

    void withoutARefreshTokenItEnds() {
        Desk desk;
        desk.fake.refreshTokens = false;
        const auto book = desk.connected();
        QVERIFY(!book->sheet({}, Channel::Twitter)->connection->renewable);
        desk.clock->pass(1h + 58min);
        QVERIFY(book->access({}, Channel::Twitter)->config.twitter.has_value());
        desk.clock->pass(3min);
        QVERIFY(!book->config({}).twitter);
        QVERIFY(book->sheet({}, Channel::Twitter)->connection->ended);
        QVERIFY(book->check({}, Channel::Twitter).message.find("the access ended on") != std::string::npos);
        QCOMPARE(desk.fake.renewals, 0);
    }

    void lessThanWasAskedForIsTold() {
        Desk desk;
        desk.fake.granted = "tweet.read users.read offline.access";
        const auto book = desk.connected();
        QCOMPARE(book->sheet({}, Channel::Twitter)->connection->missing,
                 (std::vector<std::string>{"tweet.write", "media.write"}));
    }

    void theEnvironmentWins() {
        Desk desk;
        const auto book = desk.connected();
        desk.variables = {{"AICMO_TWITTER_TOKEN", "of-the-environment"}};
        QCOMPARE(Desk::token(book->config({})), std::string("of-the-environment"));
        QCOMPARE(book->sheet({}, Channel::Twitter)->connectLockedBy, std::string("AICMO_TWITTER_TOKEN"));
        QVERIFY(!book->sheet({}, Channel::Twitter)->connection);
        // A variable that leads elsewhere gets no token.
        desk.variables = {{"AICMO_TWITTER_API", "http://127.0.0.1:1"}};
        QVERIFY(!book->config({}).twitter);
        QCOMPARE(book->sheet({}, Channel::Twitter)->connectLockedBy, std::string("AICMO_TWITTER_API"));
        desk.variables = {{"AICMO_TWITTER_CLIENT_ID", desk.fake.clientId}};
        QCOMPARE(book->sheet({}, Channel::Twitter)->values.at("AICMO_TWITTER_CLIENT_ID").lockedBy,
                 std::string("AICMO_TWITTER_CLIENT_ID"));
        QVERIFY(book->config({}).twitter.has_value());
    }

    void anotherAppOrServerNeedsAnotherSignIn_data() {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("app") << QByteArray("AICMO_TWITTER_CLIENT_ID") << QByteArray("another-app");
        QTest::newRow("API") << QByteArray("AICMO_TWITTER_API") << QByteArray("http://127.0.0.1:1");
        QTest::newRow("sign-in server") << QByteArray("AICMO_TWITTER_OAUTH") << QByteArray("http://127.0.0.1:1");
        QTest::newRow("no app") << QByteArray("AICMO_TWITTER_CLIENT_ID") << QByteArray();
    }
    void anotherAppOrServerNeedsAnotherSignIn() {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        Desk desk;
        const auto book = desk.connected();
        AccountChange change = desk.app();
        change.texts[variable.toStdString()] = value.toStdString();
        QVERIFY(book->save({}, Channel::Twitter, change).has_value());
        QVERIFY(!book->config({}).twitter);
        QVERIFY(!book->sheet({}, Channel::Twitter)->problem.empty());
        desk.clock->pass(3h);
        QVERIFY(!book->check({}, Channel::Twitter).ok);
        QCOMPARE(desk.fake.renewals, 0);
    }

    void anAgencyHasOneAppForItsClients() {
        Desk desk;
        const auto book = desk.book();
        AccountChange shared = desk.app();
        shared.texts.erase("AICMO_TWITTER_API");
        QVERIFY(book->save({}, Channel::Twitter, shared).has_value());
        desk.variables = {};
        const auto app = book->app("northwind", Channel::Twitter);
        QVERIFY(app.has_value());
        QCOMPARE(app->clientId, desk.fake.clientId);
        const AccountSheet sheet = *book->sheet("northwind", Channel::Twitter);
        QVERIFY(sheet.awaitsConnection && !sheet.own);
        // Told, and not taken over by a save.
        QVERIFY(sheet.values.at("AICMO_TWITTER_CLIENT_ID").text.empty());
        QCOMPARE(sheet.values.at("AICMO_TWITTER_CLIENT_ID").otherwise, desk.fake.clientId);

        AccountChange own;
        own.texts = {{"AICMO_TWITTER_API", desk.fake.http.baseUrl()}};
        QVERIFY(book->problemsOf("northwind", Channel::Twitter, own)->empty());
        QVERIFY(book->save("northwind", Channel::Twitter, own).has_value());
        QVERIFY(Desk::signIn(*book, "northwind").has_value());
        QCOMPARE(accountName(book->config("northwind"), Channel::Twitter), std::string("@northwind"));
        QVERIFY(!book->config("halden").twitter && !book->config({}).twitter);
        desk.clock->pass(3h);
        QVERIFY(book->access("northwind", Channel::Twitter).has_value());
        QCOMPARE(desk.fake.renewals, 1);
        QVERIFY(book->remove("northwind", Channel::Twitter).has_value());
        QVERIFY(!QFileInfo::exists(QString::fromStdString(book->fileOf("northwind", grantName))));
        QVERIFY(book->sheet("northwind", Channel::Twitter)->awaitsConnection);
    }

    void aNameStaysWithItsAccount() {
        Desk desk;
        const auto book = desk.connected();
        AccountChange named = desk.app();
        named.texts["AICMO_TWITTER_ACCOUNT"] = "Northwind";
        QVERIFY(book->save({}, Channel::Twitter, named).has_value());
        QVERIFY(Desk::signIn(*book, {}).has_value());
        QCOMPARE(book->account({}, Channel::Twitter), std::string("Northwind"));
        desk.fake.user = "halden";
        desk.fake.userId = "78";
        QVERIFY(Desk::signIn(*book, {}).has_value());
        QCOMPARE(book->account({}, Channel::Twitter), std::string("@halden"));
    }

    void whatAnAppLacksIsToldByField() {
        Desk desk;
        const auto book = desk.book();
        AccountChange change;
        change.texts = {{"AICMO_HUBSPOT_CLIENT_ID", "id"}};
        QVERIFY(book->problemsOf({}, Channel::Crm, change)->contains("AICMO_HUBSPOT_CLIENT_SECRET"));
        change.secrets.emplace("AICMO_HUBSPOT_CLIENT_SECRET", Secret("s3cret"));
        QVERIFY(book->problemsOf({}, Channel::Crm, change)->empty());
        change.place = SecretPlace::Session;
        QVERIFY(book->save({}, Channel::Crm, change).has_value());
        // The secret was typed for the service's own server.
        AccountChange moved;
        moved.texts = {{"AICMO_HUBSPOT_CLIENT_ID", "id"}, {"AICMO_HUBSPOT_OAUTH", "https://elsewhere.example"}};
        QVERIFY(book->problemsOf({}, Channel::Crm, moved)->contains("AICMO_HUBSPOT_CLIENT_SECRET"));
        // An author without a token is no problem while a sign-in is to come; without an app it is.
        AccountChange author;
        author.texts = {{"AICMO_LINKEDIN_AUTHOR", "urn:li:organization:1"}};
        QVERIFY(book->problemsOf({}, Channel::LinkedIn, author)->contains("AICMO_LINKEDIN_TOKEN"));
        author.texts["AICMO_LINKEDIN_CLIENT_ID"] = "id";
        QVERIFY(book->problemsOf({}, Channel::LinkedIn, author)->empty());
        author.texts["AICMO_LINKEDIN_WINDOW"] = "in the morning";
        QVERIFY(book->problemsOf({}, Channel::LinkedIn, author)->contains("AICMO_LINKEDIN_WINDOW"));
    }

    void aLongRunRenewsOnItsWay() {
        Desk desk;
        const auto book = desk.connected();
        const auto gateways =
            makeRenewingGateways(book, {}, [](GatewayConfig config) { return makeGatewayFactory(std::move(config)); });
        desk.clock->pass(3h);
        const std::size_t connections = desk.fake.http.connectionCount();
        QCOMPARE(gateways->account(Channel::Twitter), std::string("@northwind"));
        QCOMPARE(desk.fake.http.connectionCount(), connections);  // a dry run stops here
        auto poster = gateways->social(Channel::Twitter);
        QVERIFY2(poster.has_value(), poster ? "" : poster.error().text().c_str());
        QCOMPARE(desk.fake.renewals, 1);
        const auto post = [&] { return (*poster)->post(tweet(), [] { return true; }, {}).kind; };
        QVERIFY(post() == OutcomeKind::Accepted);
        desk.clock->pass(3h);
        QVERIFY(post() == OutcomeKind::Accepted);
        QVERIFY(post() == OutcomeKind::Accepted);
        QCOMPARE(desk.fake.renewals, 2);
        QCOMPARE(desk.fake.posts, 3);

        desk.clock->pass(3h);
        HttpFaultPlan down;
        down.instead = HttpResponse::text(503, "later");
        desk.fake.http.failNext(down);
        QVERIFY(post() == OutcomeKind::Deferred);
        desk.fake.withdrawConsent();
        QVERIFY(post() == OutcomeKind::ChannelDown);
        QCOMPARE(desk.fake.posts, 3);
        QVERIFY(!gateways->social(Channel::Twitter));
    }
};

QTEST_GUILESS_MAIN(TestGrants)
#include "test_grants.moc"
