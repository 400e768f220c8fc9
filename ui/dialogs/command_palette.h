#pragma once
// Ctrl+K: every act of the menus and every project by a few letters of its name.

#include <QDialog>

#include "ui/models/command_model.h"

class QListView;

namespace aicmo::ui {

class Label;
class SearchField;

class CommandPalette final : public QDialog {
    Q_OBJECT
  public:
    CommandPalette(std::vector<Command> commands, QWidget* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refilter();
    void runChosen();

    CommandModel* model_;
    SearchField* search_;
    QListView* list_;
    Label* empty_;
};

}  // namespace aicmo::ui
