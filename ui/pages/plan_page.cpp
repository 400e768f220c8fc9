#include "ui/pages/plan_page.h"

#include <array>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QSplitter>
#include <QStyledItemDelegate>

#include "ui/dialogs/send_test.h"
#include "ui/models/roles.h"
#include "ui/pages/approval_pane.h"
#include "ui/pages/preview_pane.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

namespace {

/// Below this width the right pane folds into a strip at the foot.
constexpr int foldWidth = 1000;

constexpr int everyReason = 100;  // beside the states; what is chosen is never negative
constexpr std::array heldBackStates{ItemState::Problem, ItemState::NoConsent, ItemState::Suppressed,
                                    ItemState::InDoubt};

/// For a chip beside others.
QString shortWord(ItemState state) {
    return state == ItemState::Suppressed  ? PlanPage::tr("Suppressed")
           : state == ItemState::NoConsent ? PlanPage::tr("No consent")
                                           : lookOf(state).word;
}

class ContentDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, heightOfRow(48)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& t = Tokens::of(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        const QRect all = option.rect;
        if (chosen) {
            painter->fillRect(all, t.accentTint);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(all, t.hover);
        }
        painter->setPen(t.line);
        painter->drawLine(all.bottomLeft(), all.bottomRight());
        const auto place = [&](QRect rect) { return QStyle::visualRect(option.direction, all, rect); };
        paintIcon(painter, place(QRect(all.left() + 16, all.center().y() - 8, 16, 16)),
                  static_cast<Icon>(index.data(IconRole).toInt()), t.ink(chosen ? Tone::Accent : Tone::Secondary));
        int right = all.right() - 16;
        const int state = index.data(StateRole).toInt();
        if (state >= 0) {
            const StateLook look = lookOf(static_cast<ApprovalState>(state));
            painter->setFont(typeFont(Type::Body));
            painter->setPen(t.ink(look.tone));
            const int wide = painter->fontMetrics().horizontalAdvance(look.word);
            if (all.width() > 300) {
                painter->drawText(place(QRect(right - wide, all.top(), wide + 1, all.height())), Qt::AlignVCenter,
                                  look.word);
                right -= wide + 6;
            }
            paintIcon(painter, place(QRect(right - 16, all.center().y() - 8, 16, 16)), look.icon, t.ink(look.tone));
            right -= 16 + 8;
        }
        const QRect text(all.left() + 44, all.top(), right - all.left() - 44, all.height());
        const auto flags = Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeading);
        painter->setFont(typeFont(Type::Label));
        painter->setPen(t.text);
        drawLine(painter, place(QRect(text.left(), all.top() + 5, text.width(), 20)),
                 painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()), flags);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(t.ink(static_cast<Tone>(index.data(ToneRole).toInt())));
        drawLine(painter, place(QRect(text.left(), all.top() + 25, text.width(), 17)),
                 painter->fontMetrics().elidedText(index.data(SecondLineRole).toString(), Qt::ElideRight, text.width()),
                 flags);
        painter->restore();
    }
};

}  // namespace

