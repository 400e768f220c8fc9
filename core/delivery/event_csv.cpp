#include "core/delivery/event_csv.h"

#include "core/delivery/report_csv.h"

namespace aicmo {

namespace {

std::string row(std::initializer_list<std::string_view> cells) {
    std::string csv;
    for (const std::string_view cell : cells) {
        if (!csv.empty()) csv += ',';
        csv += csvCell(cell);
    }
    return csv + "\r\n";
}

}  // namespace

std::string eventCsvHeader() {
    return row({"seq", "at", "event", "project_id", "run_id", "actor", "tags", "details", "prev_hash", "hash"});
}

std::string eventCsvRow(const Event& event) {
    std::string tags;
    for (const std::string& tag : event.tags) {
        tags += (tags.empty() ? "" : " ") + tag;
    }
    return row({std::to_string(event.seq), event.at, event.event, event.projectId, event.runId, event.actor, tags,
                event.details, event.prevHash, event.hash});
}

}  // namespace aicmo
