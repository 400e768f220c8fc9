#pragma once
// The Graph API's content publishing as far as the gateway uses it. Keeps state: a test counts what is published.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/json.h"
#include "tests/support/http_fake.h"

namespace aicmo::test {

class InstagramFake {
  public:
    InstagramFake() {
        http.on("GET", "/v25.0/17/content_publishing_limit", [this](const HttpRequest& r) {
            return checked(r, [this] {
                Json config{{"quota_total", quotaTotal}, {"quota_duration", 86400}};
                Json entry{{"quota_usage", quotaUsed}, {"config", config}};
                return HttpResponse::json(200, Json{{"data", Json::array({entry})}}.dump());
            });
        });
        http.on("GET", "/v25.0/17/media",
                [this](const HttpRequest& r) { return checked(r, [&] { return listMedia(); }); });
        http.on("POST", "/v25.0/17/media",
                [this](const HttpRequest& r) { return checked(r, [&] { return createContainer(r); }); });
        http.on("POST", "/v25.0/17/media_publish",
                [this](const HttpRequest& r) { return checked(r, [&] { return publish(r); }); });
        http.on("GET", "/v25.0/17", [this](const HttpRequest& r) {
            return checked(r, [] { return HttpResponse::json(200, R"({"username":"cafe","id":"17"})"); });
        });
        http.on("GET", "/v25.0/*", [this](const HttpRequest& r) { return checked(r, [&] { return state(r); }); });
    }

    struct Container {
        Json body;
        int looks = 0;
        int looksSincePublished = 0;
        bool published = false;
        bool expired = false;
        Instant publishedAt{};
    };

    std::string token = "ig-token-1234";
    int quotaUsed = 3, quotaTotal = 50;
    int looksBeforeFinished = 2;
    int looksBeforePublished = 0;  ///< a published container is FINISHED for so many questions more
    bool failing = false;          ///< containers end in ERROR
    std::map<std::string, Container> containers;
    std::vector<std::string> published;  ///< container ids
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    HttpFake http;

  private:
    static HttpResponse error(int code, int subcode, const std::string& message) {
        Json body{{"message", message}, {"code", code}, {"error_subcode", subcode}, {"is_transient", false}};
        return HttpResponse::json(400, Json{{"error", body}}.dump());
    }

    template <class Step>
    HttpResponse checked(const HttpRequest& request, Step step) {
        if (request.header("Authorization") != "Bearer " + token) return error(190, 463, "Session has expired");
        return step();
    }

    [[nodiscard]] std::string stateOf(const Container& container) const {
        if (container.published && container.looksSincePublished > looksBeforePublished) return "PUBLISHED";
        if (container.expired) return "EXPIRED";
        if (failing) return "ERROR";
        return container.looks > looksBeforeFinished ? "FINISHED" : "IN_PROGRESS";
    }

    HttpResponse createContainer(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        if (!body.is_object()) return error(100, 0, "Invalid parameter");
        if (body.value("media_type", "") == "CAROUSEL") {
            if (!body.contains("children") || !body["children"].is_string()) return error(100, 2207028, "children");
        } else {
            const std::string url = body.value("image_url", "");
            const bool fetchable = url.starts_with("https://") || url.starts_with("http://127.0.0.1:");
            if (!fetchable) return error(9004, 2207052, "The media could not be fetched from this URI");
        }
        const std::string id = std::to_string(900 + containers.size());
        containers[id].body = body;
        return HttpResponse::json(200, Json{{"id", id}}.dump());
    }

    HttpResponse state(const HttpRequest& request) {
        const auto found = containers.find(request.path.substr(7));
        if (found == containers.end()) return error(100, 33, "Object does not exist");
        ++found->second.looks;
        if (found->second.published) ++found->second.looksSincePublished;
        return HttpResponse::json(200, Json{{"status_code", stateOf(found->second)}, {"status", "said so"}}.dump());
    }

    /// Times as the Graph API writes them: no colon in the offset.
    HttpResponse listMedia() {
        Json data = Json::array();
        for (auto id = published.rbegin(); id != published.rend(); ++id) {
            const Container& container = containers[*id];
            const std::string time = toRfc3339(container.publishedAt).substr(0, 19) + "+0000";
            data.push_back(
                Json{{"id", "media-" + *id}, {"caption", container.body.value("caption", "")}, {"timestamp", time}});
        }
        return HttpResponse::json(200, Json{{"data", data}}.dump());
    }

    HttpResponse publish(const HttpRequest& request) {
        const Json body = Json::parse(request.body, nullptr, false);
        const auto found = containers.find(body.value("creation_id", ""));
        if (found == containers.end()) return error(24, 2207006, "Media not found");
        if (found->second.published || stateOf(found->second) != "FINISHED")
            return error(9007, 2207027, "Media ID is not available");
        found->second.published = true;
        found->second.publishedAt = clock->now();
        published.push_back(found->first);
        ++quotaUsed;
        return HttpResponse::json(200, Json{{"id", "media-" + found->first}}.dump());
    }
};

}  // namespace aicmo::test
