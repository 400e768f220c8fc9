// Saves pictures of the console's pages, for looking at them:
// ui_shots DIR [light|dark] [WIDTHxHEIGHT] [all|ledger|pages|empty|huge] [LANGUAGE]
// "pages": each page once, in any language; the others find their way by English words.
// Emails are as a browser shows them; root needs QTWEBENGINE_DISABLE_SANDBOX=1 for that, else they are simplified.
// "empty": without a project, and one without contents; "huge": long names, 300 contents, 100,000 items, 40 problems.
// With QT_SCALE_FACTOR=2 as on a screen of twice the pixels.
// "ledger": runs of a hundred thousand items and less, finished, stopped, in doubt, made in the ledger; nothing is
// sent.

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QMenuBar>
#include <QPdfWriter>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/console/desktop_secrets.h"
#include "core/gateway/gateway_config.h"
#include "tests/gateway/fakes/hubspot_fake.h"
#include "tests/gateway/fakes/oauth_fake.h"
#include "tests/support/fault_smtp_server.h"
#include "tests/ui/faulty_project.h"
#include "tests/ui/huge_run.h"
#include "tests/ui/shot_projects.h"
#include "tests/ui/window_fixture.h"
#include "ui/bridge/account_book.h"
#include "ui/bridge/modules.h"
#include "ui/bridge/run_output.h"
#include "ui/dialogs/approval_changes.h"
#include "ui/dialogs/approve_contents.h"
#include "ui/dialogs/confirm_live.h"
#include "ui/dialogs/confirm_settle.h"
#include "ui/dialogs/doubt_answers.h"
#include "ui/dialogs/print_preview.h"
#include "ui/dialogs/rules_window.h"
#include "ui/dialogs/run_history.h"
#include "ui/dialogs/secret_place.h"
#include "ui/dialogs/sheet_viewer.h"
#include "ui/language.h"
#include "ui/menus.h"
#include "ui/models/account_model.h"
#include "ui/models/content_list_model.h"
#include "ui/pages/approval_pane.h"
#include "ui/pages/crm_pane.h"
#include "ui/pages/email_canvas.h"
#include "ui/pages/package_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/run_outputs.h"
#include "ui/pages/run_page.h"
#include "ui/run_flow.h"
#include "ui/settings/connection_box.h"
#include "ui/settings/settings_page.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {

/// Pictures of a window, by name.
class Camera {
  public:
    Camera(MainWindow& window, const QDir& folder, QString theme)
        : window_(window), folder_(folder), theme_(std::move(theme)) {}
    void shot(const QString& name) const {
        QTest::qWait(400);
        save(&window_, name);
    }
    void save(QWidget* what, const QString& name) const {
        what->grab().save(folder_.filePath(name + u'-' + theme_ + QStringLiteral(".png")));
    }
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }

  private:
    MainWindow& window_;
    QDir folder_;
    QString theme_;
};

QPushButton* visibleButton(const QWidget& where, const QString& start) {
    for (QPushButton* button : where.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().startsWith(start)) return button;
    }
    return nullptr;
}

QTableView* results(const MainWindow& window) {
    return qobject_cast<QTableView*>(
        aicmo::ui::test::findNamed(window, QAccessible::Table, QStringLiteral("Execution report")));
}

InquiryResult madeAnswers() {
    InquiryResult result;
    result.at = QDateTime::currentDateTime();
    const auto add = [&](const char* item, Sighting::Kind kind, const char* text, std::optional<bool> sent) {
        AskedDoubt asked;
        asked.itemId = item;
        asked.channel = sent ? Channel::LinkedIn : Channel::Email;
        asked.sighting = {kind, {}, text};
        asked.sent = sent;
        result.asked.push_back(asked);
    };
    add("harvest-prices", Sighting::Kind::Found, "LinkedIn lists the post as urn:li:share:7301", true);
    add("guji-landed", Sighting::Kind::NotThere, "it is not among the posts since 09:03:06", false);
    add("welcome/katja@mokkaplatz.example", Sighting::Kind::CannotSay,
        "a mail server cannot be asked what it accepted: its log knows the Message-ID", std::nullopt);
    return result;
}

