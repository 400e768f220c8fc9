#include "tests/ui/huge_run.h"

#include <array>

#include <QtGlobal>

#include "core/base/json.h"
#include "core/project/project_document.h"

namespace aicmo::ui::test {

namespace {

template <class T>
T must(Result<T> result, const char* doing) {
    if (!result) {
        qFatal("%s: %s", doing, result.error().text().c_str());
    }
    return std::move(*result);
}
void must(const Status& status, const char* doing) {
    if (!status) {
        qFatal("%s: %s", doing, status.error().text().c_str());
    }
}

std::string addressOf(std::int64_t i) {
    constexpr std::array domains{"mokkaplatz.example", "fika.example",        "accra-roast.example", "lumen.example",
                                 "kaffebar.example",   "harbour-lab.example", "prazirna.example",    "forno21.example"};
    return "reader" + std::to_string(i) + '@' + domains[static_cast<std::size_t>(i % 11 % 8)];
}

ProjectBundle project(const std::string& id, const std::string& name) {
    Json to = Json::array();
    for (int i = 0; i < 20; ++i) {
        to.push_back(Json{{"email", addressOf(i)}});
    }
    const Json from{{"name", "Northwind"}, {"address", "hello@northwind.example"}};
    const Json content{{"id", "welcome"},
                       {"channel", "email"},
                       {"title", "Welcome to spring"},
                       {"email", {{"from", from}, {"to", to}, {"subject", "Spring"}, {"text", "Spring is here.\n"}}}};
    const Json document{{"format", "aicmo.project/1"},
                        {"id", id},
                        {"name", name},
                        {"client", {{"id", "northwind"}, {"name", "Northwind Coffee"}}},
                        {"content", Json::array({content})}};
    auto bundle = parseProject(document.dump(), nullptr);
    if (!bundle) {
        qFatal("parsing the project: %s", bundle.error().text().c_str());
    }
    return std::move(*bundle);
}

/// States in the order in which a plan might bring them: mixed, not in blocks.
class Mix {
  public:
    struct Kind {
        LedgerState planned;
        std::string message;
        std::int64_t left;
        std::int64_t all;
    };
    void add(LedgerState planned, std::string message, std::int64_t count) {
        if (count > 0) {
            kinds_.push_back({planned, std::move(message), count, count});
        }
    }
    /// The kind of which the largest share is left.
    const Kind* next() {
        Kind* most = nullptr;
        for (Kind& kind : kinds_) {
            if (kind.left > 0 && (!most || kind.left * most->all > most->left * kind.all)) {
                most = &kind;
            }
        }
        if (most) {
            --most->left;
        }
        return most;
    }

  private:
    std::vector<Kind> kinds_;
};

void plan(Store& store, const std::string& run, const MadeRun& made) {
    constexpr std::size_t chunk = 8192;
    Mix mix;
    mix.add(LedgerState::Pending, {}, made.sent + made.failed + made.inDoubt + made.pending);
    mix.add(LedgerState::Skipped, "no consent (opt_in is \"no\")", made.noConsent);
    mix.add(LedgerState::Skipped, "suppressed by \"@forno21.example\"", made.suppressed);
    mix.add(LedgerState::Skipped, "not approved", made.notApproved);
    mix.add(LedgerState::Skipped, "already sent", made.alreadySent);
    std::vector<NewRunItem> rows;
    std::int64_t first = 0;
    std::int64_t no = 0;
    const auto flush = [&] {
        must(store.addRunItems(run, first, rows), "planning the run");
        first = no;
        rows.clear();
    };
    while (const Mix::Kind* kind = mix.next()) {
        NewRunItem row;
        row.recipient = addressOf(no);
        row.contentId = "welcome";
        row.itemId = "welcome/" + row.recipient;
        row.state = kind->planned;
        row.message = kind->message;
        row.payloadSha256.fill(static_cast<unsigned char>(no));
        rows.push_back(std::move(row));
        ++no;
        if (rows.size() == chunk) {
            flush();
        }
    }
    if (!rows.empty()) {
        flush();
    }
}

ItemOutcome outcomeOf(const RunItem& item, LedgerState state) {
    ItemOutcome outcome;
    outcome.no = item.no;
    outcome.state = state;
    outcome.event.event = "execution.email_executed";
    if (state == LedgerState::Success) {
        outcome.message = "250 2.0.0 queued as 4F8C" + std::to_string(item.no);
        outcome.remoteId = "4F8C" + std::to_string(item.no);
    } else if (state == LedgerState::Failed) {
        outcome.message = "550 5.1.1 no such user here";
    } else {
        outcome.message = "the connection broke after the last byte, before the answer";
        outcome.remoteId = "<" + std::to_string(item.no) + ".welcome@northwind.example>";
    }
    return outcome;
}

void settle(Store& store, const std::string& run, const MadeRun& made) {
    constexpr std::int64_t batch = 4096;
    Mix mix;
    mix.add(LedgerState::Success, {}, made.sent);
    mix.add(LedgerState::Failed, {}, made.failed);
    mix.add(LedgerState::InDoubt, {}, made.inDoubt);
    for (std::int64_t left = made.sent + made.failed + made.inDoubt; left > 0;) {
        const auto items = must(store.claim(run, Channel::Email, std::min(left, batch)), "claiming");
        std::vector<std::int64_t> nos;
        std::vector<ItemOutcome> outcomes;
        for (const RunItem& item : items) {
            nos.push_back(item.no);
            outcomes.push_back(outcomeOf(item, mix.next()->planned));
        }
        must(store.commit(run, nos, {}), "committing");
        must(store.settle(run, outcomes), "settling");
        left -= static_cast<std::int64_t>(items.size());
    }
}

}  // namespace

MadeRun hundredThousand() {
    MadeRun made;
    made.sent = 91'000;
    made.failed = 900;
    made.inDoubt = 100;
    made.noConsent = 5000;
    made.suppressed = 2000;
    made.notApproved = 600;
    made.alreadySent = 400;
    return made;
}

std::string makeRun(Store& store, const std::string& projectId, const std::string& name, const MadeRun& made) {
    const ProjectBundle bundle = project(projectId, name);
    const auto imported = must(store.importProject(bundle, "M. Okafor"), "importing");
    Run wanted;
    wanted.projectId = projectId;
    wanted.actor = "M. Okafor";
    wanted.dry = false;
    wanted.channels = "email";
    wanted.projectDigest = imported.digest;
    const Run run = must(store.startRun(wanted), "starting the run");
    plan(store, run.id, made);
    settle(store, run.id, made);
    if (made.state != RunState::Running) {
        NewEvent end;
        end.event = "execution.completed";
        must(store.setRunState(run.id, made.state, made.errors, end), "ending the run");
    }
    return run.id;
}

}  // namespace aicmo::ui::test
