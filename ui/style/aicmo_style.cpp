#include "ui/style/aicmo_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

namespace aicmo::ui {

namespace {

/// A line under one letter would part it from those that it is joined with in Arabic.
int mnemonics() { return QGuiApplication::isRightToLeft() ? Qt::TextHideMnemonic : Qt::TextShowMnemonic; }

constexpr const char* kindProperty = "aicmoButtonKind";
constexpr const char* keyCapProperty = "aicmoKeyCap";
constexpr const char* largeProperty = "aicmoLarge";
constexpr const char* checkProperty = "aicmoCheckLook";
constexpr const char* warningProperty = "aicmoCheckWarning";
constexpr const char* segmentProperty = "aicmoSegment";

constexpr int controlHeight = 28;
constexpr int controlRadius = 6;
constexpr int tabInset = 6;  ///< room for the focus ring around a tab

CheckLook checkLook(const QWidget* widget) {
    return widget ? static_cast<CheckLook>(widget->property(checkProperty).toInt()) : CheckLook::Box;
}

QString keyCap(const QWidget* widget) { return widget ? widget->property(keyCapProperty).toString() : QString(); }

bool isLarge(const QWidget* widget) { return widget && widget->property(largeProperty).toBool(); }

bool has(const QStyleOption* option, QStyle::StateFlag flag) { return option->state & flag; }

void frame(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line,
           qreal width = 1) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

/// A rectangle whose left or right corners are round, for joined groups.
QPainterPath joined(const QRectF& rect, qreal radius, bool roundLeft, bool roundRight) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (!roundLeft) {
        path.addRect(rect.adjusted(0, 0, -rect.width() / 2, 0));
    }
    if (!roundRight) {
        path.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0));
    }
    return path.simplified();
}

struct ButtonColours {
    QColor fill, line, ink;
    qreal width = 1;
};

ButtonColours buttonColours(const Tokens& t, ButtonKind kind, const QStyleOption* option) {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool down = enabled && has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    if (!enabled) {
        const bool bare = kind == ButtonKind::Quiet || kind == ButtonKind::Link;
        return {bare ? QColor() : (t.dark ? t.sunken : t.window), bare ? QColor() : t.line, t.line2, 1};
    }
    switch (kind) {
        case ButtonKind::Primary:
            return {hover || down ? t.accentPressed : t.accent, down ? t.text : QColor(), Qt::white, 1};
        case ButtonKind::Live: return {hover || down ? t.livePressed : t.live, down ? t.text : QColor(), Qt::white, 1};
        case ButtonKind::Outline:
            return {hover || down ? t.accentTint : t.base, t.dark ? t.accentLine : t.accent, t.accentText,
                    down ? 2.0 : 1.0};
        case ButtonKind::Quiet: return {hover || down || on ? t.hover : QColor(), QColor(), t.text, 1};
        case ButtonKind::Chip:
            return {on ? t.accentTint : (hover ? t.hover : QColor()), on ? t.ring() : t.line,
                    on ? t.accentText : t.text2, 1};
        case ButtonKind::Link: return {QColor(), QColor(), t.accentText, 1};
        case ButtonKind::Segment:
            return {on ? t.accentTint : (hover ? t.hover : t.raised), t.line2, on ? t.accentText : t.text, 1};
        case ButtonKind::Plain: break;
    }
    return {down ? (t.dark ? t.sunken : t.hover) : (hover ? t.hover : t.raised), t.line2, t.text, 1};
}

int labelWidth(const QFont& labelFont, const QString& text) {
    return text.isEmpty() ? 0 : QFontMetrics(labelFont).size(Qt::TextShowMnemonic, text).width();
}

void drawRadio(QPainter* painter, const QRect& rect, const Tokens& t, QStyle::State state) {
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? (enabled ? t.accent : t.line2) : t.line2, 1.5));
    painter->setBrush(on ? (enabled ? t.accent : t.line2) : (enabled ? t.base : QColor()));
    const QRectF circle(QPointF(rect.center()) - QPointF(6.5, 6.5), QSizeF(14, 14));
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Qt::white);
        painter->drawEllipse(circle.center(), 3, 3);
    }
    painter->restore();
}

