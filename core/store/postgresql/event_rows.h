#pragma once
// Events of PostgreSQL, many in one statement.

#include "core/store/sql/event_rows.h"

namespace aicmo::postgresql {

class EventRows final : public sql::EventRows {
  public:
    void leaveWaiting(sql::Connection& db, const std::vector<Event>& events) override;
    [[nodiscard]] bool anyWaiting(sql::Connection& db) override;
    [[nodiscard]] std::vector<Event> takeWaiting(sql::Connection& db) override;
    void insert(sql::Connection& db, const std::vector<Event>& events) override;
};

}  // namespace aicmo::postgresql
