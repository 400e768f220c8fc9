#include "core/delivery/books.h"

#include <algorithm>
#include <functional>
#include <thread>

#include "core/base/json.h"
#include "core/base/words.h"
#include "core/project/suppression_key.h"

namespace aicmo {

namespace {

constexpr std::chrono::seconds readAgainAfter{2};
constexpr std::chrono::milliseconds askAgainAfter{100};
/// A server that restarts is back by then. Nothing leaves meanwhile.
constexpr std::chrono::seconds patience{10};
constexpr std::chrono::milliseconds pauseOfPatience{200};

/// An item is not left out for a connection that was lost for a moment.
template <class Ask>
auto patiently(const Ask& ask) {
    const auto until = std::chrono::steady_clock::now() + patience;
    auto answer = ask();
    while (!answer && answer.error().kind == ErrorKind::Network && std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(pauseOfPatience);
        answer = ask();
    }
    return answer;
}

std::uint64_t hashOf(std::string_view key) { return std::hash<std::string_view>{}(key); }

}  // namespace

Status ApprovalBook::load(const std::string& version) {
    const std::lock_guard lock(mutex_);
    version_ = version;
    return read();
}

std::optional<Digest> ApprovalBook::approvedDigest(const std::string& contentId, std::string_view itemId) {
    const std::lock_guard lock(mutex_);
    const auto found = byContent_.find(contentId);
    if (found == byContent_.end()) return std::nullopt;
    const auto& items = found->second.items;
    const std::uint64_t hash = hashOf(itemId);
    const auto item = std::lower_bound(items.begin(), items.end(), std::pair(hash, Digest{}));
    if (item == items.end() || item->first != hash) return std::nullopt;
    // Two ids of one hash: neither is taken for the other.
    if (const auto next = std::next(item); next != items.end() && next->first == hash) return std::nullopt;
    return item->second;
}

void ApprovalBook::forgetItems() {
    const std::lock_guard lock(mutex_);
    version_.clear();
    for (auto& [content, entry] : byContent_) entry.items = {};
}

Status ApprovalBook::readItems(Entry& entry, const std::optional<Run>& shown) {
    const bool same =
        shown && !version_.empty() && shown->projectDigest == version_ && programOf(*shown) == thisProgram();
    entry.digests.reserve(static_cast<std::size_t>(entry.approval.items));
    if (same) entry.items.reserve(entry.digests.capacity());
    Status read = store_.approvedItems(entry.approval, [&](std::string_view item, const Digest& digest) {
        entry.digests.push_back(digest);
        if (same) entry.items.emplace_back(hashOf(item), digest);
    });
    std::sort(entry.digests.begin(), entry.digests.end());
    std::sort(entry.items.begin(), entry.items.end());
    return read;
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
        const auto shown = store_.findRun(projectId_, approval.runId);
        Status items = shown ? readItems(entry, *shown) : Status(fail(shown.error()));
        if (!items) {
            byContent_.clear();  // some of it has been moved out: the next reading starts anew
            return items;
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
        if (const Status again = patiently([&] { return read(); }); !again) {
            return words("the approvals cannot be read: %1", again.error().message).text();
        }
    }
    const auto found = byContent_.find(contentId);
    if (found == byContent_.end()) return phrase("not approved");
    const Entry& entry = found->second;
    if (std::string other = accountProblem(channel, entry.accounts, accounts_); !other.empty()) return other;
    if (std::binary_search(entry.digests.begin(), entry.digests.end(), digest)) return {};
    const std::string day = entry.approval.at.substr(0, 10);
    const std::string& by = entry.approval.by;
    return (by.empty() ? words("not what was approved on %1: preview and approve it again", day)
                       : words("not what was approved on %1 by %2: preview and approve it again", day, by))
        .text();
}

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
    return patiently([&]() -> Result<std::string> {
        if (Status fresh = refresh(); !fresh) return fail(fresh.error());
        Result<std::string> entry = confirmed(key);
        const std::size_t at = key.rfind('@');
        if (!entry || !entry->empty() || at == std::string::npos) return entry;
        return confirmed(std::string_view(key).substr(at));
    });
}

std::map<Channel, std::string> accountsOf(const GatewayFactory& gateways) {
    std::map<Channel, std::string> accounts;
    for (const Channel channel :
         {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Twitter, Channel::Crm}) {
        if (std::string account = gateways.account(channel); !account.empty()) accounts.emplace(channel, account);
    }
    return accounts;
}

std::string countedAccount(const GatewayFactory& gateways, Channel channel) {
    const std::string name = gateways.account(channel);
    return name.empty() ? name : std::string(toString(channel)) + ' ' + name;
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

std::string_view thisProgram() { return AICMO_VERSION; }

std::string programOf(const Run& run) {
    const Result<Json> options = parseJson(run.optionsJson);
    if (!options || !options->is_object()) return {};
    const auto program = options->find("program");
    return program != options->end() && program->is_string() ? program->get<std::string>() : std::string();
}

std::string accountProblem(Channel channel, const std::map<Channel, std::string>& approved,
                           const std::map<Channel, std::string>& now) {
    const auto then = approved.find(channel);
    const auto current = now.find(channel);
    if (then == approved.end() || current == now.end() || then->second == current->second) return {};
    return words("approved for the account %1, but %2 now goes out as %3: preview and approve it again", then->second,
                 toString(channel), current->second)
        .text();
}

}  // namespace aicmo
