#pragma once
// Keys, what they do, and where.

#include <vector>

#include <QAbstractTableModel>

#include "ui/menus.h"

namespace aicmo::ui {

class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Keys, What, Where, columnTotal };

    explicit ShortcutModel(std::vector<ShortcutLine> lines, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(const QString& text);

  private:
    std::vector<ShortcutLine> lines_, shown_;
};

}  // namespace aicmo::ui
