#include "core/store/postgresql/send_lock.h"

namespace aicmo::postgresql {

namespace {

class ConnectionLock final : public SendLock {
  public:
    explicit ConnectionLock(std::shared_ptr<Connection> connection) : connection_(std::move(connection)) {}

  private:
    std::shared_ptr<Connection> connection_;
};

/// The name that the holder's connection has; another user's is not shown.
std::string holderOf(Connection& db, std::int64_t projectKey) {
    sql::Query query = db.query(
        "SELECT a.application_name FROM pg_locks AS l JOIN pg_stat_activity AS a ON a.pid = l.pid"
        " WHERE l.locktype = 'advisory' AND l.granted AND l.database = a.datid"
        " AND a.datname = current_database() AND CAST(l.classid AS bigint) = $1 AND CAST(l.objid AS bigint) = $2",
        sendLocks, projectKey);
    std::string name = query.next() ? query.text(0) : std::string();
    return name.empty() ? "another program" : name;
}

}  // namespace

std::unique_ptr<SendLock> SendLocks::take(std::string_view projectId, std::int64_t projectKey) {
    auto connection = std::make_shared<Connection>(target_, Connection::Use::Read);
    bool taken = false;
    {
        sql::Query query = connection->query("SELECT pg_try_advisory_lock(CAST($1 AS integer), CAST($2 AS integer))",
                                             sendLocks, projectKey);
        taken = query.next() && query.integer(0) != 0;
    }
    if (!taken) {
        throw sql::Failure(ErrorKind::Busy, holderOf(*connection, projectKey) + " is sending for this project",
                           std::string(projectId), "wait until it ends, or stop it");
    }
    const std::lock_guard lock(mutex_);
    held_[projectKey] = connection;
    return std::make_unique<ConnectionLock>(std::move(connection));
}

void SendLocks::refuseLost(std::int64_t projectKey) {
    const std::lock_guard lock(mutex_);
    const auto found = held_.find(projectKey);
    if (found == held_.end()) return;
    const auto connection = found->second.lock();
    if (!connection) {
        held_.erase(found);
    } else if (!connection->isAlive()) {
        throw sql::Failure(ErrorKind::Conflict,
                           "the lock for sending was lost with its connection to PostgreSQL: another program may have "
                           "begun to send",
                           connection->place(), "start the run again");
    }
}

}  // namespace aicmo::postgresql
