#include "ui/language.h"

#include <algorithm>

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

/// The macro needs the global namespace.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace aicmo::ui {

namespace {

QString languageKey() { return QStringLiteral("language"); }

QString known(const QString& code) {
    const auto& codes = consoleLanguages();
    return std::find(codes.begin(), codes.end(), code) != codes.end() ? code : QString();
}

/// The desktop's country where it speaks the language, for its dates and separators.
QLocale localeOf(const QString& code) {
    const QLocale wanted(code);
    const QLocale desktop = QLocale::system();
    return desktop.language() == wanted.language() ? desktop : wanted;
}

void replaceTranslator(QApplication& application, const char* name, const QString& file, const QString& folder) {
    delete application.findChild<QTranslator*>(QLatin1String(name), Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(&application);
    translator->setObjectName(QLatin1String(name));
    if (translator->load(file, folder)) {
        QApplication::installTranslator(translator);
    }
}

}  // namespace

const std::vector<QString>& consoleLanguages() {
    static const std::vector<QString> codes{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                                            QStringLiteral("es"), QStringLiteral("ar")};
    return codes;
}

QString ownNameOfLanguage(const QString& code) {
    static const QString names[] = {QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("Français"),
                                    QStringLiteral("Español"), QStringLiteral("العربية")};
    const auto& codes = consoleLanguages();
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? code : names[found - codes.begin()];
}

std::optional<QString> chosenLanguage() {
    const QString code = known(QSettings().value(languageKey()).toString());
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

void rememberLanguage(const std::optional<QString>& code) {
    QSettings settings;
    code ? settings.setValue(languageKey(), *code) : settings.remove(languageKey());
}

QString startLanguage() {
    const QString desktop = known(QLocale::system().name().section(u'_', 0, 0));
    return chosenLanguage().value_or(desktop.isEmpty() ? QStringLiteral("en") : desktop);
}

void installLanguage(QApplication& application, const QString& code) {
    initTranslations();
    // English too has a translation: its plurals.
    replaceTranslator(application, "words", QStringLiteral("aicmo_") + code, QStringLiteral(":/translations"));
    replaceTranslator(application, "qtWords", QStringLiteral("qtbase_") + code,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
}

QByteArray coreFormats() {
    initTranslations();
    QFile file(QStringLiteral(":/translations/core_words.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace aicmo::ui
