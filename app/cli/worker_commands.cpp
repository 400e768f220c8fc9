// worker, schedule, queue, hold: sending with nobody at hand.

#include <cstdio>
#include <mutex>

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "app/cli/worker_metrics.h"
#include "core/base/text.h"
#include "core/delivery/worker.h"

namespace aicmo::cli {

namespace {

Json orderDocument(const SendOrder& order) {
    return Json{{"order", order.id},      {"project_id", order.projectId}, {"channels", order.channels},
                {"ordered_by", order.by}, {"ordered_at", order.at},        {"run_id", order.runId}};
}

std::string_view nameOf(WorkerNews::Kind kind) {
    switch (kind) {
        case WorkerNews::Kind::Started: return "started";
        case WorkerNews::Kind::Ended: return "ended";
        case WorkerNews::Kind::Paused: return "paused";
        case WorkerNews::Kind::Resumed: return "resumed";
        case WorkerNews::Kind::Problem: break;
    }
    return "problem";
}

/// One line on standard error for what happens, as systemd's journal wants it: it adds the time.
void say(const WorkerNews& news) {
    static std::mutex mutex;
    std::string line = std::string(nameOf(news.kind));
    for (const std::string* part : {&news.projectId, &news.runId, &news.text}) {
        if (!part->empty()) line += ' ' + safe(*part);
    }
    const std::lock_guard lock(mutex);
    std::fprintf(stderr, "aicmo worker: %s\n", line.c_str());
}

struct WorkerCommand {
    bool once = false;
    int projects = 4;
    std::optional<std::int64_t> grace;  // minutes
    std::optional<int> metricsPort;

    void run(Session& session) const {
        const SignalStop signals;
        Store* store = session.store();
        if (store == nullptr) return;
        WorkerOptions options;
        options.once = once;
        options.projectsAtOnce = projects;
        if (grace) options.overdueAfter = std::chrono::minutes(*grace);
        options.stop = signals.token();
        options.news = say;
        Worker worker(*store, session.gateways(), session.executionConfig(), session.clock());
        WorkerMetrics metrics(worker, *store);
        if (metricsPort) {
            const Result<int> port = metrics.listen(*metricsPort);
            if (!port) {
                session.status = std::max<int>(doneWithProblems, session.complain(port.error()));
                return;
            }
            std::fprintf(stderr, "aicmo worker: metrics at http://127.0.0.1:%d/metrics\n", *port);
        }
        if (const Status worked = worker.run(options); !worked) {
            session.status = std::max<int>(doneWithProblems, session.complain(worked.error()));
            return;
        }
        const WorkerNumbers numbers = worker.numbers();
        if (once && numbers.failed + numbers.inDoubt + numbers.problems > 0) session.status = doneWithProblems;
        if (!session.json) return;
        session.document(Json{{"runs", numbers.runs},
                              {"sent", numbers.sent},
                              {"failed", numbers.failed},
                              {"skipped", numbers.skipped},
                              {"in_doubt", numbers.inDoubt},
                              {"problems", numbers.problems}});
    }
};

struct ScheduleCommand {
    std::string project, turn;

    void run(Session& session) const {
        Store* store = session.store();
        if (store == nullptr) return;
        if (!turn.empty()) {
            if (const Status set = store->setScheduled(project, turn == "on", currentActor()); !set) {
                session.status = std::max<int>(doneWithProblems, session.complain(set.error()));
                return;
            }
        }
        tell(session, *store);
    }

  private:
    void tell(Session& session, Store& store) const {
        const auto scheduled = store.scheduledProjects();
        if (!scheduled) {
            session.status = std::max<int>(unreadable, session.complain(scheduled.error()));
            return;
        }
        Json list = Json::array();
        TextTable text;
        for (const ScheduledProject& one : *scheduled) {
            if (!project.empty() && one.projectId != project) continue;
            list.push_back({{"project_id", one.projectId}, {"scheduled_by", one.by}, {"next_at", one.nextAt}});
            text.add({one.projectId, "by " + one.by, one.nextAt.empty() ? "nothing to come" : "next " + one.nextAt});
        }
        if (session.json) return session.document(Json{{"scheduled", std::move(list)}});
        if (!list.empty()) {
            print(text.text());
        } else {
            print(project.empty() ? "No project is sent at its times.\n" : project + " is not sent at its times.\n");
        }
    }
};

struct QueueCommand {
    std::string project, channels;
    bool cancel = false;

    void run(Session& session) const {
        Store* store = session.store();
        if (store == nullptr) return;
        if (project.empty()) return list(session, *store);
        if (cancel) return cancelOrder(session, *store);
        const auto order = store->orderRun(project, channels, currentActor());
        if (!order) return refused(session, order.error());
        if (session.json) return session.document(orderDocument(*order));
        print("Order " + std::to_string(order->id) + ": the next worker sends " + project + ".\n");
    }

