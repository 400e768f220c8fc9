#include "core/store/event_search.h"

#include <cstring>
#include <future>
#include <limits>

#include "core/base/text.h"

namespace aicmo {

namespace {

constexpr std::size_t eventsOfBlock = 1U << 14U;

/// Where `needle` is found from `at` on; npos when nowhere. Searched with memmem, the fastest there is.
std::size_t findFrom(const std::string& text, std::size_t at, const std::string& needle) {
    const void* found = ::memmem(text.data() + at, text.size() - at, needle.data(), needle.size());
    return found == nullptr ? std::string::npos
                            : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

/// Microseconds since 1970; what is no time is before all times.
std::int64_t timeOf(std::string_view at) {
    const std::optional<Instant> instant = parseRfc3339(at);
    return instant ? instant->time_since_epoch().count() : std::numeric_limits<std::int64_t>::min();
}

bool holds(const std::string& name, const std::string& needle) {
    return toLowerAscii(name).find(needle) != std::string::npos;
}

}  // namespace

/// A filter, decided once for each name and not for each event.
struct EventSearch::Asked {
    enum Flag : std::uint8_t { Kind = 1, Project = 2, Run = 4, Text = 8 };
    std::vector<std::uint8_t> of;  // a name
    std::int64_t after = 0;
    std::string needle;

    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    std::int64_t until = std::numeric_limits<std::int64_t>::max();

    [[nodiscard]] bool letsThrough(const Row& row) const {
        return row.at >= from && row.at < until && (of[row.kind] & Kind) != 0 && (of[row.project] & Project) != 0 &&
               (of[row.run] & Run) != 0;
    }
    [[nodiscard]] bool namesHoldText(const Row& row) const {
        return ((of[row.kind] | of[row.project] | of[row.run] | of[row.actor]) & Text) != 0;
    }

    void search(const Block& block, std::vector<std::int64_t>& found) const {
        std::size_t hit = needle.empty() ? 0 : findFrom(block.text, 0, needle);
        for (std::size_t i = 0; i < block.rows.size(); ++i) {
            const Row& row = block.rows[i];
            bool matches = needle.empty();
            if (hit < row.end && !needle.empty()) {
                matches = true;
                hit = findFrom(block.text, row.end, needle);
            }
            if (!matches && !namesHoldText(row)) continue;
            const std::int64_t seq = block.firstSeq + static_cast<std::int64_t>(i);
            if (seq > after && letsThrough(row)) found.push_back(seq);
        }
    }
};

EventSearch::EventSearch(std::shared_ptr<Store> store) : store_(std::move(store)) {}
EventSearch::~EventSearch() = default;

EventSearch::Name EventSearch::nameOf(std::string_view text) {
    const auto [at, isNew] = numbers_.try_emplace(std::string(text), static_cast<Name>(names_.size()));
    if (isNew) names_.emplace_back(text);
    return at->second;
}

/// Fills the last block up and makes new ones. What searches look at is a copy that nobody writes to.
class EventSearch::BlockWriter {
  public:
    explicit BlockWriter(EventSearch& search) : search_(search) {
        const std::lock_guard lock(search_.mutex_);
        if (search_.blocks_.empty() || search_.blocks_.back()->rows.size() == eventsOfBlock) return;
        block_ = std::make_shared<Block>(*search_.blocks_.back());
        replacesLast_ = true;
    }

    void add(const Event& event) {
        if (!block_ || block_->rows.size() == eventsOfBlock) begin(event.seq);
        block_->text += toLowerAscii(event.details);
        for (const std::string& tag : event.tags) {
            block_->text += '\n';
            block_->text += toLowerAscii(tag);
        }
        block_->text += '\n';
        const std::lock_guard lock(search_.mutex_);
        block_->rows.push_back({timeOf(event.at), search_.nameOf(event.event), search_.nameOf(event.projectId),
                                search_.nameOf(event.runId), search_.nameOf(event.actor),
                                static_cast<std::uint32_t>(block_->text.size())});
    }

