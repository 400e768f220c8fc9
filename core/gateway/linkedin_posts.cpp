#include "core/gateway/linkedin_posts.h"

#include "core/base/text.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/sighting.h"

namespace aicmo {

namespace {

constexpr std::size_t pageSize = 100;
constexpr std::string_view hashtagStart = "{hashtag|";

/// A time in milliseconds since 1970; nothing when it is missing.
std::optional<Instant> timeAt(const Json& post, std::string_view pointer) {
    const Json* value = at(post, pointer);
    if (value == nullptr || !value->is_number_integer()) return std::nullopt;
    return Instant(std::chrono::milliseconds(value->get<std::int64_t>()));
}

bool neverShown(const Json& post) {
    const std::string state = textAt(post, "/lifecycleState");
    return state == "DRAFT" || state == "PUBLISH_FAILED";
}

/// The list, newest change first, reaches back to before `since`.
bool reachesBack(const Json& posts, Instant since) {
    if (posts.size() < pageSize) return true;
    const auto oldest = timeAt(posts.back(), "/lastModifiedAt");
    return oldest && *oldest < since;
}

Look searchIn(const Json& posts, const std::string& text, Instant since, const Secret& token) {
    for (const Json& post : posts) {
        if (neverShown(post) || !sameText(plainCommentary(textAt(post, "/commentary")), text)) continue;
        const auto created = timeAt(post, "/createdAt");
        const std::string urn = cleanId(textAt(post, "/id"), {&token});
        if (!created) return {cannotSay("LinkedIn lists a post with this text, without its time: " + urn), false};
        if (*created >= since) return {found(urn, "LinkedIn lists it among the author's latest posts"), false};
    }
    if (!reachesBack(posts, since)) {
        return {cannotSay("the author has more new posts on LinkedIn than can be looked through"), false};
    }
    return {notThere("it is not among the author's latest posts on LinkedIn"), true};
}

}  // namespace

std::string plainCommentary(std::string_view littleText) {
    std::string out;
    for (std::size_t i = 0; i < littleText.size(); ++i) {
        if (littleText.substr(i).starts_with(hashtagStart)) {
            // {hashtag|\#|word}: the sign stands between the two bars.
            const std::size_t bar = littleText.find('|', i + hashtagStart.size());
            const std::size_t end = bar == std::string_view::npos ? bar : littleText.find('}', bar);
            if (end != std::string_view::npos) {
                out += '#' + plainCommentary(littleText.substr(bar + 1, end - bar - 1));
                i = end;
                continue;
            }
        }
        if (littleText[i] == '\\' && i + 1 < littleText.size()) ++i;
        out += littleText[i];
    }
    return out;
}

Sighting findLinkedInPost(HttpClient& client, const LinkedInConfig& config, const PostPayload& post,
                          const Inquiry& about, const AskLimits& limits, const std::stop_token& stop) {
    const Result<Json> body =
        post.bodies.size() == 1 ? parseJson(post.bodies.front(), "post") : Result<Json>(Json::object());
    const std::string text = body ? plainCommentary(textAt(*body, "/commentary")) : std::string();
    if (text.empty()) return cannotSay("the post has no text by which it could be found");
    ApiRequest request;
    request.url = config.api + "/rest/posts?author=" + percentEncode(config.author) +
                  "&q=author&sortBy=LAST_MODIFIED&count=" + std::to_string(pageSize);
    request.fields = {"LinkedIn-Version: " + config.version, "X-Restli-Protocol-Version: 2.0.0",
                      "X-RestLi-Method: FINDER"};
    return askRepeatedly(limits, stop, [&]() -> Look {
        const ApiAnswer answer = client.perform(request, stop);
        if (answer.status == 403) return {cannotSay("LinkedIn does not let this token read posts"), false};
        const Json list = answerJson(answer);
        if (!answer.ok()) {
            return unanswered(classifyHarmless(answer, config.token, textAt(list, "/message")), "LinkedIn");
        }
        const Json* posts = at(list, "/elements");
        if (posts == nullptr || !posts->is_array()) return {cannotSay("LinkedIn's answer lists no posts"), false};
        return searchIn(*posts, text, about.since - clockTolerance, config.token);
    });
}

}  // namespace aicmo
