#include "ui/sidebar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>

#include "ui/models/roles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

class ProjectDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, heightOfRow(64)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* project = index.data(SummaryRole).value<const ProjectSummary*>();
        if (!project) {
            return;
        }
        const Tokens& t = Tokens::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect all = option.rect.adjusted(8, 0, -8, 0);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? t.accentTint : t.hover);
            painter->drawRoundedRect(all, 6, 6);
        }
        const auto place = [&](QRect rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.ring());
            painter->drawRoundedRect(place(QRect(all.left(), all.top() + 8, 3, all.height() - 16)), 1.5, 1.5);
        }
        const bool narrow = all.width() < 240;
        const QRect inner = all.adjusted(8, 5, -8, -5);
        const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
        painter->setFont(typeFont(Type::Strong));
        painter->setPen(t.text);
        painter->drawText(place(QRect(inner.left(), inner.top(), inner.width(), 18)), flags,
                          painter->fontMetrics().elidedText(shown(project->name), Qt::ElideRight, inner.width()));

        const QRect second(inner.left(), inner.top() + 18, inner.width(), 18);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect badge =
            drawBadge(painter, second, lookOf(project->state), t, mirrored ? Qt::AlignLeft : Qt::AlignRight, narrow);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(t.text2);
        const int clientRoom = second.width() - badge.width() - 8;
        painter->drawText(place(QRect(second.left(), second.top(), clientRoom, 18)), flags,
                          painter->fontMetrics().elidedText(shown(project->clientName), Qt::ElideRight, clientRoom));

        const QRect third(inner.left(), inner.top() + 36, inner.width(), 18);
        const StateLook last = lastRunLook(*project, index.data(BusyRole).toString());
        painter->setPen(t.ink(last.tone));
        const int lastWidth = narrow ? 0 : painter->fontMetrics().horizontalAdvance(last.word);
        painter->drawText(place(QRect(third.right() - lastWidth + 1, third.top(), lastWidth + 1, 18)), flags,
                          last.word);
        paintIcon(painter, place(QRect(third.right() - lastWidth - 17, third.top() + 3, 13, 13)), last.icon,
                  t.ink(last.tone));
        const auto nextLook = index.data(NextSendRole).value<StateLook>();
        paintIcon(painter, place(QRect(third.left(), third.top() + 3, 13, 13)), nextLook.icon, t.ink(nextLook.tone));
        painter->setPen(t.ink(nextLook.tone));
        const QString& next = nextLook.word;
        const int nextRoom = third.width() - lastWidth - 44;
        painter->drawText(place(QRect(third.left() + 18, third.top(), nextRoom, 18)), flags,
                          painter->fontMetrics().elidedText(next, Qt::ElideRight, nextRoom));
        painter->restore();
    }
};

}  // namespace

Sidebar::Sidebar(QWidget* parent) : QWidget(parent), model_(new ProjectListModel(this)) {
    fillWith(this, QPalette::Window);
    setMinimumWidth(232);
    setMaximumWidth(360);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    search_ = new SearchField(tr("Search projects"), QStringLiteral("Ctrl+L"), this);
    top->addWidget(search_);
    column->addLayout(top);
    column->addSpacing(4);
    auto* head = new QHBoxLayout;
    setMargins(head, 16, 0, 8, 0);
    head->setSpacing(4);
    head->addWidget(new Label(tr("Projects"), Type::Strong, Tone::Main, this));
    count_ = new Label(Type::Body, Tone::Secondary, this);
    head->addWidget(count_);
    head->addStretch(1);
    auto* order = makeButton(tr("Next send"), ButtonKind::Quiet, this);
    order->setAccessibleName(tr("Sort projects"));
    auto* menu = new QMenu(order);
    const auto addOrder = [&](const QString& text, ProjectOrder which) {
        menu->addAction(text, this, [this, order, text, which] {
            model_->setOrder(which);
            order->setText(text);
            choose(chosen_);
        });
    };
    addOrder(tr("Next send"), ProjectOrder::NextSend);
    addOrder(tr("Name"), ProjectOrder::Name);
    addOrder(tr("Client"), ProjectOrder::Client);
    addOrder(tr("Last run"), ProjectOrder::LastRun);
    order->setMenu(menu);
    head->addWidget(order);
    auto* import = makeIconButton(Icon::Import, tr("Import"), this);
    head->addWidget(import);
    column->addLayout(head);
    column->addSpacing(2);

    list_ = new QListView(this);
    list_->setModel(model_);
    list_->setItemDelegate(new ProjectDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Projects"));
    QPalette ground = list_->palette();
    list_->viewport()->setBackgroundRole(QPalette::Window);
    list_->setPalette(ground);
    column->addWidget(list_, 1);
    empty_ = new Label(Type::Body, Tone::Secondary, this);
    empty_->setWordWrap(true);
    empty_->setContentsMargins(16, 16, 16, 0);
    column->addWidget(empty_, 1, Qt::AlignTop);
    column->addWidget(new Hairline);
    column->addSpacing(6);
    auto* events = makeButton(tr("Event log, all projects"), Icon::Log, ButtonKind::Quiet, this);
    auto* eventRow = new QHBoxLayout;
    eventRow->setContentsMargins(8, 0, 8, 0);
    eventRow->addWidget(events);
    eventRow->addStretch(1);
    column->addLayout(eventRow);
    settings_ = makeButton(tr("Settings"), Icon::Settings, ButtonKind::Quiet, this);
    settings_->setCheckable(true);
    settings_->setToolTip(tr("Ctrl+,"));
    auto* settingsRow = new QHBoxLayout;
    settingsRow->setContentsMargins(8, 0, 8, 0);
    settingsRow->addWidget(settings_);
    settingsRow->addStretch(1);
    column->addLayout(settingsRow);

    connect(search_, &QLineEdit::textChanged, this, &Sidebar::refilter);
    connect(import, &QToolButton::clicked, this, &Sidebar::importWanted);
    connect(events, &QPushButton::clicked, this, &Sidebar::allEventsWanted);
    connect(settings_, &QPushButton::clicked, this, &Sidebar::settingsWanted);
    // The project that is open already is chosen again to come back to it.
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
        emit projectChosen(QString::fromStdString(model_->at(index.row()).id));
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && model_->at(current.row()).id != chosen_) {
            chosen_ = model_->at(current.row()).id;
            emit projectChosen(QString::fromStdString(chosen_));
        }
    });
    showEmpty();
}

void Sidebar::setProjects(std::vector<ProjectSummary> projects) {
    model_->setProjects(std::move(projects));
    choose(chosen_);
    showEmpty();
}

void Sidebar::choose(const std::string& projectId) {
    chosen_ = projectId;
    const int row = model_->rowOf(projectId);
    if (row >= 0) {
        list_->setCurrentIndex(model_->index(row));
    }
}

void Sidebar::search() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void Sidebar::setSettingsShown(bool shown) { settings_->setChecked(shown); }

void Sidebar::refilter() {
    model_->setFilter(search_->text());
    choose(chosen_);
    showEmpty();
}

void Sidebar::showEmpty() {
    const int shownRows = model_->rowCount();
    count_->setText(shownRows == model_->total() ? number(model_->total())
                                                 : tr("%1 of %2").arg(number(shownRows), number(model_->total())));
    empty_->setText(model_->total() == 0 ? tr("Projects you import stand here, the next send first.")
                                         : tr("No project matches “%1”.").arg(search_->text()));
    empty_->setVisible(shownRows == 0);
    list_->setVisible(shownRows > 0);
}

}  // namespace aicmo::ui
