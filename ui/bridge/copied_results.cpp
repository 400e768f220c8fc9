#include "ui/bridge/copied_results.h"

#include "core/base/json.h"
#include "core/delivery/execution.h"
#include "core/delivery/report_csv.h"

namespace aicmo::ui {

namespace {

std::optional<std::string> unlessEmpty(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

ExecutionResult resultOf(const RunItem& item) {
    ExecutionResult result;
    result.itemId = item.itemId;
    result.contentId = item.contentId;
    result.status = executionStatus(item.state, item.attempts);
    result.platform = toString(item.channel);
    result.recipient = item.recipient;
    result.platformPostId = unlessEmpty(item.remoteId);
    result.errorMessage = unlessEmpty(item.message);
    result.attempts = item.attempts;
    result.executedAt = item.executedAt;
    result.payloadSha256 = item.payloadSha256 == Digest{} ? std::string() : toHex(item.payloadSha256);
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
        const ExecutionResult result = resultOf(item);
        text += "| " + std::string(toString(result.status)) + " | " + markdownCell(result.recipient) + " | " +
                markdownCell(result.contentId) + " | " + result.platform + " | " + std::to_string(result.attempts) +
                " | " + markdownCell(item.message) + " | " + result.executedAt + " |\n";
    }
    return text;
}

std::string asJson(const std::vector<RunItem>& items) {
    ExecutionReport report;
    for (const RunItem& item : items) {
        report.executionResults.push_back(resultOf(item));
    }
    const auto document = parseJson(toJson(report), "report");
    return document ? document->at("execution_results").dump(2) + "\n" : std::string();
}

std::string asCsv(const std::vector<RunItem>& items) {
    std::string text = reportCsvHeader();
    for (const RunItem& item : items) {
        text += reportCsvRow(resultOf(item));
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
