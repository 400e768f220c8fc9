// import, export, projects, show.

#include <algorithm>
#include <iostream>

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/compose/plan.h"

namespace aicmo::cli {

namespace {

Json errorsJson(const std::vector<Error>& errors) {
    Json list = Json::array();
    for (const Error& error : errors) list.push_back(error.text());
    return list;
}

struct ImportCommand {
    std::vector<std::string> paths;

    void run(Session& session) const {
        Store* store = session.store();
        if (store == nullptr) return;
        Json results = Json::array();
        for (const std::string& path : paths) results.push_back(importOne(session, *store, path));
        if (session.json) session.document(Json{{"imported", std::move(results)}});
    }

  private:
    static Json importOne(Session& session, Store& store, const std::string& path) {
        Json entry{{"path", path},
                   {"project_id", nullptr},
                   {"created", false},
                   {"errors", Json::array()},
                   {"notices", Json::array()}};
        const auto bundle = readProject(path);
        if (!bundle) {
            for (const Error& error : bundle.error().errors) session.complain(error);
            entry["errors"] = errorsJson(bundle.error().errors);
            session.status = doneWithProblems;
            return entry;
        }
        for (const std::string& notice : bundle->notices) {
            std::cerr << "notice: " << path << ": " << safe(notice) << '\n';
            entry["notices"].push_back(notice);
        }
        const auto outcome = store.importProject(*bundle, currentActor());
        if (!outcome) {
            session.status = std::max(session.status, session.complain(outcome.error().within("importing " + path)));
            entry["errors"].push_back(outcome.error().text());
            return entry;
        }
        entry["project_id"] = bundle->project.id;
        entry["created"] = outcome->created;
        entry["digest"] = outcome->digest;
        if (!session.json) {
            print((outcome->created ? "imported " : "updated ") + bundle->project.id + " (" +
                  safe(bundle->project.name) + ", " +
                  counted(static_cast<std::int64_t>(bundle->project.content.size()), "content") + ")\n");
        }
        return entry;
    }
};

struct ExportCommand {
    std::string project, path;
    bool overwrite = false;

    void run(Session& session) const {
        const auto bundle = session.project(project);
        if (!bundle) return;
        const Status written = writeProject(*bundle, path, overwrite);
        if (!written) {
            Error error = written.error().within("exporting " + project);
            if (error.kind == ErrorKind::Conflict) error.advice = "choose another name, or replace it with --overwrite";
            session.status = session.complainOfOutput(error);
            return;
        }
        if (session.json) {
            session.document(Json{{"project_id", project}, {"path", path}, {"digest", bundle->project.digest}});
        } else {
            print("exported " + project + " to " + path + '\n');
        }
    }
};

Json summaryJson(const ProjectSummary& one) {
    return Json{{"id", one.id},
                {"name", one.name},
                {"client", one.clientName},
                {"state", toString(one.state)},
                {"updated_at", one.updatedAt},
                {"imported_at", one.importedAt},
                {"contents", one.contentCount},
                {"next_send_at", one.nextSendAt.empty() ? Json(nullptr) : Json(one.nextSendAt)},
                {"last_run_id", one.lastRunId.empty() ? Json(nullptr) : Json(one.lastRunId)},
                {"last_run_at", one.lastRunAt.empty() ? Json(nullptr) : Json(one.lastRunAt)},
                {"items_in_doubt", one.inDoubt},
                {"last_package_at", one.lastPackageAt.empty() ? Json(nullptr) : Json(one.lastPackageAt)}};
}

void listProjects(Session& session) {
    Store* store = session.store();
    if (store == nullptr) return;
    const auto projects = store->listProjects();
    if (!projects) {
        session.status = session.complain(projects.error());
        return;
    }
    if (session.json) {
        Json list = Json::array();
        for (const ProjectSummary& one : *projects) list.push_back(summaryJson(one));
        session.document(Json{{"projects", std::move(list)}});
        return;
    }
    if (projects->empty()) {
        print("No projects yet. `aicmo import PATH` reads one; resources/samples has two to look at.\n");
        return;
    }
    TextTable table;
    table.add({"ID", "NAME", "CLIENT", "STATE", "CONTENTS", "NEXT SEND", "IN DOUBT"});
    for (const ProjectSummary& one : *projects) {
        table.add({one.id, safe(one.name), safe(one.clientName), std::string(toString(one.state)),
                   std::to_string(one.contentCount), one.nextSendAt.empty() ? "-" : one.nextSendAt,
                   std::to_string(one.inDoubt)});
    }
    print(table.text());
}

struct ShowCommand {
    std::string project;

