#include "core/gateway/hubspot.h"

#include "core/base/words.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/hubspot_api.h"
#include "core/gateway/hubspot_contacts.h"
#include "core/gateway/hubspot_notes.h"
#include "core/gateway/hubspot_properties.h"
#include "core/gateway/outcome_text.h"

namespace aicmo {

namespace {

constexpr std::size_t upsertLimit = 100;

class HubSpotSyncer final : public CrmSyncer {
  public:
    HubSpotSyncer(const HubSpotConfig& config, const GatewayLimits& limits)
        : api_(config, limits.http), ask_(limits.ask) {}

    std::vector<Outcome> sync(std::span<const CrmPayload* const> records, const CommitGuard& guard,
                              std::stop_token stop) override {
        if (records.empty()) return {};
        const CrmOperation operation = records.front()->operation;
        bool fits = records.size() <= maxBatch(operation);
        for (const CrmPayload* record : records) fits = fits && record->operation == operation;
        if (!fits) {
            return std::vector<Outcome>(
                records.size(), plainOutcome(OutcomeKind::Refused, "too many records, or of several kinds, at once"));
        }
        if (operation == CrmOperation::SyncContact) return upsertContacts(api_, records, guard, stop);
        return {logNote(api_, *records.front(), guard, stop)};
    }

    Sighting find(const CrmPayload& record, const Inquiry& about, std::stop_token stop) override {
        if (record.operation == CrmOperation::SyncContact) return findContact(api_, record, ask_, stop);
        return findNote(api_, record, about, ask_, stop);
    }

    CrmReading read(const CrmPayload& record, std::stop_token stop) override { return readContact(api_, record, stop); }

    std::vector<std::optional<PropertyProblem>> propertyProblems(std::span<const CrmPayload* const> records,
                                                                 std::stop_token stop) override {
        std::vector<std::optional<PropertyProblem>> problems(records.size());
        if (!properties_.read(api_, stop)) return problems;
        for (std::size_t i = 0; i < records.size(); ++i) problems[i] = properties_.problemOf(*records[i]);
        return problems;
    }

    /// Notes go one by one: each has its own point of no return, and a kill must not leave a hundred in doubt.
    std::size_t maxBatch(CrmOperation operation) const override {
        return operation == CrmOperation::SyncContact ? upsertLimit : 1;
    }

  private:
    HubSpotApi api_;
    AskLimits ask_;
    PropertyBook properties_;
};

}  // namespace

std::unique_ptr<CrmSyncer> makeHubSpotSyncer(const HubSpotConfig& config, const GatewayLimits& limits) {
    return std::make_unique<HubSpotSyncer>(config, limits);
}

GatewayCheck checkHubSpot(const HubSpotConfig& config, const GatewayLimits& limits) {
    HubSpotApi api(config, limits.http);
    const ApiAnswer contacts = api.get("/contacts?limit=1", {});
    if (!contacts.ok()) return failedCheck(Channel::Crm, api.harmless(contacts));
    GatewayCheck check;
    check.channel = Channel::Crm;
    check.configured = check.ok = true;
    const ApiAnswer account = api.getFromRoot("/account-info/v3/details", {});
    const std::string portal = account.ok() ? textAt(answerJson(account), "/portalId") : std::string();
    check.account = portal.empty() ? "HubSpot" : cleanWords("HubSpot account " + portal, {&config.token});
    PropertyBook properties;
    check.scopes = properties.read(api, {})
                       ? words("may read contacts and the definitions of %Ln properties", properties.size()).text()
                       : phrase(
                             "may read contacts, not the properties' definitions (crm.schemas.contacts.read): values "
                             "are not checked against them");
    check.expiresAt = phrase("private app tokens do not expire");
    const std::string left = contacts.header("X-HubSpot-RateLimit-Daily-Remaining");
    const std::string total = contacts.header("X-HubSpot-RateLimit-Daily");
    if (!left.empty() && !total.empty()) {
        check.quota =
            words("%1 of %2 requests left today", cleanWords(left, {&config.token}), cleanWords(total, {&config.token}))
                .text();
    } else {
        check.quota = phrase("not told by HubSpot");
    }
    check.message = "HubSpot takes the token.";
    return check;
}

}  // namespace aicmo
