#include "core/delivery/check.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/delivery/approval_check.h"
#include "core/delivery/parallel.h"
#include "core/delivery/plan_wide_check.h"
#include "core/project/csv_reader.h"

namespace aicmo {

namespace {

constexpr std::size_t chunkSize = 8192;

constexpr std::string_view unusableRow = "contacts.unusable";
constexpr std::string_view duplicateRow = "contacts.duplicate";

/// Where the contacts of a content stand: a file, a list of the document, or the content's own list.
std::string contactsPlace(const Project& project, const ContentItem& content) {
    const std::string& audienceId = content.email ? content.email->audience : content.crm->audience;
    if (audienceId.empty()) return content.id + (content.email ? " to" : " contacts");
    const Audience* audience = project.findAudience(audienceId);
    return audience != nullptr && !audience->file.empty() ? audience->file : audienceId;
}

/// Rows of an audience that get nothing, as findings of the first content that names it.
void addContactProblems(const ContactTable& contacts, const Project& project, const ContentItem& content,
                        const EachFinding& each) {
    const std::string place = contactsPlace(project, content);
    for (const ContactProblem& problem : contacts.problems()) {
        Finding finding(
            problem.duplicate ? Severity::Notice : Severity::Error,
            std::string(problem.duplicate ? duplicateRow : unusableRow),
            problem.duplicate ? words("an address that stands there already") : Words::message(problem.reason),
            place + ':' + std::to_string(problem.line));
        each({content.id, {}, std::move(finding), problem.address});
    }
}

std::string fromLatin1(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            out += c;
        } else {
            out += static_cast<char>(0xC0U | (byte >> 6U));
            out += static_cast<char>(0x80U | (byte & 0x3FU));
        }
    }
    return out;
}

/// One row under the columns of all audiences; cells beyond its own header follow at the end.
void addUnusableRow(const ContactTable& contacts, const ContactProblem& problem, const std::string& place,
                    const std::vector<std::string>& columns, std::string& csv) {
    std::vector<std::string> cells(columns.size());
    for (std::size_t i = 0; i < problem.cells.size(); ++i) {
        std::string cell = isUtf8(problem.cells[i]) ? problem.cells[i] : fromLatin1(problem.cells[i]);
        if (i < contacts.columns().size()) {
            const auto at = std::find(columns.begin(), columns.end(), contacts.columns()[i]) - columns.begin();
            cells[static_cast<std::size_t>(at)] = std::move(cell);
        } else {
            cells.push_back(std::move(cell));
        }
    }
    csv += csvQuoted(withGuard(place + ':' + std::to_string(problem.line))) + ',' + csvQuoted(problem.reason);
    for (const std::string& cell : cells) csv.append(",").append(csvQuoted(withGuard(cell)));
    csv += "\r\n";
}

/// What the content itself has to say, without the sum of the rows that are listed one by one here.
void addContentFindings(const Composer& composer, const Plan& plan, std::size_t index, const EachFinding& each) {
    for (Finding& finding : composer.contentFindings(index)) {
        if (finding.rule != "audience.rows") each({plan.project().content[index].id, {}, std::move(finding), {}});
    }
}

}  // namespace

std::string unusableRowsCsv(const Plan& plan) {
    std::vector<std::string> columns;
    std::set<const ContactTable*> seen;
    std::vector<std::size_t> contents;  // the first that names each audience
    for (std::size_t i = 0; i < plan.project().content.size(); ++i) {
        const ContactTable* contacts = plan.contactsOf(i);
        if (contacts == nullptr || !seen.insert(contacts).second) continue;
        contents.push_back(i);
        for (const std::string& name : contacts->columns()) {
            if (std::find(columns.begin(), columns.end(), name) == columns.end()) columns.push_back(name);
        }
    }
    std::string csv = "aicmo_place,aicmo_reason";
    for (const std::string& name : columns) csv.append(",").append(csvQuoted(withGuard(name)));
    csv += "\r\n";
    for (const std::size_t i : contents) {
        const std::string place = contactsPlace(plan.project(), plan.project().content[i]);
        for (const ContactProblem& problem : plan.contactsOf(i)->problems()) {
            if (!problem.duplicate) addUnusableRow(*plan.contactsOf(i), problem, place, columns, csv);
        }
    }
    return csv;
}

bool isAboutARow(const CheckFinding& finding) {
    return finding.finding.rule == unusableRow || finding.finding.rule == duplicateRow;
}

void checkProject(const std::shared_ptr<const Plan>& plan, const CheckOptions& options, const EachFinding& each) {
    const Composer composer(plan);
    DuplicateMails duplicates(*plan);
    ApprovalCheck approvals(*plan, options);
    for (const PlanProblem& problem : plan->problems()) {
        each({problem.contentId,
              {},
              {Severity::Error, "plan.unreadable", Words::message(problem.error.text()), problem.error.place},
              {}});
    }
    std::set<const ContactTable*> told;
    for (std::size_t i = 0; i < plan->project().content.size(); ++i) {
        addContentFindings(composer, *plan, i, each);
        const ContactTable* contacts = plan->contactsOf(i);
        if (contacts != nullptr && told.insert(contacts).second)
            addContactProblems(*contacts, plan->project(), plan->project().content[i], each);
    }
    const std::vector<PlanItem>& items = plan->items();
    std::vector<std::vector<Finding>> found;
    for (std::size_t start = 0; start < items.size() && !options.stop.stop_requested(); start += chunkSize) {
        const std::size_t count = std::min(chunkSize, items.size() - start);
        found.assign(count, {});
        parallelFor(count, [&](std::size_t i) {
            Composed composed = composer.compose(items[start + i]);
            duplicates.look(start + i, composed);
            approvals.look(start + i, composed);
            found[i] = std::move(composed.findings);
        });
        for (std::size_t i = 0; i < count; ++i) {
            const PlanItem& item = items[start + i];
            for (Finding& finding : found[i]) {
                each({plan->content(item).id, plan->itemId(item), std::move(finding), {}});
            }
        }
    }
    duplicates.addTo(each);
    approvals.addTo(composer, each);
    addPlanWideFindings(*plan, options, each);
}

std::vector<CheckFinding> checkProject(const std::shared_ptr<const Plan>& plan, const CheckOptions& options) {
    std::vector<CheckFinding> findings;
    checkProject(plan, options, [&findings](CheckFinding finding) { findings.push_back(std::move(finding)); });
    return findings;
}

}  // namespace aicmo
