#include <algorithm>

#include "core/store/store.h"

namespace aicmo {

namespace {

std::int64_t& slot(RunCounts& counts, LedgerState state) {
    switch (state) {
        case LedgerState::Pending: return counts.pending;
        case LedgerState::Claimed:
        case LedgerState::Committing: return counts.inProgress;
        case LedgerState::Success: return counts.success;
        case LedgerState::Failed: return counts.failed;
        case LedgerState::Skipped: return counts.skipped;
        case LedgerState::InDoubt: return counts.inDoubt;
    }
    return counts.pending;
}

}  // namespace

void RunCounts::add(LedgerState state, std::int64_t items) {
    total += items;
    slot(*this, state) += items;
}

RunCounts& RunCounts::operator+=(const RunCounts& other) {
    total += other.total;
    pending += other.pending;
    inProgress += other.inProgress;
    success += other.success;
    failed += other.failed;
    skipped += other.skipped;
    inDoubt += other.inDoubt;
    return *this;
}

std::vector<DomainCounts> largestDomains(std::vector<DomainCounts> domains, std::size_t most) {
    const auto larger = [](const DomainCounts& one, const DomainCounts& other) {
        if (one.second.total != other.second.total) return one.second.total > other.second.total;
        return one.first < other.first;
    };
    if (domains.size() <= most) {
        std::sort(domains.begin(), domains.end(), larger);
        return domains;
    }
    const auto end = domains.begin() + static_cast<std::ptrdiff_t>(most);
    std::partial_sort(domains.begin(), end, domains.end(), larger);
    RunCounts others;
    for (auto domain = end; domain != domains.end(); ++domain) others += domain->second;
    domains.erase(end, domains.end());
    domains.emplace_back(std::string(), others);
    return domains;
}

}  // namespace aicmo
