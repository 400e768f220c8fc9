// "Connect" as an operator uses it: a real window, a real listener on loopback, and an authorization server that keeps
// count. The browser is a thread that goes where it is sent.

#include <future>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include "app/console/desktop_secrets.h"
#include "tests/gateway/fakes/oauth_fake.h"
#include "tests/ui/window_fixture.h"
#include "ui/bridge/account_book.h"
#include "ui/dialogs/secret_place.h"
#include "ui/models/account_model.h"
#include "ui/settings/settings_page.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::test::HttpFaultPlan;
using aicmo::test::HttpResponse;
using aicmo::test::OAuthFake;
using namespace std::chrono_literals;

namespace {

constexpr int soon = 20'000;

/// What a browser shows at an address.
struct Shown {
    int status = 0;
    std::string body;
};

Shown get(const std::string& url) {
    HttpClient client(url.substr(0, url.find('?')), {}, {});
    ApiRequest request;
    request.url = url;
    const ApiAnswer answer = client.perform(request, {});
    return {answer.status, answer.body};
}

/// One for the process: a keyring belongs to the thread that asked it first.
std::shared_ptr<DesktopSecrets> secrets() {
    static const QTemporaryDir folder;
    static const auto safe = std::make_shared<DesktopSecrets>(folder.filePath("secrets").toStdString());
    return safe;
}

/// The same from a thread, while the window goes on.
Shown getMeanwhile(const std::string& url) {
    auto shown = std::async(std::launch::async, [url] { return get(url); });
    (void)aicmo::ui::test::runUntil([&] { return shown.wait_for(0s) == std::future_status::ready; }, 20'000);
    return shown.get();
}

struct Desk {
    OAuthFake fake;
    std::map<std::string, std::string> variables;
    std::chrono::milliseconds limit = 5min;
    std::vector<std::string> opened;           ///< addresses that the browser was sent to
    bool browserFollows = true;                ///< to the end, in a thread
    std::vector<std::future<Shown>> browsers;  ///< last pages
    std::unique_ptr<aicmo::ui::test::WindowFixture> fixture;

    void open() {
        if (!fake.http.start()) qFatal("no server");
        fixture = std::make_unique<aicmo::ui::test::WindowFixture>(
            ExecutionConfig{}, nullptr, GatewayLimits{}, [this](ConsoleServices& services) { adapt(services); });
        window().resize(1400, 900);
        window().show();
        window().showSettings();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    [[nodiscard]] MainWindow& window() { return fixture->window(); }
    [[nodiscard]] AccountBook& book() { return *fixture->services().accounts; }

    void adapt(ConsoleServices& services) {
        const Environment environment = [this](const std::string& name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        services.accounts = std::make_shared<AccountBook>(
            services.store, secrets(), environment,
            [](GatewayConfig config) { return makeGatewayFactory(std::move(config)); }, services.actor);
        services.signInTime = limit;
        services.openBrowser = [this](const std::string& url) {
            opened.push_back(url);
            if (browserFollows) {
                browsers.push_back(std::async(std::launch::async, [url] { return get(OAuthFake::browse(url)); }));
            }
            return true;
        };
    }

    template <class Widget>
    [[nodiscard]] Widget* named(const char* name) {
        for (Widget* widget : window().findChildren<Widget*>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible()) return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const char* text, QWidget* where = nullptr) {
        for (QPushButton* candidate : (where ? where : &window())->findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->text() == QString::fromUtf8(text)) return candidate;
        }
        return nullptr;
    }
    void click(const char* text, QWidget* where = nullptr) {
        QTRY_VERIFY2_WITH_TIMEOUT(button(text, where) && button(text, where)->isEnabled(), text, soon);
        QTest::mouseClick(button(text, where), Qt::LeftButton);
    }
    void type(const char* field, const std::string& text) {
        auto* edit = named<QLineEdit>(field);
        QVERIFY2(edit, field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, QString::fromStdString(text));
    }
    [[nodiscard]] bool says(const char* text) {
        for (const QWidget* widget : window().findChildren<QWidget*>()) {
            if (!widget->isVisible()) continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            if ((label ? label->text() : widget->accessibleName()).contains(QString::fromUtf8(text))) return true;
        }
        return false;
    }
    [[nodiscard]] QString row(Channel channel) {
        auto* list = named<QListView>("Channels and their accounts");
        return list->model()->index(AccountModel::rowOf(channel), 0).data(Qt::AccessibleTextRole).toString();
    }
    void choose(Channel channel) {
        auto* list = named<QListView>("Channels and their accounts");
        QTRY_VERIFY_WITH_TIMEOUT(list->isEnabled(), soon);
        list->setCurrentIndex(list->model()->index(AccountModel::rowOf(channel), 0));
    }
    /// Types and saves the app of X.
    void setUp(const std::string& redirect = "http://127.0.0.1/done") {
        choose(Channel::Twitter);
        QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>("Client id"), soon);
        QVERIFY(!button("Connect")->isEnabled());  // no app yet
        type("Client id", fake.clientId);
        type("Sign-in server", fake.http.baseUrl());
        type("API address", fake.http.baseUrl());
        type("Redirect address", redirect);
        QVERIFY(!button("Connect")->isEnabled());  // not saved yet
        click("Save and test");
        QTRY_VERIFY_WITH_TIMEOUT(row(Channel::Twitter).contains("Not connected yet"), soon);
    }
    /// Presses Connect and says that the secret may stay for the session.
    void connectForSession() {
        click("Connect");
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<AskSecretPlace*>(), soon);
        click("Keep it so", window().findChild<AskSecretPlace*>());
        QTRY_VERIFY_WITH_TIMEOUT(!opened.empty(), soon);
    }
    /// Where the console listens.
    [[nodiscard]] QUrl redirect() const {
        if (opened.empty()) return {};
        const QUrlQuery query(QUrl(QString::fromStdString(opened.back())));
        return QUrl(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    }
    [[nodiscard]] bool listens() const {
        QTcpSocket socket;
        socket.connectToHost(redirect().host(), static_cast<quint16>(redirect().port()));
        return socket.waitForConnected(2000);
    }
};

}  // namespace

class TestConnect : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        installLook(*qApp, Theme::Light);
    }

    void anAccountIsConnectedAndDisconnected() {
        Desk desk;
        desk.open();
        desk.setUp();
        desk.connectForSession();
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(Channel::Twitter).contains("Works"), soon);
        QVERIFY(desk.says("Connected as @northwind"));
        QVERIFY(desk.says("Renewed by itself."));
        QVERIFY(desk.says("Granted: tweet.read, tweet.write"));
        QCOMPARE(desk.opened.size(), std::size_t{1});
        const Shown page = desk.browsers.front().get();
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.find("You may close this page") != std::string::npos);
        QCOMPARE(desk.redirect().host(), QStringLiteral("127.0.0.1"));
        QVERIFY(desk.redirect().port() > 0);
        QVERIFY(!desk.listens());
        QCOMPARE(desk.fake.access.size(), std::size_t{1});
        QVERIFY(page.body.find(*desk.fake.access.begin()) == std::string::npos);
        for (const QLineEdit* edit : desk.window().findChildren<QLineEdit*>()) {
            QVERIFY(!edit->text().contains("access-") && !edit->text().contains("refresh-"));
        }
        const auto settings = desk.fixture->store().events({{}, "setting.", {}, {}, 0, 100, false});
        for (const Event& event : *settings) QVERIFY(event.details.find("refresh-") == std::string::npos);

        // In the place of the first one, without asking again where it may stay.
        desk.click("Reconnect");
        QTRY_COMPARE_WITH_TIMEOUT(desk.opened.size(), std::size_t{2}, soon);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.button("Reconnect") && desk.button("Reconnect")->isEnabled() && desk.fake.access.size() == 2, soon);
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(Channel::Twitter).contains("Works"), soon);
        desk.click("Disconnect");
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(Channel::Twitter).contains("Not connected yet"), soon);
        QVERIFY(desk.button("Connect"));
    }

    void anAnswerToAnotherSignInIsRefused() {
        Desk desk;
        desk.fake.stateInstead = "of-somebody-else";
        desk.open();
        desk.setUp();
        desk.connectForSession();
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("An answer to another sign-in came"), soon);
        QCOMPARE(desk.browsers.front().get().status, 400);
        QCOMPARE(getMeanwhile(desk.redirect().resolved(QUrl("/favicon.ico")).toString().toStdString()).status, 404);
        QCOMPARE(desk.fake.http.requestCount("POST"), std::size_t{0});
        QVERIFY(desk.button("Cancel the sign-in"));  // the right one may still come
        desk.fake.stateInstead.clear();
        desk.click("Open the browser again");
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(Channel::Twitter).contains("Works"), soon);
    }

    void aCodeIsPasted() {
        Desk desk;
        desk.browserFollows = false;
        desk.open();
        desk.setUp("https://agency.example/signed-in");
        desk.connectForSession();
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("The page at the end shows a code"), soon);
        QCOMPARE(desk.window().focusWidget(), desk.named<QLineEdit>("Code or address"));
        desk.click("Copy the address");
        QCOMPARE(QApplication::clipboard()->text().toStdString(), desk.opened.back());
        const std::string end = OAuthFake::browse(desk.opened.back());
        QVERIFY(end.starts_with("https://agency.example/signed-in?"));
        desk.type("Code or address", "https://agency.example/signed-in?code=x&state=foreign");
        desk.click("Use the code");
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("this answer belongs to another sign-in"), soon);
        desk.type("Code or address", end);
        QTest::keyClick(desk.named<QLineEdit>("Code or address"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(Channel::Twitter).contains("Works"), soon);
    }

    void aWaitEnds_data() {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("cancelled") << true;
        QTest::newRow("time limit") << false;
    }
    void aWaitEnds() {
        QFETCH(bool, byHand);
        Desk desk;
        desk.browserFollows = false;
        desk.limit = byHand ? 5min : 400ms;
        desk.open();
        desk.setUp();
        desk.connectForSession();
        if (byHand) {
            QVERIFY(desk.listens());
            QVERIFY(!desk.named<QListView>("Channels and their accounts")->isEnabled());
            desk.click("Cancel the sign-in");
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(desk.says("nobody signed in within the time limit"), soon);
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("Connect") && desk.button("Connect")->isEnabled(), soon);
        QVERIFY(!desk.listens());
        QVERIFY(desk.named<QListView>("Channels and their accounts")->isEnabled());
        QVERIFY(!desk.book().sheet({}, Channel::Twitter)->connection);
    }

    void whatTheServiceRefusesIsSaid() {
        Desk desk;
        desk.fake.refuses = true;
        desk.open();
        desk.setUp();
        desk.connectForSession();
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("The user said no"), soon);
        QVERIFY(desk.browsers.front().get().body.find("Not signed in") != std::string::npos);
        desk.fake.refuses = false;
        HttpFaultPlan broken;
        broken.instead = HttpResponse::json(401, R"({"error":"invalid_client"})");
        desk.browserFollows = false;
        desk.connectForSession();
        QTRY_COMPARE_WITH_TIMEOUT(desk.opened.size(), std::size_t{2}, soon);
        const std::string end = OAuthFake::browse(desk.opened.back());
        desk.fake.http.failNext(broken);
        desk.browsers.push_back(std::async(std::launch::async, [end] { return get(end); }));
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("client id or secret"), soon);
        // Another channel is not to blame.
        desk.choose(Channel::LinkedIn);
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("LinkedIn account"), soon);
        QVERIFY(!desk.says("client id or secret"));
    }

    void lessThanWasAskedForIsShown() {
        Desk desk;
        desk.fake.granted = "tweet.read users.read";
        desk.fake.refreshTokens = false;
        desk.open();
        desk.setUp();
        desk.connectForSession();
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("Asked for and not granted: tweet.write, media.write, offline.access."),
                                 soon);
        QVERIFY(desk.says("then you connect again"));
    }

    void accessThatRanOutAsksForAnother() {
        Desk desk;
        desk.fake.expiresIn = 0;
        desk.fake.refreshTokens = false;
        desk.open();
        desk.setUp();
        desk.connectForSession();
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("The access ended on"), soon);
        QVERIFY(desk.says("The access ran out"));
        QVERIFY(desk.button("Reconnect")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(Channel::Twitter).contains("Incomplete"), soon);
    }

    void anOccupiedPortIsSaid() {
        Desk desk;
        desk.open();
        desk.setUp(desk.fake.http.baseUrl() + "/");
        desk.click("Connect");
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<AskSecretPlace*>(), soon);
        desk.click("Keep it so", desk.window().findChild<AskSecretPlace*>());
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("cannot listen for the browser"), soon);
        QVERIFY(desk.opened.empty());
    }

    void whereASignInHasNoUse() {
        Desk desk;
        desk.variables = {{"AICMO_TWITTER_TOKEN", "t0ken"}, {"AICMO_TWITTER_CLIENT_ID", "id"}};
        desk.open();
        desk.choose(Channel::Twitter);
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("AICMO_TWITTER_TOKEN sets this and wins over a sign-in."), soon);
        QVERIFY(desk.button("Connect") && !desk.button("Connect")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(desk.named<QLineEdit>("Client id") && desk.named<QLineEdit>("Client id")->isReadOnly(),
                                 soon);
        desk.choose(Channel::Instagram);
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("comes back to no program on this machine"), soon);
        QVERIFY(!desk.button("Connect"));
        desk.choose(Channel::Email);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named<QLineEdit>("Server"), soon);
        QVERIFY(!desk.button("Connect") && !desk.says("comes back to no program on this machine"));
    }
};

QTEST_MAIN(TestConnect)
#include "test_connect.moc"
