#pragma once
// One CRM item as a table: each property with what would be written and, once it was read, what the CRM holds now.

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/gateway/gateway.h"

namespace aicmo::ui {

struct CrmChange {
    enum class Kind : std::uint8_t {
        Unread,   ///< not compared
        Same,     ///< the CRM holds that value already
        Changed,  ///< another value is replaced
        New,      ///< nothing is there yet
        Cleared,  ///< a value is taken away
        Missing,  ///< the note's contact is not there
    };
    QString name, now, after;
    Kind kind = Kind::Unread;
    bool operator==(const CrmChange&) const = default;
};

/// The record itself first, then its properties. `now` null: what would be written alone.
[[nodiscard]] std::vector<CrmChange> crmChanges(const CrmPayload& record, const CrmContact* now);

class CrmChangeModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Property, Now, After, Change, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;
    void setChanges(std::vector<CrmChange> changes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<CrmChange> changes_;
};

}  // namespace aicmo::ui
