#pragma once
// The lock of the one program that sends for a project: an advisory lock of PostgreSQL, held by a connection of its
// own.
//
// It ends with its connection: when the program dies, and also when the network or the server does. A program that has
// lost it is refused the next commit() as soon as the loss can be seen from here. That is not at once when the network
// hangs without a word; a lease by the database's clock with a fencing token in the ledger's moves, which workers will
// need, closes that gap.

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "core/store/postgresql/connection.h"
#include "core/store/store.h"

namespace aicmo::postgresql {

class SendLocks {
  public:
    explicit SendLocks(const Target& target) : target_(target) {}
    /// Fails (Busy) when another connection holds it, whichever program's.
    [[nodiscard]] std::unique_ptr<SendLock> take(std::string_view projectId, std::int64_t projectKey);
    /// Fails (Conflict) when the lock that was taken here for the project, and not given back, was lost.
    void refuseLost(std::int64_t projectKey);

  private:
    const Target& target_;
    std::mutex mutex_;
    std::map<std::int64_t, std::weak_ptr<Connection>> held_;  // by project
};

}  // namespace aicmo::postgresql
