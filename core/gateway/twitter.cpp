#include "core/gateway/twitter.h"

#include <algorithm>
#include <charconv>

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/transport/http_client.h"
#include "core/gateway/transport/waiting.h"
#include "core/gateway/twitter_timeline.h"

namespace aicmo {

namespace {

/// Problem JSON: {"title", "detail", "errors": [{"message"}]}.
std::string errorWords(const ApiAnswer& answer) {
    const Json body = answerJson(answer);
    for (const std::string_view place : {"/detail", "/errors/0/message", "/title"}) {
        if (std::string words = textAt(body, place); !words.empty()) return words;
    }
    return {};
}

/// The limit's end as X gives it: x-rate-limit-reset, seconds since 1970.
std::optional<std::chrono::seconds> untilReset(const ApiAnswer& answer) {
    const std::string reset = answer.header("x-rate-limit-reset");
    long long at = 0;
    const auto parsed = std::from_chars(reset.data(), reset.data() + reset.size(), at);
    if (reset.empty() || parsed.ec != std::errc()) return std::nullopt;
    const auto now =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    return std::clamp(std::chrono::seconds(at) - now, std::chrono::seconds(0),
                      std::chrono::seconds(std::chrono::hours(24)));
}

/// X tells a duplicate from a missing permission by its words alone.
bool isDuplicate(const ApiAnswer& answer) {
    return answer.status == 403 && toLowerAscii(errorWords(answer)).find("duplicate content") != std::string::npos;
}

/// multipart/form-data (RFC 7578) with one file.
struct Multipart {
    std::string boundary;
    std::string body;
};

Multipart mediaForm(const Upload& upload) {
    Multipart form;
    form.boundary = "aicmo-" + upload.sha256;
    const std::string start = "--" + form.boundary + "\r\nContent-Disposition: form-data; name=";
    form.body =
        start + "\"media_category\"\r\n\r\n" + (upload.mimeType == "image/gif" ? "tweet_gif" : "tweet_image") + "\r\n";
    form.body += start + "\"media_type\"\r\n\r\n" + upload.mimeType + "\r\n";
    form.body += start + "\"media\"; filename=\"media\"\r\nContent-Type: " + upload.mimeType + "\r\n\r\n";
    form.body += *upload.bytes;
    form.body += "\r\n--" + form.boundary + "--\r\n";
    return form;
}

class TwitterPoster final : public SocialPoster {
  public:
    TwitterPoster(const TwitterConfig& config, const GatewayLimits& limits)
        : config_(config), limits_(limits), client_(config.api, config.token, limits.http) {}

    using SocialPoster::post;
    Outcome post(const PostPayload& post, const PostAttempt& attempt, std::stop_token stop) override {
        if (post.bodies.size() != 1) return plainOutcome(OutcomeKind::Refused, "a post on X has one request body");
        Result<Json> body = parseJson(post.bodies.front(), "post");
        if (!body || !body->is_object()) return plainOutcome(OutcomeKind::Refused, "the post's body is not JSON");
        for (const Upload& upload : post.uploads) {
            std::string id;
            Outcome uploaded = uploadMedia(upload, id, stop);
            if (uploaded.kind == OutcomeKind::Accepted) uploaded = describe(upload, id, stop);
            if (uploaded.kind != OutcomeKind::Accepted) return uploaded;
            replaceUpload(*body, upload.sha256, id);
        }
        return publish(canonicalJson(*body), attempt.guard, stop);
    }

    Sighting find(const PostPayload& post, const Inquiry& about, std::stop_token stop) override {
        return findTweet(client_, config_, post, about, limits_.ask, stop);
    }

  private:
    [[nodiscard]] ApiRequest request(std::string method, const std::string& path) const {
        ApiRequest out;
        out.method = std::move(method);
        out.url = config_.api + path;
        return out;
    }

    [[nodiscard]] Outcome harmless(const ApiAnswer& answer) const {
        return withReset(classifyHarmless(answer, config_.token, errorWords(answer)), answer);
    }

    static Outcome withReset(Outcome out, const ApiAnswer& answer) {
        if (answer.status == 429 && !out.retryAfter) out.retryAfter = untilReset(answer);
        return out;
    }

