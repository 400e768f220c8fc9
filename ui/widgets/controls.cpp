#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include "ui/style/fonts.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {
/// A layout needs some turns of the event loop until every widget has its place.
constexpr int afterLayoutMs = 50;
}  // namespace

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setFont(typeFont(Type::Label));
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

QPushButton* makeButton(const QString& text, Icon which, ButtonKind kind, QWidget* parent) {
    auto* button = makeButton(text, kind, parent);
    button->setIcon(icon(which, Tone::Main));
    return button;
}

QToolButton* makeIconButton(Icon which, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(which, Tone::Main));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(28, 28);
    return button;
}

QHBoxLayout* addFoot(QVBoxLayout* column) {
    auto* foot = new QWidget(column->parentWidget());
    fillWith(foot, QPalette::Window);
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(24, 14, 24, 14);
    column->addWidget(foot);
    return buttons;
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(8);
    row_->addStretch(1);
    group_.setExclusive(true);
    connect(&group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            emit chosenChanged(id);
        }
    });
}

void FilterChips::add(int id, const QString& text, std::optional<Icon> which, Tone tone) {
    auto* chip = makeButton(text, ButtonKind::Chip, this);
    chip->setCheckable(true);
    if (which) {
        icons_.insert(id, icon(*which, tone));
        chip->setIcon(icons_.value(id));
    }
    chip->setMinimumWidth(44);
    group_.addButton(chip, id);
    row_->insertWidget(row_->count() - 1, chip);
    texts_.insert(id, text);
    if (group_.checkedId() < 0) {
        chip->setChecked(true);
    }
}

void FilterChips::setCount(int id, qint64 count) {
    auto* chip = group_.button(id);
    if (!chip || (figures_.value(id) == number(count) && chip->accessibleName().startsWith(texts_.value(id)))) {
        return;
    }
    figures_.insert(id, number(count));
    chip->setAccessibleName(texts_.value(id) + u' ' + number(count));
    showAs(fullness_);
    updateGeometry();
    QTimer::singleShot(afterLayoutMs, this, &FilterChips::fit);
}

void FilterChips::setChipVisible(int id, bool visible) {
    if (auto* chip = group_.button(id)) {
        chip->setVisible(visible);
        if (!visible && chip->isChecked() && !group_.buttons().isEmpty()) {
            group_.buttons().first()->setChecked(true);  // what filters must be seen
        }
        updateGeometry();
        QTimer::singleShot(afterLayoutMs, this, &FilterChips::fit);
    }
}

QSize FilterChips::sizeHint() const { return {widthAs(Fullness::Whole), row_->sizeHint().height()}; }

QString FilterChips::textAs(int id, Fullness how) const {
    const QString figure = figures_.value(id);
    if (figure.isEmpty() || (how == Fullness::Marks && icons_.contains(id))) {
        return figure.isEmpty() ? texts_.value(id) : figure;
    }
    return texts_.value(id) + QStringLiteral("  ") + figure;
}

int FilterChips::widthAs(Fullness how) const {
    constexpr int iconPart = 16 + 8;
    int width = -row_->spacing();
    for (QAbstractButton* chip : group_.buttons()) {
        if (chip->isHidden()) {
            continue;
        }
        const int id = group_.id(chip);
        const QFontMetrics metrics = chip->fontMetrics();
        const int edges =
            chip->sizeHint().width() - metrics.horizontalAdvance(chip->text()) - (chip->icon().isNull() ? 0 : iconPart);
        const bool marked = how != Fullness::Words && icons_.contains(id);
        width += edges + metrics.horizontalAdvance(textAs(id, how)) + (marked ? iconPart : 0) + row_->spacing();
    }
    return std::max(width, 0);
}

void FilterChips::showAs(Fullness how) {
    fullness_ = how;
    for (QAbstractButton* chip : group_.buttons()) {
        const int id = group_.id(chip);
        const bool marked = how != Fullness::Words && icons_.contains(id);
        if (chip->icon().isNull() == marked) {
            chip->setIcon(marked ? icons_.value(id) : QIcon());
        }
        if (chip->text() != textAs(id, how)) {
            chip->setText(textAs(id, how));
        }
    }
}

