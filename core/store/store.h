#pragma once
// Everything that lasts: projects with their files, approvals, runs with the ledger, suppressions, events.
//
// One interface; SQLite and PostgreSQL behind it. All calls block; none throws; every error
// is a value. A Store may be used from several threads (it serialises writers itself). Two programs may have one store
// open at once. Every change of state writes its event in the same transaction.

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/event/event.h"
#include "core/project/project_document.h"

namespace aicmo {

// --- projects -------------------------------------------------------------------------------------------------------

/// A project in a list: read from columns, without its document.
struct ProjectSummary {
    std::string id, name, clientName;
    ProjectState state = ProjectState::Created;
    std::string updatedAt, importedAt;
    bool archived = false;
    std::int64_t contentCount = 0;
    std::string nextSendAt;  ///< the next scheduled_at after now, RFC 3339 UTC; empty when nothing is scheduled
    std::string lastRunId, lastRunAt, lastRunState;
    bool lastRunDry = true;
    std::int64_t inDoubt = 0;
    std::string lastPackageAt;
    std::string scheduledBy;  ///< who set its contents to go out at their times; empty: nobody
};

struct ImportOutcome {
    /// false: an older version was replaced (it stays while an approval, run or package names it)
    bool created = false;
    std::string digest;
};

// --- approvals ------------------------------------------------------------------------------------------------------

/// An approval binds a content to the digests that one dry run showed.
struct Approval {
    std::int64_t id = 0;
    std::string contentId, runId, by, at, note;
    std::string contentRevision;
    std::int64_t items = 0;
    std::string revokedAt, revokedBy;  ///< empty while it stands
};

// --- runs and the ledger --------------------------------------------------------------------------------------------

/// States of a ledger row. Claimed and Committing are both IN_PROGRESS outwards: claimed = nothing that could be
/// accepted has left; committing = it may have. Allowed moves (enforced by the database, see store/README.md):
///   Pending → Claimed | Skipped | Failed
///   Claimed → Committing | Pending | Failed | Skipped
///   Committing → Success | Failed | InDoubt | Pending (a clear refusal that may be retried)
///   InDoubt → Success | Failed (an operator's word or the service's own answer; "not sent" is Failed and sendable
///   again) Failed → Pending (retry within the run)
enum class LedgerState { Pending, Claimed, Committing, Success, Failed, Skipped, InDoubt };
[[nodiscard]] std::string_view toString(LedgerState state);
[[nodiscard]] bool mayMove(LedgerState from, LedgerState to);

/// A plan item of a run as it is planned.
struct NewRunItem {
    std::string itemId, contentId, recipient;
    Channel channel = Channel::Email;
    LedgerState state =
        LedgerState::Pending;  ///< dry: Success, Failed or Skipped at once; live: Pending, Skipped, Failed, InDoubt
    Digest payloadSha256{};    ///< zeros when the item could not be composed
    std::string message;       ///< reason of a skip or failure
};

struct RunItem {
    std::int64_t no = 0;  ///< position in the run, from 0: the order of the report
    std::string itemId, contentId, recipient;
    Channel channel = Channel::Email;
    LedgerState state = LedgerState::Pending;
    Digest payloadSha256{};
    std::string message;   ///< error, reason, or the server's own words
    std::string remoteId;  ///< platform_post_id: Message-ID queue id, post URN, contact id
    int attempts = 0;
    std::string executedAt;
    /// Of a pending item: its service asked not to be tried again before then.
    std::optional<Instant> notBefore = std::nullopt;
};

/// The outcome of one attempt, to be written with its event.
struct ItemOutcome {
    std::int64_t no = 0;
    LedgerState state = LedgerState::Success;  ///< Pending = may be tried again in this run
    std::string message, remoteId;
    NewEvent event;
    /// false: it said nothing about the item (a stop, a channel that is down), so it does not count as an attempt.
    bool counted = true;
    std::optional<Instant> notBefore = std::nullopt;  ///< with Pending: when it may be tried again
};

/// What settles an item in doubt: an operator's word or the service's own answer.
struct DoubtVerdict {
    std::string itemId;
    bool sent = false;     ///< false: Failed, and sendable again
    std::string message;   ///< "sent, says linkedin: …"
    std::string remoteId;  ///< empty: unknown
};

/// Paused: held for the operator, who continues it by starting it again.
enum class RunState { Running, Paused, Stopped, Finished };
[[nodiscard]] std::string_view toString(RunState state);

struct Run {
    std::string id, projectId, actor;
    bool dry = true;
    RunState state = RunState::Running;
    std::string startedAt, finishedAt;
    std::string channels;  ///< comma-separated
    std::string errors;    ///< JSON array of texts
    std::string projectDigest;
    std::string optionsJson = "{}";  ///< what the run was started with, for continuing it
};

struct RunCounts {
    std::int64_t total = 0, pending = 0, inProgress = 0, success = 0, failed = 0, skipped = 0, inDoubt = 0;
    /// `items` more in that state; fewer when negative.
    void add(LedgerState state, std::int64_t items);
    RunCounts& operator+=(const RunCounts& other);
};
using DomainCounts = std::pair<std::string, RunCounts>;

/// A run in parts. The domains are those of the mail's recipients, most items first; what is beyond the wanted number
/// is added up in a last entry without a name.
struct RunBreakdown {
    std::map<Channel, RunCounts> byChannel;
    std::vector<DomainCounts> byDomain;
};
/// Sorts and cuts a breakdown by domain as above.
[[nodiscard]] std::vector<DomainCounts> largestDomains(std::vector<DomainCounts> domains, std::size_t most);

struct RunItemFilter {
    std::optional<LedgerState> state;
    std::optional<Channel> channel;
    std::string text;           ///< in item id, recipient or message
    std::int64_t afterNo = -1;  ///< keyset paging
    std::int64_t limit = 1000;
    bool problemsOnly = false;  ///< failed, in doubt, and skipped
    std::string messageNot;     ///< leaves out what has exactly this message
    std::string messageBegins;  ///< only what has a message that begins so
};

/// Where an item stands across all live runs of its project. Sent, or in progress, goes before in doubt: an item may be
/// in doubt in one run and settled as sent in another.
struct ItemStanding {
    std::string runId;
    LedgerState state = LedgerState::Pending;  ///< Success, InDoubt, or in progress elsewhere
};
struct ItemInDoubt {
    std::string itemId, runId;
};

/// What left an account, or may have, in the quarter of an hour that begins at `from`.
struct AccountUse {
    Instant from;
    std::int64_t items = 0;
};

struct PackageRecord {
    std::string projectId, path, createdAt, projectDigest, manifestSha256, resultJson;
};

struct EventFilter {
    std::string projectId, kindPrefix, text, runId;
    std::int64_t afterSeq = 0;
    std::int64_t limit = 1000;
    bool newestFirst = false;
    std::string from{}, until{};  ///< as toRfc3339() writes times: from <= at < until; empty: no bound
};

/// A project whose approved contents go out at their times, by whichever worker is there.
struct ScheduledProject {
    std::string projectId, by;
    std::string nextAt;  ///< the next time of a content after now; empty: none
};
/// A content of a scheduled project that was approved and whose time has come.
struct DueContent {
    std::string projectId, contentId;
    std::string at;
    std::int64_t approvalId = 0;
};

/// A run that somebody asked for and a worker carries out. A project has one open order at a time.
struct SendOrder {
    std::int64_t id = 0;
    std::string projectId;
    std::string channels;  ///< comma-separated; empty: those that the worker sends
    std::string by, at;
    std::string runId;             ///< of the run that it led to; empty before that
    std::string endedAt, outcome;  ///< empty while it waits or is carried out
};

/// Workers leave a project alone while it is held.
struct SendHold {
    std::string projectId;  ///< empty: every project
    std::string by, at;
};

/// Whether others may send for the project at the same time.
enum class SendMode { Alone, Together };

/// Held while a program sends for a project; released by its destructor or by the death of the process.
///
/// In PostgreSQL it is a lease by the database's clock with a fencing token that each row of the ledger carries: who
/// was silent for longer than the lease may have been replaced, and the database refuses its moves from then on.
class SendLock {
  public:
    SendLock() = default;
    virtual ~SendLock() = default;
    SendLock(const SendLock&) = delete;
    SendLock& operator=(const SendLock&) = delete;

