#include "core/delivery/doubts.h"

#include <algorithm>

#include "core/base/json.h"
#include "core/base/words.h"

namespace aicmo {

namespace {

NewEvent askedEvent(std::string_view projectId, const std::string& runId, const RunItem& item, const Sighting& seen,
                    std::string_view actor) {
    Json details{{"item_id", item.itemId},
                 {"channel", toString(item.channel)},
                 {"answer", toString(seen.kind)},
                 {"message", seen.text}};
    if (!seen.remoteId.empty()) details["remote_id"] = seen.remoteId;
    NewEvent event;
    event.event = "execution.item_asked";
    event.projectId = projectId;
    event.runId = runId;
    event.actor = actor;
    event.details = details;
    return event;
}

/// What is known of the row's hand-over.
Result<Inquiry> inquiryFor(Store& store, const Run& run, const RunItem& item) {
    const auto token = store.handOverToken(run.id, item.no);
    if (!token) return fail(token.error());
    const auto first = store.firstDoubt(run.projectId, item.itemId);
    if (!first) return fail(first.error());
    Inquiry about;
    about.since = parseRfc3339(first->value_or(item.executedAt)).value_or(Instant{});
    about.token = *token;
    return about;
}

/// What an item that was left committing by a killed run becomes by the service's answer.
ItemOutcome outcomeOf(const Run& run, const RunItem& item, const Sighting& seen, std::string_view actor) {
    ItemOutcome outcome;
    outcome.no = item.no;
    outcome.remoteId = seen.remoteId;
    if (seen.kind == Sighting::Kind::Found) {
        outcome.state = LedgerState::Success;
    } else if (seen.kind == Sighting::Kind::NotThere && seen.mayRepeat) {
        outcome.state = LedgerState::Pending;
        outcome.counted = false;
    } else {
        outcome.state = LedgerState::InDoubt;
    }
    outcome.message =
        outcome.state == LedgerState::InDoubt
            ? words("the program ended before the answer came: it may have been sent; %1", seen.text).text()
            : words("the program ended before the answer came: %1", seen.text).text();
    outcome.event = askedEvent(run.projectId, run.id, item, seen, actor);
    return outcome;
}

Result<std::vector<RunItem>> itemsIn(Store& store, const std::string& runId, LedgerState state) {
    std::vector<RunItem> all;
    RunItemFilter filter;
    filter.state = state;
    while (true) {
        auto items = store.runItems(runId, filter);
        if (!items) return fail(items.error());
        if (items->empty()) return all;
        filter.afterNo = items->back().no;
        std::move(items->begin(), items->end(), std::back_inserter(all));
    }
}

/// The rows in doubt, one an item: that which was handed over, not one that only copies its doubt.
struct DoubtfulItem {
    Run run;
    RunItem row;
};
Result<std::vector<DoubtfulItem>> doubtfulItems(Store& store, std::string_view projectId,
                                                const std::set<std::string>& only) {
    const auto doubts = store.itemsInDoubt(projectId);
    if (!doubts) return fail(doubts.error());
    std::set<std::string> runs;
    for (const ItemInDoubt& doubt : *doubts) runs.insert(doubt.runId);
    std::map<std::string, DoubtfulItem> byItem;
    for (const std::string& runId : runs) {
        const auto run = store.findRun(projectId, runId);
        if (!run) return fail(run.error());
        auto rows = itemsIn(store, runId, LedgerState::InDoubt);
        if (!rows) return fail(rows.error());
        for (RunItem& row : *rows) {
            if (!*run || (!only.empty() && !only.contains(row.itemId))) continue;
            const auto place = byItem.find(row.itemId);
            if (place != byItem.end() && place->second.row.attempts >= row.attempts) continue;
            const std::string id = row.itemId;
            byItem.insert_or_assign(id, DoubtfulItem{**run, std::move(row)});
        }
    }
    std::vector<DoubtfulItem> items;
    items.reserve(byItem.size());
    for (auto& [id, item] : byItem) items.push_back(std::move(item));
    return items;
}

/// What the answer settles the item as; nothing when it does not.
std::optional<bool> verdictOf(const Sighting& seen, const RunItem& row, Instant now) {
    if (seen.kind == Sighting::Kind::Found) return true;
    if (seen.kind == Sighting::Kind::CannotSay) return std::nullopt;
    const auto handedOver = parseRfc3339(row.executedAt);
    const bool longAgo = handedOver && now - *handedOver >= settleAfter;
    if (seen.forGood || longAgo) return false;
    return std::nullopt;
}

}  // namespace

std::string_view toString(Sighting::Kind kind) {
    switch (kind) {
        case Sighting::Kind::Found: return "found";
        case Sighting::Kind::NotThere: return "not_there";
        case Sighting::Kind::CannotSay: return "cannot_say";
    }
    return "cannot_say";
}

Sighting DoubtAsker::ask(const RunItem& item, const Inquiry& about) {
    const auto cannotSay = [](std::string why) {
        Sighting seen;
        seen.text = std::move(why);
        return seen;
    };
    if (item.channel == Channel::Email) {
        return cannotSay("a mail server cannot be asked what it accepted: its log knows the Message-ID");
    }
    const std::optional<PlanItem> planned = composer_.plan().find(item.itemId);
    if (!planned) return cannotSay("it is no longer in the project, so the service cannot be asked about it");
    const Composed composed = composer_.compose(*planned);
    if (composed.firstError() != nullptr || composed.payload.sha256 != item.payloadSha256) {
        return cannotSay("the content was changed since, so the service cannot be asked about it");
    }
    if (const PostPayload* post = composed.payload.post()) return askPoster(item.channel, *post, about);
    if (const CrmPayload* record = composed.payload.crm()) return askCrm(*record, about);
    return cannotSay("there is nothing to ask about");
}

Sighting DoubtAsker::askPoster(Channel channel, const PostPayload& post, const Inquiry& about) {
    std::unique_ptr<SocialPoster>& poster = posters_[channel];
    if (!poster) {
        auto made = gateways_.social(channel);
        if (!made) return {Sighting::Kind::CannotSay, {}, made.error().text()};
        poster = std::move(*made);
    }
    return poster->find(post, about, stop_);
}

Sighting DoubtAsker::askCrm(const CrmPayload& record, const Inquiry& about) {
    if (!crm_) {
        auto made = gateways_.crm();
        if (!made) return {Sighting::Kind::CannotSay, {}, made.error().text()};
        crm_ = std::move(*made);
    }
    return crm_->find(record, about, stop_);
}

std::set<std::string> repeatableContents(const Project& project, const Run& run) {
    std::set<std::string> ids;
    if (run.projectDigest != project.digest) return ids;
    for (const ContentItem& content : project.content) {
        if (content.channel == Channel::Crm && content.crm && content.crm->operation == CrmOperation::SyncContact)
            ids.insert(content.id);
    }
    return ids;
}

Result<RunCounts> recoverAsking(Store& store, const Run& run, const Composer& composer,
                                const std::function<std::unique_ptr<GatewayFactory>()>& gateways,
                                std::string_view actor, std::stop_token stop) {
    const std::set<std::string> repeatable = repeatableContents(composer.plan().project(), run);
    const auto open = itemsIn(store, run.id, LedgerState::Committing);
    if (!open) return fail(open.error());
    std::unique_ptr<GatewayFactory> factory;
    std::optional<DoubtAsker> asker;
    for (const RunItem& item : *open) {
        if (item.channel == Channel::Email || repeatable.contains(item.contentId)) continue;
        if (!asker) {
            factory = gateways();
            asker.emplace(composer, *factory, stop);
        }
        const auto about = inquiryFor(store, run, item);
        if (!about) return fail(about.error());
        const Sighting seen = asker->ask(item, *about);
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, words("stopped while asking about %1", item.itemId).text());
        const auto settled = store.settle(run.id, {outcomeOf(run, item, seen, actor)});
        if (!settled) return fail(settled.error());
    }
    return store.recoverRun(run.id, repeatable);
}

