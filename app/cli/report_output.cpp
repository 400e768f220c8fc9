#include "app/cli/report_output.h"

#include <algorithm>
#include <iostream>

#include "app/cli/output.h"
#include "core/base/text.h"
#include "core/delivery/run_results.h"

namespace aicmo::cli {

namespace {

constexpr std::size_t problemsShown = 50;

std::string count(std::int64_t number, const char* word) { return withSeparators(number) + ' ' + word; }

void addParts(TextTable& table, const std::string& name, const RunCounts& counts) {
    table.add({name, count(counts.success, "sent"), count(counts.failed, "failed"), count(counts.skipped, "skipped"),
               count(counts.inDoubt, "in doubt"),
               counts.pending + counts.inProgress > 0 ? count(counts.pending + counts.inProgress, "to come") : ""});
}

/// By channel and by the recipients' domains: told when there is more than one of them.
std::string partsText(const RunBreakdown& parts) {
    std::string out;
    if (parts.byChannel.size() > 1) {
        TextTable channels;
        for (const auto& [channel, counts] : parts.byChannel)
            addParts(channels, std::string(toString(channel)), counts);
        out += "By channel\n" + channels.text();
    }
    if (parts.byDomain.size() > 1) {
        TextTable domains;
        for (const auto& [domain, counts] : parts.byDomain)
            addParts(domains, domain.empty() ? "all others" : safe(domain), counts);
        out += "By domain of the recipients\n" + domains.text();
    }
    return out;
}

/// Calls `each` for the wanted results; none of a run that did not start.
Status read(Session& session, const ExecutionReport& report, const RunItemFilter& filter, const EachResult& each) {
    Store* store = session.store();
    if (store == nullptr || report.runId.empty()) return {};
    return eachResult(*store, report.runId, filter, each);
}

void tellAsJson(Session& session, const ExecutionReport& report, ResultsWanted wanted, bool parts) {
    Pieces pieces;
    session.documentBegins();
    const auto rows = [&](const EachResult& each) -> Status {
        if (wanted == ResultsWanted::None) return {};
        return read(session, report, rowsOf(wanted), each);
    };
    const Status told = writeJson(report, parts, rows, [&](std::string_view piece) { return pieces.add(piece); });
    pieces.add("\n");
    if (!pieces.flush()) session.status = std::max<int>(session.status, doneWithProblems);
    if (!told) session.status = std::max(session.status, session.complain(told.error()));
}

void tellAsText(Session& session, ExecutionReport& report, ResultsWanted wanted) {
    report.executionResults.clear();
    if (wanted != ResultsWanted::None && report.itemsFailed + report.itemsInDoubt + report.itemsHeldBack > 0) {
        RunItemFilter filter = rowsToLookAt();
        filter.limit = problemsShown;
        const Status told = read(session, report, filter, [&report](const ExecutionResult& result) {
            report.executionResults.push_back(result);
            return report.executionResults.size() < problemsShown;
        });
        if (!told) session.status = std::max(session.status, session.complain(told.error()));
    }
    print(reportText(report));
}

}  // namespace

void tellReport(Session& session, ExecutionReport report, ResultsWanted wanted, bool parts) {
    session.judge(report);
    if (session.json) {
        tellAsJson(session, report, wanted, parts);
    } else {
        tellAsText(session, report, wanted);
    }
}

std::string reportText(const ExecutionReport& report) {
    std::string out;
    if (!report.executionEnabled && report.runId.empty() && report.errors.empty()) {
        return "Execution is disabled: nothing was done. EXECUTION_ENABLED=true turns it on; `aicmo preview` needs no "
               "switch.\n";
    }
    out += report.dryRun ? "Dry run, nothing was sent" : "Live run";
    if (!report.runId.empty()) out += " (" + report.runId + ")";
    out += report.stopped ? ", stopped before the end\n" : "\n";
    out += count(report.itemsSentSuccessfully, report.dryRun ? "would be sent" : "sent") + " + " +
           count(report.itemsFailed, "failed") + " + " + count(report.itemsSkipped, "skipped") + " + " +
           count(report.itemsInDoubt, "in doubt") + " = " + counted(report.totalItemsProcessed, "item") + '\n';
    if (report.held) {
        out += "held after the canary: " + count(report.itemsSentSuccessfully, "sent") + ", " +
               count(report.itemsPending, "to come; go on with aicmo execute ") + report.projectId + " --live\n";
    } else if (report.itemsPending > 0) {
        out += count(report.itemsPending, "still to come: the same command goes on") + '\n';
    }
    for (const std::string& error : report.errors) out += "error: " + safe(error) + '\n';
    // What an earlier run has sent is no problem of this one: a count, not a line each.
    if (const std::int64_t before = report.itemsSkipped - report.itemsHeldBack; before > 0)
        out += count(before, "of the skipped: already sent\n");
    if (!report.dryRun && report.totalItemsProcessed > report.itemsSkipped) out += partsText(report.parts);
    const std::int64_t problems = report.itemsFailed + report.itemsInDoubt + report.itemsHeldBack;
    TextTable table;
    for (const ExecutionResult& result : report.executionResults) {
        table.add({std::string(toString(result.status)), safe(result.itemId), safe(result.errorMessage.value_or(""))});
    }
    out += table.text();
    const auto shown = static_cast<std::int64_t>(report.executionResults.size());
    if (shown > 0 && problems > shown)
        out += "… and " + withSeparators(problems - shown) + " more; --json has them all\n";
    if (report.itemsOverdue > 0)
        out += count(report.itemsOverdue, "overdue; if they shall go out all the same, add --overdue\n");
    return out;
}

}  // namespace aicmo::cli