PlanPage::PlanPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    contents_ = new ContentListModel(this);
    items_ = new PlanItemModel(&context_.session, context_.jobs, this);
    preview_ = new PreviewPane(context_.services, context_.session, context_.jobs, this);
    connect(preview_, &PreviewPane::connectionOpened, this, &Page::connectionOpened);
    approval_ = new ApprovalPane(context_.session, this);
    splitter_ = new QSplitter(this);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(makeLists());
    splitter_->addWidget(preview_);
    splitter_->addWidget(approval_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({352, 560, 240});
    splitter_->setObjectName(QStringLiteral("plan"));
    approval_->setMinimumWidth(232);
    preview_->setMinimumWidth(320);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(splitter_, 1);
    strip_ = makeStrip();
    column->addWidget(strip_);

    connect(&context_.session, &ProjectSession::opening, this, [this] {
        wantedItem_.reset();
        projectChanged();
        emit badgeChanged({}, Tone::Doubt);
    });
    connect(&context_.session, &ProjectSession::loadedChanged, this, &PlanPage::projectChanged);
    connect(&context_.session, &ProjectSession::checkChanged, this, &PlanPage::checkChanged);
    connect(contentView_->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPage::contentChosen);
    connect(itemTable_, &Table::currentRowChanged, this, &PlanPage::itemChosen);
    connect(items_, &PlanItemModel::filtered, this, &PlanPage::rowsArrived);
    connect(preview_, &PreviewPane::stepWanted, this, &PlanPage::step);
    connect(preview_, &PreviewPane::shownChanged, approval_, &ApprovalPane::setItem);
    connect(approval_, &ApprovalPane::itemWanted, this, &PlanPage::showItem);
    connect(approval_, &ApprovalPane::stateWanted, this, &PlanPage::showState);
    connect(approval_, &ApprovalPane::ruleWanted, this, &Page::ruleWanted);
    connect(approval_, &ApprovalPane::previewWanted, this, &Page::runWanted);
    connect(approval_, &ApprovalPane::changed, this, &PlanPage::fold);
    connect(approval_, &ApprovalPane::acting, this, &PlanPage::keepFocus);
    connect(approval_, &ApprovalPane::testWanted, this, &PlanPage::sendTest);
    connect(preview_, &PreviewPane::shownChanged, this,
            [this](std::shared_ptr<const PreviewData> item) { shownItem_ = std::move(item); });
    projectChanged();
}

QWidget* PlanPage::makeLists() {
    auto* lists = new QWidget(this);
    fillWith(lists, QPalette::Base);
    lists->setMinimumWidth(232);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(lists);
    head->setFixedHeight(48);
    auto* row = new QHBoxLayout(head);
    setMargins(row, 16, 0, 8, 0);
    row->addWidget(new Label(tr("Contents"), Type::Section, Tone::Main, head));
    contentCount_ = new Label(Type::Small, Tone::Hint, head);
    row->addWidget(contentCount_);
    row->addStretch(1);
    auto* order = makeButton(tr("By date"), ButtonKind::Quiet, head);
    auto* menu = new QMenu(order);
    menu->addAction(tr("By date"), this, [this, order] {
        contents_->setByDate(true);
        order->setText(tr("By date"));
    });
    menu->addAction(tr("As planned"), this, [this, order] {
        contents_->setByDate(false);
        order->setText(tr("As planned"));
    });
    order->setMenu(menu);
    row->addWidget(order);
    column->addWidget(head);
    column->addWidget(new Hairline);

    auto* parts = new QSplitter(Qt::Vertical, lists);
    parts->setChildrenCollapsible(false);
    contentView_ = new QListView(parts);
    contentView_->setFrameShape(QFrame::NoFrame);
    contentView_->setModel(contents_);
    contentView_->setItemDelegate(new ContentDelegate(contentView_));
    contentView_->setUniformItemSizes(true);
    contentView_->setMouseTracking(true);
    contentView_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    contentView_->setAccessibleName(tr("Contents"));
    contentsEmpty_ = new Label(Type::Body, Tone::Hint, contentView_->viewport());
    contentsEmpty_->setWordWrap(true);
    contentsEmpty_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* emptyColumn = new QVBoxLayout(contentView_->viewport());
    emptyColumn->setContentsMargins(24, 24, 24, 0);
    emptyColumn->addWidget(contentsEmpty_, 0, Qt::AlignTop);
    parts->addWidget(contentView_);

    auto* lower = new QWidget(parts);
    fillWith(lower, QPalette::Base);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(0);
    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(16, 8, 16, 8);
    filterRow->addWidget(new Label(tr("Plan items"), Type::Section, Tone::Main, lower));
    filterRow->addStretch(1);
    filter_ = new SearchField(tr("Filter plan items"), {}, lower);
    filter_->setMaximumWidth(190);
    filterRow->addWidget(filter_, 4);
    lowerColumn->addLayout(filterRow);
    auto* chipRow = new QHBoxLayout;
    chipRow->setContentsMargins(16, 0, 16, 6);
    chips_ = new FilterChips(lower);
    chips_->add(static_cast<int>(PlanItemModel::Show::All), tr("All"));
    chips_->add(static_cast<int>(PlanItemModel::Show::Ready), tr("Ready"), Icon::Ok, Tone::Ok);
    chips_->add(static_cast<int>(PlanItemModel::Show::HeldBack), tr("Held back"), Icon::Skipped, Tone::Skipped);
    chipRow->addWidget(chips_);
    chipRow->addStretch(1);
    lowerColumn->addLayout(chipRow);
    auto* reasonRow = new QHBoxLayout;
    reasonRow->setContentsMargins(16, 0, 16, 6);
    reasons_ = new FilterChips(lower);
    reasons_->add(everyReason, tr("Any reason"));
    for (const ItemState state : heldBackStates) {
        reasons_->add(static_cast<int>(state), shortWord(state));
    }
    reasons_->hide();
    reasonRow->addWidget(reasons_);
    reasonRow->addStretch(1);
    lowerColumn->addLayout(reasonRow);
    itemTable_ = new Table(tr("Plan items"), lower);
    itemTable_->setModel(items_);
    itemTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    itemTable_->setColumns({40, 190, 88}, PlanItemModel::Recipient);
    itemTable_->horizontalHeader()->setSectionResizeMode(PlanItemModel::State, QHeaderView::Fixed);
    lowerColumn->addWidget(itemTable_, 1);
    parts->addWidget(lower);
    parts->setSizes({290, 360});
    parts->setObjectName(QStringLiteral("plan-lists"));
    column->addWidget(parts, 1);

    connect(filter_, &QLineEdit::textChanged, this, &PlanPage::refilter);
    connect(chips_, &FilterChips::chosenChanged, this, &PlanPage::refilter);
    connect(reasons_, &FilterChips::chosenChanged, this, &PlanPage::refilter);
    return lists;
}