    /// Others were sending together when it was taken.
    [[nodiscard]] virtual bool joined() const { return false; }
    /// From Alone to Together: others may join. Nothing happens where the store knows one sender at a time.
    [[nodiscard]] virtual Status share() { return {}; }
    /// Others send for the project now.
    [[nodiscard]] virtual Result<bool> hasCompanions() { return false; }
};

/// Watches the store as long as it lives.
class StoreWatch {
  public:
    StoreWatch() = default;
    virtual ~StoreWatch() = default;
    StoreWatch(const StoreWatch&) = delete;
    StoreWatch& operator=(const StoreWatch&) = delete;
};

class Store {
  public:
    virtual ~Store() = default;

    /// Opens (and makes, and upgrades after a backup) the store at `url`: "sqlite:PATH", a plain path, or
    /// "postgresql://…" (an empty database is made a store; its backups are up to who runs the server). A store newer
    /// than this program is refused (Corrupt, with advice). New files are 0600. No message repeats the URL.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(std::string_view url, std::shared_ptr<const Clock> clock);

    [[nodiscard]] virtual std::string describe() const = 0;  ///< "SQLite, console.db"
    [[nodiscard]] virtual std::string storeId() const = 0;

    /// Calls `changed` from a thread of its own soon after something was written to the event log by whichever program
    /// (moves of the ledger: within half a second), once for what comes in quick succession; also when that cannot be
    /// known, as after a lost connection. Not after the watch's destructor, which waits for a call that goes on.
    [[nodiscard]] virtual std::unique_ptr<StoreWatch> watch(std::function<void()> changed) = 0;

