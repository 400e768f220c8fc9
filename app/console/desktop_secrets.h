#pragma once
// The console's secrets: in the desktop's keyring (QtKeychain), for the session, or in files of their own.

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "ui/bridge/secret_safe.h"

namespace aicmo {

/// One in a process may use the keyring: QtKeychain's queue belongs to the thread that used it first.
class DesktopSecrets final : public ui::SecretSafe {
  public:
    /// Files stand in `folder`, which is made (0700) when the first one is written. The keyring is not touched before
    /// it is asked for something.
    explicit DesktopSecrets(std::string folder);
    ~DesktopSecrets() override;

    [[nodiscard]] Status keyring() override;
    /// What the keyring said is remembered, a refusal too: its owner is asked to unlock it once, not at every run.
    [[nodiscard]] Result<Secret> read(const std::string& key, ui::SecretPlace place) override;
    [[nodiscard]] Status write(const std::string& key, ui::SecretPlace place, const Secret& secret) override;
    [[nodiscard]] Status remove(const std::string& key, ui::SecretPlace place) override;
    void askAgain() override;
    [[nodiscard]] Result<std::unique_ptr<ui::SecretClaim>> claim(const std::string& key) override;
    [[nodiscard]] std::string fileOf(const std::string& key) const override;

  private:
    class Keyring;

    [[nodiscard]] Status makeFolder() const;
    [[nodiscard]] Status writeFile(const std::string& path, const Secret& secret) const;

    std::string folder_;
    std::unique_ptr<Keyring> keyring_;
    std::mutex mutex_;  ///< guards the maps
    std::map<std::string, Secret> session_;
    std::map<std::string, Result<Secret>> fromKeyring_;
};

}  // namespace aicmo
