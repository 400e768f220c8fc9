// execute, retry, report.

#include <algorithm>
#include <iostream>

#include "app/cli/output.h"
#include "app/cli/report_output.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "core/base/text.h"
#include "core/delivery/report_csv.h"
#include "core/delivery/run_results.h"

namespace aicmo::cli {

namespace {

std::optional<std::set<Channel>> channelsFrom(const std::string& text) {
    if (text.empty()) return std::nullopt;
    std::set<Channel> channels;
    for (const std::string_view part : split(text, ',')) {
        const auto channel = channelFrom(toLowerAscii(trim(part)));
        if (!channel)
            throw CLI::ValidationError("--channels", "there is no channel \"" + std::string(trim(part)) + '"');
        channels.insert(*channel);
    }
    return channels;
}

ResultsWanted resultsFrom(const std::string& word) {
    if (word == "problems") return ResultsWanted::Problems;
    return word == "none" ? ResultsWanted::None : ResultsWanted::All;
}

void addResultsOption(CLI::App& command, std::string& into) {
    addChoice(command, "--results", into, {"all", "problems", "none"}, "Which items the report lists");
}

struct ExecuteCommand {
    std::string project, channels, results = "all";
    bool dryRun = false, live = false, together = false, due = false, overdue = false;
    std::optional<std::int64_t> canary;
    std::optional<std::int64_t> grace;   // minutes
    std::optional<std::int64_t> expect;  // items

    void run(Session& session, std::optional<std::set<std::string>> onlyItems = std::nullopt) const {
        const SignalStop signals;
        Store* store = session.store();
        if (store == nullptr) return;
        ExecutionOptions options;
        if (dryRun) options.overrideDryRun = true;
        if (live) options.overrideDryRun = false;
        options.channels = channelsFrom(channels);
        options.joins = together;
        options.dueOnly = due;
        options.canary = canary;
        options.confirmOverdue = overdue;
        if (expect) options.confirmed = ConfirmedSends{*expect};
        if (grace) options.overdueAfter = std::chrono::minutes(*grace);
        options.results = ResultsWanted::None;  // they are read when they are printed
        options.onlyItems = std::move(onlyItems);
        options.actor = currentActor();
        options.stop = signals.token();
        const ExecutionConfig config = session.executionConfig();
        ExecutionReport report;
        {
            ProgressLine line;
            if (line.isSeen()) options.progress = [&](const ExecutionProgress& progress) { line.show(progress); };
            ExecutionOrchestrator orchestrator(*store, session.gateways(), config, session.clock());
            report = orchestrator.executePlanForProject(project, options);
        }
        tellReport(session, std::move(report), resultsFrom(results));
        const bool wantedLive = !options.overrideDryRun.value_or(config.dryRun);
        if (wantedLive && !config.executionEnabled) sayDisabled(session);
    }

  private:
    /// The report is empty and without error; whoever wanted a live run, a timer above all, has to know all the same.
    static void sayDisabled(Session& session) {
        std::cerr << "aicmo: nothing was sent, execution is disabled: EXECUTION_ENABLED=true turns it on\n";
        session.status = std::max<int>(session.status, doneWithProblems);
    }
};

/// The last live run, whose failed items are planned again.
std::optional<Run> lastLiveRun(Session& session, const std::string& project) {
    Store* store = session.store();
    if (store == nullptr) return std::nullopt;
    const auto runs = store->listRuns(project);
    if (!runs) {
        session.status = session.complain(runs.error());
        return std::nullopt;
    }
    for (const Run& run : *runs) {
        if (!run.dry) return run;
    }
    session.status = session.complain({ErrorKind::NotFound, "there is no live run of " + project + " yet", {}, {}});
    return std::nullopt;
}

void retry(Session& session, const ExecuteCommand& command) {
    const auto run = lastLiveRun(session, command.project);
    if (!run) return;
    std::set<std::string> failed;
    RunItemFilter filter;
    filter.state = LedgerState::Failed;
    filter.limit = 10000;
    while (true) {
        const auto items = session.store()->runItems(run->id, filter);
        if (!items) {
            session.status = session.complain(items.error());
            return;
        }
        if (items->empty()) break;
        for (const RunItem& item : *items) failed.insert(item.itemId);
        filter.afterNo = items->back().no;
    }
    if (failed.empty()) {
        std::cerr << "Nothing failed in run " << run->id << ".\n";
        if (session.json)
            session.document(Json{{"project_id", command.project}, {"run_id", nullptr}, {"total_items_processed", 0}});
        return;
    }
    ExecuteCommand same = command;
    if (same.channels.empty()) same.channels = run->channels;
    same.run(session, std::move(failed));
}

struct ReportCommand {
    std::string project, run, csv, results = "all";
    bool parts = false;

