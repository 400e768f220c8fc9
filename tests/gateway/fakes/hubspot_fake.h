#pragma once
// HubSpot's contacts and notes as far as the gateway uses them. Keeps state: a test counts contacts and notes.

#include <map>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/text.h"
#include "tests/support/http_fake.h"

namespace aicmo::test {

class HubSpotFake {
  public:
    HubSpotFake() {
        on("POST", "/crm/v3/objects/contacts/batch/upsert", &HubSpotFake::upsert);
        on("POST", "/crm/v3/objects/contacts/batch/read", &HubSpotFake::readContacts);
        on("GET", "/crm/v3/objects/contacts", &HubSpotFake::list);
        on("GET", "/crm/v3/objects/contacts/*", &HubSpotFake::contactOrNotes);
        on("POST", "/crm/v3/objects/notes", &HubSpotFake::createNote);
        on("POST", "/crm/v3/objects/notes/batch/read", &HubSpotFake::readNotes);
        on("GET", "/crm/v3/properties/contacts", &HubSpotFake::properties);
        on("GET", "/account-info/v3/details", &HubSpotFake::account);
    }

    struct Contact {
        std::string id;
        Json properties;
    };
    struct Note {
        std::string id, contactId;
        Json properties;
    };

    std::string token = "pat-test-1234";
    bool namesBadRows = true;                 ///< false: one bad row fails the batch with a bare 400
    std::map<std::string, Contact> contacts;  ///< by address in lower case
    std::vector<Note> notes;
    /// Definitions of properties by name; empty: the token may not read them.
    std::map<std::string, Json> definitions;
    int notesHidden = 0;  ///< so many lists of notes are still empty
    HttpFake http;

  private:
    using Step = HttpResponse (HubSpotFake::*)(const HttpRequest&);

    void on(const char* method, const char* path, Step step) {
        http.on(method, path, [this, step](const HttpRequest& request) {
            if (request.header("Authorization") != "Bearer " + token) {
                return error(401, "INVALID_AUTHENTICATION", "Authentication credentials not found");
            }
            return (this->*step)(request);
        });
    }

    static Json errorBody(const std::string& category, const std::string& message) {
        return Json{{"status", "error"},
                    {"message", message},
                    {"correlationId", "aeb5f871-7f07-4993-9211-075dc63e7cbf"},
                    {"category", category}};
    }
    static Json record(const std::string& id, const Json& properties) {
        return Json{{"id", id},
                    {"properties", properties},
                    {"createdAt", "2026-03-01T08:00:00.000Z"},
                    {"updatedAt", "2026-03-01T08:00:00.000Z"},
                    {"archived", false}};
    }
    static HttpResponse error(int status, const std::string& category, const std::string& message) {
        return HttpResponse::json(status, errorBody(category, message).dump());
    }

    static bool allStrings(const Json& properties) {
        for (const Json& value : properties) {
            if (!value.is_string()) return false;
        }
        return properties.is_object();
    }

    HttpResponse upsert(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        if (!body.contains("inputs") || !body["inputs"].is_array() || body["inputs"].size() > 100) {
            return error(400, "VALIDATION_ERROR", "inputs");
        }
        Json results = Json::array();
        Json errors = Json::array();
        std::map<std::string, int> seen;
        for (const Json& input : body["inputs"]) {
            const std::string email = toLowerAscii(input.value("id", ""));
            if (input.value("idProperty", "") != "email" || !allStrings(input["properties"])) {
                return error(400, "VALIDATION_ERROR", "property values must be strings");
            }
            if (++seen[email] > 1) return error(409, "CONFLICT", "duplicate ids in the batch");
            if (email.find("bad") == 0) {
                if (!namesBadRows) return error(400, "VALIDATION_ERROR", "Property values were not valid");
                Json row = errorBody("VALIDATION_ERROR", "INVALID_EMAIL");
                row["context"] = Json{{"objectWriteTraceId", Json::array({input.value("objectWriteTraceId", "")})}};
                errors.push_back(row);
                continue;
            }
            const bool isNew = contacts.count(email) == 0;
            Contact& contact = contacts[email];
            if (isNew) contact.id = std::to_string(500 + contacts.size());
            for (const auto& [name, value] : input["properties"].items()) contact.properties[name] = value;
            Json result = record(contact.id, contact.properties);
            result["new"] = isNew;
            if (input.contains("objectWriteTraceId")) result["objectWriteTraceId"] = input["objectWriteTraceId"];
            results.push_back(result);
        }
        Json answer{{"status", "COMPLETE"},
                    {"results", results},
                    {"startedAt", "2026-03-01T08:00:00.000Z"},
                    {"completedAt", "2026-03-01T08:00:00.120Z"}};
        if (!errors.empty()) {
            answer["numErrors"] = errors.size();
            answer["errors"] = errors;
        }
        return HttpResponse::json(errors.empty() ? 200 : 207, answer.dump());
    }

