#include "core/delivery/worker.h"

#include <algorithm>
#include <condition_variable>
#include <list>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/words.h"

namespace aicmo {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr const char* scheduleReason = "schedule";
/// A project whose sending lock somebody else has, or whose run could not go on, is looked at again after this.
constexpr std::chrono::seconds shortRest{2};
constexpr std::chrono::seconds searchEvery{1};
constexpr int mostDoublings = 6;

std::string orderReason(std::int64_t id) { return "order " + std::to_string(id); }

std::set<Channel> channelsOf(std::string_view names, const std::set<Channel>& allowed) {
    if (names.empty()) return allowed;
    std::set<Channel> channels;
    for (const std::string_view name : split(names, ',')) {
        if (const auto channel = channelFrom(name); channel && allowed.contains(*channel)) channels.insert(*channel);
    }
    return channels;
}

/// What is to be done for one project.
struct Task {
    std::string projectId, reason, actor;
    std::set<Channel> channels;
    std::int64_t order = 0;            ///< of an order
    std::vector<DueContent> contents;  ///< of a schedule
    std::optional<std::string> runId;  ///< of a run that is to be continued
};

using Attempted = std::pair<std::string, std::int64_t>;  // content, approval

}  // namespace

std::string unattendedReason(const Run& run) {
    const Result<Json> kept = parseJson(run.optionsJson);
    return kept && kept->is_object() ? kept->value("unattended", std::string()) : std::string();
}

struct Worker::Impl {
    Impl(Store& usedStore, GatewayProvider usedGateways, ExecutionConfig usedConfig,
         std::shared_ptr<const Clock> usedClock)
        : store(usedStore),
          gateways(std::move(usedGateways)),
          config(std::move(usedConfig)),
          clock(std::move(usedClock)) {}

    /// A project that is being sent for, on a thread of its own.
    struct Job {
        Task task;
        RunControl control;
        std::stop_source stop;
        bool held = false;
        bool done = false;
        std::thread thread;
    };
    /// What people have asked for.
    struct Asked {
        std::int64_t generation = 0;
        std::vector<SendHold> holds;
        std::vector<SendOrder> orders;
        std::vector<ScheduledProject> scheduled;
    };
    struct Rest {
        SteadyClock::time_point until;
        int times = 0;
    };

    Status work(const WorkerOptions& given);
    void look();
    void waitForNews();
    [[nodiscard]] Result<Asked> read();
    void steer(const Asked& asked);
    [[nodiscard]] bool isWanted(const Task& task, const Asked& asked) const;
    [[nodiscard]] std::vector<Task> tasks(const Asked& asked);
    [[nodiscard]] bool wasCarriedOut(const SendOrder& order);
    void addContinued(std::vector<Task>& found, const std::vector<Run>& unfinished, const Asked& asked) const;
    void addDue(std::vector<Task>& found, const std::vector<Run>& unfinished, const Asked& asked);
    [[nodiscard]] bool mayBegin(const Task& task, const std::vector<SendHold>& holds);
    void begin(Task task);
    void carryOut(Job& job);
    [[nodiscard]] ExecutionOptions optionsFor(Job& job);
    [[nodiscard]] bool stillWanted(const Task& task);
    void tellEnd(const Task& task, const ExecutionReport& report);
    void restAfter(const Task& task, const ExecutionReport& report);
    void endOrder(const Task& task, const ExecutionReport& report);
    void joinDone();
    void stopAll();
    void tell(WorkerNews::Kind kind, const std::string& project, const std::string& run, const std::string& text) {
        if (options.news) options.news({kind, project, run, text});
    }
    void problem(const std::string& project, const std::string& text) {
        {
            const std::lock_guard lock(mutex);
            ++count.problems;
        }
        tell(WorkerNews::Kind::Problem, project, {}, text);
    }

    Store& store;
    GatewayProvider gateways;
    ExecutionConfig config;
    std::shared_ptr<const Clock> clock;
    WorkerOptions options;

    mutable std::mutex mutex;
    std::condition_variable_any changed;
    std::list<Job> jobs;
    std::map<std::string, Rest, std::less<>> rests;  // projects that are left alone for a while
    std::map<Attempted, Rest> attempts;              // contents that could not be attempted
    WorkerNumbers count;
    std::optional<std::int64_t> generation;  // when work was looked for
    SteadyClock::time_point searchAt{};
    std::string lastProblem;  // a store that is away is told of once
    bool idle = false;        // nothing is to be done now
    bool written = false;     // to the store; under mutex, as the next
    bool jobEnded = false;
};

Worker::Worker(Store& store, GatewayProvider gateways, ExecutionConfig config, std::shared_ptr<const Clock> clock)
    : impl_(std::make_unique<Impl>(store, std::move(gateways), std::move(config), std::move(clock))) {}
