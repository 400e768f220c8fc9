#include "core/compose/composer.h"

#include <algorithm>
#include <variant>

#include "core/base/text.h"
#include "core/compose/channel_rules.h"
#include "core/compose/consent.h"
#include "core/compose/crm/crm_template.h"
#include "core/compose/email/email_template.h"
#include "core/compose/post/post_template.h"
#include "core/compose/schedule_check.h"

namespace aicmo {

namespace {

using Prepared = std::variant<std::monostate, std::unique_ptr<email::EmailTemplate>,
                              std::unique_ptr<post::PostTemplate>, std::unique_ptr<crm::CrmTemplate>>;

Prepared prepare(const Plan& plan, std::size_t index) {
    const ContentItem& content = plan.project().content[index];
    if (content.channel == Channel::Email && content.email) {
        return std::make_unique<email::EmailTemplate>(plan, index);
    }
    if (content.channel == Channel::Crm && content.crm) return std::make_unique<crm::CrmTemplate>(plan, index);
    if (content.post) return std::make_unique<post::PostTemplate>(plan, index);
    return std::monostate{};
}

Words withSemicolon(Words before, Words piece) {
    return before.empty() ? std::move(piece) : words("%1; %2", std::move(before), std::move(piece));
}

Words andMore(Words examples) { return words("%1; …", std::move(examples)); }

/// Rows of the audience that are not used: said once, with the first of them.
void addAudienceFindings(const ContactTable& contacts, std::size_t index, std::vector<Finding>& findings) {
    constexpr std::size_t shown = 3;
    const std::string place = "/content/" + std::to_string(index);
    if (contacts.size() == 0)
        findings.push_back(findingOf("audience.empty", words("there is no usable contact"), place));
    const std::vector<ContactProblem>& problems = contacts.problems();
    if (problems.empty()) return;
    Words examples;
    for (std::size_t i = 0; i < std::min(problems.size(), shown); ++i) {
        Words reason = Words::message(problems[i].reason);
        if (problems[i].line > 0) reason = words("line %1: %2", std::to_string(problems[i].line), std::move(reason));
        examples = withSemicolon(std::move(examples), std::move(reason));
    }
    if (problems.size() > shown) examples = andMore(std::move(examples));
    findings.push_back(
        findingOf("audience.rows", words("%Ln row(s) are not used: %2", problems.size(), examples), place));
}

/// Who has not agreed: counted over the whole audience, with the first of them.
void addConsentFinding(const Plan& plan, std::size_t index, std::vector<Finding>& findings) {
    constexpr std::size_t shown = 3;
    const ContactTable* contacts = plan.contactsOf(index);
    const ConsentColumns* columns = plan.consentColumns(index);
    if (columns == nullptr || plan.project().content[index].channel != Channel::Email) return;
    std::size_t count = 0;
    Words examples;
    for (std::uint32_t row = 0; row < contacts->size(); ++row) {
        const Words problem = columns->problem(*contacts, row);
        if (problem.empty() || ++count > shown) continue;
        examples = withSemicolon(std::move(examples), words("%1: %2", contacts->address(row), problem));
    }
    if (count == 0) return;
    if (count > shown) examples = andMore(std::move(examples));
    findings.push_back(findingOf("audience.consent",
                                 words("%Ln of %2 recipients get nothing: %3", count, contacts->size(), examples),
                                 "/content/" + std::to_string(index)));
}

Composed nothingToCompose() {
    Composed composed;
    composed.findings.push_back(
        {Severity::Error, "content.channel", words("the content holds nothing for its channel"), {}});
    return composed;
}

}  // namespace

std::string_view toString(Severity severity) {
    switch (severity) {
        case Severity::Notice: return "notice";
        case Severity::Warning: return "warning";
        case Severity::Error: return "error";
    }
    return "error";
}

Finding::Finding(Severity how, std::string ruleId, Words said, std::string where)
    : severity(how), rule(std::move(ruleId)), message(said.text()), place(std::move(where)), words(std::move(said)) {}

const Finding* Composed::firstError() const {
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [](const Finding& finding) { return finding.severity == Severity::Error; });
    return found == findings.end() ? nullptr : &*found;
}

struct Composer::Impl {
    std::shared_ptr<const Plan> plan;
    std::vector<Prepared> contents;
};

Composer::Composer(std::shared_ptr<const Plan> plan) : impl_(std::make_unique<Impl>()) {
    impl_->plan = std::move(plan);
    const std::size_t count = impl_->plan->project().content.size();
    impl_->contents.reserve(count);
    for (std::size_t i = 0; i < count; ++i) impl_->contents.push_back(prepare(*impl_->plan, i));
}

Composer::~Composer() = default;

const Plan& Composer::plan() const { return *impl_->plan; }

Composed Composer::compose(const PlanItem& item) const {
    const Prepared& content = impl_->contents[item.content];
    if (const auto* email = std::get_if<std::unique_ptr<email::EmailTemplate>>(&content)) {
        return (*email)->compose(item.row);
    }
    if (const auto* crm = std::get_if<std::unique_ptr<crm::CrmTemplate>>(&content)) return (*crm)->compose(item.row);
    if (const auto* post = std::get_if<std::unique_ptr<post::PostTemplate>>(&content)) return (*post)->composed();
    return nothingToCompose();
}

Composed Composer::composeTest(const PlanItem& item, std::string_view to) const {
    const auto* email = std::get_if<std::unique_ptr<email::EmailTemplate>>(&impl_->contents[item.content]);
    return email == nullptr ? nothingToCompose() : (*email)->composeTest(item.row, to);
}

Result<EmailView> Composer::view(const PlanItem& item) const {
    const auto* email = std::get_if<std::unique_ptr<email::EmailTemplate>>(&impl_->contents[item.content]);
    if (email == nullptr) return fail(ErrorKind::InvalidInput, "only emails have such a view");
    return (*email)->view(item.row);
}

std::vector<Finding> Composer::contentFindings(std::size_t contentIndex) const {
    const Prepared& content = impl_->contents[contentIndex];
    std::vector<Finding> findings;
    if (const auto* email = std::get_if<std::unique_ptr<email::EmailTemplate>>(&content)) {
        findings = (*email)->findings();
    } else if (const auto* crm = std::get_if<std::unique_ptr<crm::CrmTemplate>>(&content)) {
        findings = (*crm)->findings();
    } else if (const auto* post = std::get_if<std::unique_ptr<post::PostTemplate>>(&content)) {
        findings = (*post)->composed().findings;
    }
    addConsentFinding(plan(), contentIndex, findings);
    addScheduleFindings(plan().project(), contentIndex, findings);
    if (const ContactTable* contacts = plan().contactsOf(contentIndex)) {
        addAudienceFindings(*contacts, contentIndex, findings);
    }
    return findings;
}

}  // namespace aicmo
