#include "tests/delivery/campaign_of_posts.h"

namespace aicmo::test {

using namespace std::chrono_literals;

namespace {

const std::set<Channel> everyPost{Channel::LinkedIn, Channel::Instagram, Channel::Twitter, Channel::Crm};

GatewayLimits quickLimits() {
    GatewayLimits limits;
    limits.poll.interval = limits.poll.blind = limits.ask.interval = 5ms;
    limits.poll.total = 5s;
    limits.ask.total = 60ms;
    limits.http.total = 5s;
    return limits;
}

}  // namespace

CampaignOfPosts::CampaignOfPosts() {
    linkedin.clock = clock;
    linkedin.writeOnly = false;
    instagram.clock = clock;
    instagram.looksBeforeFinished = 0;
    instagram.quotaTotal = 1000000;
    twitter.clock = clock;
    const bool started =
        linkedin.http.start() && instagram.http.start() && twitter.http.start() && hubspot.http.start();
    if (!started) qFatal("the fakes did not start");
}

GatewayProvider CampaignOfPosts::gateways() const {
    GatewayConfig config;
    LinkedInConfig& onLinkedIn = config.linkedin.emplace();
    onLinkedIn.token = Secret(linkedin.token);
    onLinkedIn.author = "urn:li:person:abc";
    onLinkedIn.api = linkedin.http.baseUrl();
    InstagramConfig& onInstagram = config.instagram.emplace();
    onInstagram.token = Secret(instagram.token);
    onInstagram.account = "17";
    onInstagram.api = instagram.http.baseUrl();
    TwitterConfig& onTwitter = config.twitter.emplace();
    onTwitter.token = Secret(twitter.token);
    onTwitter.api = twitter.http.baseUrl();
    HubSpotConfig& onHubSpot = config.hubspot.emplace();
    onHubSpot.token = Secret(hubspot.token);
    onHubSpot.api = hubspot.http.baseUrl();
    return [config](const Project&) { return makeGatewayFactory(config, quickLimits()); };
}

void CampaignOfPosts::import(const Json& content) {
    const Json document{{"format", "aicmo.project/1"},
                        {"id", "posts"},
                        {"name", "Posts"},
                        {"updated_at", "2026-02-20T10:00:00Z"},
                        {"content", content}};
    const auto bundle = parseProject(document.dump(), nullptr);
    if (!bundle) qFatal("%s", bundle.error().text().c_str());
    const auto imported = fixture.store->importProject(*bundle, "test");
    if (!imported) qFatal("%s", imported.error().text().c_str());
}

void CampaignOfPosts::importAndApprove(const Json& content) {
    import(content);
    fixture.approveAll("posts");
}

ExecutionOrchestrator CampaignOfPosts::orchestrator() const {
    return {*fixture.store, gateways(), DeliveryFixture::live(everyPost), clock};
}

ExecutionReport CampaignOfPosts::run() { return orchestrator().executePlanForProject("posts", patient()); }

ExecutionReport CampaignOfPosts::planned() {
    RunControl held;
    held.pause();
    std::stop_source stop;
    ExecutionOptions options = patient();
    options.stop = stop.get_token();
    options.progress = [&](const ExecutionProgress& progress) {
        if (progress.counts.total > 0) stop.request_stop();
    };
    return orchestrator().executePlanForProject("posts", options, &held);
}

std::vector<AskedDoubt> CampaignOfPosts::ask(const std::set<std::string>& only) {
    auto asked = askAboutDoubts(*fixture.store, gateways(), *clock, "posts", only, "test", {});
    if (!asked) qFatal("%s", asked.error().text().c_str());
    return std::move(*asked);
}

ExecutionOptions patient() {
    ExecutionOptions options;
    options.retry = {12, 2ms, 20ms};
    options.retry.accountAttempts = options.retry.unreachableAttempts = 12;
    options.actor = "test";
    return options;
}

Json postOn(const std::string& channel, const std::string& id, const std::string& text) {
    Json post{{"text", text}};
    if (channel == "instagram") {
        post["media"] = Json::array({Json{{"url", "https://cdn.example/a.jpg"}, {"alt_text", "A cup"}}});
    }
    return Json{{"id", id}, {"channel", channel}, {"post", post}};
}

const ExecutionResult* resultFor(const ExecutionReport& report, const std::string& itemId) {
    for (const ExecutionResult& result : report.executionResults) {
        if (result.itemId == itemId) return &result;
    }
    return nullptr;
}

}  // namespace aicmo::test