void drawCheckBox(QPainter* painter, const QRect& rect, const Tokens& t, QStyle::State state) {
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On;
    const bool partly = state & QStyle::State_NoChange;
    const QColor fill = on || partly ? (enabled ? t.accent : t.line2) : (enabled ? t.base : QColor());
    frame(painter, rect, 3, fill, on || partly ? QColor() : (enabled ? t.line2 : t.line));
    if (on) {
        paintIcon(painter, rect.adjusted(1, 1, -1, -1), Icon::Tick, Qt::white);
    } else if (partly) {
        painter->fillRect(QRect(rect.left() + 4, rect.center().y(), rect.width() - 8, 2), Qt::white);
    }
}

void drawSwitch(QPainter* painter, const QRect& rect, const Tokens& t, QStyle::State state) {
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On;
    const QColor ground = on ? (enabled ? t.accent : t.line2) : t.base;
    frame(painter, rect, rect.height() / 2.0, ground, on ? QColor() : t.line2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool rightSide = on != (QGuiApplication::layoutDirection() == Qt::RightToLeft);
    const int size = on ? 14 : 10;
    const int margin = (rect.height() - size) / 2;
    const int x = rightSide ? rect.right() + 1 - margin - size : rect.left() + margin;
    painter->setBrush(on ? QColor(Qt::white) : t.line2);
    painter->drawEllipse(x, rect.top() + margin, size, size);
    painter->restore();
}

}  // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind) {
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}
ButtonKind buttonKind(const QWidget* button) {
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Plain;
}
void setKeyCap(QAbstractButton* button, const QString& keys) { button->setProperty(keyCapProperty, keys); }
void setLarge(QAbstractButton* button) { button->setProperty(largeProperty, true); }
void setCheckLook(QCheckBox* box, CheckLook look) { box->setProperty(checkProperty, static_cast<int>(look)); }
void setCheckWarning(QCheckBox* box, bool warning) {
    box->setProperty(warningProperty, warning);
    box->updateGeometry();
    box->update();
}
void setSegmentPlace(QAbstractButton* button, SegmentPlace place) {
    button->setProperty(segmentProperty, static_cast<int>(place));
}

int keyCapWidth(const QString& keys) { return QFontMetrics(typeFont(Type::Chip)).horizontalAdvance(keys) + 12; }

int drawKeyCap(QPainter* painter, const QRect& rect, const QString& keys, const QPalette& palette) {
    const Tokens& t = Tokens::of(palette);
    const int width = keyCapWidth(keys);
    QRect cap(0, 0, width, 18);
    cap.moveCenter(rect.center());
    cap.moveRight(rect.right());
    frame(painter, cap, 4, t.dark ? t.base : t.window, t.line);
    painter->save();
    QFont capFont = typeFont(Type::Chip);
    capFont.setWeight(QFont::Medium);
    painter->setFont(capFont);
    painter->setPen(t.text3);
    painter->drawText(cap, Qt::AlignCenter, keys);
    painter->restore();
    return width;
}

int heightOfRow(int normal) {
    constexpr int step = 4;
    const auto* style = qobject_cast<const AicmoStyle*>(QApplication::style());
    const Density density = style ? style->density() : Density::Normal;
    return normal + (density == Density::Compact ? -step : density == Density::Comfortable ? step : 0);
}

void AicmoStyle::setDensity(Density density) {
    if (density_ == density) {
        return;
    }
    density_ = density;
    for (QWidget* widget : QApplication::allWidgets()) {
        if (qobject_cast<QAbstractItemView*>(widget)) {
            QEvent changed(QEvent::StyleChange);
            QApplication::sendEvent(widget, &changed);
        }
    }
}

AicmoStyle::AicmoStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void AicmoStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
        qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        qobject_cast<QHeaderView*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

int AicmoStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_IndicatorWidth: return checkLook(widget) == CheckLook::Switch ? 32 : 16;
        case PM_IndicatorHeight: return checkLook(widget) == CheckLook::Switch ? 18 : 16;
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return 16;
        case PM_RadioButtonLabelSpacing:
        case PM_CheckBoxLabelSpacing: return 8;
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_TabBarIconSize:
        case PM_ListViewIconSize: return 16;
        case PM_ScrollBarExtent: return 10;
        case PM_ScrollBarSliderMin: return 32;
        case PM_SplitterWidth: return 1;
        case PM_DefaultFrameWidth:
            return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                           qobject_cast<const QMenu*>(widget)
                       ? 1
                   // The corners of what scrolls stay inside of the round frame.
                   : qobject_cast<const QAbstractScrollArea*>(widget)
                       ? 3
                       : QProxyStyle::pixelMetric(metric, option, widget);
        case PM_MenuBarPanelWidth:
        case PM_MenuBarVMargin:
        case PM_TabBarBaseHeight:
        case PM_TabBarBaseOverlap:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal: return 0;
        case PM_MenuBarHMargin: return 8;
        case PM_MenuBarItemSpacing: return 0;
        case PM_MenuPanelWidth: return 1;
        case PM_MenuHMargin:
        case PM_MenuVMargin: return 4;
        case PM_HeaderMargin: return 8;
        case PM_ToolTipLabelFrameWidth: return 1;
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin: return 16;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return 8;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AicmoStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_ScrollView_FrameOnlyAroundContents:
        case SH_ItemView_ActivateItemOnSingleClick:
        case SH_ComboBox_Popup:
        case SH_Widget_Animation_Duration: return 0;
        case SH_ItemView_ShowDecorationSelected:
        case SH_MenuBar_MouseTracking:
        case SH_Menu_MouseTracking:
        case SH_ComboBox_ListMouseTracking: return 1;
        // A line under one letter would part it from those that it is joined with.
        case SH_UnderlineShortcut: return QGuiApplication::isRightToLeft() ? 0 : 1;
        case SH_Table_GridLineColor: return static_cast<int>(Tokens::of(widget).line.rgba());
        case SH_ToolTip_WakeUpDelay: return 500;
        default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize AicmoStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
    switch (type) {
        case CT_PushButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            if (!button) {
                break;
            }
            const ButtonKind kind = buttonKind(widget);
            const bool large = isLarge(widget);
            const QFont labelFont = widget ? widget->font() : typeFont(Type::Label);
            int width = labelWidth(labelFont, button->text);
            if (!button->icon.isNull()) {
                width += 16 + (button->text.isEmpty() ? 0 : 8);
            }
            if (const QString keys = keyCap(widget); !keys.isEmpty()) {
                width += 8 + keyCapWidth(keys);
            }
            if (button->features & QStyleOptionButton::HasMenu) {
                width += 24;
            }
            const int margin = kind == ButtonKind::Link    ? proxy()->pixelMetric(PM_DefaultFrameWidth, option, widget)
                               : kind == ButtonKind::Chip  ? 11
                               : large                     ? 17
                               : button->text.isEmpty()    ? 6
                               : kind == ButtonKind::Quiet ? 8
                                                           : 13;
            return {width + 2 * margin, large ? 36 : controlHeight};
        }
        case CT_CheckBox: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            const CheckLook look = checkLook(widget);
            if (!button || look == CheckLook::Box) {
                QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
                return size.expandedTo(QSize(24, 24));
            }
            const int text = labelWidth(widget->font(), button->text);
            if (look == CheckLook::Switch) {
                return {32 + 8 + text + 2, 24};
            }
            const int iconPart = button->icon.isNull() ? 0 : 16 + 7;
            const int warningPart = widget->property(warningProperty).toBool() ? 14 + 6 : 0;
            return {9 + 14 + 7 + iconPart + text + warningPart + 10, controlHeight};
        }
        case CT_LineEdit: {
            QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
            return {size.width(), isLarge(widget) ? 36 : std::max(size.height(), controlHeight)};
        }
        case CT_ComboBox: {
            QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
            return {size.width() + 16, controlHeight};
        }
        case CT_TabBarTab: {
            const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
            if (!tab) {
                break;
            }
            const int extra = tab->rightButtonSize.isEmpty() ? 0 : tab->rightButtonSize.width() + 8;
            return {16 + 7 + labelWidth(typeFont(Type::Label), tab->text) + extra + 20, 36};
        }
        case CT_MenuBarItem: return {contents.width() + 14, 27};
        case CT_MenuItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            if (item && item->menuItemType == QStyleOptionMenuItem::Separator) {
                return {contents.width(), 9};
            }
            const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
            return {size.width() + 32, controlHeight};
        }
        case CT_HeaderSection: {
            const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
            return {size.width(), controlHeight};
        }
        case CT_ToolButton:
            if (buttonKind(widget) == ButtonKind::Segment) {
                const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
                const int text = button ? labelWidth(widget->font(), button->text) : 0;
                const int iconPart = button && !button->icon.isNull() ? 16 + (text ? 7 : 0) : 0;
                return {text + iconPart + 20, controlHeight};
            }
            if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
                button && button->toolButtonStyle != Qt::ToolButtonIconOnly) {
                const int menu = button->features & QStyleOptionToolButton::HasMenu ? 20 : 0;
                return {labelWidth(widget->font(), button->text) + menu + (button->icon.isNull() ? 0 : 24) + 16, 28};
            }
            return {controlHeight, controlHeight};
        default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QIcon AicmoStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    // Buttons and menus paint icons in one colour: pictures in many colours would be blots there.
    switch (which) {
        case SP_ArrowBack:
        case SP_FileDialogBack: return icon(Icon::Left);
        case SP_ArrowForward: return icon(Icon::Right);
        case SP_FileDialogToParent: return icon(Icon::Up);
        case SP_FileDialogNewFolder: return icon(Icon::Plus);
        case SP_FileDialogListView: return icon(Icon::Overview);
        case SP_FileDialogDetailedView: return icon(Icon::Log);
        case SP_DirIcon:
        case SP_DirOpenIcon:
        case SP_DirClosedIcon:
        case SP_DirLinkIcon:
        case SP_DirHomeIcon:
        case SP_DriveHDIcon: return icon(Icon::Folder);
        case SP_ComputerIcon:
        case SP_DesktopIcon: return icon(Icon::Desktop);
        case SP_FileIcon:
        case SP_FileLinkIcon: return icon(Icon::Log);
        case SP_LineEditClearButton: return icon(Icon::Close, Tone::Hint);
        default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

QRect AicmoStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        // The field of a combo box has its place from the box already.
        const int inset = widget && qobject_cast<const QComboBox*>(widget->parentWidget()) ? -2 : 5;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(inset, 0, -inset, 0);
    }
    if (element == SE_CheckBoxClickRect && checkLook(widget) != CheckLook::Box) {
        return option->rect;
    }
    if (element == SE_TabBarTabRightButton) {
        QRect rect = QProxyStyle::subElementRect(element, option, widget);
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (tab) {
            rect.setSize(tab->rightButtonSize);
            rect.moveCenter(option->rect.center());
            rect.moveRight(option->rect.right() - 20 + tabInset);
            rect = visualRect(option->direction, option->rect, rect);
        }
        return rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect AicmoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                 const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? bar->rect.height() : bar->rect.width();
        const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0) {
            slider = static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep));
            slider = std::clamp(slider, std::min(32, length), length);
        }
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto strip = [&](int from, int to) {
            return upright ? QRect(bar->rect.left(), from, bar->rect.width(), to - from)
                           : QRect(from, bar->rect.top(), to - from, bar->rect.height());
        };
        switch (sub) {
            case SC_ScrollBarGroove: return bar->rect;
            case SC_ScrollBarSlider: return strip(start, start + slider);
            case SC_ScrollBarSubPage: return strip(0, start);
            case SC_ScrollBarAddPage: return strip(start + slider, length);
            default: return {};
        }
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) {
        return visualRect(option->direction, option->rect, option->rect.adjusted(9, 1, -28, -1));
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void AicmoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const Tokens& t = Tokens::of(option->palette);
    switch (element) {
        case PE_PanelLineEdit: drawField(option, painter, widget); return;
        case PE_FrameFocusRect:
        case PE_FrameTabBarBase:
        case PE_PanelMenuBar:
        case PE_FrameStatusBarItem: return;
        case PE_PanelButtonCommand: drawButtonGround(option, painter, widget); return;
        case PE_IndicatorCheckBox: drawCheckBox(painter, option->rect, t, option->state); return;
        case PE_IndicatorRadioButton: drawRadio(painter, option->rect, t, option->state); return;
        case PE_IndicatorItemViewItemCheck: drawCheckBox(painter, option->rect, t, option->state); return;
        case PE_PanelTipLabel: painter->fillRect(option->rect, t.raised); [[fallthrough]];
        case PE_FrameMenu:
            painter->setPen(t.line2);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        case PE_PanelMenu: painter->fillRect(option->rect, t.raised); return;
        case PE_Frame:
            if (widget && qobject_cast<const QAbstractScrollArea*>(widget)) {
                frame(painter, option->rect, controlRadius, QColor(), t.line2);
                return;
            }
            break;
        case PE_PanelItemViewRow: return;
        case PE_PanelItemViewItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            if (!item) {
                break;
            }
            if (item->backgroundBrush.style() != Qt::NoBrush) {
                painter->fillRect(option->rect, item->backgroundBrush);
            }
            if (has(option, State_Selected)) {
                painter->fillRect(option->rect, t.accentTint);
            } else if (has(option, State_MouseOver)) {
                painter->fillRect(option->rect, t.hover);
            }
            return;
        }
        default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AicmoStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const Tokens& t = Tokens::of(option->palette);
    switch (element) {
        case CE_PushButtonBevel: drawButtonGround(option, painter, widget); return;
        case CE_PushButtonLabel: drawButtonLabel(option, painter, widget); return;
        case CE_CheckBox:
            if (checkLook(widget) != CheckLook::Box) {
                drawCheck(option, painter, widget);
                return;
            }
            break;
        case CE_TabBarTabShape: drawTab(option, painter, false, widget); return;
        case CE_TabBarTabLabel: drawTab(option, painter, true, widget); return;
        case CE_HeaderSection: {
            painter->fillRect(option->rect, t.base);
            painter->setPen(t.line);
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
            return;
        }
        case CE_HeaderLabel: drawHeader(option, painter, widget); return;
        case CE_HeaderEmptyArea:
            painter->fillRect(option->rect, t.base);
            painter->setPen(t.line);
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
            return;
        case CE_MenuItem: drawMenuItem(option, painter, widget); return;
        case CE_MenuBarItem: drawMenuBarItem(option, painter); return;
        case CE_MenuBarEmptyArea: painter->fillRect(option->rect, t.window); return;
        case CE_ItemViewItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            if (!item) {
                break;
            }
            // Chosen rows are a tint here, not a fill: their text stays the text colour.
            QStyleOptionViewItem row(*item);
            row.palette.setColor(QPalette::HighlightedText, t.text);
            QProxyStyle::drawControl(element, &row, painter, widget);
            return;
        }
        case CE_Splitter: painter->fillRect(option->rect, t.line); return;
        case CE_ComboBoxLabel: {
            const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            if (combo && !combo->editable) {
                painter->setPen(has(option, State_Enabled) ? t.text : t.line2);
                const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
                painter->drawText(field, Qt::AlignVCenter | Qt::AlignLeading,
                                  painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, field.width()));
                return;
            }
            break;
        }
        default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AicmoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    switch (control) {
        case CC_ScrollBar: drawScrollBar(option, painter); return;
        case CC_ComboBox: drawCombo(option, painter, widget); return;
        case CC_ToolButton: drawToolButton(option, painter, widget); return;
        default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void AicmoStyle::drawButtonGround(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const ButtonKind kind = buttonKind(widget);
    const ButtonColours colours = buttonColours(Tokens::of(option->palette), kind, option);
    const qreal radius = kind == ButtonKind::Chip ? option->rect.height() / 2.0 : controlRadius;
    if (colours.fill.isValid() || colours.line.isValid()) {
        frame(painter, option->rect, radius, colours.fill, colours.line, colours.width);
    }
}

void AicmoStyle::drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button) {
        return;
    }
    const Tokens& t = Tokens::of(option->palette);
    const ButtonKind kind = buttonKind(widget);
    const ButtonColours colours = buttonColours(t, kind, option);
    const QString keys = keyCap(widget);
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    const QFontMetrics metrics(painter->font());
    const int text = labelWidth(painter->font(), button->text);
    const int iconPart = button->icon.isNull() ? 0 : 16 + (text ? 8 : 0);
    const int keysPart = keys.isEmpty() ? 0 : 8 + keyCapWidth(keys);
    const int menuPart = hasMenu ? 24 : 0;
    const int total =
        std::min(iconPart + text + keysPart + menuPart, option->rect.width() - (kind == ButtonKind::Link ? 0 : 4));
    QRect line = option->rect;
    line.setLeft(option->rect.left() + (option->rect.width() - total) / 2);
    line.setWidth(total);
    const auto place = [&](QRect rect) { return visualRect(option->direction, line, rect); };
    int x = line.left();
    if (!button->icon.isNull()) {
        const QRect cell = place(QRect(x, line.center().y() - 7, 16, 16));
        QPixmap pixmap = button->icon.pixmap(QSize(16, 16), painter->device()->devicePixelRatioF());
        // Icons of quiet states keep their tone (failed, skipped, …); on fills and accents they take the text's ink.
        if (kind != ButtonKind::Chip || has(option, State_On)) {
            QPainter tintPainter(&pixmap);
            tintPainter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            const bool keepTone = kind == ButtonKind::Chip;
            if (!keepTone) {
                tintPainter.fillRect(pixmap.rect(), colours.ink);
            }
        }
        painter->drawPixmap(cell.topLeft(), pixmap);
        x += iconPart;
    }
    painter->setPen(colours.ink);
    const int room = line.right() + 1 - x - keysPart - menuPart;
    const QString shown = room < text ? metrics.elidedText(button->text, Qt::ElideRight, room) : button->text;
    painter->drawText(place(QRect(x, line.top(), room, line.height())), Qt::AlignCenter | mnemonics(), shown);
    if (kind == ButtonKind::Link && has(option, State_MouseOver)) {
        painter->drawLine(x, line.center().y() + metrics.ascent() / 2 + 2, x + text,
                          line.center().y() + metrics.ascent() / 2 + 2);
    }
    x += room;
    if (!keys.isEmpty()) {
        drawKeyCap(painter, place(QRect(x + 8, line.top(), keysPart - 8, line.height())), keys, option->palette);
        x += keysPart;
    }
    if (hasMenu) {
        paintIcon(painter, place(QRect(x + 8, line.center().y() - 7, 16, 16)), Icon::Down, colours.ink);
    }
}

