// `aicmo`: the same core as the console, without a screen.

#include <algorithm>
#include <iostream>

#include "app/cli/output.h"
#include "app/cli/session.h"

namespace {

constexpr const char* about =
    "AICMO Console without a screen: see exactly what would go out, approve it, send it, watch it, package it.\n"
    "\n"
    "A first tour:\n"
    "  aicmo import resources/samples/northwind-spring      read a project into the store\n"
    "  aicmo check northwind-spring                         what would stop or weaken a send\n"
    "  aicmo preview northwind-spring                       a dry run of everything; opens no connection\n"
    "  aicmo approve northwind-spring --all                 bind an approval to those very bytes\n"
    "  EXECUTION_ENABLED=true aicmo execute northwind-spring --live\n"
    "  aicmo package northwind-spring                       strategy.pdf, deck.pptx, summary.html\n"
    "\n"
    "Execution is disabled unless EXECUTION_ENABLED is true, 1 or yes, and dry unless --live or\n"
    "EXECUTION_DRY_RUN=false says otherwise. Exit status: 0 done; 1 done with problems; 2 wrong usage;\n"
    "3 the store or what was asked for could not be read; 4 stopped before the end.";

/// A line about wrong usage; a word that is no command is named, where the library would only miss one.
std::string usageProblem(const CLI::App& app, const CLI::ParseError& error) {
    const std::vector<std::string> left = app.remaining();
    if (!app.get_subcommands().empty() || left.empty()) return error.what();
    return std::string("there is no ") + (left.front().starts_with('-') ? "option" : "command") + " \"" +
           aicmo::cli::safe(left.front()) + '"';
}

int complainOfUsage(const CLI::App& app, const CLI::ParseError& error, bool json) {
    const std::string problem = usageProblem(app, error);
    const std::vector<CLI::App*> chosen = app.get_subcommands();
    const std::string help = "aicmo " + (chosen.empty() ? "" : chosen.front()->get_name() + ' ') + "--help";
    std::cerr << "aicmo: " << problem << "\nRun `" << help << "` for what there is.\n";
    if (json) {
        const aicmo::Error described{aicmo::ErrorKind::InvalidInput, problem, {}, "see " + help};
        aicmo::cli::print(aicmo::cli::errorDocument("wrong_usage", described).dump(2) + '\n');
    }
    return aicmo::cli::wrongUsage;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace aicmo::cli;
    aicmo::fixHashOrder();
    aicmo::hardenProcess();
    Session session;
    CLI::App app(about, "aicmo");
    app.set_version_flag("--version", "aicmo " AICMO_VERSION);
    app.add_option("--store", session.storeFlag,
                   "Store: sqlite:PATH or postgresql://USER@HOST/DATABASE (default: $AICMO_STORE,\nelse "
                   "$XDG_DATA_HOME/aicmo/console.db)")
        ->type_name("URL");
    app.add_flag(
        "--json", session.json,
        "One JSON document on standard output, errors too; `events` and\n`render --jsonl` give one document a line");
    app.require_subcommand(1);
    app.fallthrough();  // --store and --json may stand after the command as well
    addProjectCommands(app, session);
    addCheckCommand(app, session);
    addPreviewCommands(app, session);
    addApprovalCommands(app, session);
    addExecuteCommands(app, session);
    addWorkerCommands(app, session);
    addGatewayCommand(app, session);
    addPackageCommand(app, session);
    addEventCommands(app, session);
    addStoreCommand(app, session);
    addRenderCommand(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error, std::cout, std::cerr);  // --help, --version
        // The flag may stand behind what could not be understood.
        const bool json = session.json || std::find(argv, argv + argc, std::string_view("--json")) != argv + argc;
        return complainOfUsage(app, error, json);
    } catch (const std::exception& error) {
        session.status = session.complain({aicmo::ErrorKind::Internal, error.what(), {}, {}});
    }
    session.finish();
    return session.status;
}
