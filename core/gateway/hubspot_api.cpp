#include "core/gateway/hubspot_api.h"

#include "core/gateway/api_outcome.h"
#include "core/gateway/outcome_text.h"

namespace aicmo {

namespace {

using std::chrono::seconds;

/// Where HubSpot sends no Retry-After: the length of the window that the policy names. A daily limit ends at midnight
/// in the account's time zone, which is not told; an hour is a fair time to look again.
seconds waitOfPolicy(const std::string& policy) {
    if (policy == "DAILY") return std::chrono::hours(1);
    if (policy == "SECONDLY") return seconds(1);
    return seconds(10);
}

}  // namespace

HubSpotApi::HubSpotApi(const HubSpotConfig& config, const HttpLimits& limits)
    : config_(config), client_(config.api, config.token, limits) {}

ApiAnswer HubSpotApi::get(const std::string& path, const std::stop_token& stop) {
    return getFromRoot(config_.prefix + path, stop);
}

ApiAnswer HubSpotApi::getFromRoot(const std::string& path, const std::stop_token& stop) {
    ApiRequest request;
    request.url = config_.api + path;
    return client_.perform(request, stop);
}

ApiAnswer HubSpotApi::properties(const std::stop_token& stop) {
    std::string path = config_.prefix + "/contacts";
    constexpr std::string_view objects = "/objects";
    if (const std::size_t place = path.find(objects); place != std::string::npos) {
        path.replace(place, objects.size(), "/properties");
    }
    return getFromRoot(path, stop);
}

ApiAnswer HubSpotApi::post(const std::string& path, const std::string& body, bool fresh, const std::stop_token& stop) {
    ApiRequest request;
    request.method = "POST";
    request.url = config_.api + config_.prefix + path;
    request.contentType = "application/json";
    request.body = body;
    request.freshConnection = fresh;
    return client_.perform(request, stop);
}

Outcome HubSpotApi::withWait(Outcome out, const ApiAnswer& answer) const {
    if (answer.status == 477)
        out.kind = OutcomeKind::Deferred;  // the account is being moved; Retry-After says how long
    if (out.kind != OutcomeKind::Deferred || out.retryAfter) return out;
    out.retryAfter = retryAfter(answer);
    if (out.retryAfter) return out;
    if (answer.status == 429) out.retryAfter = waitOfPolicy(textAt(answerJson(answer), "/policyName"));
    if (answer.status == 423) out.retryAfter = seconds(2);
    return out;
}

Outcome HubSpotApi::harmless(const ApiAnswer& answer) const {
    return withWait(classifyHarmless(answer, config_.token, hubSpotWords(answerJson(answer))), answer);
}

Outcome HubSpotApi::effect(const ApiAnswer& answer) const {
    return withWait(classifyEffect(answer, config_.token, hubSpotWords(answerJson(answer))), answer);
}

std::string hubSpotWords(const Json& error) {
    std::string words = textAt(error, "/message");
    const std::string detail = textAt(error, "/errors/0/message");
    if (!detail.empty() && detail != words) words += " (" + detail + ')';
    return words;
}

Outcome notOurs() { return plainOutcome(OutcomeKind::Aborted, "not handed over: the item belongs to somebody else"); }

}  // namespace aicmo
