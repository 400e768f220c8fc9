#include "app/cli/session.h"

#include <algorithm>
#include <iostream>

#include "app/cli/output.h"
#include "core/base/text.h"

namespace aicmo::cli {

Session::Session() : environment_(processEnvironment()), clock_(std::make_shared<SystemClock>()) {}

Store* Session::store() {
    if (store_) return store_.get();
    auto opened = openStore(storeFlag, environment_, clock_);
    if (!opened) {
        status = std::max<int>(unreadable, complain(opened.error()));
        return nullptr;
    }
    store_ = std::move(*opened);
    return store_.get();
}

ExecutionConfig Session::executionConfig() const {
    ExecutionConfig config = getExecutionConfig(environment_);
    for (const std::string& warning : config.warnings) std::cerr << "warning: " << warning << '\n';
    return config;
}

std::optional<ProjectBundle> Session::project(const std::string& id) {
    Store* opened = store();
    if (opened == nullptr) return std::nullopt;
    auto bundle = opened->loadProject(id);
    if (bundle) return std::move(*bundle);
    status = std::max<int>(unreadable, complain(bundle.error()));
    return std::nullopt;
}

namespace {

int statusFor(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::NotFound:
        case ErrorKind::Io:
        case ErrorKind::Corrupt:
        case ErrorKind::Unsupported: return unreadable;
        case ErrorKind::Cancelled:
        case ErrorKind::Full: return stoppedEarly;
        case ErrorKind::InvalidInput:
        case ErrorKind::Refused:
        case ErrorKind::Conflict:
        case ErrorKind::Busy:
        case ErrorKind::Auth:
        case ErrorKind::Network:
        case ErrorKind::Internal: return doneWithProblems;
    }
    return doneWithProblems;
}

}  // namespace

int Session::complain(const Error& error) {
    std::cerr << "aicmo: " << error.text() << '\n';
    if (!firstError_) firstError_ = error;
    return statusFor(error.kind);
}

int Session::complainOfOutput(const Error& error) {
    return complain(error) == stoppedEarly ? stoppedEarly : doneWithProblems;
}

void Session::document(const Json& value) { document(value.dump(2, ' ', false, Json::error_handler_t::replace)); }

void Session::document(std::string text) {
    documentGiven_ = true;
    if (!print(std::move(text) + '\n')) status = std::max<int>(status, doneWithProblems);
}

bool Session::storeCanBeRead(const std::string& project) {
    Store* opened = store();
    if (opened == nullptr) return false;
    const auto readable = [](const auto& result) { return result || statusFor(result.error().kind) != unreadable; };
    return readable(opened->loadProject(project)) && readable(opened->listRuns(project)) &&
           readable(opened->itemsInDoubt(project)) && readable(opened->approvals(project)) &&
           readable(opened->eachSuppression([](std::string_view) {})) && readable(opened->head());
}

void Session::judge(const ExecutionReport& report) {
    if (!report.projectFound) {
        status = unreadable;
    } else if (report.stopped) {
        status = stoppedEarly;
    } else if (!report.errors.empty()) {
        status = storeCanBeRead(report.projectId) ? doneWithProblems : unreadable;
    } else {
        status = report.clean() ? done : doneWithProblems;
    }
}

void Session::finish() {
    if (json && !documentGiven_ && firstError_) document(errorDocument(toString(firstError_->kind), *firstError_));
}

Json errorDocument(std::string_view kind, const Error& error) {
    return Json{
        {"error", {{"kind", kind}, {"message", error.message}, {"place", error.place}, {"advice", error.advice}}}};
}

CLI::Option* addChoice(CLI::App& command, const std::string& name, std::string& into, std::vector<std::string> words,
                       const std::string& description) {
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "" : "|") + word;
    const auto choose = [words = std::move(words), list](std::string& text) {
        text = toLowerAscii(text);
        if (std::find(words.begin(), words.end(), text) != words.end()) return std::string();
        return '"' + text + "\" is not one of " + list;
    };
    return command.add_option(name, into, description)->transform(CLI::Validator(choose, ""))->type_name(list);
}

}  // namespace aicmo::cli
