#include "core/gateway/api_outcome.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"
#include "core/gateway/outcome_text.h"

namespace aicmo {

namespace {

constexpr std::chrono::seconds longestWait = std::chrono::hours(24 * 7);

/// The service's words, or else the transport's.
std::string sentence(const ApiAnswer& answer, const Secret& token, std::string_view words) {
    std::string text = cleanWords(!words.empty() ? words : std::string_view(answer.problem), {&token});
    const bool success = answer.status >= 200 && answer.status < 300;
    return text.empty() && !success ? "the service gave no explanation" : text;
}

Outcome byAnswer(OutcomeKind kind, const ApiAnswer& answer, const Secret& token, std::string_view words) {
    Outcome out;
    out.kind = kind;
    out.code = answer.status;
    out.text = sentence(answer, token, words);
    if (kind == OutcomeKind::Deferred) {
        out.retryAfter = retryAfter(answer);
        out.accountWide = answer.status == 0 || answer.status == 429 || answer.status == 503;
    }
    return out;
}

/// No status line was read, and nothing that counts has left.
OutcomeKind notSent(const ApiAnswer& answer) {
    switch (answer.fault) {
        case TransportFault::Stopped: return OutcomeKind::Aborted;
        case TransportFault::Tls:
        case TransportFault::Local:
        case TransportFault::Login: return OutcomeKind::ChannelDown;
        default: return OutcomeKind::Deferred;
    }
}

bool isRedirect(int status) { return status == 301 || status == 302 || status == 307 || status == 308; }

/// A status below 500 that says the same for reads and writes.
std::optional<OutcomeKind> plainStatus(int status) {
    if (status >= 200 && status < 300) return OutcomeKind::Accepted;
    if (status == 401 || status == 403 || isRedirect(status)) return OutcomeKind::ChannelDown;
    if (status == 421 || status == 423 || status == 425 || status == 429) return OutcomeKind::Deferred;
    if (status >= 400 && status < 500 && status != 408) return OutcomeKind::Refused;
    return std::nullopt;
}

}  // namespace

Json answerJson(const ApiAnswer& answer) {
    Result<Json> value = parseJson(answer.body, "answer");
    return value ? std::move(*value) : Json();
}

const Json* at(const Json& value, std::string_view pointer) {
    const Json* place = &value;
    if (pointer.empty()) return place;
    for (const std::string_view key : split(pointer.substr(1), '/')) {
        if (place->is_array()) {
            std::size_t index = 0;
            const auto parsed = std::from_chars(key.data(), key.data() + key.size(), index);
            if (parsed.ec != std::errc() || index >= place->size()) return nullptr;
            place = &(*place)[index];
            continue;
        }
        if (!place->is_object()) return nullptr;
        const auto found = place->find(std::string(key));
        if (found == place->end()) return nullptr;
        place = &*found;
    }
    return place;
}

std::string textAt(const Json& value, std::string_view pointer) {
    const Json* place = at(value, pointer);
    if (place == nullptr) return {};
    if (place->is_string()) return place->get_ref<const std::string&>();
    return place->is_number_integer() ? place->dump() : std::string();
}

std::optional<std::chrono::seconds> retryAfter(const ApiAnswer& answer) {
    const std::string value = answer.header("Retry-After");
    if (value.empty()) return std::nullopt;
    long long seconds = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (parsed.ec == std::errc() && parsed.ptr == value.data() + value.size()) {
        if (seconds < 0) return std::nullopt;
        return std::min(std::chrono::seconds(seconds), longestWait);
    }
    const auto date = parseHttpDate(value);
    if (!date) return std::nullopt;
    const auto wait = std::chrono::ceil<std::chrono::seconds>(*date - std::chrono::system_clock::now());
    return std::clamp(wait, std::chrono::seconds(0), longestWait);
}

Outcome classifyHarmless(const ApiAnswer& answer, const Secret& token, std::string_view words) {
    if (answer.fault == TransportFault::Stopped) return byAnswer(OutcomeKind::Aborted, answer, token, words);
    if (answer.status == 0) return byAnswer(notSent(answer), answer, token, words);
    OutcomeKind kind = plainStatus(answer.status).value_or(OutcomeKind::Deferred);
    if (kind == OutcomeKind::Accepted && !answer.complete) kind = OutcomeKind::Deferred;
    return byAnswer(kind, answer, token, words);
}

Outcome classifyEffect(const ApiAnswer& answer, const Secret& token, std::string_view words) {
    if (answer.status == 0) {
        return byAnswer(answer.handedOver ? OutcomeKind::InDoubt : notSent(answer), answer, token, words);
    }
    if (const auto kind = plainStatus(answer.status)) return byAnswer(*kind, answer, token, words);
    const bool refusal = answer.status == 503 && retryAfter(answer).has_value();
    if (refusal || !answer.handedOver) return byAnswer(OutcomeKind::Deferred, answer, token, words);
    return byAnswer(OutcomeKind::InDoubt, answer, token, words);
}

void replaceUpload(Json& body, std::string_view sha256, std::string_view id) {
    if (body.is_string()) {
        if (body.get_ref<const std::string&>() == "upload:" + std::string(sha256)) body = std::string(id);
        return;
    }
    if (!body.is_structured()) return;
    for (Json& child : body) replaceUpload(child, sha256, id);
}

GatewayCheck failedCheck(Channel channel, const Outcome& outcome) {
    GatewayCheck check;
    check.channel = channel;
    check.configured = true;
    check.message = outcome.text;
    return check;
}

}  // namespace aicmo
