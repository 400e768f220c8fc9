#pragma once
// Draws every standard control of the console: QProxyStyle on Fusion plus the palette of Tokens. No style sheet.

#include <QProxyStyle>

class QAbstractButton;
class QCheckBox;

namespace aicmo::ui {

enum class ButtonKind {
    Plain,    ///< frame, raised ground
    Outline,  ///< a page's own main act: accent frame and text
    Primary,  ///< the one filled button of a screen
    Live,     ///< solid red: sends for real
    Quiet,    ///< no frame until the pointer is over it
    Chip,     ///< checkable, round: filters
    Segment,  ///< one of a joined group
    Link,     ///< text only
};
void setButtonKind(QAbstractButton* button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* button);

/// A shortcut shown inside the button, as a key cap.
void setKeyCap(QAbstractButton* button, const QString& keys);
/// 36 px instead of 28.
void setLarge(QAbstractButton* button);

enum class CheckLook { Box, Switch, Chip };
void setCheckLook(QCheckBox* box, CheckLook look);
/// The warning triangle of a channel without an account.
void setCheckWarning(QCheckBox* box, bool warning);

enum class SegmentPlace { Only, First, Middle, Last };
void setSegmentPlace(QAbstractButton* button, SegmentPlace place);

/// A key cap of `keys`, right-aligned and vertically centred in `rect`; returns its width.
int drawKeyCap(QPainter* painter, const QRect& rect, const QString& keys, const QPalette& palette);
[[nodiscard]] int keyCapWidth(const QString& keys);

/// How close rows stand: nothing else changes with it.
enum class Density { Compact, Normal, Comfortable };
/// The height of a row that is so high at normal density; of the application's style.
[[nodiscard]] int heightOfRow(int normal);

class AicmoStyle final : public QProxyStyle {
    Q_OBJECT
  public:
    AicmoStyle();

    /// Lists and tables that are shown lay themselves out again.
    void setDensity(Density density);
    [[nodiscard]] Density density() const { return density_; }

    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

  private:
    void drawButtonGround(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawCheck(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawTab(const QStyleOption* option, QPainter* painter, bool label, const QWidget* widget) const;
    void drawHeader(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuBarItem(const QStyleOption* option, QPainter* painter) const;
    void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawCombo(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter) const;
    void drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;

    Density density_ = Density::Normal;
};

}  // namespace aicmo::ui
