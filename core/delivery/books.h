#pragma once
// What a run looks up for every item: which bytes are approved, who must not get anything, what was sent before.

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/digest.h"
#include "core/gateway/gateway.h"
#include "core/store/store.h"

namespace aicmo {

/// The accounts of all channels that have one, as people know them: no secret is in them.
[[nodiscard]] std::map<Channel, std::string> accountsOf(const GatewayFactory& gateways);
/// The account of a channel as the store counts what leaves it, since one service's name may be another's, too; empty
/// when it is not known.
[[nodiscard]] std::string countedAccount(const GatewayFactory& gateways, Channel channel);
/// The accounts that a run was planned with.
[[nodiscard]] std::map<Channel, std::string> accountsOf(const Run& run);
/// Which program composed the items of a dry run. Of the same version of a project it composes the same bytes.
[[nodiscard]] std::string programOf(const Run& run);
[[nodiscard]] std::string_view thisProgram();
/// Why an approval for one account does not hold for another; empty when it does. Where one of the two is not known,
/// it does.
[[nodiscard]] std::string accountProblem(Channel channel, const std::map<Channel, std::string>& approved,
                                         const std::map<Channel, std::string>& now);

/// The digests that stand approved, by content. A digest covers recipient and text, so the set of them is the approval.
/// Read again from the store every two seconds, so that an approval withdrawn during a run holds the rest of it back.
/// Thread-safe.
class ApprovalBook {
  public:
    /// `accounts`: through which the channels go out now, see accountsOf().
    ApprovalBook(Store& store, std::string projectId, std::map<Channel, std::string> accounts = {})
        : store_(store), projectId_(std::move(projectId)), accounts_(std::move(accounts)) {}
    /// Reads the approvals now. With the digest of the project's version, approvedDigest() knows its items until
    /// forgetItems().
    [[nodiscard]] Status load(const std::string& version = {});
    /// The digest of an item that stands approved, when this program composed it from this version of the project:
    /// composing it again would give the same. Nothing when that is not known.
    [[nodiscard]] std::optional<Digest> approvedDigest(const std::string& contentId, std::string_view itemId);
    /// 40 bytes an item are given back.
    void forgetItems();
    /// Why the payload may not be sent; empty when it is approved. A store that cannot be read is a reason, too, and so
    /// is another account than the one that the approved dry run showed.
    [[nodiscard]] std::string problem(const std::string& contentId, Channel channel, const Digest& digest);

  private:
    struct Entry {
        Approval approval;
        std::vector<Digest> digests;                          // sorted
        std::vector<std::pair<std::uint64_t, Digest>> items;  // by the hash of their ids, sorted
        std::map<Channel, std::string> accounts;              // that the dry run showed
    };
    [[nodiscard]] Status read();
    [[nodiscard]] Status readItems(Entry& entry, const std::optional<Run>& shown);

    Store& store_;
    std::string projectId_;
    std::map<Channel, std::string> accounts_;
    std::mutex mutex_;
    std::string version_;  // whose items are kept
    std::map<std::string, Entry, std::less<>> byContent_;
    std::chrono::steady_clock::time_point readAt_{};
};

/// Addresses and domains that nothing is sent to, in any spelling (suppressionKey). The store is asked ten times a
/// second whether the list has changed, and only then it is read again: an entry made during a run counts at the moment
/// of hand-over. Keeps eight bytes an entry; what they find is looked up in the store itself, so that two addresses of
/// one hash are never taken for each other. Thread-safe.
class SuppressionBook {
  public:
    explicit SuppressionBook(Store& store) : store_(store) {}
    SuppressionBook(const SuppressionBook&) = delete;
    SuppressionBook& operator=(const SuppressionBook&) = delete;
    /// The entry that holds the address back; empty when none does. A store that cannot be read is an error: nothing
    /// may be sent to somebody who asked not to get it.
    [[nodiscard]] Result<std::string> entryFor(std::string_view address);

  private:
    [[nodiscard]] Status refresh();
    [[nodiscard]] Result<std::string> confirmed(std::string_view key);

    Store& store_;
    std::mutex mutex_;
    std::vector<std::uint64_t> hashes_;                      // sorted
    std::map<std::string, std::string, std::less<>> other_;  // entries of earlier programs: key, as it is stored
    std::optional<std::int64_t> generation_;
    std::chrono::steady_clock::time_point askedAt_{};
};

}  // namespace aicmo
