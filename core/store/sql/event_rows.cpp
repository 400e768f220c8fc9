#include "core/store/sql/event_rows.h"

#include "core/base/digest.h"
#include "core/base/text.h"

namespace aicmo::sql {

namespace {

/// Tags hold no control character, so one a line is unambiguous.
std::vector<std::string> tagsOf(std::string_view text) {
    std::vector<std::string> tags;
    if (text.empty()) return tags;
    for (const std::string_view tag : split(text, '\n')) tags.emplace_back(tag);
    return tags;
}

/// Hexadecimal of bytes of any length: an altered column may hold anything.
std::string hexOf(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

Digest digestOf(const std::string& hex) {
    Digest digest{};
    if (!fromHex(hex, digest)) throw Failure(ErrorKind::Internal, "a hash of the event log is not one");
    return digest;
}

}  // namespace

EventHead storedHead(Connection& db, const std::string& storeId) {
    Query last = db.query("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1");
    if (!last.next()) return {0, genesisHash(storeId)};
    return {last.integer(0), hexOf(last.view(1))};
}

const EventHead& EventAppender::head() {
    if (!head_) {
        head_ = storedHead(db_, storeId_);
        hash_ = digestOf(head_->hash);
        if (rows_ != nullptr && !waits_ && rows_->anyWaiting(db_)) {
            constexpr int mostRounds = 20;  // others may go on writing: what they add meanwhile can wait
            std::vector<Event> waiting = rows_->takeWaiting(db_);
            for (int round = 1; !waiting.empty(); ++round) {
                for (Event& event : waiting) chain(std::move(event));
                waiting = round < mostRounds ? rows_->takeWaiting(db_) : std::vector<Event>();
            }
        }
    }
    return *head_;
}

void EventAppender::chain(Event event) {
    event.seq = head().seq + 1;
    event.prevHash = head_->hash;
    event.hash = eventHash(event);
    noteBlock(event.seq, event.projectId);
    head_ = EventHead{event.seq, event.hash};
    gathered_.push_back(std::move(event));
}

void EventAppender::finish() {
    if (gathered_.empty()) return;
    if (waits_) {
        rows_->leaveWaiting(db_, gathered_);
    } else {
        rows_->insert(db_, gathered_);
    }
    gathered_.clear();
}

void EventAppender::append(const NewEvent& event) {
    if (const Status checked = checkNewEvent(event); !checked) throw Failure(checked.error());
    if (rows_ != nullptr) {
        Event full{0,          now_, event.event, event.projectId, event.runId, event.actor, event.details.text(),
                   event.tags, {},   {}};
        if (!waits_) return chain(std::move(full));
        gathered_.push_back(std::move(full));
        return;
    }
    const std::int64_t seq = head().seq + 1;
    const Digest hash = eventDigest(event, seq, now_, head().hash);
    db_.later(
        "INSERT INTO event (seq, at, event, project_id, run_id, actor, details, tags, prev_hash, hash)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        seq, now_, event.event, event.projectId, event.runId, event.actor, event.details.text(), join(event.tags, "\n"),
        hash_, hash);
    noteBlock(seq, event.projectId);
    head_ = EventHead{seq, toHex(hash)};
    hash_ = hash;
}

void EventAppender::noteBlock(std::int64_t seq, const std::string& projectId) {
    const std::int64_t block = seq / eventsOfBlock;
    if (block == block_ && projectId == blockProject_) return;
    db_.later("INSERT INTO event_block (project_id, block) VALUES ($1, $2) ON CONFLICT DO NOTHING", projectId, block);
    block_ = block;
    blockProject_ = projectId;
}

void readEventText(const Query& row, Event& event) {
    event.seq = row.integer(0);
    event.at = row.view(1);
    event.event = row.view(2);
    event.projectId = row.view(3);
    event.runId = row.view(4);
    event.actor = row.view(5);
    event.details = row.view(6);
    event.tags = tagsOf(row.view(7));
}

Event readEvent(const Query& row) {
    Event event;
    readEventText(row, event);
    event.prevHash = hexOf(row.view(8));
    event.hash = hexOf(row.view(9));
    return event;
}

std::optional<Event> EventPages::next() {
    if (page_.empty()) load();
    if (page_.empty()) return std::nullopt;
    Event event = std::move(page_.front());
    page_.pop_front();
    last_ = event.seq;
    return event;
}

void EventPages::load() {
    constexpr std::int64_t pieceSize = 10000;
    Query query = db_.query("SELECT " + std::string(eventColumns) + " FROM event WHERE seq > $1 ORDER BY seq LIMIT $2",
                            last_, pieceSize);
    while (query.next()) page_.push_back(readEvent(query));
}

}  // namespace aicmo::sql
