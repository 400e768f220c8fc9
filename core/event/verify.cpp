#include <map>

#include "core/base/words.h"
#include "core/event/event.h"

namespace aicmo {

namespace {

/// Heads that were written down earlier, by seq.
using Anchors = std::multimap<std::int64_t, std::string>;

/// A number without separators: it is what the log names the event by.
std::string no(std::int64_t seq) { return std::to_string(seq); }

/// Why this event cannot stand after `before`; empty when it can.
std::string problemOf(const Event& event, const EventHead& before) {
    const std::int64_t expected = before.seq + 1;
    if (event.seq != expected)
        return words("entry %1 is missing: entry %2 comes instead", no(expected), no(event.seq)).text();
    if (event.prevHash != before.hash) {
        return before.seq == 0
                   ? words("entry %1 does not begin this store's log", no(expected)).text()
                   : words("entry %1 does not follow entry %2: one of them was altered", no(expected), no(before.seq))
                         .text();
    }
    if (eventHash(event) != event.hash)
        return words("entry %1 was altered: its content does not give its hash", no(expected)).text();
    return {};
}

std::string anchorProblem(const Anchors& anchors, const EventHead& head) {
    const auto [first, last] = anchors.equal_range(head.seq);
    for (auto at = first; at != last; ++at) {
        if (at->second != head.hash) {
            return words("entry %1 is not the one that was there when its head was written down: the log was replaced",
                         no(head.seq))
                .text();
        }
    }
    return {};
}

}  // namespace

Verification verifyChain(std::string_view storeId, const std::function<std::optional<Event>()>& next,
                         const std::vector<EventHead>& anchors) {
    Anchors bySeq;
    for (const EventHead& anchor : anchors) bySeq.emplace(anchor.seq, anchor.hash);

    Verification result;
    result.head = {0, genesisHash(storeId)};
    const auto bad = [&](std::int64_t seq, std::string reason) {
        result.firstBad = seq;
        result.reason = std::move(reason);
        return result;
    };
    if (std::string problem = anchorProblem(bySeq, result.head); !problem.empty()) return bad(1, std::move(problem));
    while (std::optional<Event> event = next()) {
        if (std::string problem = problemOf(*event, result.head); !problem.empty()) {
            return bad(result.head.seq + 1, std::move(problem));
        }
        result.head = {event->seq, std::move(event->hash)};
        result.count = event->seq;
        if (std::string problem = anchorProblem(bySeq, result.head); !problem.empty()) {
            return bad(result.head.seq, std::move(problem));
        }
    }
    if (!bySeq.empty() && bySeq.rbegin()->first > result.head.seq) {
        return bad(result.head.seq + 1,
                   words("the log ends after entry %1, but it once reached entry %2: its tail was cut off",
                         no(result.head.seq), no(bySeq.rbegin()->first))
                       .text());
    }
    result.ok = true;
    return result;
}

Verification verifyChain(std::string_view storeId, const std::function<std::optional<Event>()>& next,
                         const std::optional<EventHead>& anchor) {
    return verifyChain(storeId, next, anchor ? std::vector<EventHead>{*anchor} : std::vector<EventHead>{});
}

}  // namespace aicmo
