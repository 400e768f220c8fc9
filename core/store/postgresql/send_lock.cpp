#include "core/store/postgresql/send_lock.h"

#include <atomic>
#include <condition_variable>
#include <ctime>
#include <thread>

namespace aicmo::postgresql {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Beats in the time of one lease: two may be missed.
constexpr int beatsOfLease = 3;
constexpr auto takenAgain = 200ms;

/// The server's clock, in milliseconds.
constexpr std::string_view serverNow = "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)";

/// Time since the machine was started, the time that it slept included.
milliseconds sinceBoot() {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                    std::chrono::nanoseconds(now.tv_nsec));
}

/// Advisory locks have 32 bits for it. That two senders of one number are there at once takes four thousand million.
std::int64_t lockNumber(std::int64_t token) { return token & 0x7FFFFFFF; }

/// Runs `body` in one transaction of its own.
template <class Body>
void inTransaction(Connection& db, sql::Durability durability, const Body& body) {
    sql::Transaction transaction(db, durability, sql::Scope::Ledger);
    body();
    transaction.commit();
}

}  // namespace

sql::Failure lostLease(const std::string& place) {
    return {ErrorKind::Conflict, "the lease for sending has run out: another program may have gone on with the run",
            place, "start the run again"};
}

/// Keeps its row of `sender` alive until it is destroyed.
class Lease {
  public:
    Lease(std::unique_ptr<Connection> db, std::int64_t token, milliseconds lease, milliseconds since, bool joined)
        : db_(std::move(db)), token_(token), lease_(lease), joined_(joined), keptAt_(since) {
        thread_ = std::thread([this] { keep(); });
    }
    ~Lease() {
        {
            const std::lock_guard lock(mutex_);
            ending_ = true;
        }
        wake_.notify_one();
        thread_.join();
        static_cast<void>(sql::guarded([&] { end(); }));  // else it runs out
    }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    [[nodiscard]] std::int64_t token() const { return token_; }
    [[nodiscard]] bool joined() const { return joined_; }
    [[nodiscard]] bool lost() const { return lost_ || sinceBoot() - keptAt_.load() > lease_; }
    [[nodiscard]] std::string place() const { return db_->place(); }

    void share() {
        const std::lock_guard lock(using_);
        std::int64_t shared = 0;
        inTransaction(*db_, sql::Durability::Now, [&] {
            shared = db_->execute("UPDATE sender SET alone = 0 WHERE sender_key = $1 AND ended_at = ''", token_);
        });
        if (shared == 0) throw lostLease(db_->place());
    }
    [[nodiscard]] bool hasCompanions() {
        const std::lock_guard lock(using_);
        db_->revive();
        return db_
            ->query(
                "SELECT 1 FROM sender AS mine JOIN sender AS other ON other.project_key = mine.project_key"
                " AND other.sender_key <> mine.sender_key WHERE mine.sender_key = $1 AND other.ended_at = ''"
                " AND other.lease_until > " +
                    std::string(serverNow),
                token_)
            .next();
    }

  private:
    void keep() {
        std::unique_lock lock(mutex_);
        while (!wake_.wait_for(lock, lease_ / beatsOfLease, [&] { return ending_; })) {
            lock.unlock();
            static_cast<void>(sql::guarded([&] { beat(); }));  // a server that restarts is back for a later one
            lock.lock();
        }
    }
    void beat() {
        const std::lock_guard lock(using_);
        const milliseconds now = sinceBoot();
        std::int64_t kept = 0;
        inTransaction(*db_, sql::Durability::WithTheNext, [&] {
            db_->later(
                "SELECT pg_advisory_lock_shared(CAST($1 AS integer), CAST($2 AS integer)) WHERE NOT EXISTS"
                " (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"
                " AND CAST(classid AS bigint) = $1 AND CAST(objid AS bigint) = $2)",
                sendLocks, lockNumber(token_));
            kept = db_->execute("UPDATE sender SET lease_until = $1 + " + std::string(serverNow) +
                                    " WHERE sender_key = $2 AND ended_at = ''",
                                lease_.count(), token_);
        });
        if (kept > 0) {
            keptAt_ = now;
        } else {
            lost_ = true;
        }
    }
    void end() {
        inTransaction(*db_, sql::Durability::Now, [&] {
            db_->execute(
                "UPDATE sender SET ended_at = to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'),"
                " outcome = 'done' WHERE sender_key = $1 AND ended_at = ''",
                token_);
        });
    }

    std::unique_ptr<Connection> db_;
    std::mutex using_;  // db_
    const std::int64_t token_;
    const milliseconds lease_;
    const bool joined_;
    std::atomic<milliseconds> keptAt_;  // what the server counts the lease from, or a little before
    std::atomic<bool> lost_ = false;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool ending_ = false;
    std::thread thread_;
};