Worker::~Worker() = default;

Status Worker::run(const WorkerOptions& options) { return impl_->work(options); }

WorkerNumbers Worker::numbers() const {
    const std::lock_guard lock(impl_->mutex);
    WorkerNumbers numbers = impl_->count;
    numbers.active = static_cast<std::int64_t>(impl_->jobs.size());
    return numbers;
}

Status Worker::Impl::work(const WorkerOptions& given) {
    if (!config.executionEnabled) {
        return fail(ErrorKind::Refused, "a worker sends, and execution is disabled", {},
                    "set EXECUTION_ENABLED=true for it");
    }
    if (config.dryRun) {
        return fail(ErrorKind::Refused, "a worker sends, and dry run is on", {}, "set EXECUTION_DRY_RUN=false for it");
    }
    options = given;
    const std::unique_ptr<StoreWatch> watch = store.watch([this] {
        {
            const std::lock_guard lock(mutex);
            written = true;
        }
        changed.notify_all();
    });
    while (!options.stop.stop_requested()) {
        look();
        if (options.once && idle && jobs.empty()) break;
        waitForNews();
    }
    stopAll();
    return {};
}

/// Until people have asked for something, a job has ended, or it is time to look anyway.
void Worker::Impl::waitForNews() {
    const SteadyClock::time_point until = SteadyClock::now() + options.lookEvery;
    std::unique_lock lock(mutex);
    while (changed.wait_until(lock, options.stop, until, [this] { return written || jobEnded; })) {
        written = false;
        if (std::exchange(jobEnded, false)) return;
        lock.unlock();
        // Most of what is written is what workers do themselves.
        const auto current = store.sendingGeneration();
        if (!current || generation != *current) return;
        lock.lock();
    }
}

/// One look into the store, and what follows from it.
void Worker::Impl::look() {
    joinDone();
    const auto asked = read();
    if (!asked) {
        const std::string text = asked.error().text();
        if (std::exchange(lastProblem, text) != text) problem({}, text);
        return;
    }
    lastProblem.clear();
    const SteadyClock::time_point now = SteadyClock::now();
    {
        const std::lock_guard lock(mutex);
        count.lookedAt = now;
    }
    steer(*asked);
    // Times come by themselves, and others' runs end: looked for once a second.
    if (std::exchange(generation, asked->generation) == asked->generation && now < searchAt) return;
    searchAt = now + searchEvery;
    const std::vector<SendHold>* holds = &asked->holds;
    idle = true;
    for (Task& task : tasks(*asked)) {
        if (!mayBegin(task, *holds)) continue;
        idle = false;
        if (static_cast<int>(jobs.size()) < options.projectsAtOnce) begin(std::move(task));
    }
}

Result<Worker::Impl::Asked> Worker::Impl::read() {
    const auto current = store.sendingGeneration();
    if (!current) return fail(current.error());
    auto holds = store.holds();
    if (!holds) return fail(holds.error());
    auto orders = store.openOrders({});
    if (!orders) return fail(orders.error());
    auto projects = store.scheduledProjects();
    if (!projects) return fail(projects.error());
    return Asked{*current, std::move(*holds), std::move(*orders), std::move(*projects)};
}

/// Holds pause a run, and an order that was cancelled stops it, within one hand-over.
void Worker::Impl::steer(const Asked& asked) {
    for (Job& job : jobs) {
        const bool held = std::any_of(asked.holds.begin(), asked.holds.end(), [&](const SendHold& hold) {
            return hold.projectId.empty() || hold.projectId == job.task.projectId;
        });
        if (held != std::exchange(job.held, held)) {
            held ? job.control.pause() : job.control.resume();
            tell(held ? WorkerNews::Kind::Paused : WorkerNews::Kind::Resumed, job.task.projectId, {},
                 held ? "held" : "released");
        }
        if (!isWanted(job.task, asked)) {
            job.stop.request_stop();
            job.control.resume();
        }
    }
}

/// Its order was not cancelled, or its project is scheduled still.
bool Worker::Impl::isWanted(const Task& task, const Asked& asked) const {
    if (task.order != 0) {
        return std::any_of(asked.orders.begin(), asked.orders.end(),
                           [&](const SendOrder& order) { return order.id == task.order; });
    }
    return std::any_of(asked.scheduled.begin(), asked.scheduled.end(),
                       [&](const ScheduledProject& project) { return project.projectId == task.projectId; });
}

