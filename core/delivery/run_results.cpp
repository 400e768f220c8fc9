#include "core/delivery/run_results.h"

#include <set>

#include "core/delivery/run_planner.h"

namespace aicmo {

namespace {

constexpr std::int64_t readAtOnce = 4096;

bool isOpen(const RunItem& item) {
    return item.state == LedgerState::Pending || item.state == LedgerState::Claimed ||
           item.state == LedgerState::Committing;
}

constexpr std::size_t domainsReported = 10;

void fillCounts(ExecutionReport& report, const RunCounts& counts) {
    report.itemsSentSuccessfully = counts.success;
    report.itemsFailed = counts.failed;
    report.itemsSkipped = counts.skipped;
    report.itemsInDoubt = counts.inDoubt;
    report.itemsPending = counts.pending + counts.inProgress;
    report.totalItemsProcessed = counts.success + counts.failed + counts.skipped + counts.inDoubt;
}

/// How many items are held back, and how many of them for being late.
Status fillHeldBack(Store& store, ExecutionReport& report) {
    if (report.itemsSkipped == 0) return {};
    RunItemFilter skipped = rowsToLookAt();
    skipped.state = LedgerState::Skipped;
    const auto held = store.countRunItems(report.runId, skipped);
    if (!held) return fail(held.error());
    report.itemsHeldBack = *held;
    if (*held == 0) return {};
    skipped.messageBegins = overdueBy;
    const auto overdue = store.countRunItems(report.runId, skipped);
    if (!overdue) return fail(overdue.error());
    report.itemsOverdue = *overdue;
    return {};
}

}  // namespace

ExecutionResult resultOf(const RunItem& item) {
    ExecutionResult result;
    result.itemId = item.itemId;
    result.contentId = item.contentId;
    result.status = executionStatus(item.state, item.attempts);
    result.platform = toString(item.channel);
    result.recipient = item.recipient;
    if (!item.remoteId.empty()) result.platformPostId = item.remoteId;
    if (!item.message.empty() && item.state != LedgerState::Success) result.errorMessage = item.message;
    result.attempts = item.attempts;
    result.executedAt = item.executedAt;
    if (item.payloadSha256 != Digest{}) result.payloadSha256 = toHex(item.payloadSha256);
    return result;
}

RunItemFilter rowsOf(ResultsWanted wanted) {
    RunItemFilter filter;
    filter.limit = readAtOnce;
    filter.problemsOnly = wanted != ResultsWanted::All;
    return filter;
}

RunItemFilter rowsToLookAt() {
    RunItemFilter filter = rowsOf(ResultsWanted::Problems);
    filter.messageNot = alreadySent;
    return filter;
}

Status eachResult(Store& store, std::string_view runId, RunItemFilter filter, const EachResult& each) {
    while (true) {
        const auto items = store.runItems(runId, filter);
        if (!items) return fail(items.error());
        if (items->empty()) return {};
        for (const RunItem& item : *items) {
            if (!isOpen(item) && !each(resultOf(item))) return {};
        }
        filter.afterNo = items->back().no;
    }
}

Status fillFromLedger(Store& store, ExecutionReport& report, ResultsWanted results) {
    const auto counts = store.runCounts(report.runId);
    if (!counts) return fail(counts.error());
    fillCounts(report, *counts);
    // Of a run that others go on with, somebody else reports.
    auto parts = store.runBreakdown(report.runId, report.left ? 0 : domainsReported);
    if (!parts) return fail(parts.error());
    report.parts = std::move(*parts);
    std::set<std::string> used;
    for (const auto& [channel, items] : report.parts.byChannel) used.emplace(toString(channel));
    report.channelsUsed.assign(used.begin(), used.end());
    if (Status held = fillHeldBack(store, report); !held) return held;
    if (results == ResultsWanted::None) return {};
    return eachResult(store, report.runId, rowsOf(results), [&report](const ExecutionResult& result) {
        report.executionResults.push_back(result);
        return true;
    });
}

}  // namespace aicmo