    // Projects
    [[nodiscard]] virtual Result<ImportOutcome> importProject(const ProjectBundle& bundle, std::string_view actor) = 0;
    [[nodiscard]] virtual Result<std::vector<ProjectSummary>> listProjects(bool withArchived = false) = 0;
    /// NotFound when there is none. Files are read when asked for, from the version that this bundle is of.
    [[nodiscard]] virtual Result<ProjectBundle> loadProject(std::string_view projectId) = 0;
    [[nodiscard]] virtual Status setProjectState(std::string_view projectId, ProjectState state,
                                                 std::string_view actor) = 0;
    [[nodiscard]] virtual Status setArchived(std::string_view projectId, bool archived, std::string_view actor) = 0;

    /// An earlier version by its digest, as long as an approval, a run or a package names it. NotFound otherwise.
    [[nodiscard]] virtual Result<ProjectBundle> loadVersion(std::string_view projectId, std::string_view digest) = 0;

    // Runs. A dry run and its items are written by addRunItems at once; a live run's items start Pending.
    [[nodiscard]] virtual Result<Run> startRun(const Run& run) = 0;  ///< gives it an id and start time
    [[nodiscard]] virtual Status addRunItems(std::string_view runId, std::int64_t firstNo,
                                             const std::vector<NewRunItem>& items) = 0;
    [[nodiscard]] virtual Status setRunState(std::string_view runId, RunState state, std::string_view errorsJson,
                                             const NewEvent& event) = 0;
    /// What the run is continued with from now on.
    [[nodiscard]] virtual Status setRunOptions(std::string_view runId, std::string_view optionsJson) = 0;
    [[nodiscard]] virtual Result<std::optional<Run>> findRun(std::string_view projectId, std::string_view runId) = 0;
    [[nodiscard]] virtual Result<std::vector<Run>> listRuns(std::string_view projectId) = 0;  ///< newest first
    /// The live run that was begun and has not finished.
    [[nodiscard]] virtual Result<std::optional<Run>> unfinishedLiveRun(std::string_view projectId) = 0;
    /// Of all projects that are not archived.
    [[nodiscard]] virtual Result<std::vector<Run>> unfinishedLiveRuns() = 0;
    [[nodiscard]] virtual Result<RunCounts> runCounts(std::string_view runId) = 0;
    /// Reads every row of the run, unless no domains are wanted.
    [[nodiscard]] virtual Result<RunBreakdown> runBreakdown(std::string_view runId, std::size_t mostDomains) = 0;
    [[nodiscard]] virtual Result<std::vector<RunItem>> runItems(std::string_view runId,
                                                                const RunItemFilter& filter) = 0;