void shootLedger(aicmo::ui::test::WindowFixture& fixture, const Camera& camera) {
    using aicmo::ui::test::MadeRun;
    MainWindow& window = fixture.window();
    MadeRun huge = aicmo::ui::test::hundredThousand();
    huge.errors =
        R"(["email: the server refused the login: 535 5.7.8 authentication failed; set AICMO_SMTP_PASSWORD anew"])";
    makeRun(fixture.store(), "spring", "Spring Launch", huge);
    MadeRun stopped;
    stopped.sent = 1612;
    stopped.failed = 4;
    stopped.pending = 1019;
    stopped.noConsent = 19;
    stopped.state = RunState::Stopped;
    makeRun(fixture.store(), "partners", "Partner newsletter, March", stopped);
    MadeRun settled;
    settled.sent = 240;
    settled.failed = 9;
    settled.inDoubt = 3;
    settled.noConsent = 14;
    settled.suppressed = 2;
    const std::string small = makeRun(fixture.store(), "easter", "Easter reservations", settled);
    const auto open = [&](const QString& project) {
        window.openProject(project);
        window.showPage(PageId::Run);
        (void)QTest::qWaitFor([&] { return window.session().loaded() && window.session().check(); }, 60000);
        (void)QTest::qWaitFor([&] { return results(window)->model()->rowCount() > 0; }, 20000);
        QTest::qWait(1500);
    };
    open("spring");
    camera.shot("ledger-huge");
    QTest::mouseClick(visibleButton(window, "In doubt"), Qt::LeftButton);
    QTest::qWait(500);
    results(window)->selectAll();
    camera.shot("ledger-huge-doubts");
    open("partners");
    camera.shot("ledger-stopped");
    open("easter");
    QTest::mouseClick(visibleButton(window, "Settle"), Qt::LeftButton);
    camera.shot("ledger-doubt");
    DoubtAnswers answers(madeAnswers());
    answers.show();
    QTest::qWait(200);
    camera.save(&answers, "answers");
    ConfirmSettle settle({"katja@mokkaplatz.example", "k.lindqvist@fika.example", "kofi@accra-roast.example"}, false);
    settle.show();
    QTest::qWait(200);
    camera.save(&settle, "confirm-settle");
    RulesWindow rules;
    rules.show();
    rules.showRule("email.subject.length");
    QTest::qWait(200);
    camera.save(&rules, "rules");
    QPdfWriter writer(camera.file("report.pdf"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    if (const QString wrong = printReport(writer, fixture.services(), "easter", small); !wrong.isEmpty()) {
        qWarning("%s", qPrintable(wrong));
    }
}

/// Keeps a sign-in at X and an app of HubSpot.
void keepConnections(AccountBook& book, const aicmo::test::OAuthFake& fake) {
    const std::string server = fake.http.baseUrl();
    AccountChange x;
    x.texts = {
        {"AICMO_TWITTER_CLIENT_ID", fake.clientId}, {"AICMO_TWITTER_OAUTH", server}, {"AICMO_TWITTER_API", server}};
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

/// Channels to connect: a pasted token alone, an app, a sign-in, and one that is waited for.
void shootConnecting(MainWindow& window, const Camera& camera) {
    QComboBox* owners = nullptr;
    for (QComboBox* box : window.findChildren<QComboBox*>()) {
        owners = box->isVisible() && box->count() > 1 ? box : owners;
    }
    if (owners) {
        owners->setCurrentIndex(0);
    }
    QTest::qWait(1000);
    const auto choose = [&window](Channel channel) {
        for (QListView* list : window.findChildren<QListView*>()) {
            if (list->isVisible() && qobject_cast<AccountModel*>(list->model())) {
                list->setCurrentIndex(list->model()->index(AccountModel::rowOf(channel), 0));
            }
        }
    };
    choose(Channel::Instagram);
    camera.shot("settings-instagram");
    choose(Channel::Crm);
    camera.shot("settings-hubspot");
    choose(Channel::Twitter);
    camera.shot("settings-x");
    for (ConnectionBox* box : window.findChildren<ConnectionBox*>()) {
        box->findChild<QPushButton*>()->click();
    }
    QTest::qWait(1000);
    camera.shot("settings-connecting");
    for (ConnectionBox* box : window.findChildren<ConnectionBox*>()) {
        emit box->cancelWanted();
    }
}

/// Accounts, one of them locked by the environment, one tested; the suppression list; appearance.
void shootSettings(MainWindow& window, const Camera& camera) {
    SettingsPage* settings = window.showSettings();
    QTest::qWait(1500);
    camera.shot("settings-accounts");
    settings->testAccounts();
    QTest::qWait(3000);
    camera.shot("settings-tested");
    for (QListView* list : window.findChildren<QListView*>()) {
        if (list->accessibleName() == QLatin1String("Channels and their accounts")) {
            list->setCurrentIndex(list->model()->index(1, 0));
        }
    }
    camera.shot("settings-linkedin");
    shootConnecting(window, camera);
    settings->showSection(SettingsPage::Section::Suppressions);
    camera.shot("settings-suppressions");
    settings->showSection(SettingsPage::Section::Appearance);
    camera.shot("settings-appearance");
    window.showPage(PageId::Plan);
    for (const MenuCommand& command : menuCommands(*window.menuBar())) {
        if (command.text.startsWith(QLatin1String("Command palette")) || command.text == QLatin1String("Keyboard")) {
            command.action->trigger();
            QTest::qWait(400);
            auto* dialog = window.findChild<QDialog*>(QString(), Qt::FindDirectChildrenOnly);
            camera.save(dialog, command.text == QLatin1String("Keyboard") ? "keys" : "palette");
            dialog->reject();
            QTest::qWait(200);
        }
    }
    window.showPage(PageId::Run);
    window.findChild<RunPage*>()->showHistory();
    QTest::qWait(500);
    if (auto* history = window.findChild<RunHistory*>()) {
        camera.save(history, "history");
        history->reject();
    }
    window.findChild<RunPage*>()->outputs().preview();
    if (QTest::qWaitFor([&] { return window.findChild<PrintPreview*>() != nullptr; }, 10000)) {
        QTest::qWait(1000);
        camera.save(window.findChild<PrintPreview*>(), "print-preview");
        window.findChild<PrintPreview*>()->reject();
        QTest::qWait(200);
    }
    AskSecretPlace ask("this desktop has no keyring", "/home/mokafor/.local/share/aicmo/secrets/9f3c81d0");
    ask.show();
    QTest::qWait(200);
    camera.save(&ask, "ask-secret-place");
}

/// What changed since the approval, in a subject, a text and the recipients.
void shootChanges(aicmo::ui::test::WindowFixture& fixture, const Camera& camera) {
    MainWindow& window = fixture.window();
    const auto bundle = fixture.store().loadProject(window.session().projectId());
    if (!bundle) {
        qFatal("%s", bundle.error().text().c_str());
    }
    QString document = QString::fromStdString(bundle->project.document);
    document.replace(QStringLiteral("harvest"), QStringLiteral("crop"));
    document.replace(QStringLiteral("coffees"), QStringLiteral("new coffees"));
    const auto changed = parseProject(document.toStdString(), bundle->files);
    if (!changed || !fixture.store().importProject(*changed, "M. Okafor")) {
        qWarning("The project cannot be changed");
        return;
    }
    window.session().reload();
    QTest::qWait(8000);
    for (QListView* list : window.findChildren<QListView*>()) {
        if (list->accessibleName() == QLatin1String("Contents")) {
            list->setCurrentIndex(list->model()->index(1, 0));
        }
    }
    camera.shot("plan-changed");
    window.findChild<ApprovalPane*>()->showChanges();
    if (QTest::qWaitFor([&] { return window.findChild<ApprovalChanges*>() != nullptr; }, 10000)) {
        QTest::qWait(300);
        camera.save(window.findChild<ApprovalChanges*>(), "approval-changes");
        window.findChild<ApprovalChanges*>()->reject();
    }
    (void)fixture.store().importProject(*bundle, "M. Okafor");
    window.session().reload();
    QTest::qWait(8000);
}

/// A package's cards, pages and slides, and one page in large.
void shootPackage(MainWindow& window, const Camera& camera) {
    window.showPage(PageId::Package);
    camera.shot("package");
    auto* page = window.findChild<PackagePage*>();
    page->build();
    const auto strip = window.findChildren<SheetStrip*>();
    if (!QTest::qWaitFor([&] { return strip.front()->model().rowCount() > 0; }, 60000)) {
        qFatal("The package was not built");
    }
    QTest::qWait(6000);
    camera.shot("package-built");
    page->previewPdf();
    QTest::qWait(1500);
    camera.save(window.findChild<SheetViewer*>(), "package-page");
    window.findChild<SheetViewer*>()->reject();
}

QPushButton* pressable(const QWidget& where) {
    const auto buttons = where.findChildren<QPushButton*>();
    const auto found =
        std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->isVisible(); });
    return found == buttons.end() ? nullptr : *found;
}

/// A CRM item: as it would be written, beside what the CRM holds, and when the CRM says no.
void shootCrm(MainWindow& window, const Camera& camera) {
    auto* pane = window.findChild<CrmPane*>();
    auto* contents = window.findChild<PlanPage*>()->findChild<QListView*>();
    const auto* model = static_cast<const ContentListModel*>(contents->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (window.session().loaded()->project().content[model->contentAt(row)].crm) {
            contents->setCurrentIndex(model->index(row));
            break;
        }
    }
    if (!QTest::qWaitFor([&] { return pane->isVisible() && pressable(*pane); }, 10000)) {
        qFatal("There is no CRM item to be seen");
    }
    camera.shot("crm");
    pressable(*pane)->click();
    QTest::qWait(1500);
    camera.shot("crm-compared");
}

void shootPages(aicmo::ui::test::WindowFixture& fixture, const Camera& camera) {
    MainWindow& window = fixture.window();
    window.showPage(PageId::Plan);
    camera.shot("plan");
    shootCrm(window, camera);
    window.showPage(PageId::Overview);
    camera.shot("overview");
    shootPackage(window, camera);
    if (!fixture.preview()) {
        qFatal("The preview did not end");
    }
    QTest::qWait(2000);
    window.showPage(PageId::Run);
    camera.shot("run");
    window.showPage(PageId::Events);
    QTest::qWait(500);
    camera.shot("events");
    SettingsPage* settings = window.showSettings();
    QTest::qWait(1000);
    camera.shot("settings");
    settings->showSection(SettingsPage::Section::Brand);
    QTest::qWait(500);
    camera.shot("brand");
    settings->showSection(SettingsPage::Section::Appearance);
    camera.shot("appearance");
    RulesWindow rules;
    rules.show();
    QTest::qWait(300);
    camera.save(&rules, "rules");
    if (!fixture.openDocument(aicmo::ui::test::faultyProject())) {
        qFatal("The faulty project could not be opened");
    }
    window.showPage(PageId::Overview);
    camera.shot("faulty-overview");
    window.showPage(PageId::Plan);
    camera.shot("faulty-plan");
    if (!fixture.preview()) {
        qFatal("The preview did not end");
    }
    window.showPage(PageId::Run);
    QTest::qWait(1000);
    camera.shot("faulty-run");
}

/// One project on every page; what stands in it is not looked for.
void shootProject(aicmo::ui::test::WindowFixture& fixture, const Camera& camera, const std::string& document) {
    MainWindow& window = fixture.window();
    if (!fixture.openDocument(document)) {
        qFatal("The project cannot be opened");
    }
    QTest::qWait(1500);
    for (const auto& [page, name] :
         {std::pair(PageId::Overview, "overview"), std::pair(PageId::Plan, "plan"), std::pair(PageId::Run, "run"),
          std::pair(PageId::Package, "package"), std::pair(PageId::Events, "events")}) {
        window.showPage(page);
        QTest::qWait(800);
        camera.shot(QLatin1String(name));
    }
    if (!window.session().loaded()->plan->items().empty() && fixture.preview()) {
        window.showPage(PageId::Run);
        QTest::qWait(1500);
        camera.shot("run-previewed");
    }
    SettingsPage* settings = window.showSettings();
    QTest::qWait(800);
    camera.shot("settings");
    settings->showSection(SettingsPage::Section::Brand);
    QTest::qWait(500);
    camera.shot("brand");
}

/// The first email in every width and ground.
void shootEmail(QListView& contents, const Camera& camera) {
    const QWidget& window = *contents.window();
    contents.setCurrentIndex(contents.model()->index(1, 0));
    auto* canvas = window.findChild<EmailCanvas*>();
    (void)QTest::qWaitFor([&] { return canvas->isFaithful(); }, 20000);
    int taken = 0;
    for (const char* button : {"Desktop", "Phone", "Dark mail client", "Desktop", "Light mail client"}) {
        for (QToolButton* candidate : window.findChildren<QToolButton*>()) {
            if (candidate->accessibleName() == QLatin1String(button)) {
                candidate->click();
            }
        }
        QTest::qWait(1000);
        camera.shot(QStringLiteral("email-") + QString::fromLatin1(button).left(5).simplified().toLower() +
                    QString::number(++taken));
    }
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    const QString theme = arguments.value(2, QStringLiteral("light"));
    const QStringList size = arguments.value(3, QStringLiteral("1440x900")).split(u'x');
    installLook(application, theme == QLatin1String("dark") ? Theme::Dark : Theme::Light);
    installLanguage(application, arguments.value(5, QStringLiteral("en")));
    ExecutionConfig config;
    config.channels = {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm};
    aicmo::test::FaultSmtpServer server;
    if (!server.start()) {
        qFatal("%s", server.error().c_str());
    }
    auto accounts = std::make_shared<GatewayConfig>();
    accounts->smtp.emplace();
    accounts->smtp->url = "smtp://localhost:" + std::to_string(server.port());
    accounts->smtp->user = server.user();
    accounts->smtp->password = Secret(server.password());
    accounts->smtp->caFile = server.caFile();
    accounts->smtp->ratePerMinute = 1200;
    aicmo::test::HubSpotFake crm;
    if (!crm.http.start()) {
        qFatal("The CRM did not start");
    }
    for (const char* email : {"amelie.durand@lumen.example", "katja@mokkaplatz.example"}) {
        crm.contacts[email] = {"501", Json{{"email", email}, {"lifecyclestage", "subscriber"}, {"city", "Berlin"}}};
    }
    accounts->hubspot.emplace();
    accounts->hubspot->token = Secret(crm.token);
    accounts->hubspot->account = "Northwind portal 4711";
    accounts->hubspot->api = crm.http.baseUrl();
    const std::map<std::string, std::string> variables{{"AICMO_SMTP_URL", accounts->smtp->url},
                                                       {"AICMO_SMTP_CA_FILE", server.caFile()},
                                                       {"AICMO_SMTP_USER", server.user()},
                                                       {"AICMO_SMTP_PASSWORD", server.password()},
                                                       {"AICMO_SMTP_RATE", "1200"},
                                                       {"AICMO_LINKEDIN_AUTHOR", "urn:li:organization:1337"}};
    aicmo::test::OAuthFake signInServer;
    signInServer.granted = "tweet.read users.read offline.access";
    const QTemporaryDir secrets;
    if (!signInServer.http.start()) {
        qFatal("no sign-in server");
    }
    aicmo::ui::test::WindowFixture fixture(config, accounts, {}, [&](ConsoleServices& services) {
        (void)services.store->suppress({"anna.winther@brief.example", "@gone.example", "k.lindqvist@fika.example"},
                                       "asked on the phone", services.actor);
        services.accounts = std::make_shared<AccountBook>(
            services.store, std::make_shared<DesktopSecrets>(secrets.path().toStdString()),
            [&variables](const std::string& name) -> std::optional<std::string> {
                const auto found = variables.find(name);
                return found == variables.end() ? std::nullopt : std::optional(found->second);
            },
            [](GatewayConfig account) { return makeGatewayFactory(std::move(account)); }, services.actor);
        keepConnections(*services.accounts, signInServer);
        services.openBrowser = [](const std::string&) { return true; };
        services.mailModule = modulePath(QStringLiteral("aicmo_webview")).toStdString();
    });
    MainWindow& window = fixture.window();
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    const Camera camera(window, folder, theme);
    const auto shot = [&](const QString& name) { camera.shot(name); };
    if (arguments.value(4) == QLatin1String("ledger")) {
        shootLedger(fixture, camera);
        return 0;
    }
    shot(QStringLiteral("empty"));
    if (arguments.value(4) == QLatin1String("empty") || arguments.value(4) == QLatin1String("huge")) {
        const bool isHuge = arguments.value(4) == QLatin1String("huge");
        window.mode().setExecutionEnabled(true);
        shootProject(fixture, camera, isHuge ? aicmo::ui::test::hugeProject() : aicmo::ui::test::emptyProject());
        return 0;
    }
    if (!fixture.openSamples()) {
        qFatal("The samples could not be opened");
    }
    window.mode().setExecutionEnabled(true);
    QTest::qWait(6000);
    if (arguments.value(4) == QLatin1String("pages")) {
        shootPages(fixture, camera);
        return 0;
    }
    window.showPage(PageId::Plan);
    shot(QStringLiteral("plan"));
    auto* contents = window.findChild<QListView*>();
    for (QListView* list : window.findChildren<QListView*>()) {
        if (list->accessibleName() == QLatin1String("Contents")) {
            contents = list;
        }
    }
    shootEmail(*contents, camera);
    for (int row = 0; row < contents->model()->rowCount(); ++row) {
        contents->setCurrentIndex(contents->model()->index(row, 0));
        if (row < 4) {
            shot(QStringLiteral("plan-%1").arg(row));
        }
    }
    window.showPage(PageId::Overview);
    shot(QStringLiteral("overview"));
    window.showPage(PageId::Run);
    shot(QStringLiteral("run-empty"));
    if (!fixture.preview()) {
        qFatal("The preview did not end");
    }
    QTest::qWait(5500);
    shot(QStringLiteral("run"));
    window.showPage(PageId::Plan);
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->text() == QLatin1String("Add a note or a name")) {
            button->click();
        }
    }
    shot(QStringLiteral("plan-note"));
    ApproveContents several(window.session(), ApproveContents::Act::Approve);
    several.show();
    QTest::qWait(300);
    camera.save(&several, "approve-contents");
    window.session().approve({}, {});
    QTest::qWait(3000);
    window.showPage(PageId::Plan);
    shot(QStringLiteral("plan-approved"));
    shootChanges(fixture, camera);
    shootPackage(window, camera);
    window.showPage(PageId::Events);
    shot(QStringLiteral("events"));
    shootSettings(window, camera);
    window.showPage(PageId::Plan);
    window.mode().setDryRun(false);
    window.runFlow().start();
    QTest::qWait(500);
    if (auto* dialog = window.findChild<ConfirmLive*>()) {
        dialog->grab().save(folder.filePath(QStringLiteral("confirm-") + theme + QStringLiteral(".png")));
    }
    shot(QStringLiteral("armed"));
    if (auto* dialog = window.findChild<ConfirmLive*>()) {
        dialog->accept();
        QTest::qWait(9000);
        window.showPage(PageId::Run);
        shot(QStringLiteral("run-live"));
        window.runFlow().togglePause();
        QTest::qWait(1500);
        shot(QStringLiteral("run-paused"));
        window.runFlow().togglePause();
        if (!QTest::qWaitFor([&] { return !window.mode().isLocked(); }, 120000)) {
            qFatal("The live run did not end");
        }
        shot(QStringLiteral("run-ended"));
    }
    return 0;
}
