#pragma once
// From "Connect" to a kept sign-in: where its secrets may stay, the browser, the code, the exchange.

#include "ui/bridge/account_book.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/sign_in.h"
#include "ui/console.h"

namespace aicmo::ui {

class ConnectFlow final : public QObject {
    Q_OBJECT
  public:
    /// References that outlive it; dialogs belong to the window of `where`.
    ConnectFlow(const ConsoleServices& services, Jobs& jobs, QWidget* where);

    enum class Step { Idle, Preparing, Waiting, Exchanging };

    /// `place`: where an earlier sign-in is kept; nothing: the keyring, or as the operator says.
    void start(const std::string& owner, Channel channel, std::optional<SecretPlace> place);
    /// A code, or the address where the browser ended; what is wrong with it is the problem then, and the wait goes on.
    void paste(const QString& text);
    /// Ends a wait; an exchange that is under way goes on.
    void cancel();
    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] bool isBusy() const { return step_ != Step::Idle; }
    [[nodiscard]] SignIn& signIn() { return *signIn_; }
    /// Why the last one failed; empty after another start.
    [[nodiscard]] const QString& problem() const { return problem_; }
    /// Another channel is looked at: what was said is over.
    void forgetProblem() { problem_.clear(); }

  signals:
    void changed();
    void connected(const std::string& owner, aicmo::Channel channel);

  private:
    void open(const OAuthApp& app);
    void askPlace(const OAuthApp& app, const Error& why);
    void exchange(const Secret& code);
    void end(const QString& problem = {});

    const ConsoleServices& services_;
    Jobs& jobs_;
    QWidget* where_;
    SignIn* signIn_;
    Step step_ = Step::Idle;
    std::string owner_;
    Channel channel_ = Channel::LinkedIn;
    SecretPlace place_ = SecretPlace::Keyring;
    QString problem_;
    Latest preparing_, exchanging_;
};

}  // namespace aicmo::ui
