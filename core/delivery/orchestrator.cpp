#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/delivery/channel_runner.h"
#include "core/delivery/doubts.h"
#include "core/delivery/execution.h"
#include "core/delivery/parallel.h"
#include "core/delivery/run_planner.h"
#include "core/delivery/run_results.h"

namespace aicmo {

namespace {

constexpr std::chrono::milliseconds progressInterval{50};
constexpr std::chrono::seconds shortestShownWait{1};
/// A program that is planning a run lets others join when it is done: so long they wait for that.
constexpr std::chrono::seconds planningTime{10};
constexpr std::chrono::milliseconds askedAgain{100};

std::vector<std::string> errorsOf(const Run& run) {
    std::vector<std::string> texts;
    if (const Result<Json> errors = parseJson(run.errors); errors && errors->is_array()) {
        for (const Json& text : *errors) texts.push_back(text.get<std::string>());
    }
    return texts;
}

/// One call of executePlanForProject: its report, its events, its run.
class Execution {
  public:
    Execution(Store& store, const GatewayProvider& gateways, const ExecutionConfig& config, const Clock& clock,
              std::string_view projectId, const ExecutionOptions& options, RunControl* control)
        : store_(store),
          gateways_(gateways),
          config_(config),
          clock_(clock),
          options_(options),
          control_(control),
          // Whoever asks for the whole plan gets it whatever its times, early and late; --due goes by the times.
          overdue_(clock, options.overdueAfter, options.dueOnly, options.confirmOverdue) {
        report_.projectId = projectId;
        report_.dryRun = options.preview || options.overrideDryRun.value_or(config.dryRun);
        report_.executionEnabled = config.executionEnabled;
        report_.startedAt = toRfc3339(clock.now());
    }

    void run() {
        if (!config_.executionEnabled && !options_.preview) {
            event("execution.disabled", {});
            return;
        }
        // First of all, before anything is written: one that was stopped in the middle of a transaction (a laptop
        // asleep) keeps the log closed to us, and still this has to say who is sending.
        const std::optional<Error> refused = report_.dryRun ? std::nullopt : lockSending();
        if (refused) report_.errors.push_back(refused->text());
        // Nothing is begun that the log cannot tell of.
        if (!event("execution.started", Json{{"dry_run", report_.dryRun}, {"channels", names(channels())}})) return;
        if (refused) {
            event("execution.error", Json{{"error", refused->text()}});
            return;
        }
        if (!loadPlan()) return;
        const Composer composer(plan_);
        suppressions_.emplace(store_);
        if (report_.dryRun) {
            dryRun(composer);
        } else {
            liveRun(composer);
        }
    }

    /// Writes what went wrong where people look: the report and the event log.
    void error(const std::string& text) {
        report_.errors.push_back(text);
        event("execution.error", Json{{"error", text}});
    }

    ExecutionReport finish() {
        if (report_.finishedAt.empty()) report_.finishedAt = toRfc3339(clock_.now());
        return std::move(report_);
    }

    [[nodiscard]] const std::string& runId() const { return report_.runId; }

  private:
    [[nodiscard]] std::set<Channel> channels() const { return options_.channels.value_or(config_.channels); }

    static std::vector<std::string> names(const std::set<Channel>& channels) {
        std::vector<std::string> out;
        out.reserve(channels.size());
        for (const Channel channel : channels) out.emplace_back(toString(channel));
        return out;
    }

    [[nodiscard]] NewEvent makeEvent(std::string name, const Json& details) const {
        NewEvent entry;
        entry.event = std::move(name);
        entry.projectId = report_.projectId;
        entry.runId = report_.runId;
        entry.actor = options_.actor;
        entry.details = details;
        return entry;
    }

    /// Why nothing may be sent for this project now. One that is not there is told of by loadPlan().
    std::optional<Error> lockSending() {
        const auto waitUntil = std::chrono::steady_clock::now() + planningTime;
        while (true) {
            Result<std::unique_ptr<SendLock>> lock =
                store_.lockSending(report_.projectId, options_.joins ? SendMode::Together : SendMode::Alone);
            if (lock) {
                sendLock_ = std::move(*lock);
                return std::nullopt;
            }
            if (lock.error().kind == ErrorKind::NotFound) return std::nullopt;
            const bool mayBePlanning = options_.joins && lock.error().kind == ErrorKind::Busy;
            if (!mayBePlanning || options_.stop.stop_requested() || std::chrono::steady_clock::now() > waitUntil) {
                report_.stopped = lock.error().kind == ErrorKind::Full;
                return lock.error();
            }
            std::this_thread::sleep_for(askedAgain);
        }
    }

