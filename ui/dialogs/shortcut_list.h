#pragma once
// "?": what every key does, read from the menus as they are.

#include <QDialog>

#include "ui/menus.h"

namespace aicmo::ui {

class ShortcutList final : public QDialog {
    Q_OBJECT
  public:
    explicit ShortcutList(std::vector<ShortcutLine> lines, QWidget* parent = nullptr);
};

}  // namespace aicmo::ui
