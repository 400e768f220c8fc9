#include "ui/widgets/progress.h"

#include <algorithm>
#include <array>

#include <QPainter>
#include <QPainterPath>

#include "ui/style/fonts.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/format.h"

namespace aicmo::ui {

RunShare shareOf(const RunCounts& counts, bool dry) {
    const qint64 handled = counts.success + counts.failed + counts.inDoubt;
    return dry ? RunShare{handled + counts.skipped, counts.total} : RunShare{handled, counts.total - counts.skipped};
}

SegmentedProgress::SegmentedProgress(QWidget* parent) : QProgressBar(parent) {
    setTextVisible(false);
    setRange(0, 100);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentedProgress::setThickness(int pixels) {
    thickness_ = pixels;
    updateGeometry();
}

void SegmentedProgress::setCounts(const RunCounts& counts, bool dry) {
    counts_ = counts;
    dry_ = dry;
    const RunShare share = shareOf(counts, dry);
    // The progress bar's own value is what assistive tools read; permille keeps big runs inside an int.
    setRange(0, 1000);
    setValue(share.total > 0 ? static_cast<int>(share.done * 1000 / share.total) : counts.total > 0 ? 1000 : 0);
    setAccessibleDescription(tr("%1 of %2 processed, %3 failed, %4 skipped, %5 in doubt")
                                 .arg(number(share.done), number(share.total), number(counts.failed),
                                      number(counts.skipped), number(counts.inDoubt)));
    update();
}

void SegmentedProgress::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(0, (height() - thickness_) / 2.0, width(), thickness_);
    QPainterPath shape;
    shape.addRoundedRect(all, thickness_ / 2.0, thickness_ / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(all, t.pendingBar);
    if (counts_.total <= 0) {
        return;
    }
    struct Segment {
        qint64 count;
        QColor colour;
        bool hatched;
    };
    const bool withSkipped = dry_ || counts_.total == counts_.skipped;
    const qint64 whole = withSkipped ? counts_.total : counts_.total - counts_.skipped;
    const std::array<Segment, 5> segments{{{counts_.success, t.okBar, false},
                                           {counts_.failed, t.failedBar, false},
                                           {withSkipped ? counts_.skipped : 0, t.skippedBar, false},
                                           {counts_.inDoubt, t.doubtBar, false},
                                           {counts_.inProgress, t.accent, true}}};
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal x = 0;
    for (const Segment& segment : segments) {
        if (segment.count <= 0) {
            continue;
        }
        qreal wide = all.width() * static_cast<qreal>(segment.count) / static_cast<qreal>(whole);
        wide = std::max(wide, 2.0);
        wide = std::min(wide, all.width() - x);
        QRectF box(x, all.top(), wide, all.height());
        if (mirrored) {
            box.moveRight(all.width() - x);
        }
        painter.fillRect(box, segment.hatched ? t.accentTint : segment.colour);
        if (segment.hatched) {
            painter.save();
            painter.setClipRect(box, Qt::IntersectClip);
            painter.setPen(QPen(segment.colour, 3));
            for (qreal hx = box.left() - all.height(); hx < box.right() + all.height(); hx += 8) {
                painter.drawLine(QPointF(hx, all.bottom()), QPointF(hx + all.height(), all.top()));
            }
            painter.restore();
        }
        x += wide;
        if (x < all.width() - 1) {
            // A gap of the ground keeps neighbours apart without colour.
            QRectF gap(x - 0.5, all.top(), 1, all.height());
            painter.fillRect(mirrored ? QRectF(all.width() - x - 0.5, all.top(), 1, all.height()) : gap, t.base);
        }
    }
}

CountTiles::CountTiles(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setCounts({}, true, false);
}

void CountTiles::setCounts(const RunCounts& counts, bool dry, bool running) {
    counts_ = counts;
    dry_ = dry;
    running_ = running;
    QStringList parts;
    for (const Tile& tile : tiles()) {
        parts.append(number(tile.count) + u' ' + tile.look.word);
    }
    setAccessibleName(tr("Counts"));
    setAccessibleDescription(withCommas(parts));
    update();
}

QList<CountTiles::Tile> CountTiles::tiles() const {
    QList<Tile> list{{counts_.success, lookOf(LedgerState::Success, dry_)},
                     {counts_.failed, lookOf(LedgerState::Failed, dry_)},
                     {counts_.skipped, lookOf(LedgerState::Skipped, dry_)}};
    if (!dry_ || counts_.inDoubt > 0) {
        list.append({counts_.inDoubt, lookOf(LedgerState::InDoubt, dry_)});
    }
    if (running_ || counts_.inProgress > 0) {
        list.append({counts_.inProgress, lookOf(LedgerState::Claimed, dry_)});
    }
    if (running_ || counts_.pending > 0) {
        list.append({counts_.pending, lookOf(LedgerState::Pending, dry_)});
    }
    list.append({counts_.total, {Icon::Plan, Tone::Main, tr("Plan items")}});
    return list;
}

constexpr int besideWord = 18;  ///< the mark before a tile's word

void CountTiles::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Tile> list = tiles();
    const int count = static_cast<int>(list.size());
    const auto wideBeside = [&](int sign) { return (width() - sign * (count - 1)) / static_cast<qreal>(count); };
    // Long words take what is free around them before they are cut.
    const QFontMetrics metrics(typeFont(Type::Small));
    const bool tight = std::any_of(list.begin(), list.end(), [&](const Tile& tile) {
        return metrics.horizontalAdvance(tile.look.word) + besideWord + 13 + 8 > wideBeside(28);
    });
    const int sign = tight ? 16 : 28;
    const qreal wide = wideBeside(sign);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < count; ++i) {
        qreal x = i * (wide + sign);
        if (mirrored) {
            x = width() - x - wide;
        }
        const QRectF box(x, 0, wide, height());
        painter.setPen(QPen(t.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const bool idle = list[i].count == 0 && i < count - 1;
        const QColor ink = t.ink(idle && list[i].look.tone == Tone::Accent ? Tone::Hint : list[i].look.tone);
        painter.setPen(ink);
        painter.setFont(typeFont(Type::Title));
        const QRectF inner = tight ? box.adjusted(8, 7, -4, -7) : box.adjusted(13, 7, -8, -7);
        drawFigures(&painter, QRectF(inner.left(), inner.top(), inner.width(), 25),
                    mirrored ? Qt::AlignRight : Qt::AlignLeft, number(list[i].count));
        const QRect iconBox(static_cast<int>(mirrored ? inner.right() - 13 : inner.left()),
                            static_cast<int>(inner.bottom()) - 15, 13, 13);
        paintIcon(&painter, iconBox, list[i].look.icon, ink);
        painter.setFont(typeFont(Type::Small));
        painter.setPen(t.text2);
        const QRectF word =
            mirrored ? QRectF(inner.left(), inner.bottom() - 17, inner.width() - besideWord, 17)
                     : QRectF(inner.left() + besideWord, inner.bottom() - 17, inner.width() - besideWord, 17);
        painter.drawText(
            word, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
            painter.fontMetrics().elidedText(list[i].look.word, Qt::ElideRight, static_cast<int>(word.width())));
        if (i + 1 < count) {
            painter.setFont(typeFont(Type::Body));
            painter.setPen(t.text3);
            const qreal signX = mirrored ? x - sign : x + wide;
            painter.drawText(QRectF(signX, 0, sign, height()), Qt::AlignCenter,
                             i + 2 == count ? QStringLiteral("=") : QStringLiteral("+"));
        }
    }
}

}  // namespace aicmo::ui
