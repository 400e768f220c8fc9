// `aicmo`: the same core as the console, without a screen.

#include <iostream>

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

}  // namespace

int main(int argc, char** argv) {
    using namespace aicmo::cli;
    aicmo::hardenProcess();
    Session session;
    CLI::App app(about, "aicmo");
    app.set_version_flag("--version", "aicmo " AICMO_VERSION);
    app.add_option("--store", session.storeFlag,
                   "Store: sqlite:PATH (default: $AICMO_STORE, else $XDG_DATA_HOME/aicmo/console.db)");
    app.add_flag("--json", session.json, "One JSON document on standard output");
    app.require_subcommand(1);
    app.fallthrough();  // --store and --json may stand after the command as well
    addProjectCommands(app, session);
    addCheckCommand(app, session);
    addPreviewCommands(app, session);
    addApprovalCommands(app, session);
    addExecuteCommands(app, session);
    addGatewayCommand(app, session);
    addPackageCommand(app, session);
    addEventCommands(app, session);
    addRenderCommand(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error, std::cout, std::cerr);
        return code == 0 ? done : wrongUsage;
    } catch (const std::exception& error) {
        std::cerr << "aicmo: " << error.what() << '\n';
        return doneWithProblems;
    }
    return session.status;
}