namespace {

class LeasedLock final : public SendLock {
  public:
    explicit LeasedLock(std::shared_ptr<Lease> lease) : lease_(std::move(lease)) {}
    [[nodiscard]] bool joined() const override { return lease_->joined(); }
    [[nodiscard]] Status share() override {
        return sql::guarded([&] { lease_->share(); });
    }
    [[nodiscard]] Result<bool> hasCompanions() override {
        return sql::guarded([&] { return lease_->hasCompanions(); });
    }

  private:
    std::shared_ptr<Lease> lease_;
};

struct Others {
    bool any = false, alone = false;
    bool dying = false;  // one seems to have died and has not missed a beat yet
    std::string holder;
};

/// Ends those whose lease has run out, and those that have died and missed a beat; the others.
Others othersOf(Connection& db, std::int64_t projectKey, milliseconds lease) {
    static constexpr std::string_view ended =
        "UPDATE sender SET outcome = CASE WHEN lease_until < $2 THEN 'expired' ELSE 'gone' END,"
        " ended_at = to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
        " WHERE sender_key = $1 AND ended_at = ''";
    struct Row {
        std::int64_t key, until, now;
        bool alone, connected;
        std::string holder;
    };
    std::vector<Row> rows;
    {
        sql::Query query =
            db.query("SELECT s.sender_key, s.lease_until, " + std::string(serverNow) +
                         ", s.alone, s.holder, CAST(EXISTS (SELECT 1 FROM pg_locks AS l WHERE l.locktype = 'advisory'"
                         "  AND l.granted AND CAST(l.classid AS bigint) = $1"
                         "  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                         "  AND CAST(l.objid AS bigint) = s.sender_key & 2147483647) AS integer)"
                         " FROM sender AS s WHERE s.project_key = $2 AND s.ended_at = '' ORDER BY s.sender_key",
                     sendLocks, projectKey);
        while (query.next()) {
            rows.push_back({query.integer(0), query.integer(1), query.integer(2), query.integer(3) != 0,
                            query.integer(5) != 0, query.text(4)});
        }
    }
    Others others;
    const std::int64_t slack = lease.count() - lease.count() / beatsOfLease - lease.count() / 10;
    for (Row& row : rows) {
        const bool missedBeat = row.until - row.now < slack;
        if (row.until < row.now || (!row.connected && missedBeat)) {
            db.execute(ended, row.key, row.now);
            continue;
        }
        others.any = true;
        others.alone = others.alone || row.alone;
        others.dying = others.dying || !row.connected;
        others.holder = std::move(row.holder);
    }
    return others;
}

}  // namespace

std::unique_ptr<SendLock> SendLocks::take(std::string_view projectId, std::int64_t projectKey, SendMode mode) {
    auto db = std::make_unique<Connection>(target_, Connection::Use::Write);
    const auto until = std::chrono::steady_clock::now() + lease_;
    while (true) {
        Others others;
        std::int64_t token = 0;
        const milliseconds since = sinceBoot();
        inTransaction(*db, sql::Durability::Now, [&] {
            db->execute("SELECT pg_advisory_xact_lock(CAST($1 AS integer), CAST($2 AS integer))", projectLocks,
                        projectKey);
            // What is that old keeps nobody waiting.
            db->later("DELETE FROM account_moment WHERE next_at < (" + std::string(serverNow) + " - 3600000) * 1000");
            others = othersOf(*db, projectKey, lease_);
            if (others.alone || (others.any && mode == SendMode::Alone)) return;
            token = db->returned(
                "INSERT INTO sender (project_key, holder, alone, began_at, lease_until) VALUES ($1,"
                " current_setting('application_name'), $2,"
                " to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), $3 + " +
                    std::string(serverNow) + ") RETURNING sender_key",
                projectKey, !others.any, lease_.count());
            db->execute("SELECT pg_advisory_lock_shared(CAST($1 AS integer), CAST($2 AS integer))", sendLocks,
                        lockNumber(token));
        });
        if (token != 0) {
            auto lease = std::make_shared<Lease>(std::move(db), token, lease_, since, others.any);
            const std::lock_guard lock(mutex_);
            held_[projectKey] = lease;
            return std::make_unique<LeasedLock>(std::move(lease));
        }
        if (!others.dying || std::chrono::steady_clock::now() > until) {
            throw sql::Failure(ErrorKind::Busy, others.holder + " is sending for this project", std::string(projectId),
                               "wait until it ends, or stop it");
        }
        std::this_thread::sleep_for(takenAgain);
    }
}

std::shared_ptr<Lease> SendLocks::heldFor(std::int64_t projectKey) {
    const std::lock_guard lock(mutex_);
    const auto found = held_.find(projectKey);
    if (found == held_.end()) return nullptr;
    auto lease = found->second.lock();
    if (!lease) held_.erase(found);
    return lease;
}

void SendLocks::refuseLost(std::int64_t projectKey) {
    const auto lease = heldFor(projectKey);
    if (lease && lease->lost()) throw lostLease(lease->place());
}

std::int64_t SendLocks::tokenOf(std::int64_t projectKey) {
    const auto lease = heldFor(projectKey);
    return lease ? lease->token() : 0;
}

}  // namespace aicmo::postgresql
