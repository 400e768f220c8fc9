#pragma once
// Where a channel's runner gets its items from: the run's pending rows, in their order.

#include <cstdint>
#include <vector>

#include "core/delivery/channel_runner.h"

namespace aicmo {

/// For one runner. Not thread-safe.
class ItemSupply {
  public:
    ItemSupply(RunContext& context, Channel channel) : context_(context), channel_(channel) {}

    /// Claims the next items, at most `limit`; none when nothing is left.
    [[nodiscard]] Result<std::vector<RunItem>> claim(std::int64_t limit);

    /// The next pending items, at most `limit`, without claiming them; each is shown once. None when all were shown.
    [[nodiscard]] Result<std::vector<RunItem>> show(std::int64_t limit);
    /// Claims just these; without those that are no longer to be had.
    [[nodiscard]] Result<std::vector<RunItem>> claimThese(const std::vector<std::int64_t>& nos);

  private:
    RunContext& context_;
    Channel channel_;
    [[nodiscard]] std::vector<std::int64_t> nextOfCanary(std::int64_t limit);
    [[nodiscard]] Result<std::vector<RunItem>> rows(const std::vector<std::int64_t>& nos);

    std::int64_t shown_ = -1;  // the number of the last
    std::size_t given_ = 0;    // of the canary
};

}  // namespace aicmo
