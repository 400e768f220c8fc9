#pragma once
// Counts what leaves an account, by quarters of an hour.

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "core/store/sql/connection.h"
#include "core/store/store.h"

namespace aicmo::sql {

/// "2026-03-02T08:15" for any time, as the store writes it, of that quarter of an hour.
[[nodiscard]] std::string quarterOf(std::string_view at);

/// Hand-overs of one run, gathered during a transaction and written at its end.
class AccountChanges {
  public:
    /// The item may leave from now on.
    void leaves(Channel channel, std::string_view at) { ++changes_[{channel, quarterOf(at)}]; }
    /// The item that went to COMMITTING then was clearly refused.
    void refused(Channel channel, std::string_view at) { --changes_[{channel, quarterOf(at)}]; }
    void write(Connection& db, std::int64_t runKey) const;

  private:
    std::map<std::pair<Channel, std::string>, std::int64_t> changes_;
};

}  // namespace aicmo::sql
