#include "core/delivery/books.h"

#include <algorithm>

namespace aicmo {

Result<ApprovalBook> ApprovalBook::load(Store& store, std::string_view projectId) {
    ApprovalBook book;
    const auto approvals = store.approvals(projectId);
    if (!approvals) return fail(approvals.error());
    for (const Approval& approval : *approvals) {
        Entry& entry = book.byContent_[approval.contentId];
        if (entry.approval.id > approval.id) continue;  // the latest one stands for the content
        entry.approval = approval;
    }
    for (auto& content : book.byContent_) {
        Entry& entry = content.second;  // not a structured binding: clang 14 cannot capture one
        entry.digests.reserve(static_cast<std::size_t>(entry.approval.items));
        const Status read = store.approvedItems(
            entry.approval, [&](std::string_view, const Digest& digest) { entry.digests.push_back(digest); });
        if (!read) return fail(read.error());
        std::sort(entry.digests.begin(), entry.digests.end());
    }
    return book;
}

std::string ApprovalBook::problem(const std::string& contentId, const Digest& digest) const {
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
    if (!loaded_ || now - readAt_ > std::chrono::seconds(2)) {
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
