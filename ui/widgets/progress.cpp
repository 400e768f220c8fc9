#include "ui/widgets/progress.h"

#include <algorithm>
#include <array>

#include <QPainter>
#include <QPainterPath>

#include "ui/style/fonts.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/format.h"

namespace aicmo::ui {

namespace {

constexpr int markSize = 13;
constexpr int besideMark = 18;  // a tile's mark with what is free beside it

}  // namespace

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

void CountTiles::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Tile> list = tiles();
    const int count = static_cast<int>(list.size());
    const Arrangement as = arrange(list);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal from = 0;
    for (int i = 0; i < count; ++i) {
        const qreal wide = as.widths[i];
        const QRectF box(mirrored ? width() - from - wide : from, 0, wide, height());
        paintTile(painter, box, list[i], as, list[i].count == 0 && i < count - 1);
        if (i + 1 < count) {
            painter.setFont(typeFont(Type::Body));
            painter.setPen(Tokens::of(this).text3);
            const qreal signX = mirrored ? box.left() - as.sign : box.right();
            painter.drawText(QRectF(signX, 0, as.sign, height()), Qt::AlignCenter,
                             i + 2 == count ? QStringLiteral("=") : QStringLiteral("+"));
        }
        from += wide + as.sign;
    }
}

/// Tiles are as wide as each other while their words fit. Then words take what is free around them, then the tiles as
/// much as their words need, with the mark beside the figure; only then are words cut.
CountTiles::Arrangement CountTiles::arrange(const QList<Tile>& list) const {
    const auto count = static_cast<int>(list.size());
    const QFontMetrics small(typeFont(Type::Small));
    const QFontMetrics title(typeFont(Type::Title));
    const auto equally = [&](Arrangement as) {
        as.widths.fill((width() - as.sign * (count - 1)) / static_cast<qreal>(count), count);
        return as;
    };
    const auto fits = [&](const Arrangement& as) {
        return std::all_of(list.begin(), list.end(), [&](const Tile& tile) {
            return small.horizontalAdvance(tile.look.word) + besideMark + as.before + as.behind <= as.widths.first();
        });
    };
    Arrangement roomy = equally({28, 13, 8, false, {}});
    if (fits(roomy)) {
        return roomy;
    }
    Arrangement tight = equally({16, 8, 4, false, {}});
    if (fits(tight)) {
        return tight;
    }
    Arrangement packed{14, 7, 7, true, {}};
    qreal needed = packed.sign * (count - 1);
    for (const Tile& tile : list) {
        const int figure = title.horizontalAdvance(number(tile.count)) + besideMark;
        packed.widths.append(std::max(small.horizontalAdvance(tile.look.word), figure) + packed.before + packed.behind +
                             1);
        needed += packed.widths.last();
    }
    if (needed > width()) {
        return tight;
    }
    for (qreal& wide : packed.widths) {
        wide += (width() - needed) / count;
    }
    return packed;
}

void CountTiles::paintTile(QPainter& painter, const QRectF& box, const Tile& tile, const Arrangement& as,
                           bool idle) const {
    const Tokens& t = Tokens::of(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QColor ink = t.ink(idle && tile.look.tone == Tone::Accent ? Tone::Hint : tile.look.tone);
    const QRectF inner = box.adjusted(mirrored ? as.behind : as.before, 7, mirrored ? -as.before : -as.behind, -7);
    const Qt::Alignment start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(ink);
    painter.setFont(typeFont(Type::Title));
    drawFigures(&painter, QRectF(inner.left(), inner.top(), inner.width(), 25), start, number(tile.count));
    // At the end of the figure's line, or before the word.
    const bool atLeft = mirrored == as.markAbove;
    const int markX = static_cast<int>(atLeft ? inner.left() : inner.right() - markSize);
    const int markY = static_cast<int>(as.markAbove ? inner.top() + 6 : inner.bottom() - 15);
    paintIcon(&painter, QRect(markX, markY, markSize, markSize), tile.look.icon, ink);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.text2);
    const qreal beside = as.markAbove ? 0 : besideMark;
    const QRectF word(mirrored ? inner.left() : inner.left() + beside, inner.bottom() - 17, inner.width() - beside, 17);
    painter.drawText(word, Qt::AlignVCenter | start,
                     painter.fontMetrics().elidedText(tile.look.word, Qt::ElideRight, static_cast<int>(word.width())));
}

}  // namespace aicmo::ui
