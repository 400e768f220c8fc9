#pragma once
// The event log's text in memory, for a search as one types: a million events are looked through in some milliseconds,
// where the database needs a second. Costs about what the log's own text costs.

#include <cstdint>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/store/store.h"

namespace aicmo {

/// Thread-safe; errors are values. A search sees what the last catchUp() that has returned had read, or more.
class EventSearch {
  public:
    explicit EventSearch(std::shared_ptr<Store> store);
    ~EventSearch();
    EventSearch(const EventSearch&) = delete;
    EventSearch& operator=(const EventSearch&) = delete;

    /// Reads what was appended since the last call: the first time everything, about a second for a million events.
    /// Ends early, without an error, when `stop` is asked to.
    [[nodiscard]] Status catchUp(const std::stop_token& stop);
    /// The numbers of the events after `afterSeq` that the filter lets through, ascending, whatever its `limit` and
    /// `newestFirst`. Upper and lower case of ASCII letters are alike, as in the store. Empty once `stop` is asked to.
    [[nodiscard]] std::vector<std::int64_t> find(const EventFilter& filter, const std::stop_token& stop = {}) const;
    /// Of the last event that was read; 0 before the first.
    [[nodiscard]] std::int64_t lastSeq() const;

  private:
    using Name = std::uint32_t;
    struct Row {
        std::int64_t at = 0;  // microseconds since 1970
        Name kind = 0, project = 0, run = 0, actor = 0;
        std::uint32_t end = 0;  // of its text in the block's
    };
    /// Events one after another; is not changed once a search may see it.
    struct Block {
        std::int64_t firstSeq = 0;
        std::string text;  // details and tags in lower case, a line feed behind each event's
        std::vector<Row> rows;
    };
    struct Asked;
    class BlockWriter;

    [[nodiscard]] Name nameOf(std::string_view text);
    [[nodiscard]] Asked askedFor(const EventFilter& filter) const;
    void show(std::vector<std::shared_ptr<const Block>> blocks, bool replacesLast);

    std::shared_ptr<Store> store_;
    std::mutex reading_;  // one catchUp() at a time

    mutable std::mutex mutex_;  // what follows
    std::vector<std::string> names_;
    std::unordered_map<std::string, Name> numbers_;
    std::vector<std::shared_ptr<const Block>> blocks_;
};

}  // namespace aicmo
