#pragma once
// One sign-in in the browser: opens it, waits for the answer on this machine or for a code that is pasted, and checks
// whose answer it is. What the code is good for is AccountBook::connect()'s matter. UI thread only; never waits.

#include <chrono>
#include <functional>
#include <memory>

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include "core/gateway/oauth.h"

namespace aicmo::ui {

class LoopbackListener;

/// Shows an address in the browser of the desktop; false: it cannot.
using OpenBrowser = std::function<bool(const std::string& url)>;

class SignIn final : public QObject {
    Q_OBJECT
  public:
    /// `open` may be empty: the desktop's own. After `limit` without an answer it fails.
    SignIn(OpenBrowser open, std::chrono::milliseconds limit, QObject* parent = nullptr);
    ~SignIn() override;

    /// Listens, then opens the browser. An error: nothing was started.
    [[nodiscard]] Status start(const OAuthApp& app);
    void openAgain();
    /// A code, or the whole address that the browser ended at. An error: it is none, and the wait goes on.
    [[nodiscard]] Status paste(const QString& text);
    void cancel();

    [[nodiscard]] bool isWaiting() const { return waiting_; }
    [[nodiscard]] bool listens() const { return listener_ != nullptr; }
    [[nodiscard]] bool browserOpened() const { return opened_; }
    /// An answer to another sign-in came, and was sent away.
    [[nodiscard]] bool strayAnswered() const { return stray_; }
    [[nodiscard]] const OAuthRequest& request() const { return request_; }
    [[nodiscard]] std::chrono::seconds left() const;

  signals:
    void ticked();
    void codeCame(const aicmo::Secret& code);
    void failed(const aicmo::Error& error);

  private:
    void end();
    void tick();

    OpenBrowser open_;
    std::chrono::milliseconds limit_;
    std::unique_ptr<LoopbackListener> listener_;
    OAuthRequest request_;
    QDeadlineTimer deadline_;
    QTimer timer_;
    bool waiting_ = false;
    bool opened_ = false;
    bool stray_ = false;
};

}  // namespace aicmo::ui
