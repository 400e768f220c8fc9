#include "core/delivery/channel_runner.h"

#include <algorithm>
#include <random>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/compose/consent.h"
#include "core/delivery/item_supply.h"
#include "core/event/details.h"

namespace aicmo {

void RunContext::addError(std::string text) {
    const std::lock_guard lock(errorsMutex);
    if (std::find(errors.begin(), errors.end(), text) == errors.end()) errors.push_back(std::move(text));
}

std::string outcomeText(const Outcome& outcome) {
    std::string text;
    if (outcome.code != 0) text = std::to_string(outcome.code) + ' ';
    if (!outcome.enhanced.empty() && outcome.text.find(outcome.enhanced) == std::string::npos)
        text += outcome.enhanced + ' ';
    return text + outcome.text;
}

std::string whyGivenUp(const Outcome& outcome) {
    const std::string said = outcomeText(outcome);
    if (outcome.retryAfter) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(*outcome.retryAfter).count();
        return words("the service asks to wait %Ln minutes (%2): execute again then", plainNumber(minutes), said)
            .text();
    }
    if (outcome.code == 0) return words("the server does not answer (%1)", said).text();
    return words("the server keeps asking to come back later (%1)", said).text();
}

namespace {

/// RFC 6647: a stranger is told to come back, with 450 or 451 and often 4.7.1; trying again within a minute is in vain.
bool isGreylisting(const Outcome& outcome) {
    if (outcome.code != 450 && outcome.code != 451) return false;
    const std::string text = toLowerAscii(outcome.text);
    for (const std::string_view word : {"greylist", "graylist", "grey-list", "gray-list"}) {
        if (text.find(word) != std::string::npos) return true;
    }
    return outcome.enhanced == "4.7.1";
}

std::string_view eventName(Channel channel) {
    switch (channel) {
        case Channel::Email: return "execution.email_executed";
        case Channel::Crm: return "execution.crm_executed";
        case Channel::LinkedIn:
        case Channel::Instagram:
        case Channel::Twitter: return "execution.social_executed";
    }
    return "execution.social_executed";
}

}  // namespace

ItemAttempt::ItemAttempt(RunContext& context, RunItem item) : context_(context), item_(std::move(item)) {
    context_.progress.moved(item_.channel, item_.recipient, LedgerState::Pending, LedgerState::Claimed);
}

bool ItemAttempt::prepare() {
    const Plan& plan = context_.composer.plan();
    const std::optional<PlanItem> planned = plan.find(item_.itemId);
    if (!planned) {
        skip(phrase("no longer in the project"));
        return false;
    }
    content_ = &plan.content(*planned);
    std::string why = consentProblem(plan, *planned);
    if (why.empty()) why = suppression();
    if (why.empty()) why = context_.overdue.problem(*content_);
    if (!why.empty()) {
        skip(why);
        return false;
    }
    Composed composed = context_.composer.compose(*planned);
    if (const Finding* error = composed.firstError()) {
        skip(words("can no longer be composed: %1", error->message).text());
        return false;
    }
    if (std::string problem = context_.approvals.problem(item_.contentId, item_.channel, composed.payload.sha256);
        !problem.empty()) {
        skip(problem);
        return false;
    }
    // Approved again while the run was stopped: the row, its events and its report tell of other bytes.
    if (composed.payload.sha256 != item_.payloadSha256) {
        skip(phrase("changed since this run was planned: the next run sends it"));
        return false;
    }
    payload_ = std::move(composed.payload);
    prepared_ = true;
    return true;
}

std::string ItemAttempt::suppression() const {
    if (item_.recipient.empty()) return {};
    const Result<std::string> entry = context_.suppressions.entryFor(item_.recipient);
    if (!entry) return words("the suppression list cannot be read: %1", entry.error().message).text();
    return entry->empty() ? std::string() : words("suppressed by \"%1\"", *entry).text();
}

