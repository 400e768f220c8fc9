#pragma once
// Items of which nobody knows whether they arrived: asking the services about them, and settling what they say.
//
// The rule (CONTRACT section 2, rule 6): the service's own answer settles a doubt, and nothing is repeated before.
//  - Found settles the item as sent, whoever asked.
//  - NotThere settles it as not sent when nothing of it can appear any more, or when an operator asks at least
//    settleAfter after the hand-over. A run itself never takes a list in which the post is missing for a no; it repeats
//    only what cannot have its effect twice: an upsert, or the same Instagram container.
//  - CannotSay leaves it to the operator.

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/composer.h"
#include "core/delivery/execution.h"

namespace aicmo {

/// After so long a request that was lost cannot be under way any more, and every list has caught up.
inline constexpr std::chrono::minutes settleAfter{15};

/// Asks with exactly what was handed over: the item is composed again, and its digest must be the row's. One thread.
class DoubtAsker {
  public:
    DoubtAsker(const Composer& composer, GatewayFactory& gateways, std::stop_token stop)
        : composer_(composer), gateways_(gateways), stop_(std::move(stop)) {}
    [[nodiscard]] Sighting ask(const RunItem& item, const Inquiry& about);

  private:
    [[nodiscard]] Sighting askPoster(Channel channel, const PostPayload& post, const Inquiry& about);
    [[nodiscard]] Sighting askCrm(const CrmPayload& record, const Inquiry& about);

    const Composer& composer_;
    GatewayFactory& gateways_;
    std::stop_token stop_;
    std::map<Channel, std::unique_ptr<SocialPoster>> posters_;
    std::unique_ptr<CrmSyncer> crm_;
};

/// Contents of the run whose hand-over may simply be done again: upserts, while the project is as it was then.
[[nodiscard]] std::set<std::string> repeatableContents(const Project& project, const Run& run);

/// Brings a run that was killed to rest. What may have left is asked about before it is left in doubt. Call only while
/// holding the send lock. Cancelled when stopped: what was not asked about stays as it is.
[[nodiscard]] Result<RunCounts> recoverAsking(Store& store, const Run& run, const Composer& composer,
                                              const std::function<std::unique_ptr<GatewayFactory>()>& gateways,
                                              std::string_view actor, std::stop_token stop);

/// The same without asking: puts what may have left in doubt, so that it can be settled. Does nothing where nothing was
/// killed. Busy while a run is going on.
[[nodiscard]] Status recoverKilledRun(Store& store, std::string_view projectId);

/// What came of asking about one item in doubt.
struct AskedDoubt {
    std::string itemId, runId;
    Channel channel = Channel::LinkedIn;
    Sighting sighting;
    std::optional<bool> sent;  ///< what it was settled as; nothing: still in doubt
};

/// Asks about the items of the project that are in doubt (`only`: these; empty: all), and settles what the services
/// say. Reads and the ledger alone: needs no execution switch. Busy while a run is going on. A stop ends it between two
/// items; the answer then holds those that were asked about. `each` is called after each of them, on this thread.
[[nodiscard]] Result<std::vector<AskedDoubt>> askAboutDoubts(Store& store, const GatewayProvider& gateways,
                                                             const Clock& clock, std::string_view projectId,
                                                             const std::set<std::string>& only, std::string_view actor,
                                                             std::stop_token stop,
                                                             const std::function<void(const AskedDoubt&)>& each = {});

/// "found", "not_there", "cannot_say".
[[nodiscard]] std::string_view toString(Sighting::Kind kind);

}  // namespace aicmo
