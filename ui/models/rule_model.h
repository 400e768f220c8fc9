#pragma once
// The dated rules of the channels, filtered in place. The rules are compiled in and outlive the model.

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/compose/channel_rules.h"

namespace aicmo::ui {

class RuleModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { ChannelColumn, Says, Limit, SeverityColumn, Source, AsOf, columnTotal };

    explicit RuleModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `channel`: rules that hold for it, those of every channel among them. `text` is looked for in everything that a
    /// row shows, and in the id.
    void setFilter(const QString& text, std::optional<Channel> channel, std::optional<Severity> severity);
    /// How many rules there are of that severity (nothing: of any), whatever severity is shown.
    [[nodiscard]] int count(std::optional<Severity> severity) const;
    [[nodiscard]] const ChannelRule& at(int row) const { return *rows_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const QString& id) const;

  private:
    [[nodiscard]] bool matches(const ChannelRule& rule) const;

    std::vector<const ChannelRule*> rows_;
    QString text_;
    std::optional<Channel> channel_;
    std::optional<Severity> severity_;
};

/// "RFC 5322, support.google.com": where a rule comes from, in one line; an address by its site.
[[nodiscard]] QString sourceNames(const ChannelRule& rule);
/// "3,000 characters"; empty for a rule that is a yes or no.
[[nodiscard]] QString limitWithUnit(const ChannelRule& rule);

}  // namespace aicmo::ui
