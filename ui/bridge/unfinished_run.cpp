#include "ui/bridge/unfinished_run.h"

#include <algorithm>
#include <unordered_map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aicmo::ui {

namespace {

/// What the run was started for.
class Scope {
  public:
    explicit Scope(const Run& run) {
        for (const QString& name : QString::fromStdString(run.channels).split(u',', Qt::SkipEmptyParts)) {
            if (const auto channel = channelFrom(name.toStdString())) {
                channels_.insert(*channel);
            }
        }
        const QJsonObject kept = QJsonDocument::fromJson(QByteArray::fromStdString(run.optionsJson)).object();
        if (kept.value(QStringLiteral("due_only")).toBool()) {
            dueAt_ = parseRfc3339(kept.value(QStringLiteral("now")).toString().toStdString());
        }
        if (kept.contains(QStringLiteral("only_items"))) {
            only_.emplace();
            const QJsonArray ids = kept.value(QStringLiteral("only_items")).toArray();
            for (const auto id : ids) {
                only_->insert(id.toString().toStdString());
            }
        }
    }
    [[nodiscard]] bool holds(const ContentItem& content, const std::string& itemId) const {
        return channels_.contains(content.channel) &&
               (!dueAt_ || !content.scheduledAt || *content.scheduledAt <= *dueAt_) &&
               (!only_ || only_->contains(itemId));
    }

  private:
    std::set<Channel> channels_;
    std::optional<Instant> dueAt_;
    std::optional<std::set<std::string>> only_;
};

using OpenByItem = std::unordered_map<std::string, bool>;

/// Whether each planned item is still to be handed over.
Result<OpenByItem> readPlanned(Store& store, const std::string& runId, const std::stop_token& stop) {
    OpenByItem open;
    RunItemFilter filter;
    filter.limit = 10'000;
    bool more = true;
    while (more && !stop.stop_requested()) {
        const auto page = store.runItems(runId, filter);
        if (!page) {
            return fail(page.error());
        }
        for (const RunItem& item : *page) {
            open.emplace(item.itemId, item.state == LedgerState::Pending || item.state == LedgerState::Claimed);
            filter.afterNo = item.no;
        }
        more = static_cast<std::int64_t>(page->size()) == filter.limit;
    }
    return open;
}

}  // namespace

const Run* unfinishedLiveRun(const std::vector<Run>& runs) {
    const auto found = std::find_if(runs.begin(), runs.end(),
                                    [](const Run& run) { return !run.dry && run.state != RunState::Finished; });
    return found == runs.end() ? nullptr : &*found;
}

Result<std::shared_ptr<const ChosenItems>> stillToSend(Store& store, const Plan& plan, const Run& run,
                                                       const std::stop_token& stop) {
    const auto planned = readPlanned(store, run.id, stop);
    if (!planned) {
        return fail(planned.error());
    }
    const Scope scope(run);
    // A project that was changed since does not add to what was planned.
    const bool sameProject = run.projectDigest == plan.project().digest;
    ChosenItems chosen;
    for (std::size_t i = 0; i < plan.items().size() && !stop.stop_requested(); ++i) {
        std::string id = plan.itemId(plan.items()[i]);
        const auto known = planned->find(id);
        const bool open = known != planned->end()
                              ? known->second
                              : (sameProject || planned->empty()) && scope.holds(plan.content(plan.items()[i]), id);
        if (open) {
            chosen.positions.push_back(i);
            chosen.ids.insert(std::move(id));
        }
    }
    return std::make_shared<const ChosenItems>(std::move(chosen));
}

Result<std::shared_ptr<const ChosenItems>> failedItems(Store& store, const Plan& plan, const std::string& runId,
                                                       const std::stop_token& stop) {
    std::set<std::string> ids;
    RunItemFilter filter;
    filter.state = LedgerState::Failed;
    bool more = true;
    while (more && !stop.stop_requested()) {
        const auto page = store.runItems(runId, filter);
        if (!page) {
            return fail(page.error());
        }
        for (const RunItem& item : *page) {
            ids.insert(item.itemId);
            filter.afterNo = item.no;
        }
        more = static_cast<std::int64_t>(page->size()) == filter.limit;
    }
    return std::make_shared<const ChosenItems>(chooseItems(plan, std::move(ids)));
}

}  // namespace aicmo::ui
