#include "core/gateway/hubspot_contacts.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "core/base/text.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/sighting.h"

namespace aicmo {

namespace {

/// A record on its way: its input and its place among the outcomes.
struct Row {
    std::size_t index = 0;
    std::string email, trace;
    Json input;
};

/// The element for "inputs": the body is either that element or a whole request with one.
std::optional<Json> inputOf(const CrmPayload& record) {
    Result<Json> body = parseJson(record.body, "record");
    if (!body) return std::nullopt;
    const Json* inputs = at(*body, "/inputs");
    Json input = inputs != nullptr && inputs->is_array() && inputs->size() == 1 ? inputs->front() : *body;
    if (!input.is_object() || !input.contains("properties")) return std::nullopt;
    return input;
}

std::string requestBody(std::span<const Row> rows) {
    Json inputs = Json::array();
    for (const Row& row : rows) inputs.push_back(row.input);
    Json body = Json::object();
    body["inputs"] = std::move(inputs);
    return canonicalJson(body);
}

/// A problem with one row is the row's; trouble of the service passes.
OutcomeKind kindOfRowError(const Json& error) {
    const std::string category = textAt(error, "/category");
    return category == "RATE_LIMITS" || category == "INTERNAL_ERROR" ? OutcomeKind::Deferred : OutcomeKind::Refused;
}

class Upsert {
  public:
    Upsert(HubSpotApi& api, std::vector<Outcome>& outcomes, const std::stop_token& stop)
        : api_(api), outcomes_(outcomes), stop_(stop) {}

    /// Sends the rows. When the service refuses all of them for one without naming it, halves find it.
    void send(std::span<const Row> rows) {
        const ApiAnswer answer = api_.post("/contacts/batch/upsert", requestBody(rows), false, stop_);
        const Json body = answerJson(answer);
        if (answer.ok() && at(body, "/results") != nullptr) {
            mapAnswer(rows, body);
            return;
        }
        const Outcome all = api_.harmless(answer);
        const bool someRow = answer.complete && (answer.status == 400 || answer.status == 409);
        if (someRow && rows.size() > 1) {
            narrow(rows, body, all);
            return;
        }
        for (const Row& row : rows) outcomes_[row.index] = all;
        if (all.kind == OutcomeKind::Accepted) {  // 2xx without results
            for (const Row& row : rows) outcomes_[row.index] = unmentioned();
        }
    }

  private:
    static Outcome unmentioned() {
        return plainOutcome(OutcomeKind::Deferred, "HubSpot's answer does not mention this record");
    }

    /// A name by which an answer may mean a row: trace id, then address.
    static const Row* rowNamed(std::span<const Row> rows, const std::string& trace, const std::string& email) {
        for (const Row& row : rows) {
            if (!trace.empty() && trace == row.trace) return &row;
        }
        const std::string wanted = toLowerAscii(email);
        for (const Row& row : rows) {
            if (!wanted.empty() && wanted == row.email) return &row;
        }
        return nullptr;
    }

    /// The rows that an element of errors[] speaks of.
    static std::vector<const Row*> rowsOfError(std::span<const Row> rows, const Json& error) {
        std::vector<const Row*> found;
        const auto add = [&](const std::string& trace, const std::string& email) {
            if (const Row* row = rowNamed(rows, trace, email)) found.push_back(row);
        };
        add(textAt(error, "/objectWriteTraceId"), {});
        for (const std::string_view place : {"/context/objectWriteTraceId", "/context/objectWriteTraceIds"}) {
            if (const Json* traces = at(error, place); traces != nullptr && traces->is_array()) {
                for (const Json& trace : *traces) add(textAt(trace, ""), {});
            }
        }
        for (const std::string_view place : {"/context/ids", "/context/id", "/context/email"}) {
            if (const Json* names = at(error, place); names != nullptr && names->is_array()) {
                for (const Json& name : *names) add({}, textAt(name, ""));
            }
        }
        return found;
    }

    Outcome rowError(const Json& error) const {
        Outcome out = plainOutcome(kindOfRowError(error), cleanWords(hubSpotWords(error), {&api_.token()}));
        out.code = 207;
        return out;
    }

    void mapAnswer(std::span<const Row> rows, const Json& body) {
        for (const Row& row : rows) outcomes_[row.index] = unmentioned();
        if (const Json* errors = at(body, "/errors"); errors != nullptr && errors->is_array()) {
            for (const Json& error : *errors) {
                for (const Row* row : rowsOfError(rows, error)) outcomes_[row->index] = rowError(error);
            }
        }
        const Json* results = at(body, "/results");
        if (!results->is_array()) return;
        for (const Json& result : *results) {
            const Row* row = rowNamed(rows, textAt(result, "/objectWriteTraceId"), textAt(result, "/properties/email"));
            if (row == nullptr) continue;
            Outcome out = plainOutcome(OutcomeKind::Accepted, {});
            out.code = 200;
            out.remoteId = cleanId(textAt(result, "/id"), {&api_.token()});
            const Json* fresh = at(result, "/new");
            out.text = fresh != nullptr && fresh->is_boolean() && fresh->get<bool>() ? "created" : "updated";
            outcomes_[row->index] = std::move(out);
        }
    }

    void narrow(std::span<const Row> rows, const Json& body, const Outcome& all) {
        std::vector<const Row*> named;
        if (const Json* errors = at(body, "/errors"); errors != nullptr && errors->is_array()) {
            for (const Json& error : *errors) {
                for (const Row* row : rowsOfError(rows, error)) {
                    named.push_back(row);
                    outcomes_[row->index] = all;
                    if (std::string words = hubSpotWords(error); !words.empty()) {
                        outcomes_[row->index].text = cleanWords(words, {&api_.token()});
                    }
                }
            }
        }
        if (!named.empty() && named.size() < rows.size()) {
            std::vector<Row> rest;
            for (const Row& row : rows) {
                if (std::find(named.begin(), named.end(), &row) == named.end()) rest.push_back(row);
            }
            if (!rest.empty()) send(rest);
            return;
        }
        if (!named.empty()) return;
        const std::size_t half = rows.size() / 2;
        send(rows.first(half));
        send(rows.subspan(half));
    }

