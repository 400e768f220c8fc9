#include "core/delivery/report_csv.h"

#include "core/project/csv_reader.h"

namespace aicmo {

std::string csvCell(std::string_view value) { return csvInQuotes(withGuard(value)); }

std::string csvRow(std::initializer_list<std::string_view> cells) {
    std::string csv;
    bool first = true;
    for (const std::string_view cell : cells) {
        if (!first) csv += ',';
        first = false;
        csv += csvCell(cell);
    }
    csv += "\r\n";
    return csv;
}

std::string reportCsvHeader() {
    return csvRow({"item_id", "content_id", "platform", "recipient", "status", "message", "attempts", "executed_at",
                   "platform_post_id", "payload_sha256"});
}

std::string reportCsvRow(const ExecutionResult& result) {
    return csvRow({result.itemId, result.contentId, result.platform, result.recipient, toString(result.status),
                   result.errorMessage.value_or(""), std::to_string(result.attempts), result.executedAt,
                   result.platformPostId.value_or(""), result.payloadSha256});
}

std::string reportCsv(const ExecutionReport& report) {
    std::string csv = reportCsvHeader();
    for (const ExecutionResult& result : report.executionResults) csv += reportCsvRow(result);
    return csv;
}

}  // namespace aicmo
