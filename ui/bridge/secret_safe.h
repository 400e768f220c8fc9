#pragma once
// Where secrets that an operator entered are kept. The composition root knows how; nothing else does.

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/gateway/gateway_config.h"

namespace aicmo::ui {

enum class SecretPlace {
    Keyring,  ///< the desktop's
    Session,  ///< this program's memory, until it ends
    File,     ///< a file of its own that its owner alone may read (0600), not encrypted
};

/// A secret that one thread of one program holds, to replace it; let go when it is destroyed.
class SecretClaim {
  public:
    virtual ~SecretClaim() = default;
};

/// Thread-safe. Every call may block (a keyring may ask its owner to unlock it): for workers. No secret is in an error.
class SecretSafe {
  public:
    virtual ~SecretSafe() = default;
    /// Whether there is a keyring that takes secrets; the error says why not.
    [[nodiscard]] virtual Status keyring() = 0;
    /// NotFound when there is none.
    [[nodiscard]] virtual Result<Secret> read(const std::string& key, SecretPlace place) = 0;
    [[nodiscard]] virtual Status write(const std::string& key, SecretPlace place, const Secret& secret) = 0;
    /// Fine when there is none.
    [[nodiscard]] virtual Status remove(const std::string& key, SecretPlace place) = 0;
    /// Forgets that a keyring refused: the next read asks it again.
    virtual void askAgain() = 0;
    /// Waits until nobody else holds the secret, in this program or another one of this user; Busy after a minute. What
    /// a keyring said of it before is forgotten: it may have been replaced.
    [[nodiscard]] virtual Result<std::unique_ptr<SecretClaim>> claim(const std::string& key) = 0;
    /// Where File puts it: for the operator to know, and for readers that check the file's mode themselves.
    [[nodiscard]] virtual std::string fileOf(const std::string& key) const = 0;
};

}  // namespace aicmo::ui
