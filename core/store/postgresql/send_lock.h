#pragma once
// Who sends for a project: a row of `sender`, which is a lease by the server's clock and whose key is the fencing token
// that the ledger's rows carry.
//
// A heartbeat keeps it from running out. Who was silent for longer (a laptop asleep, a network that hangs) may have
// been replaced: the database then refuses its moves, whatever it believes itself. A program that has died, or lost its
// connection, is known by the advisory lock that its heartbeat's connection holds, and replaced as soon as it has
// missed a beat.

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string_view>

#include "core/store/postgresql/connection.h"
#include "core/store/sql/failure.h"
#include "core/store/store.h"

namespace aicmo::postgresql {

class Lease;

/// Thread-safe.
class SendLocks {
  public:
    explicit SendLocks(const Target& target) : target_(target) {}
    /// Fails (Busy) when others send, unless all of them and this share that. Waits for a few seconds where the other
    /// one seems to have died.
    [[nodiscard]] std::unique_ptr<SendLock> take(std::string_view projectId, std::int64_t projectKey, SendMode mode);
    /// Fails (Conflict) when the lock that was taken here for the project, and not given back, was lost.
    void refuseLost(std::int64_t projectKey);
    /// The fencing token of the lock that is held here; 0 when none is.
    [[nodiscard]] std::int64_t tokenOf(std::int64_t projectKey);
    void setLease(std::chrono::milliseconds lease) { lease_ = lease; }

  private:
    [[nodiscard]] std::shared_ptr<Lease> heldFor(std::int64_t projectKey);

    const Target& target_;
    std::chrono::milliseconds lease_{15000};
    std::mutex mutex_;
    std::map<std::int64_t, std::weak_ptr<Lease>> held_;  // by project
};

[[nodiscard]] sql::Failure lostLease(const std::string& place);

}  // namespace aicmo::postgresql