    Outcome uploadMedia(const Upload& upload, std::string& id, const std::stop_token& stop) {
        if (!upload.bytes) return plainOutcome(OutcomeKind::Refused, "the picture " + upload.path + " has no bytes");
        const Multipart form = mediaForm(upload);
        ApiRequest start = request("POST", "/2/media/upload");
        start.contentType = "multipart/form-data; boundary=" + form.boundary;
        start.body = form.body;
        ApiAnswer answer = client_.perform(start, stop);
        if (!answer.ok()) return harmless(answer);
        Json value = answerJson(answer);
        id = textAt(value, "/data/id");
        if (id.empty()) return plainOutcome(OutcomeKind::Deferred, "X gave no id for the picture " + upload.path);
        const auto deadline = std::chrono::steady_clock::now() + limits_.poll.total;
        for (;;) {
            const std::string state = textAt(value, "/data/processing_info/state");
            if (state.empty() || state == "succeeded") return plainOutcome(OutcomeKind::Accepted, {});
            if (state == "failed") {
                return plainOutcome(OutcomeKind::Refused, "X could not process the picture " + upload.path);
            }
            if (std::chrono::steady_clock::now() > deadline) {
                return plainOutcome(OutcomeKind::Deferred, "X is still processing the picture " + upload.path);
            }
            if (!waitFor(limits_.poll.interval, stop)) return plainOutcome(OutcomeKind::Aborted, "stopped");
            answer =
                client_.perform(request("GET", "/2/media/upload?command=STATUS&media_id=" + percentEncode(id)), stop);
            if (!answer.ok()) return harmless(answer);
            value = answerJson(answer);
        }
    }

    Outcome describe(const Upload& upload, const std::string& id, const std::stop_token& stop) {
        if (upload.altText.empty()) return plainOutcome(OutcomeKind::Accepted, {});
        const std::string body =
            canonicalJson(Json{{"id", id}, {"metadata", Json{{"alt_text", Json{{"text", upload.altText}}}}}});
        ApiRequest metadata = request("POST", "/2/media/metadata");
        metadata.contentType = "application/json";
        metadata.body = body;
        return harmless(client_.perform(metadata, stop));
    }

    Outcome publish(const std::string& body, const CommitGuard& guard, const std::stop_token& stop) {
        if (stop.stop_requested()) return plainOutcome(OutcomeKind::Aborted, "stopped");
        if (!guard()) {
            return plainOutcome(OutcomeKind::Aborted, "not handed over: the item belongs to somebody else");
        }
        ApiRequest create = request("POST", "/2/tweets");
        create.contentType = "application/json";
        create.body = body;
        create.freshConnection = true;
        const ApiAnswer answer = client_.perform(create, stop);
        Outcome out = withReset(classifyEffect(answer, config_.token, errorWords(answer)), answer);
        if (out.kind == OutcomeKind::Accepted)
            out.remoteId = cleanId(textAt(answerJson(answer), "/data/id"), {&config_.token});
        if (isDuplicate(answer)) {
            out.kind = OutcomeKind::Refused;
            out.duplicate = true;
        }
        return out;
    }

    TwitterConfig config_;
    GatewayLimits limits_;
    HttpClient client_;
};

}  // namespace

std::unique_ptr<SocialPoster> makeTwitterPoster(const TwitterConfig& config, const GatewayLimits& limits) {
    return std::make_unique<TwitterPoster>(config, limits);
}

GatewayCheck checkTwitter(const TwitterConfig& config, const GatewayLimits& limits) {
    HttpClient client(config.api, config.token, limits.http);
    ApiRequest request;
    request.url = config.api + "/2/users/me";
    const ApiAnswer answer = client.perform(request, {});
    if (!answer.ok()) {
        return failedCheck(Channel::Twitter, classifyHarmless(answer, config.token, errorWords(answer)));
    }
    GatewayCheck check;
    check.channel = Channel::Twitter;
    check.configured = check.ok = true;
    check.account = cleanWords("@" + textAt(answerJson(answer), "/data/username"), {&config.token});
    check.scopes = phrase("not told by X (tweet.write and media.write are needed)");
    check.expiresAt = phrase("not told by X (2 hours after sign-in without a refresh)");
    const std::string left = answer.header("x-rate-limit-remaining");
    check.quota = left.empty() ? phrase("not told by X")
                               : words("%1 account reads left in this window", cleanWords(left, {})).text();
    check.message = "X takes the token.";
    return check;
}

}  // namespace aicmo
