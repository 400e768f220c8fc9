// Posts: few, in order, one at a time for each channel.

#include <exception>

#include "core/delivery/channel_pacer.h"
#include "core/delivery/item_supply.h"

namespace aicmo {

namespace {

/// Posts, and asks the service when its answer does not say what came of it. `first`: in this session; what a killed
/// one noted is gone on with, but not what the service has refused since.
Outcome handOver(RunContext& context, SocialPoster& poster, ItemAttempt& attempt, bool first) {
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
        return context.store.noteHandOver(context.run.id, no, token).has_value();
    };
    const auto earlier = first ? context.store.handOverToken(context.run.id, no) : Result<std::string>();
    if (!earlier) {
        Outcome unreadable;
        unreadable.kind = OutcomeKind::Aborted;
        unreadable.text = earlier.error().text();
        context.addError(std::string(toString(attempt.item().channel)) + ": " + unreadable.text);
        return unreadable;
    }
    about.token = asPost.earlierToken = *earlier;
    const Outcome outcome = poster.post(post, asPost, context.stop);
    return askedAbout(context, attempt.item(), outcome, about,
                      [&](const Inquiry& inquiry) { return poster.find(post, inquiry, context.stop); });
}

/// Attempts one post until it has an end. False when the channel cannot go on; `why` says so.
bool postOne(RunContext& context, SocialPoster& poster, ChannelPacer& pacer, AccountBackoff& backoff, RunItem item,
             std::string& why) {
    for (bool first = true;; first = false) {
        ItemAttempt attempt(context, item);
        if (!attempt.prepare()) return true;
        if (!pacer.pauseUntil(item.notBefore) || pacer.admit(1) == 0) {
            attempt.release();
            why = pacer.ends();
            return why.empty();
        }
        const auto round = backoff.enter(context.stop);
        if (!round) {
            pacer.left(1, 0);
            attempt.release();
            return true;
        }
        Outcome outcome;
        try {
            outcome = handOver(context, poster, attempt, first);
        } catch (const std::exception& failure) {
            outcome = brokenDown(attempt, failure.what());
            context.addError(std::string(toString(item.channel)) + ": " + outcome.text);
        }
        pacer.left(1, mayBeOut(outcome) ? 1 : 0);
        const auto pause = attempt.pauseAfter(outcome);
        attempt.finish(outcome, pause);
        if (outcome.kind == OutcomeKind::ChannelDown) why = outcomeText(outcome);
        if (backoff.leave(*round, outcome)) why = whyGivenUp(outcome);
        if (!why.empty()) return false;
        if (!pause) return true;
        if (!pacer.pause(*pause)) return true;
        context.ledger.flush();
        const auto claimed = context.store.claimAgain(context.run.id, {item.no});
        if (!claimed || claimed->empty()) return true;
        item.notBefore.reset();
        ++item.attempts;
    }
}

}  // namespace

void runSocialChannel(RunContext& context, Channel channel) {
    const std::string name(toString(channel));
    const auto down = [&](const std::string& why) {
        context.addError(name + ": " + why);
        skipRest(context, channel, "not attempted: " + why);
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
        std::string why;
        if (!postOne(context, **poster, pacer, backoff, std::move(items->front()), why)) return down(why);
        context.ledger.flush();
    }
}

}  // namespace aicmo
