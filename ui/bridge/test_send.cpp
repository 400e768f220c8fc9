#include "ui/bridge/test_send.h"

#include "core/base/json.h"

namespace aicmo::ui {

Result<Outcome> sendTest(const ConsoleServices& services, const LoadedProject& loaded, const PlanItem& item,
                         const std::string& to, const std::stop_token& stop) {
    const Composed composed = loaded.composer->composeTest(item, to);
    if (const Finding* error = composed.firstError()) {
        return fail(Error{ErrorKind::InvalidInput, error->message, error->place, {}});
    }
    auto gateways = services.gateways(loaded.project());
    auto sender = gateways->email();
    if (!sender) {
        return fail(sender.error());
    }
    // A test has no row in the ledger: there is nothing to commit before it is handed over.
    const Outcome outcome = (*sender)->send(
        *composed.payload.email(), services.clock->now(), [] { return true; }, stop);
    NewEvent event;
    event.event = "execution.test_sent";
    event.projectId = loaded.project().id;
    event.actor = services.actor;
    event.details = Json{{"content_id", loaded.plan->content(item).id},
                         {"to", to},
                         {"sent", outcome.kind == OutcomeKind::Accepted},
                         {"answer", outcome.text}};
    event.tags = {"test"};
    if (const auto appended = services.store->append({event}); !appended) {
        return fail(appended.error());
    }
    return outcome;
}

}  // namespace aicmo::ui
