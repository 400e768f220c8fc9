#include "core/delivery/approval_check.h"

#include <algorithm>
#include <functional>

#include "core/compose/channel_rules.h"
#include "core/delivery/books.h"

namespace aicmo {

namespace {

std::uint64_t hashOf(std::string_view text) { return std::hash<std::string_view>{}(text); }

void list(Words& into, Words piece) { into = withComma(std::move(into), std::move(piece)); }

bool sameParts(const EmailView& one, const EmailView& two) {
    return std::equal(one.parts.begin(), one.parts.end(), two.parts.begin(), two.parts.end(),
                      [](const EmailView::Part& a, const EmailView::Part& b) {
                          return a.name == b.name && a.isInline == b.isInline && *a.bytes == *b.bytes;
                      });
}

Words changedInEmail(const EmailView& then, const EmailView& now) {
    Words changed;
    if (then.from != now.from) list(changed, words("sender"));
    if (then.replyTo != now.replyTo) list(changed, words("reply address"));
    if (then.subject != now.subject) list(changed, words("subject"));
    if (then.preheader != now.preheader) list(changed, words("preheader"));
    if (then.html != now.html) list(changed, words("HTML"));
    if (then.text != now.text) list(changed, words("text"));
    if (then.unsubscribe != now.unsubscribe) list(changed, words("unsubscribe address"));
    if (!sameParts(then, now)) list(changed, words("pictures or attachments"));
    return changed;
}

/// What of the item differs, as people would say it.
Words whatChanged(const Composer& before, const PlanItem& then, const Composer& after, const PlanItem& now) {
    const auto oldView = before.view(then);
    const auto newView = after.view(now);
    if (oldView && newView) {
        Words changed = changedInEmail(*oldView, *newView);
        return changed.empty() ? words("message id") : changed;
    }
    const Composed oldOne = before.compose(then);
    const Composed newOne = after.compose(now);
    const PostPayload* oldPost = oldOne.payload.post();
    const PostPayload* newPost = newOne.payload.post();
    if (oldPost == nullptr || newPost == nullptr) return words("record");
    if (oldPost->text != newPost->text) return words("text");
    const bool samePictures =
        std::equal(oldPost->uploads.begin(), oldPost->uploads.end(), newPost->uploads.begin(), newPost->uploads.end(),
                   [](const Upload& a, const Upload& b) { return a.sha256 == b.sha256 && a.altText == b.altText; });
    return samePictures ? words("request") : words("pictures");
}

Words changedFields(const ContactTable& then, std::uint32_t oldRow, const ContactTable& now, std::uint32_t newRow) {
    Words changed;
    const auto add = [&changed](const std::string& name) { list(changed, Words::verbatim(name)); };
    for (std::size_t i = 0; i < now.columns().size(); ++i) {
        const std::size_t old = then.column(now.columns()[i]);
        if (old == ContactTable::npos || then.cell(oldRow, old) != now.cell(newRow, i)) add(now.columns()[i]);
    }
    for (const std::string& name : then.columns()) {
        if (now.column(name) == ContactTable::npos) add(name);
    }
    return changed;
}

/// Where the difference comes from.
Words whyChanged(const Plan& before, const PlanItem& then, const Plan& after, const PlanItem& now) {
    if (before.content(then).revision != after.content(now).revision)
        return words("the content, or a file that it names");
    if (before.contacts(then) != nullptr && after.contacts(now) != nullptr) {
        const Words fields = changedFields(*before.contacts(then), then.row, *after.contacts(now), now.row);
        if (!fields.empty()) return words("the contact's %1", fields);
    }
    return words("the project's, the client's or the brand's data");
}

/// Versions of the project that approvals were given for, each made ready once.
class EarlierVersions {
  public:
    EarlierVersions(Store& store, std::string projectId) : store_(store), projectId_(std::move(projectId)) {}

    /// nullptr when that version is no longer kept.
    const Composer* find(const std::string& digest) {
        const auto known = composers_.find(digest);
        if (known != composers_.end()) return known->second.get();
        auto bundle = store_.loadVersion(projectId_, digest);
        std::unique_ptr<Composer> composer;
        if (bundle) {
            composer = std::make_unique<Composer>(std::make_shared<const Plan>(
                extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle)))));
        }
        return composers_.emplace(digest, std::move(composer)).first->second.get();
    }

  private:
    Store& store_;
    std::string projectId_;
    std::map<std::string, std::unique_ptr<Composer>> composers_;
};

