#include "ui/console.h"

#include <QApplication>
#include <QPixmapCache>
#include <QSettings>
#include <QStyle>
#include <QToolTip>

#include "ui/language.h"
#include "ui/style/aicmo_style.h"
#include "ui/style/fonts.h"

namespace aicmo::ui {

namespace {
QString themeKey() { return QStringLiteral("theme"); }
QString desktopThemeKey() { return QStringLiteral("desktopTheme"); }
QString densityKey() { return QStringLiteral("density"); }

std::optional<Theme> themeAt(const QString& key) {
    const QString kept = QSettings().value(key).toString();
    return kept == QLatin1String("dark")    ? std::optional(Theme::Dark)
           : kept == QLatin1String("light") ? std::optional(Theme::Light)
                                            : std::nullopt;
}

void setThemeAt(const QString& key, std::optional<Theme> theme) {
    QSettings settings;
    if (!theme) {
        settings.remove(key);
        return;
    }
    settings.setValue(key, *theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void showDensity(Density density) {
    if (auto* style = qobject_cast<AicmoStyle*>(QApplication::style())) {
        style->setDensity(density);
    }
}

Theme readDesktopTheme() {
    // GTK desktops write the choice here; Qt 6.4 itself has no colour scheme.
    const QString variable = qEnvironmentVariable("GTK_THEME");
    if (variable.contains(QLatin1String("dark"), Qt::CaseInsensitive)) {
        return Theme::Dark;
    }
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}
}  // namespace

void installLook(QApplication& application, Theme theme) {
    if (!qobject_cast<AicmoStyle*>(QApplication::style())) {
        QApplication::setStyle(new AicmoStyle);
        QApplication::setFont(typeFont(Type::Body));
        QPixmapCache::setCacheLimit(20 * 1024);
        installLanguage(application, startLanguage());
        showDensity(chosenDensity());
    }
    QApplication::setPalette(paletteFor(theme));
    QToolTip::setPalette(paletteFor(theme));
    QToolTip::setFont(typeFont(Type::Small));
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
}

Theme desktopTheme() {
    // Asked once: later the application's palette is our own.
    static const Theme atStart = readDesktopTheme();
    return atStart;
}

Theme startTheme() {
    const Theme desktop = desktopTheme();
    return chosenTheme().value_or(themeAt(desktopThemeKey()).value_or(desktop));
}

std::optional<Theme> chosenTheme() { return themeAt(themeKey()); }

void rememberTheme(std::optional<Theme> theme) { setThemeAt(themeKey(), theme); }

void rememberDesktopTheme(std::optional<Theme> theme) { setThemeAt(desktopThemeKey(), theme); }

Density chosenDensity() {
    const QString chosen = QSettings().value(densityKey()).toString();
    return chosen == QLatin1String("compact")       ? Density::Compact
           : chosen == QLatin1String("comfortable") ? Density::Comfortable
                                                    : Density::Normal;
}

void chooseDensity(Density density) {
    QSettings().setValue(densityKey(), density == Density::Compact       ? QStringLiteral("compact")
                                       : density == Density::Comfortable ? QStringLiteral("comfortable")
                                                                         : QStringLiteral("normal"));
    showDensity(density);
}

}  // namespace aicmo::ui
