#include "ui/sidebar.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>

#include "ui/models/roles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

/// A menu of more is no choice any more; the search finds every client.
constexpr int clientsListed = 20;

/// When the last package was built, at the end of the line; returns the room that it took.
template <class Place>
int drawPackage(QPainter* painter, const QRect& line, const ProjectSummary& project, const Tokens& t, Place place,
                bool narrow) {
    if (project.lastPackageAt.empty()) {
        return 0;
    }
    const StateLook look = lastPackageLook(project);
    painter->setFont(typeFont(Type::Small));
    const QString when = day(localFrom(project.lastPackageAt));
    const int wide = narrow ? 0 : painter->fontMetrics().horizontalAdvance(when) + 1;
    painter->setPen(t.ink(look.tone));
    if (!narrow) {
        painter->drawText(place(QRect(line.right() - wide + 1, line.top(), wide, line.height())),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, when);
    }
    paintIcon(painter, place(QRect(line.right() - wide - 16, line.top() + 3, 13, 13)), look.icon, t.ink(look.tone));
    return wide + 26;
}

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
        const auto flags = Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeading);
        const QRect first(inner.left(), inner.top(), inner.width(), 18);
        const int packageWidth = drawPackage(painter, first, *project, t, place, narrow);
        painter->setFont(typeFont(Type::Strong));
        painter->setPen(t.text);
        const int nameRoom = inner.width() - packageWidth;
        drawLine(painter, place(QRect(first.left(), first.top(), nameRoom, 18)),
                 painter->fontMetrics().elidedText(shown(project->name), Qt::ElideRight, nameRoom), flags);

        const QRect second(inner.left(), inner.top() + 18, inner.width(), 18);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect badge =
            drawBadge(painter, second, lookOf(project->state), t, mirrored ? Qt::AlignLeft : Qt::AlignRight, narrow);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(t.text2);
        const int clientRoom = second.width() - badge.width() - 8;
        drawLine(painter, place(QRect(second.left(), second.top(), clientRoom, 18)),
                 painter->fontMetrics().elidedText(shown(project->clientName), Qt::ElideRight, clientRoom), flags);

        const QRect third(inner.left(), inner.top() + 36, inner.width(), 18);
        const StateLook last = lastRunLook(*project, index.data(BusyRole).toString());
        painter->setPen(t.ink(last.tone));
        const int lastWidth = narrow ? 0 : painter->fontMetrics().horizontalAdvance(last.word);
        if (!narrow) {
            drawLine(painter, place(QRect(third.right() - lastWidth + 1, third.top(), lastWidth + 1, 18)), last.word,
                     flags);
        }
        paintIcon(painter, place(QRect(third.right() - lastWidth - 17, third.top() + 3, 13, 13)), last.icon,
                  t.ink(last.tone));
        const auto nextLook = index.data(NextSendRole).value<StateLook>();
        paintIcon(painter, place(QRect(third.left(), third.top() + 3, 13, 13)), nextLook.icon, t.ink(nextLook.tone));
        painter->setPen(t.ink(nextLook.tone));
        const QString& next = nextLook.word;
        const int nextRoom = third.width() - lastWidth - 44;
        drawLine(painter, place(QRect(third.left() + 18, third.top(), nextRoom, 18)),
                 painter->fontMetrics().elidedText(next, Qt::ElideRight, nextRoom), flags);
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
    column->addLayout(makeHead());
    filterRow_ = new QWidget(this);
    auto* filtered = new QHBoxLayout(filterRow_);
    setMargins(filtered, 16, 0, 8, 0);
    filterText_ = new Label(Type::Small, Tone::Accent, filterRow_);
    filterText_->setElide(Qt::ElideRight);
    filtered->addWidget(filterText_, 1);
    auto* clear = makeButton(tr("Clear"), ButtonKind::Link, filterRow_);
    clear->setAccessibleName(tr("Clear the filter of the projects"));
    filtered->addWidget(clear);
    column->addWidget(filterRow_);
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
    connect(clear, &QPushButton::clicked, this, [this] { setFilter({search_->text(), {}, {}, false}); });
    connect(events, &QPushButton::clicked, this, &Sidebar::allEventsWanted);
    connect(settings_, &QPushButton::clicked, this, &Sidebar::settingsWanted);
    // The project that is open already is chosen again to come back to it.
    list_->installEventFilter(this);
    list_->viewport()->installEventFilter(this);
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
    showFilter();
}

