#include "core/delivery/report_csv.h"

#include "core/project/csv_reader.h"

namespace aicmo {

namespace {

void addRow(std::string& csv, std::initializer_list<std::string_view> cells) {
    bool first = true;
    for (const std::string_view cell : cells) {
        if (!first) csv += ',';
        first = false;
        csv += csvCell(cell);
    }
    csv += "\r\n";
}

}  // namespace

std::string csvCell(std::string_view value) { return csvInQuotes(withGuard(value)); }

std::string reportCsv(const ExecutionReport& report) {
    std::string csv;
    addRow(csv, {"item_id", "content_id", "platform", "recipient", "status", "message", "attempts", "executed_at",
                 "platform_post_id", "payload_sha256"});
    for (const ExecutionResult& result : report.executionResults) {
        addRow(csv, {result.itemId, result.contentId, result.platform, result.recipient, toString(result.status),
                     result.errorMessage.value_or(""), std::to_string(result.attempts), result.executedAt,
                     result.platformPostId.value_or(""), result.payloadSha256});
    }
    return csv;
}

}  // namespace aicmo
