#include "core/gateway/instagram.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/instagram_errors.h"
#include "core/gateway/instagram_media.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/transport/http_client.h"
#include "core/gateway/transport/media_probe.h"
#include "core/gateway/transport/url.h"
#include "core/gateway/transport/waiting.h"

namespace aicmo {

namespace {

/// The bodies of a post by what they are for: one container for each picture, for a carousel its parent as well. The
/// body of media_publish is made here, because it holds nothing but the container's id.
struct PostPlan {
    std::vector<Json> containers;
    std::optional<Json> carousel;
};

std::optional<PostPlan> planOf(const PostPayload& post) {
    PostPlan plan;
    for (const std::string& text : post.bodies) {
        Result<Json> body = parseJson(text, "post");
        if (!body || !body->is_object()) return std::nullopt;
        if (body->contains("creation_id")) continue;
        if (textAt(*body, "/media_type") == "CAROUSEL") {
            plan.carousel = std::move(*body);
        } else {
            plan.containers.push_back(std::move(*body));
        }
    }
    if (plan.containers.empty() || (plan.containers.size() > 1 && !plan.carousel)) return std::nullopt;
    return plan;
}

class InstagramPoster final : public SocialPoster {
  public:
    InstagramPoster(const InstagramConfig& config, const GatewayLimits& limits)
        : config_(config), limits_(limits), client_(config.api, config.token, limits.http) {}

    using SocialPoster::post;
    Outcome post(const PostPayload& post, const PostAttempt& attempt, std::stop_token stop) override {
        const std::optional<PostPlan> plan = planOf(post);
        if (!plan) return plainOutcome(OutcomeKind::Refused, "the bodies are not those of an Instagram post");
        if (!attempt.earlierToken.empty()) {
            if (std::optional<Outcome> out = resume(attempt, stop)) return *out;
        }
        for (const Json& container : plan->containers) {
            if (Outcome seen = probe(textAt(container, "/image_url"), stop); seen.kind != OutcomeKind::Accepted)
                return seen;
        }
        if (Outcome limit = askLimit(stop); limit.kind != OutcomeKind::Accepted) return limit;
        std::string container;
        if (Outcome made = makeContainer(*plan, container, stop); made.kind != OutcomeKind::Accepted) return made;
        return publish(container, attempt, stop);
    }

    Sighting find(const PostPayload& post, const Inquiry& about, std::stop_token stop) override {
        return findInstagramPost(client_, config_, post, about, limits_.ask, stop);
    }

  private:
    [[nodiscard]] std::string url(const std::string& path) const {
        return config_.api + '/' + config_.version + '/' + path;
    }

    ApiAnswer get(const std::string& path, const std::stop_token& stop) {
        ApiRequest request;
        request.url = url(path);
        return client_.perform(request, stop);
    }

    ApiAnswer send(const std::string& path, const std::string& body, bool fresh, const std::stop_token& stop) {
        ApiRequest request;
        request.method = "POST";
        request.url = url(path);
        request.contentType = "application/json";
        request.body = body;
        request.freshConnection = fresh;
        return client_.perform(request, stop);
    }

    /// Instagram fetches pictures by itself: what it could not fetch is refused before a container is made. A service
    /// on loopback is a test's, and then nothing beyond loopback is looked at.
    [[nodiscard]] Outcome probe(const std::string& address, const std::stop_token& stop) const {
        const Result<ServiceUrl> api = parseServiceUrl(config_.api);
        const bool test = api && api->loopback();
        if (!isSafeTarget(address, test)) {
            return plainOutcome(OutcomeKind::Refused,
                                "Instagram fetches pictures by itself: the picture needs a public https address");
        }
        if (test && !isLoopbackTarget(address)) return plainOutcome(OutcomeKind::Accepted, {});
        const MediaProbe seen = probeMedia(address, test, limits_.probe, stop);
        if (stop.stop_requested()) return plainOutcome(OutcomeKind::Aborted, "stopped");
        return plainOutcome(seen.verdict == MediaProbe::Verdict::Unfit ? OutcomeKind::Refused : OutcomeKind::Accepted,
                            cleanWords(seen.text, {&config_.token}));
    }

    /// The codes in the body know more than the status, unless the answer is one of success or of the server's trouble.
    Outcome byCodes(Outcome out, const ApiAnswer& answer) const {
        if (answer.status < 400 || answer.status >= 500) return out;
        if (const auto kind = graphErrorKind(answer)) out.kind = *kind;
        if (out.kind == OutcomeKind::Deferred) {
            out.retryAfter = graphRetryAfter(answer);
            out.accountWide = out.retryAfter.has_value();
        }
        return out;
    }
    Outcome harmless(const ApiAnswer& answer) const {
        return byCodes(classifyHarmless(answer, config_.token, graphErrorWords(answer)), answer);
    }

