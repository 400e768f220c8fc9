// The module's face: a view that shows what it is given and leads nowhere.

#include <QWebEnginePage>
#include <QWebEngineView>

#include "ui/webview/mail_profile.h"
#include "ui/widgets/mail_view.h"

namespace aicmo::ui {

namespace {

class MailPage final : public QWebEnginePage {
    Q_OBJECT
  public:
    using QWebEnginePage::QWebEnginePage;

  protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool) override {
        return url == messageUrl() && type != NavigationTypeLinkClicked && type != NavigationTypeFormSubmitted;
    }
    QWebEnginePage* createWindow(WebWindowType) override { return nullptr; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) override {}
};

class WebMailView final : public QObject, public MailView {
    Q_OBJECT
  public:
    WebMailView(QWidget* parent, std::function<void()> ready, std::function<void()> lost)
        : scheme_(new MailScheme(this)), view_(new QWebEngineView(parent)) {
        // The view, the page and the profile go in this order.
        auto* profile = makeMailProfile(scheme_, this);
        page_ = std::make_unique<MailPage>(profile);
        view_->setPage(page_.get());
        view_->setContextMenuPolicy(Qt::NoContextMenu);
        view_->setAcceptDrops(false);
        connect(page_.get(), &QWebEnginePage::loadFinished, this, [this, ready = std::move(ready)](bool ok) {
            if (ok && !std::exchange(shown_, true)) {
                ready();
            }
        });
        connect(page_.get(), &QWebEnginePage::renderProcessTerminated, this, std::move(lost));
    }
    ~WebMailView() override {
        delete view_;
        page_.reset();
    }

    QWidget* widget() override { return view_; }
    void setZoom(double factor) override { page_->setZoomFactor(factor); }
    void show(MailDocument document) override {
        scheme_->setDocument(std::move(document));
        page_->load(messageUrl());
    }

  private:
    MailScheme* scheme_;
    QPointer<QWebEngineView> view_;
    std::unique_ptr<MailPage> page_;
    bool shown_ = false;
};

class WebMailModule final : public QObject, public MailViewModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "aicmo.MailViewModule/1")
    Q_INTERFACES(aicmo::ui::MailViewModule)
  public:
    WebMailModule() { prepareEngine(); }
    std::unique_ptr<MailView> create(QWidget* parent, std::function<void()> ready,
                                     std::function<void()> lost) override {
        return std::make_unique<WebMailView>(parent, std::move(ready), std::move(lost));
    }
};

}  // namespace

}  // namespace aicmo::ui

#include "web_mail_view.moc"
