#include "core/delivery/run_planner.h"

#include <algorithm>
#include <future>

#include "core/base/words.h"
#include "core/compose/consent.h"
#include "core/delivery/parallel.h"

namespace aicmo {

namespace {

/// Two chunks are in memory at a time.
constexpr std::size_t chunkSize = 4096;

std::string problemText(const Finding& finding) {
    return finding.place.empty() ? finding.message : words("%1 (%2)", finding.message, finding.place).text();
}

}  // namespace

std::vector<PlanItem> itemsInScope(const Plan& plan, const PlanScope& scope) {
    std::vector<PlanItem> items;
    items.reserve(plan.items().size());
    for (const PlanItem& item : plan.items()) {
        const ContentItem& content = plan.content(item);
        if (!scope.channels.contains(content.channel)) continue;
        if (scope.dueOnly && content.scheduledAt && *content.scheduledAt > scope.now) continue;
        if (scope.onlyContents && !scope.onlyContents->contains(content.id)) continue;
        if (scope.onlyItems && !scope.onlyItems->contains(plan.itemId(item))) continue;
        items.push_back(item);
    }
    return items;
}

NewRunItem RunPlanner::row(const PlanItem& item, const std::optional<ItemStanding>& standing) const {
    const Plan& plan = composer_.plan();
    NewRunItem row;
    row.itemId = plan.itemId(item);
    row.contentId = plan.content(item).id;
    row.recipient = plan.recipient(item);
    row.channel = plan.content(item).channel;

    // What was approved has been composed before, and is again when it is sent: then it shows that it is the same.
    const std::optional<Digest> known =
        approvals_ == nullptr ? std::nullopt : approvals_->approvedDigest(row.contentId, row.itemId);
    if (known) {
        row.payloadSha256 = *known;
    } else {
        const Composed composed = composer_.compose(item);
        if (const Finding* error = composed.firstError()) {
            row.state = LedgerState::Failed;
            row.message = problemText(*error);
            return row;
        }
        row.payloadSha256 = composed.payload.sha256;
    }
    const auto skip = [&](std::string why) {
        row.state = LedgerState::Skipped;
        row.message = std::move(why);
    };
    if (standing && standing->state == LedgerState::InDoubt) {
        row.state = LedgerState::InDoubt;
        row.message = words("in doubt since run %1: settle it first", standing->runId).text();
        return row;
    }
    if (standing && standing->state == LedgerState::Success) {
        skip(std::string(alreadySent));
        return row;
    }
    if (std::string problem = consentProblem(plan, item); !problem.empty()) {
        skip(std::move(problem));
        return row;
    }
    if (!row.recipient.empty()) {
        const Result<std::string> entry = suppressions_.entryFor(row.recipient);
        if (!entry) {
            skip(words("the suppression list cannot be read: %1", entry.error().message).text());
            return row;
        }
        if (!entry->empty()) {
            skip(words("suppressed by \"%1\"", *entry).text());
            return row;
        }
    }
    if (approvals_ != nullptr) {
        if (std::string problem = approvals_->problem(row.contentId, row.channel, row.payloadSha256);
            !problem.empty()) {
            skip(std::move(problem));
            return row;
        }
    }
    if (overdue_ != nullptr) {
        if (std::string late = overdue_->problem(plan.content(item)); !late.empty()) {
            skip(std::move(late));
            return row;
        }
    }
    row.state = approvals_ == nullptr ? LedgerState::Success : LedgerState::Pending;
    return row;
}

Status RunPlanner::writeRows(Store& store, std::string_view runId, const std::vector<PlanItem>& items,
                             std::size_t first, std::stop_token stop,
                             const std::function<void(const std::vector<NewRunItem>&)>& onChunk) const {
    const Plan& plan = composer_.plan();
    std::vector<std::string> ids;
    std::vector<NewRunItem> composed;
    std::vector<NewRunItem> written;
    std::future<Status> writing;
    // One chunk is written while the next is composed: neither processors nor disk wait for each other.
    const auto finishWriting = [&]() -> Status {
        if (!writing.valid()) return {};
        Status added = writing.get();
        if (added) onChunk(written);
        return added;
    };
    for (std::size_t start = first; start < items.size(); start += chunkSize) {
        if (stop.stop_requested()) {
            if (Status added = finishWriting(); !added) return added;
            return fail(ErrorKind::Cancelled, "stopped");
        }
        const std::size_t count = std::min(chunkSize, items.size() - start);
        ids.resize(count);
        for (std::size_t i = 0; i < count; ++i) ids[i] = plan.itemId(items[start + i]);
        const auto standings = store.standings(plan.project().id, ids);
        if (!standings) return fail(standings.error());
        composed.assign(count, NewRunItem{});
        parallelFor(count, [&](std::size_t i) { composed[i] = row(items[start + i], (*standings)[i]); });
        if (Status added = finishWriting(); !added) return added;
        written.swap(composed);
        writing = std::async(std::launch::async, [&store, &written, runId, start] {
            return store.addRunItems(runId, static_cast<std::int64_t>(start), written);
        });
    }
    return finishWriting();
}

}  // namespace aicmo