    /// False when it could not be written.
    bool event(const std::string& name, const Json& details) {
        const auto appended = store_.append({makeEvent(name, details)});
        if (appended) return true;
        report_.errors.push_back(words("the event log cannot be written: %1", appended.error().text()).text());
        if (appended.error().kind == ErrorKind::Full) report_.stopped = true;
        return false;
    }

    bool loadPlan() {
        auto bundle = store_.loadProject(report_.projectId);
        if (!bundle) {
            if (bundle.error().kind != ErrorKind::NotFound) {
                error(bundle.error().within("reading the project").text());
                return false;
            }
            report_.projectFound = false;
            report_.errors.push_back(words("Project '%1' not found", report_.projectId).text());
            event("execution.project_not_found", Json{{"project_id", report_.projectId}});
            return false;
        }
        plan_ =
            std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
        for (const PlanProblem& problem : plan_->problems()) error(problem.contentId + ": " + problem.error.text());
        noteUnusableContacts();
        return event("execution.plan_fetched",
                     Json{{"items", plan_->items().size()}, {"contents", plan_->project().content.size()}});
    }

    /// Rows of an audience that cannot get anything are nobody's plan item; they must not vanish without a word.
    void noteUnusableContacts() {
        std::set<const ContactTable*> seen;
        for (std::size_t i = 0; i < plan_->project().content.size(); ++i) {
            const ContactTable* table = plan_->contactsOf(i);
            if (table == nullptr || !channels().contains(plan_->project().content[i].channel)) continue;
            if (!seen.insert(table).second) continue;
            const auto bad = std::find_if(table->problems().begin(), table->problems().end(),
                                          [](const ContactProblem& problem) { return !problem.duplicate; });
            if (bad == table->problems().end()) continue;
            const auto count = std::count_if(bad, table->problems().end(),
                                             [](const ContactProblem& problem) { return !problem.duplicate; });
            const std::string& id = plan_->project().content[i].id;
            const std::string line = std::to_string(bad->line);
            const Words reason = Words::message(bad->reason);
            report_.errors.push_back(
                (count == 1 ? words("%1: 1 contact is not usable; the first is line %2: %3", id, line, reason)
                            : words("%2: %Ln contacts are not usable; the first is line %3: %4", plainNumber(count), id,
                                    line, reason))
                    .text());
        }
    }

    [[nodiscard]] PlanScope scope() const {
        return {channels(), options_.dueOnly, clock_.now(), options_.onlyItems, options_.onlyContents};
    }

    [[nodiscard]] std::map<Channel, std::string> accounts() const {
        const std::unique_ptr<GatewayFactory> gateways = gateways_(plan_->project());
        return gateways ? accountsOf(*gateways) : std::map<Channel, std::string>{};
    }

    [[nodiscard]] Run newRun(const PlanScope& scope) const {
        Run run;
        run.projectId = report_.projectId;
        run.actor = options_.actor;
        run.dry = report_.dryRun;
        run.projectDigest = plan_->project().digest;
        for (const std::string& name : names(scope.channels)) run.channels += (run.channels.empty() ? "" : ",") + name;
        Json kept{{"due_only", scope.dueOnly}, {"now", toRfc3339(scope.now)}};
        if (scope.onlyItems) kept["only_items"] = *scope.onlyItems;
        if (scope.onlyContents) kept["only_contents"] = *scope.onlyContents;
        if (!options_.unattended.empty()) kept["unattended"] = options_.unattended;
        if (options_.canary && !report_.dryRun) kept["canary"] = *options_.canary;
        if (run.dry) {  // an approval of what it shows holds for these
            kept["program"] = thisProgram();
            for (const auto& [channel, account] : accounts())
                kept["accounts"][std::string(toString(channel))] = account;
        }
        run.optionsJson = kept.dump();
        return run;
    }