void AicmoStyle::drawCheck(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button) {
        return;
    }
    const Tokens& t = Tokens::of(option->palette);
    const QRect all = option->rect;
    const auto place = [&](QRect rect) { return visualRect(option->direction, all, rect); };
    const bool enabled = has(option, State_Enabled);
    const int middle = all.top() + all.height() / 2;
    if (checkLook(widget) == CheckLook::Switch) {
        drawSwitch(painter, place(QRect(all.left(), middle - 9, 32, 18)), t, option->state);
        painter->setPen(t.text);
        painter->drawText(place(QRect(all.left() + 40, all.top(), all.width() - 40, all.height())),
                          Qt::AlignVCenter | Qt::AlignLeading | mnemonics(), button->text);
        return;
    }
    const bool on = has(option, State_On);
    const bool hover = enabled && has(option, State_MouseOver);
    frame(painter, all, controlRadius, on ? t.accentTint : (hover ? t.hover : t.raised), on ? t.accentLine : t.line2);
    int x = all.left() + 9;
    drawCheckBox(painter, place(QRect(x, middle - 7, 14, 14)), t, option->state);
    x += 14 + 7;
    const QColor ink = !enabled && !on ? t.line2 : (on ? t.accentText : t.text2);
    if (!button->icon.isNull()) {
        QPixmap pixmap = button->icon.pixmap(QSize(16, 16), painter->device()->devicePixelRatioF());
        QPainter tintPainter(&pixmap);
        tintPainter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tintPainter.fillRect(pixmap.rect(), ink);
        tintPainter.end();
        painter->drawPixmap(place(QRect(x, middle - 8, 16, 16)).topLeft(), pixmap);
        x += 16 + 7;
    }
    painter->setPen(ink);
    const int text = labelWidth(painter->font(), button->text);
    painter->drawText(place(QRect(x, all.top(), text, all.height())), Qt::AlignVCenter | Qt::AlignLeading | mnemonics(),
                      button->text);
    if (widget->property(warningProperty).toBool()) {
        paintIcon(painter, place(QRect(x + text + 6, middle - 7, 14, 14)), Icon::Warning, t.doubt);
    }
}