    /// How many posts the account may still publish is read, never assumed.
    Outcome askLimit(const std::stop_token& stop) {
        const ApiAnswer answer = get(config_.account + "/content_publishing_limit?fields=quota_usage%2Cconfig", stop);
        if (!answer.ok()) return harmless(answer);
        const Json body = answerJson(answer);
        const Json* used = at(body, "/data/0/quota_usage");
        const Json* total = at(body, "/data/0/config/quota_total");
        const bool known =
            used != nullptr && total != nullptr && used->is_number_integer() && total->is_number_integer();
        if (known && used->get<long long>() >= total->get<long long>()) {
            Outcome out = plainOutcome(OutcomeKind::Deferred, "the account's publishing limit of " + total->dump() +
                                                                  " posts in 24 hours is reached");
            out.retryAfter = std::chrono::hours(1);
            out.accountWide = true;
            return out;
        }
        return plainOutcome(OutcomeKind::Accepted, {});
    }

    Outcome makeContainer(const PostPlan& plan, std::string& id, const std::stop_token& stop) {
        std::string children;
        for (const Json& container : plan.containers) {
            if (Outcome made = create(container, id, stop); made.kind != OutcomeKind::Accepted) return made;
            if (!children.empty()) children += ',';
            children += id;
        }
        if (!plan.carousel) return plainOutcome(OutcomeKind::Accepted, {});
        Json parent = *plan.carousel;
        parent["children"] = children;
        return create(parent, id, stop);
    }

    Outcome create(const Json& body, std::string& id, const std::stop_token& stop) {
        const ApiAnswer answer = send(config_.account + "/media", canonicalJson(body), false, stop);
        if (!answer.ok()) return harmless(answer);
        id = textAt(answerJson(answer), "/id");
        if (id.empty()) return plainOutcome(OutcomeKind::Deferred, "Instagram gave no container id");
        return awaitContainer(id, stop);
    }

    Outcome awaitContainer(const std::string& id, const std::stop_token& stop) {
        const auto deadline = std::chrono::steady_clock::now() + limits_.poll.total;
        for (;;) {
            const ApiAnswer answer = get(percentEncode(id) + "?fields=status_code%2Cstatus", stop);
            if (!answer.ok()) return harmless(answer);
            const Json body = answerJson(answer);
            const std::string state = textAt(body, "/status_code");
            if (state == "FINISHED") return plainOutcome(OutcomeKind::Accepted, {});
            if (state == "ERROR" || state == "EXPIRED") {
                return plainOutcome(
                    OutcomeKind::Refused,
                    cleanWords("Instagram could not take the picture: " + textAt(body, "/status"), {&config_.token}));
            }
            if (std::chrono::steady_clock::now() > deadline) {
                return plainOutcome(OutcomeKind::Deferred, "Instagram is still fetching the picture");
            }
            if (!waitFor(limits_.poll.interval, stop)) return plainOutcome(OutcomeKind::Aborted, "stopped");
        }
    }

    static Outcome notOurs() {
        return plainOutcome(OutcomeKind::Aborted, "not handed over: the item belongs to somebody else");
    }

    /// Goes on with the container of an earlier attempt, which may have been published. Nothing when it never will be
    /// and a new one has to be made.
    std::optional<Outcome> resume(const PostAttempt& attempt, const std::stop_token& stop) {
        const std::string& container = attempt.earlierToken;
        const ApiAnswer answer = get(percentEncode(container) + "?fields=status_code%2Cstatus", stop);
        const std::string state = answer.ok() ? textAt(answerJson(answer), "/status_code") : std::string();
        if (state == "ERROR" || state == "EXPIRED") return std::nullopt;
        if (state == "FINISHED") return publish(container, attempt, stop);
        Outcome out = answer.ok() ? plainOutcome(OutcomeKind::Deferred, "Instagram does not tell the container's state")
                                  : harmless(answer);
        if (state != "PUBLISHED" && out.kind != OutcomeKind::Refused) return out;
        if (!attempt.guard()) return notOurs();
        if (state == "PUBLISHED") {
            return plainOutcome(OutcomeKind::Accepted, "Instagram says that the container of an earlier attempt, " +
                                                           cleanId(container, {&config_.token}) + ", is published");
        }
        // Gone: whether it was published before it went, nobody can tell; a new one could post twice.
        out.kind = OutcomeKind::InDoubt;
        out.text = "the container of an earlier attempt cannot be read: " + out.text;
        return out;
    }

