#include "tests/delivery/delivery_fixture.h"

#include <algorithm>

#include "core/base/json.h"

namespace aicmo::test {

std::vector<std::string> people(int count, const std::string& domain) {
    std::vector<std::string> out;
    for (int i = 0; i < count; ++i) out.push_back("p" + std::to_string(i) + '@' + domain);
    return out;
}

ExecutionOptions quick() {
    constexpr std::chrono::milliseconds soon{20};
    ExecutionOptions options;
    options.retry = {3, soon, soon * 10};
    options.retry.greylist = soon;
    return options;
}

DeliveryFixture::DeliveryFixture(std::shared_ptr<const Clock> time) : clock(std::move(time)) {
    auto opened = Store::open("sqlite:" + folder.filePath("console.db").toStdString(), clock);
    if (!opened) qFatal("%s", opened.error().text().c_str());
    store = std::move(*opened);
}

void DeliveryFixture::importCampaign(const std::vector<std::string>& addresses, const std::string& subject) {
    Json to = Json::array();
    for (const std::string& address : addresses) to.push_back(Json{{"email", address}, {"first_name", "Ann"}});
    const Json from{{"name", "North"}, {"address", "news@north.example"}};
    Json content = Json::array();
    content.push_back(Json{{"id", "news"},
                           {"channel", "email"},
                           {"email", {{"from", from}, {"to", to}, {"subject", subject}, {"text", "News.\n"}}}});
    content.push_back(Json{{"id", "post"}, {"channel", "linkedin"}, {"post", {{"text", "Spring is here."}}}});
    content.push_back(
        Json{{"id", "sync"},
             {"channel", "crm"},
             {"crm", {{"operation", "sync_contact"}, {"contacts", to}, {"properties", {{"stage", "lead"}}}}}});
    const Json document{{"format", "aicmo.project/1"}, {"id", "campaign"}, {"name", "Campaign"}, {"content", content}};
    const auto bundle = parseProject(document.dump(), nullptr);
    if (!bundle) qFatal("%s", bundle.error().text().c_str());
    const auto imported = store->importProject(*bundle, "test");
    if (!imported) qFatal("%s", imported.error().text().c_str());
}

void DeliveryFixture::importSample(const std::string& name) {
    const auto bundle = readProject(std::string(AICMO_SAMPLES) + '/' + name);
    if (!bundle) qFatal("%s", bundle.error().text().c_str());
    const auto imported = store->importProject(*bundle, "test");
    if (!imported) qFatal("%s", imported.error().text().c_str());
}

void DeliveryFixture::approveAll(const std::string& projectId) {
    ExecutionOptions options;
    options.preview = true;
    options.channels =
        std::set<Channel>{Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm, Channel::Twitter};
    const ExecutionReport report = orchestrator({}).executePlanForProject(projectId, options);
    if (report.runId.empty()) qFatal("the dry run did not start");
    const auto approved = store->approve(projectId, {}, "test", "");
    if (!approved) qFatal("%s", approved.error().text().c_str());
}

ExecutionOrchestrator DeliveryFixture::orchestrator(ExecutionConfig config, GatewayConfig gateways) {
    return {*store, [gateways](const Project&) { return makeGatewayFactory(gateways); }, std::move(config), clock};
}

ExecutionConfig DeliveryFixture::live(std::set<Channel> channels) {
    ExecutionConfig config = dry(std::move(channels));
    config.dryRun = false;
    return config;
}

ExecutionConfig DeliveryFixture::dry(std::set<Channel> channels) {
    ExecutionConfig config;
    config.executionEnabled = true;
    config.channels = std::move(channels);
    return config;
}

std::vector<std::string> DeliveryFixture::eventNames() {
    std::vector<std::string> names;
    EventFilter filter;
    filter.limit = 100000;
    const auto events = store->events(filter);
    if (!events) qFatal("%s", events.error().text().c_str());
    for (const Event& event : *events) names.push_back(event.event);
    return names;
}

bool DeliveryFixture::hasEvent(const std::string& name) {
    const std::vector<std::string> names = eventNames();
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace aicmo::test
