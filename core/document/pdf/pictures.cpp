#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {
namespace {

constexpr double pixelsPerMm = 300 / 25.4;

QImage decoded(const Picture& picture) {
    QByteArray raw = QByteArray::fromRawData(picture.bytes->data(), static_cast<qsizetype>(picture.bytes->size()));
    QBuffer buffer(&raw);
    QImageReader reader(&buffer, picture.mime.substr(6).c_str());
    reader.setAutoTransform(true);
    return reader.read();
}

/// Opaque pixels on the colour that they stand on: the pages know no transparency.
QImage flattened(const QImage& image, Colour background) {
    if (!image.hasAlphaChannel()) {
        return image.convertToFormat(QImage::Format_RGB32);
    }
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(qcolour(background));
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

void drawCorners(PageFrame& page, const QRectF& rect) {
    const double inset = std::min(rect.width(), rect.height()) * .1;
    const double length = std::min(6.0, std::min(rect.width(), rect.height()) * .15);
    const Colour colour = page.palette().muted;
    for (const bool right : {false, true}) {
        for (const bool low : {false, true}) {
            const double x = right ? rect.right() - inset : rect.left() + inset;
            const double y = low ? rect.bottom() - inset : rect.top() + inset;
            page.line(x, y, x + (right ? -length : length), y, .35, colour);
            page.line(x, y, x, y + (low ? -length : length), .35, colour);
        }
    }
}

void drawMissing(PageFrame& page, const Picture& picture, const QRectF& rect) {
    page.fill(rect.x(), rect.y(), rect.width(), rect.height(), page.palette().wash);
    drawCorners(page, rect);
    const double width = std::max(10.0, rect.width() - 12);
    TextBlock name(page, {Span{.text = picture.name}}, {10, 5, false, page.palette().muted, Qt::AlignHCenter}, width);
    TextBlock problem(page, {Span{.text = picture.problem}}, {8.5, 5, false, page.palette().muted, Qt::AlignHCenter},
                      width);
    const double y = rect.center().y() - (name.height() + problem.height()) / 2;
    name.draw(rect.x() + (rect.width() - width) / 2, y);
    problem.draw(rect.x() + (rect.width() - width) / 2, y + name.height());
}

}  // namespace

QSizeF fittedPicture(const Picture& picture, double maxWidth, double maxHeight) {
    double width = maxWidth;
    if (picture.problem.empty()) {
        width = std::min(width, picture.width / pixelsPerMm);
    }
    double height = width * picture.height / picture.width;
    if (height > maxHeight) {
        height = maxHeight;
        width = height * picture.width / picture.height;
    }
    return {width, height};
}

void drawPicture(PageFrame& page, const Picture& picture, QRectF rect, Colour background) {
    const QImage image = picture.problem.empty() ? decoded(picture) : QImage();
    if (image.isNull()) {
        drawMissing(page, picture, rect);
        return;
    }
    QImage flat = flattened(image, background);
    const int wanted = static_cast<int>(std::ceil(rect.width() * pixelsPerMm));
    if (flat.width() > wanted) {
        flat = flat.scaledToWidth(wanted, Qt::SmoothTransformation);
    }
    // Drawings stay sharp, photographs stay small.
    page.painter().setRenderHint(QPainter::LosslessImageRendering, picture.mime != "image/jpeg");
    page.painter().drawImage(QRectF(units(page.fromLeft(rect.x(), rect.width())), units(rect.y()), units(rect.width()),
                                    units(rect.height())),
                             flat);
}

}  // namespace aicmo::document::pdf
