#pragma once
// Gives events that wait for it their place in the log, soon after they were written, in the background.

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "core/base/clock.h"
#include "core/store/sql/engine.h"

namespace aicmo::sql {

/// Gives what waits now its place, through this connection.
void chainWaiting(Engine& engine, Connection& db, const Clock& clock, const std::string& storeId);

/// Has a connection and a thread of its own from the first poke() on. When it fails, the events go on waiting, in the
/// database: whoever writes to the log next finds them.
class EventChainer {
  public:
    EventChainer(std::shared_ptr<Engine> engine, std::shared_ptr<const Clock> clock, std::string storeId);
    /// Once more, then ends.
    ~EventChainer();
    EventChainer(const EventChainer&) = delete;
    EventChainer& operator=(const EventChainer&) = delete;

    /// Something may wait. Thread-safe; does nothing where each event is chained at once.
    void poke();

  private:
    void work();
    /// False when it could not.
    [[nodiscard]] bool chainAll(std::unique_ptr<Connection>& db);

    std::shared_ptr<Engine> engine_;
    std::shared_ptr<const Clock> clock_;
    std::string storeId_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool poked_ = false;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace aicmo::sql