    /// What the run was started for, so that a killed one is continued with the same items.
    [[nodiscard]] static PlanScope scopeOf(const Run& run) {
        PlanScope scope;
        for (const std::string_view name : split(run.channels, ',')) {
            if (const auto channel = channelFrom(name)) scope.channels.insert(*channel);
        }
        const Result<Json> kept = parseJson(run.optionsJson);
        if (!kept || !kept->is_object()) return scope;
        scope.dueOnly = kept->value("due_only", false);
        scope.now = parseRfc3339(kept->value("now", std::string())).value_or(Instant{});
        if (kept->contains("only_contents")) scope.onlyContents = (*kept)["only_contents"].get<std::set<std::string>>();
        if (kept->contains("only_items")) scope.onlyItems = (*kept)["only_items"].get<std::set<std::string>>();
        return scope;
    }

    // --- dry ---------------------------------------------------------------------------------------------------------

    void dryRun(const Composer& composer) {
        const Result<Run> run = store_.startRun(newRun(scope()));
        if (!run) return storeError(run.error().within("starting the run"));
        report_.runId = run->id;

        ProgressBoard board(run->id, true, options_.progress);
        const std::vector<PlanItem> items = itemsInScope(*plan_, scope());
        const RunPlanner planner(composer, *suppressions_, nullptr);
        const Status written = planner.writeRows(store_, run->id, items, 0, options_.stop, [&](const auto& rows) {
            for (const NewRunItem& row : rows) board.addPlanned(row.channel, row.recipient, row.state);
            board.publish();
        });
        if (!written && written.error().kind != ErrorKind::Cancelled) error(written.error().text());
        report_.stopped = !written;
        summariseDryRun(items);
        endRun(*run, written ? RunState::Finished : RunState::Stopped);
        board.publish(true);
    }

    /// One event for each channel: a dry run of a million items changes nothing that would need a million entries.
    void summariseDryRun(const std::vector<PlanItem>& items) {
        std::map<Channel, std::int64_t> counts;
        for (const PlanItem& item : items) ++counts[plan_->content(item).channel];
        for (const auto& [channel, count] : counts) {
            const char* name = channel == Channel::Email ? "execution.email_executed"
                               : channel == Channel::Crm ? "execution.crm_executed"
                                                         : "execution.social_executed";
            event(name, Json{{"channel", toString(channel)}, {"dry_run", true}, {"items", count}});
        }
    }

    // --- live --------------------------------------------------------------------------------------------------------

    void liveRun(const Composer& composer) {
        ApprovalBook approvals(store_, report_.projectId, accounts());
        // Who joins plans nothing: the bytes that it composes are compared all the same.
        if (const Status read = approvals.load(joined() ? std::string() : plan_->project().digest); !read)
            return error(read.error().within("reading the approvals").text());
        const auto unfinished = store_.unfinishedLiveRun(report_.projectId);
        if (!unfinished) return error(unfinished.error().text());
        if (*unfinished && !mayContinue(**unfinished)) return;
        if (!*unfinished && joined()) return;  // they have just come to the end
        if (!*unfinished && options_.stillWanted && !options_.stillWanted()) return;

        const std::optional<Run> run = *unfinished ? continueRun(composer, **unfinished) : startRun();
        const RunPlanner planner(composer, *suppressions_, &approvals, &overdue_);
        SendSum planned;
        if (!run || !planRows(planner, *run, planned)) return;
        if (options_.confirmed && !isAsConfirmed(planner, *run, unfinished->has_value(), planned)) return;
        approvals.forgetItems();
        canary_ = canaryOf(*run);
        if (!letOthersJoin()) return;
        sendAll(composer, *run, approvals);
    }

    [[nodiscard]] bool joined() const { return sendLock_ && sendLock_->joined(); }

    /// Once all is planned. A canary is one program's: its items are the run's first ones.
    bool letOthersJoin() {
        if (!options_.joins || joined() || canary_ > 0 || !sendLock_) return true;
        if (const Status shared = sendLock_->share(); !shared) {
            error(shared.error().text());
            report_.stopped = true;
            return false;
        }
        return true;
    }

    /// Others go on with what is left of the run, and end it.
    [[nodiscard]] bool leftToOthers() {
        if (!options_.joins || !sendLock_) return false;
        const Result<bool> others = sendLock_->hasCompanions();
        return !others || *others;
    }

    /// A run that was stopped is continued as it was planned. What was asked for now must not be less than that: it
    /// would go out all the same.
    bool mayContinue(const Run& run) {
        const PlanScope planned = scopeOf(run);
        std::string asked;
        if (options_.onlyItems && options_.onlyItems != planned.onlyItems) asked = phrase("a retry of single items");
        if (options_.onlyContents && options_.onlyContents != planned.onlyContents) asked = phrase("single contents");
        if (options_.dueOnly && !planned.dueOnly) asked = phrase("only what is due");
        if (asked.empty()) return true;
        error(words("run %1 was stopped before its end and would be continued with all of its items, but %2 was asked "
                    "for: let it come to its end first (aicmo execute %3 --live)",
                    run.id, asked, report_.projectId)
                  .text());
        return false;
    }