    /// How many rows the filter lets through, whatever its limit.
    [[nodiscard]] virtual Result<std::int64_t> countRunItems(std::string_view runId, const RunItemFilter& filter) = 0;

    // The ledger. Each call is one guarded transaction; a row that is not in the expected state is left alone and its
    // number is missing from the answer.
    /// Pending → Claimed for at most `limit` items of the channel, in order.
    [[nodiscard]] virtual Result<std::vector<RunItem>> claim(std::string_view runId, Channel channel,
                                                             std::int64_t limit) = 0;
    /// Pending → Skipped for all that the run has not begun, with one event for all of them. Returns how many.
    [[nodiscard]] virtual Result<std::int64_t> skipPending(std::string_view runId, std::string_view reason,
                                                           const NewEvent& event) = 0;
    /// Pending → Claimed for exactly these rows: those whose pause after a refusal is over.
    [[nodiscard]] virtual Result<std::vector<std::int64_t>> claimAgain(std::string_view runId,
                                                                       const std::vector<std::int64_t>& nos) = 0;
    /// Settles `outcomes`, then Claimed → Committing for `nos`, in one transaction, durable when it returns; the answer
    /// is about `nos`. Together, so that who hands over one item after another never has two of them open.
    [[nodiscard]] virtual Result<std::vector<std::int64_t>> commit(std::string_view runId,
                                                                   const std::vector<std::int64_t>& nos,
                                                                   const std::vector<ItemOutcome>& outcomes) = 0;
    /// Settles attempts with their events, durable when it returns.
    [[nodiscard]] virtual Result<std::vector<std::int64_t>> settle(std::string_view runId,
                                                                   const std::vector<ItemOutcome>& outcomes) = 0;
    /// After a crash: Claimed → Pending, Committing → InDoubt. What belongs to one of `repeatable` (contents whose
    /// hand-over may be repeated without harm, such as upserts) goes back to Pending instead. Call only while holding
    /// the send lock.
    [[nodiscard]] virtual Result<RunCounts> recoverRun(std::string_view runId,
                                                       const std::set<std::string>& repeatable) = 0;
    /// Where these items of the project stand, in their order; nothing for one that no live run has sent, has in doubt
    /// or has in progress. For batches: nothing else of the project is read.
    [[nodiscard]] virtual Result<std::vector<std::optional<ItemStanding>>> standings(
        std::string_view projectId, const std::vector<std::string>& itemIds) = 0;
    /// Every item of the project that is in doubt, once for each live run that has it so.
    [[nodiscard]] virtual Result<std::vector<ItemInDoubt>> itemsInDoubt(std::string_view projectId) = 0;
    /// Those of the contents of which a live run has sent something, has it in doubt or in progress.
    [[nodiscard]] virtual Result<std::set<std::string>> contentsBegun(std::string_view projectId,
                                                                      const std::vector<std::string>& contentIds) = 0;
    /// Settles items in doubt by an operator's word, in every run in which they are in doubt. Returns how many.
    [[nodiscard]] virtual Result<std::int64_t> resolve(std::string_view projectId,
                                                       const std::vector<std::string>& itemIds, bool sent,
                                                       std::string_view actor) = 0;
    /// The same with a reason and an id for each.
    [[nodiscard]] virtual Result<std::int64_t> settleDoubts(std::string_view projectId,
                                                            const std::vector<DoubtVerdict>& verdicts,
                                                            std::string_view actor) = 0;
    /// Writes down what the service calls that which is about to be handed over for a claimed row; durable when it
    /// returns. Conflict when the row is not claimed.
    [[nodiscard]] virtual Status noteHandOver(std::string_view runId, std::int64_t no, std::string_view token) = 0;
    /// What was noted last for the row; empty when nothing was.
    [[nodiscard]] virtual Result<std::string> handOverToken(std::string_view runId, std::int64_t no) = 0;
    /// When the item was first handed over without its outcome becoming known, whatever settled it since (RFC 3339);
    /// nothing when it never was in doubt.
    [[nodiscard]] virtual Result<std::optional<std::string>> firstDoubt(std::string_view projectId,
                                                                        std::string_view itemId) = 0;
    /// One sending program a project at a time. Busy when another holds it.
    [[nodiscard]] virtual Result<std::unique_ptr<SendLock>> lockSending(std::string_view projectId,
                                                                        SendMode mode = SendMode::Alone) = 0;
    /// How long a commit() may well wait for others, to become durable in one transaction with them; zero where a
    /// transaction costs little.
    [[nodiscard]] virtual std::chrono::microseconds gathering() const = 0;
    /// Takes the next free moment of an account where several programs share its rate: how long it is until then.
    /// Moments are `gap` apart, those of a lane (a recipient's domain) among themselves. Nothing where one program
    /// sends at a time: it spaces by itself.
    [[nodiscard]] virtual Result<std::optional<std::chrono::microseconds>> reserveMoment(
        std::string_view account, std::string_view lane, std::chrono::microseconds gap) = 0;
    /// See SendLock; 15 seconds unless it is set. Before the first lockSending().
    virtual void setLease(std::chrono::milliseconds lease) = 0;

