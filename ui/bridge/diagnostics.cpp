#include "ui/bridge/diagnostics.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QProcessEnvironment>
#include <QSaveFile>
#include <QScreen>
#include <QSysInfo>

namespace aicmo::ui {

namespace {

constexpr std::int64_t eventsTold = 500;

/// Values of these say nothing of accounts.
bool mayBeTold(const QString& variable) {
    return variable.startsWith(QLatin1String("EXECUTION_")) || variable.startsWith(QLatin1String("QT_")) ||
           variable.startsWith(QLatin1String("LC_")) || variable == QLatin1String("LANG") ||
           variable == QLatin1String("XDG_CURRENT_DESKTOP") || variable == QLatin1String("XDG_SESSION_TYPE");
}

QString aboutProgram() {
    return QStringList{QStringLiteral("AICMO Console ") + QCoreApplication::applicationVersion(),
                       QStringLiteral("Qt ") + QLatin1String(qVersion()),
                       QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelType() + u' ' +
                           QSysInfo::kernelVersion() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture(),
                       QStringLiteral("Locale ") + QLocale().name()}
        .join(u'\n');
}

QString aboutEnvironment() {
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList lines;
    for (const QString& variable : environment.keys()) {
        if (mayBeTold(variable)) {
            lines.append(variable + u'=' + environment.value(variable));
        } else if (variable.startsWith(QLatin1String("AICMO_"))) {
            lines.append(variable + QStringLiteral(" is set"));
        }
    }
    lines.sort();
    return lines.join(u'\n');
}

QString aboutStore(Store& store) {
    QStringList lines{QString::fromStdString(store.describe())};
    const auto head = store.head();
    lines.append(head ? QStringLiteral("Events: %1").arg(head->seq)
                      : QStringLiteral("Events cannot be read: ") + QString::fromUtf8(toString(head.error().kind)));
    const auto proof = store.verifyEvents(std::nullopt);
    lines.append(!proof      ? QStringLiteral("Event log cannot be verified")
                 : proof->ok ? QStringLiteral("Event log verified")
                             : QStringLiteral("Event log altered at #%1").arg(proof->firstBad));
    if (const auto projects = store.listProjects(true)) {
        lines.append(QStringLiteral("Projects: %1").arg(projects->size()));
    }
    return lines.join(u'\n');
}

/// Number, time and kind; the details name people.
QString aboutEvents(Store& store) {
    EventFilter filter;
    filter.limit = eventsTold;
    filter.newestFirst = true;
    QStringList lines;
    if (const auto events = store.events(filter)) {
        for (const Event& event : *events) {
            lines.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(QString::number(event.seq), QString::fromStdString(event.at),
                                  QString::fromStdString(event.event), QString::fromStdString(event.runId)));
        }
    }
    return lines.join(u'\n');
}

bool writeFile(const QDir& folder, const QString& name, const QString& text) {
    QSaveFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8() + '\n') > 0 && file.commit();
}

}  // namespace

QString describeDisplay() {
    QStringList lines{QStringLiteral("Platform ") + QGuiApplication::platformName()};
    for (const QScreen* screen : QGuiApplication::screens()) {
        lines.append(QStringLiteral("Screen %1x%2, ratio %3, %4 dpi")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio())
                         .arg(screen->logicalDotsPerInch()));
    }
    return lines.join(u'\n');
}

Result<QString> writeDiagnostics(const ConsoleServices& services, const QString& parent, const QString& display) {
    const QDir folder(parent + QStringLiteral("/aicmo-diagnostics-") +
                      QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const bool written = QDir().mkpath(folder.path()) &&
                         writeFile(folder, QStringLiteral("program.txt"), aboutProgram() + u'\n' + display) &&
                         writeFile(folder, QStringLiteral("environment.txt"), aboutEnvironment()) &&
                         writeFile(folder, QStringLiteral("store.txt"), aboutStore(*services.store)) &&
                         writeFile(folder, QStringLiteral("events.txt"), aboutEvents(*services.store));
    if (!written) {
        return fail(ErrorKind::Io, "the folder cannot be written", folder.path().toStdString());
    }
    return folder.path();
}

}  // namespace aicmo::ui