    HubSpotApi& api_;
    std::vector<Outcome>& outcomes_;
    const std::stop_token& stop_;
};

/// The names to ask for: an upsert's own; of a note's contact whether it is there.
std::optional<Json> wantedProperties(const CrmPayload& record) {
    if (record.operation != CrmOperation::SyncContact) return Json::array({"email"});
    const std::optional<Json> input = inputOf(record);
    if (!input) return std::nullopt;
    Json names = Json::array();
    for (const auto& [name, value] : (*input)["properties"].items()) names.push_back(name);
    return names;
}

/// An answer to a batch read names whom it did not find among its errors (207). Nothing: there is no other error.
std::optional<Outcome> troubleOf(const Json& body, const Secret& token) {
    const Json* errors = at(body, "/errors");
    if (errors == nullptr || !errors->is_array()) return std::nullopt;
    for (const Json& error : *errors) {
        if (textAt(error, "/category") == "OBJECT_NOT_FOUND") continue;
        Outcome out = plainOutcome(kindOfRowError(error), cleanWords(hubSpotWords(error), {&token}));
        out.code = 207;
        return out;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Outcome> upsertContacts(HubSpotApi& api, std::span<const CrmPayload* const> records,
                                    const CommitGuard& guard, const std::stop_token& stop) {
    std::vector<Outcome> outcomes(records.size());
    std::vector<Row> rows;
    for (std::size_t i = 0; i < records.size(); ++i) {
        std::optional<Json> input = inputOf(*records[i]);
        if (!input) {
            outcomes[i] = plainOutcome(OutcomeKind::Refused, "the record's body is not that of an upsert");
            continue;
        }
        std::string trace = textAt(*input, "/objectWriteTraceId");
        if (trace.empty()) {
            trace = "record-" + std::to_string(i);
            (*input)["objectWriteTraceId"] = trace;
        }
        rows.push_back({i, toLowerAscii(records[i]->email), std::move(trace), std::move(*input)});
    }
    if (rows.empty()) return outcomes;
    if (stop.stop_requested()) {
        for (const Row& row : rows) outcomes[row.index] = plainOutcome(OutcomeKind::Aborted, "stopped");
    } else if (!guard()) {
        for (const Row& row : rows) outcomes[row.index] = notOurs();
    } else {
        Upsert(api, outcomes, stop).send(rows);
    }
    return outcomes;
}

Sighting findContact(HubSpotApi& api, const CrmPayload& record, const AskLimits& limits, const std::stop_token& stop) {
    const std::optional<Json> input = inputOf(record);
    if (!input) return cannotSay("the record's body is not that of an upsert");
    std::string names;
    for (const auto& [name, value] : (*input)["properties"].items()) names += (names.empty() ? "" : ",") + name;
    const std::string path =
        "/contacts/" + percentEncode(record.email) + "?idProperty=email&properties=" + percentEncode(names);
    return askRepeatedly(limits, stop, [&]() -> Look {
        const ApiAnswer answer = api.get(path, stop);
        Sighting other = notThere("HubSpot does not have these values; writing them again does no harm");
        other.mayRepeat = other.forGood = true;
        if (answer.status == 404 && answer.complete) return {other, false};
        if (!answer.ok()) return unanswered(api.harmless(answer), "HubSpot");
        const Json contact = answerJson(answer);
        for (const auto& [name, value] : (*input)["properties"].items()) {
            const std::string stored = textAt(contact, "/properties/" + name);
            if (!value.is_string() || stored != value.get_ref<const std::string&>()) return {other, false};
        }
        return {found(cleanId(textAt(contact, "/id"), {&api.token()}), "HubSpot has the contact with these values"),
                false};
    });
}

CrmReading readContact(HubSpotApi& api, const CrmPayload& record, const std::stop_token& stop) {
    CrmReading reading;
    const std::optional<Json> names = wantedProperties(record);
    if (!names) {
        reading.outcome = plainOutcome(OutcomeKind::Refused, "the record's body is not that of an upsert");
        return reading;
    }
    const Json request{
        {"idProperty", "email"}, {"inputs", Json::array({Json{{"id", record.email}}})}, {"properties", *names}};
    const ApiAnswer answer = api.post("/contacts/batch/read", canonicalJson(request), false, stop);
    const Json body = answerJson(answer);
    reading.outcome = api.harmless(answer);
    if (reading.outcome.kind != OutcomeKind::Accepted) return reading;
    const Json* results = at(body, "/results");
    if (results == nullptr || !results->is_array()) {
        reading.outcome = plainOutcome(OutcomeKind::Deferred, "HubSpot's answer holds no contacts");
        return reading;
    }
    if (results->empty()) {
        if (auto trouble = troubleOf(body, api.token())) reading.outcome = std::move(*trouble);
        return reading;
    }
    const Json& contact = results->front();
    reading.contact.exists = true;
    reading.contact.remoteId = cleanId(textAt(contact, "/id"), {&api.token()});
    // Others come unasked (createdate, hs_object_id).
    for (const Json& name : *names) {
        const auto& key = name.get_ref<const std::string&>();
        reading.contact.properties.emplace(key, textAt(contact, "/properties/" + key));
    }
    return reading;
}

}  // namespace aicmo
