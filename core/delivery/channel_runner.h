#pragma once
// Sends the pending items of one channel of a live run. One runner a channel, each on threads of its own, so that one
// channel's failure never stops another's.

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/compose/composer.h"
#include "core/delivery/account_backoff.h"
#include "core/delivery/books.h"
#include "core/delivery/ledger_writer.h"
#include "core/delivery/overdue.h"
#include "core/delivery/progress_board.h"
#include "core/delivery/rate_schedule.h"

namespace aicmo {

/// What the runners of one run share. All of it is thread-safe or read-only.
struct RunContext {
    Store& store;
    Run run;
    const Composer& composer;
    GatewayFactory& gateways;
    LedgerWriter& ledger;
    ProgressBoard& progress;
    ApprovalBook& approvals;
    SuppressionBook& suppressions;
    const Clock& clock;
    const RunControl* control;
    RetryPolicy retry;
    std::stop_token stop;
    const OverdueWatch& overdue;
    bool together = false;  ///< other programs may send the same run
    /// The canary: numbers of the rows that may go, in order; without it all may.
    const std::optional<std::map<Channel, std::vector<std::int64_t>>>& only;

    std::mutex waitsMutex;
    std::map<Channel, std::function<std::optional<SteadyTime>()>> waits;  // see ShownWait

    std::mutex errorsMutex;
    std::vector<std::string> errors;
    void addError(std::string text);
};

/// One attempt at a claimed item, from composing to the outcome in the ledger. Shared by all channels.
class ItemAttempt {
  public:
    ItemAttempt(RunContext& context, RunItem item);

    /// Composes the payload again and compares it with what was approved. False: the item was skipped, with the reason.
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool prepared() const { return prepared_; }
    [[nodiscard]] const Payload& payload() const { return payload_; }
    [[nodiscard]] const RunItem& item() const { return item_; }

    /// Why it may not leave any more, although prepare() found that it may; empty while it may.
    [[nodiscard]] std::string whyHeldBack() const;
    /// What the gateway asks at the last moment: nothing has come to stand against the item since prepare(), and the
    /// ledger has it as committing, durably.
    [[nodiscard]] bool mayLeave();
    /// The same without waiting; `then` as in LedgerWriter::commit().
    void askToLeave(std::function<void(bool)> then);
    [[nodiscard]] bool committed() const { return committed_; }

    /// The pause after which the item is to be tried again; nothing when this outcome is its last.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(const Outcome& outcome) const;
    /// Writes the outcome; `pause` is what pauseAfter() gave.
    void finish(const Outcome& outcome, std::optional<std::chrono::milliseconds> pause);
    /// The hand-over was given up before it began, for no reason of the item's own and without a stop: whoever tries
    /// the item again at once would never come to an end.
    [[nodiscard]] bool cameToNothing(const Outcome& outcome) const;
    /// Gives the item back untouched (stop, or a channel that is down).
    void release();
    /// The item, still claimed, for another attempt: this one was not begun.
    [[nodiscard]] RunItem unbegun() &&;
    void skip(const std::string& why);

  private:
    void write(LedgerState state, const std::string& message, const Outcome* outcome,
               std::optional<Instant> notBefore = {});
    [[nodiscard]] std::string suppression() const;

    RunContext& context_;
    RunItem item_;
    Payload payload_;
    const ContentItem* content_ = nullptr;
    std::string heldBack_;  // why mayLeave() said no, when it was not the ledger
    bool prepared_ = false;
    bool committed_ = false;
};

/// What became of an item whose sender broke down: in doubt if it may have left, else as if it had not been tried.
[[nodiscard]] Outcome brokenDown(const ItemAttempt& attempt, std::string_view what);

/// It is with the service, or may be.
[[nodiscard]] inline bool mayBeOut(const Outcome& outcome) {
    return outcome.kind == OutcomeKind::Accepted || outcome.kind == OutcomeKind::InDoubt;
}

/// What an attempt came to once the service was asked, as far as it has to be: after a lost answer; and when the
/// service calls the item a duplicate although this ledger only has an attempt that was in doubt. `since` is a time
/// before the hand-over.
[[nodiscard]] Outcome askedAbout(RunContext& context, const RunItem& item, Outcome outcome, Inquiry about,
                                 const std::function<Sighting(const Inquiry&)>& find);

/// "550 5.1.1 no such user", or the text alone.
[[nodiscard]] std::string outcomeText(const Outcome& outcome);
/// Why the channel is not tried any longer in this run.
[[nodiscard]] std::string whyGivenUp(const Outcome& outcome);

/// Runs the channel to its end, its failure, or the stop. Blocks.
void runEmailChannel(RunContext& context);
void runSocialChannel(RunContext& context, Channel channel);
void runCrmChannel(RunContext& context);

/// Marks what is left of a channel that cannot go on as skipped; nothing of it is consumed: the next run plans it
/// again.
void skipRest(RunContext& context, Channel channel, const std::string& why);

}  // namespace aicmo
