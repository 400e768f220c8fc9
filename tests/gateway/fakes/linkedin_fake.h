#pragma once
// LinkedIn's Posts and Images API as far as the gateway uses it. Keeps state: a test counts the posts that exist.

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/json.h"
#include "tests/support/http_fake.h"

namespace aicmo::test {

class LinkedInFake {
  public:
    LinkedInFake() {
        http.on("POST", "/rest/images", [this](const HttpRequest& r) { return checked(r, &LinkedInFake::startImage); });
        http.on("PUT", "/upload/*", [this](const HttpRequest& r) { return takeImage(r); });
        http.on("GET", "/rest/images/*",
                [this](const HttpRequest& r) { return checked(r, &LinkedInFake::imageState); });
        http.on("POST", "/rest/posts", [this](const HttpRequest& r) { return checked(r, &LinkedInFake::createPost); });
        http.on("GET", "/rest/posts", [this](const HttpRequest& r) { return checked(r, &LinkedInFake::listPosts); });
        http.on("GET", "/v2/userinfo", [this](const HttpRequest& r) {
            if (r.header("Authorization") != "Bearer " + token) return error(401, "Invalid access token");
            return HttpResponse::json(200, R"({"sub":"abc","name":"Ada Operator"})");
        });
    }

    struct Post {
        std::string urn, commentary;
        Json body;
        Instant created{};
        int looks = 0;
    };

    std::string token = "li-token-1234";
    bool writeOnly = true;  ///< a member token may not read: 403
    int statesBeforeAvailable = 2;
    int looksBeforeListed = 0;  ///< a new post is missing from so many lists
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::string uploadUrl;  ///< for the next pictures; empty: here
    std::vector<Post> posts;
    std::map<std::string, std::string> images;  ///< urn and bytes
    HttpFake http;

  private:
    using Step = HttpResponse (LinkedInFake::*)(const HttpRequest&);

    static HttpResponse error(int status, const std::string& message) {
        return HttpResponse::json(status, Json{{"status", status}, {"message", message}}.dump());
    }

    HttpResponse checked(const HttpRequest& request, Step step) {
        if (request.header("Authorization") != "Bearer " + token) return error(401, "Invalid access token");
        if (request.header("LinkedIn-Version").size() != 6) return error(400, "A version must be present");
        if (request.header("X-Restli-Protocol-Version") != "2.0.0") return error(400, "Wrong protocol version");
        return (this->*step)(request);
    }

    HttpResponse startImage(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        if (request.parameter("action") != "initializeUpload" || !body.contains("initializeUploadRequest")) {
            return error(400, "not an upload");
        }
        const std::string name = "C" + std::to_string(++images_);
        const std::string urn = "urn:li:image:" + name;
        owners_[urn] = body["initializeUploadRequest"]["owner"];
        Json value{{"uploadUrl", uploadUrl.empty() ? http.baseUrl() + "/upload/" + name : uploadUrl},
                   {"image", urn},
                   {"uploadUrlExpiresAt", 1}};
        return HttpResponse::json(200, Json{{"value", value}}.dump());
    }

    HttpResponse takeImage(const HttpRequest& request) {
        const std::string urn = "urn:li:image:" + request.path.substr(8);
        if (images.count(urn) != 0) return error(400, "used already");
        images[urn] = request.body;
        return HttpResponse::text(201, "");
    }

    HttpResponse imageState(const HttpRequest& request) {
        if (writeOnly) return error(403, "ACCESS_DENIED");
        const std::string urn = decodeForm(request.path.substr(13));
        if (images.count(urn) == 0) return error(404, "no such image");
        const bool ready = ++looks_[urn] > statesBeforeAvailable;
        return HttpResponse::json(200, Json{{"status", ready ? "AVAILABLE" : "PROCESSING"}}.dump());
    }

    /// As the real one does: text ends at the first reserved character that is not escaped.
    static std::string truncated(const std::string& commentary) {
        std::string out;
        for (std::size_t i = 0; i < commentary.size(); ++i) {
            if (commentary[i] == '\\' && i + 1 < commentary.size()) {
                out += commentary[++i];
            } else if (std::string("|{}@[]()<>#*_~").find(commentary[i]) != std::string::npos) {
                return out;
            } else {
                out += commentary[i];
            }
        }
        return out;
    }

    HttpResponse createPost(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        if (!body.is_object() || !body.contains("author") || !body.contains("commentary"))
            return error(400, "bad body");
        if (body.contains("content") && body["content"].contains("media")) {
            const std::string id = body["content"]["media"]["id"];
            if (images.count(id) == 0) return error(400, "no such image: " + id);
        }
        const std::string text = truncated(body["commentary"]);
        for (const Post& post : posts) {
            if (post.commentary == text) {
                Json input{{"description", "Duplicate post is detected"}, {"code", "DUPLICATE_POST"}};
                Json answer{{"message", "Content is a duplicate of " + post.urn},
                            {"errorDetails", Json{{"inputErrors", Json::array({input})}}},
                            {"status", 422}};
                return HttpResponse::json(422, answer.dump());
            }
        }
        posts.push_back({"urn:li:share:" + std::to_string(7000 + posts.size()), text, body, clock->now()});
        return HttpResponse::text(201, "").with("x-restli-id", posts.back().urn);
    }

    /// The commentary comes back as little text, the way it was sent.
    HttpResponse listPosts(const HttpRequest& request) {
        if (writeOnly) return error(403, "Not enough permissions to access: partnerApiPostsExternal.FINDER-author");
        if (request.header("X-RestLi-Method") != "FINDER" || request.parameter("q") != "author")
            return error(400, "no finder");
        const auto count = std::stoul(request.parameter("count").value_or("10"));
        Json elements = Json::array();
        for (auto post = posts.rbegin(); post != posts.rend() && elements.size() < count; ++post) {
            if (post->body["author"] != request.parameter("author").value_or("")) continue;
            if (post->looks++ < looksBeforeListed) continue;
            const auto ms =
                std::chrono::duration_cast<std::chrono::milliseconds>(post->created.time_since_epoch()).count();
            elements.push_back(Json{{"id", post->urn},
                                    {"commentary", post->body["commentary"]},
                                    {"createdAt", ms},
                                    {"lastModifiedAt", ms},
                                    {"lifecycleState", "PUBLISHED"}});
        }
        return HttpResponse::json(200, Json{{"elements", elements}}.dump());
    }

    int images_ = 0;
    std::map<std::string, std::string> owners_;
    std::map<std::string, int> looks_;
};

}  // namespace aicmo::test
