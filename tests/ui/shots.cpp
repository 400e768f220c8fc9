// Saves pictures of the console's pages, for looking at them: ui_shots DIR [light|dark] [WIDTHxHEIGHT]

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QListView>
#include <QTest>

#include "core/gateway/gateway_config.h"
#include "tests/support/fault_smtp_server.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/confirm_live.h"
#include "ui/run_flow.h"

using namespace aicmo;
using namespace aicmo::ui;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    const QString theme = arguments.value(2, QStringLiteral("light"));
    const QStringList size = arguments.value(3, QStringLiteral("1440x900")).split(u'x');
    installLook(application, theme == QLatin1String("dark") ? Theme::Dark : Theme::Light);
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
    aicmo::ui::test::WindowFixture fixture(config, accounts);
    MainWindow& window = fixture.window();
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    const auto shot = [&](const QString& name) {
        QTest::qWait(400);
        window.grab().save(folder.filePath(name + u'-' + theme + QStringLiteral(".png")));
    };
    shot(QStringLiteral("empty"));
    if (!fixture.openSamples()) {
        qFatal("The samples could not be opened");
    }
    window.mode().setExecutionEnabled(true);
    QTest::qWait(6000);
    window.showPage(PageId::Plan);
    shot(QStringLiteral("plan"));
    auto* contents = window.findChild<QListView*>();
    for (QListView* list : window.findChildren<QListView*>()) {
        if (list->accessibleName() == QLatin1String("Contents")) {
            contents = list;
        }
    }
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
    window.session().approve({}, {});
    QTest::qWait(3000);
    window.showPage(PageId::Plan);
    shot(QStringLiteral("plan-approved"));
    window.showPage(PageId::Package);
    shot(QStringLiteral("package"));
    window.showPage(PageId::Events);
    shot(QStringLiteral("events"));
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
        if (!QTest::qWaitFor([&] { return !window.mode().isLocked(); }, 120000)) {
            qFatal("The live run did not end");
        }
        shot(QStringLiteral("run-ended"));
    }
    return 0;
}
