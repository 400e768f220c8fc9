#pragma once
// How the console looks: its theme and how close its rows stand.

#include <optional>

#include <QString>
#include <QWidget>

#include "ui/console.h"

class QComboBox;

namespace aicmo::ui {

class Segments;

/// Also in which language it speaks.
class AppearanceSection final : public QWidget {
    Q_OBJECT
  public:
    explicit AppearanceSection(QWidget* parent = nullptr);

    /// As it was chosen elsewhere; says nothing.
    void showTheme(std::optional<Theme> theme);
    void showDensity(Density density);
    void showLanguage(const std::optional<QString>& code);

  signals:
    /// Nothing: as the desktop.
    void themeChosen(std::optional<aicmo::ui::Theme> theme);
    void densityChosen(aicmo::ui::Density density);
    /// Nothing: as the desktop.
    void languageWanted(const std::optional<QString>& code);

  private:
    Segments* theme_;
    Segments* density_;
    QComboBox* language_;
};

}  // namespace aicmo::ui
