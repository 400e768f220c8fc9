#include "ui/widgets/label.h"

#include <utility>

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace aicmo::ui {

Label::Label(Type type, Tone tone, QWidget* parent) : Label(QString(), type, tone, parent) {}

Label::Label(const QString& text, Type type, Tone tone, QWidget* parent) : QLabel(parent), tone_(tone) {
    setTextFormat(Qt::PlainText);
    // On a page (background role Base) the inherited foreground would be Text, and the tone would be lost.
    setForegroundRole(QPalette::WindowText);
    setFont(typeFont(type));
    applyTone();
    setText(text);
}

void Label::setTone(Tone tone) {
    if (tone != tone_) {
        tone_ = tone;
        applyTone();
    }
}

void Label::setElide(Qt::TextElideMode mode) {
    elide_ = mode;
    updateGeometry();
}

QSize Label::sizeHint() const {
    if (elide_ == Qt::ElideNone) {
        return QLabel::sizeHint();
    }
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize Label::minimumSizeHint() const {
    return elide_ == Qt::ElideNone ? QLabel::minimumSizeHint() : QSize(24, fontMetrics().height());
}

void Label::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange) {
        applyTone();
    }
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent* event) {
    if (elide_ == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString cut = fontMetrics().elidedText(text(), elide_, width());
    drawLine(&painter, rect(), cut, alignment());
    setToolTip(cut == text() ? QString() : toolTipText(text()));
}

void Label::setSelectable(bool byKeyboard) {
    setTextInteractionFlags(Qt::TextSelectableByMouse |
                            (byKeyboard ? Qt::TextSelectableByKeyboard : Qt::NoTextInteraction));
    // A text that runs the other way would begin at the other side.
    const bool mirrored = QGuiApplication::isRightToLeft();
    setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                 (alignment() & Qt::AlignVertical_Mask));
}

void Label::applyTone() {
    QPalette palette;
    palette.setColor(QPalette::WindowText, Tokens::current().ink(tone_));
    setPalette(palette);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

QString ownWay(const QString& text) {
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
}

void drawLine(QPainter* painter, const QRect& rect, const QString& text, Qt::Alignment alignment) {
    // An address or a name from a project stands where the window's lines begin, and reads as it was written.
    const Qt::Alignment across = QStyle::visualAlignment(QGuiApplication::layoutDirection(), alignment);
    painter->save();
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(rect, static_cast<int>(across | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
    painter->restore();
}

void Hairline::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Tokens::of(this).line); }

void fillWith(QWidget* widget, QPalette::ColorRole role) {
    widget->setBackgroundRole(role);
    widget->setAutoFillBackground(true);
}

QString breakable(const QString& text) {
    constexpr QChar zeroWidthSpace(0x200B);
    constexpr qsizetype longWord = 24;
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype blank = text.indexOf(u' ', start);
        const qsizetype end = blank < 0 ? text.size() : blank + 1;
        for (qsizetype i = start; i < end; ++i) {
            const QChar c = text[i];
            out += c;
            if (end - start > longWord && (c == u'_' || c == u'/' || c == u'.' || c == u'@')) {
                out += zeroWidthSpace;
            }
        }
        start = end;
    }
    return out;
}

QString toolTipText(const QString& plain) {
    if (plain.isEmpty()) {
        return {};
    }
    // Broken here: left to itself, a tooltip of markup becomes a square with words in its upper half.
    constexpr qsizetype longest = 64;
    QStringList lines;
    for (const QString& line : plain.split(u'\n')) {
        QString begun;
        for (const QString& word : line.split(u' ')) {
            if (!begun.isEmpty() && begun.size() + word.size() >= longest) {
                lines.append(std::exchange(begun, {}));
            }
            begun += begun.isEmpty() ? word : u' ' + word;
        }
        lines.append(begun);
    }
    // Told outright that it is markup: a text with "&" alone would else be taken for plain, and show its escapes.
    return QStringLiteral("<qt><div style=\"white-space:pre\">") +
           lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</div></qt>");
}

QString shown(std::string_view utf8) {
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (QChar& c : text) {
        const ushort code = c.unicode();
        const bool disguises = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
                               code == 0x200B || code == 0x2060 || code == 0xFEFF || code == 0x061C ||
                               (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
        if (disguises) {
            c = QChar(0xFFFD);
        }
    }
    return text;
}

}  // namespace aicmo::ui