void PlanPage::refilter() {
    const auto show = static_cast<PlanItemModel::Show>(chips_->chosen());
    const bool heldBack = show == PlanItemModel::Show::HeldBack;
    reasons_->setVisible(heldBack);
    const int reason = reasons_->chosen();
    items_->setFilter(filter_->text(), show,
                      heldBack && reason != everyReason ? std::optional(static_cast<ItemState>(reason)) : std::nullopt);
}

void PlanPage::showReasons(const ContentCheck* check) {
    reasons_->setCount(everyReason, check ? check->heldBack() - check->count(ItemState::Sent) : 0);
    for (const ItemState state : heldBackStates) {
        const std::int64_t count = check ? check->count(state) : 0;
        reasons_->setCount(static_cast<int>(state), count);
        reasons_->setChipVisible(static_cast<int>(state), count > 0);
        if (count == 0 && reasons_->chosen() == static_cast<int>(state)) {
            reasons_->choose(everyReason);
        }
    }
}

QWidget* PlanPage::makeStrip() {
    auto* strip = new QWidget(this);
    strip->setFixedHeight(40);
    fillWith(strip, QPalette::Base);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 0, 16, 0);
    stripErrors_ = new CountPill(Tone::Failed, strip);
    stripWarnings_ = new CountPill(Tone::Doubt, strip);
    auto* open = makeButton(tr("Problems"), ButtonKind::Link, strip);
    stripApprove_ = makeButton(tr("Approve"), Icon::Tick, ButtonKind::Outline, strip);
    row->addWidget(stripErrors_);
    row->addWidget(stripWarnings_);
    row->addWidget(open);
    row->addStretch(1);
    stripTest_ = makeButton(tr("Send test…"), Icon::Test, ButtonKind::Plain, strip);
    row->addWidget(stripTest_);
    row->addWidget(stripApprove_);
    connect(open, &QPushButton::clicked, this, [this] {
        overlay_ = !overlay_;
        fold();
    });
    connect(stripApprove_, &QPushButton::clicked, this, [this] { approval_->approve(); });
    connect(stripTest_, &QPushButton::clicked, this, &PlanPage::sendTest);
    strip->hide();
    return strip;
}

