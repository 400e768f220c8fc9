#include "app/cli/session.h"

#include <iostream>

namespace aicmo::cli {

Session::Session() : environment_(processEnvironment()), clock_(std::make_shared<SystemClock>()) {}

Store* Session::store() {
    if (store_) return store_.get();
    auto opened = Store::open(storeUrl(storeFlag, environment_), clock_);
    if (!opened) {
        complain(opened.error());
        status = unreadable;
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
    complain(bundle.error());
    status = unreadable;
    return std::nullopt;
}

int complain(const Error& error) {
    std::cerr << "aicmo: " << error.text() << '\n';
    switch (error.kind) {
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

}  // namespace aicmo::cli
