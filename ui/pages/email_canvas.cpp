#include "ui/pages/email_canvas.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QTextFrame>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/bridge/mail_module.h"
#include "ui/widgets/label.h"
#include "ui/widgets/safe_browser.h"

namespace aicmo::ui {

namespace {

/// The engine's own would be the only ones of their look.
constexpr const char* scrollBars =
    "<style>::-webkit-scrollbar{width:10px;height:10px}::-webkit-scrollbar-thumb{background-color:#868E9C;"
    "background-clip:content-box;border:2px solid transparent;border-radius:5px}</style>";

constexpr int desktopWidth = 680;
constexpr int phoneWidth = 375;
constexpr int narrowest = 200;
constexpr int margin = 16;
/// What stands in the window first has the machine for itself.
constexpr int beforeModuleMs = 1000;

}  // namespace

EmailCanvas::EmailCanvas(Jobs& jobs, std::string moduleFile, QWidget* parent)
    : QWidget(parent), jobs_(jobs), moduleFile_(std::move(moduleFile)) {
    takeGround();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(6);
    note_ = new Label(Type::Small, Tone::Hint, this);
    note_->setElide(Qt::ElideRight);
    browser_ = new SafeBrowser(this);
    browser_->setAccessibleName(tr("Message preview"));
    column->addWidget(note_);
    column->addWidget(browser_, 1, Qt::AlignHCenter);
    showNote();
}

EmailCanvas::~EmailCanvas() = default;

void EmailCanvas::takeGround() {
    QPalette sunken;
    sunken.setColor(QPalette::Window, Tokens::current().sunken);
    setPalette(sunken);
    fillWith(this, QPalette::Window);
}

void EmailCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        takeGround();
    }
}

void EmailCanvas::showNote() {
    note_->setText(isFaithful()
                       ? tr("As a browser shows it. No script runs, nothing is loaded from outside.")
                       : tr("Simplified view: columns and backgrounds may differ. Nothing is loaded from outside."));
    browser_->setAccessibleDescription(note_->text());
}

void EmailCanvas::show(std::shared_ptr<const Message> message) {
    message_ = std::move(message);
    width_ = 0;  // the next fit() renders it
    fit();
    wantModule();
}

void EmailCanvas::setPhone(bool phone) {
    phone_ = phone;
    fit();
}

void EmailCanvas::setDark(bool dark) {
    if (dark_ != dark) {
        dark_ = dark;
        render();
    }
}

void EmailCanvas::fit() {
    const int wanted = phone_ ? phoneWidth : desktopWidth;
    const int width = std::min(wanted, std::max(narrowest, this->width() - 2 * margin));
    if (width == width_) {
        return;
    }
    width_ = width;
    browser_->setFixedWidth(width);
    if (faithful_) {
        faithful_->widget()->setFixedWidth(width);
        // Where there is no room for the desktop's width, it is shown smaller, not narrower.
        faithful_->setZoom(static_cast<double>(width) / wanted);
    }
    // Pictures are given to the document at the width there is.
    render();
}

void EmailCanvas::render() {
    if (!message_) {
        return;
    }
    if (faithful_) {
        MailDocument document = message_->whole;
        if (dark_) {
            document.html = darkened(document.html);
        }
        document.html += scrollBars;
        faithful_->show(std::move(document));
    }
    if (!isFaithful()) {
        renderSimplified();
    }
}

void EmailCanvas::renderSimplified() {
    QPalette page;
    page.setColor(QPalette::Base, dark_ ? QColor(0x1B1B1D) : QColor(Qt::white));
    page.setColor(QPalette::Text, dark_ ? QColor(0xE8E8EA) : QColor(0x1A1E26));
    browser_->setPalette(page);
    // How much the cells around a picture take is known only afterwards: one that is too wide is made again, narrower.
    int room = browser_->width() - 56;
    for (int attempt = 0; attempt < 2; ++attempt) {
        browser_->setPictures(message_->pictures, std::max(120, room));
        browser_->setHtml(message_->harmless);
        QTextFrameFormat frame = browser_->document()->rootFrame()->frameFormat();
        frame.setMargin(16);
        browser_->document()->rootFrame()->setFrameFormat(frame);
        const int visible = browser_->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        const int excess = static_cast<int>(browser_->document()->size().width()) - visible;
        if (excess <= 0) {
            break;
        }
        room -= excess + 1;
    }
}

void EmailCanvas::wantModule() {
    if (moduleFile_.empty() || std::exchange(wanted_, true)) {
        return;
    }
    QTimer::singleShot(beforeModuleMs, this, [this] {
        warming_.run(
            jobs_, this,
            [file = moduleFile_](const std::stop_token&) {
                warmMailModule(file);
                return true;
            },
            [this](bool) { makeFaithful(); });
    });
}

void EmailCanvas::makeFaithful() {
    MailViewModule* module = loadMailModule(moduleFile_);
    if (!module) {
        return;
    }
    const SandboxSetup setup;
    faithful_ = module->create(
        this,
        [this] {
            ready_ = true;
            browser_->hide();
            faithful_->widget()->show();
            showNote();
        },
        [this] { QMetaObject::invokeMethod(this, &EmailCanvas::loseFaithful, Qt::QueuedConnection); });
    QWidget* view = faithful_->widget();
    view->setAccessibleName(tr("Message preview"));
    view->hide();
    static_cast<QVBoxLayout*>(layout())->addWidget(view, 1, Qt::AlignHCenter);
    width_ = 0;
    fit();
}

void EmailCanvas::loseFaithful() {
    // The simplified view takes its place, and stays.
    faithful_.reset();
    ready_ = false;
    browser_->show();
    showNote();
    render();
}

void EmailCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace aicmo::ui