std::vector<Task> Worker::Impl::tasks(const Asked& asked) {
    std::vector<Task> found;
    const auto unfinished = store.unfinishedLiveRuns();
    if (!unfinished) {
        problem({}, unfinished.error().text());
        return found;
    }
    addContinued(found, *unfinished, asked);
    const auto has = [&](const std::string& project) {
        return std::any_of(found.begin(), found.end(), [&](const Task& task) { return task.projectId == project; }) ||
               std::any_of(unfinished->begin(), unfinished->end(),
                           [&](const Run& run) { return run.projectId == project; });
    };
    for (const SendOrder& order : asked.orders) {
        if (has(order.projectId) || wasCarriedOut(order)) continue;
        found.push_back({order.projectId,
                         orderReason(order.id),
                         order.by,
                         channelsOf(order.channels, config.channels),
                         order.id,
                         {},
                         {}});
    }
    addDue(found, *unfinished, asked);
    return found;
}

/// The worker that carried it out did not live to say so.
bool Worker::Impl::wasCarriedOut(const SendOrder& order) {
    const auto runs = store.listRuns(order.projectId);
    if (!runs) return false;
    for (const Run& run : *runs) {
        if (run.dry || run.state != RunState::Finished || unattendedReason(run) != orderReason(order.id)) continue;
        static_cast<void>(store.endOrder(order.id, "carried out", order.by));
        return true;
    }
    return false;
}

/// Runs that workers began and did not bring to their end. One that an operator began is the operator's, and one that
/// was cancelled stays so until somebody asks for it again.
void Worker::Impl::addContinued(std::vector<Task>& found, const std::vector<Run>& unfinished,
                                const Asked& asked) const {
    for (const Run& run : unfinished) {
        const std::string reason = unattendedReason(run);
        const auto order = std::find_if(asked.orders.begin(), asked.orders.end(),
                                        [&](const SendOrder& open) { return open.projectId == run.projectId; });
        Task task{run.projectId, reason, run.actor, config.channels, 0, {}, run.id};
        // An order for a project whose run was stopped asks for that run to go on.
        if (order != asked.orders.end() && (!reason.empty() || run.state == RunState::Stopped)) {
            task.order = order->id;
            if (reason.empty()) task.reason = orderReason(order->id);
        } else if (reason != scheduleReason || !isWanted(task, asked)) {
            continue;
        }
        if (run.state != RunState::Paused) found.push_back(std::move(task));
    }
}

void Worker::Impl::addDue(std::vector<Task>& found, const std::vector<Run>& unfinished, const Asked& asked) {
    if (asked.scheduled.empty()) return;
    const auto due = store.dueContents(clock->now() - options.overdueAfter);
    if (!due) return problem({}, due.error().text());
    const SteadyClock::time_point now = SteadyClock::now();
    for (const ScheduledProject& project : asked.scheduled) {
        const auto busy = [&](const auto& other) { return other.projectId == project.projectId; };
        if (std::any_of(found.begin(), found.end(), busy) || std::any_of(unfinished.begin(), unfinished.end(), busy)) {
            continue;
        }
        Task task{project.projectId, scheduleReason, project.by, config.channels, 0, {}, {}};
        const std::lock_guard lock(mutex);
        for (const DueContent& content : *due) {
            if (content.projectId != project.projectId) continue;
            const auto tried = attempts.find({content.contentId, content.approvalId});
            if (tried == attempts.end() || tried->second.until <= now) task.contents.push_back(content);
        }
        if (!task.contents.empty()) found.push_back(std::move(task));
    }
}

bool Worker::Impl::mayBegin(const Task& task, const std::vector<SendHold>& holds) {
    if (task.channels.empty()) return false;
    for (const Job& job : jobs) {
        if (job.task.projectId == task.projectId) return false;
    }
    for (const SendHold& hold : holds) {
        if (hold.projectId.empty() || hold.projectId == task.projectId) return false;
    }
    const std::lock_guard lock(mutex);
    const auto rest = rests.find(task.projectId);
    return rest == rests.end() || rest->second.until <= SteadyClock::now();
}

void Worker::Impl::begin(Task task) {
    Job* job = nullptr;
    {
        const std::lock_guard lock(mutex);
        job = &jobs.emplace_back();
    }
    job->task = std::move(task);
    tell(WorkerNews::Kind::Started, job->task.projectId, job->task.runId.value_or(std::string()), job->task.reason);
    job->thread = std::thread([this, job] { carryOut(*job); });
}

ExecutionOptions Worker::Impl::optionsFor(Job& job) {
    const Task& task = job.task;
    ExecutionOptions run;
    run.overrideDryRun = false;
    run.channels = task.channels;
    run.joins = true;
    run.unattended = task.reason;
    run.overdueAfter = options.overdueAfter;
    run.results = ResultsWanted::None;
    run.retry = options.retry;
    run.actor = task.actor;
    run.stop = job.stop.get_token();
    run.stillWanted = [this, &task] { return stillWanted(task); };
    // Also when it is continued: what became overdue meanwhile is held.
    run.dueOnly = task.reason == scheduleReason;
    if (!task.contents.empty()) {
        run.onlyContents.emplace();
        for (const DueContent& content : task.contents) run.onlyContents->insert(content.contentId);
    }
    return run;
}

