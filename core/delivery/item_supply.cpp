#include "core/delivery/item_supply.h"

#include <algorithm>

namespace aicmo {

Result<std::vector<RunItem>> ItemSupply::claim(std::int64_t limit) {
    if (!context_.only) return context_.store.claim(context_.run.id, channel_, limit);
    while (true) {
        const std::vector<std::int64_t> nos = nextOfCanary(limit);
        if (nos.empty()) return std::vector<RunItem>{};
        auto items = claimThese(nos);
        if (!items || !items->empty()) return items;
    }
}

Result<std::vector<RunItem>> ItemSupply::show(std::int64_t limit) {
    if (context_.only) return rows(nextOfCanary(limit));
    RunItemFilter filter;
    filter.state = LedgerState::Pending;
    filter.channel = channel_;
    filter.afterNo = shown_;
    filter.limit = limit;
    auto items = context_.store.runItems(context_.run.id, filter);
    if (items && !items->empty()) shown_ = items->back().no;
    return items;
}

Result<std::vector<RunItem>> ItemSupply::claimThese(const std::vector<std::int64_t>& nos) {
    const auto claimed = context_.store.claimAgain(context_.run.id, nos);
    if (!claimed) return fail(claimed.error());
    return rows(*claimed);
}

std::vector<std::int64_t> ItemSupply::nextOfCanary(std::int64_t limit) {
    const auto found = context_.only->find(channel_);
    if (found == context_.only->end()) return {};
    const std::size_t first = given_;
    given_ = std::min(found->second.size(), first + static_cast<std::size_t>(limit));
    return {found->second.begin() + static_cast<std::ptrdiff_t>(first),
            found->second.begin() + static_cast<std::ptrdiff_t>(given_)};
}

Result<std::vector<RunItem>> ItemSupply::rows(const std::vector<std::int64_t>& nos) {
    std::vector<RunItem> items;
    items.reserve(nos.size());
    for (const std::int64_t no : nos) {
        RunItemFilter one;
        one.afterNo = no - 1;
        one.limit = 1;
        auto found = context_.store.runItems(context_.run.id, one);
        if (!found) return fail(found.error());
        if (!found->empty()) items.push_back(std::move(found->front()));
    }
    return items;
}

}  // namespace aicmo
