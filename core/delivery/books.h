#pragma once
// What a run looks up for every item: which bytes are approved, who must not get anything, what was sent before.

#include <chrono>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/digest.h"
#include "core/store/store.h"

namespace aicmo {

/// The digests that stand approved, by content. A digest covers recipient and text, so the set of them is the approval.
/// Read again from the store every two seconds, so that an approval withdrawn during a run holds the rest of it back.
/// Thread-safe.
class ApprovalBook {
  public:
    ApprovalBook(Store& store, std::string projectId) : store_(store), projectId_(std::move(projectId)) {}
    /// Reads the approvals now.
    [[nodiscard]] Status load();
    /// Why the payload may not be sent; empty when it is approved. A store that cannot be read is a reason, too.
    [[nodiscard]] std::string problem(const std::string& contentId, const Digest& digest);

  private:
    struct Entry {
        Approval approval;
        std::vector<Digest> digests;  // sorted
    };
    [[nodiscard]] Status read();

    Store& store_;
    std::string projectId_;
    std::mutex mutex_;
    std::map<std::string, Entry, std::less<>> byContent_;
    std::chrono::steady_clock::time_point readAt_{};
};

/// Addresses and domains that nothing is sent to. Read again from the store every two seconds, so that an entry made
/// during a run still counts at the moment of hand-over. Thread-safe.
class SuppressionBook {
  public:
    explicit SuppressionBook(Store& store) : store_(store) {}
    /// The entry that holds the address back; empty when none does. A store that cannot be read is an error: nothing
    /// may be sent to somebody who asked not to get it.
    [[nodiscard]] Result<std::string> entryFor(std::string_view address);

  private:
    Store& store_;
    std::mutex mutex_;
    std::set<std::string, std::less<>> entries_;
    std::chrono::steady_clock::time_point readAt_{};
    bool loaded_ = false;
};

}  // namespace aicmo
