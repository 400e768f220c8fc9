#pragma once
// A label that can only show plain text, in a type and tone of the look, and that follows the theme.

#include <QLabel>

#include "ui/style/fonts.h"
#include "ui/style/tokens.h"

namespace aicmo::ui {

class Label : public QLabel {
    Q_OBJECT
  public:
    explicit Label(Type type = Type::Body, Tone tone = Tone::Main, QWidget* parent = nullptr);
    Label(const QString& text, Type type, Tone tone = Tone::Main, QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// Cut with an ellipsis instead of asking for room; the whole text is then the tooltip.
    void setElide(Qt::TextElideMode mode);
    /// By mouse, to be copied; by keyboard as well, which makes it a stop of Tab.
    void setSelectable(bool byKeyboard);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void applyTone();

    Tone tone_;
    Qt::TextElideMode elide_ = Qt::ElideNone;
};

/// A name, path or date for a sentence that may run the other way: it keeps its own direction, and the signs around it
/// their place.
[[nodiscard]] QString ownWay(const QString& text);
/// One line of text in the direction that is its own, aligned as the window's lines are.
void drawLine(QPainter* painter, const QRect& rect, const QString& text, Qt::Alignment alignment);

/// A 1 px line in the colour of hairlines.
class Hairline final : public QWidget {
    Q_OBJECT
  public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Fills a widget with the colour of a palette role.
void fillWith(QWidget* widget, QPalette::ColorRole role);

/// Text of core (UTF-8) for a widget: bidirectional controls and other format characters that could disguise a text
/// are made visible.
[[nodiscard]] QString shown(std::string_view utf8);

/// The same text with places where a long word of technical text (a variable, a path) may go on in the next line.
[[nodiscard]] QString breakable(const QString& text);

/// Plain text as a tooltip, which would read it as markup where it looks like it. Lines stay lines; empty stays empty.
[[nodiscard]] QString toolTipText(const QString& plain);

}  // namespace aicmo::ui
