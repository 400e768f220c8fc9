#pragma once
// Listens to what the server tells of changes (LISTEN, NOTIFY), on a connection of its own.
// https://www.postgresql.org/docs/15/libpq-notify.html

#include "core/store/postgresql/session.h"
#include "core/store/sql/engine.h"

namespace aicmo::postgresql {

class Changes final : public sql::Changes {
  public:
    explicit Changes(const Target& target);
    ~Changes() override;
    Changes(const Changes&) = delete;
    Changes& operator=(const Changes&) = delete;
    [[nodiscard]] bool wait(const std::stop_token& stop) override;

  private:
    [[nodiscard]] bool takeNotices();
    Session session_;
    int wake_ = -1;  // an eventfd, written to by a stop
};

}  // namespace aicmo::postgresql
