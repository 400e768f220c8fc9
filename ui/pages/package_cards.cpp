#include "ui/pages/package_cards.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDrag>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

constexpr int narrowest = 236, gap = 12;

Icon iconOfFile(const QString& name) {
    return name.endsWith(QLatin1String(".pdf"))    ? Icon::Pdf
           : name.endsWith(QLatin1String(".pptx")) ? Icon::Slides
           : name.endsWith(QLatin1String(".html")) ? Icon::Web
           : name.endsWith(QLatin1String(".json")) ? Icon::Log
                                                   : Icon::Package;
}

std::unique_ptr<QMimeData> mimeOf(const QString& path) {
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({QUrl::fromLocalFile(path)});
    return mime;
}

}  // namespace

PackageCard::PackageCard(const PackageFile& file, QWidget* parent) : QWidget(parent), file_(file) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(3);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(8);
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(iconOfFile(file_.name), Tone::Main).pixmap(QSize(20, 20), devicePixelRatioF()));
    nameRow->addWidget(mark);
    auto* name = new Label(file_.name, Type::Section, Tone::Main, this);
    name->setElide(Qt::ElideMiddle);
    nameRow->addWidget(name, 1);
    auto* state = new Badge(this);
    state->setLook(file_.exists ? StateLook{Icon::Ok, Tone::Ok, tr("Built")}
                                : StateLook{Icon::Failed, Tone::Failed, tr("Moved or deleted")});
    nameRow->addWidget(state);
    column->addLayout(nameRow);
    column->addSpacing(2);
    const QString size = file_.exists ? fileSize(file_.size) : QString();
    auto* digest = new Label(
        file_.exists ? tr("%1 · SHA-256 %2").arg(size, digestShort(file_.digest.toStdString())) : QStringLiteral("–"),
        Type::Small, Tone::Secondary, this);
    digest->setElide(Qt::ElideRight);
    digest->setToolTip(file_.digest);
    column->addWidget(digest);
    column->addSpacing(6);
    column->addWidget(makeButtons());
    if (file_.exists) {
        setCursor(Qt::OpenHandCursor);
        setToolTip(tr("Drag the file to where it is needed"));
    }
}

QWidget* PackageCard::makeButtons() {
    auto* buttons = new QWidget(this);
    buttons->setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* open = makeButton(tr("Open"), Icon::Open, ButtonKind::Plain, buttons);
    open->setAccessibleName(tr("Open %1").arg(file_.name));
    auto* reveal = makeIconButton(Icon::Folder, tr("Reveal %1").arg(file_.name), buttons);
    auto* copy = makeIconButton(Icon::Copy, tr("Copy %1").arg(file_.name), buttons);
    open->setEnabled(file_.exists);
    copy->setEnabled(file_.exists);
    row->addWidget(open);
    row->addWidget(reveal);
    row->addWidget(copy);
    row->addStretch(1);
    connect(open, &QPushButton::clicked, this,
            [path = file_.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(reveal, &QToolButton::clicked, this,
            [path = file_.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    connect(copy, &QToolButton::clicked, this, &PackageCard::copyFile);
    return buttons;
}

void PackageCard::copyFile() {
    QGuiApplication::clipboard()->setMimeData(mimeOf(file_.path).release());
    emit said(tr("%1 copied: paste it where files are taken").arg(file_.name));
}

void PackageCard::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void PackageCard::mousePressEvent(QMouseEvent* event) { pressed_ = event->pos(); }

void PackageCard::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->pos() - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (!file_.exists || !event->buttons().testFlag(Qt::LeftButton) || !far) {
        return;
    }
    auto* drag = new QDrag(this);  // Qt deletes it
    drag->setMimeData(mimeOf(file_.path).release());
    drag->setPixmap(icon(iconOfFile(file_.name), Tone::Main).pixmap(QSize(24, 24), devicePixelRatioF()));
    drag->exec(Qt::CopyAction);
}

PackageCards::PackageCards(QWidget* parent) : QWidget(parent) {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(gap);
}

void PackageCards::setFiles(const std::vector<PackageFile>& files) {
    qDeleteAll(cards_);
    cards_.clear();
    for (const PackageFile& file : files) {
        auto* card = new PackageCard(file, this);
        connect(card, &PackageCard::said, this, &PackageCards::said);
        cards_.append(card);
    }
    across_ = 0;
    arrange();
}

void PackageCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PackageCards::arrange() {
    constexpr int most = 3;
    const int across = std::clamp((width() + gap) / (narrowest + gap), 1, most);
    if (across == across_) {
        return;
    }
    across_ = across;
    for (int i = 0; i < cards_.size(); ++i) {
        grid_->addWidget(cards_[i], i / across, i % across);
        cards_[i]->show();
    }
    for (int column = 0; column < most; ++column) {
        grid_->setColumnStretch(column, column < across ? 1 : 0);
    }
}

}  // namespace aicmo::ui
