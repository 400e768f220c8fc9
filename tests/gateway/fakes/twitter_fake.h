#pragma once
// X's API v2 as far as the gateway uses it. Keeps state: a test counts the posts that exist.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/json.h"
#include "tests/support/http_fake.h"

namespace aicmo::test {

class TwitterFake {
  public:
    TwitterFake() {
        on("POST", "/2/media/upload", [this](const HttpRequest& r) { return upload(r); });
        on("POST", "/2/media/metadata", [this](const HttpRequest& r) { return describe(r); });
        on("POST", "/2/tweets", [this](const HttpRequest& r) { return create(r); });
        on("GET", "/2/users/1/tweets", [this](const HttpRequest& r) { return timeline(r); });
        on("GET", "/2/users/me",
           [](const HttpRequest&) { return HttpResponse::json(200, R"({"data":{"id":"1","username":"cafe"}})"); });
    }

    struct Post {
        std::string id, text;
        Json body;
        Instant created{};
        int looks = 0;
    };

    std::string token = "x-token-1234";
    std::map<std::string, std::string> media;     ///< id and bytes
    std::map<std::string, std::string> altTexts;  ///< by media id
    std::vector<Post> posts;
    bool mayRead = true;
    int looksBeforeListed = 0;  ///< a new post is missing from so many lists
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    HttpFake http;

  private:
    void on(const char* method, const char* path, HttpFake::Handler handler) {
        http.on(method, path, [this, handler](const HttpRequest& request) {
            return request.header("Authorization") == "Bearer " + token ? handler(request)
                                                                        : problem(401, "Unauthorized");
        });
    }

    static HttpResponse problem(int status, const std::string& detail) {
        return HttpResponse::json(status, Json{{"title", "T"}, {"detail", detail}, {"status", status}}.dump());
    }

    /// The part named "media" of a multipart body.
    static std::string mediaPart(const HttpRequest& request) {
        const std::string type = request.header("Content-Type");
        const std::size_t mark = type.find("boundary=");
        if (mark == std::string::npos) return {};
        const std::string boundary = "\r\n--" + type.substr(mark + 9);
        const std::size_t head = request.body.find("name=\"media\"");
        const std::size_t start = request.body.find("\r\n\r\n", head);
        if (head == std::string::npos || start == std::string::npos) return {};
        return request.body.substr(start + 4, request.body.find(boundary, start) - start - 4);
    }

    HttpResponse upload(const HttpRequest& request) {
        const std::string bytes = mediaPart(request);
        if (bytes.empty() || request.body.find("tweet_image") == std::string::npos) return problem(400, "no media");
        const std::string id = std::to_string(3000 + media.size());
        media[id] = bytes;
        return HttpResponse::json(200, Json{{"data", Json{{"id", id}}}}.dump());
    }

    HttpResponse describe(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        const std::string id = body.value("id", "");
        if (media.count(id) == 0) return problem(400, "no such media");
        altTexts[id] = body["metadata"]["alt_text"]["text"];
        return HttpResponse::json(200, "{}");
    }

    /// As the real one does: short links in the place of addresses, a link to the pictures, character references.
    static Json shown(const Post& post) {
        Json urls = Json::array();
        std::string text;
        for (const char c : post.text) text += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
        if (const std::size_t start = text.find("https://"); start != std::string::npos) {
            const std::size_t end = std::min(text.find_first_of(" \n", start), text.size());
            urls.push_back(Json{{"url", "https://t.co/a1"}, {"expanded_url", text.substr(start, end - start) + '/'}});
            text.replace(start, end - start, "https://t.co/a1");
        }
        if (post.body.contains("media")) {
            text += " https://t.co/p2";
            urls.push_back(Json{{"url", "https://t.co/p2"}, {"expanded_url", "https://x.com/p"}, {"media_key", "3_1"}});
        }
        return Json{{"id", post.id},
                    {"text", text},
                    {"created_at", toRfc3339(post.created)},
                    {"entities", Json{{"urls", urls}}}};
    }

    HttpResponse timeline(const HttpRequest& request) {
        if (!mayRead) return problem(403, "Your client app is not permitted to use this endpoint.");
        const auto since = parseRfc3339(request.parameter("start_time").value_or(""));
        if (!since) return problem(400, "start_time");
        Json data = Json::array();
        for (auto post = posts.rbegin(); post != posts.rend(); ++post) {
            if (post->created >= *since && post->looks++ >= looksBeforeListed) data.push_back(shown(*post));
        }
        Json answer{{"meta", Json{{"result_count", data.size()}}}};
        if (!data.empty()) answer["data"] = data;
        return HttpResponse::json(200, answer.dump());
    }

    HttpResponse create(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        if (body.contains("media")) {
            for (const Json& id : body["media"]["media_ids"]) {
                if (media.count(id) == 0) return problem(400, "Your media IDs are invalid.");
            }
        }
        const std::string text = body.value("text", "");
        for (const Post& post : posts) {
            if (post.text == text) {
                return problem(403, "You are not allowed to create a Tweet with duplicate content.");
            }
        }
        posts.push_back({std::to_string(5000 + posts.size()), text, body, clock->now()});
        return HttpResponse::json(201, Json{{"data", Json{{"id", posts.back().id}, {"text", text}}}}.dump());
    }
};

}  // namespace aicmo::test
