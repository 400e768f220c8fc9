// Saves pictures of the console's pages and dialogs, for looking at them:
// ui_shots DIR [light|dark] [WIDTHxHEIGHT] [SET,SET…|all] [LANGUAGE]
// A set that is not known is told with the list of all. Emails are as a browser shows them; root needs
// QTWEBENGINE_DISABLE_SANDBOX=1 for that, else they are simplified. With QT_SCALE_FACTOR=2 as on a screen of twice the
// pixels. Nothing is sent but to servers of its own.

#include <QApplication>

#include "tests/ui/shots/stage.h"
#include "ui/language.h"

using namespace aicmo::ui;
using namespace aicmo::ui::test;

namespace {

constexpr ShotSet sets[] = {{"start", shootStart},       {"plan", shootPlan},     {"overview", shootOverview},
                            {"live", shootLive},         {"ledger", shootLedger}, {"package", shootPackage},
                            {"settings", shootSettings}, {"events", shootEvents}, {"dialogs", shootDialogs},
                            {"empty", shootEmpty},       {"huge", shootHuge},     {"faulty", shootFaulty}};

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
    const Camera camera(folder, theme);
    QStringList wanted = arguments.value(4, QStringLiteral("all")).split(u',');
    const bool isAll = wanted.removeAll(QStringLiteral("all")) > 0;
    QStringList names;
    for (const ShotSet& set : sets) {
        const QString name = QString::fromLatin1(set.name);
        names.append(name);
        if (wanted.removeAll(name) > 0 || isAll) {
            set.take({size.value(0).toInt(), size.value(1).toInt()}, camera);
        }
    }
    if (!wanted.isEmpty()) {
        qFatal("%s is not one of all, %s", qPrintable(wanted.join(u' ')), qPrintable(names.join(QStringLiteral(", "))));
    }
    return 0;
}
