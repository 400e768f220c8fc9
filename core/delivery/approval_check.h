#pragma once
// Which approved items are no longer what was approved, and what has changed.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/delivery/check.h"

namespace aicmo {

class ApprovalCheck {
  public:
    /// Reads the standing approvals; nothing to check without options.store.
    ApprovalCheck(const Plan& plan, const CheckOptions& options);
    /// Compares plan.items()[index]. For each index at most once; any number of threads.
    void look(std::size_t index, const Composed& composed);
    /// approval.account for contents whose account is another; approval.void and approval.missing for their items.
    void addTo(const Composer& composer, const EachFinding& each) const;

  private:
    enum class Found : std::uint8_t { Nothing, Changed, New };
    struct Entry {
        Approval approval;
        std::string version;  // digest of the project that the dry run showed
        std::map<Channel, std::string> accounts;
        std::vector<Digest> digests;       // sorted
        std::vector<std::uint64_t> items;  // hashes of their ids, sorted
    };
    [[nodiscard]] Status read();
    [[nodiscard]] Status readOne(const Approval& approval, Entry& entry);

    const Plan& plan_;
    const CheckOptions& options_;
    std::map<std::size_t, Entry> entries_;  // by index of the content
    std::vector<Found> found_;              // as the plan's items
    Status readable_;
};

}  // namespace aicmo
