#include <utility>

#include "core/base/json.h"
#include "core/delivery/run_results.h"

namespace aicmo {

std::string_view toString(ExecutionStatus status) {
    switch (status) {
        case ExecutionStatus::Pending: return "PENDING";
        case ExecutionStatus::InProgress: return "IN_PROGRESS";
        case ExecutionStatus::Success: return "SUCCESS";
        case ExecutionStatus::Failed: return "FAILED";
        case ExecutionStatus::Retrying: return "RETRYING";
        case ExecutionStatus::Skipped: return "SKIPPED";
        case ExecutionStatus::InDoubt: return "IN_DOUBT";
    }
    return "PENDING";
}

ExecutionStatus executionStatus(LedgerState state, int attempts) {
    switch (state) {
        case LedgerState::Pending: return attempts > 0 ? ExecutionStatus::Retrying : ExecutionStatus::Pending;
        case LedgerState::Claimed:
        case LedgerState::Committing: return ExecutionStatus::InProgress;
        case LedgerState::Success: return ExecutionStatus::Success;
        case LedgerState::Failed: return ExecutionStatus::Failed;
        case LedgerState::Skipped: return ExecutionStatus::Skipped;
        case LedgerState::InDoubt: return ExecutionStatus::InDoubt;
    }
    return ExecutionStatus::Pending;
}

namespace {

Json optionalText(const std::optional<std::string>& text) { return text ? Json(*text) : Json(nullptr); }

Json resultJson(const ExecutionResult& result) {
    return Json{{"item_id", result.itemId},
                {"content_id", result.contentId},
                {"status", toString(result.status)},
                {"platform", result.platform},
                {"recipient", result.recipient},
                {"platform_post_id", optionalText(result.platformPostId)},
                {"error_message", optionalText(result.errorMessage)},
                {"attempts", result.attempts},
                {"executed_at", result.executedAt},
                {"metadata", {{"payload_sha256", result.payloadSha256}}}};
}

Json countsJson(const RunCounts& counts) {
    return Json{{"total", counts.total},     {"pending", counts.pending + counts.inProgress},
                {"sent", counts.success},    {"failed", counts.failed},
                {"skipped", counts.skipped}, {"in_doubt", counts.inDoubt}};
}

Json channelsJson(const RunBreakdown& parts) {
    Json channels = Json::object();
    for (const auto& [channel, counts] : parts.byChannel) channels[std::string(toString(channel))] = countsJson(counts);
    return channels;
}

/// The entry without a name is that of all other domains.
Json domainsJson(const RunBreakdown& parts) {
    Json domains = Json::array();
    for (const auto& [domain, counts] : parts.byDomain) {
        domains.push_back(countsJson(counts));
        domains.back()["domain"] = domain.empty() ? Json(nullptr) : Json(domain);
    }
    return domains;
}

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// What stands before the results.
Json headOf(const ExecutionReport& report) {
    return Json{{"project_id", report.projectId},
                {"run_id", report.runId},
                {"dry_run", report.dryRun},
                {"execution_enabled", report.executionEnabled},
                {"total_items_processed", report.totalItemsProcessed},
                {"items_sent_successfully", report.itemsSentSuccessfully},
                {"items_failed", report.itemsFailed},
                {"items_skipped", report.itemsSkipped},
                {"items_in_doubt", report.itemsInDoubt},
                {"channels_used", report.channelsUsed},
                {"errors", report.errors},
                {"started_at", report.startedAt},
                {"finished_at", report.finishedAt}};
}

/// What stands after them.
Json tailOf(const ExecutionReport& report, bool parts) {
    Json json = Json::object();
    if (parts) {
        json["by_channel"] = channelsJson(report.parts);
        json["by_domain"] = domainsJson(report.parts);
    }
    if (report.itemsPending > 0) json["items_pending"] = report.itemsPending;
    if (report.held) json["held"] = "after the canary";
    return json;
}

}  // namespace

Status writeJson(const ExecutionReport& report, bool parts, const std::function<Status(const EachResult&)>& rows,
                 const std::function<bool(std::string_view)>& out) {
    std::string head = dumped(headOf(report));
    head.pop_back();
    if (!out(head + R"(,"execution_results":[)")) return {};
    bool first = true;
    bool writable = true;
    Status read = rows([&](const ExecutionResult& result) {
        writable = out((std::exchange(first, false) ? "" : ",") + dumped(resultJson(result)));
        return writable;
    });
    if (!writable) return read;
    std::string tail = dumped(tailOf(report, parts));
    tail.front() = ',';
    out(tail == ",}" ? "]}" : ']' + tail);
    return read;
}

std::string toJson(const ExecutionReport& report, bool parts) {
    std::string text;
    const auto own = [&report](const EachResult& each) -> Status {
        for (const ExecutionResult& result : report.executionResults) {
            if (!each(result)) break;
        }
        return {};
    };
    const Status written = writeJson(report, parts, own, [&text](std::string_view piece) {
        text += piece;
        return true;
    });
    return written ? text : std::string();
}

}  // namespace aicmo