    // Accounts. What leaves is counted for its account over all runs, projects and programs of the store.
    /// From now on, what leaves the run through the channel counts for `account`.
    [[nodiscard]] virtual Status setRunAccount(std::string_view runId, Channel channel, std::string_view account) = 0;
    /// Oldest first, from the quarter of an hour that `since` lies in.
    [[nodiscard]] virtual Result<std::vector<AccountUse>> accountUse(std::string_view account, Instant since) = 0;

    // Approvals
    /// Approves the contents as their last finished dry run showed them; InvalidInput names contents without one, or
    /// changed since. Empty `contentIds` = all contents that have one.
    [[nodiscard]] virtual Result<std::vector<Approval>> approve(std::string_view projectId,
                                                                const std::vector<std::string>& contentIds,
                                                                std::string_view by, std::string_view note) = 0;
    /// From now on an approval is Refused when its name is that of who imported the project as it is, or the content
    /// as it is.
    virtual void requireSecondPerson() = 0;
    /// Whom requireSecondPerson() refuses as approver, by content of the project as it is now; empty when no second
    /// person is asked for.
    [[nodiscard]] virtual Result<std::map<std::string, std::vector<std::string>>> refusedApprovers(
        std::string_view projectId) = 0;
    [[nodiscard]] virtual Result<std::int64_t> revoke(std::string_view projectId,
                                                      const std::vector<std::string>& contentIds,
                                                      std::string_view by) = 0;
    [[nodiscard]] virtual Result<std::vector<Approval>> approvals(std::string_view projectId,
                                                                  bool withRevoked = false) = 0;
    /// Calls `each(itemId, digest)` for every approved item of the content, in order of the dry run.
    [[nodiscard]] virtual Status approvedItems(const Approval& approval,
                                               const std::function<void(std::string_view, const Digest&)>& each) = 0;

