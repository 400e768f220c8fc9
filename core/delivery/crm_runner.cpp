// CRM: records in batches of one operation, each record with its own outcome.

#include <algorithm>
#include <deque>
#include <set>

#include "core/base/words.h"
#include "core/delivery/channel_pacer.h"
#include "core/delivery/item_supply.h"

namespace aicmo {

namespace {

class CrmRun {
  public:
    CrmRun(RunContext& context, CrmSyncer& syncer)
        : context_(context),
          syncer_(syncer),
          pacer_(context, Channel::Crm),
          supply_(context, Channel::Crm),
          backoff_(context.retry) {}

    void syncAll() {
        while (!context_.stop.stop_requested() && down_.empty()) {
            if (context_.control != nullptr && !context_.control->waitWhilePaused(context_.stop)) return;
            auto items = supply_.claim(claimSize);
            if (!items) return context_.addError("crm: " + items.error().text());
            if (items->empty()) return;
            syncItems(std::move(*items));
            context_.ledger.flush();
            // Given back without a stop, the records would come again at once, and again.
            if (!cameToNothing_.empty()) return context_.addError("crm: " + cameToNothing_);
        }
    }

    [[nodiscard]] const std::string& down() const { return down_; }
    [[nodiscard]] std::optional<SteadyTime> nextAt() const {
        return laterOf(pacer_.waitsUntil(), backoff_.restsUntil());
    }

  private:
    static constexpr std::int64_t claimSize = 100;

    /// Prepares what was claimed and hands it over in batches; what is to be tried again goes round once more.
    void syncItems(std::vector<RunItem> items) {
        std::chrono::milliseconds pause{0};
        std::optional<Instant> notBefore;
        for (const RunItem& item : items) notBefore = std::max(notBefore, item.notBefore);
        if (!pacer_.pauseUntil(notBefore)) return releaseAll(items);
        while (!items.empty()) {
            std::deque<ItemAttempt> attempts;
            for (RunItem& item : items) {
                ItemAttempt& attempt = attempts.emplace_back(context_, std::move(item));
                if (!attempt.prepare()) attempts.pop_back();
            }
            items.clear();
            skipMisfits(attempts);
            pause = std::chrono::milliseconds(0);
            while (!attempts.empty()) syncBatch(attempts, items, pause);
            if (items.empty()) return;
            if (!pacer_.pause(pause) || !claimAgain(items)) return;
        }
    }

    void releaseAll(std::vector<RunItem>& items) {
        for (RunItem& item : items) ItemAttempt(context_, std::move(item)).release();
    }

    /// Records that the CRM would refuse for their properties are not handed over: the content, or the portal, has to
    /// be mended, and then the next run sends them.
    void skipMisfits(std::deque<ItemAttempt>& attempts) {
        std::vector<const CrmPayload*> records;
        records.reserve(attempts.size());
        for (const ItemAttempt& attempt : attempts) records.push_back(attempt.payload().crm());
        const auto problems = syncer_.propertyProblems(records, context_.stop);
        std::deque<ItemAttempt> good;
        for (std::size_t i = 0; i < attempts.size(); ++i) {
            if (i >= problems.size() || !problems[i]) {
                good.push_back(std::move(attempts[i]));
                continue;
            }
            const std::string why = words("property \"%1\": %2", problems[i]->property, problems[i]->text).text();
            const std::string contentId = attempts[i].item().contentId;
            attempts[i].skip(words("not attempted: %1", why).text());
            if (told_.insert(contentId + '\n' + problems[i]->property).second) {
                context_.addError(std::string("crm: content \"").append(contentId).append("\": ").append(why));
            }
        }
        attempts.swap(good);
    }

