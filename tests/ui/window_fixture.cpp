#include "tests/ui/window_fixture.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "core/gateway/gateway_config.h"
#include "ui/run_flow.h"

namespace aicmo::ui::test {

WindowFixture::WindowFixture(const ExecutionConfig& config) {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.filePath(QStringLiteral("settings")));
    const auto clock = std::make_shared<SystemClock>();
    auto opened = Store::open("sqlite:" + folder_.filePath(QStringLiteral("console.db")).toStdString(), clock);
    if (!opened) {
        qFatal("%s", opened.error().text().c_str());
    }
    store_ = std::move(*opened);
    ConsoleServices services;
    services.store = store_;
    services.gateways = [](const Project&) { return makeGatewayFactory(GatewayConfig{}); };
    services.accountOf = [](const Project&, Channel channel) -> std::optional<std::string> {
        return channel == Channel::Email ? std::optional<std::string>("smtp.example.org, port 587, TLS") : std::nullopt;
    };
    services.config = config;
    services.clock = clock;
    services.actor = "M. Okafor";
    services.samplesFolder = AICMO_SOURCE_DIR "/resources/samples";
    services.packagesFolder = folder_.filePath(QStringLiteral("packages")).toStdString();
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

bool WindowFixture::preview() {
    const auto runs = window_->session().runs().size();
    window_->runFlow().preview();
    return QTest::qWaitFor([&] { return window_->session().runs().size() > runs && !window_->mode().isLocked(); },
                           120000) &&
           waitForCheck();
}

}  // namespace aicmo::ui::test
