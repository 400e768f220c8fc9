#include "core/delivery/event_csv.h"

#include "core/base/text.h"
#include "core/delivery/report_csv.h"

namespace aicmo {

std::string eventCsvHeader() {
    return csvRow({"seq", "at", "event", "project_id", "run_id", "actor", "tags", "details", "prev_hash", "hash"});
}

std::string eventCsvRow(const Event& event) {
    return csvRow({std::to_string(event.seq), event.at, event.event, event.projectId, event.runId, event.actor,
                   join(event.tags, " "), event.details, event.prevHash, event.hash});
}

}  // namespace aicmo
