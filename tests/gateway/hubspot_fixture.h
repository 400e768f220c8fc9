#pragma once
// Records for the CRM gateway and an account at the fake.

#include <string>
#include <vector>

#include "core/gateway/hubspot.h"
#include "tests/gateway/email_fixture.h"
#include "tests/gateway/fakes/hubspot_fake.h"

namespace aicmo::test {

inline CrmPayload contact(const std::string& email) {
    CrmPayload record;
    record.email = email;
    Json input{{"idProperty", "email"},
               {"id", email},
               {"properties", Json{{"email", email}, {"firstname", "Ada"}}},
               {"objectWriteTraceId", "trace-" + email}};
    record.body = canonicalJson(Json{{"inputs", Json::array({input})}});
    return record;
}

inline CrmPayload note(const std::string& email, const std::string& reference) {
    CrmPayload record;
    record.operation = CrmOperation::LogEngagement;
    record.email = email;
    Json properties{{"hs_note_body", "Sent spring<!-- aicmo:" + reference + " -->"},
                    {"hs_timestamp", "2026-03-02T08:00:00.000Z"}};
    Json type{{"associationCategory", "HUBSPOT_DEFINED"}, {"associationTypeId", 202}};
    Json association{{"to", Json{{"id", "contact:" + email}}}, {"types", Json::array({type})}};
    record.body = canonicalJson(Json{{"properties", properties}, {"associations", Json::array({association})}});
    return record;
}

inline const std::string reference(32, 'a');

inline HubSpotConfig config(const HubSpotFake& fake) {
    HubSpotConfig out;
    out.token = Secret(fake.token);
    out.api = fake.http.baseUrl();
    return out;
}

inline GatewayLimits quick() {
    GatewayLimits limits;
    limits.http.total = std::chrono::seconds(2);
    return limits;
}

inline std::vector<Outcome> sync(CrmSyncer& syncer, const std::vector<CrmPayload>& records, CountingGuard& guard) {
    std::vector<const CrmPayload*> pointers;
    for (const CrmPayload& record : records) pointers.push_back(&record);
    return syncer.sync(pointers, guard.guard(), {});
}

}  // namespace aicmo::test