void AicmoStyle::drawTab(const QStyleOption* option, QPainter* painter, bool label, const QWidget*) const {
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab) {
        return;
    }
    const Tokens& t = Tokens::of(option->palette);
    const bool chosen = has(option, State_Selected);
    const QRect all = option->rect;
    const int start = all.left() + tabInset;
    if (!label) {
        if (chosen) {
            painter->fillRect(visualRect(option->direction, all, QRect(start, all.bottom() - 1, all.width() - 20, 2)),
                              t.ring());
        } else if (has(option, State_MouseOver)) {
            painter->fillRect(visualRect(option->direction, all, QRect(start, all.bottom() - 1, all.width() - 20, 2)),
                              t.line2);
        }
        return;
    }
    const QColor ink = chosen ? t.accentText : (has(option, State_MouseOver) ? t.text : t.text2);
    QPixmap pixmap = tab->icon.pixmap(QSize(16, 16), painter->device()->devicePixelRatioF());
    QPainter tintPainter(&pixmap);
    tintPainter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tintPainter.fillRect(pixmap.rect(), ink);
    tintPainter.end();
    painter->drawPixmap(visualRect(option->direction, all, QRect(start, all.center().y() - 8, 16, 16)).topLeft(),
                        pixmap);
    painter->save();
    painter->setFont(typeFont(Type::Label));
    painter->setPen(ink);
    painter->drawText(
        visualRect(option->direction, all, QRect(start + 23, all.top(), all.width() - 23 - tabInset, all.height() - 2)),
        Qt::AlignVCenter | Qt::AlignLeading | mnemonics(), tab->text);
    painter->restore();
    if (has(option, State_HasFocus)) {
        frame(painter, visualRect(option->direction, all, all.adjusted(0, 3, -8, -4)), 4, QColor(), t.ring(), 2);
    }
}

