#pragma once
// Badges: a state as shape and word on a tint or in a frame; round counts; a state without ground.

#include <QWidget>

#include "ui/widgets/state_look.h"

namespace aicmo::ui {

/// Draws a badge right-aligned (or left-aligned) and vertically centred in `rect`; returns its rectangle.
QRect drawBadge(QPainter* painter, const QRect& rect, const StateLook& look, const Tokens& tokens,
                Qt::Alignment alignment = Qt::AlignRight, bool iconOnly = false);
[[nodiscard]] int badgeWidth(const StateLook& look, bool iconOnly = false);

class Badge final : public QWidget {
    Q_OBJECT
  public:
    explicit Badge(QWidget* parent = nullptr);
    void setLook(const StateLook& look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    StateLook look_{Icon::Pending, Tone::Skipped, {}};
};

/// A round count ("3") on a tint; hidden at zero.
class CountPill final : public QWidget {
    Q_OBJECT
  public:
    explicit CountPill(Tone tone, QWidget* parent = nullptr);
    void setText(const QString& text);
    void setTone(Tone tone);
    void setCount(qint64 count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Tone tone_;
    QString text_;
};

/// Shape and word in the state's tone, without ground.
class StateText final : public QWidget {
    Q_OBJECT
  public:
    explicit StateText(QWidget* parent = nullptr);
    StateText(const StateLook& look, QWidget* parent = nullptr);
    void setLook(const StateLook& look);
    [[nodiscard]] QSize sizeHint() const override;
    /// Cut where there is no room; the whole word is then the tooltip.
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    StateLook look_{Icon::Pending, Tone::Skipped, {}};
};

}  // namespace aicmo::ui
