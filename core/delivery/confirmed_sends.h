#pragma once
// What somebody has confirmed to be sent live, and what would be sent: approvals, suppressions and the project itself
// may change between the two.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/digest.h"
#include "core/project/project.h"

namespace aicmo {

/// A set of items with their bytes: how many there are of each channel, and a sum that another set does not have. The
/// order in which they are added does not count.
class SendSum {
  public:
    void add(Channel channel, std::string_view itemId, const Digest& payload);
    SendSum& operator+=(const SendSum& other);

    [[nodiscard]] std::int64_t items() const;
    [[nodiscard]] const std::map<Channel, std::int64_t>& byChannel() const { return byChannel_; }
    friend bool operator==(const SendSum&, const SendSum&) = default;

  private:
    std::map<Channel, std::int64_t> byChannel_;
    Digest sum_{};
};

/// The more is given, the more has to agree.
struct ConfirmedSends {
    std::optional<std::int64_t> items;                           ///< over all channels
    std::optional<std::map<Channel, std::int64_t>> byChannel{};  ///< a channel that is not named: none
    std::optional<SendSum> exactly{};                            ///< a new run of these items with these bytes
};

/// Why `planned` is not what was confirmed; empty when it is. A run that is continued may send less than was confirmed,
/// never more: some of what it planned may be held back by now.
[[nodiscard]] std::string differenceFrom(const ConfirmedSends& confirmed, const SendSum& planned, bool continued);

}  // namespace aicmo