    // Suppression: addresses and "@domains" as suppressionKey() writes them.
    [[nodiscard]] virtual Result<std::int64_t> suppress(const std::vector<std::string>& entries,
                                                        std::string_view reason, std::string_view actor) = 0;
    [[nodiscard]] virtual Result<std::int64_t> unsuppress(const std::vector<std::string>& entries,
                                                          std::string_view actor) = 0;
    [[nodiscard]] virtual Result<std::vector<std::pair<std::string, std::string>>>
    suppressions() = 0;  ///< entry, reason
    /// Grows with every change of the list: who has read it need not read it again while this stays.
    [[nodiscard]] virtual Result<std::int64_t> suppressionGeneration() = 0;
    /// Calls `each(entry)` for the whole list without keeping it.
    [[nodiscard]] virtual Status eachSuppression(const std::function<void(std::string_view)>& each) = 0;
    /// Whether exactly this entry is on the list.
    [[nodiscard]] virtual Result<bool> hasSuppression(std::string_view entry) = 0;

    // Sending with nobody at hand
    [[nodiscard]] virtual Status setScheduled(std::string_view projectId, bool scheduled, std::string_view actor) = 0;
    /// Those that are scheduled and not archived.
    [[nodiscard]] virtual Result<std::vector<ScheduledProject>> scheduledProjects() = 0;
    /// What of them has come due after `since` and by now, and has nothing in a live run yet but what was skipped.
    [[nodiscard]] virtual Result<std::vector<DueContent>> dueContents(Instant since) = 0;
    /// Conflict while the project has an open order.
    [[nodiscard]] virtual Result<SendOrder> orderRun(std::string_view projectId, std::string_view channels,
                                                     std::string_view actor) = 0;
    /// The open ones, oldest first; of all projects without an id.
    [[nodiscard]] virtual Result<std::vector<SendOrder>> openOrders(std::string_view projectId = {}) = 0;
    /// Which run an order led to; the last one, where one did not come to its end.
    [[nodiscard]] virtual Status setOrderRun(std::int64_t id, std::string_view runId) = 0;
    /// With a word on how it ended. Conflict when it has ended already.
    [[nodiscard]] virtual Status endOrder(std::int64_t id, std::string_view outcome, std::string_view actor) = 0;
    /// `projectId` empty: everything. Nothing happens where it stands so already.
    [[nodiscard]] virtual Status setHeld(std::string_view projectId, bool held, std::string_view actor) = 0;
    [[nodiscard]] virtual Result<std::vector<SendHold>> holds() = 0;
    /// Changes with each of the above and with whatever may let something be sent: imports, approvals, states. For a
    /// worker that looks whether there is anything to look for.
    [[nodiscard]] virtual Result<std::int64_t> sendingGeneration() = 0;

    // Packages
    [[nodiscard]] virtual Status addPackage(const PackageRecord& record) = 0;
    [[nodiscard]] virtual Result<std::vector<PackageRecord>> packages(
        std::string_view projectId) = 0;  ///< newest first

    // Settings: small texts by key ("client/<id>/smtp/url"). Never secrets.
    [[nodiscard]] virtual Result<std::optional<std::string>> setting(std::string_view key) = 0;
    [[nodiscard]] virtual Status setSetting(std::string_view key, std::string_view value, std::string_view actor) = 0;

    // Events
    [[nodiscard]] virtual Result<EventHead> append(const std::vector<NewEvent>& events) = 0;
    [[nodiscard]] virtual Result<std::vector<Event>> events(const EventFilter& filter) = 0;
    [[nodiscard]] virtual Result<std::int64_t> countEvents(const EventFilter& filter) = 0;
    /// Those with these numbers, in the order in which they are asked for; a number that there is not is left out.
    [[nodiscard]] virtual Result<std::vector<Event>> eventsAt(const std::vector<std::int64_t>& seqs) = 0;
    /// The events after number `afterSeq`, at most `limit`, one at a time and without their hashes: for who reads many.
    [[nodiscard]] virtual Status eachEvent(std::int64_t afterSeq, std::int64_t limit,
                                           const std::function<void(const Event&)>& each) = 0;
    [[nodiscard]] virtual Result<EventHead> head() = 0;
    [[nodiscard]] virtual Result<Verification> verifyEvents(const std::optional<EventHead>& anchor) = 0;
};

}  // namespace aicmo
