#include "ui/dialogs/command_palette.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

constexpr int rowsShown = 11;
constexpr int commandHeight = 32;

class CommandDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, commandHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Command& command = static_cast<const CommandModel*>(index.model())->at(index.row());
        const Tokens& t = Tokens::of(option.palette);
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, chosen ? t.accentTint : t.hover);
        }
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
        QRect inner = option.rect.adjusted(16, 0, -16, 0);
        paintIcon(painter, place(QRect(inner.left(), inner.center().y() - 7, 16, 16)), command.icon, t.text2);
        if (!command.keys.isEmpty()) {
            const int wide = keyCapWidth(command.keys);
            drawKeyCap(painter, place(QRect(inner.right() - wide, inner.top(), wide, inner.height())), command.keys,
                       option.palette);
            inner.setRight(inner.right() - wide - 12);
        }
        inner.setLeft(inner.left() + 28);
        painter->setFont(typeFont(Type::Body));
        const QString text = painter->fontMetrics().elidedText(command.text, Qt::ElideRight, inner.width());
        const int wide = painter->fontMetrics().horizontalAdvance(text);
        painter->setPen(chosen ? t.accentText : t.text);
        painter->drawText(place(inner), flags, text);
        inner.setLeft(inner.left() + wide + 12);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(t.text3);
        painter->drawText(place(inner), flags,
                          painter->fontMetrics().elidedText(command.detail, Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

}  // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent), model_(new CommandModel(std::move(commands), this)) {
    setWindowTitle(tr("Command palette"));
    setWindowModality(Qt::WindowModal);
    fillWith(this, QPalette::Base);
    setFixedWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    search_ = new SearchField(tr("Search commands and projects"), {}, this);
    top->addWidget(search_);
    column->addLayout(top);
    list_ = new QListView(this);
    list_->setModel(model_);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Commands and projects"));
    list_->setFixedHeight(rowsShown * commandHeight);
    column->addWidget(list_);
    empty_ = new Label(Type::Body, Tone::Secondary, this);
    empty_->setContentsMargins(16, 8, 16, 8);
    column->addWidget(empty_);
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &CommandPalette::refilter);
    connect(list_, &QListView::clicked, this, &CommandPalette::runChosen);
    refilter();
    search_->setFocus();
}

void CommandPalette::refilter() {
    model_->setFilter(search_->text());
    const bool any = model_->rowCount() > 0;
    if (any) {
        list_->setCurrentIndex(model_->index(0));
    }
    list_->setVisible(any);
    empty_->setVisible(!any);
    empty_->setText(tr("Nothing is called “%1”.").arg(search_->text()));
    adjustSize();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_ || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            // The list moves while the writing goes on.
            QCoreApplication::sendEvent(list_, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: runChosen(); return true;
        case Qt::Key_Escape: reject(); return true;
        default: return false;
    }
}

void CommandPalette::runChosen() {
    const QModelIndex current = list_->currentIndex();
    if (!current.isValid() || model_->rowCount() == 0) {
        return;
    }
    const std::function<void()> run = model_->at(current.row()).run;
    accept();
    // Not inside a dialog that is going: what runs may open one of its own.
    QTimer::singleShot(0, parent(), run);
}

}  // namespace aicmo::ui