    std::optional<Run> startRun() {
        Result<Run> run = store_.startRun(newRun(scope()));
        if (!run) {
            storeError(run.error().within("starting the run"));
            return std::nullopt;
        }
        report_.runId = run->id;
        return std::move(*run);
    }

    std::optional<Run> continueRun(const Composer& composer, Run run) {
        report_.runId = run.id;
        report_.startedAt = run.startedAt;
        const auto recovered = recoverAsking(
            store_, run, composer, [this] { return gateways_(plan_->project()); }, options_.actor, options_.stop);
        if (!recovered) {
            report_.stopped = recovered.error().kind == ErrorKind::Cancelled;
            error(recovered.error().within("recovering run " + run.id).text());
            return std::nullopt;
        }
        earlierErrors_ = errorsOf(run);
        const Status resumed =
            store_.setRunState(run.id, RunState::Running, errorsJson(),
                               makeEvent(joined() ? "execution.joined" : "execution.resumed",
                                         Json{{"pending", recovered->pending}, {"in_doubt", recovered->inDoubt}}));
        if (!resumed) {
            error(resumed.error().text());
            return std::nullopt;
        }
        if (!changeCanary(run)) return std::nullopt;
        return run;
    }

    /// 0: none.
    [[nodiscard]] static std::int64_t canaryOf(const Run& run) {
        const Result<Json> kept = parseJson(run.optionsJson);
        return kept && kept->is_object() ? kept->value("canary", std::int64_t{0}) : 0;
    }

    /// A run that was held goes on with all, or with a larger canary. One that was killed before it was held keeps its
    /// canary: nobody has looked at it yet.
    bool changeCanary(Run& run) {
        const std::int64_t unlookedAt = run.state == RunState::Paused ? 0 : canaryOf(run);
        const std::int64_t wanted = options_.canary.value_or(unlookedAt);
        if (wanted == canaryOf(run)) return true;
        Result<Json> kept = parseJson(run.optionsJson);
        Json options = kept && kept->is_object() ? std::move(*kept) : Json::object();
        options.erase("canary");
        if (wanted > 0) options["canary"] = wanted;
        run.optionsJson = options.dump();
        const Status written = store_.setRunOptions(run.id, run.optionsJson);
        if (!written) error(written.error().within("continuing run " + run.id).text());
        return written.has_value();
    }

    /// Writes the rows of the run that are not there yet: all of a new run, the missing tail of one that was killed
    /// while it was being planned. `planned` becomes what of them is to be sent. False when the run cannot go on.
    bool planRows(const RunPlanner& planner, const Run& run, SendSum& planned) {
        const auto counts = store_.runCounts(run.id);
        if (!counts) {
            error(counts.error().within("planning the run").text());
            return false;
        }
        if (joined()) return true;  // whoever shares a run has planned all of it
        std::vector<PlanItem> items = itemsInScope(*plan_, scopeOf(run));
        const auto present = static_cast<std::size_t>(counts->total);
        if (present >= items.size()) return true;
        if (present > 0 && run.projectDigest != plan_->project().digest) {
            error(
                phrase("the project was changed while the run was being planned: this run sends what was planned, the "
                       "next one the rest"));
            return true;
        }
        const std::set<Channel> reachable = reachableChannels();
        const Status written = planner.writeRows(store_, run.id, items, present, options_.stop, [&](const auto& rows) {
            for (const NewRunItem& row : rows) {
                if (options_.confirmed && row.state == LedgerState::Pending && reachable.contains(row.channel))
                    planned.add(row.channel, row.itemId, row.payloadSha256);
            }
        });
        if (written) return true;
        report_.stopped = true;
        if (written.error().kind != ErrorKind::Cancelled) error(written.error().within("planning the run").text());
        endRun(run, RunState::Stopped);
        return false;
    }

    /// The channels through which this call hands anything over.
    [[nodiscard]] std::set<Channel> reachableChannels() const {
        std::set<Channel> reachable = channels();
        const std::map<Channel, std::string> known = accounts();
        std::erase_if(reachable, [&known](Channel channel) { return !known.contains(channel); });
        return reachable;
    }

