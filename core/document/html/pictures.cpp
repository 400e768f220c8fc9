#include <algorithm>

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include "core/base/digest.h"
#include "core/document/html/parts.h"

namespace aicmo::document::html {
namespace {

QByteArray encoded(const QImage& image, const char* format, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// A copy without what the file carries besides its pixels (place, camera, profile), no larger than it is shown.
QByteArray recoded(const Picture& picture, int displayWidth, std::string& mime) {
    QByteArray raw = QByteArray::fromRawData(picture.bytes->data(), static_cast<qsizetype>(picture.bytes->size()));
    QBuffer source(&raw);
    QImageReader reader(&source, picture.mime.substr(6).c_str());
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    if (image.width() > 2 * displayWidth) {
        image = image.scaledToWidth(2 * displayWidth, Qt::SmoothTransformation);
    }
    const bool seeThrough = image.hasAlphaChannel();
    const bool drawing = seeThrough || picture.mime != "image/jpeg";
    const QByteArray png = drawing ? encoded(image, "PNG", -1) : QByteArray();
    const QByteArray jpeg =
        seeThrough ? QByteArray() : encoded(image.convertToFormat(QImage::Format_RGB32), "JPEG", 80);
    const bool usePng = jpeg.isEmpty() || (!png.isEmpty() && png.size() <= jpeg.size());
    mime = usePng ? "image/png" : "image/jpeg";
    return usePng ? png : jpeg;
}

std::string missing(const Picture& picture) {
    return "<div class=\"gone\" role=\"img\" aria-label=\"" + escaped(picture.name + ": " + picture.problem) + "\">" +
           escaped(picture.name) + "<br>" + escaped(picture.problem) + "</div>";
}

}  // namespace

std::string pictureTag(const Picture& picture, int displayWidth, const char* cssClass) {
    std::string mime;
    const QByteArray bytes = picture.problem.empty() ? recoded(picture, displayWidth, mime) : QByteArray();
    if (bytes.isEmpty()) {
        return missing(picture);
    }
    const int width = std::min(displayWidth, picture.width);
    const int height = std::max(1, width * picture.height / std::max(1, picture.width));
    std::string out = "<img src=\"data:" + mime + ";base64,";
    out += base64({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    out += "\" width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(height) + "\" alt=\"" +
           escaped(picture.alt) + "\"";
    return out + (*cssClass == '\0' ? std::string() : std::string(" class=\"") + cssClass + "\"") + ">";
}

}  // namespace aicmo::document::html
