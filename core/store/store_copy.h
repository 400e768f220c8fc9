#pragma once
// A whole store into an empty one, between the engines or within one: every row and file, and the event log byte for
// byte with its store id.
//
// It blocks and never throws. What is read is one state of `from`, which is left as it is; `to` gets all of it in one
// transaction or nothing. Before that transaction ends every table is read back from `to` and compared by count and
// digest, and the chain of events is verified there. The two must not both be sent from afterwards: one does not know
// what the other sends.

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/event/event.h"

namespace aicmo {

struct CopiedTable {
    std::string name;
    std::int64_t rows = 0;
    std::string sha256;  ///< hex, over every value of every row in the order of their keys
};

struct StoreCopy {
    std::string storeId;
    EventHead head;
    std::vector<CopiedTable> tables;
};

struct StoreCopyOptions {
    std::function<void(double fraction, std::string_view table)> progress;  ///< on the caller's thread
    std::stop_token stop;
};

/// InvalidInput when `from` is no store yet or `to` holds something already, Busy while somebody sends from `from`,
/// Corrupt when `from` does not hold what its event log proves, Cancelled when it was stopped.
[[nodiscard]] Result<StoreCopy> copyStore(std::string_view from, std::string_view to,
                                          const std::shared_ptr<const Clock>& clock,
                                          const StoreCopyOptions& options = {});

}  // namespace aicmo