void AicmoStyle::drawHeader(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header) {
        return;
    }
    const Tokens& t = Tokens::of(option->palette);
    painter->save();
    painter->setFont(typeFont(Type::SmallHead));
    painter->setPen(t.text2);
    // The label's rectangle has the header's margin already; the first column starts at the page's edge.
    const int edge = header->section == 0 && widget ? widget->property("aicmoEdge").toInt() : 0;
    // The margin is meant for the sides: above and below it would cut the letters.
    const int margin = pixelMetric(PM_HeaderMargin, option, widget);
    QRect rect = visualRect(option->direction, option->rect, option->rect.adjusted(edge, 1 - margin, 0, margin - 1));
    painter->drawText(rect, static_cast<int>(header->textAlignment) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(header->text, Qt::ElideRight, rect.width()));
    painter->restore();
}

void AicmoStyle::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget*) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item) {
        return;
    }
    const Tokens& t = Tokens::of(option->palette);
    const QRect all = option->rect;
    painter->fillRect(all, t.raised);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(all.left() + 8, all.center().y(), all.width() - 16, 1), t.line);
        return;
    }
    const bool enabled = has(option, State_Enabled);
    const bool chosen = enabled && has(option, State_Selected);
    if (chosen) {
        frame(painter, all.adjusted(4, 0, -4, 0), 4, t.accentTint, QColor());
    }
    const QColor ink = !enabled ? t.line2 : (chosen ? t.accentText : t.text);
    if (item->checked) {
        paintIcon(painter, visualRect(option->direction, all, QRect(all.left() + 10, all.center().y() - 7, 16, 16)),
                  Icon::Tick, ink);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter,
                         visualRect(option->direction, all, QRect(all.left() + 10, all.center().y() - 7, 16, 16)),
                         Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    painter->save();
    painter->setFont(item->font);
    painter->setPen(ink);
    const QRect textRect = all.adjusted(34, 0, -16, 0);
    painter->drawText(visualRect(option->direction, all, textRect), Qt::AlignVCenter | Qt::AlignLeading | mnemonics(),
                      parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(enabled ? t.text3 : t.line2);
        painter->setFont(typeFont(Type::Small));
        painter->drawText(visualRect(option->direction, all, textRect), Qt::AlignVCenter | Qt::AlignTrailing,
                          parts.value(1));
    }
    painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, visualRect(option->direction, all, QRect(all.right() - 24, all.center().y() - 7, 16, 16)),
                  Icon::Right, ink);
    }
}

