#pragma once
// What a service said last of an item in doubt, whoever asked and when: read from the event log.

#include <optional>
#include <string>

#include <QDateTime>

#include "core/gateway/gateway.h"
#include "core/store/store.h"

namespace aicmo::ui {

struct ServiceWord {
    QDateTime at;
    std::string by;  ///< who asked
    Sighting::Kind kind = Sighting::Kind::CannotSay;
    std::string text;  ///< one sentence
};

/// What is known of an item in doubt beside its row of the ledger.
struct DoubtRecord {
    QDateTime handedOver;  ///< when it was handed over first without an answer; invalid when that is not known
    std::optional<ServiceWord> word;  ///< nothing: no service was asked
};

/// Blocks, so only on a worker.
[[nodiscard]] Result<DoubtRecord> readDoubtRecord(Store& store, const std::string& projectId,
                                                  const std::string& itemId);

}  // namespace aicmo::ui
