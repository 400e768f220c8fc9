#include "core/gateway/sighting.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/gateway/transport/waiting.h"

namespace aicmo {

namespace {

Sighting sighting(Sighting::Kind kind, std::string remoteId, std::string text) {
    Sighting out;
    out.kind = kind;
    out.remoteId = std::move(remoteId);
    out.text = std::move(text);
    return out;
}

std::string asRead(std::string_view text) {
    std::string out;
    for (const std::string_view line : split(trim(text), '\n')) {
        if (!out.empty()) out += '\n';
        out += trim(line);
    }
    return out;
}

}  // namespace

Sighting found(std::string remoteId, std::string text) {
    return sighting(Sighting::Kind::Found, std::move(remoteId), std::move(text));
}

Sighting notThere(std::string text) { return sighting(Sighting::Kind::NotThere, {}, std::move(text)); }

Sighting cannotSay(std::string text) { return sighting(Sighting::Kind::CannotSay, {}, std::move(text)); }

Look unanswered(const Outcome& outcome, std::string_view service) {
    const std::string said = outcome.text.empty() ? "no word" : outcome.text;
    return {cannotSay(words("%1 could not be asked: %2", std::string(service), said).text()),
            outcome.kind == OutcomeKind::Deferred};
}

Sighting askRepeatedly(const AskLimits& limits, const std::stop_token& stop, const std::function<Look()>& look) {
    const auto deadline = std::chrono::steady_clock::now() + limits.total;
    while (!stop.stop_requested()) {
        Look seen = look();
        if (!seen.again || std::chrono::steady_clock::now() >= deadline) return std::move(seen.sighting);
        if (!waitFor(limits.interval, stop)) break;
    }
    return cannotSay("stopped before the service could be asked");
}

bool sameText(std::string_view left, std::string_view right) { return asRead(left) == asRead(right); }

}  // namespace aicmo