void AicmoStyle::drawMenuBarItem(const QStyleOption* option, QPainter* painter) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item) {
        return;
    }
    const Tokens& t = Tokens::of(option->palette);
    painter->fillRect(option->rect, t.window);
    if (has(option, State_Selected)) {
        frame(painter, option->rect.adjusted(0, 2, 0, -3), 4, t.hover, QColor());
    }
    painter->setPen(t.text);
    painter->drawText(option->rect, Qt::AlignCenter | mnemonics(), item->text);
}

void AicmoStyle::drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    // The line edit inside a combo or spin box is framed by its owner.
    const auto* panel = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (panel && panel->lineWidth <= 0) {
        return;
    }
    const Tokens& t = Tokens::of(option->palette);
    // What the environment sets looks like a disabled field, but can be reached and read.
    const bool enabled = has(option, State_Enabled) && !(widget && widget->property("aicmoLocked").toBool());
    const bool focus = has(option, State_HasFocus);
    const bool bad = widget && widget->property("aicmoInvalid").toBool();
    const QColor line = focus ? t.ring() : !enabled ? t.line : bad ? t.failed : t.line2;
    frame(painter, option->rect, controlRadius, enabled ? t.base : (t.dark ? t.sunken : t.window), line, focus ? 2 : 1);
}