  private:
    static void refused(Session& session, const Error& error) {
        session.status = std::max<int>(doneWithProblems, session.complain(error));
    }
    void cancelOrder(Session& session, Store& store) const {
        const auto orders = store.openOrders(project);
        if (!orders) return refused(session, orders.error());
        if (orders->empty()) {
            return refused(session, {ErrorKind::NotFound, "there is no open order for " + project, {}, {}});
        }
        if (const Status ended = store.endOrder(orders->front().id, "cancelled", currentActor()); !ended)
            return refused(session, ended.error());
        if (session.json) return session.document(orderDocument(orders->front()));
        print("Order " + std::to_string(orders->front().id) + " is cancelled.\n");
    }
    static void list(Session& session, Store& store) {
        const auto orders = store.openOrders({});
        if (!orders) return refused(session, orders.error());
        Json all = Json::array();
        TextTable text;
        for (const SendOrder& order : *orders) {
            all.push_back(orderDocument(order));
            text.add({std::to_string(order.id), order.projectId, order.channels, "by " + order.by, order.at,
                      order.runId.empty() ? "waits" : order.runId});
        }
        if (session.json) return session.document(Json{{"orders", std::move(all)}});
        print(orders->empty() ? "Nothing is on order.\n" : text.text());
    }
};

struct HoldCommand {
    std::string project;
    bool all = false, release = false;

    void run(Session& session) const {
        Store* store = session.store();
        if (store == nullptr) return;
        if (all || !project.empty()) {
            if (const Status set = store->setHeld(all ? std::string() : project, !release, currentActor()); !set) {
                session.status = std::max<int>(doneWithProblems, session.complain(set.error()));
                return;
            }
        }
        const auto holds = store->holds();
        if (!holds) {
            session.status = std::max<int>(unreadable, session.complain(holds.error()));
            return;
        }
        Json list = Json::array();
        TextTable text;
        for (const SendHold& hold : *holds) {
            list.push_back({{"project_id", hold.projectId}, {"held_by", hold.by}, {"held_at", hold.at}});
            text.add({hold.projectId.empty() ? "everything" : hold.projectId, "by " + hold.by, hold.at});
        }
        if (session.json) return session.document(Json{{"holds", std::move(list)}});
        print(holds->empty() ? "Workers hold nothing back.\n" : text.text());
    }
};

}  // namespace

void addWorkerCommands(CLI::App& app, Session& session) {
    auto* worker = app.add_subcommand(
        "worker",
        "Sends with nobody at hand until it is stopped (SIGTERM): runs on order, and what is approved\nof scheduled "
        "projects when its time comes. Needs EXECUTION_ENABLED=true and\nEXECUTION_DRY_RUN=false; "
        "EXECUTION_CHANNELS says which channels are its own");
    auto work = std::make_shared<WorkerCommand>();
    worker->add_flag("--once", work->once, "Do what is to be done now, then end");
    worker->add_option("--projects", work->projects, "So many projects at the same time (default 4)")
        ->check(CLI::Range(1, 64));
    worker->add_option("--grace", work->grace, "So many minutes after its time a content is overdue (default 120)")
        ->check(CLI::Range(1, 60 * 24 * 365));
    worker
        ->add_option("--metrics", work->metricsPort,
                     "Answer /healthz and /metrics (Prometheus) on this port of 127.0.0.1; 0: a free one")
        ->check(CLI::Range(0, 65535));
    worker->callback([&session, work] { work->run(session); });

    auto* schedule = app.add_subcommand(
        "schedule", "Whether workers send a project's approved contents at their times; without a project: which");
    auto times = std::make_shared<ScheduleCommand>();
    schedule->add_option("project", times->project, "Project id");
    schedule->add_option("turn", times->turn, "on or off")->check(CLI::IsMember({"on", "off"}));
    schedule->callback([&session, times] { times->run(session); });

    auto* queue = app.add_subcommand("queue", "Order a run that a worker carries out; without a project: what is open");
    auto order = std::make_shared<QueueCommand>();
    auto* project = queue->add_option("project", order->project, "Project id");
    auto* channels = queue->add_option("--channels", order->channels, "Of these channels alone, comma-separated");
    channels->needs(project)->check([](const std::string& names) {
        for (const std::string_view name : split(names, ',')) {
            if (!channelFrom(name)) return "there is no channel \"" + std::string(name) + '"';
        }
        return std::string();
    });
    queue->add_flag("--cancel", order->cancel, "Cancel the open order; a run of it stops")
        ->needs(project)
        ->excludes(channels);
    queue->callback([&session, order] { order->run(session); });

    auto* hold = app.add_subcommand("hold", "Stop workers for a project, or for all; without either: what is held");
    auto held = std::make_shared<HoldCommand>();
    auto* heldProject = hold->add_option("project", held->project, "Project id");
    hold->add_flag("--all", held->all, "Everything")->excludes(heldProject);
    hold->add_flag("--release", held->release, "Let them go on");
    hold->callback([&session, held] { held->run(session); });
}

}  // namespace aicmo::cli
