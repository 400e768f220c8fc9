#include "ui/webview/mail_profile.h"

#include <QBuffer>
#include <QOpenGLContext>
#include <QQuickWindow>
#include <QUrl>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

// Qt's own, exported for the engine.
Q_GUI_EXPORT QOpenGLContext* qt_gl_global_share_context();
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext* context);

namespace aicmo::ui {

namespace {

constexpr const char* messageScheme = "aicmo-mail";
constexpr const char* partScheme = "cid";

void registerScheme(const char* name) {
    QWebEngineUrlScheme scheme(name);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void allowNothing(QWebEngineSettings* settings) {
    for (const auto attribute :
         {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::JavascriptCanOpenWindows,
          QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::LocalStorageEnabled,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls, QWebEngineSettings::LocalContentCanAccessFileUrls,
          QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::PluginsEnabled,
          QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::ScreenCaptureEnabled,
          QWebEngineSettings::WebGLEnabled, QWebEngineSettings::Accelerated2dCanvasEnabled,
          QWebEngineSettings::AutoLoadIconsForPage, QWebEngineSettings::TouchIconsEnabled,
          QWebEngineSettings::ErrorPageEnabled, QWebEngineSettings::DnsPrefetchEnabled,
          QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::NavigateOnDropEnabled,
          QWebEngineSettings::FocusOnNavigationEnabled}) {
        settings->setAttribute(attribute, false);
    }
}

}  // namespace

void prepareEngine() {
    registerScheme(messageScheme);
    registerScheme(partScheme);
    // Painted by the processor: the window around it stays as it is, and nothing is asked of a graphics driver.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    // The engine asks it for its format all the same. A program that links the engine has it made at its start, with a
    // graphics driver to load; this one is never created, and stays until the program ends.
    if (!qt_gl_global_share_context()) {
        qt_gl_set_global_share_context(new QOpenGLContext);
    }
    // A hint to connect early is no request that an interceptor would see; it needs a host that can be resolved.
    QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    flags +=
        " --disable-gpu --host-resolver-rules=\"MAP * ~NOTFOUND\" --no-pings --disable-background-networking"
        " --dns-prefetch-disable --disable-domain-reliability --disable-component-update"
        " --disable-features=NetworkPrediction";
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags.trimmed());
}

QUrl messageUrl() { return QUrl(QLatin1String(messageScheme) + QStringLiteral(":message")); }

void MailScheme::requestStarted(QWebEngineUrlRequestJob* job) {
    const QUrl url = job->requestUrl();
    const bool isMessage = url.scheme() == QLatin1String(messageScheme);
    const auto part = document_.parts.constFind(QUrl::fromPercentEncoding(url.path().toUtf8()));
    if (!isMessage && part == document_.parts.constEnd()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto* bytes = new QBuffer(job);
    bytes->setData(isMessage ? document_.html : part->bytes);
    job->reply(isMessage ? QByteArray("text/html;charset=utf-8") : part->mimeType, bytes);
}

void MailInterceptor::interceptRequest(QWebEngineUrlRequestInfo& info) {
    const QString scheme = info.requestUrl().scheme();
    const bool own =
        info.requestUrl() == messageUrl() || scheme == QLatin1String(partScheme) ||
        (scheme == QLatin1String("data") && info.resourceType() != QWebEngineUrlRequestInfo::ResourceTypeMainFrame);
    info.block(!own);
}

QWebEngineProfile* makeMailProfile(MailScheme* scheme, QObject* parent) {
    auto* profile = new QWebEngineProfile(parent);
    allowNothing(profile->settings());
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->setUrlRequestInterceptor(new MailInterceptor(profile));
    profile->installUrlSchemeHandler(messageScheme, scheme);
    profile->installUrlSchemeHandler(partScheme, scheme);
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, profile,
                     [](QWebEngineDownloadRequest* download) { download->cancel(); });
    return profile;
}

}  // namespace aicmo::ui
