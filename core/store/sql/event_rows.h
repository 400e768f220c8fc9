#pragma once
// Events as rows: appended to the chain inside the caller's transaction, and read back.

#include <deque>
#include <limits>
#include <optional>
#include <string>

#include "core/event/event.h"
#include "core/store/sql/connection.h"

namespace aicmo::sql {

/// Gives events their place in the chain. For use inside one writing transaction only: it reads the chain's end once.
class EventAppender {
  public:
    EventAppender(Connection& db, const std::string& storeId, const std::string& now)
        : db_(db), storeId_(storeId), now_(now) {}

    /// Fails (InvalidInput) for an event that checkNewEvent() refuses.
    void append(const NewEvent& event);
    [[nodiscard]] const EventHead& head();

  private:
    void noteBlock(std::int64_t seq, const std::string& projectId);
    Connection& db_;
    const std::string& storeId_;
    const std::string& now_;
    std::optional<EventHead> head_;
    Digest hash_{};             // of head_
    std::string blockProject_;  // the block that was noted last
    std::int64_t block_ = -1;
};

/// The events of a project are found by blocks of so many numbers: one row in event_block says that a block holds some.
/// An index with an entry for each event costs a fifth of the event.
inline constexpr std::int64_t eventsOfBlock = 256;

/// The end of the chain as it is stored now.
[[nodiscard]] EventHead storedHead(Connection& db, const std::string& storeId);

/// The columns that readEvent() expects, in its order.
inline constexpr std::string_view eventColumns =
    "seq, at, event, event.project_id, run_id, actor, details, tags, prev_hash, hash";
[[nodiscard]] Event readEvent(const Query& row);
/// Everything but the hashes.
void readEventText(const Query& row, Event& event);

/// The whole log in order. It is read in pieces, so that it holds up no writer's checkpoint however long it is.
class EventPages {
  public:
    explicit EventPages(Connection& db) : db_(db) {}
    [[nodiscard]] std::optional<Event> next();

  private:
    void load();
    Connection& db_;
    std::int64_t last_ = std::numeric_limits<std::int64_t>::min();
    std::deque<Event> page_;
};

}  // namespace aicmo::sql