    /// Hands over the first records of one operation.
    void syncBatch(std::deque<ItemAttempt>& attempts, std::vector<RunItem>& again, std::chrono::milliseconds& pause) {
        const auto admitted =
            static_cast<std::size_t>(down_.empty() ? pacer_.admit(static_cast<std::int64_t>(ofOneBatch(attempts))) : 0);
        if (admitted == 0 && down_.empty()) down_ = pacer_.ends();
        const std::size_t limit = admitted > 0 ? admitted : attempts.size();
        std::deque<ItemAttempt> batch;
        while (batch.size() < limit) {
            batch.push_back(std::move(attempts.front()));
            attempts.pop_front();
        }
        const auto round = admitted > 0 ? backoff_.enter(context_.stop) : std::nullopt;
        if (!round) {
            pacer_.left(static_cast<std::int64_t>(admitted), 0);
            for (ItemAttempt& attempt : batch) attempt.release();
            return;
        }
        skipHeldBack(batch);
        if (batch.empty()) {
            backoff_.giveBack(*round);
            return pacer_.left(static_cast<std::int64_t>(admitted), 0);
        }
        std::vector<const CrmPayload*> records;
        std::vector<std::int64_t> nos;
        for (const ItemAttempt& attempt : batch) {
            records.push_back(attempt.payload().crm());
            nos.push_back(attempt.item().no);
        }
        const Inquiry about{context_.clock.now(), {}};
        const std::vector<Outcome> outcomes = syncer_.sync(
            records, [&] { return context_.ledger.commit(nos); }, context_.stop);
        // What is said of the account is said of the whole batch.
        const auto general = std::find_if(outcomes.begin(), outcomes.end(), [](const Outcome& outcome) {
            return outcome.kind == OutcomeKind::Deferred && outcome.accountWide;
        });
        const Outcome& ofAll = general != outcomes.end() ? *general : outcomes.empty() ? Outcome{} : outcomes.front();
        if (backoff_.leave(*round, ofAll)) down_ = whyGivenUp(ofAll);
        std::int64_t out = 0;
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const Outcome answer =
                i < outcomes.size() ? outcomes[i]
                                    : Outcome{OutcomeKind::InDoubt, 0, {}, phrase("no answer for this record"), {}, {}};
            const Outcome outcome = askedAbout(context_, batch[i].item(), answer, about, [&](const Inquiry& inquiry) {
                return syncer_.find(*records[i], inquiry, context_.stop);
            });
            if (outcome.kind == OutcomeKind::ChannelDown) down_ = outcomeText(outcome);
            out += mayBeOut(outcome) ? 1 : 0;
            const auto wait = batch[i].pauseAfter(outcome);
            batch[i].finish(outcome, wait);
            if (batch[i].cameToNothing(outcome)) cameToNothing_ = outcomeText(outcome);
            if (wait) {
                pause = std::max(pause, *wait);
                again.push_back(batch[i].item());
            }
        }
        pacer_.left(static_cast<std::int64_t>(admitted), out);
    }

    /// It may have waited for minutes since it was prepared.
    static void skipHeldBack(std::deque<ItemAttempt>& batch) {
        std::deque<ItemAttempt> good;
        for (ItemAttempt& attempt : batch) {
            const std::string why = attempt.whyHeldBack();
            if (why.empty()) {
                good.push_back(std::move(attempt));
            } else {
                attempt.skip(why);
            }
        }
        batch.swap(good);
    }

    /// How many of the first records make one batch: of one operation, and no address twice. Two contents may have
    /// something for the same person.
    [[nodiscard]] std::size_t ofOneBatch(const std::deque<ItemAttempt>& attempts) const {
        const CrmOperation operation = attempts.front().payload().crm()->operation;
        const std::size_t limit = std::min(attempts.size(), syncer_.maxBatch(operation));
        std::set<std::string_view> addresses;
        std::size_t count = 0;
        while (count < limit && attempts[count].payload().crm()->operation == operation &&
               addresses.insert(attempts[count].payload().crm()->email).second) {
            ++count;
        }
        return count;
    }

    bool claimAgain(std::vector<RunItem>& items) {
        context_.ledger.flush();
        std::vector<std::int64_t> nos;
        nos.reserve(items.size());
        for (const RunItem& item : items) nos.push_back(item.no);
        const auto claimed = context_.store.claimAgain(context_.run.id, nos);
        if (!claimed) {
            context_.addError("crm: " + claimed.error().text());
            return false;
        }
        std::erase_if(items, [&](const RunItem& item) {
            return std::find(claimed->begin(), claimed->end(), item.no) == claimed->end();
        });
        for (RunItem& item : items) ++item.attempts;
        return !items.empty();
    }

    RunContext& context_;
    CrmSyncer& syncer_;
    ChannelPacer pacer_;
    ItemSupply supply_;
    AccountBackoff backoff_;
    std::string down_;
    std::string cameToNothing_;
    std::set<std::string> told_;  // contents and properties whose misfit was said
};

}  // namespace

void runCrmChannel(RunContext& context) {
    auto syncer = context.gateways.crm();
    if (!syncer) {
        const std::string why = syncer.error().text();
        context.addError("crm: " + why);
        return skipRest(context, Channel::Crm, words("not attempted: %1", why).text());
    }
    CrmRun run(context, **syncer);
    {
        const ShownWait shown(context, Channel::Crm, [&run] { return run.nextAt(); });
        run.syncAll();
    }
    if (run.down().empty()) return;
    context.addError("crm: " + run.down());
    skipRest(context, Channel::Crm, words("not attempted: %1", run.down()).text());
}

}  // namespace aicmo