QHBoxLayout* Sidebar::makeHead() {
    auto* head = new QHBoxLayout;
    setMargins(head, 16, 0, 8, 0);
    head->setSpacing(4);
    title_ = new Label(tr("Projects"), Type::Strong, Tone::Main, this);
    head->addWidget(title_);
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
    filter_ = makeIconButton(Icon::Filter, tr("Filter projects"), this);
    filter_->setPopupMode(QToolButton::InstantPopup);
    filterMenu_ = new QMenu(filter_);
    filter_->setMenu(filterMenu_);
    connect(filterMenu_, &QMenu::aboutToShow, this, &Sidebar::fillFilterMenu);
    head->addWidget(filter_);
    auto* import = makeIconButton(Icon::Import, tr("Import"), this);
    head->addWidget(import);
    connect(import, &QToolButton::clicked, this, &Sidebar::importWanted);
    return head;
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

void Sidebar::setFilter(const ProjectFilter& filter) {
    const QSignalBlocker block(search_);
    search_->setText(filter.text);
    model_->setFilter(filter);
    choose(chosen_);
    showEmpty();
    showFilter();
}

void Sidebar::refilter() {
    ProjectFilter filter = model_->filter();
    filter.text = search_->text();
    setFilter(filter);
}

void Sidebar::fillFilterMenu() {
    filterMenu_->clear();
    const ProjectFilter now = model_->filter();
    const auto add = [&](const QString& text, bool chosen, const ProjectFilter& then) {
        QString plain = text;
        QAction* action = filterMenu_->addAction(plain.replace(u'&', QStringLiteral("&&")), this, [this, then] {
            ProjectFilter filter = then;
            filter.text = search_->text();
            setFilter(filter);
        });
        action->setCheckable(true);
        action->setChecked(chosen);
    };
    const auto with = [&now](auto change) {
        ProjectFilter filter = now;
        change(filter);
        return filter;
    };
    const auto counted = [](const QString& word, int count) { return tr("%1 (%2)").arg(word, number(count)); };
    filterMenu_->addSection(tr("State"));
    add(tr("Every state"), !now.state, with([](ProjectFilter& filter) { filter.state.reset(); }));
    for (const auto& [state, count] : model_->states()) {
        add(counted(lookOf(state).word, count), now.state == state,
            with([which = state](ProjectFilter& filter) { filter.state = which; }));
    }
    filterMenu_->addSection(tr("Client"));
    add(tr("Every client"), !now.client, with([](ProjectFilter& filter) { filter.client.reset(); }));
    int listed = 0;
    const std::map<std::string, int> clients = model_->clients();
    for (const auto& [client, count] : clients) {
        if (++listed > clientsListed) {
            filterMenu_
                ->addAction(tr("and %1 more: search for their names")
                                .arg(number(static_cast<qint64>(clients.size()) - clientsListed)))
                ->setEnabled(false);
            break;
        }
        add(counted(shown(client), count), now.client == client,
            with([which = client](ProjectFilter& filter) { filter.client = which; }));
    }
    filterMenu_->addSeparator();
    add(tr("Archived projects"), now.archived, {{}, {}, {}, !now.archived});
}

void Sidebar::showRowMenu(const QModelIndex& row, const QPoint& at) {
    if (!row.isValid()) {
        return;
    }
    const QString id = row.data(IdRole).toString();
    const bool archived = model_->filter().archived;
    auto* menu = new QMenu(list_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Open), tr("&Open"), this, [this, id] { emit projectChosen(id); });
    menu->addAction(icon(Icon::Export), tr("&Export…"), this, [this, id] { emit exportWanted(id); });
    menu->addSeparator();
    menu->addAction(icon(Icon::Package), archived ? tr("&Take out of the archive") : tr("&Archive"), this,
                    [this, id, archived] { emit archiveWanted(id, !archived); });
    menu->popup(at);
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event) {
    // The right button does not open the project, and the menu key means the row that is chosen.
    if (watched == list_->viewport() && event->type() == QEvent::MouseButtonPress &&
        static_cast<QMouseEvent*>(event)->button() == Qt::RightButton) {
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        if (menu->reason() == QContextMenuEvent::Keyboard) {
            const QRect row = list_->visualRect(list_->currentIndex());
            showRowMenu(list_->currentIndex(), list_->viewport()->mapToGlobal(row.center()));
        } else if (watched == list_->viewport()) {
            showRowMenu(list_->indexAt(menu->pos()), menu->globalPos());
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString Sidebar::filterWords() const {
    QStringList words;
    if (model_->filter().state) {
        words.append(lookOf(*model_->filter().state).word);
    }
    if (model_->filter().client) {
        words.append(shown(*model_->filter().client));
    }
    return words.join(QStringLiteral(" · "));
}

void Sidebar::showFilter() {
    const bool archived = model_->filter().archived;
    title_->setText(archived ? tr("Archived") : tr("Projects"));
    const QString words = filterWords();
    filterText_->setText(words.isEmpty() && archived ? tr("Out of the list, kept whole") : words);
    filterRow_->setVisible(archived || !words.isEmpty());
}

void Sidebar::showEmpty() {
    const int shownRows = model_->rowCount();
    count_->setText(shownRows == model_->total() ? number(model_->total())
                                                 : tr("%1 of %2").arg(number(shownRows), number(model_->total())));
    const QString words = filterWords();
    empty_->setText(model_->total() == 0 && model_->filter().archived ? tr("Nothing is archived.")
                    : model_->total() == 0      ? tr("Projects you import stand here, the next send first.")
                    : search_->text().isEmpty() ? tr("No project is %1.").arg(words)
                    : words.isEmpty()           ? tr("No project matches “%1”.").arg(search_->text())
                                      : tr("No project that is %1 matches “%2”.").arg(words, search_->text()));
    empty_->setVisible(shownRows == 0);
    list_->setVisible(shownRows > 0);
}

}  // namespace aicmo::ui
