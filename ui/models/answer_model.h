#pragma once
// What the services said of each item that they were asked about.

#include <vector>

#include <QAbstractTableModel>

#include "core/delivery/doubts.h"

namespace aicmo::ui {

class AnswerModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Item, ChannelColumn, Answer, Settled, Words, columnTotal };

    AnswerModel(std::vector<AskedDoubt> answers, QObject* parent = nullptr)
        : QAbstractTableModel(parent), answers_(std::move(answers)) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const AskedDoubt& at(int row) const { return answers_[static_cast<std::size_t>(row)]; }

  private:
    std::vector<AskedDoubt> answers_;
};

}  // namespace aicmo::ui