void AicmoStyle::drawCombo(const QStyleOptionComplex* option, QPainter* painter, const QWidget*) const {
    const Tokens& t = Tokens::of(option->palette);
    const bool enabled = has(option, State_Enabled);
    const bool focus = has(option, State_HasFocus);
    frame(painter, option->rect, controlRadius,
          has(option, State_MouseOver) && enabled ? t.hover : (enabled ? t.raised : t.window),
          !enabled ? t.line
          : focus  ? t.ring()
                   : t.line2,
          focus ? 2 : 1);
    const QRect cell(option->rect.right() - 24, option->rect.center().y() - 7, 16, 16);
    paintIcon(painter, visualRect(option->direction, option->rect, cell), Icon::Down, enabled ? t.text2 : t.line2);
}

void AicmoStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar || bar->maximum <= bar->minimum) {
        return;
    }
    const Tokens& t = Tokens::of(option->palette);
    QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    slider = bar->orientation == Qt::Vertical ? slider.adjusted(2, 2, -2, -2) : slider.adjusted(2, 2, -2, -2);
    QColor fill = t.line2;
    fill.setAlphaF(has(option, State_MouseOver) || (option->activeSubControls & SC_ScrollBarSlider) ? 0.9f : 0.55f);
    frame(painter, slider, 3, fill, QColor());
}

void AicmoStyle::drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!button) {
        return;
    }
    const Tokens& t = Tokens::of(option->palette);
    const ButtonKind kind = buttonKind(widget) == ButtonKind::Segment ? ButtonKind::Segment
                            : buttonKind(widget) == ButtonKind::Plain && !button->state.testFlag(State_AutoRaise)
                                ? ButtonKind::Plain
                                : ButtonKind::Quiet;
    const ButtonColours colours = buttonColours(t, kind, option);
    const QRect all = option->rect;
    if (kind == ButtonKind::Segment) {
        const auto place = static_cast<SegmentPlace>(widget->property(segmentProperty).toInt());
        const bool first = place == SegmentPlace::First || place == SegmentPlace::Only;
        const bool last = place == SegmentPlace::Last || place == SegmentPlace::Only;
        const bool mirrored = option->direction == Qt::RightToLeft;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(colours.fill);
        painter->setPen(QPen(t.line2, 1));
        // Neighbours share one hairline: all but the last leave their right edge to the next one.
        const QRectF box = QRectF(all).adjusted(0.5, 0.5, (mirrored ? first : last) ? -0.5 : 0.5, -0.5);
        painter->drawPath(joined(box, controlRadius - 0.5, mirrored ? last : first, mirrored ? first : last));
        painter->restore();
    } else if (colours.fill.isValid() || colours.line.isValid()) {
        frame(painter, all, controlRadius, colours.fill, colours.line);
    }
    const bool hasMenu = button->features & QStyleOptionToolButton::HasMenu;
    const bool showsText = !button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly;
    const int text = showsText ? labelWidth(painter->font(), button->text) : 0;
    const int iconPart = button->icon.isNull() ? 0 : 16 + (text ? 7 : 0);
    const int menuPart = hasMenu && showsText ? 20 : 0;
    int x = all.left() + (all.width() - iconPart - text - menuPart) / 2;
    const auto place = [&](QRect rect) { return visualRect(option->direction, all, rect); };
    if (!button->icon.isNull()) {
        QPixmap pixmap = button->icon.pixmap(QSize(16, 16), painter->device()->devicePixelRatioF());
        QPainter tintPainter(&pixmap);
        tintPainter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tintPainter.fillRect(pixmap.rect(), colours.ink);
        tintPainter.end();
        painter->drawPixmap(place(QRect(x, all.center().y() - 7, 16, 16)).topLeft(), pixmap);
        x += iconPart;
    }
    if (showsText) {
        painter->setPen(colours.ink);
        painter->drawText(place(QRect(x, all.top(), text, all.height())), Qt::AlignCenter | mnemonics(), button->text);
        x += text;
    }
    if (menuPart) {
        paintIcon(painter, place(QRect(x + 4, all.center().y() - 7, 16, 16)), Icon::Down, colours.ink);
    }
    if (kind == ButtonKind::Segment && has(option, State_HasFocus)) {
        frame(painter, all.adjusted(3, 3, -3, -3), 4, QColor(), t.ring(), 2);
    }
}

}  // namespace aicmo::ui
