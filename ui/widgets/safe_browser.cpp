#include "ui/widgets/safe_browser.h"

#include <QBuffer>
#include <QImageReader>

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
    return reader.read();
}

}  // namespace aicmo::ui
