#include "core/gateway/instagram_errors.h"

#include <algorithm>
#include <array>

#include "core/gateway/api_outcome.h"

namespace aicmo {

namespace {

struct GraphError {
    long long code = 0, subcode = 0;
    bool transient = false;
};

std::optional<GraphError> graphError(const ApiAnswer& answer) {
    const Json body = answerJson(answer);
    const Json* code = at(body, "/error/code");
    if (code == nullptr || !code->is_number_integer()) return std::nullopt;
    GraphError error;
    error.code = code->get<long long>();
    const Json* subcode = at(body, "/error/error_subcode");
    if (subcode != nullptr && subcode->is_number_integer()) error.subcode = subcode->get<long long>();
    const Json* transient = at(body, "/error/is_transient");
    error.transient = transient != nullptr && transient->is_boolean() && transient->get<bool>();
    return error;
}

template <std::size_t N>
bool isOneOf(long long value, const std::array<long long, N>& set) {
    return std::find(set.begin(), set.end(), value) != set.end();
}

constexpr std::array<long long, 5> rateCodes{4, 17, 32, 613, 80002};
/// Download timed out, container expired or not made, temporary: a new container is the remedy.
constexpr std::array<long long, 6> newContainer{2207003, 2207008, 2207020, 2207027, 2207032, 2207053};
constexpr long long blockedAsSpam = 2207051;
constexpr long long dailyLimit = 2207042;

/// Longest estimated_time_to_regain_access (minutes) in X-Business-Use-Case-Usage: {"<id>": [{…}, …]}.
long long minutesToRegain(const ApiAnswer& answer) {
    const Result<Json> usage = parseJson(answer.header("X-Business-Use-Case-Usage"), "usage");
    long long longest = 0;
    if (!usage || !usage->is_object()) return longest;
    for (const Json& entries : *usage) {
        if (!entries.is_array()) continue;
        for (const Json& entry : entries) {
            const Json* minutes = at(entry, "/estimated_time_to_regain_access");
            if (minutes != nullptr && minutes->is_number_integer()) {
                longest = std::max(longest, minutes->get<long long>());
            }
        }
    }
    return std::min(longest, 7LL * 24 * 60);
}

}  // namespace

std::optional<OutcomeKind> graphErrorKind(const ApiAnswer& answer) {
    const std::optional<GraphError> error = graphError(answer);
    if (!error) return std::nullopt;
    const bool permission = error->code == 10 || (error->code >= 200 && error->code <= 299);
    if (error->code == 190 || error->code == 25 || permission || error->subcode == blockedAsSpam) {
        return OutcomeKind::ChannelDown;
    }
    if (error->transient || isOneOf(error->code, rateCodes) || isOneOf(error->subcode, newContainer) ||
        error->code == 9007 || error->subcode == dailyLimit) {
        return OutcomeKind::Deferred;
    }
    return OutcomeKind::Refused;
}

std::string graphErrorWords(const ApiAnswer& answer) {
    const Json body = answerJson(answer);
    std::string words = textAt(body, "/error/error_user_msg");
    const std::string message = textAt(body, "/error/message");
    if (words.empty()) {
        words = message;
    } else if (!message.empty()) {
        words += " (" + message + ')';
    }
    const std::string code = textAt(body, "/error/code");
    const std::string subcode = textAt(body, "/error/error_subcode");
    if (!code.empty()) words += " [" + code + (subcode.empty() ? "" : "/" + subcode) + ']';
    return words;
}

std::optional<std::chrono::seconds> graphRetryAfter(const ApiAnswer& answer) {
    if (const auto told = retryAfter(answer)) return told;
    const std::optional<GraphError> error = graphError(answer);
    if (!error) return std::nullopt;
    if (error->subcode == dailyLimit) return std::chrono::hours(24);
    const long long minutes = minutesToRegain(answer);
    if (minutes > 0) return std::chrono::minutes(minutes);
    return std::nullopt;
}

}  // namespace aicmo
