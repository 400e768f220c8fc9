#include "ui/style/icons.h"

#include <array>

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

/// A static library's resources must be named once by code that is linked in; the macro needs the global namespace.
static void initResources() { Q_INIT_RESOURCE(console); }

namespace aicmo::ui {

namespace {

constexpr std::array files = {
    "bell",   "calendar", "clip",     "clock",    "close",    "copy",   "crm",   "desktop", "doubt",     "down",
    "edit",   "export",   "eye",      "failed",   "filter",   "folder", "globe", "import",  "instagram", "key",
    "left",   "link",     "linkedin", "live",     "lock",     "log",    "mail",  "moon",    "more",      "note",
    "off",    "ok",       "open",     "overview", "package",  "pause",  "pdf",   "pending", "phone",     "picture",
    "plan",   "plug",     "plus",     "printer",  "progress", "retry",  "right", "run",     "search",    "settings",
    "shield", "skipped",  "slides",   "sort",     "stop",     "sun",    "test",  "tick",    "up",        "user",
    "users",  "warning",  "web",      "x"};

/// Icons that point somewhere turn round in right-to-left layouts.
bool isMirrored(Icon which) {
    return which == Icon::Left || which == Icon::Right || which == Icon::Export || which == Icon::Log ||
           which == Icon::Open;
}

QByteArray source(Icon which) {
    static const bool ready = (initResources(), true);
    Q_UNUSED(ready);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(files.at(static_cast<std::size_t>(which)))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Engine final : public QIconEngine {
  public:
    Engine(Icon which, Tone tone) : which_(which), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(painter, rect, which_, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        return iconPixmap(which_, qRound(std::min(size.width(), size.height()) / scale), scale, colour(mode));
    }
    QIconEngine* clone() const override { return new Engine(*this); }

  private:
    QColor colour(QIcon::Mode mode) const {
        return Tokens::current().ink(mode == QIcon::Disabled ? Tone::Disabled : tone_);
    }

    Icon which_;
    Tone tone_;
};

}  // namespace

QPixmap iconPixmap(Icon which, int size, qreal ratio, const QColor& colour) {
    const bool mirror = isMirrored(which) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = QStringLiteral("aicmo/%1/%2/%3/%4/%5")
                            .arg(static_cast<int>(which))
                            .arg(size)
                            .arg(ratio)
                            .arg(colour.rgba(), 0, 16)
                            .arg(mirror);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QByteArray svg = source(which);
    svg.replace("currentColor", colour.name().toLatin1());
    if (size > 16) {
        // Larger sizes keep the stroke of the grid instead of growing fat.
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(1.5 * 16 / size + 0.25) + '"');
    }
    QSvgRenderer renderer(svg);
    QImage image(QSize(size, size) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    pixmap = QPixmap::fromImage(mirror ? image.mirrored(true, false) : image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(Icon which, Tone tone) { return QIcon(new Engine(which, tone)); }

void paintIcon(QPainter* painter, const QRect& rect, Icon which, const QColor& colour) {
    const int size = std::min(rect.width(), rect.height());
    const QPixmap pixmap = iconPixmap(which, size, painter->device()->devicePixelRatioF(), colour);
    painter->drawPixmap(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2, pixmap);
}

}  // namespace aicmo::ui
