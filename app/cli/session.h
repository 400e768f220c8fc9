#pragma once
// What every command of `aicmo` shares: the flags, the store, the exit statuses of CONTRACT section 4.

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/composition.h"

namespace aicmo::cli {

enum ExitStatus : int {
    done = 0,
    doneWithProblems = 1,
    wrongUsage = 2,
    unreadable = 3,
    stoppedEarly = 4,
};

/// The flags before the command, and what is made from them on demand.
class Session {
  public:
    std::optional<std::string> storeFlag;
    bool json = false;

    Session();
    /// The store, opened at the first call; nullptr after saying on standard error why it could not be.
    [[nodiscard]] Store* store();
    [[nodiscard]] const std::shared_ptr<const Clock>& clock() const { return clock_; }
    [[nodiscard]] const Environment& environment() const { return environment_; }
    [[nodiscard]] GatewayProvider gateways() const { return environmentGateways(environment_); }
    /// The execution switches, with a warning on standard error for each that is not understood.
    [[nodiscard]] ExecutionConfig executionConfig() const;

    /// Loads a project; on failure says why and gives nothing.
    [[nodiscard]] std::optional<ProjectBundle> project(const std::string& id);

    int status = done;

  private:
    Environment environment_;
    std::shared_ptr<const Clock> clock_;
    std::unique_ptr<Store> store_;
};

/// Says the error on standard error and returns the exit status that fits it.
int complain(const Error& error);

/// Each adds its commands to the program; a command's callback sets session.status.
void addProjectCommands(CLI::App& app, Session& session);
void addCheckCommand(CLI::App& app, Session& session);
void addExecuteCommands(CLI::App& app, Session& session);
void addPreviewCommands(CLI::App& app, Session& session);
void addApprovalCommands(CLI::App& app, Session& session);
void addGatewayCommand(CLI::App& app, Session& session);
void addPackageCommand(CLI::App& app, Session& session);
void addEventCommands(CLI::App& app, Session& session);
void addRenderCommand(CLI::App& app, Session& session);

}  // namespace aicmo::cli
