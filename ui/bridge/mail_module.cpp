#include "ui/bridge/mail_module.h"

#include <fcntl.h>
#include <fstream>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QLibraryInfo>
#include <QPluginLoader>

namespace aicmo::ui {

namespace {

/// In a child: may a process of this user have a namespace of its own? Only what is safe after fork().
bool canHaveNamespace() {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(::unshare(CLONE_NEWUSER) == 0 && ::open("/proc/self/uid_map", O_WRONLY | O_CLOEXEC) >= 0 ? 0 : 1);
    }
    int status = 1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Chromium ends the whole program when it has no sandbox; then it is better not to begin.
bool canSandbox() {
    if (qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX")) {
        return true;
    }
    return ::geteuid() != 0 && canHaveNamespace();
}

void readThrough(const QString& path) {
    std::ifstream file(QFile::encodeName(path).toStdString(), std::ios::binary);
    std::string block(1 << 20, '\0');
    while (file.read(block.data(), static_cast<std::streamsize>(block.size()))) {
    }
}

}  // namespace

void warmMailModule(const std::string& file) {
    const QString libraries = QLibraryInfo::path(QLibraryInfo::LibrariesPath);
    readThrough(QString::fromStdString(file));
    readThrough(libraries + QStringLiteral("/libQt6WebEngineCore.so.6"));
}

MailViewModule* loadMailModule(const std::string& file) {
    static MailViewModule* const module = [&]() -> MailViewModule* {
        const SandboxSetup setup;
        if (file.empty() || !canSandbox()) {
            return nullptr;
        }
        QPluginLoader loader(QString::fromStdString(file));
        return qobject_cast<MailViewModule*>(loader.instance());
    }();
    return module;
}

SandboxSetup::SandboxSetup() : before_(::prctl(PR_GET_DUMPABLE)) { ::prctl(PR_SET_DUMPABLE, 1); }
SandboxSetup::~SandboxSetup() { ::prctl(PR_SET_DUMPABLE, before_); }

}  // namespace aicmo::ui
