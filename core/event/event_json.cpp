#include "core/base/text.h"
#include "core/event/details.h"
#include "core/event/event.h"

namespace aicmo {

namespace {

void addMember(std::string& out, std::string_view name, std::string_view value) {
    out += ",\"";
    out += name;
    out += "\":";
    appendJsonString(out, value);
}

/// A line feed inside a JSON text can only stand between tokens; the event has to fit one line.
void addOnOneLine(std::string& out, std::string_view json) {
    for (const char c : json) {
        if (c != '\n' && c != '\r') out += c;
    }
}

}  // namespace

std::string toJsonLine(const Event& event) {
    std::string out = "{\"seq\":" + std::to_string(event.seq);
    addMember(out, "at", event.at);
    addMember(out, "event", event.event);
    addMember(out, "project_id", event.projectId);
    addMember(out, "run_id", event.runId);
    addMember(out, "actor", event.actor);
    out += ",\"details\":";
    addOnOneLine(out, event.details);
    out += ",\"tags\":[";
    for (std::size_t i = 0; i < event.tags.size(); ++i) {
        if (i > 0) out += ',';
        appendJsonString(out, event.tags[i]);
    }
    out += ']';
    addMember(out, "prev_hash", event.prevHash);
    addMember(out, "hash", event.hash);
    out += '}';
    return out;
}

Status checkNewEvent(const NewEvent& event) {
    const auto bad = [&](std::string_view what) {
        return fail(ErrorKind::InvalidInput, "event \"" + event.event + "\": " + std::string(what));
    };
    if (event.event.empty() || hasControl(event.event) || !isUtf8(event.event)) {
        return fail(ErrorKind::InvalidInput, "an event needs a name of plain text");
    }
    for (const std::string* column : {&event.projectId, &event.runId, &event.actor}) {
        if (hasControl(*column) || !isUtf8(*column)) return bad("project, run and actor must be plain text");
    }
    for (const std::string& tag : event.tags) {
        if (tag.empty() || hasControl(tag) || !isUtf8(tag)) return bad("tags must be plain text");
    }
    if (!isUtf8(event.details.text())) return bad("details must be UTF-8");
    return {};
}

}  // namespace aicmo
