#pragma once
// A campaign on every service that can be asked, against the fakes, with a clock that can be moved on.

#include <atomic>

#include "core/base/json.h"
#include "core/delivery/doubts.h"
#include "tests/delivery/delivery_fixture.h"
#include "tests/gateway/fakes/hubspot_fake.h"
#include "tests/gateway/fakes/instagram_fake.h"
#include "tests/gateway/fakes/linkedin_fake.h"
#include "tests/gateway/fakes/twitter_fake.h"

namespace aicmo::test {

/// The machine's time, moved on by hand.
class ShiftedClock final : public Clock {
  public:
    [[nodiscard]] Instant now() const override { return SystemClock().now() + shift.load(); }
    std::atomic<std::chrono::minutes> shift{};
};

/// The services with their accounts, the store, and what the program does with them.
struct CampaignOfPosts {
    CampaignOfPosts();

    void import(const Json& content);
    /// Imports, dry run, approval.
    void importAndApprove(const Json& content);
    /// A live run of all channels.
    ExecutionReport run();
    /// A run that has its rows and was killed before anything was claimed.
    ExecutionReport planned();
    std::vector<AskedDoubt> ask(const std::set<std::string>& only = {});
    [[nodiscard]] GatewayProvider gateways() const;

    std::shared_ptr<ShiftedClock> clock = std::make_shared<ShiftedClock>();
    LinkedInFake linkedin;
    InstagramFake instagram;
    TwitterFake twitter;
    HubSpotFake hubspot;
    DeliveryFixture fixture{clock};

  private:
    [[nodiscard]] ExecutionOrchestrator orchestrator() const;
};

[[nodiscard]] ExecutionOptions patient();
[[nodiscard]] Json postOn(const std::string& channel, const std::string& id, const std::string& text);
[[nodiscard]] const ExecutionResult* resultFor(const ExecutionReport& report, const std::string& itemId);

}  // namespace aicmo::test
