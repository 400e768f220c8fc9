#include "ui/bridge/plan_check.h"

#include <algorithm>
#include <chrono>
#include <map>

#include "core/compose/consent.h"
#include "core/delivery/books.h"
#include "core/delivery/plan_wide_check.h"

namespace aicmo::ui {

namespace {

using Steady = std::chrono::steady_clock;
/// Sorted. A digest covers the recipient as well as the text, so the set of them is the approval.
using Digests = std::vector<Digest>;

/// Items whose standing in the ledger is asked for at once.
constexpr std::size_t askedAtOnce = 1024;

struct Known {
    std::unique_ptr<SuppressionBook> suppressions;
    std::map<std::string, Approval> approvals;  ///< the standing one, by content
    std::map<std::string, Approval> last;       ///< the last one, by content
    std::map<std::string, std::vector<std::string>> refused;
    std::set<std::string> previewed;  ///< "<channel>" covered by a finished dry run of this version
    std::vector<std::string> errors;
};

template <class T>
T valueOr(Result<T> result, std::vector<std::string>& errors) {
    if (!result) {
        errors.push_back(result.error().text());
        return {};
    }
    return std::move(*result);
}

Known readKnown(const Project& project, Store& store) {
    std::vector<std::string> errors;
    Known known{std::make_unique<SuppressionBook>(store), {}, {}, {}, {}, {}};
    if (const auto readable = known.suppressions->entryFor({}); !readable) {
        errors.push_back(readable.error().text());
    }
    for (const Approval& approval : valueOr(store.approvals(project.id, true), errors)) {
        const auto keep = [&approval](std::map<std::string, Approval>& among) {
            Approval& kept = among[approval.contentId];
            kept = approval.id >= kept.id ? approval : kept;
        };
        keep(known.last);
        if (approval.revokedAt.empty()) {
            keep(known.approvals);
        }
    }
    known.refused = valueOr(store.refusedApprovers(project.id), errors);
    for (const Run& run : valueOr(store.listRuns(project.id), errors)) {
        if (run.dry && run.state == RunState::Finished && run.projectDigest == project.digest) {
            std::string_view rest = run.channels;
            while (!rest.empty()) {
                const auto comma = rest.find(',');
                known.previewed.emplace(rest.substr(0, comma));
                rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
            }
        }
    }
    known.errors = std::move(errors);
    return known;
}

Digests approvedDigests(const ContentCheck& content, Store& store, std::vector<std::string>& errors) {
    Digests digests;
    if (content.standing) {
        const Status status = store.approvedItems(
            *content.standing, [&digests](std::string_view, const Digest& digest) { digests.push_back(digest); });
        if (!status) {
            errors.push_back(status.error().text());
        }
        std::sort(digests.begin(), digests.end());
    }
    return digests;
}

/// The standings of the items from `first` on, a piece at a time.
class Standings {
  public:
    Standings(const Plan& plan, Store& store) : plan_(plan), store_(store) {}

    const std::optional<ItemStanding>& of(std::size_t index, std::vector<std::string>& errors) {
        if (index >= first_ + piece_.size()) {
            first_ = index;
            piece_ = read(errors);
        }
        return piece_[index - first_];
    }

  private:
    std::vector<std::optional<ItemStanding>> read(std::vector<std::string>& errors) const {
        const std::size_t end = std::min(plan_.items().size(), first_ + askedAtOnce);
        std::vector<std::string> ids;
        ids.reserve(end - first_);
        for (std::size_t i = first_; i < end; ++i) {
            ids.push_back(plan_.itemId(plan_.items()[i]));
        }
        auto standings = store_.standings(plan_.project().id, ids);
        if (standings) {
            return std::move(*standings);
        }
        if (std::find(errors.begin(), errors.end(), standings.error().text()) == errors.end()) {
            errors.push_back(standings.error().text());
        }
        return std::vector<std::optional<ItemStanding>>(ids.size());
    }