Status recoverKilledRun(Store& store, std::string_view projectId) {
    const auto unfinished = store.unfinishedLiveRun(projectId);
    if (!unfinished) return fail(unfinished.error());
    if (!*unfinished) return {};
    const Run& run = **unfinished;
    const auto counts = store.runCounts(run.id);
    if (!counts) return fail(counts.error());
    if (counts->inProgress == 0) return {};
    const auto lock = store.lockSending(projectId);
    if (!lock) return fail(lock.error());
    const auto bundle = store.loadProject(projectId);
    if (!bundle) return fail(bundle.error());
    const auto recovered = store.recoverRun(run.id, repeatableContents(bundle->project, run));
    if (!recovered) return fail(recovered.error());
    return {};
}

Result<std::vector<AskedDoubt>> askAboutDoubts(Store& store, const GatewayProvider& gateways, const Clock& clock,
                                               std::string_view projectId, const std::set<std::string>& only,
                                               std::string_view actor, std::stop_token stop,
                                               const std::function<void(const AskedDoubt&)>& each) {
    if (const Status recovered = recoverKilledRun(store, projectId); !recovered) return fail(recovered.error());
    const auto lock = store.lockSending(projectId);
    if (!lock) return fail(lock.error());
    auto bundle = store.loadProject(projectId);
    if (!bundle) return fail(bundle.error());
    const auto items = doubtfulItems(store, projectId, only);
    if (!items) return fail(items.error());
    std::vector<AskedDoubt> asked;
    if (items->empty()) return asked;
    const auto plan =
        std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
    const Composer composer(plan);
    const std::unique_ptr<GatewayFactory> factory = gateways(plan->project());
    DoubtAsker asker(composer, *factory, stop);
    for (const DoubtfulItem& item : *items) {
        const auto about = inquiryFor(store, item.run, item.row);
        if (!about) return fail(about.error());
        const Sighting seen = asker.ask(item.row, *about);
        if (stop.stop_requested()) break;
        const auto written = store.append({askedEvent(projectId, item.run.id, item.row, seen, actor)});
        if (!written) return fail(written.error());
        const std::optional<bool> sent = verdictOf(seen, item.row, clock.now());
        if (sent) {
            const std::string_view service = toString(item.row.channel);
            const std::string message = (*sent ? words("sent, says %1: %2", service, seen.text)
                                               : words("not sent, says %1: %2", service, seen.text))
                                            .text();
            const auto settled =
                store.settleDoubts(projectId, {{item.row.itemId, *sent, message, seen.remoteId}}, actor);
            if (!settled) return fail(settled.error());
        }
        asked.push_back({item.row.itemId, item.run.id, item.row.channel, seen, sent});
        if (each) each(asked.back());
    }
    return asked;
}

}  // namespace aicmo
