#pragma once
// Small composed controls: filter chips, joined segments, search fields, buttons in the house's kinds.

#include <optional>

#include <QButtonGroup>
#include <QGuiApplication>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "ui/style/aicmo_style.h"
#include "ui/style/icons.h"

class QHBoxLayout;
class QVBoxLayout;

namespace aicmo::ui {

/// Margins from where lines begin: those of layouts and widgets are not mirrored in right-to-left.
template <class Owner>
void setMargins(Owner* owner, int start, int top, int end, int bottom) {
    const bool mirrored = QGuiApplication::isRightToLeft();
    owner->setContentsMargins(mirrored ? end : start, top, mirrored ? start : end, bottom);
}

[[nodiscard]] QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Plain,
                                      QWidget* parent = nullptr);
[[nodiscard]] QPushButton* makeButton(const QString& text, Icon which, ButtonKind kind = ButtonKind::Plain,
                                      QWidget* parent = nullptr);
/// A square button with an icon alone; `name` is its accessible name and tooltip.
[[nodiscard]] QToolButton* makeIconButton(Icon which, const QString& name, QWidget* parent = nullptr);

/// Ends a dialog's column with a strip for its buttons; they go into the layout, and the strip is its parent.
[[nodiscard]] QHBoxLayout* addFoot(QVBoxLayout* column);

/// Takes everything out of a layout; its widgets vanish at once and are deleted when it is safe to.
void clearLayout(QLayout* layout);

/// Checkable chips of which one is chosen; counts are part of their labels. Arrows move, Space chooses.
class FilterChips final : public QWidget {
    Q_OBJECT
  public:
    explicit FilterChips(QWidget* parent = nullptr);
    /// `which` is any icon, or nothing for the chip of all.
    void add(int id, const QString& text, std::optional<Icon> which = {}, Tone tone = Tone::Secondary);
    /// Another word for the same chip; shown with the next count.
    void setText(int id, const QString& text) { texts_.insert(id, text); }
    void setCount(int id, qint64 count);
    void setChipVisible(int id, bool visible);
    void choose(int id);
    [[nodiscard]] int chosen() const { return group_.checkedId(); }
    /// With all icons and words.
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void chosenChanged(int id);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// Too narrow for all: the icons give way first, then the words of those that have one; counts never.
    enum class Fullness { Whole, Words, Marks };
    void fit();
    void showAs(Fullness how);
    [[nodiscard]] int widthAs(Fullness how) const;
    [[nodiscard]] QString textAs(int id, Fullness how) const;

    QButtonGroup group_;
    QHBoxLayout* row_;
    QHash<int, QString> texts_, figures_;
    Fullness fullness_ = Fullness::Whole;
    QHash<int, QIcon> icons_;
};

/// A row of joined buttons of which one is chosen.
class Segments final : public QWidget {
    Q_OBJECT
  public:
    explicit Segments(QWidget* parent = nullptr);
    void add(int id, const QString& text);
    void add(int id, Icon which, const QString& name, bool showText = false);
    void choose(int id);
    void setSegmentVisible(int id, bool visible);
    [[nodiscard]] int chosen() const { return group_.checkedId(); }

  signals:
    void chosenChanged(int id);

  private:
    void insert(int id, QToolButton* button);
    void placeAll();

    QButtonGroup group_;
    QHBoxLayout* row_;
};

/// A line edit with the lens, a clear button, and a key cap while it is empty and without focus.
class SearchField final : public QLineEdit {
    Q_OBJECT
  public:
    SearchField(const QString& name, const QString& keys = {}, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QString keys_;
};

}  // namespace aicmo::ui