void FilterChips::fit() {
    showAs(widthAs(Fullness::Whole) <= width()   ? Fullness::Whole
           : widthAs(Fullness::Words) <= width() ? Fullness::Words
                                                 : Fullness::Marks);
    for (QAbstractButton* chip : group_.buttons()) {
        const bool isWhole = fullness_ != Fullness::Marks && chip->width() >= chip->sizeHint().width();
        chip->setToolTip(isWhole ? QString() : toolTipText(textAs(group_.id(chip), Fullness::Words)));
    }
}

void FilterChips::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void FilterChips::choose(int id) {
    if (auto* chip = group_.button(id)) {
        chip->setChecked(true);
    }
}

Segments::Segments(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    group_.setExclusive(true);
    connect(&group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            emit chosenChanged(id);
        }
    });
}

void Segments::add(int id, const QString& text) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    insert(id, button);
}

void Segments::add(int id, Icon which, const QString& name, bool showText) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(which));
    button->setText(name);
    button->setToolButtonStyle(showText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    if (!showText) {
        button->setToolTip(name);
    }
    insert(id, button);
    if (!showText) {
        button->setFixedWidth(34);
    }
}

void Segments::insert(int id, QToolButton* button) {
    button->setCheckable(true);
    button->setFont(typeFont(Type::Label));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(button->text());
    setButtonKind(button, ButtonKind::Segment);
    group_.addButton(button, id);
    row_->addWidget(button);
    placeAll();
    if (group_.checkedId() < 0) {
        button->setChecked(true);
    }
}

void Segments::placeAll() {
    QList<QAbstractButton*> shownButtons;
    for (QAbstractButton* button : group_.buttons()) {
        if (!button->isHidden()) {
            shownButtons.append(button);
        }
    }
    for (qsizetype i = 0; i < shownButtons.size(); ++i) {
        const bool first = i == 0;
        const bool last = i == shownButtons.size() - 1;
        setSegmentPlace(shownButtons[i], first && last ? SegmentPlace::Only
                                         : first       ? SegmentPlace::First
                                         : last        ? SegmentPlace::Last
                                                       : SegmentPlace::Middle);
    }
}

void Segments::choose(int id) {
    if (auto* button = group_.button(id)) {
        button->setChecked(true);
    }
}

void Segments::setSegmentVisible(int id, bool visible) {
    if (auto* button = group_.button(id)) {
        button->setVisible(visible);
        placeAll();
        if (!visible && button->isChecked()) {
            for (QAbstractButton* other : group_.buttons()) {
                if (!other->isHidden()) {
                    other->setChecked(true);
                    break;
                }
            }
        }
    }
}

SearchField::SearchField(const QString& name, const QString& keys, QWidget* parent) : QLineEdit(parent), keys_(keys) {
    setAccessibleName(name);
    setPlaceholderText(name);
    setFont(typeFont(Type::Body));
    setClearButtonEnabled(false);
    setMinimumHeight(32);
    auto* clear = addAction(icon(Icon::Close, Tone::Hint), QLineEdit::TrailingPosition);
    clear->setVisible(false);
    clear->setText(tr("Clear"));
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear, [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition)->setText(name);
}

QSize SearchField::sizeHint() const { return {QLineEdit::sizeHint().width(), 32}; }

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const int roomForBoth = 32 + fontMetrics().horizontalAdvance(placeholderText()) + 8 + keyCapWidth(keys_) + 8;
    if (!keys_.isEmpty() && text().isEmpty() && width() >= roomForBoth) {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect room = mirrored ? QRect(7, 0, keyCapWidth(keys_), height()) : rect().adjusted(0, 0, -7, 0);
        drawKeyCap(&painter, room, keys_, palette());
    }
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace aicmo::ui
