// `aicmo-console`: opens the store, builds the window, hands everything in.

#include <iostream>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/composition.h"
#include "app/console/console_window.h"
#include "app/console/desktop_bus.h"
#include "app/console/desktop_secrets.h"
#include "app/console/single_instance.h"
#include "ui/bridge/account_book.h"
#include "ui/bridge/modules.h"
#include "ui/bridge/renewing_gateways.h"
#include "ui/console.h"

namespace {

/// Beside the build tree while developing, under share/ once installed; empty when neither is there.
QString samplesFolder() {
    const QDir beside(QCoreApplication::applicationDirPath());
    for (const char* candidate : {"../share/aicmo/samples", "../../../resources/samples"}) {
        QString path = QDir::cleanPath(beside.filePath(candidate));
        if (QDir(path).exists()) return path;
    }
    return {};
}

QString packagesFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents.isEmpty() ? QDir::homePath() : documents).filePath("AICMO packages");
}

/// One name for a store, however its path is written.
QString whichStore(const std::string& url) {
    QString path = QString::fromStdString(url);
    if (path.contains(QStringLiteral("://"))) return path;
    if (path.startsWith(QStringLiteral("sqlite:"))) path.remove(0, 7);
    const QFileInfo file(path);
    const QString whole = file.canonicalFilePath();
    return whole.isEmpty() ? file.absoluteFilePath() : whole;
}

/// Paths hold in another program's folder, too; what is no path is the name of a project.
QStringList absolute(const QStringList& given) {
    QStringList all;
    for (const QString& what : given) {
        const QFileInfo file(what);
        const bool path = what.contains(QLatin1Char('/')) || file.isFile();
        all.append(path ? file.absoluteFilePath() : what);
    }
    return all;
}

/// A test is waited for by somebody who looks on, and by a window that wants to close.
aicmo::GatewayLimits testLimits() {
    aicmo::GatewayLimits limits;
    limits.smtp.reply = std::chrono::seconds(20);
    limits.smtp.refusedPause = std::chrono::seconds(0);
    limits.http.total = std::chrono::seconds(20);
    return limits;
}

/// The accounts that the operator enters, under those of the environment.
std::shared_ptr<aicmo::ui::AccountBook> makeAccounts(const aicmo::ui::ConsoleServices& services,
                                                     const aicmo::Environment& environment) {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::make_shared<aicmo::ui::AccountBook>(
        services.store, std::make_shared<aicmo::DesktopSecrets>(data.toStdString() + "/aicmo/secrets"), environment,
        [](aicmo::GatewayConfig config) { return aicmo::makeGatewayFactory(std::move(config), testLimits()); },
        services.actor);
}

/// Gateways and account names come from the book, read anew for each run.
void useAccounts(aicmo::ui::ConsoleServices& services, const std::shared_ptr<aicmo::ui::AccountBook>& book) {
    services.accounts = book;
    services.gateways = [book](const aicmo::Project& project) {
        return aicmo::ui::makeRenewingGateways(book, aicmo::ui::accountOwner(project), [](aicmo::GatewayConfig config) {
            return aicmo::makeGatewayFactory(std::move(config));
        });
    };
    services.accountOf = [book](const aicmo::Project& project, aicmo::Channel channel) -> std::optional<std::string> {
        std::string name = book->account(aicmo::ui::accountOwner(project), channel);
        return name.empty() ? std::nullopt : std::optional(std::move(name));
    };
}

}  // namespace

int main(int argc, char** argv) {
    aicmo::fixHashOrder();
    aicmo::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName("aicmo-console");
    QApplication::setApplicationDisplayName("AICMO Console");
    QApplication::setApplicationVersion(AICMO_VERSION);
    QApplication::setOrganizationName("AICMO");

    QCommandLineParser parser;
    parser.setApplicationDescription("See exactly what would go out, approve it, send it, watch it, package it.");
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption storeOption(
        "store", "Store: sqlite:PATH or postgresql://USER@HOST/DATABASE (default: $AICMO_STORE, else the user's own).",
        "URL");
    parser.addOption(storeOption);
    parser.addPositionalArgument("project", "The project to open, or a file or folder to import.", "[PROJECT]");
    parser.process(application);

    const aicmo::Environment environment = aicmo::processEnvironment();
    const std::optional<std::string> flag =
        parser.isSet(storeOption) ? std::optional(parser.value(storeOption).toStdString()) : std::nullopt;
    aicmo::ui::ConsoleServices services;
    services.clock = std::make_shared<aicmo::SystemClock>();
    services.storeUrl = aicmo::storeUrl(flag, environment);
    aicmo::SingleInstance instance(whichStore(services.storeUrl),
                                   QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    const QStringList given = absolute(parser.positionalArguments());
    if (!instance.isFirst() && instance.handOver(given)) return 0;
    auto store = aicmo::openStore(flag, environment, services.clock);
    if (!store) {
        std::cerr << "aicmo-console: " << store.error().text() << '\n';
        return 3;
    }
    services.store = std::move(*store);
    services.config = aicmo::getExecutionConfig(environment);
    services.executionSetByEnvironment = environment("EXECUTION_ENABLED").has_value();
    services.actor = aicmo::currentActor();
    useAccounts(services, makeAccounts(services, environment));
    services.samplesFolder = samplesFolder().toStdString();
    services.mailModule = aicmo::ui::modulePath("aicmo_webview").toStdString();
    services.packagesFolder = packagesFolder().toStdString();
    for (const std::string& warning : services.config.warnings) std::cerr << "warning: " << warning << '\n';

    services.desktop = std::make_shared<aicmo::DesktopBus>(QDBusConnection::sessionBus());
    aicmo::ui::installLook(application, aicmo::ui::startTheme());
    aicmo::ConsoleWindow window(std::move(services));
    QObject::connect(&instance, &aicmo::SingleInstance::given, &window, &aicmo::ConsoleWindow::openGiven);
    window.show();
    if (!given.isEmpty()) window.openGiven(given);
    return QApplication::exec();
}
