#pragma once
// How the console looks: its theme and how close its rows stand.

#include <optional>

#include <QWidget>

#include "ui/console.h"

namespace aicmo::ui {

class Segments;

class AppearanceSection final : public QWidget {
    Q_OBJECT
  public:
    explicit AppearanceSection(QWidget* parent = nullptr);

    /// As it was chosen elsewhere; says nothing.
    void showTheme(std::optional<Theme> theme);
    void showDensity(Density density);

  signals:
    /// Nothing: as the desktop.
    void themeChosen(std::optional<aicmo::ui::Theme> theme);
    void densityChosen(aicmo::ui::Density density);

  private:
    Segments* theme_;
    Segments* density_;
};

}  // namespace aicmo::ui
