#pragma once
// The channels with their accounts, one row each: what is set, by whom, and what the last test said.

#include <array>
#include <optional>

#include <QAbstractListModel>
#include <QDateTime>

#include "ui/bridge/account_book.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

/// What one test of an account said.
struct AccountTest {
    GatewayCheck check;
    QDateTime at;
    qint64 millis = 0;
};

struct AccountRow {
    Channel channel = Channel::Email;
    std::optional<AccountSheet> sheet;  ///< nothing until it has been read
    std::optional<AccountTest> test;
    bool testing = false;

    /// Something is set, be it by the form, the default account or the environment.
    [[nodiscard]] bool isSet() const { return sheet && (!sheet->account.empty() || !sheet->problem.empty()); }
    /// Nothing but a sign-in is missing.
    [[nodiscard]] bool awaitsConnection() const { return sheet && sheet->awaitsConnection; }
};
[[nodiscard]] StateLook lookOf(const AccountRow& row);

class AccountModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    static constexpr std::array channels{Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm,
                                         Channel::Twitter};

    explicit AccountModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Another owner: nothing is known yet.
    void clear();
    void setSheet(AccountSheet sheet);
    void setTesting(Channel channel);
    /// Nothing: what was said holds no longer.
    void setTest(Channel channel, std::optional<AccountTest> test);
    [[nodiscard]] const AccountRow& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] static int rowOf(Channel channel);

  private:
    void changed(int row);

    std::array<AccountRow, channels.size()> rows_;
};

}  // namespace aicmo::ui
