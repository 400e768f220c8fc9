#include "ui/bridge/copied_results.h"

#include "core/base/json.h"
#include "core/delivery/execution.h"
#include "core/delivery/report_csv.h"
#include "core/delivery/run_results.h"

namespace aicmo::ui {

namespace {

/// The table shows what a service said of what it took as well.
ExecutionResult shownResult(const RunItem& item) {
    ExecutionResult result = resultOf(item);
    if (!item.message.empty()) {
        result.errorMessage = item.message;
    }
    return result;
}

/// One cell: what would end it or mean something there is made harmless.
std::string markdownCell(std::string_view text) {
    std::string cell;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            cell += ' ';
            continue;
        }
        if (c == '|' || c == '\\' || c == '`' || c == '*' || c == '_' || c == '<' || c == '[') {
            cell += '\\';
        }
        cell += c;
    }
    return cell;
}

std::string asMarkdown(const std::vector<RunItem>& items) {
    std::string text =
        "| Status | Recipient | Content | Channel | Attempts | Answer | At |\n|---|---|---|---|---:|---|---|\n";
    for (const RunItem& item : items) {
        const ExecutionResult result = shownResult(item);
        text += "| " + std::string(toString(result.status)) + " | " + markdownCell(result.recipient) + " | " +
                markdownCell(result.contentId) + " | " + result.platform + " | " + std::to_string(result.attempts) +
                " | " + markdownCell(item.message) + " | " + result.executedAt + " |\n";
    }
    return text;
}

std::string asJson(const std::vector<RunItem>& items) {
    ExecutionReport report;
    for (const RunItem& item : items) {
        report.executionResults.push_back(shownResult(item));
    }
    const auto document = parseJson(toJson(report), "report");
    return document ? document->at("execution_results").dump(2) + "\n" : std::string();
}

std::string asCsv(const std::vector<RunItem>& items) {
    std::string text = reportCsvHeader();
    for (const RunItem& item : items) {
        text += reportCsvRow(shownResult(item));
    }
    return text;
}

}  // namespace

std::string resultsAs(CopyFormat format, const std::vector<RunItem>& items) {
    switch (format) {
        case CopyFormat::Csv: return asCsv(items);
        case CopyFormat::Json: return asJson(items);
        case CopyFormat::Markdown: return asMarkdown(items);
    }
    return {};
}

}  // namespace aicmo::ui
