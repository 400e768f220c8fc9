// check: everything that would stop or weaken a send.

#include <algorithm>
#include <map>
#include <utility>

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
                   join(rule.sources, "; ")});
    }
    print(table.text());
}

using Counts = std::map<Severity, std::int64_t>;

std::string sumText(std::size_t items, Counts& counts) {
    return counted(static_cast<std::int64_t>(items), "item") + ": " + counted(counts[Severity::Error], "error") + ", " +
           counted(counts[Severity::Warning], "warning") + ", " + counted(counts[Severity::Notice], "notice") + '\n';
}

Json findingJson(const CheckFinding& one) {
    const ChannelRule* rule = findChannelRule(one.finding.rule);
    return Json{{"severity", toString(one.finding.severity)},
                {"rule", one.finding.rule},
                {"sources", rule != nullptr ? Json(rule->sources) : Json::array()},
                {"as_of", rule != nullptr ? Json(rule->asOf) : Json(nullptr)},
                {"content_id", one.contentId},
                {"item_id", one.itemId.empty() ? Json(nullptr) : Json(one.itemId)},
                {"message", one.finding.message},
                {"place", one.finding.place},
                {"recipient", one.recipient.empty() ? Json(nullptr) : Json(one.recipient)}};
}

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// The document of --json, a finding a line as it is found.
class JsonLines {
  public:
    JsonLines(Session& session, const std::string& project, std::size_t items) : session_(session) {
        session_.documentBegins();
        std::string head = dumped(Json{{"project_id", project}, {"items", items}});
        head.pop_back();
        pieces_.add(head + ",\"findings\":[");
    }
    void add(const CheckFinding& one) {
        pieces_.add((std::exchange(first_, false) ? "\n" : ",\n") + dumped(findingJson(one)));
    }
    void end(Counts& counts) {
        std::string tail = dumped(Json{{"errors", counts[Severity::Error]},
                                       {"warnings", counts[Severity::Warning]},
                                       {"notices", counts[Severity::Notice]}});
        tail.front() = ',';
        pieces_.add((first_ ? "]" : "\n]") + tail + '\n');
        if (!pieces_.flush()) session_.status = std::max<int>(session_.status, doneWithProblems);
    }

  private:
    Session& session_;
    Pieces pieces_;
    bool first_ = true;
};

/// For people: the same finding at many recipients is one line with a count and the first of them. A row's place is its
/// own.
class Groups {
  public:
    void add(CheckFinding one) {
        const bool byMessage = isAboutARow(one) || one.finding.rule.starts_with("approval.");
        const std::string& same = byMessage ? one.finding.message : one.finding.place;
        const Key key{one.finding.severity, one.contentId, one.finding.rule, same};
        Group& group = groups_[key];
        if (group.count++ == 0) group.first = std::move(one);
    }

    [[nodiscard]] std::string text() const {
        TextTable table;
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice}) {
            for (const auto& [key, group] : groups_) {
                if (std::get<0>(key) != severity) continue;
                const CheckFinding& one = group.first;
                table.add({std::string(toString(severity)), one.contentId, one.finding.rule,
                           safe(one.finding.message) + whereText(one, group.count)});
            }
        }
        return table.text();
    }

  private:
    using Key = std::tuple<Severity, std::string, std::string, std::string>;
    struct Group {
        CheckFinding first;
        std::int64_t count = 0;
    };

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

    std::map<Key, Group> groups_;
};

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
        Counts counts;
        const auto counting = [&counts](const EachFinding& tell) {
            return [&counts, tell](CheckFinding finding) {
                ++counts[finding.finding.severity];
                tell(std::move(finding));
            };
        };
        if (session.json) {
            JsonLines lines(session, project, plan->items().size());
            checkProject(plan, options, counting([&lines](const CheckFinding& one) { lines.add(one); }));
            lines.end(counts);
        } else {
            Groups groups;
            checkProject(plan, options, counting([&groups](CheckFinding one) { groups.add(std::move(one)); }));
            print(groups.text() + sumText(plan->items().size(), counts));
        }
        if (counts[Severity::Error] > 0) session.status = std::max<int>(session.status, doneWithProblems);
        if (!badRows.empty()) {
            if (const Status written = writeFile(badRows, unusableRowsCsv(*plan)); !written)
                session.status = std::max(session.status, session.complainOfOutput(written.error()));
        }
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
