#pragma once
// What every command of `aicmo` shares: the flags, the store, the exit statuses of CONTRACT section 4.

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/composition.h"
#include "core/base/json.h"

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

    /// Says the error on standard error and returns the exit status that fits it. With --json the first one becomes
    /// the document, unless the command gives one of its own.
    int complain(const Error& error);
    /// The same about a place to write to: nothing of the store was unreadable, something could not be done.
    int complainOfOutput(const Error& error);
    /// The one JSON document of --json and a line feed.
    void document(const Json& value);
    void document(std::string text);
    /// The command prints the document itself.
    void documentBegins() { documentGiven_ = true; }
    /// The exit status of a report. A run that ended in an error is asked after its store: was it that?
    void judge(const ExecutionReport& report);
    /// What is left to do after the command: the error as a document, when --json wants one and none was given.
    void finish();

    int status = done;

  private:
    [[nodiscard]] bool storeCanBeRead(const std::string& project);

    Environment environment_;
    std::shared_ptr<const Clock> clock_;
    std::unique_ptr<Store> store_;
    std::optional<Error> firstError_;
    bool documentGiven_ = false;
};

/// The document of a failed command: {"error": {"kind", "message", "place", "advice"}}.
[[nodiscard]] Json errorDocument(std::string_view kind, const Error& error);

/// "--results all|problems|none" and the like: the words in the help and in the error, in any case.
CLI::Option* addChoice(CLI::App& command, const std::string& name, std::string& into, std::vector<std::string> words,
                       const std::string& description);

/// Each adds its commands to the program; a command's callback sets session.status.
void addProjectCommands(CLI::App& app, Session& session);
void addCheckCommand(CLI::App& app, Session& session);
void addExecuteCommands(CLI::App& app, Session& session);
void addPreviewCommands(CLI::App& app, Session& session);
void addApprovalCommands(CLI::App& app, Session& session);
void addGatewayCommand(CLI::App& app, Session& session);
void addPackageCommand(CLI::App& app, Session& session);
void addEventCommands(CLI::App& app, Session& session);
void addWorkerCommands(CLI::App& app, Session& session);
void addStoreCommand(CLI::App& app, Session& session);
void addRenderCommand(CLI::App& app, Session& session);

}  // namespace aicmo::cli
