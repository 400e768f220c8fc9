#pragma once
// A store in a fresh folder with small projects in it, and gateways that are set up by hand.

#include <memory>
#include <string>
#include <vector>

#include <QTemporaryDir>

#include "core/delivery/execution.h"
#include "core/store/store.h"

namespace aicmo::test {

/// "p0@x.test", "p1@x.test", …
[[nodiscard]] std::vector<std::string> people(int count, const std::string& domain = "x.test");
/// What asks to be tried again is tried again at once, three times at most.
[[nodiscard]] ExecutionOptions quick();

class DeliveryFixture {
  public:
    explicit DeliveryFixture(std::shared_ptr<const Clock> time = std::make_shared<SystemClock>());

    /// A project with one email to each address, one LinkedIn post, one CRM sync. Fails the test when it is refused.
    void importCampaign(const std::vector<std::string>& addresses,
                        const std::string& subject = "Hello {{ first_name }}");
    void importSample(const std::string& name);

    /// Dry run and approval of everything.
    void approveAll(const std::string& projectId = "campaign");

    [[nodiscard]] ExecutionOrchestrator orchestrator(ExecutionConfig config, GatewayConfig gateways = {});
    /// Enabled, live, with these channels.
    [[nodiscard]] static ExecutionConfig live(std::set<Channel> channels = {Channel::Email});
    [[nodiscard]] static ExecutionConfig dry(std::set<Channel> channels = {Channel::Email});

    /// The names of the events written so far, in order.
    [[nodiscard]] std::vector<std::string> eventNames();
    [[nodiscard]] bool hasEvent(const std::string& name);

    QTemporaryDir folder;
    std::shared_ptr<const Clock> clock;
    std::unique_ptr<Store> store;
};

}  // namespace aicmo::test