    /// What a run that is continued would send now of what it planned.
    Result<SendSum> stillToSend(const RunPlanner& planner, const Run& run) {
        SendSum rest;
        for (const Channel channel : reachableChannels()) {
            RunItemFilter filter;
            filter.state = LedgerState::Pending;
            filter.channel = channel;
            while (true) {
                const auto items = store_.runItems(run.id, filter);
                if (!items) return fail(items.error());
                if (items->empty()) break;
                std::vector<std::uint8_t> goes(items->size(), 0);
                parallelFor(items->size(), [&](std::size_t i) {
                    const RunItem& item = (*items)[i];
                    const std::optional<PlanItem> known = plan_->find(item.itemId);
                    if (!known) return;
                    const NewRunItem now = planner.row(*known, std::nullopt);
                    goes[i] = now.state == LedgerState::Pending && now.payloadSha256 == item.payloadSha256;
                });
                for (std::size_t i = 0; i < items->size(); ++i) {
                    if (goes[i] != 0) rest.add(channel, (*items)[i].itemId, (*items)[i].payloadSha256);
                }
                filter.afterNo = items->back().no;
            }
        }
        return rest;
    }

    /// False: it is not, and nothing may be handed over.
    bool isAsConfirmed(const RunPlanner& planner, const Run& run, bool continued, SendSum planned) {
        if (continued) {
            Result<SendSum> rest = stillToSend(planner, run);
            if (!rest) {
                error(rest.error().within("reading what the run has to send").text());
                report_.stopped = true;
                endRun(run, RunState::Stopped);
                return false;
            }
            planned = std::move(*rest);
        }
        const std::string difference = differenceFrom(*options_.confirmed, planned, continued);
        if (difference.empty()) return true;
        error(words("nothing was sent: %1. Look at the plan again, then confirm it again", difference).text());
        report_.stopped = continued;
        if (!continued) {
            const auto skipped =
                store_.skipPending(run.id, phrase("not sent: the run was not what had been confirmed"),
                                   makeEvent("execution.not_confirmed", Json{{"difference", difference}}));
            if (!skipped) {
                error(skipped.error().text());
                report_.stopped = true;
            }
        }
        endRun(run, report_.stopped ? RunState::Stopped : RunState::Finished);
        return false;
    }

    void sendAll(const Composer& composer, const Run& run, ApprovalBook& approvals) {
        const std::unique_ptr<GatewayFactory> gateways = gateways_(plan_->project());
        ProgressBoard board(run.id, false, options_.progress);
        std::optional<CanaryItems> only;
        if (canary_ > 0) only.emplace();
        const auto planned = countPlanned(run, board, only);
        if (!planned) {
            error(planned.error().within("reading what the run has to send").text());
            report_.stopped = true;
            return endRun(run, RunState::Stopped);
        }
        const std::set<Channel> present = askedFor(*planned);

        std::stop_source stop;
        const std::stop_callback outerStop(options_.stop, [&] { stop.request_stop(); });
        std::optional<Error> storeFailure;
        {
            LedgerWriter ledger(store_, run.id, [&](const Error& failure) {
                storeFailure = failure;
                stop.request_stop();
            });
            RunContext context{store_,
                               run,
                               composer,
                               *gateways,
                               ledger,
                               board,
                               approvals,
                               *suppressions_,
                               clock_,
                               control_,
                               options_.retry,
                               stop.get_token(),
                               overdue_,
                               options_.joins,
                               only,
                               {},
                               {},
                               {},
                               {}};
            runChannels(context, present, board);
            ledger.flush();
            for (const std::string& text : context.errors) error(text);
        }
        if (storeFailure) error(storeFailure->within("writing the ledger").text());
        const auto counts = store_.runCounts(run.id);
        const bool open = !counts || counts->pending + counts->inProgress > 0;
        const bool replaced = storeFailure && storeFailure->kind == ErrorKind::Conflict;
        report_.left = open && (replaced || leftToOthers());
        if (report_.left) return board.publish(true);
        report_.stopped = open;
        report_.held = open && canary_ > 0 && !storeFailure && !options_.stop.stop_requested();
        endRun(run, report_.held ? RunState::Paused : open ? RunState::Stopped : RunState::Finished);
        board.publish(true);
    }