    Outcome publish(const std::string& container, const PostAttempt& attempt, const std::stop_token& stop) {
        if (stop.stop_requested()) return plainOutcome(OutcomeKind::Aborted, "stopped");
        if (attempt.note && !attempt.note(container)) {
            return plainOutcome(OutcomeKind::Aborted, "not handed over: the container's id could not be written down");
        }
        if (!attempt.guard()) return notOurs();
        Outcome out = publishOnce(container, stop);
        if (out.kind != OutcomeKind::InDoubt) return out;
        Outcome asked = askContainer(container, out, stop);
        if (asked.kind != OutcomeKind::Deferred) return asked;
        // Publishing the same container again cannot post twice: a container publishes once.
        Outcome again = publishOnce(container, stop);
        if (again.kind == OutcomeKind::Accepted) return again;
        // What is said against the repetition tells nothing of the first one, which may have been published after all:
        // only the container can still settle it, and a new container would post twice.
        out = askContainer(container, std::move(out), stop);
        if (out.kind == OutcomeKind::Accepted) return out;
        out.kind = OutcomeKind::InDoubt;
        out.text = "the answer was lost; asked to publish the container once more, Instagram said: " + again.text;
        return out;
    }

    Outcome publishOnce(const std::string& container, const std::stop_token& stop) {
        const std::string body = canonicalJson(Json{{"creation_id", container}});
        const ApiAnswer answer = send(config_.account + "/media_publish", body, true, stop);
        Outcome out = byCodes(classifyEffect(answer, config_.token, graphErrorWords(answer)), answer);
        if (out.kind == OutcomeKind::Accepted)
            out.remoteId = cleanId(textAt(answerJson(answer), "/id"), {&config_.token});
        return out;
    }

    /// The container itself tells whether it was published.
    Outcome askContainer(const std::string& id, Outcome doubt, const std::stop_token& stop) {
        if (!waitFor(limits_.poll.interval, stop)) return doubt;
        const ApiAnswer answer = get(percentEncode(id) + "?fields=status_code%2Cstatus", stop);
        const std::string state = answer.ok() ? textAt(answerJson(answer), "/status_code") : std::string();
        if (state == "PUBLISHED") {
            doubt.kind = OutcomeKind::Accepted;
            doubt.text = "the answer was lost, but Instagram says that container " + cleanId(id, {&config_.token}) +
                         " is published";
        } else if (state == "FINISHED") {
            doubt.kind = OutcomeKind::Deferred;
            doubt.text = "the answer was lost, and Instagram says that it was not published";
        }
        return doubt;
    }

    InstagramConfig config_;
    GatewayLimits limits_;
    HttpClient client_;
};

}  // namespace

std::unique_ptr<SocialPoster> makeInstagramPoster(const InstagramConfig& config, const GatewayLimits& limits) {
    return std::make_unique<InstagramPoster>(config, limits);
}

GatewayCheck checkInstagram(const InstagramConfig& config, const GatewayLimits& limits) {
    HttpClient client(config.api, config.token, limits.http);
    const std::string account = config.api + '/' + config.version + '/' + config.account;
    ApiRequest request;
    request.url = account + "?fields=username";
    const ApiAnswer who = client.perform(request, {});
    if (!who.ok()) {
        return failedCheck(Channel::Instagram, classifyHarmless(who, config.token, graphErrorWords(who)));
    }
    request.url = account + "/content_publishing_limit?fields=quota_usage%2Cconfig";
    const ApiAnswer limit = client.perform(request, {});
    if (!limit.ok()) {
        return failedCheck(Channel::Instagram, classifyHarmless(limit, config.token, graphErrorWords(limit)));
    }
    const Json quota = answerJson(limit);
    GatewayCheck check;
    check.channel = Channel::Instagram;
    check.configured = check.ok = true;
    check.account = cleanWords("@" + textAt(answerJson(who), "/username"), {&config.token});
    check.scopes = phrase("may read the account and its publishing limit");
    check.expiresAt = phrase("not told here (long-lived tokens last about 60 days)");
    check.quota = words("%1 of %2 posts used in the last 24 hours", textAt(quota, "/data/0/quota_usage"),
                        textAt(quota, "/data/0/config/quota_total"))
                      .text();
    check.message = "Instagram takes the token.";
    return check;
}

}  // namespace aicmo
