#pragma once
// Events as rows: appended to the chain inside the caller's transaction, and read back.

#include <deque>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "core/event/event.h"
#include "core/store/sql/connection.h"

namespace aicmo::sql {

/// Rows of events where many write at once: what a ledger's transaction tells waits in a table of its own, so that no
/// sender waits for the chain's end, and gets its place within a moment, by whoever writes to the chain next.
class EventRows {
  public:
    virtual ~EventRows() = default;
    /// Those of one transaction, without number and hash.
    virtual void leaveWaiting(Connection& db, const std::vector<Event>& events) = 0;
    [[nodiscard]] virtual bool anyWaiting(Connection& db) = 0;
    /// Takes the oldest out, some thousands at most.
    [[nodiscard]] virtual std::vector<Event> takeWaiting(Connection& db) = 0;
    virtual void insert(Connection& db, const std::vector<Event>& events) = 0;
};

/// Gives events their place in the chain, or leaves them waiting for it. For use inside one writing transaction only:
/// it reads the chain's end once.
class EventAppender {
  public:
    /// `rows`: null where each event is chained at once.
    EventAppender(Connection& db, const std::string& storeId, const std::string& now, EventRows* rows, Scope scope)
        : db_(db), storeId_(storeId), now_(now), rows_(rows), waits_(rows != nullptr && scope == Scope::Ledger) {}

    /// Fails (InvalidInput) for an event that checkNewEvent() refuses.
    void append(const NewEvent& event);
    /// The chain's end; what waited has its place in it.
    [[nodiscard]] const EventHead& head();
    /// Before the transaction's end.
    void finish();

  private:
    void chain(Event event);
    void noteBlock(std::int64_t seq, const std::string& projectId);
    Connection& db_;
    const std::string& storeId_;
    const std::string& now_;
    EventRows* rows_;
    bool waits_;
    std::vector<Event> gathered_;  // written by finish()
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