/// Another worker may have done it since it was found.
bool Worker::Impl::stillWanted(const Task& task) {
    if (task.runId) return false;  // it came to its end meanwhile
    if (task.order != 0) {
        const auto open = store.openOrders(task.projectId);
        if (!open) return false;
        const auto same =
            std::find_if(open->begin(), open->end(), [&](const SendOrder& order) { return order.id == task.order; });
        return same != open->end() && !wasCarriedOut(*same);
    }
    const auto due = store.dueContents(clock->now() - options.overdueAfter);
    if (!due) return false;
    return std::all_of(task.contents.begin(), task.contents.end(), [&](const DueContent& wanted) {
        return std::any_of(due->begin(), due->end(), [&](const DueContent& content) {
            return content.projectId == wanted.projectId && content.contentId == wanted.contentId &&
                   content.approvalId == wanted.approvalId;
        });
    });
}

void Worker::Impl::carryOut(Job& job) {
    ExecutionOrchestrator orchestrator(store, gateways, config, clock);
    const ExecutionReport report =
        orchestrator.executePlanForProject(job.task.projectId, optionsFor(job), &job.control);
    tellEnd(job.task, report);
    endOrder(job.task, report);
    restAfter(job.task, report);
    {
        const std::lock_guard lock(mutex);
        job.done = true;
        jobEnded = true;
    }
    changed.notify_all();
}

void Worker::Impl::tellEnd(const Task& task, const ExecutionReport& report) {
    for (const std::string& error : report.errors) problem(task.projectId, error);
    if (report.runId.empty()) return;
    {
        const std::lock_guard lock(mutex);
        ++count.runs;
        if (!report.left) {  // whoever ends a shared run counts all of it
            count.sent += report.itemsSentSuccessfully;
            count.failed += report.itemsFailed;
            count.skipped += report.itemsSkipped;
            count.inDoubt += report.itemsInDoubt;
        }
    }
    const std::string_view how = report.left ? "others go on" : report.stopped ? "stopped" : "ended";
    tell(WorkerNews::Kind::Ended, task.projectId, report.runId,
         std::string(how) + ": " + std::to_string(report.itemsSentSuccessfully) + " sent, " +
             std::to_string(report.itemsFailed) + " failed, " + std::to_string(report.itemsSkipped) + " skipped, " +
             std::to_string(report.itemsInDoubt) + " in doubt, " + std::to_string(report.itemsPending) + " pending");
}

void Worker::Impl::endOrder(const Task& task, const ExecutionReport& report) {
    if (task.order == 0 || report.runId.empty()) return;
    static_cast<void>(store.setOrderRun(task.order, report.runId));  // cancelled meanwhile: it names none
    if (report.stopped || report.left) return;
    static_cast<void>(store.endOrder(task.order, "carried out", task.actor));  // another worker may have said so
}

/// What could not go on is not tried again at once, and contents that could not be attempted wait longer each time.
void Worker::Impl::restAfter(const Task& task, const ExecutionReport& report) {
    const SteadyClock::time_point now = SteadyClock::now();
    const std::lock_guard lock(mutex);
    const auto rest = [&](Rest& of, std::chrono::milliseconds base) {
        of.until = now + base * (1 << std::min(of.times++, mostDoublings));
    };
    const bool wentWrong = report.runId.empty() || report.stopped || !report.errors.empty();
    if (!wentWrong || report.left) {
        rests.erase(task.projectId);
    } else {
        rest(rests[task.projectId], shortRest);
    }
    for (const DueContent& content : task.contents) {
        rest(attempts[{content.contentId, content.approvalId}], options.tryAgainAfter);
    }
}

void Worker::Impl::joinDone() {
    std::list<Job> ended;
    {
        const std::lock_guard lock(mutex);
        for (auto job = jobs.begin(); job != jobs.end();) {
            const auto next = std::next(job);
            if (job->done) ended.splice(ended.end(), jobs, job);
            job = next;
        }
    }
    for (Job& job : ended) job.thread.join();
    if (!ended.empty()) generation.reset();  // what follows it is looked for at once
}

void Worker::Impl::stopAll() {
    for (Job& job : jobs) {
        job.stop.request_stop();
        job.control.resume();
    }
    for (Job& job : jobs) job.thread.join();
    const std::lock_guard lock(mutex);
    jobs.clear();
}

}  // namespace aicmo
