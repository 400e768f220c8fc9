#include "core/gateway/linkedin.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/linkedin_posts.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/transport/http_client.h"
#include "core/gateway/transport/url.h"
#include "core/gateway/transport/waiting.h"

namespace aicmo {

namespace {

/// The most telling words of an error body: the input errors' descriptions, then the message.
std::string errorWords(const ApiAnswer& answer) {
    const Json body = answerJson(answer);
    std::string words = textAt(body, "/message");
    const std::string detail = textAt(body, "/errorDetails/inputErrors/0/description");
    if (!detail.empty()) words = words.empty() ? detail : detail + " (" + words + ')';
    return words;
}

bool isDuplicate(const ApiAnswer& answer) {
    return textAt(answerJson(answer), "/errorDetails/inputErrors/0/code") == "DUPLICATE_POST";
}

class LinkedInPoster final : public SocialPoster {
  public:
    LinkedInPoster(const LinkedInConfig& config, const GatewayLimits& limits)
        : config_(config), limits_(limits), client_(config.api, config.token, limits.http) {}

    using SocialPoster::post;
    Outcome post(const PostPayload& post, const PostAttempt& attempt, std::stop_token stop) override {
        if (post.bodies.size() != 1) return plainOutcome(OutcomeKind::Refused, "a LinkedIn post has one request body");
        Result<Json> body = parseJson(post.bodies.front(), "post");
        if (!body || !body->is_object()) return plainOutcome(OutcomeKind::Refused, "the post's body is not JSON");
        (*body)["author"] = config_.author;
        for (const Upload& upload : post.uploads) {
            std::string urn;
            Outcome uploaded = uploadImage(upload, urn, stop);
            if (uploaded.kind != OutcomeKind::Accepted) return uploaded;
            replaceUpload(*body, upload.sha256, urn);
        }
        return publish(canonicalJson(*body), attempt.guard, stop);
    }

    Sighting find(const PostPayload& post, const Inquiry& about, std::stop_token stop) override {
        return findLinkedInPost(client_, config_, post, about, limits_.ask, stop);
    }

  private:
    ApiRequest request(std::string method, const std::string& path) const {
        ApiRequest out;
        out.method = std::move(method);
        out.url = config_.api + path;
        out.fields = {"LinkedIn-Version: " + config_.version, "X-Restli-Protocol-Version: 2.0.0"};
        return out;
    }

    [[nodiscard]] Outcome harmless(const ApiAnswer& answer) const {
        return classifyHarmless(answer, config_.token, errorWords(answer));
    }

    /// The client puts the token into every request, and an answer decides where this one goes.
    [[nodiscard]] bool isOurs(const std::string& address) const {
        const Result<ServiceUrl> api = parseServiceUrl(config_.api);
        return api && mayCarryToken(address, *api, "linkedin.com");
    }

    /// Steps 1 to 3 of the Images API. Repeating them only leaves orphans.
    Outcome uploadImage(const Upload& upload, std::string& urn, const std::stop_token& stop) {
        if (!upload.bytes) return plainOutcome(OutcomeKind::Refused, "the picture " + upload.path + " has no bytes");
        const std::string owner = canonicalJson(Json{{"initializeUploadRequest", Json{{"owner", config_.author}}}});
        ApiRequest start = request("POST", "/rest/images?action=initializeUpload");
        start.contentType = "application/json";
        start.body = owner;
        const ApiAnswer started = client_.perform(start, stop);
        if (!started.ok()) return harmless(started);
        const Json value = answerJson(started);
        urn = textAt(value, "/value/image");
        ApiRequest put;
        put.method = "PUT";
        put.url = textAt(value, "/value/uploadUrl");
        put.contentType = upload.mimeType;
        put.body = *upload.bytes;
        if (urn.empty() || put.url.empty()) {
            return plainOutcome(OutcomeKind::Deferred, "LinkedIn gave no address for the picture " + upload.path);
        }
        if (!isOurs(put.url)) {
            return plainOutcome(OutcomeKind::ChannelDown,
                                cleanWords("the API named an upload address outside of LinkedIn, which must not get "
                                           "the token: " +
                                               put.url.substr(0, put.url.find_first_of("?#")),
                                           {&config_.token}));
        }
        const ApiAnswer sent = client_.perform(put, stop);
        if (!sent.ok()) return harmless(sent);
        return awaitImage(urn, upload.path, stop);
    }

