#include "core/delivery/check.h"

#include <algorithm>

#include "core/delivery/parallel.h"

namespace aicmo {

namespace {

constexpr std::size_t chunkSize = 8192;

/// Rows of an audience that get nothing, as findings of the content that names it.
void addContactProblems(const ContactTable& contacts, const std::string& contentId,
                        std::vector<CheckFinding>& findings) {
    for (const ContactProblem& problem : contacts.problems()) {
        Finding finding;
        finding.severity = problem.duplicate ? Severity::Notice : Severity::Error;
        finding.rule = problem.duplicate ? "contacts.duplicate" : "contacts.unusable";
        finding.message = "line " + std::to_string(problem.line) + ": " + problem.reason +
                          (problem.address.empty() ? "" : " (" + problem.address + ")");
        findings.push_back({contentId, {}, std::move(finding)});
    }
}

}  // namespace

std::vector<CheckFinding> checkProject(const std::shared_ptr<const Plan>& plan, std::stop_token stop) {
    const Composer composer(plan);
    std::vector<CheckFinding> findings;
    for (const PlanProblem& problem : plan->problems()) {
        findings.push_back(
            {problem.contentId, {}, {Severity::Error, "plan.unreadable", problem.error.text(), problem.error.place}});
    }
    for (std::size_t i = 0; i < plan->project().content.size(); ++i) {
        const std::string& contentId = plan->project().content[i].id;
        for (Finding& finding : composer.contentFindings(i)) findings.push_back({contentId, {}, std::move(finding)});
        if (const ContactTable* contacts = plan->contactsOf(i)) addContactProblems(*contacts, contentId, findings);
    }
    const std::vector<PlanItem>& items = plan->items();
    std::vector<std::vector<Finding>> found;
    for (std::size_t start = 0; start < items.size() && !stop.stop_requested(); start += chunkSize) {
        const std::size_t count = std::min(chunkSize, items.size() - start);
        found.assign(count, {});
        parallelFor(count, [&](std::size_t i) { found[i] = composer.compose(items[start + i]).findings; });
        for (std::size_t i = 0; i < count; ++i) {
            const PlanItem& item = items[start + i];
            for (Finding& finding : found[i]) {
                findings.push_back({plan->content(item).id, plan->itemId(item), std::move(finding)});
            }
        }
    }
    return findings;
}

}  // namespace aicmo
