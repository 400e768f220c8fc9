#include "core/delivery/deliverable_input.h"

#include <map>

#include "core/compose/composer.h"

namespace aicmo {

namespace {

using document::RenderedContent;

std::string shownFor(const Plan& plan, const PlanItem& item) {
    const ContactTable* contacts = plan.contacts(item);
    if (contacts == nullptr) return {};
    const std::size_t column = contacts->column("first_name");
    if (column != ContactTable::npos && contacts->has(item.row, column) && !contacts->cell(item.row, column).empty()) {
        return std::string(contacts->cell(item.row, column));
    }
    return std::string(contacts->address(item.row));
}

void renderEmail(const Composer& composer, const PlanItem& item, RenderedContent& rendered) {
    const Result<EmailView> view = composer.view(item);
    if (!view) {
        rendered.problem = view.error().message;
        return;
    }
    rendered.from = view->from;
    rendered.subject = view->subject;
    rendered.preheader = view->preheader;
    rendered.html = view->html;
    rendered.text = view->text;
    for (const EmailView::Part& part : view->parts) {
        if (part.isInline) rendered.parts.push_back({part.contentId, part.name, part.bytes});
    }
}

/// Each content as its first contact gets it; one whose first item does not compose says why.
std::vector<RenderedContent> renderContents(const std::shared_ptr<const ProjectBundle>& bundle) {
    const auto plan = std::make_shared<const Plan>(extractPlanItems(bundle));
    const Composer composer(plan);
    std::map<std::uint32_t, RenderedContent> byContent;
    for (const PlanItem& item : plan->items()) {
        const auto [entry, first] = byContent.try_emplace(item.content);
        RenderedContent& rendered = entry->second;
        if (plan->contacts(item) != nullptr) ++rendered.contacts;
        if (!first) continue;
        rendered.contentId = plan->content(item).id;
        rendered.shownFor = shownFor(*plan, item);
        const Composed composed = composer.compose(item);
        if (const Finding* error = composed.firstError()) {
            rendered.problem = error->message;
        } else if (composed.payload.email() != nullptr) {
            rendered.messageBytes = composed.payload.email()->message.size();
            renderEmail(composer, item, rendered);
        } else if (const PostPayload* post = composed.payload.post()) {
            rendered.postText = post->text;
        }
    }
    std::vector<RenderedContent> out;
    out.reserve(byContent.size());
    for (auto& [content, rendered] : byContent) out.push_back(std::move(rendered));
    return out;
}

std::optional<document::NotSentStatus> notSent(LedgerState state) {
    switch (state) {
        case LedgerState::Failed: return document::NotSentStatus::Failed;
        case LedgerState::Skipped: return document::NotSentStatus::Skipped;
        case LedgerState::InDoubt: return document::NotSentStatus::InDoubt;
        case LedgerState::Pending:
        case LedgerState::Claimed:
        case LedgerState::Committing:
        case LedgerState::Success: return std::nullopt;
    }
    return std::nullopt;
}

/// Adds up the items of one live run.
class ResultsCounter {
  public:
    void add(const RunItem& item) {
        document::ChannelResult& channel = channels_[item.channel];
        channel.channel = item.channel;
        switch (item.state) {
            case LedgerState::Success: ++channel.sent; break;
            case LedgerState::Failed: ++channel.failed; break;
            case LedgerState::Skipped: ++channel.skipped; break;
            case LedgerState::InDoubt: ++channel.inDoubt; break;
            case LedgerState::Pending:
            case LedgerState::Claimed:
            case LedgerState::Committing: return;
        }
        ++channel.items;
        if (item.state == LedgerState::Success && item.channel == Channel::Email)
            ++emailsByDay_[item.executedAt.substr(0, 10)];
        if (const auto status = notSent(item.state)) {
            document::NotSentReason& reason = reasons_[{item.channel, item.state, item.message}];
            reason.channel = item.channel;
            reason.status = *status;
            reason.reason = item.message;
            ++reason.items;
        }
    }

    document::ResultsInput result(const Run& run) const {
        document::ResultsInput out;
        for (const auto& [channel, counts] : channels_) out.channels.push_back(counts);
        for (const auto& [day, sent] : emailsByDay_) {
            if (const auto at = parseRfc3339(day + "T00:00:00Z")) {
                const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(*at)};
                out.emailsByDay.push_back(
                    {{int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))}, sent});
            }
        }
        for (const auto& [key, reason] : reasons_) out.reasons.push_back(reason);
        out.lastRun = parseRfc3339(run.finishedAt.empty() ? run.startedAt : run.finishedAt);
        return out;
    }

  private:
    std::map<Channel, document::ChannelResult> channels_;
    std::map<std::string, long long> emailsByDay_;
    std::map<std::tuple<Channel, LedgerState, std::string>, document::NotSentReason> reasons_;
};

Result<std::optional<document::ResultsInput>> readResults(Store& store, const std::string& projectId) {
    const auto runs = store.listRuns(projectId);
    if (!runs) return fail(runs.error());
    for (const Run& run : *runs) {
        if (run.dry) continue;
        ResultsCounter counter;
        RunItemFilter filter;
        filter.limit = 10000;
        while (true) {
            const auto items = store.runItems(run.id, filter);
            if (!items) return fail(items.error());
            if (items->empty()) break;
            for (const RunItem& item : *items) counter.add(item);
            filter.afterNo = items->back().no;
        }
        return counter.result(run);
    }
    return std::nullopt;
}

Result<std::vector<document::ApprovalInput>> readApprovals(Store& store, const std::string& projectId) {
    const auto approvals = store.approvals(projectId);
    if (!approvals) return fail(approvals.error());
    std::vector<document::ApprovalInput> out;
    for (const Approval& approval : *approvals) {
        Sha256 hash;  // one digest for all items of the approval, in the order of the dry run
        const Status read =
            store.approvedItems(approval, [&](std::string_view, const Digest& digest) { hash.add(toHex(digest)); });
        if (!read) return fail(read.error());
        out.push_back({approval.contentId, parseRfc3339(approval.at).value_or(Instant{}), approval.by,
                       toHex(hash.finish()), approval.items});
    }
    return out;
}

}  // namespace

document::BrandInput brandInput(const BrandValues& used) {
    const auto text = [&used](BrandField field) {
        const auto found = used.find(field);
        return found == used.end() ? std::string() : found->second;
    };
    document::BrandInput input{text(BrandField::PrimaryColor), text(BrandField::AccentColor),
                               text(BrandField::FontFamily), nullptr};
    if (std::string logo = text(BrandField::Logo); !logo.empty()) {
        input.logo = std::make_shared<const std::string>(std::move(logo));
    }
    return input;
}

Result<document::DeliverableInput> makeDeliverableInput(Store& store,
                                                        const std::shared_ptr<const ProjectBundle>& bundle) {
    document::DeliverableInput input;
    input.bundle = bundle.get();
    input.rendered = renderContents(bundle);
    auto results = readResults(store, bundle->project.id);
    if (!results) return fail(results.error().within("reading the results"));
    input.results = std::move(*results);
    auto approvals = readApprovals(store, bundle->project.id);
    if (!approvals) return fail(approvals.error().within("reading the approvals"));
    input.approvals = std::move(*approvals);
    return input;
}

}  // namespace aicmo
