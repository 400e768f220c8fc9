// Posts: few, in order, one at a time for each channel.

#include <exception>

#include "core/base/words.h"
#include "core/delivery/channel_pacer.h"
#include "core/delivery/item_supply.h"

namespace aicmo {

namespace {

/// How a channel goes on after an item.
enum class Next {
    Item,
    Nothing,  // the run was stopped, or the store failed: what is left waits for the next run
    Skip,     // the channel cannot go on: what is left is skipped
};
struct Turn {
    Next next = Next::Item;
    std::string why{};
};

/// Posts, and asks the service when its answer does not say what came of it. `first`: in this session; what a killed
/// one noted is gone on with, but not what the service has refused since. `storeFailure`: why nothing was handed over,
/// when it was the store.
Outcome handOver(RunContext& context, SocialPoster& poster, ItemAttempt& attempt, bool first,
                 std::string& storeFailure) {
    const std::int64_t no = attempt.item().no;
    const PostPayload& post = *attempt.payload().post();
    Inquiry about;
    PostAttempt asPost;
    asPost.guard = [&] {
        about.since = context.clock.now();
        return attempt.mayLeave();
    };
    asPost.note = [&](const std::string& token) {
        about.token = token;
        const Status noted = context.store.noteHandOver(context.run.id, no, token);
        if (!noted) storeFailure = noted.error().within("writing down the hand-over").text();
        return noted.has_value();
    };
    const auto earlier = first ? context.store.handOverToken(context.run.id, no) : Result<std::string>();
    if (!earlier) {
        storeFailure = earlier.error().within("reading the earlier hand-over").text();
        Outcome unreadable;
        unreadable.kind = OutcomeKind::Aborted;
        return unreadable;
    }
    about.token = asPost.earlierToken = *earlier;
    const Outcome outcome = poster.post(post, asPost, context.stop);
    return askedAbout(context, attempt.item(), outcome, about,
                      [&](const Inquiry& inquiry) { return poster.find(post, inquiry, context.stop); });
}

/// Attempts one post until it has an end, or the channel has.
Turn postOne(RunContext& context, SocialPoster& poster, ChannelPacer& pacer, AccountBackoff& backoff, RunItem item) {
    for (bool first = true;; first = false) {
        ItemAttempt attempt(context, item);
        if (!attempt.prepare()) return {};
        if (!pacer.pauseUntil(item.notBefore) || pacer.admit(1) == 0) {
            attempt.release();
            const std::string why = pacer.ends();
            return {why.empty() ? Next::Item : Next::Skip, why};
        }
        const auto round = backoff.enter(context.stop);
        if (!round) {
            pacer.left(1, 0);
            attempt.release();
            return {};
        }
        Outcome outcome;
        std::string storeFailure;
        std::string why;
        try {
            outcome = handOver(context, poster, attempt, first, storeFailure);
        } catch (const std::exception& failure) {
            outcome = brokenDown(attempt, failure.what());
            why = outcome.text;
        }
        pacer.left(1, mayBeOut(outcome) ? 1 : 0);
        const auto pause = attempt.pauseAfter(outcome);
        attempt.finish(outcome, pause);
        if (outcome.kind == OutcomeKind::ChannelDown) why = outcomeText(outcome);
        if (backoff.leave(*round, outcome)) why = whyGivenUp(outcome);
        if (!why.empty()) return {Next::Skip, why};
        // Given back without a stop, the item would come again at once, and again.
        if (attempt.cameToNothing(outcome)) return {Next::Nothing, storeFailure.empty() ? outcome.text : storeFailure};
        if (!pause || !pacer.pause(*pause)) return {};
        context.ledger.flush();
        const auto claimed = context.store.claimAgain(context.run.id, {item.no});
        if (!claimed) return {Next::Nothing, claimed.error().text()};
        if (claimed->empty()) return {};
        item.notBefore.reset();
        ++item.attempts;
    }
}

}  // namespace

void runSocialChannel(RunContext& context, Channel channel) {
    const std::string name(toString(channel));
    const auto down = [&](const std::string& why) {
        context.addError(name + ": " + why);
        skipRest(context, channel, words("not attempted: %1", why).text());
    };
    auto poster = context.gateways.social(channel);
    if (!poster) return down(poster.error().text());
    ChannelPacer pacer(context, channel);
    ItemSupply supply(context, channel);
    AccountBackoff backoff(context.retry);
    const ShownWait shown(context, channel, [&] { return laterOf(pacer.waitsUntil(), backoff.restsUntil()); });
    while (!context.stop.stop_requested()) {
        if (context.control != nullptr && !context.control->waitWhilePaused(context.stop)) return;
        auto items = supply.claim(1);
        if (!items) return context.addError(name + ": " + items.error().text());
        if (items->empty()) return;
        const Turn turn = postOne(context, **poster, pacer, backoff, std::move(items->front()));
        context.ledger.flush();
        if (turn.next == Next::Skip) return down(turn.why);
        if (turn.next == Next::Nothing) return context.addError(name + ": " + turn.why);
    }
}

}  // namespace aicmo