    /// Without the channels that this call leaves out; what they still have to send is told.
    std::set<Channel> askedFor(std::set<Channel> present) {
        const std::set<Channel> wanted = channels();
        std::vector<std::string> leftOut;
        std::erase_if(present, [&](Channel channel) {
            if (wanted.contains(channel)) return false;
            leftOut.emplace_back(toString(channel));
            return true;
        });
        for (const std::string& name : leftOut) {
            error(words("%1: not asked for now, but the run has items of it that are still to be sent (execute with "
                        "--channels %2)",
                        name, name)
                      .text());
        }
        return present;
    }

    using CanaryItems = std::map<Channel, std::vector<std::int64_t>>;

    /// Counts the rows of the run. With a canary, what of it is still to be sent comes into `only`: of each content the
    /// first rows that may go or went.
    Result<std::set<Channel>> countPlanned(const Run& run, ProgressBoard& board, std::optional<CanaryItems>& only) {
        std::set<Channel> present;
        if (!only && !options_.progress) {  // nobody looks: which channels have something is enough
            const auto parts = store_.runBreakdown(run.id, 0);
            if (!parts) return fail(parts.error());
            for (const auto& [channel, counts] : parts->byChannel) {
                if (counts.pending > 0) present.insert(channel);
            }
            return present;
        }
        std::map<std::string, std::int64_t> chosen;
        RunItemFilter filter;
        filter.limit = 10000;
        while (true) {
            const auto items = store_.runItems(run.id, filter);
            if (!items) return fail(items.error());
            if (items->empty()) return present;
            for (const RunItem& item : *items) {
                board.addPlanned(item.channel, item.recipient, item.state);
                if (item.state == LedgerState::Pending) present.insert(item.channel);
                if (!only || (item.state != LedgerState::Pending && item.attempts == 0)) continue;
                if (++chosen[item.contentId] <= canary_ && item.state == LedgerState::Pending)
                    (*only)[item.channel].push_back(item.no);
            }
            filter.afterNo = items->back().no;
        }
    }

    void runChannels(RunContext& context, const std::set<Channel>& present, ProgressBoard& board) {
        int running = static_cast<int>(present.size());
        std::mutex mutex;
        std::condition_variable ended;
        std::vector<std::jthread> threads;
        threads.reserve(present.size());
        for (const Channel channel : present) {
            threads.emplace_back([&, channel] {
                runChannel(context, channel);
                const std::lock_guard lock(mutex);
                --running;
                ended.notify_one();
            });
        }
        bool paused = false;
        const auto notePause = [&] {
            if (const bool now = control_ != nullptr && control_->paused(); now != std::exchange(paused, now)) {
                event(now ? "execution.paused" : "execution.resumed", Json{{"by", options_.actor}});
            }
        };
        std::unique_lock lock(mutex);
        while (running > 0) {
            const int channels = running;
            lock.unlock();
            notePause();
            board.setPaused(paused);
            board.setNextSend(nextSend(context, channels));
            board.publish();
            lock.lock();
            ended.wait_for(lock, progressInterval, [&] { return running == 0; });
        }
        notePause();  // what was resumed may have ended since
    }

    /// When something can leave next, while every channel waits.
    [[nodiscard]] std::optional<Instant> nextSend(RunContext& context, int running) const {
        const std::lock_guard lock(context.waitsMutex);
        if (static_cast<int>(context.waits.size()) < running) return std::nullopt;
        std::optional<SteadyTime> next;
        for (const auto& [channel, until] : context.waits) {
            const auto at = until();
            if (!at) return std::nullopt;
            next = next ? std::min(*next, *at) : *at;
        }
        const SteadyTime now = std::chrono::steady_clock::now();
        if (!next || *next < now + shortestShownWait) return std::nullopt;
        return clock_.now() + std::chrono::duration_cast<std::chrono::microseconds>(*next - now);
    }

    static void runChannel(RunContext& context, Channel channel) {
        try {
            switch (channel) {
                case Channel::Email: return runEmailChannel(context);
                case Channel::Crm: return runCrmChannel(context);
                case Channel::LinkedIn:
                case Channel::Instagram:
                case Channel::Twitter: return runSocialChannel(context, channel);
            }
        } catch (const std::exception& failure) {
            context.addError(std::string(toString(channel)) + ": " + failure.what());
        }
    }

    // --- the end -----------------------------------------------------------------------------------------------------