std::string ItemAttempt::whyHeldBack() const {
    std::string why = suppression();
    if (why.empty()) why = context_.overdue.problem(*content_);
    if (why.empty()) why = context_.approvals.problem(item_.contentId, item_.channel, payload_.sha256);
    return why;
}

bool ItemAttempt::mayLeave() {
    heldBack_ = whyHeldBack();
    if (!heldBack_.empty()) return false;
    committed_ = context_.ledger.commit({item_.no});
    return committed_;
}

void ItemAttempt::askToLeave(std::function<void(bool)> then) {
    heldBack_ = whyHeldBack();
    if (!heldBack_.empty()) return then(false);
    context_.ledger.commit({item_.no}, [this, then = std::move(then)](bool granted) {
        committed_ = granted;
        then(granted);
    });
}

std::optional<std::chrono::milliseconds> ItemAttempt::pauseAfter(const Outcome& outcome) const {
    if (outcome.kind != OutcomeKind::Deferred) return std::nullopt;
    if (outcome.accountWide) return std::chrono::milliseconds(0);  // the account rests, not the item
    if (item_.attempts >= context_.retry.maxAttempts) return std::nullopt;
    if (isGreylisting(outcome)) return context_.retry.greylist * (1 << (item_.attempts - 1));
    const auto longest = context_.retry.longest;
    if (outcome.retryAfter) {
        const auto asked = std::chrono::duration_cast<std::chrono::milliseconds>(*outcome.retryAfter);
        if (asked > longest) return std::nullopt;  // too long to hold a run for: the operator retries it
        return asked;
    }
    auto pause = context_.retry.base;
    for (int i = 1; i < item_.attempts; ++i) pause = std::min(longest, pause * 4);
    thread_local std::mt19937_64 random{std::random_device{}()};
    return std::chrono::milliseconds(
        std::uniform_int_distribution<std::int64_t>(pause.count() / 2, pause.count())(random));
}

void ItemAttempt::finish(const Outcome& outcome, std::optional<std::chrono::milliseconds> pause) {
    const std::string text = outcomeText(outcome);
    switch (outcome.kind) {
        case OutcomeKind::Accepted: return write(LedgerState::Success, text, &outcome);
        case OutcomeKind::Refused: return write(LedgerState::Failed, text, &outcome);
        case OutcomeKind::InDoubt: return write(LedgerState::InDoubt, text, &outcome);
        case OutcomeKind::ChannelDown: return release();
        case OutcomeKind::Aborted: return heldBack_.empty() ? release() : skip(heldBack_);
        case OutcomeKind::Deferred:
            if (!pause) return write(LedgerState::Failed, text, &outcome);
            // The account's own rest is not the item's: another account may send it at once.
            return write(LedgerState::Pending, text, &outcome,
                         outcome.accountWide ? std::nullopt : std::optional(context_.clock.now() + *pause));
    }
}

bool ItemAttempt::cameToNothing(const Outcome& outcome) const {
    return outcome.kind == OutcomeKind::Aborted && heldBack_.empty() && !context_.stop.stop_requested();
}

Outcome brokenDown(const ItemAttempt& attempt, std::string_view what) {
    Outcome outcome;
    outcome.kind = attempt.committed() ? OutcomeKind::InDoubt : OutcomeKind::Aborted;
    outcome.text = words("unexpected error: %1", what).text();
    return outcome;
}

namespace {

/// The first hand-over of an item that the service calls a duplicate, if it was in doubt then.
std::optional<Inquiry> earlierDoubt(RunContext& context, const RunItem& item) {
    const auto first = context.store.firstDoubt(context.run.projectId, item.itemId);
    // A store that cannot tell is no reason to call the item failed: a failed item may be sent again.
    if (!first) return Inquiry{};
    if (!*first) return std::nullopt;
    return Inquiry{parseRfc3339(**first).value_or(Instant{}), {}};
}

}  // namespace

