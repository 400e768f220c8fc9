// events: the event log as JSON lines, its head, its proof.

#include <iostream>

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "core/delivery/pause.h"

namespace aicmo::cli {

namespace {

constexpr std::chrono::milliseconds followInterval{250};

struct EventsCommand {
    std::string what, head;
    bool follow = false;

    void run(Session& session) const {
        Store* store = session.store();
        if (store == nullptr) return;
        if (what == "head") return tellHead(session, *store);
        if (what == "verify") return verify(session, *store);
        list(session, *store);
    }

  private:
    /// A name that no event carries and no project has is misspelt: an empty log would hide it.
    bool isKnown(Session& session, Store& store) const {
        EventFilter filter;
        filter.projectId = what;
        const auto count = store.countEvents(filter);
        if (!count) {
            session.status = session.complain(count.error());
            return false;
        }
        return *count > 0 || session.project(what);
    }

    void list(Session& session, Store& store) const {
        if (!what.empty() && !isKnown(session, store)) return;
        const SignalStop signals;
        EventFilter filter;
        filter.projectId = what;
        while (!signals.token().stop_requested()) {
            const auto events = store.events(filter);
            if (!events) {
                session.status = session.complain(events.error());
                return;
            }
            std::string lines;
            for (const Event& event : *events) lines += toJsonLine(event) + '\n';
            if (!lines.empty() && !print(lines)) return;
            if (!events->empty()) {
                filter.afterSeq = events->back().seq;
            } else if (!follow || !pauseFor(followInterval, signals.token())) {
                return;
            }
        }
    }

    static void tellHead(Session& session, Store& store) {
        const auto found = store.head();
        if (!found) {
            session.status = session.complain(found.error());
        } else if (session.json) {
            session.document(Json{{"seq", found->seq}, {"hash", found->hash}});
        } else {
            print(found->text() + '\n');
        }
    }

    void verify(Session& session, Store& store) const {
        std::optional<EventHead> anchor;
        if (!head.empty()) {
            anchor = EventHead::parse(head);
            if (!anchor) throw CLI::ValidationError("--head", "must be SEQ:HASH, as `aicmo events head` prints it");
        }
        const auto result = store.verifyEvents(anchor);
        if (!result) {
            session.status = session.complain(result.error());
            return;
        }
        if (!result->ok) session.status = doneWithProblems;
        if (session.json) {
            session.document(Json{{"ok", result->ok},
                                  {"events", result->count},
                                  {"head", result->head.text()},
                                  {"first_bad", result->firstBad == 0 ? Json(nullptr) : Json(result->firstBad)},
                                  {"reason", result->reason}});
        } else if (result->ok) {
            print("ok: " + std::to_string(result->count) + " events, head " + result->head.text() + '\n');
        } else {
            print("ALTERED: " +
                  (result->firstBad > 0 ? "event " + std::to_string(result->firstBad) + ": " : std::string()) +
                  result->reason + '\n');
        }
    }
};

}  // namespace

void addEventCommands(CLI::App& app, Session& session) {
    auto* events = app.add_subcommand("events",
                                      "The event log as JSON lines, one document an event (with --json too);\n`events "
                                      "head` and `events verify` prove it");
    auto command = std::make_shared<EventsCommand>();
    events->add_option("project", command->what, "A project's id, or: head, verify");
    events->add_flag("--follow", command->follow, "Go on as events are written");
    events->add_option("--head", command->head, "verify: an earlier head that the log must still contain")
        ->type_name("SEQ:HASH");
    events->callback([&session, command] { command->run(session); });
}

}  // namespace aicmo::cli