void PlanPage::search() { filter_->setFocus(Qt::ShortcutFocusReason); }

QWidget* PlanPage::toastGround() { return preview_; }

void PlanPage::approve() { approval_->approve(); }

void PlanPage::revoke() {
    if (!approval_->revoke()) {
        emit toastWanted(tr("This content has no approval to revoke"));
    }
}

void PlanPage::projectChanged() {
    const auto loaded = context_.session.loaded();
    const int keep = contentView_->currentIndex().row();
    contents_->setProject(loaded);
    const int count = contents_->rowCount();
    contentCount_->setText(count ? number(count) : QString());
    contentsEmpty_->setText(loaded ? tr("Emails, posts and CRM changes of the project stand here.") : QString());
    contentsEmpty_->setVisible(count == 0);
    preview_->clear();
    items_->setContent(std::nullopt);
    if (count > 0) {
        contentView_->setCurrentIndex(
            contents_->index(keep >= 0 ? std::min(keep, count - 1) : firstOfChosenChannels()));
    } else {
        approval_->setContent(std::nullopt);
    }
    itemTable_->setEmptyText(!loaded                             ? QString()
                             : loaded->project().content.empty() ? tr("One line for each recipient and post.")
                                                                 : tr("No item matches."));
}

int PlanPage::firstOfChosenChannels() const {
    const auto& contents = context_.session.loaded()->project().content;
    for (int row = 0; row < contents_->rowCount(); ++row) {
        if (context_.mode.channels().contains(contents[contents_->contentAt(row)].channel)) {
            return row;
        }
    }
    return 0;
}

void PlanPage::checkChanged() {
    contents_->setCheck(context_.session.check(), context_.services.clock->now());
    qint64 problems = 0;
    bool errors = false;
    if (const auto check = context_.session.check()) {
        for (const ContentCheck& content : check->contents) {
            for (const FindingGroup& group : content.findings) {
                problems += group.finding.severity != Severity::Notice;
                errors = errors || group.finding.severity == Severity::Error;
            }
        }
    }
    emit badgeChanged(problems ? number(problems) : QString(), errors ? Tone::Failed : Tone::Doubt);
    // The work goes on with the item it was at.
    if (const QModelIndex current = itemTable_->currentIndex(); current.isValid() && !wantedItem_) {
        wantedItem_ = items_->itemAt(current.row());
    }
    contentChosen();
}

void PlanPage::contentChosen() {
    const QModelIndex index = contentView_->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const std::size_t content = contents_->contentAt(index.row());
    approval_->setContent(content);
    items_->setContent(content);
    const auto check = context_.session.check();
    const bool checked = check && content < check->contents.size();
    chips_->setCount(static_cast<int>(PlanItemModel::Show::All), checked ? check->contents[content].items : 0);
    const std::int64_t ready =
        checked ? check->contents[content].ready() + check->contents[content].count(ItemState::Sent) : 0;
    chips_->setCount(static_cast<int>(PlanItemModel::Show::Ready), ready);
    chips_->setCount(static_cast<int>(PlanItemModel::Show::HeldBack),
                     checked ? check->contents[content].items - ready : 0);
    showReasons(checked ? &check->contents[content] : nullptr);
}

