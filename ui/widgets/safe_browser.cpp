#include "ui/widgets/safe_browser.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImageReader>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace aicmo::ui {

SafeBrowser::SafeBrowser(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
}

void SafeBrowser::setPictures(QHash<QString, QImage> pictures, int maxWidth) {
    maxWidth_ = maxWidth;
    pictures_ = std::move(pictures);
    refused_ = 0;
}

QVariant SafeBrowser::loadResource(int type, const QUrl& name) {
    if (type == QTextDocument::ImageResource && name.scheme() == QLatin1String("cid")) {
        const auto picture = pictures_.constFind(name.path());
        if (picture != pictures_.constEnd()) {
            return maxWidth_ > 0 && picture->width() > maxWidth_
                       ? picture->scaledToWidth(maxWidth_, Qt::SmoothTransformation)
                       : *picture;
        }
    }
    ++refused_;
    // An empty value would make QTextDocument ask the file system next.
    if (type == QTextDocument::ImageResource) {
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    return QByteArray(" ");
}

void SafeBrowser::paintEvent(QPaintEvent* event) {
    // As the text view paints itself, but with pictures that are drawn smaller than they are smoothed.
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    painter.translate(-offset);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = event->rect().translated(offset);
    painter.setClipRect(context.clip);
    if (textCursor().hasSelection()) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = textCursor();
        selection.format.setBackground(palette().highlight());
        selection.format.setForeground(palette().highlightedText());
        context.selections.append(selection);
    }
    document()->documentLayout()->draw(&painter, context);
    if (document()->isEmpty() && !placeholderText().isEmpty()) {
        const auto at = static_cast<int>(document()->documentMargin());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(at, at, -at, 0),
                         Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, placeholderText());
    }
}

QImage decodePicture(const std::string& bytes, int maxWidth) {
    if (bytes.size() > 20'000'000) {
        return {};
    }
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg" && format != "gif" && format != "webp") {
        return {};
    }
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || static_cast<qint64>(size.width()) * size.height() > 40'000'000) {
        return {};
    }
    if (maxWidth > 0 && size.width() > maxWidth) {
        reader.setScaledSize(
            QSize(maxWidth, static_cast<int>(static_cast<qint64>(size.height()) * maxWidth / size.width())));
    }
    // Pictures of few colours would be made smaller without being smoothed.
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

}  // namespace aicmo::ui