Words approvalText(const Approval& approval) {
    const std::string day = approval.at.substr(0, 10);
    return approval.by.empty() ? words("the approval of %1", day) : words("the approval of %1 by %2", day, approval.by);
}

}  // namespace

ApprovalCheck::ApprovalCheck(const Plan& plan, const CheckOptions& options) : plan_(plan), options_(options) {
    if (options.store == nullptr) return;
    readable_ = read();
    if (!entries_.empty()) found_.resize(plan.items().size());
}

Status ApprovalCheck::read() {
    const auto approvals = options_.store->approvals(plan_.project().id);
    if (!approvals) return fail(approvals.error());
    for (const Approval& approval : *approvals) {
        const ContentItem* content = plan_.project().findContent(approval.contentId);
        if (content == nullptr) continue;
        const auto index = static_cast<std::size_t>(content - plan_.project().content.data());
        if (Status one = readOne(approval, entries_[index]); !one) return one;
    }
    return {};
}

Status ApprovalCheck::readOne(const Approval& approval, Entry& entry) {
    entry.approval = approval;
    const auto run = options_.store->findRun(plan_.project().id, approval.runId);
    if (!run) return fail(run.error());
    if (*run) {
        entry.version = (*run)->projectDigest;
        entry.accounts = accountsOf(**run);
    }
    Status items = options_.store->approvedItems(approval, [&entry](std::string_view item, const Digest& digest) {
        entry.items.push_back(hashOf(item));
        entry.digests.push_back(digest);
    });
    std::sort(entry.items.begin(), entry.items.end());
    std::sort(entry.digests.begin(), entry.digests.end());
    return items;
}

void ApprovalCheck::look(std::size_t index, const Composed& composed) {
    if (found_.empty() || composed.firstError() != nullptr) return;
    const PlanItem& item = plan_.items()[index];
    const auto entry = entries_.find(item.content);
    if (entry == entries_.end()) return;
    const Entry& approved = entry->second;
    if (std::binary_search(approved.digests.begin(), approved.digests.end(), composed.payload.sha256)) return;
    const bool known = std::binary_search(approved.items.begin(), approved.items.end(), hashOf(plan_.itemId(item)));
    found_[index] = known ? Found::Changed : Found::New;
}

void ApprovalCheck::addTo(const Composer& composer, const EachFinding& each) const {
    if (options_.store == nullptr) return;
    if (!readable_) {
        each({{}, {}, findingOf("approval.void", Words::message(readable_.error().text()), {}), {}});
        return;
    }
    const auto place = [](std::size_t content) { return "/content/" + std::to_string(content); };
    for (const auto& [index, entry] : entries_) {
        const ContentItem& content = plan_.project().content[index];
        std::string other = accountProblem(content.channel, entry.accounts, options_.accounts);
        if (other.empty()) continue;
        each({content.id, {}, findingOf("approval.account", Words::message(std::move(other)), place(index)), {}});
    }
    EarlierVersions versions(*options_.store, plan_.project().id);
    for (std::size_t i = 0; i < found_.size(); ++i) {
        if (found_[i] == Found::Nothing) continue;
        const PlanItem& item = plan_.items()[i];
        const Entry& entry = entries_.at(item.content);
        const std::string id = plan_.itemId(item);
        Words said;
        if (found_[i] == Found::New) {
            said = words("not in %1: it was not sendable, or not there, then", approvalText(entry.approval));
        } else {
            const Composer* before = versions.find(entry.version);
            const auto then = before != nullptr ? before->plan().find(id) : std::nullopt;
            said = then ? words("%1 changed since %2: %3", whatChanged(*before, *then, composer, item),
                                approvalText(entry.approval), whyChanged(before->plan(), *then, plan_, item))
                        : words("changed since %1", approvalText(entry.approval));
        }
        each({plan_.content(item).id,
              id,
              findingOf(found_[i] == Found::New ? "approval.missing" : "approval.void", std::move(said),
                        place(item.content)),
              {}});
    }
}

}  // namespace aicmo