    void run(Session& session) const {
        const auto bundle = session.project(project);
        if (!bundle) return;
        const Plan plan = extractPlanItems(std::make_shared<const ProjectBundle>(*bundle));
        std::vector<std::int64_t> counts(bundle->project.content.size());
        for (const PlanItem& item : plan.items()) ++counts[item.content];
        const auto approvals = session.store()->approvals(project);
        if (!approvals) {
            session.status = session.complain(approvals.error());
            return;
        }
        if (session.json) {
            printJson(session, *bundle, plan, counts, *approvals);
        } else {
            printText(*bundle, plan, counts, *approvals);
        }
    }

  private:
    static const Approval* approvalOf(const std::vector<Approval>& approvals, const std::string& contentId) {
        const auto found = std::find_if(approvals.begin(), approvals.end(),
                                        [&](const Approval& one) { return one.contentId == contentId; });
        return found == approvals.end() ? nullptr : &*found;
    }

    static void printJson(Session& session, const ProjectBundle& bundle, const Plan& plan,
                          const std::vector<std::int64_t>& counts, const std::vector<Approval>& approvals) {
        const Result<Json> document = parseJson(bundle.project.document, "project.json");
        Json contents = Json::array();
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const ContentItem& content = bundle.project.content[i];
            const Approval* approval = approvalOf(approvals, content.id);
            contents.push_back(
                Json{{"id", content.id},
                     {"channel", toString(content.channel)},
                     {"title", content.title},
                     {"scheduled_at", content.scheduledText.empty() ? Json(nullptr) : Json(content.scheduledText)},
                     {"revision", content.revision},
                     {"items", counts[i]},
                     {"approved_by", approval == nullptr ? Json(nullptr) : Json(approval->by)},
                     {"approved_items", approval == nullptr ? 0 : approval->items}});
        }
        Json files = Json::array();
        for (const std::string& path : bundle.files->paths()) files.push_back(path);
        session.document(Json{{"project_id", bundle.project.id},
                              {"digest", bundle.project.digest},
                              {"items", plan.items().size()},
                              {"contents", std::move(contents)},
                              {"files", std::move(files)},
                              {"document", document ? *document : Json(nullptr)}});
    }

    static void printText(const ProjectBundle& bundle, const Plan& plan, const std::vector<std::int64_t>& counts,
                          const std::vector<Approval>& approvals) {
        const Project& project = bundle.project;
        std::string next;
        for (const ProjectState state : nextStates(project.state))
            next += (next.empty() ? "" : ", ") + std::string(toString(state));
        TextTable head;
        head.add({"Project", project.id + "  " + safe(project.name)});
        head.add({"Client", safe(project.client.name)});
        head.add({"State", std::string(toString(project.state)) + (next.empty() ? "" : "  (next: " + next + ")")});
        head.add({"Goal", safe(project.strategy.primaryGoal)});
        head.add({"Items", withSeparators(static_cast<long long>(plan.items().size()))});
        head.add({"Digest", project.digest});
        TextTable table;
        table.add({"CONTENT", "CHANNEL", "ITEMS", "SCHEDULED", "APPROVED", "TITLE"});
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const ContentItem& content = project.content[i];
            const Approval* approval = approvalOf(approvals, content.id);
            table.add({content.id, std::string(toString(content.channel)), withSeparators(counts[i]),
                       content.scheduledText.empty() ? "-" : content.scheduledText,
                       approval == nullptr ? "no" : "by " + safe(approval->by), safe(content.title)});
        }
        print(head.text() + '\n' + table.text());
    }
};

}  // namespace

void addProjectCommands(CLI::App& app, Session& session) {
    auto* import = app.add_subcommand(
        "import", "Read project folders, .aicmo/.zip archives or lone .json documents into the store");
    auto importCommand = std::make_shared<ImportCommand>();
    import->add_option("path", importCommand->paths, "What to read; a broken one is refused whole and the others go on")
        ->required();
    import->callback([&session, importCommand] { importCommand->run(session);
});

auto* exporting =
    app.add_subcommand("export", "Write a project as a folder, or as an archive when PATH ends in .aicmo or .zip");
auto exportCommand = std::make_shared<ExportCommand>();
exporting->add_option("project", exportCommand->project, "The project's id")->required();
exporting
    ->add_option("path", exportCommand->path,
                 "Folder, or file ending in .aicmo or .zip, to write; refused if it is there already")
    ->required();
exporting->add_flag("--overwrite", exportCommand->overwrite, "Replace what is at PATH");
exporting->callback([&session, exportCommand] { exportCommand->run(session); });

app.add_subcommand("projects", "List the projects of the store")->callback([&session] { listProjects(session); });

auto* show = app.add_subcommand("show", "One project: its state, contents, plan items and approvals");
auto showCommand = std::make_shared<ShowCommand>();
show->add_option("project", showCommand->project, "The project's id")->required();
show->callback([&session, showCommand] { showCommand->run(session); });
}  // namespace aicmo::cli

}  // namespace aicmo::cli
