#pragma once
// Where a message is shown: off the record, without script, without network. Three walls, each enough by itself: the
// interceptor refuses every address but the message's own, the resolver knows no host, and the settings allow nothing.

#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

#include "ui/widgets/mail_view.h"

namespace aicmo::ui {

/// Before the engine is used for the first time: the schemes, and how Chromium is started.
void prepareEngine();

/// The address of the message itself.
[[nodiscard]] QUrl messageUrl();

/// Answers for the message and its parts, from memory.
class MailScheme final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
  public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    void setDocument(MailDocument document) { document_ = std::move(document); }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

  private:
    MailDocument document_;
};

class MailInterceptor final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
  public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo& info) override;
};

/// Off the record, with the scheme and the interceptor in place.
[[nodiscard]] QWebEngineProfile* makeMailProfile(MailScheme* scheme, QObject* parent);

}  // namespace aicmo::ui
