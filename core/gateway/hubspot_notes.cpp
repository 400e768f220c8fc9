#include "core/gateway/hubspot_notes.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/sighting.h"

namespace aicmo {

namespace {

constexpr std::string_view referenceMark = "aicmo:";
constexpr std::size_t referenceDigits = 32;
constexpr int noteToContact = 202;                  // HUBSPOT_DEFINED association type
constexpr std::chrono::minutes clockDifference{5};  // between their clock and ours

/// The contact's id by its address; not by search, whose index lags behind.
Outcome findContact(HubSpotApi& api, const std::string& email, std::string& id, const std::stop_token& stop) {
    const ApiAnswer answer = api.get("/contacts/" + percentEncode(email) + "?idProperty=email&properties=email", stop);
    Outcome out = api.harmless(answer);
    if (answer.status == 404) out.text = "HubSpot has no contact with this address";
    if (out.kind != OutcomeKind::Accepted) return out;
    id = textAt(answerJson(answer), "/id");
    if (id.empty()) return plainOutcome(OutcomeKind::Deferred, "HubSpot gave no id for the contact");
    return out;
}

/// The composed body with the contact's id in its association.
Json noteFor(Json body, const std::string& contactId, Instant now) {
    if (textAt(body, "/properties/hs_timestamp").empty()) body["properties"]["hs_timestamp"] = toRfc3339(now);
    if (at(body, "/associations/0/to/id") == nullptr) {
        Json type = Json::object();
        type["associationCategory"] = "HUBSPOT_DEFINED";
        type["associationTypeId"] = noteToContact;
        Json association = Json::object();
        association["types"] = Json::array({type});
        body["associations"] = Json::array({association});
    }
    body["associations"][0]["to"]["id"] = contactId;
    return body;
}

/// The reference that the composer hides in a note's text ("aicmo:" and 32 hex digits); empty when there is none.
std::string referenceIn(const std::string& text) {
    const std::size_t start = text.rfind(referenceMark);
    if (start == std::string::npos) return {};
    std::string reference = text.substr(start, referenceMark.size() + referenceDigits);
    return reference.size() == referenceMark.size() + referenceDigits ? reference : std::string();
}

bool isOurs(const Json& note, const Json& ours, Instant since) {
    const std::string text = textAt(note, "/properties/hs_note_body");
    const std::string sent = textAt(ours, "/properties/hs_note_body");
    if (const std::string reference = referenceIn(sent); !reference.empty()) {
        if (text.find(reference) != std::string::npos) return true;
    }
    const auto created = parseRfc3339(textAt(note, "/createdAt"));
    return text == sent && created && *created >= since - clockDifference;
}

/// The newest notes have the highest ids and come last; a batch read takes at most 100.
constexpr std::size_t readLimit = 100;
constexpr std::size_t listLimit = 500;

Json readRequest(const Json& listed, std::size_t begin, std::size_t end) {
    Json inputs = Json::array();
    for (std::size_t i = begin; i < end; ++i) inputs.push_back(Json{{"id", textAt(listed[i], "/id")}});
    return Json{{"inputs", std::move(inputs)}, {"properties", Json::array({"hs_note_body", "hs_timestamp"})}};
}

/// Looks once for the note among those of the contact.
Look lookForNote(HubSpotApi& api, const std::string& contactId, const Json& ours, Instant since,
                 const std::stop_token& stop) {
    const ApiAnswer list = api.get(
        "/contacts/" + percentEncode(contactId) + "/associations/notes?limit=" + std::to_string(listLimit), stop);
    if (!list.ok()) return unanswered(api.harmless(list), "HubSpot");
    const Json listed = answerJson(list);
    const Json* results = at(listed, "/results");
    if (results == nullptr || !results->is_array()) return {cannotSay("HubSpot lists no notes"), false};
    for (std::size_t end = results->size(); end > 0; end -= std::min(end, readLimit)) {
        const Json request = readRequest(*results, end > readLimit ? end - readLimit : 0, end);
        const ApiAnswer read = api.post("/notes/batch/read", canonicalJson(request), false, stop);
        if (!read.ok()) return unanswered(api.harmless(read), "HubSpot");
        const Json notes = answerJson(read);
        const Json* texts = at(notes, "/results");
        if (texts == nullptr || !texts->is_array()) return {cannotSay("HubSpot's answer holds no notes"), false};
        for (const Json& note : *texts) {
            if (!isOurs(note, ours, since)) continue;
            return {found(cleanId(textAt(note, "/id"), {&api.token()}), "the note is in HubSpot"), false};
        }
    }
    if (at(listed, "/paging/next") != nullptr) {
        return {cannotSay("the contact has more notes in HubSpot than can be looked through"), false};
    }
    return {notThere("the note is not among those of the contact in HubSpot"), true};
}

}  // namespace

Outcome logNote(HubSpotApi& api, const CrmPayload& record, const CommitGuard& guard, const std::stop_token& stop) {
    Result<Json> body = parseJson(record.body, "record");
    if (!body || textAt(*body, "/properties/hs_note_body").empty()) {
        return plainOutcome(OutcomeKind::Refused, "the record's body is not that of a note");
    }
    std::string contactId;
    if (Outcome found = findContact(api, record.email, contactId, stop); found.kind != OutcomeKind::Accepted) {
        return found;
    }
    const Instant before = SystemClock().now();
    const Json note = noteFor(std::move(*body), contactId, before);
    if (stop.stop_requested()) return plainOutcome(OutcomeKind::Aborted, "stopped");
    if (!guard()) return notOurs();
    const ApiAnswer answer = api.post("/notes", canonicalJson(note), true, stop);
    Outcome out = api.effect(answer);
    if (out.kind == OutcomeKind::Accepted) out.remoteId = cleanId(textAt(answerJson(answer), "/id"), {&api.token()});
    if (out.kind != OutcomeKind::InDoubt) return out;
    const Sighting seen = lookForNote(api, contactId, note, before, stop).sighting;
    if (seen.kind != Sighting::Kind::Found) return out;
    out.kind = OutcomeKind::Accepted;
    out.remoteId = seen.remoteId;
    out.text = "the answer was lost, but " + seen.text;
    return out;
}

Sighting findNote(HubSpotApi& api, const CrmPayload& record, const Inquiry& about, const AskLimits& limits,
                  const std::stop_token& stop) {
    const Result<Json> body = parseJson(record.body, "record");
    if (!body || textAt(*body, "/properties/hs_note_body").empty()) {
        return cannotSay("the record's body is not that of a note");
    }
    std::string contactId;
    return askRepeatedly(limits, stop, [&]() -> Look {
        if (contactId.empty()) {
            const Outcome contact = findContact(api, record.email, contactId, stop);
            if (contact.kind != OutcomeKind::Accepted) return unanswered(contact, "HubSpot");
        }
        return lookForNote(api, contactId, *body, about.since, stop);
    });
}

}  // namespace aicmo