    /// What was asked for, null where nothing is set, and what always comes; whom it does not know is named in a 207.
    HttpResponse readContacts(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        if (body.value("idProperty", "") != "email" || !body.contains("inputs") || body["inputs"].empty() ||
            body["inputs"].size() > 100) {
            return error(400, "VALIDATION_ERROR", "inputs");
        }
        Json results = Json::array();
        Json unknown = Json::array();
        for (const Json& input : body["inputs"]) {
            const auto found = contacts.find(toLowerAscii(input.value("id", "")));
            if (found == contacts.end()) {
                unknown.push_back(input.value("id", ""));
                continue;
            }
            const Contact& contact = found->second;
            Json asked{{"createdate", "2026-03-01T08:00:00.000Z"}, {"hs_object_id", contact.id}};
            for (const Json& name : body["properties"]) {
                const auto value = contact.properties.find(name.get<std::string>());
                asked[name.get<std::string>()] = value == contact.properties.end() ? Json() : *value;
            }
            results.push_back(record(contact.id, asked));
        }
        Json answer{{"status", "COMPLETE"},
                    {"results", results},
                    {"startedAt", "2026-03-01T08:00:00.000Z"},
                    {"completedAt", "2026-03-01T08:00:00.120Z"}};
        if (!unknown.empty()) {
            Json missing = errorBody("OBJECT_NOT_FOUND",
                                     "Could not get some CONTACT objects, they may be deleted or not exist. Check that "
                                     "ids are valid.");
            missing["context"] = Json{{"ids", unknown}};
            answer["numErrors"] = 1;
            answer["errors"] = Json::array({missing});
        }
        return HttpResponse::json(unknown.empty() ? 200 : 207, answer.dump());
    }

    HttpResponse properties(const HttpRequest& /*request*/) {
        if (definitions.empty()) return error(403, "MISSING_SCOPES", "crm.schemas.contacts.read is missing");
        Json results = Json::array();
        for (const auto& [name, definition] : definitions) {
            results.push_back(definition);
            results.back()["name"] = name;
        }
        return HttpResponse::json(200, Json{{"results", results}}.dump());
    }

    HttpResponse list(const HttpRequest& /*request*/) {
        return HttpResponse::json(200, R"({"results":[]})")
            .with("X-HubSpot-RateLimit-Daily", "250000")
            .with("X-HubSpot-RateLimit-Daily-Remaining", "249000");
    }

    HttpResponse contactOrNotes(const HttpRequest& request) {
        const std::string rest = decodeForm(request.path.substr(std::string("/crm/v3/objects/contacts/").size()));
        if (const std::size_t slash = rest.find("/associations/notes"); slash != std::string::npos) {
            Json results = Json::array();
            for (const Note& note : notes) {
                const bool listed = notesHidden == 0;
                if (listed && note.contactId == rest.substr(0, slash))
                    results.push_back(Json{{"id", note.id}, {"type", "x"}});
            }
            if (notesHidden > 0) --notesHidden;
            return HttpResponse::json(200, Json{{"results", results}}.dump());
        }
        const auto found = contacts.find(toLowerAscii(rest));
        if (request.parameter("idProperty") != "email" || found == contacts.end()) {
            return error(404, "OBJECT_NOT_FOUND", "resource not found");
        }
        return HttpResponse::json(200, record(found->second.id, found->second.properties).dump());
    }

    HttpResponse createNote(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        if (!body.contains("properties") || !body["properties"].contains("hs_timestamp")) {
            return error(400, "VALIDATION_ERROR", "hs_timestamp is required");
        }
        const Json& association = body["associations"][0];
        const std::string contactId = association["to"]["id"];
        if (association["types"][0]["associationTypeId"] != 202) return error(400, "VALIDATION_ERROR", "association");
        bool known = false;
        for (const auto& [email, contact] : contacts) known = known || contact.id == contactId;
        if (!known) return error(400, "VALIDATION_ERROR", "no such contact");
        notes.push_back({std::to_string(9000 + notes.size()), contactId, body["properties"]});
        return HttpResponse::json(201, record(notes.back().id, notes.back().properties).dump());
    }

    HttpResponse readNotes(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        Json results = Json::array();
        for (const Json& input : body["inputs"]) {
            for (const Note& note : notes) {
                if (note.id == input["id"].get<std::string>()) results.push_back(record(note.id, note.properties));
            }
        }
        return HttpResponse::json(200, Json{{"status", "COMPLETE"}, {"results", results}}.dump());
    }

    HttpResponse account(const HttpRequest& /*request*/) { return HttpResponse::json(200, R"({"portalId":4711})"); }
};

}  // namespace aicmo::test