    const Plan& plan_;
    Store& store_;
    std::size_t first_ = 0;
    std::vector<std::optional<ItemStanding>> piece_;
};

void addFinding(ContentCheck& content, const Finding& finding, std::size_t item) {
    for (FindingGroup& group : content.findings) {
        if (group.finding.rule == finding.rule && group.finding.message == finding.message) {
            group.items += group.wholeContent ? 0 : 1;
            return;
        }
    }
    content.findings.push_back({finding, 1, item, false});
}

ItemState stateOf(const Plan& plan, const PlanItem& item, const Composed& composed, const Known& known,
                  const ContentCheck& content, const Digests& approved, const std::optional<ItemStanding>& standing) {
    if (standing && standing->state == LedgerState::Success) {
        return ItemState::Sent;
    }
    if (standing && standing->state == LedgerState::InDoubt) {
        return ItemState::InDoubt;
    }
    if (!consentProblem(plan, item).empty()) {
        return ItemState::NoConsent;
    }
    const auto entry = known.suppressions->entryFor(plan.recipient(item));
    if (!entry || !entry->empty()) {
        return ItemState::Suppressed;
    }
    if (composed.firstError()) {
        return ItemState::Problem;
    }
    if (!content.standing) {
        return ItemState::Open;
    }
    return content.otherAccount.empty() && std::binary_search(approved.begin(), approved.end(), composed.payload.sha256)
               ? ItemState::Approved
               : ItemState::Changed;
}

/// Approved for another account than the one it would go out through now: nothing of it is sent.
void checkAccount(ContentCheck& content, const ContentItem& item, const std::string& projectId, Store& store,
                  const std::map<Channel, std::string>& accounts, std::vector<std::string>& errors) {
    const auto shownIn = store.findRun(projectId, content.standing->runId);
    if (!shownIn) {
        errors.push_back(shownIn.error().text());
    } else if (*shownIn) {
        content.otherAccount = accountProblem(item.channel, accountsOf(**shownIn), accounts);
    }
}

/// What only a look at all contents finds; a finding about several stands with the first.
void addPlanWide(const Plan& plan, Store& store, const DuplicateMails& duplicates, const PlanCheckInput& input,
                 PlanCheck& check) {
    const EachFinding addTo = [&](CheckFinding found) {
        for (std::size_t c = 0; c < check.contents.size(); ++c) {
            if (plan.project().content[c].id == found.contentId) {
                check.contents[c].findings.push_back({std::move(found.finding), 0, 0, true});
                return;
            }
        }
    };
    duplicates.addTo(addTo);
    CheckOptions options;
    options.now = input.now;
    options.store = &store;
    addPlanWideFindings(plan, options, addTo);
}

void closeContent(ContentCheck& content) {
    if (!content.standing) {
        return;
    }
    content.approval = content.count(ItemState::Changed) > 0 ? ApprovalState::Changed : ApprovalState::Approved;
}

}  // namespace

std::int64_t ContentCheck::ready() const {
    return count(ItemState::Open) + count(ItemState::Approved) + count(ItemState::Changed);
}

PlanCheck checkPlan(const Composer& composer, Store& store, const PlanCheckInput& input, const std::stop_token& stop,
                    const std::function<void(PlanCheckPart)>& part) {
    const Plan& plan = composer.plan();
    Known known = readKnown(plan.project(), store);
    PlanCheck check;
    check.contents.resize(plan.project().content.size());
    for (std::size_t c = 0; c < check.contents.size(); ++c) {
        const ContentItem& item = plan.project().content[c];
        ContentCheck& content = check.contents[c];
        content.previewed = known.previewed.contains(std::string(toString(item.channel)));
        if (const auto approval = known.approvals.find(item.id); approval != known.approvals.end()) {
            content.standing = approval->second;
            checkAccount(content, item, plan.project().id, store, input.accounts, known.errors);
        }
        if (const auto last = known.last.find(item.id); last != known.last.end()) {
            content.last = last->second;
        }
        if (const auto refused = known.refused.find(item.id); refused != known.refused.end()) {
            content.refused = refused->second;
        }
        for (Finding& finding : composer.contentFindings(c)) {
            content.findings.push_back({std::move(finding), 0, 0, true});
        }
    }
    for (const PlanProblem& problem : plan.problems()) {
        for (std::size_t c = 0; c < check.contents.size(); ++c) {
            if (plan.project().content[c].id == problem.contentId) {
                check.contents[c].findings.push_back(
                    {Finding(Severity::Error, "plan.unreadable", Words::message(problem.error.text()),
                             problem.error.place),
                     0, 0, true});
            }
        }
    }
    const auto& items = plan.items();
    PlanCheckPart current;
    DuplicateMails duplicates(plan);
    auto lastSent = Steady::now();
    Standings standings(plan, store);
    Digests approved;
    std::size_t contentOfDigests = check.contents.size();
    for (std::size_t i = 0; i < items.size() && !stop.stop_requested(); ++i) {
        const PlanItem& item = items[i];
        ContentCheck& content = check.contents[item.content];
        if (item.content != contentOfDigests) {
            contentOfDigests = item.content;
            approved = approvedDigests(content, store, known.errors);
        }
        if (content.items == 0) {
            content.firstItem = i;
        }
        const Composed composed = composer.compose(item);
        duplicates.look(i, composed);
        for (const Finding& finding : composed.findings) {
            addFinding(content, finding, i);
        }
        const ItemState state = stateOf(plan, item, composed, known, content, approved, standings.of(i, known.errors));
        ++content.items;
        ++content.counts[static_cast<std::size_t>(state)];
        if (state == ItemState::Approved) {
            content.approved.add(plan.content(item).channel, plan.itemId(item), composed.payload.sha256);
        }
        current.states.push_back(state);
        if ((i & 255U) == 0 && Steady::now() - lastSent > std::chrono::milliseconds(100)) {
            const std::size_t next = i + 1;
            part(std::move(current));
            current = {next, {}};
            lastSent = Steady::now();
        }
    }
    part(std::move(current));
    addPlanWide(plan, store, duplicates, input, check);
    for (ContentCheck& content : check.contents) {
        closeContent(content);
    }
    check.errors = std::move(known.errors);
    return check;
}

bool isOverdue(const ContentItem& content, const ContentCheck& check, Instant now) {
    // Items that can never go out (suppressed, broken in a content that is sent else) leave nothing to be late with.
    const std::int64_t waiting =
        check.ready() + (check.count(ItemState::Sent) == 0 ? check.count(ItemState::Problem) : 0);
    return content.scheduledAt && *content.scheduledAt < now && waiting > 0;
}

void holdBackWithoutAccount(SendForecast& cast, const std::function<bool(Channel)>& hasAccount) {
    for (SendForecast::Row& row : cast.rows) {
        if (!hasAccount(row.channel)) {
            cast.noAccount += row.toSend;
            cast.toSend -= row.toSend;
            cast.heldBack += row.toSend;
            row.heldBack += row.toSend;
            row.toSend = 0;
            row.sends = {};
            row.overdue = 0;
            row.early = 0;
        }
    }
}

ConfirmedSends confirmedBy(const SendForecast& cast, bool exactly) {
    ConfirmedSends confirmed;
    confirmed.byChannel.emplace();
    SendSum sum;
    for (const SendForecast::Row& row : cast.rows) {
        if (row.toSend > 0) {
            confirmed.byChannel->emplace(row.channel, row.toSend);
        }
        sum += row.sends;
    }
    if (exactly) {
        confirmed.exactly = std::move(sum);
    }
    return confirmed;
}

namespace {

void addTime(SendForecast::Row& row, const ContentItem& content, std::int64_t items, std::optional<Instant> now) {
    if (now && content.scheduledAt) {
        (*content.scheduledAt < *now ? row.overdue : row.early) += items;
    }
}

}  // namespace

SendForecast forecast(const Project& project, const PlanCheck& check, const std::set<Channel>& channels,
                      std::optional<Instant> now) {
    SendForecast result;
    for (const Channel channel : channels) {
        SendForecast::Row row{channel};
        std::int64_t items = 0;
        for (std::size_t c = 0; c < check.contents.size() && c < project.content.size(); ++c) {
            if (project.content[c].channel != channel) {
                continue;
            }
            const ContentCheck& content = check.contents[c];
            items += content.items;
            row.toSend += content.count(ItemState::Approved);
            row.sends += content.approved;
            addTime(row, project.content[c], content.count(ItemState::Approved), now);
            result.ready += content.ready();
            for (std::size_t s = 0; s < content.counts.size(); ++s) {
                if (s != static_cast<std::size_t>(ItemState::Approved)) {
                    result.reasons[s] += content.counts[s];
                }
            }
        }
        row.heldBack = items - row.toSend;
        result.items += items;
        result.toSend += row.toSend;
        result.heldBack += row.heldBack;
        if (items > 0) {
            result.rows.push_back(row);
        }
    }
    return result;
}

ChosenItems chooseItems(const Plan& plan, std::set<std::string> ids) {
    ChosenItems chosen;
    for (std::size_t i = 0; i < plan.items().size(); ++i) {
        if (auto found = ids.extract(plan.itemId(plan.items()[i]))) {
            chosen.ids.insert(std::move(found));
            chosen.positions.push_back(i);
        }
    }
    return chosen;
}

SendForecast forecast(const Plan& plan, const std::vector<ItemState>& states, const ChosenItems& items,
                      const std::set<Channel>& channels, std::optional<Instant> now) {
    SendForecast result;
    std::map<Channel, SendForecast::Row> rows;
    for (const std::size_t position : items.positions) {
        const Channel channel = plan.content(plan.items()[position]).channel;
        if (!channels.contains(channel)) {
            continue;
        }
        const ItemState state = states[position];
        const bool sendable = state == ItemState::Approved;
        SendForecast::Row& row = rows.try_emplace(channel, SendForecast::Row{channel}).first->second;
        ++(sendable ? row.toSend : row.heldBack);
        ++(sendable ? result.toSend : result.heldBack);
        addTime(row, plan.content(plan.items()[position]), sendable ? 1 : 0, now);
        ++result.items;
        result.ready += sendable || state == ItemState::Open || state == ItemState::Changed;
        if (!sendable) {
            ++result.reasons[static_cast<std::size_t>(state)];
        }
    }
    for (const auto& [channel, row] : rows) {
        result.rows.push_back(row);
    }
    return result;
}

}  // namespace aicmo::ui