Outcome askedAbout(RunContext& context, const RunItem& item, Outcome outcome, Inquiry about,
                   const std::function<Sighting(const Inquiry&)>& find) {
    bool handedOverBefore = false;
    if (outcome.duplicate) {
        const std::optional<Inquiry> earlier = earlierDoubt(context, item);
        if (!earlier) return outcome;
        about.since = earlier->since;
        handedOverBefore = true;
    } else if (outcome.kind != OutcomeKind::InDoubt) {
        return outcome;
    }
    const Sighting seen = find(about);
    const bool found = seen.kind == Sighting::Kind::Found;
    outcome.kind = found ? OutcomeKind::Accepted : OutcomeKind::InDoubt;
    if (found) outcome.remoteId = seen.remoteId;
    const std::string said = outcomeText(outcome);
    outcome.text =
        handedOverBefore
            ? words("an earlier hand-over was in doubt, and the service has it already (%1); %2", said, seen.text)
                  .text()
            : words("the answer was lost (%1); %2", said, seen.text).text();
    outcome.code = 0;
    outcome.enhanced.clear();
    return outcome;
}

void ItemAttempt::release() { write(LedgerState::Pending, "", nullptr, item_.notBefore); }
RunItem ItemAttempt::unbegun() && {
    context_.progress.moved(item_.channel, item_.recipient, LedgerState::Claimed, LedgerState::Pending);
    return std::move(item_);
}
void ItemAttempt::skip(const std::string& why) { write(LedgerState::Skipped, why, nullptr); }

void ItemAttempt::write(LedgerState state, const std::string& message, const Outcome* outcome,
                        std::optional<Instant> notBefore) {
    ItemOutcome entry;
    entry.no = item_.no;
    entry.state = state;
    entry.message = message;
    entry.notBefore = notBefore;
    entry.counted = outcome != nullptr && !(outcome->kind == OutcomeKind::Deferred && outcome->accountWide);
    if (outcome != nullptr) entry.remoteId = outcome->remoteId;
    const int attempts = entry.counted ? item_.attempts : item_.attempts - 1;

    const std::string digest = toHex(item_.payloadSha256);
    EventDetails details;
    details.add("item_id", item_.itemId)
        .add("channel", toString(item_.channel))
        .add("status", toString(executionStatus(state, attempts)))
        .add("attempt", attempts)
        .add("payload_sha256", digest)
        .addUnlessEmpty("recipient", item_.recipient)
        .addUnlessEmpty("message", message)
        .addUnlessEmpty("remote_id", entry.remoteId);
    entry.event.event = eventName(item_.channel);
    entry.event.projectId = context_.run.projectId;
    entry.event.runId = context_.run.id;
    entry.event.actor = context_.run.actor;
    entry.event.details = details.take();

    ExecutionResult result;
    result.itemId = item_.itemId;
    result.contentId = item_.contentId;
    result.status = executionStatus(state, attempts);
    result.platform = toString(item_.channel);
    result.recipient = item_.recipient;
    if (!entry.remoteId.empty()) result.platformPostId = entry.remoteId;
    if (!message.empty()) result.errorMessage = message;
    result.attempts = attempts;
    result.executedAt = toRfc3339(context_.clock.now());
    result.payloadSha256 = digest;

    context_.ledger.settle(std::move(entry));
    context_.progress.moved(item_.channel, item_.recipient, LedgerState::Claimed, state);
    if (outcome != nullptr || state == LedgerState::Skipped) context_.progress.settled(std::move(result));
}

void skipRest(RunContext& context, Channel channel, const std::string& why) {
    context.ledger.flush();
    ItemSupply supply(context, channel);
    while (!context.stop.stop_requested()) {
        auto rest = supply.claim(500);
        if (!rest) return context.addError(std::string(toString(channel)) + ": " + rest.error().text());
        if (rest->empty()) return;
        for (RunItem& item : *rest) ItemAttempt(context, std::move(item)).skip(why);
        context.ledger.flush();
    }
}

}  // namespace aicmo