    /// A token that may only write gets 403 here: then a pause has to do.
    Outcome awaitImage(const std::string& urn, const std::string& path, const std::stop_token& stop) {
        const auto deadline = std::chrono::steady_clock::now() + limits_.poll.total;
        for (;;) {
            const ApiAnswer answer = client_.perform(request("GET", "/rest/images/" + percentEncode(urn)), stop);
            if (answer.status == 403) {
                if (waitFor(limits_.poll.blind, stop)) return plainOutcome(OutcomeKind::Accepted, {});
                return plainOutcome(OutcomeKind::Aborted, "stopped");
            }
            if (!answer.ok()) return harmless(answer);
            const std::string status = textAt(answerJson(answer), "/status");
            if (status == "AVAILABLE") return plainOutcome(OutcomeKind::Accepted, {});
            if (status == "PROCESSING_FAILED") {
                return plainOutcome(OutcomeKind::Refused, "LinkedIn could not process the picture " + path);
            }
            if (std::chrono::steady_clock::now() > deadline) {
                return plainOutcome(OutcomeKind::Deferred, "LinkedIn is still processing the picture " + path);
            }
            if (!waitFor(limits_.poll.interval, stop)) return plainOutcome(OutcomeKind::Aborted, "stopped");
        }
    }

    Outcome publish(const std::string& body, const CommitGuard& guard, const std::stop_token& stop) {
        if (stop.stop_requested()) return plainOutcome(OutcomeKind::Aborted, "stopped");
        if (!guard()) {
            return plainOutcome(OutcomeKind::Aborted, "not handed over: the item belongs to somebody else");
        }
        ApiRequest create = request("POST", "/rest/posts");
        create.contentType = "application/json";
        create.body = body;
        create.freshConnection = true;
        const ApiAnswer answer = client_.perform(create, stop);
        Outcome out = classifyEffect(answer, config_.token, errorWords(answer));
        if (out.kind == OutcomeKind::Accepted) out.remoteId = cleanId(answer.header("x-restli-id"), {&config_.token});
        if (out.kind == OutcomeKind::Refused && isDuplicate(answer)) {
            out.duplicate = true;
            out.text = cleanWords("the same text was posted before: " + out.text, {&config_.token});
        }
        // 426: the version of the API is not served any more, which no repetition mends.
        if (answer.status == 426) out.kind = OutcomeKind::ChannelDown;
        return out;
    }

    LinkedInConfig config_;
    GatewayLimits limits_;
    HttpClient client_;
};

}  // namespace

std::unique_ptr<SocialPoster> makeLinkedInPoster(const LinkedInConfig& config, const GatewayLimits& limits) {
    return std::make_unique<LinkedInPoster>(config, limits);
}

GatewayCheck checkLinkedIn(const LinkedInConfig& config, const GatewayLimits& limits) {
    HttpClient client(config.api, config.token, limits.http);
    ApiRequest request;
    request.url = config.api + "/v2/userinfo";
    const ApiAnswer answer = client.perform(request, {});
    if (!answer.ok()) {
        return failedCheck(Channel::LinkedIn, classifyHarmless(answer, config.token, errorWords(answer)));
    }
    const Json who = answerJson(answer);
    GatewayCheck check;
    check.channel = Channel::LinkedIn;
    check.configured = check.ok = true;
    check.account = cleanWords(textAt(who, "/name"), {&config.token}) + ", posting as " + config.author;
    check.scopes = phrase("openid profile; LinkedIn tells no others");
    check.expiresAt = phrase("not told by LinkedIn (60 days after sign-in)");
    check.quota = phrase("not told by LinkedIn");
    const std::string self = "urn:li:person:" + textAt(who, "/sub");
    const bool otherPerson = config.author.starts_with("urn:li:person:") && config.author != self;
    check.ok = !otherPerson;
    check.message = otherPerson ? "The token belongs to " + cleanWords(self, {&config.token}) +
                                      ", not to the author that is set (AICMO_LINKEDIN_AUTHOR)."
                                : "LinkedIn takes the token.";
    return check;
}

}  // namespace aicmo
