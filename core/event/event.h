#pragma once
// The audit trail: events chained by hash, so that nothing in it can be altered, cut out or (given an earlier head) cut
// off unnoticed. core/store keeps them; this room defines what they are and how they are proved.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/event/details.h"

namespace aicmo {

/// An event before it has a place in the chain.
struct NewEvent {
    std::string event;  ///< "execution.started"
    std::string projectId;
    std::string runId;
    std::string actor;
    JsonObjectText details;
    std::vector<std::string> tags;
};

struct Event {
    std::int64_t seq = 0;  ///< from 1, without gaps
    std::string at;        ///< RFC 3339, UTC
    std::string event, projectId, runId, actor, details;
    std::vector<std::string> tags;
    std::string prevHash, hash;  ///< hex
};

/// The end of the chain: how long it is, and its last hash. Text form "SEQ:HASH".
struct EventHead {
    std::int64_t seq = 0;
    std::string hash;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<EventHead> parse(std::string_view text);
};

/// SHA-256 over the domain tag "aicmo.event/1", the previous hash and every column, each with its length before it.
[[nodiscard]] std::string eventHash(const Event& event);
/// The same for an event that gets its place: number `seq`, at the time `at`, after `prevHash` (hex).
[[nodiscard]] Digest eventDigest(const NewEvent& event, std::int64_t seq, std::string_view at,
                                 std::string_view prevHash);
/// prevHash of the first event: SHA-256 of the tag "aicmo.genesis/1" and the store's id.
[[nodiscard]] std::string genesisHash(std::string_view storeId);
/// Refuses (InvalidInput) what must not enter the log: no name, control characters, what is not UTF-8.
[[nodiscard]] Status checkNewEvent(const NewEvent& event);
/// One line of `aicmo events`: the JSON object of the contract, without a line feed.
[[nodiscard]] std::string toJsonLine(const Event& event);

struct Verification {
    bool ok = false;
    std::int64_t count = 0;
    EventHead head;
    std::int64_t firstBad = 0;  ///< seq of the first entry that does not hold; 0 when all hold
    std::string reason;         ///< for people
};

/// Walks the chain: `next` gives events in order of seq until it returns nothing. `anchor`: an earlier head that the
/// chain must contain, so that a cut-off tail and a recomputed chain are noticed.
[[nodiscard]] Verification verifyChain(std::string_view storeId, const std::function<std::optional<Event>()>& next,
                                       const std::optional<EventHead>& anchor = std::nullopt);
/// The same with any number of earlier heads.
[[nodiscard]] Verification verifyChain(std::string_view storeId, const std::function<std::optional<Event>()>& next,
                                       const std::vector<EventHead>& anchors);

}  // namespace aicmo