    void show(Session& session) const {
        Store* store = session.store();
        if (store == nullptr) return;
        std::string id = run;
        if (id.empty()) {
            const auto runs = store->listRuns(project);
            if (!runs || runs->empty()) {
                session.status = session.complain(
                    runs ? Error{ErrorKind::NotFound, "there is no run of " + project + " yet", {}, {}} : runs.error());
                return;
            }
            id = runs->front().id;
        }
        ExecutionOrchestrator orchestrator(*store, session.gateways(), session.executionConfig(), session.clock());
        auto report = orchestrator.reportOf(project, id, ResultsWanted::None);
        if (!report) {
            session.status = session.complain(report.error());
            return;
        }
        tellReport(session, std::move(*report), resultsFrom(results), parts);
        if (!csv.empty()) writeCsv(session, *store, id);
    }

  private:
    void writeCsv(Session& session, Store& store, const std::string& id) const {
        OutputFile file(csv);
        file.write(reportCsvHeader());
        Status read;
        if (resultsFrom(results) != ResultsWanted::None) {
            read = eachResult(store, id, rowsOf(resultsFrom(results)),
                              [&file](const ExecutionResult& result) { return file.write(reportCsvRow(result)); });
        }
        if (const Status written = file.close(); !written)
            session.status = std::max(session.status, session.complainOfOutput(written.error()));
        if (!read) session.status = std::max(session.status, session.complain(read.error()));
    }
};

}  // namespace

void addExecuteCommands(CLI::App& app, Session& session) {
    auto* execute = app.add_subcommand("execute", "Send the plan of a project, or show what would be sent (dry run)");
    auto command = std::make_shared<ExecuteCommand>();
    execute->add_option("project", command->project, "The project's id")->required();
    auto* dry = execute->add_flag("--dry-run", command->dryRun, "Open no connection, whatever the environment says");
    execute->add_flag("--live", command->live, "Send what is approved; EXECUTION_ENABLED must be on")->excludes(dry);
    execute->add_option("--channels", command->channels, "email,linkedin,instagram,crm,twitter")->type_name("LIST");
    execute
        ->add_flag("--together", command->together,
                   "Live, with a PostgreSQL store: send together with other programs that do so")
        ->needs("--live");
    auto* due = execute->add_flag("--due", command->due,
                                  "Go by the times: leave out what is scheduled for later, hold what is overdue");
    execute->add_flag("--overdue", command->overdue, "Send what is overdue, too: you have looked at it");
    execute
        ->add_option("--grace", command->grace,
                     "With --due: an item is overdue so many minutes after its time (default 120)")
        ->type_name("MINUTES")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{366 * 24 * 60}).description(""))
        ->needs(due);
    execute
        ->add_option("--canary", command->canary,
                     "Live: send the first N items of each content, then hold the run until the next execute --live")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}).description(""))
        ->excludes(dry);
    execute
        ->add_option("--expect", command->expect,
                     "Live: send only if the run would send exactly N items (one that is continued: at most N)")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}).description(""))
        ->excludes(dry);
    addResultsOption(*execute, command->results);
    execute->callback([&session, command] { command->run(session); });

    auto* again = app.add_subcommand("retry", "Plan exactly the failed items of the last live run again");
    auto retryCommand = std::make_shared<ExecuteCommand>();
    again->add_option("project", retryCommand->project, "The project's id")->required();
    auto* retryDry = again->add_flag("--dry-run", retryCommand->dryRun, "Show them, send nothing");
    again->add_flag("--live", retryCommand->live, "Send them; EXECUTION_ENABLED must be on")->excludes(retryDry);
    again->callback([&session, retryCommand] { retry(session, *retryCommand); });

    auto* report = app.add_subcommand("report", "The report of the last, or a given, run");
    auto reportCommand = std::make_shared<ReportCommand>();
    report->add_option("project", reportCommand->project, "The project's id")->required();
    report->add_option("--run", reportCommand->run, "The run's id");
    addResultsOption(*report, reportCommand->results);
    report->add_flag("--parts", reportCommand->parts,
                     "With --json: the counts by channel and by recipients' domain, too");
    report->add_option("--csv", reportCommand->csv, "Write the items as a table for a spreadsheet, too")
        ->type_name("FILE");
    report->callback([&session, reportCommand] { reportCommand->show(session); });
}

}  // namespace aicmo::cli
