#include "ui/widgets/mode_block.h"

#include <QPainter>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/accessible_role.h"

namespace aicmo::ui {

namespace {

QString disabledLine() { return ModeBlock::tr("Execution is off. Previews work."); }
QString previewLine() { return ModeBlock::tr("Dry run, no connection is opened"); }

/// The same in fewer words, for a narrow window.
QString shorter(const QString& line) {
    return line == disabledLine()  ? ModeBlock::tr("Previews still work")
           : line == previewLine() ? ModeBlock::tr("Dry run, no connection")
                                   : line;
}

}  // namespace

ModeBlock::ModeBlock(QWidget* parent) : QWidget(parent) {
    setFixedHeight(56);
    setObjectName(QStringLiteral("modeBlock"));
    setAccessibleRole(this, QAccessible::StatusBar);
    setMode(Mode::Disabled);
}

QColor ModeBlock::stripe(Mode mode, const Tokens& t) {
    return mode == Mode::Live ? t.live : mode == Mode::Preview ? t.accent : t.line2;
}

QString ModeBlock::headline(Mode mode) {
    switch (mode) {
        case Mode::Disabled: return tr("Disabled");
        case Mode::Preview: return tr("Preview: nothing is sent");
        case Mode::Live: return tr("LIVE");
    }
    return {};
}

void ModeBlock::setMode(Mode mode, const QString& secondLine) {
    const QString second = !secondLine.isEmpty()    ? secondLine
                           : mode == Mode::Disabled ? disabledLine()
                           : mode == Mode::Preview  ? previewLine()
                                                    : tr("Sends to real people");
    if (mode == mode_ && second == second_) {
        return;
    }
    mode_ = mode;
    second_ = second;
    setAccessibleName(headline(mode_));
    setAccessibleDescription(second_);
    update();
}

void ModeBlock::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool live = mode_ == Mode::Live;
    painter.fillRect(rect(), live ? t.live : mode_ == Mode::Preview ? t.accentTint : t.offTint);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (live) {
        // The hatch at the leading edge says "danger" without colour.
        painter.save();
        painter.setClipRect(mirrored ? QRect(width() - 10, 0, 10, height()) : QRect(0, 0, 10, height()));
        painter.setPen(QPen(QColor(255, 255, 255, 150), 4));
        const int x = mirrored ? width() - 10 : 0;
        for (int y = -12; y < height() + 24; y += 11) {
            painter.drawLine(x - 4, y + 12, x + 16, y - 8);
        }
        painter.restore();
    }
    const QColor ink = live ? QColor(Qt::white) : mode_ == Mode::Preview ? t.accentText : t.text;
    const int left = live ? 28 : 16;
    const auto place = [&](QRect box) {
        if (mirrored) {
            box.moveLeft(width() - box.right() - 1);
        }
        return box;
    };
    paintIcon(&painter, place(QRect(left, (height() - 24) / 2, 24, 24)),
              live                     ? Icon::Live
              : mode_ == Mode::Preview ? Icon::Eye
                                       : Icon::Off,
              mode_ == Mode::Disabled ? t.off : ink);
    const int textLeft = left + 36;
    painter.setPen(ink);
    painter.setFont(typeFont(live ? Type::ModeLive : Type::Mode));
    const int alignment = Qt::AlignLeading | Qt::AlignVCenter;
    QFontMetrics metrics(painter.font());
    const QRect first = place(QRect(textLeft, 8, width() - textLeft - 4, 23));
    // "Preview: nothing is sent", or its first word alone.
    const QString whole = headline(mode_);
    const QString head = metrics.horizontalAdvance(whole) > first.width() ? whole.section(u':', 0, 0).trimmed() : whole;
    painter.drawText(first, alignment, metrics.elidedText(head, Qt::ElideRight, first.width()));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(live ? QColor(Qt::white) : mode_ == Mode::Preview ? t.accentText : t.text2);
    const QRect second = place(QRect(textLeft, 30, width() - textLeft - 4, 17));
    metrics = painter.fontMetrics();
    const QString line = metrics.horizontalAdvance(second_) > second.width() ? shorter(second_) : second_;
    painter.drawText(second, alignment, metrics.elidedText(line, Qt::ElideRight, second.width()));
}

}  // namespace aicmo::ui
