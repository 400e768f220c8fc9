#include "core/gateway/twitter_timeline.h"

#include <array>
#include <utility>

#include "core/base/text.h"
#include "core/gateway/api_outcome.h"
#include "core/gateway/outcome_text.h"
#include "core/gateway/sighting.h"

namespace aicmo {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    if (from.empty()) return;
    for (std::size_t i = text.find(from); i != std::string::npos; i = text.find(from, i + to.size())) {
        text.replace(i, from.size(), to);
    }
}

/// X ends an address that is a bare host in a slash.
std::string withoutSlash(std::string url) {
    if (url.ends_with('/')) url.pop_back();
    return url;
}

std::string withoutSlashes(std::string_view text) {
    std::string out;
    for (const std::string_view line : split(text, '\n')) {
        if (!out.empty()) out += '\n';
        bool first = true;
        for (const std::string_view word : split(line, ' ')) {
            if (!std::exchange(first, false)) out += ' ';
            const bool address = word.starts_with("https://") || word.starts_with("http://");
            out += address ? withoutSlash(std::string(word)) : std::string(word);
        }
    }
    return out;
}

std::string words(const ApiAnswer& answer) {
    const Json body = answerJson(answer);
    const std::string detail = textAt(body, "/detail");
    return detail.empty() ? textAt(body, "/title") : detail;
}

Look refused(const ApiAnswer& answer, const TwitterConfig& config) {
    if (answer.status == 403) return {cannotSay("X does not let this token read posts"), false};
    return unanswered(classifyHarmless(answer, config.token, words(answer)), "X");
}

Look searchIn(const Json& timeline, const std::string& text, Instant since, const Secret& token) {
    const Json* posts = at(timeline, "/data");
    for (const Json& post : posts != nullptr && posts->is_array() ? *posts : Json::array()) {
        const auto created = parseRfc3339(textAt(post, "/created_at"));
        if (!created || *created < since || !sameText(withoutSlashes(writtenText(post)), text)) continue;
        return {found(cleanId(textAt(post, "/id"), {&token}), "X lists it among the account's latest posts"), false};
    }
    if (!textAt(timeline, "/meta/next_token").empty()) {
        return {cannotSay("the account has more new posts on X than can be looked through"), false};
    }
    if (at(timeline, "/meta/result_count") == nullptr) return {cannotSay("X's answer is not a list of posts"), false};
    return {notThere("it is not among the account's latest posts on X"), true};
}

}  // namespace

std::string writtenText(const Json& tweet) {
    std::string text = textAt(tweet, "/text");
    const Json* urls = at(tweet, "/entities/urls");
    for (const Json& url : urls != nullptr && urls->is_array() ? *urls : Json::array()) {
        const bool picture = !textAt(url, "/media_key").empty();
        replaceAll(text, textAt(url, "/url"), picture ? std::string() : textAt(url, "/expanded_url"));
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> references{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}};
    for (const auto& [reference, character] : references) replaceAll(text, reference, character);
    return text;
}

Sighting findTweet(HttpClient& client, const TwitterConfig& config, const PostPayload& post, const Inquiry& about,
                   const AskLimits& limits, const std::stop_token& stop) {
    const Result<Json> body =
        post.bodies.size() == 1 ? parseJson(post.bodies.front(), "post") : Result<Json>(Json::object());
    const std::string text = body ? withoutSlashes(textAt(*body, "/text")) : std::string();
    if (text.empty()) return cannotSay("the post has no text by which it could be found");
    const Instant since = about.since - clockTolerance;
    std::string user;
    return askRepeatedly(limits, stop, [&]() -> Look {
        ApiRequest request;
        if (user.empty()) {
            request.url = config.api + "/2/users/me";
            const ApiAnswer who = client.perform(request, stop);
            if (!who.ok()) return refused(who, config);
            user = textAt(answerJson(who), "/data/id");
            if (user.empty()) return {cannotSay("X does not tell whose token it is"), false};
        }
        request.url = config.api + "/2/users/" + percentEncode(user) + "/tweets?max_results=100&start_time=" +
                      percentEncode(toRfc3339(std::chrono::floor<std::chrono::seconds>(since))) +
                      "&tweet.fields=created_at%2Centities";
        const ApiAnswer answer = client.perform(request, stop);
        if (!answer.ok()) return refused(answer, config);
        return searchIn(answerJson(answer), text, since, config.token);
    });
}

}  // namespace aicmo