    void show() {
        if (!block_ || block_->rows.empty()) return;
        done_.push_back(block_);
        search_.show(std::exchange(done_, {}), replacesLast_);
        block_.reset();
    }

  private:
    void begin(std::int64_t firstSeq) {
        if (block_) done_.push_back(block_);
        block_ = std::make_shared<Block>();
        block_->firstSeq = firstSeq;
        block_->rows.reserve(eventsOfBlock);
    }

    EventSearch& search_;
    std::shared_ptr<Block> block_;
    std::vector<std::shared_ptr<const Block>> done_;
    bool replacesLast_ = false;
};

void EventSearch::show(std::vector<std::shared_ptr<const Block>> blocks, bool replacesLast) {
    const std::lock_guard lock(mutex_);
    if (replacesLast) blocks_.pop_back();
    blocks_.insert(blocks_.end(), blocks.begin(), blocks.end());
}

Status EventSearch::catchUp(const std::stop_token& stop) {
    const std::lock_guard lock(reading_);
    while (!stop.stop_requested()) {
        BlockWriter writer(*this);
        std::size_t count = 0;
        Status read = store_->eachEvent(lastSeq(), eventsOfBlock, [&](const Event& event) {
            writer.add(event);
            ++count;
        });
        if (!read) return read;
        writer.show();
        if (count < eventsOfBlock) break;
    }
    return {};
}

std::int64_t EventSearch::lastSeq() const {
    const std::lock_guard lock(mutex_);
    if (blocks_.empty()) return 0;
    return blocks_.back()->firstSeq + static_cast<std::int64_t>(blocks_.back()->rows.size()) - 1;
}

EventSearch::Asked EventSearch::askedFor(const EventFilter& filter) const {
    Asked asked;
    asked.needle = toLowerAscii(filter.text);
    asked.after = filter.afterSeq;
    if (!filter.from.empty()) asked.from = timeOf(filter.from);
    if (!filter.until.empty()) asked.until = timeOf(filter.until);
    asked.of.reserve(names_.size());
    for (const std::string& name : names_) {
        unsigned flag = 0;
        if (name.compare(0, filter.kindPrefix.size(), filter.kindPrefix) == 0) flag |= Asked::Kind;
        if (filter.projectId.empty() || name == filter.projectId) flag |= Asked::Project;
        if (filter.runId.empty() || name == filter.runId) flag |= Asked::Run;
        if (!asked.needle.empty() && holds(name, asked.needle)) flag |= Asked::Text;
        asked.of.push_back(static_cast<std::uint8_t>(flag));
    }
    return asked;
}

std::vector<std::int64_t> EventSearch::find(const EventFilter& filter, const std::stop_token& stop) const {
    std::vector<std::shared_ptr<const Block>> blocks;
    Asked asked;
    {
        const std::lock_guard lock(mutex_);
        blocks = blocks_;
        asked = askedFor(filter);
    }
    const auto searchFrom = [&](std::size_t first, std::size_t end) {
        std::vector<std::int64_t> found;
        for (std::size_t i = first; i < end && !stop.stop_requested(); ++i) asked.search(*blocks[i], found);
        return found;
    };
    std::size_t first = 0;
    while (first + 1 < blocks.size() && blocks[first + 1]->firstSeq <= filter.afterSeq) ++first;
    const std::size_t half = (first + blocks.size()) / 2;
    if (half == first) return searchFrom(first, blocks.size());
    auto later = std::async(std::launch::async, searchFrom, half, blocks.size());
    std::vector<std::int64_t> found = searchFrom(first, half);
    const std::vector<std::int64_t> rest = later.get();
    found.insert(found.end(), rest.begin(), rest.end());
    if (stop.stop_requested()) found.clear();
    return found;
}

}  // namespace aicmo
