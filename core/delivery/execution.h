#pragma once
// The execution orchestrator: plan items in, report out. Names follow the system that this re-creates.

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/delivery/confirmed_sends.h"
#include "core/gateway/gateway_config.h"
#include "core/store/store.h"

namespace aicmo {

/// Fail-closed: anything misspelt leaves execution disabled and dry-run on (CONTRACT section 2).
struct ExecutionConfig {
    bool executionEnabled = false;
    bool dryRun = true;
    std::set<Channel> channels{Channel::Email};
    std::vector<std::string> warnings;  ///< "EXECUTION_DRY_RUN="flase" is not understood: dry run stays on"
};
/// Reads EXECUTION_ENABLED, EXECUTION_DRY_RUN, EXECUTION_CHANNELS.
[[nodiscard]] ExecutionConfig getExecutionConfig(const Environment& environment);

enum class ExecutionStatus { Pending, InProgress, Success, Failed, Retrying, Skipped, InDoubt };
[[nodiscard]] std::string_view toString(ExecutionStatus status);  ///< "SUCCESS"
[[nodiscard]] ExecutionStatus executionStatus(LedgerState state, int attempts);

struct ExecutionResult {
    std::string itemId, contentId;
    ExecutionStatus status = ExecutionStatus::Pending;
    std::string platform, recipient;
    std::optional<std::string> platformPostId, errorMessage;
    int attempts = 0;
    std::string executedAt;
    std::string payloadSha256;
};

struct ExecutionReport {
    std::string projectId, runId;
    bool dryRun = true;
    bool executionEnabled = false;
    std::int64_t totalItemsProcessed = 0, itemsSentSuccessfully = 0, itemsFailed = 0, itemsSkipped = 0,
                 itemsInDoubt = 0;
    std::int64_t itemsPending = 0;  ///< of a run that was stopped before its end; not part of totalItemsProcessed
    std::vector<std::string> channelsUsed;
    std::vector<std::string> errors;
    std::string startedAt, finishedAt;
    std::vector<ExecutionResult> executionResults;
    bool projectFound = true;
    std::int64_t itemsHeldBack = 0;  ///< skipped for a reason that the operator should know: all but "already sent"
    std::int64_t itemsOverdue = 0;   ///< of these, for being late
    RunBreakdown parts;              ///< by channel, and the ten largest domains of recipients
    bool stopped = false;            ///< ended before the end (stop, pause, full disk): exit status 4
    bool held = false;               ///< stopped after the canary, for the operator to look
    bool left = false;               ///< a shared run that has not ended: others go on with it

    /// True when nothing failed, was held back, is in doubt or went wrong.
    [[nodiscard]] bool clean() const {
        return errors.empty() && itemsFailed == 0 && itemsInDoubt == 0 && itemsHeldBack == 0;
    }
};
enum class ResultsWanted { All, Problems, None };
/// The JSON document of CONTRACT section 4; with `parts` also by_channel and by_domain.
[[nodiscard]] std::string toJson(const ExecutionReport& report, bool parts = false);

/// Progress as a value; sent at most 20 times a second and once at the end.
struct ExecutionProgress {
    std::string runId;
    bool dryRun = true;
    RunCounts counts;
    std::map<Channel, RunCounts> byChannel;
    std::vector<DomainCounts> byDomain;  ///< the five largest and all others; renewed once a second
    double itemsPerSecond = 0;
    std::optional<double> secondsLeft;
    int openConnections = 0;
    bool paused = false;
    bool finished = false;
    /// While nothing can leave (rate, window, a pause that a service asked for): when something can. Not told when that
    /// is less than a second away.
    std::optional<Instant> nextSendAt;
    std::vector<ExecutionResult> latest;  ///< settled since the last report, at most 100
};

/// Pauses before an item that a service asked to have later is tried again within the run: base × 4^n with jitter,
/// or what the service said (Retry-After), both at most `longest`. A service that asks everybody to wait, or that
/// cannot be reached, is tried again by one sender at a time, with pauses that grow likewise; that costs no item an
/// attempt.
struct RetryPolicy {
    int maxAttempts = 4;
    std::chrono::milliseconds base{2000};
    std::chrono::milliseconds longest{60000};
    int accountAttempts = 8;      ///< failed rounds in a row after which the channel is given up for this run
    int unreachableAttempts = 2;  ///< the same for a server that has not answered once in this run
    std::chrono::milliseconds longestHold = std::chrono::minutes(15);  ///< a longer Retry-After ends the channel's run
    std::chrono::milliseconds greylist =
        std::chrono::minutes(5);  ///< first pause for a greylisted recipient, then doubled
};

struct ExecutionOptions {
    std::optional<bool> overrideDryRun;  ///< as in the original
    std::optional<std::set<Channel>> channels;
    bool dueOnly = false;                               ///< leave out what is scheduled for later
    bool preview = false;                               ///< a dry run that needs no execution switch
    std::optional<std::set<std::string>> onlyItems;     ///< retry: exactly these
    std::optional<std::set<std::string>> onlyContents;  ///< the items of these contents
    /// Of a run that nobody sits in front of: why it is made ("schedule", "order 7"). Kept with the run.
    std::string unattended;
    /// Asked once nobody else can begin a run of the project; false: none is begun.
    std::function<bool()> stillWanted;
    /// Live: so many items of each content, then the run is held. Kept with the run until it was held; the next live
    /// run without it goes on with all.
    std::optional<std::int64_t> canary;
    /// Live: what somebody has confirmed. When the run as it is planned is not that, nothing is handed over: a new run
    /// ends with everything skipped, one that would be continued stays as it is.
    std::optional<ConfirmedSends> confirmed;
    /// Live, in a store that knows several senders at a time: sends together with others that do likewise. One of them
    /// plans the run; the others take items of it until nothing is left for them.
    bool joins = false;
    bool confirmOverdue = false;                ///< what is overdue goes out all the same
    std::chrono::minutes overdueAfter{2 * 60};  ///< so long after its time an item is overdue (overdue.h)
    ResultsWanted results = ResultsWanted::All;
    RetryPolicy retry;
    std::string actor;
    std::stop_token stop;
    std::function<void(const ExecutionProgress&)> progress;  ///< called from the coordinator thread
};

/// Lets another thread pause and resume a run.
class RunControl {
  public:
    RunControl();
    ~RunControl();
    void pause();
    void resume();
    [[nodiscard]] bool paused() const;
    /// Waits while paused; false when `stop` was requested meanwhile.
    bool waitWhilePaused(std::stop_token stop) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Gives the gateways of a project's client (per-client accounts, with a default for all).
using GatewayProvider = std::function<std::unique_ptr<GatewayFactory>(const Project& project)>;

class ExecutionOrchestrator {
  public:
    ExecutionOrchestrator(Store& store, GatewayProvider gateways, ExecutionConfig config,
                          std::shared_ptr<const Clock> clock);

    /// Runs the plan of one project, dry or live, and reports. Never throws; every error ends in the report, the event
    /// log, or both. With execution disabled the report is empty, without error.
    [[nodiscard]] ExecutionReport executePlanForProject(std::string_view projectId, const ExecutionOptions& options,
                                                        RunControl* control = nullptr);

    /// The report of an earlier run, from the ledger.
    [[nodiscard]] Result<ExecutionReport> reportOf(std::string_view projectId, std::string_view runId,
                                                   ResultsWanted results);

  private:
    Store& store_;
    GatewayProvider gateways_;
    ExecutionConfig config_;
    std::shared_ptr<const Clock> clock_;
};

}  // namespace aicmo
