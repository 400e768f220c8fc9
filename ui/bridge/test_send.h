#pragma once
// One email, marked as a test, to an address of the operator's: outside every run, without a row in the ledger.

#include <stop_token>
#include <string>

#include "core/gateway/gateway.h"
#include "ui/bridge/project_session.h"

namespace aicmo::ui {

/// Composes the test and hands it over; writes the event execution.test_sent. Blocks, so only on a worker; a stop
/// request ends it within a second. Errors: an address that cannot be written to, a message that cannot be composed, no
/// account, a log that cannot be written. Everything that the server said is the outcome.
[[nodiscard]] Result<Outcome> sendTest(const ConsoleServices& services, const LoadedProject& loaded,
                                       const PlanItem& item, const std::string& to, const std::stop_token& stop);

}  // namespace aicmo::ui
