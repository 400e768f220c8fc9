// check: everything that would stop or weaken a send.

#include <algorithm>
#include <map>

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/compose/channel_rules.h"
#include "core/delivery/books.h"
#include "core/delivery/check.h"

namespace aicmo::cli {

namespace {

Json ruleJson(const ChannelRule& rule) {
    return Json{{"id", rule.id},
                {"channel", rule.channel ? Json(toString(*rule.channel)) : Json(nullptr)},
                {"severity", toString(rule.severity)},
                {"limit", rule.unit.empty() ? Json(nullptr) : Json(rule.limit)},
                {"unit", rule.unit.empty() ? Json(nullptr) : Json(rule.unit)},
                {"says", rule.says},
                {"sources", rule.sources},
                {"as_of", rule.asOf},
                {"overridable", rule.overridable}};
}

std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const std::string& text : texts) out += (out.empty() ? "" : "; ") + text;
    return out;
}

void printRules(Session& session) {
    if (session.json) {
        Json list = Json::array();
        for (const ChannelRule& rule : channelRules()) list.push_back(ruleJson(rule));
        return session.document(Json{{"rules", std::move(list)}});
    }
    TextTable table;
    for (const ChannelRule& rule : channelRules()) {
        table.add({rule.id, std::string(toString(rule.severity)),
                   rule.unit.empty() ? "" : limitText(rule) + ' ' + rule.unit, rule.asOf, rule.says,
                   joined(rule.sources)});
    }
    print(table.text());
}

struct CheckCommand {
    std::string project, badRows;
    bool rules = false;

    void run(Session& session) const {
        if (rules != project.empty()) throw CLI::ValidationError("project", "say either a project or --rules");
        if (rules) return printRules(session);
        auto bundle = session.project(project);
        if (!bundle) return;
        const auto plan =
            std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
        CheckOptions options;
        options.now = session.clock()->now();
        options.store = session.store();
        options.accounts = accountsOf(*session.gateways()(plan->project()));
        const std::vector<CheckFinding> findings = checkProject(plan, options);
        const bool errors = std::any_of(findings.begin(), findings.end(), [](const CheckFinding& one) {
            return one.finding.severity == Severity::Error;
        });
        if (errors) session.status = doneWithProblems;
        if (!badRows.empty()) {
            if (const Status written = writeFile(badRows, unusableRowsCsv(*plan)); !written)
                session.status = std::max(session.status, session.complainOfOutput(written.error()));
        }
        if (session.json) {
            printJson(session, *plan, findings);
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

    void printJson(Session& session, const Plan& plan, const std::vector<CheckFinding>& findings) const {
        Json list = Json::array();
        for (const CheckFinding& one : findings) {
            const ChannelRule* rule = findChannelRule(one.finding.rule);
            list.push_back(Json{{"severity", toString(one.finding.severity)},
                                {"rule", one.finding.rule},
                                {"sources", rule != nullptr ? Json(rule->sources) : Json::array()},
                                {"as_of", rule != nullptr ? Json(rule->asOf) : Json(nullptr)},
                                {"content_id", one.contentId},
                                {"item_id", one.itemId.empty() ? Json(nullptr) : Json(one.itemId)},
                                {"message", one.finding.message},
                                {"place", one.finding.place},
                                {"recipient", one.recipient.empty() ? Json(nullptr) : Json(one.recipient)}});
        }
        auto counts = countBySeverity(findings);
        session.document(Json{{"project_id", project},
                              {"items", plan.items().size()},
                              {"errors", counts[Severity::Error]},
                              {"warnings", counts[Severity::Warning]},
                              {"notices", counts[Severity::Notice]},
                              {"findings", std::move(list)}});
    }

    /// " (3 items, first welcome/a@x.example)", " (audiences/news.csv:4, a b@x.example)"; nothing for a content's own.
    static std::string whereText(const CheckFinding& one, std::int64_t count) {
        std::string first;
        if (!one.itemId.empty()) {
            if (one.itemId != one.contentId) first = safe(one.itemId);
        } else if (isAboutARow(one)) {
            first = safe(one.finding.place) + (one.recipient.empty() ? "" : ", " + safe(one.recipient));
        }
        if (count == 1) return first.empty() ? "" : " (" + first + ")";
        return " (" + counted(count, isAboutARow(one) ? "row" : "item") + (first.empty() ? "" : ", first " + first) +
               ")";
    }

    /// The same finding at many recipients is one line with a count and the first of them. A row's place is its own.
    static void printText(const Plan& plan, const std::vector<CheckFinding>& findings) {
        struct Group {
            const CheckFinding* first = nullptr;
            std::int64_t count = 0;
        };
        std::map<std::tuple<Severity, std::string, std::string, std::string>, Group> groups;
        for (const CheckFinding& one : findings) {
            const bool byMessage = isAboutARow(one) || one.finding.rule.starts_with("approval.");
            const std::string& same = byMessage ? one.finding.message : one.finding.place;
            Group& group = groups[{one.finding.severity, one.contentId, one.finding.rule, same}];
            if (group.first == nullptr) group.first = &one;
            ++group.count;
        }
        TextTable table;
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice}) {
            for (const auto& [key, group] : groups) {
                if (std::get<0>(key) != severity) continue;
                const CheckFinding& one = *group.first;
                table.add({std::string(toString(severity)), one.contentId, one.finding.rule,
                           safe(one.finding.message) + whereText(one, group.count)});
            }
        }
        auto counts = countBySeverity(findings);
        print(table.text() + counted(static_cast<std::int64_t>(plan.items().size()), "item") + ": " +
              counted(counts[Severity::Error], "error") + ", " + counted(counts[Severity::Warning], "warning") + ", " +
              counted(counts[Severity::Notice], "notice") + '\n');
    }
};

}  // namespace

void addCheckCommand(CLI::App& app, Session& session) {
    auto* check = app.add_subcommand("check", "Everything that would stop or weaken a send; sends nothing");
    auto command = std::make_shared<CheckCommand>();
    check->add_option("project", command->project, "The project's id");
    check->add_flag("--rules", command->rules, "Print the rules instead, each with its limit, date and sources");
    check
        ->add_option("--bad-rows", command->badRows,
                     "Write the rows that cannot be used, with place and reason, to mend and import again")
        ->type_name("FILE");
    check->callback([&session, command] { command->run(session); });
}

}  // namespace aicmo::cli
