#include "core/delivery/books.h"

#include <algorithm>
#include <functional>

#include "core/base/json.h"
#include "core/project/suppression_key.h"

namespace aicmo {

namespace {

constexpr std::chrono::seconds readAgainAfter{2};
constexpr std::chrono::milliseconds askAgainAfter{100};

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
        const auto shown = store_.findRun(projectId_, approval.runId);
        if (!shown) {
            byContent_.clear();
            return fail(shown.error());
        }
        if (*shown) entry.accounts = accountsOf(**shown);
    }
    byContent_ = std::move(standing);
    readAt_ = std::chrono::steady_clock::now();
    return {};
}

std::string ApprovalBook::problem(const std::string& contentId, Channel channel, const Digest& digest) {
    const std::lock_guard lock(mutex_);
    if (std::chrono::steady_clock::now() - readAt_ > readAgainAfter) {
        if (const Status again = read(); !again) return "the approvals cannot be read: " + again.error().message;
    }
    const auto found = byContent_.find(contentId);
    if (found == byContent_.end()) return "not approved";
    const Entry& entry = found->second;
    if (std::string other = accountProblem(channel, entry.accounts, accounts_); !other.empty()) return other;
    if (std::binary_search(entry.digests.begin(), entry.digests.end(), digest)) return {};
    return "not what was approved on " + entry.approval.at.substr(0, 10) +
           (entry.approval.by.empty() ? "" : " by " + entry.approval.by) + ": preview and approve it again";
}

namespace {

std::uint64_t hashOf(std::string_view key) { return std::hash<std::string_view>{}(key); }

}  // namespace

Status SuppressionBook::refresh() {
    const auto now = std::chrono::steady_clock::now();
    if (generation_ && now - askedAt_ < askAgainAfter) return {};
    const Result<std::int64_t> generation = store_.suppressionGeneration();
    if (!generation) return fail(generation.error());
    askedAt_ = now;
    if (generation_ == *generation) return {};
    generation_.reset();  // until the whole list has been read
    hashes_.clear();
    other_.clear();
    Status read = store_.eachSuppression([this](std::string_view entry) {
        std::string key = suppressionKey(entry);
        hashes_.push_back(hashOf(key));
        if (key != entry) other_.insert_or_assign(std::move(key), std::string(entry));
    });
    if (!read) return read;
    std::sort(hashes_.begin(), hashes_.end());
    hashes_.shrink_to_fit();
    generation_ = *generation;
    return {};
}

/// The entry, when it is on the list and not only its hash.
Result<std::string> SuppressionBook::confirmed(std::string_view key) {
    if (!std::binary_search(hashes_.begin(), hashes_.end(), hashOf(key))) return std::string{};
    if (const auto other = other_.find(key); other != other_.end()) return other->second;
    const Result<bool> listed = store_.hasSuppression(key);
    if (!listed) return fail(listed.error());
    return *listed ? std::string(key) : std::string{};
}

Result<std::string> SuppressionBook::entryFor(std::string_view address) {
    const std::string key = suppressionKey(address);
    const std::lock_guard lock(mutex_);
    if (Status fresh = refresh(); !fresh) return fail(fresh.error());
    Result<std::string> entry = confirmed(key);
    const std::size_t at = key.rfind('@');
    if (!entry || !entry->empty() || at == std::string::npos) return entry;
    return confirmed(std::string_view(key).substr(at));
}

std::map<Channel, std::string> accountsOf(const GatewayFactory& gateways) {
    std::map<Channel, std::string> accounts;
    for (const Channel channel :
         {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Twitter, Channel::Crm}) {
        if (std::string account = gateways.account(channel); !account.empty()) accounts.emplace(channel, account);
    }
    return accounts;
}

std::map<Channel, std::string> accountsOf(const Run& run) {
    std::map<Channel, std::string> accounts;
    const Result<Json> options = parseJson(run.optionsJson);
    if (!options || !options->is_object()) return accounts;
    const auto kept = options->find("accounts");
    if (kept == options->end() || !kept->is_object()) return accounts;
    for (const auto& [name, account] : kept->items()) {
        const auto channel = channelFrom(name);
        if (channel && account.is_string()) accounts.emplace(*channel, account.get<std::string>());
    }
    return accounts;
}

std::string accountProblem(Channel channel, const std::map<Channel, std::string>& approved,
                           const std::map<Channel, std::string>& now) {
    const auto then = approved.find(channel);
    const auto current = now.find(channel);
    if (then == approved.end() || current == now.end() || then->second == current->second) return {};
    return "approved for the account " + then->second + ", but " + std::string(toString(channel)) +
           " now goes out as " + current->second + ": preview and approve it again";
}

}  // namespace aicmo
