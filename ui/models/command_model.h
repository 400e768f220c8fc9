#pragma once
// What the command palette finds: acts of the menus and projects, the best match first.

#include <functional>
#include <vector>

#include <QAbstractListModel>

#include "ui/style/icons.h"

namespace aicmo::ui {

struct Command {
    QString text;    ///< what is searched first
    QString detail;  ///< the menu, or the client
    QString keys;
    Icon icon = Icon::Right;
    std::function<void()> run;
};

class CommandModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit CommandModel(std::vector<Command> commands, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Every word has to be in text or detail, in any case. What begins with the words comes first, then what has them
    /// at the start of a word; equals stay in the order given.
    void setFilter(const QString& text);
    [[nodiscard]] const Command& at(int row) const { return commands_[rows_[static_cast<std::size_t>(row)]]; }

  private:
    std::vector<Command> commands_;
    std::vector<std::size_t> rows_;
};

}  // namespace aicmo::ui