    /// All that went wrong since the run began, in whatever session.
    [[nodiscard]] std::string errorsJson() const {
        std::vector<std::string> all = earlierErrors_;
        for (const std::string& text : report_.errors) {
            if (std::find(all.begin(), all.end(), text) == all.end()) all.push_back(text);
        }
        return Json(all).dump();
    }

    void endRun(const Run& run, RunState state) {
        const auto counts = store_.runCounts(run.id);
        Json details{{"dry_run", report_.dryRun}};
        if (counts) {
            details.update(Json{{"total", counts->total - counts->pending - counts->inProgress},
                                {"success", counts->success},
                                {"failed", counts->failed},
                                {"skipped", counts->skipped},
                                {"in_doubt", counts->inDoubt}});
            if (counts->pending + counts->inProgress > 0) details["pending"] = counts->pending + counts->inProgress;
        }
        if (state == RunState::Paused) details["canary"] = canary_;
        const char* name = state == RunState::Finished ? "execution.completed"
                           : state == RunState::Paused ? "execution.held"
                                                       : "execution.cancelled";
        const Status ended = store_.setRunState(run.id, state, errorsJson(), makeEvent(name, details));
        if (ended || (joined() && hasFinished(run))) return;
        report_.errors.push_back(ended.error().within("ending the run").text());
        if (ended.error().kind != ErrorKind::Full) return;
        const auto kept = store_.findRun(report_.projectId, run.id);
        report_.stopped = !kept || !*kept || (*kept)->state != RunState::Finished;
    }

    /// Whoever sent the last item of a shared run ends it; two may find that they did.
    [[nodiscard]] bool hasFinished(const Run& run) {
        const auto kept = store_.findRun(report_.projectId, run.id);
        return kept && *kept && (*kept)->state == RunState::Finished;
    }

    /// A full disk stops the run: once there is space, the same command goes on.
    void storeError(const Error& failure) {
        error(failure.text());
        if (failure.kind == ErrorKind::Full) report_.stopped = true;
    }

    Store& store_;
    const GatewayProvider& gateways_;
    const ExecutionConfig& config_;
    const Clock& clock_;
    const ExecutionOptions& options_;
    RunControl* control_;
    std::unique_ptr<SendLock> sendLock_;  // while this sends, nobody else does
    ExecutionReport report_;
    std::vector<std::string> earlierErrors_;
    std::shared_ptr<const Plan> plan_;
    std::optional<SuppressionBook> suppressions_;
    OverdueWatch overdue_;
    std::int64_t canary_ = 0;
};

}  // namespace

ExecutionOrchestrator::ExecutionOrchestrator(Store& store, GatewayProvider gateways, ExecutionConfig config,
                                             std::shared_ptr<const Clock> clock)
    : store_(store), gateways_(std::move(gateways)), config_(std::move(config)), clock_(std::move(clock)) {}

ExecutionReport ExecutionOrchestrator::executePlanForProject(std::string_view projectId,
                                                             const ExecutionOptions& options, RunControl* control) {
    Execution execution(store_, gateways_, config_, *clock_, projectId, options, control);
    try {
        execution.run();
    } catch (const std::exception& failure) {
        execution.error(words("unexpected error: %1", failure.what()).text());
    }
    ExecutionReport report = execution.finish();
    if (!report.runId.empty()) {
        if (const Status filled = fillFromLedger(store_, report, options.results); !filled) {
            report.errors.push_back(filled.error().within("reading the ledger").text());
        }
    }
    return report;
}

Result<ExecutionReport> ExecutionOrchestrator::reportOf(std::string_view projectId, std::string_view runId,
                                                        ResultsWanted results) {
    const auto run = store_.findRun(projectId, runId);
    if (!run) return fail(run.error());
    if (!*run) {
        return fail(ErrorKind::NotFound,
                    words("there is no run %1 of project %2", std::string(runId), std::string(projectId)).text());
    }
    ExecutionReport report;
    report.projectId = projectId;
    report.runId = (*run)->id;
    report.dryRun = (*run)->dry;
    report.executionEnabled = true;
    report.startedAt = (*run)->startedAt;
    report.finishedAt = (*run)->finishedAt;
    report.errors = errorsOf(**run);
    if (const Status filled = fillFromLedger(store_, report, results); !filled) return fail(filled.error());
    report.stopped = (*run)->state != RunState::Finished;
    report.held = (*run)->state == RunState::Paused;
    return report;
}

}  // namespace aicmo
