#include "ui/bridge/sign_in.h"

#include <QDesktopServices>
#include <QUrl>

#include "ui/bridge/loopback_listener.h"

namespace aicmo::ui {

SignIn::SignIn(OpenBrowser open, std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent), open_(std::move(open)), limit_(limit) {
    if (!open_) {
        open_ = [](const std::string& url) { return QDesktopServices::openUrl(QUrl(QString::fromStdString(url))); };
    }
    timer_.setInterval(std::min(limit, std::chrono::milliseconds(1000)));
    connect(&timer_, &QTimer::timeout, this, &SignIn::tick);
}

SignIn::~SignIn() = default;

std::chrono::seconds SignIn::left() const {
    return std::chrono::ceil<std::chrono::seconds>(deadline_.remainingTimeAsDuration());
}

Status SignIn::start(const OAuthApp& app) {
    cancel();
    QUrl redirect(QString::fromStdString(app.redirect));
    std::string address = app.redirect;
    listener_.reset();
    if (app.listens()) {
        listener_ = std::make_unique<LoopbackListener>([this](const QByteArray& query) -> LoopbackListener::Page {
            const Result<Secret> code =
                codeFromQuery({query.constData(), static_cast<std::size_t>(query.size())}, request_);
            if (!code && code.error().kind == ErrorKind::Conflict) {
                // Whoever sent it: the one that is waited for may still come.
                stray_ = true;
                emit ticked();
                return {400, tr("Not this sign-in"), tr("Go back to AICMO Console and connect again.")};
            }
            // Later: the page leaves first.
            QMetaObject::invokeMethod(
                this,
                [this, code] {
                    if (std::exchange(waiting_, false)) {
                        end();
                        code ? emit codeCame(*code) : emit failed(code.error());
                    }
                },
                Qt::QueuedConnection);
            listener_->close();
            return code ? LoopbackListener::Page{200, tr("Signed in"),
                                                 tr("You may close this page and go back to AICMO Console.")}
                        : LoopbackListener::Page{200, tr("Not signed in"),
                                                 tr("AICMO Console says why. You may close this page.")};
        });
        if (Status listens = listener_->listen(redirect); !listens) {
            listener_.reset();
            return listens;
        }
        if (redirect.port() < 0) {
            redirect.setPort(listener_->port());
            address = redirect.toString(QUrl::FullyEncoded).toStdString();
        }
    }
    request_ = newOAuthRequest(app, std::move(address));
    waiting_ = true;
    stray_ = false;
    deadline_ = QDeadlineTimer(limit_);
    timer_.start();
    openAgain();
    return {};
}

void SignIn::openAgain() { opened_ = open_(request_.url); }

Status SignIn::paste(const QString& text) {
    const Result<Secret> code = codeFromPaste(text.toStdString(), request_);
    if (!code && code.error().kind != ErrorKind::Refused) {
        return fail(code.error());
    }
    if (std::exchange(waiting_, false)) {
        end();
        code ? emit codeCame(*code) : emit failed(code.error());
    }
    return {};
}

void SignIn::cancel() {
    waiting_ = false;
    end();
}

void SignIn::end() {
    timer_.stop();
    if (listener_) {
        listener_->close();
    }
}

void SignIn::tick() {
    if (!deadline_.hasExpired()) {
        emit ticked();
        return;
    }
    cancel();
    emit failed({ErrorKind::Cancelled, tr("nobody signed in within the time limit").toStdString(), {}, {}});
}

}  // namespace aicmo::ui
