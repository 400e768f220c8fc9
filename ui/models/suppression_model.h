#pragma once
// The suppression list: addresses and @domains with the reason that somebody gave. Filtered by a worker that hands in
// the rows that match.

#include <cstdint>
#include <memory>
#include <vector>

#include <QAbstractTableModel>

namespace aicmo::ui {

using SuppressionEntries = std::vector<std::pair<std::string, std::string>>;  ///< entry, reason

/// Positions of the entries that hold `text`, in any case, in entry or reason.
[[nodiscard]] std::vector<std::uint32_t> matchingSuppressions(const SuppressionEntries& entries,
                                                              const std::string& text);

class SuppressionModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Entry, Reason, columnTotal };

    explicit SuppressionModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRows(std::shared_ptr<const SuppressionEntries> entries, std::vector<std::uint32_t> rows);
    [[nodiscard]] const std::pair<std::string, std::string>& rowAt(int row) const;
    [[nodiscard]] qint64 total() const { return static_cast<qint64>(entries_->size()); }

  private:
    std::shared_ptr<const SuppressionEntries> entries_ = std::make_shared<const SuppressionEntries>();
    std::vector<std::uint32_t> rows_;
};

}  // namespace aicmo::ui
