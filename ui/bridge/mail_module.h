#pragma once
// Finds and loads the module for the faithful preview, when a preview first asks for it.

#include <string>

#include "ui/widgets/mail_view.h"

namespace aicmo::ui {

/// Reads the libraries into memory, so that loading them later waits for no disk. Any thread.
void warmMailModule(const std::string& file);

/// The module; null where it is missing or could not keep a message's code in a sandbox. UI thread; loads once, never
/// unloads.
[[nodiscard]] MailViewModule* loadMailModule(const std::string& file);

/// While it lives, the engine's helpers may set up their sandbox: that needs what hardenProcess() takes from this
/// process (PR_SET_DUMPABLE).
class SandboxSetup {
  public:
    SandboxSetup();
    ~SandboxSetup();
    SandboxSetup(const SandboxSetup&) = delete;
    SandboxSetup& operator=(const SandboxSetup&) = delete;

  private:
    int before_;
};

}  // namespace aicmo::ui