void PlanPage::rowsArrived() {
    if (items_->rowCount() == 0) {
        preview_->clear();
        return;
    }
    int row = wantedItem_ ? items_->rowOfItem(*wantedItem_) : -1;
    wantedItem_.reset();
    row = std::max(row, 0);
    itemTable_->setCurrentIndex(items_->index(row, PlanItemModel::Recipient));
    itemTable_->scrollTo(items_->index(row, PlanItemModel::Recipient), QAbstractItemView::PositionAtCenter);
}

void PlanPage::itemChosen(int row) {
    if (row >= 0) {
        preview_->showItem(items_->itemAt(row), row, items_->rowCount());
    }
}

void PlanPage::step(int by) {
    const int row = std::clamp(itemTable_->currentIndex().row() + by, 0, items_->rowCount() - 1);
    itemTable_->setCurrentIndex(items_->index(row, PlanItemModel::Recipient));
}

void PlanPage::showItem(qint64 planIndex) {
    const auto loaded = context_.session.loaded();
    if (!loaded || planIndex < 0 || static_cast<std::size_t>(planIndex) >= loaded->plan->items().size()) {
        return;
    }
    wantedItem_ = static_cast<std::size_t>(planIndex);
    filter_->clear();
    chips_->choose(static_cast<int>(PlanItemModel::Show::All));
    const int row = contents_->rowOfContent(loaded->plan->items()[*wantedItem_].content);
    if (row == contentView_->currentIndex().row()) {
        contentChosen();
    } else {
        contentView_->setCurrentIndex(contents_->index(row));
    }
}

void PlanPage::showState(ItemState state) {
    const auto loaded = context_.session.loaded();
    const auto check = context_.session.check();
    if (!loaded || !check) {
        return;
    }
    for (int row = 0; row < contents_->rowCount(); ++row) {
        const std::size_t content = contents_->contentAt(row);
        if (check->contents[content].count(state) == 0 ||
            !context_.mode.channels().contains(loaded->project().content[content].channel)) {
            continue;
        }
        filter_->clear();
        contentView_->setCurrentIndex(contents_->index(row));
        chips_->choose(static_cast<int>(isReady(state) ? PlanItemModel::Show::Ready : PlanItemModel::Show::HeldBack));
        reasons_->choose(isReady(state) ? everyReason : static_cast<int>(state));
        return;
    }
}

void PlanPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool folded = width() < foldWidth;
    if (folded != folded_) {
        folded_ = folded;
        overlay_ = false;
    }
    fold();
}

void PlanPage::fold() {
    approval_->setVisible(!folded_ || overlay_);
    strip_->setVisible(folded_);
    stripErrors_->setCount(approval_->errors());
    stripWarnings_->setCount(approval_->warnings());
    const QPushButton* approve = approval_->approveButton();
    stripApprove_->setText(approve->text());
    stripApprove_->setEnabled(approve->isEnabled());
    stripApprove_->setVisible(!approve->isHidden());
    stripTest_->setVisible(!approval_->testButton()->isHidden());
}

void PlanPage::keepFocus() {
    // The button that was pressed is about to vanish. Its focus would go on to whatever comes next in the window, which
    // is the switch that enables execution: the list of contents is where the work goes on.
    const QWidget* focused = window()->focusWidget();
    if (focused && (approval_->isAncestorOf(focused) || strip_->isAncestorOf(focused))) {
        contentView_->setFocus(Qt::OtherFocusReason);
    }
}

void PlanPage::sendTest() {
    const auto loaded = context_.session.loaded();
    if (!loaded || !shownItem_ || !shownItem_->email) {
        emit toastWanted(tr("Choose an email first"));
        return;
    }
    auto* dialog = new SendTest(context_.services, context_.jobs, loaded, shownItem_->item, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendTest::sending, this, &Page::connectionOpened);
    connect(dialog, &SendTest::sent, this,
            [this](const QString& to) { emit toastWanted(tr("Test sent to %1").arg(to)); });
    dialog->open();
}

}  // namespace aicmo::ui
