#include "core/delivery/approval_diff.h"

#include <algorithm>
#include <map>

#include "core/base/digest.h"
#include "core/project/project_changes.h"

namespace aicmo {

namespace {

constexpr std::size_t mostNamed = 200;

using Fields = std::map<ContentField, std::string>;

void addLine(std::string& text, std::initializer_list<std::string_view> line) {
    if (!text.empty()) text += '\n';
    for (const std::string_view part : line) text += part;
}

std::string mailbox(const Mailbox& from) {
    return from.name.empty() ? from.address : from.name + " <" + from.address + ">";
}

/// By name, size and digest: that a picture is another one shows in no other way.
std::string fileLine(const ProjectFiles& files, const std::string& path) {
    const std::string* bytes = files.read(path);
    if (bytes == nullptr) return path;
    constexpr std::size_t shown = 16;
    return path + ", " + std::to_string(bytes->size()) + " bytes, SHA-256 " + toHex(sha256(*bytes)).substr(0, shown);
}

void take(Fields& fields, ContentField field, const std::string& value) {
    if (!value.empty()) fields[field] = value;
}

void takeEmail(Fields& fields, const EmailContent& email, const ProjectFiles& files) {
    take(fields, ContentField::Sender, mailbox(email.from));
    take(fields, ContentField::ReplyTo, email.replyTo);
    take(fields, ContentField::Subject, email.subject);
    take(fields, ContentField::Preheader, email.preheader);
    const std::string* file = email.html.empty() ? files.read(email.htmlFile) : nullptr;
    take(fields, ContentField::Html, file != nullptr ? *file : email.html);
    take(fields, ContentField::Text, email.text);
    take(fields, ContentField::Unsubscribe, email.unsubscribe);
    take(fields, ContentField::Audience, email.audience);
    std::string attachments;
    for (const std::string& path : email.attachments) addLine(attachments, {fileLine(files, path)});
    take(fields, ContentField::Attachments, attachments);
}

void takePost(Fields& fields, const PostContent& post, const ProjectFiles& files) {
    take(fields, ContentField::PostText, post.text);
    take(fields, ContentField::Link, post.link);
    std::string hashtags, media;
    for (const std::string& tag : post.hashtags) addLine(hashtags, {"#", tag});
    for (const PostMedia& one : post.media) {
        addLine(media, {one.file.empty() ? one.url : fileLine(files, one.file)});
        if (!one.file.empty() && !one.url.empty()) addLine(media, {one.url});
        if (!one.altText.empty()) addLine(media, {one.altText});
    }
    take(fields, ContentField::Hashtags, hashtags);
    take(fields, ContentField::Media, media);
}

void takeCrm(Fields& fields, const CrmContent& crm) {
    take(fields, ContentField::Operation,
         crm.operation == CrmOperation::SyncContact ? "sync_contact" : "log_engagement");
    std::string properties;
    for (const auto& [name, value] : crm.properties) addLine(properties, {name, ": ", value});
    take(fields, ContentField::Properties, properties);
    take(fields, ContentField::EngagementType, crm.engagementType);
    take(fields, ContentField::Note, crm.body);
    take(fields, ContentField::Audience, crm.audience);
}

Fields fieldsOf(const ContentItem& content, const ProjectFiles& files) {
    Fields fields;
    take(fields, ContentField::Title, content.title);
    take(fields, ContentField::Schedule, content.scheduledText);
    if (content.email) takeEmail(fields, *content.email, files);
    if (content.post) takePost(fields, *content.post, files);
    if (content.crm) takeCrm(fields, *content.crm);
    return fields;
}

std::vector<FieldChange> compared(const Fields& before, const Fields& after) {
    std::map<ContentField, FieldChange> changes;
    for (const auto& [field, value] : before) changes[field] = {field, value, {}};
    for (const auto& [field, value] : after) {
        changes[field].field = field;
        changes[field].after = value;
    }
    std::vector<FieldChange> out;
    for (auto& [field, change] : changes) {
        if (change.before != change.after) out.push_back(std::move(change));
    }
    return out;
}

/// Contacts of a content, sorted by address.
struct Recipients {
    struct One {
        std::string address;
        std::uint32_t row = 0;
        bool operator<(const One& other) const { return address < other.address; }
    };
    const ContactTable* table = nullptr;
    std::vector<One> all;
};

Recipients recipientsOf(const Plan& plan, std::size_t content) {
    Recipients out;
    out.table = plan.contactsOf(content);
    for (const PlanItem& item : plan.items()) {
        if (item.content == content && out.table != nullptr) {
            out.all.push_back({std::string(plan.recipient(item)), item.row});
        }
    }
    std::sort(out.all.begin(), out.all.end());
    return out;
}

bool sameFields(const Recipients& before, std::uint32_t then, const Recipients& after, std::uint32_t now) {
    const auto covers = [](const ContactTable& one, std::uint32_t row, const ContactTable& other, std::uint32_t at) {
        for (std::size_t i = 0; i < one.columns().size(); ++i) {
            const std::size_t column = other.column(one.columns()[i]);
            if (column == ContactTable::npos || one.cell(row, i) != other.cell(at, column)) return false;
        }
        return true;
    };
    return covers(*before.table, then, *after.table, now) && covers(*after.table, now, *before.table, then);
}

void note(std::vector<std::string>& names, std::int64_t& count, const std::string& address) {
    ++count;
    if (names.size() < mostNamed) names.push_back(address);
}

void compareRecipients(ApprovalDiff& diff, const Recipients& before, const Recipients& after) {
    diff.recipientsBefore = static_cast<std::int64_t>(before.all.size());
    diff.recipientsNow = static_cast<std::int64_t>(after.all.size());
    auto then = before.all.begin();
    auto now = after.all.begin();
    while (then != before.all.end() || now != after.all.end()) {
        if (now == after.all.end() || (then != before.all.end() && *then < *now)) {
            note(diff.goneOnes, diff.recipientsGone, (then++)->address);
        } else if (then == before.all.end() || *now < *then) {
            note(diff.newOnes, diff.recipientsNew, (now++)->address);
        } else {
            if (!sameFields(before, then->row, after, now->row)) {
                note(diff.changedOnes, diff.recipientsChanged, now->address);
            }
            ++then;
            ++now;
        }
    }
}

/// Parts that a template can name.
Result<std::vector<std::string>> dataThatDiffers(const Project& before, const Project& after) {
    const auto changes = changesBetween(before, after);
    if (!changes) return fail(changes.error());
    std::vector<std::string> out;
    for (const char* part : {"name", "client", "brand"}) {
        if (std::find(changes->parts.begin(), changes->parts.end(), part) != changes->parts.end())
            out.emplace_back(part);
    }
    return out;
}

std::optional<std::size_t> indexOf(const Project& project, const std::string& contentId) {
    const ContentItem* content = project.findContent(contentId);
    return content == nullptr ? std::nullopt
                              : std::optional(static_cast<std::size_t>(content - project.content.data()));
}

}  // namespace

Result<std::optional<Approval>> lastApproval(Store& store, std::string_view projectId, std::string_view contentId) {
    auto approvals = store.approvals(projectId, true);
    if (!approvals) return fail(approvals.error());
    std::optional<Approval> last;
    for (Approval& approval : *approvals) {
        if (approval.contentId == contentId && (!last || approval.id > last->id)) last = std::move(approval);
    }
    return last;
}

Result<ApprovalDiff> approvalDiff(Store& store, const Plan& now, const Approval& approval) {
    const Project& project = now.project();
    const auto run = store.findRun(project.id, approval.runId);
    if (!run) return fail(run.error());
    if (!*run) return fail(ErrorKind::NotFound, "the dry run of the approval is not there any more", approval.runId);
    auto version = store.loadVersion(project.id, (*run)->projectDigest);
    if (!version) return fail(version.error());
    const Plan then = extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*version)));
    const auto before = indexOf(then.project(), approval.contentId), after = indexOf(project, approval.contentId);
    if (!before || !after) return fail(ErrorKind::NotFound, "the project has no such content", approval.contentId);
    auto data = dataThatDiffers(then.project(), project);
    if (!data) return fail(data.error());
    ApprovalDiff diff;
    diff.data = std::move(*data);
    diff.fields = compared(fieldsOf(then.project().content[*before], then.files()),
                           fieldsOf(project.content[*after], now.files()));
    compareRecipients(diff, recipientsOf(then, *before), recipientsOf(now, *after));
    return diff;
}

}  // namespace aicmo
