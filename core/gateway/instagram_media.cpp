#include "core/gateway/instagram_media.h"

#include "core/base/text.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/instagram_errors.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/sighting.h"

namespace aicmo {

namespace {

constexpr std::size_t pageSize = 50;

/// The Graph API writes offsets as "+0000", which is not RFC 3339.
std::optional<Instant> graphTime(std::string text) {
    const std::size_t sign = text.find_last_of("+-");
    if (sign != std::string::npos && sign > 10 && text.size() - sign == 5) text.insert(sign + 3, ":");
    return parseRfc3339(text);
}

std::string captionOf(const PostPayload& post) {
    for (const std::string& text : post.bodies) {
        const Result<Json> body = parseJson(text, "post");
        if (!body) continue;
        if (std::string caption = textAt(*body, "/caption"); !caption.empty()) return caption;
    }
    return {};
}

class Search {
  public:
    Search(HttpClient& client, const InstagramConfig& config, const PostPayload& post, const Inquiry& about,
           const std::stop_token& stop)
        : client_(client),
          config_(config),
          caption_(captionOf(post)),
          token_(about.token),
          since_(about.since - clockTolerance),
          stop_(stop) {}

    Look look() { return token_.empty() ? byCaption() : byContainer(); }

  private:
    ApiAnswer get(const std::string& path) {
        ApiRequest request;
        request.url = config_.api + '/' + config_.version + '/' + path;
        return client_.perform(request, stop_);
    }

    [[nodiscard]] Look noAnswer(const ApiAnswer& answer) const {
        Outcome out = classifyHarmless(answer, config_.token, graphErrorWords(answer));
        if (answer.status >= 400 && answer.status < 500) out.kind = graphErrorKind(answer).value_or(out.kind);
        return unanswered(out, "Instagram");
    }

    Look byContainer() {
        const ApiAnswer answer = get(percentEncode(token_) + "?fields=status_code%2Cstatus");
        if (!answer.ok()) return noAnswer(answer);
        const std::string state = textAt(answerJson(answer), "/status_code");
        const std::string container = "container " + cleanId(token_, {&config_.token});
        if (state == "PUBLISHED") {
            // Its media id is told by no field of the container; the caption leads to it where it is the only one.
            const Sighting media = byCaption().sighting;
            return {found(media.remoteId, "Instagram says that " + container + " is published"), false};
        }
        Sighting none = notThere("Instagram says that " + container + " is not published (" +
                                 cleanWords(state, {&config_.token}) + ")");
        none.forGood = state == "EXPIRED" || state == "ERROR";
        none.mayRepeat = none.forGood || state == "FINISHED";
        if (!none.mayRepeat && state != "IN_PROGRESS") {
            return {cannotSay("Instagram does not tell the state of " + container), false};
        }
        return {none, !none.forGood};
    }

    Look byCaption() {
        if (caption_.empty()) return {cannotSay("the post has no caption by which it could be found"), false};
        const ApiAnswer answer =
            get(config_.account + "/media?fields=id%2Ccaption%2Ctimestamp&limit=" + std::to_string(pageSize));
        if (!answer.ok()) return noAnswer(answer);
        const Json list = answerJson(answer);
        const Json* media = at(list, "/data");
        if (media == nullptr || !media->is_array()) return {cannotSay("Instagram's answer lists no media"), false};
        bool reachesBack = media->size() < pageSize;
        for (const Json& entry : *media) {
            const auto posted = graphTime(textAt(entry, "/timestamp"));
            if (!posted || *posted < since_) {
                reachesBack = true;
                continue;
            }
            if (!sameText(textAt(entry, "/caption"), caption_)) continue;
            return {found(cleanId(textAt(entry, "/id"), {&config_.token}),
                          "Instagram lists it among the account's latest media"),
                    false};
        }
        if (!reachesBack) return {cannotSay("the account has more new media than can be looked through"), false};
        return {notThere("it is not among the account's latest media on Instagram"), true};
    }

    HttpClient& client_;
    const InstagramConfig& config_;
    std::string caption_, token_;
    Instant since_;
    const std::stop_token& stop_;
};

}  // namespace

Sighting findInstagramPost(HttpClient& client, const InstagramConfig& config, const PostPayload& post,
                           const Inquiry& about, const AskLimits& limits, const std::stop_token& stop) {
    Search search(client, config, post, about, stop);
    return askRepeatedly(limits, stop, [&] { return search.look(); });
}

}  // namespace aicmo
