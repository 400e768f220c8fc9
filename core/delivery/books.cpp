#include "core/delivery/books.h"

#include <algorithm>

namespace aicmo {

namespace {

constexpr std::chrono::seconds readAgainAfter{2};

}  // namespace

Status ApprovalBook::load() {
    const std::lock_guard lock(mutex_);
    return read();
}

/// The digests of an approval never change, so they are read once; which approvals stand is read every time.
Status ApprovalBook::read() {
    const auto approvals = store_.approvals(projectId_);
    if (!approvals) return fail(approvals.error());
    std::map<std::string, Entry, std::less<>> standing;
    for (const Approval& approval : *approvals) {
        Entry& entry = standing[approval.contentId];
        if (const auto known = byContent_.find(approval.contentId);
            known != byContent_.end() && known->second.approval.id == approval.id) {
            entry = std::move(known->second);
            continue;
        }
        entry.approval = approval;
        entry.digests.reserve(static_cast<std::size_t>(approval.items));
        Status items = store_.approvedItems(
            approval, [&](std::string_view, const Digest& digest) { entry.digests.push_back(digest); });
        if (!items) {
            byContent_.clear();  // some of it has been moved out: the next reading starts anew
            return items;
        }
        std::sort(entry.digests.begin(), entry.digests.end());
    }
    byContent_ = std::move(standing);
    readAt_ = std::chrono::steady_clock::now();
    return {};
}

std::string ApprovalBook::problem(const std::string& contentId, const Digest& digest) {
    const std::lock_guard lock(mutex_);
    if (std::chrono::steady_clock::now() - readAt_ > readAgainAfter) {
        if (const Status again = read(); !again) return "the approvals cannot be read: " + again.error().message;
    }
    const auto found = byContent_.find(contentId);
    if (found == byContent_.end()) return "not approved";
    const Entry& entry = found->second;
    if (std::binary_search(entry.digests.begin(), entry.digests.end(), digest)) return {};
    return "not what was approved on " + entry.approval.at.substr(0, 10) +
           (entry.approval.by.empty() ? "" : " by " + entry.approval.by) + ": preview and approve it again";
}

Result<std::string> SuppressionBook::entryFor(std::string_view address) {
    const std::lock_guard lock(mutex_);
    const auto now = std::chrono::steady_clock::now();
    if (!loaded_ || now - readAt_ > readAgainAfter) {
        const auto read = store_.suppressions();
        if (!read) return fail(read.error());
        entries_.clear();
        for (const auto& [entry, reason] : *read) entries_.insert(entry);
        readAt_ = now;
        loaded_ = true;
    }
    if (const auto found = entries_.find(address); found != entries_.end()) return *found;
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos) return std::string{};
    if (const auto found = entries_.find(address.substr(at)); found != entries_.end()) return *found;
    return std::string{};
}

}  // namespace aicmo
