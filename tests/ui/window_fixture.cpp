#include "tests/ui/window_fixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "core/gateway/gateway_config.h"
#include "ui/run_flow.h"

namespace aicmo::ui::test {

namespace {

/// As the console shows it: only the channels of these tests.
std::optional<std::string> accountOf(const GatewayConfig* accounts, Channel channel) {
    if (channel == Channel::Email) {
        return accounts && accounts->smtp ? accountName(*accounts, channel) : "smtp.example.org, port 587, TLS";
    }
    if (channel == Channel::LinkedIn && accounts && accounts->linkedin) {
        return accountName(*accounts, channel);
    }
    return std::nullopt;
}

}  // namespace

WindowFixture::WindowFixture(const ExecutionConfig& config, const std::shared_ptr<const GatewayConfig>& accounts,
                             const GatewayLimits& limits, const std::function<void(ConsoleServices&)>& adapt) {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.filePath(QStringLiteral("settings")));
    const auto clock = std::make_shared<SystemClock>();
    auto opened = Store::open("sqlite:" + storeFile().toStdString(), clock);
    if (!opened) {
        qFatal("%s", opened.error().text().c_str());
    }
    store_ = std::move(*opened);
    ConsoleServices& services = services_;
    services.store = store_;
    services.gateways = [accounts, limits](const Project&) {
        return makeGatewayFactory(accounts ? *accounts : GatewayConfig{}, limits);
    };
    services.accountOf = [accounts](const Project&, Channel channel) { return accountOf(accounts.get(), channel); };
    services.config = config;
    services.clock = clock;
    services.actor = "M. Okafor";
    services.samplesFolder = AICMO_SOURCE_DIR "/resources/samples";
    services.packagesFolder = packagesFolder().toStdString();
    if (adapt) {
        adapt(services);
    }
    window_ = std::make_unique<MainWindow>(services);
}

bool WindowFixture::waitForCheck() {
    return QTest::qWaitFor([this] { return window_->session().check() != nullptr; }, 60000);
}

bool WindowFixture::openSamples() {
    window_->importPaths({QStringLiteral(AICMO_SOURCE_DIR "/resources/samples/northwind-spring"),
                          QStringLiteral(AICMO_SOURCE_DIR "/resources/samples/halden-observability")});
    return QTest::qWaitFor([this] { return window_->session().loaded() != nullptr; }, 60000) && waitForCheck();
}

bool WindowFixture::openDocument(const std::string& json) {
    const auto bundle = parseProject(json, nullptr);
    if (!bundle) {
        qWarning("%s", bundle.error().text().c_str());
        return false;
    }
    if (const auto imported = store_->importProject(*bundle, services_.actor); !imported) {
        qWarning("%s", imported.error().text().c_str());
        return false;
    }
    window_->openProject(QString::fromStdString(bundle->project.id));
    return QTest::qWaitFor([this] { return window_->session().loaded() != nullptr; }, 60000) && waitForCheck();
}

bool WindowFixture::preview() {
    const auto runs = window_->session().runs().size();
    window_->runFlow().preview();
    return QTest::qWaitFor([&] { return window_->session().runs().size() > runs && !window_->mode().isLocked(); },
                           120000) &&
           waitForCheck();
}

bool runUntil(const std::function<bool()>& done, int milliseconds) {
    QEventLoop loop;
    QTimer poll;
    QElapsedTimer clock;
    bool reached = done();
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        reached = done();
        if (reached || clock.elapsed() > milliseconds) {
            loop.quit();
        }
    });
    clock.start();
    poll.start(10);
    if (!reached) {
        loop.exec();
    }
    return reached;
}

QWidget* findNamed(const QWidget& window, QAccessible::Role role, const QString& name) {
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->role() == role && accessible->text(QAccessible::Name) == name) {
            return widget;
        }
    }
    return nullptr;
}

}  // namespace aicmo::ui::test
