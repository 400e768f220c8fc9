#include "ui/settings/connect_flow.h"

#include <QWidget>

#include "ui/dialogs/secret_place.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

ConnectFlow::ConnectFlow(const ConsoleServices& services, Jobs& jobs, QWidget* where)
    : QObject(where),
      services_(services),
      jobs_(jobs),
      where_(where),
      signIn_(new SignIn(services.openBrowser, services.signInTime, this)) {
    connect(signIn_, &SignIn::ticked, this, &ConnectFlow::changed);
    connect(signIn_, &SignIn::codeCame, this, &ConnectFlow::exchange);
    connect(signIn_, &SignIn::failed, this, [this](const Error& error) { end(said(error)); });
}

void ConnectFlow::start(const std::string& owner, Channel channel, std::optional<SecretPlace> place) {
    struct Answer {
        Result<OAuthApp> app;
        Status keyring;
    };
    if (isBusy()) {
        return;
    }
    owner_ = owner;
    channel_ = channel;
    place_ = place.value_or(SecretPlace::Keyring);
    problem_.clear();
    step_ = Step::Preparing;
    emit changed();
    // Where it stays is settled first: a code lives for half a minute.
    preparing_.run(
        jobs_, this,
        [book = services_.accounts, owner, channel, place = place_](const std::stop_token&) {
            return Answer{book->app(owner, channel), place == SecretPlace::Keyring ? book->keyring() : Status{}};
        },
        [this](const Answer& answer) {
            if (!answer.app) {
                end(said(answer.app.error()));
            } else {
                answer.keyring ? open(*answer.app) : askPlace(*answer.app, answer.keyring.error());
            }
        });
}

void ConnectFlow::askPlace(const OAuthApp& app, const Error& why) {
    const QString path = shown(services_.accounts->fileOf(owner_, grantField(channel_)->variable));
    auto* dialog = new AskSecretPlace(said(std::string_view(why.message)), path, where_->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { end(); });
    connect(dialog, &QDialog::accepted, this, [this, app, dialog] {
        place_ = dialog->place();
        open(app);
    });
    dialog->open();
}

void ConnectFlow::open(const OAuthApp& app) {
    if (const Status started = signIn_->start(app); !started) {
        end(tr("AICMO Console cannot listen for the browser’s answer: %1")
                .arg(said(std::string_view(started.error().message))));
        return;
    }
    step_ = Step::Waiting;
    emit changed();
}

void ConnectFlow::exchange(const Secret& code) {
    step_ = Step::Exchanging;
    emit changed();
    exchanging_.run(
        jobs_, this,
        [book = services_.accounts, owner = owner_, channel = channel_, request = signIn_->request(), code,
         place = place_](const std::stop_token& stop) {
            return book->connect(owner, channel, request, code, place, stop);
        },
        [this](const Status& connected) {
            end(connected ? QString() : said(connected.error()));
            if (connected) {
                emit this->connected(owner_, channel_);
            }
        });
}

void ConnectFlow::paste(const QString& text) {
    problem_.clear();
    if (const Status taken = signIn_->paste(text); !taken) {
        problem_ = said(std::string_view(taken.error().message));
        emit changed();
    }
}

void ConnectFlow::cancel() {
    if (step_ == Step::Waiting) {
        signIn_->cancel();
        end();
    }
}

void ConnectFlow::end(const QString& problem) {
    step_ = Step::Idle;
    problem_ = problem;
    emit changed();
}

}  // namespace aicmo::ui
