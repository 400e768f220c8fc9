// check: everything that would stop or weaken a send.

#include <algorithm>
#include <map>

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/delivery/check.h"

namespace aicmo::cli {

namespace {

struct CheckCommand {
    std::string project;

    void run(Session& session) const {
        auto bundle = session.project(project);
        if (!bundle) return;
        const auto plan =
            std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
        const std::vector<CheckFinding> findings = checkProject(plan);
        const bool errors = std::any_of(findings.begin(), findings.end(), [](const CheckFinding& one) {
            return one.finding.severity == Severity::Error;
        });
        if (errors) session.status = doneWithProblems;
        if (session.json) {
            printJson(*plan, findings);
        } else {
            printText(*plan, findings);
        }
    }

  private:
    static std::map<Severity, std::int64_t> countBySeverity(const std::vector<CheckFinding>& findings) {
        std::map<Severity, std::int64_t> counts{{Severity::Error, 0}, {Severity::Warning, 0}, {Severity::Notice, 0}};
        for (const CheckFinding& one : findings) ++counts[one.finding.severity];
        return counts;
    }

    void printJson(const Plan& plan, const std::vector<CheckFinding>& findings) const {
        Json list = Json::array();
        for (const CheckFinding& one : findings) {
            list.push_back(Json{{"severity", toString(one.finding.severity)},
                                {"rule", one.finding.rule},
                                {"content_id", one.contentId},
                                {"item_id", one.itemId.empty() ? Json(nullptr) : Json(one.itemId)},
                                {"message", one.finding.message},
                                {"place", one.finding.place}});
        }
        auto counts = countBySeverity(findings);
        printDocument(Json{{"project_id", project},
                           {"items", plan.items().size()},
                           {"errors", counts[Severity::Error]},
                           {"warnings", counts[Severity::Warning]},
                           {"notices", counts[Severity::Notice]},
                           {"findings", std::move(list)}});
    }

    /// The same finding at many recipients is one line with a count and the first of them.
    static void printText(const Plan& plan, const std::vector<CheckFinding>& findings) {
        struct Group {
            const CheckFinding* first = nullptr;
            std::int64_t count = 0;
        };
        std::map<std::tuple<Severity, std::string, std::string, std::string>, Group> groups;
        for (const CheckFinding& one : findings) {
            Group& group = groups[{one.finding.severity, one.contentId, one.finding.rule, one.finding.message}];
            if (group.first == nullptr) group.first = &one;
            ++group.count;
        }
        TextTable table;
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice}) {
            for (const auto& [key, group] : groups) {
                if (std::get<0>(key) != severity) continue;
                const CheckFinding& one = *group.first;
                std::string what = safe(one.finding.message);
                if (group.count > 1)
                    what += " (" + withSeparators(group.count) + " items, first " + safe(one.itemId) + ")";
                else if (!one.itemId.empty() && one.itemId != one.contentId)
                    what += " (" + safe(one.itemId) + ")";
                table.add({std::string(toString(severity)), one.contentId, one.finding.rule, what});
            }
        }
        auto counts = countBySeverity(findings);
        print(table.text() + withSeparators(static_cast<long long>(plan.items().size())) + " items: " +
              withSeparators(counts[Severity::Error]) + " errors, " + withSeparators(counts[Severity::Warning]) +
              " warnings, " + withSeparators(counts[Severity::Notice]) + " notices\n");
    }
};

}  // namespace

void addCheckCommand(CLI::App& app, Session& session) {
    auto* check = app.add_subcommand("check", "Everything that would stop or weaken a send; sends nothing");
    auto command = std::make_shared<CheckCommand>();
    check->add_option("project", command->project)->required();
    check->callback([&session, command] { command->run(session); });
}

}  // namespace aicmo::cli
