#include "ui/settings/accounts_section.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QListView>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyledItemDelegate>

#include "ui/dialogs/secret_place.h"
#include "ui/models/roles.h"
#include "ui/settings/account_form.h"
#include "ui/settings/client_box.h"
#include "ui/settings/connect_flow.h"
#include "ui/settings/connection_box.h"
#include "ui/settings/test_pane.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

class AccountDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, heightOfRow(72)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const AccountRow& row = static_cast<const AccountModel*>(index.model())->at(index.row());
        const Tokens& t = Tokens::of(option.palette);
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, chosen                                   ? t.accentTint
                                       : option.state & QStyle::State_MouseOver ? t.hover
                                                                                : t.base);
        painter->setPen(t.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
        const QRect inner = option.rect.adjusted(16, 8, -12, -8);
        paintIcon(painter, place(QRect(inner.left(), inner.top() + 1, 16, 16)), iconOf(row.channel), t.text);
        const QRect first(inner.left() + 26, inner.top(), inner.width() - 26, 18);
        painter->setFont(typeFont(Type::Strong));
        const int name = painter->fontMetrics().horizontalAdvance(nameOf(row.channel));
        const bool markAlone = name + 8 + badgeWidth(lookOf(row)) > first.width();
        drawBadge(painter, first, lookOf(row), t, mirrored ? Qt::AlignLeft : Qt::AlignRight, markAlone);
        painter->setFont(typeFont(Type::Strong));
        painter->setPen(t.text);
        painter->drawText(place(first), flags, nameOf(row.channel));
        painter->setFont(typeFont(Type::Small));
        // An account is told by both of its ends, a sentence by its start.
        const Qt::TextElideMode cut = row.sheet && row.sheet->account.empty() ? Qt::ElideRight : Qt::ElideMiddle;
        const auto line = [&](int top, const QString& text, const QColor& ink) {
            painter->setPen(ink);
            drawLine(painter, place(QRect(first.left(), top, first.width(), 18)),
                     painter->fontMetrics().elidedText(text, cut, first.width()), Qt::AlignVCenter | Qt::AlignLeading);
        };
        line(inner.top() + 19, index.data(SecondLineRole).toString(), t.text2);
        line(inner.top() + 37, index.data(SummaryRole).toString(), t.text3);
        painter->restore();
    }
};

}  // namespace

AccountsSection::AccountsSection(const PageContext& context, QWidget* parent)
    : Page(context, parent), model_(new AccountModel(this)) {
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeFormPane());
    resultArea_ = new QScrollArea(splitter);
    resultArea_->setFrameShape(QFrame::NoFrame);
    resultArea_->setWidgetResizable(true);
    resultArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    resultArea_->setMinimumWidth(232);
    resultArea_->setFocusPolicy(Qt::NoFocus);
    result_ = new TestPane(resultArea_);
    fillWith(result_, QPalette::Base);
    resultArea_->setWidget(result_);
    splitter->addWidget(resultArea_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 480, 300});
    splitter->setObjectName(QStringLiteral("accounts"));
    column->addWidget(splitter, 1);
    connect(&context_.session, &ProjectSession::loadedChanged, this, [this] { followProject_ = true; });
    list_->setCurrentIndex(model_->index(0));
}

void AccountsSection::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // Three columns side by side need room; with less of it the test stands below the form.
    constexpr int roomForThree = 860;
    const bool below = width() < roomForThree;
    if (below == resultArea_->isHidden()) {
        return;
    }
    if (below) {
        below_->insertWidget(below_->count() - 1, resultArea_->takeWidget());
        result_->show();
    } else {
        below_->removeWidget(result_);
        resultArea_->setWidget(result_);
    }
    resultArea_->setVisible(!below);
}

QWidget* AccountsSection::toastGround() { return area_; }

QWidget* AccountsSection::makeTop() {
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    setMargins(row, 24, 8, 16, 8);
    row->setSpacing(8);
    auto* title = new Label(tr("Accounts of"), Type::Body, Tone::Secondary, top);
    owners_ = new ClientBox(context_, tr("Accounts of"), top);
    title->setBuddy(owners_);
    testAll_ = makeButton(tr("Test all"), Icon::Test, ButtonKind::Plain, top);
    testAll_->setAccessibleName(tr("Test all accounts"));
    row->addWidget(title);
    row->addWidget(owners_);
    row->addStretch(1);
    row->addWidget(testAll_);
    connect(owners_, &ClientBox::finding, this, [this] {
        model_->clear();
        showButtons();
    });
    connect(owners_, &ClientBox::ownerChanged, this, [this] {
        model_->clear();
        readSheets();
    });
    connect(owners_, &ClientBox::failed, this, &Page::problemRaised);
    connect(testAll_, &QPushButton::clicked, this, &AccountsSection::testAll);
    return top;
}

QWidget* AccountsSection::makeList() {
    list_ = new QListView(this);
    list_->setModel(model_);
    list_->setItemDelegate(new AccountDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setMinimumWidth(240);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Channels and their accounts"));
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsSection::showChannel);
    return list_;
}

QWidget* AccountsSection::makeFormPane() {
    auto* pane = new QWidget(this);
    fillWith(pane, QPalette::Base);
    pane->setMinimumWidth(320);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 8);
    head->setSpacing(4);
    title_ = new Label(Type::Section, Tone::Main, pane);
    about_ = new Label(Type::Small, Tone::Secondary, pane);
    about_->setWordWrap(true);
    head->addWidget(title_);
    head->addWidget(about_);
    column->addLayout(head);
    area_ = new QScrollArea(pane);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(area_);
    fillWith(inner, QPalette::Base);
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(16, 4, 16, 16);
    connection_ = new ConnectionBox(inner);
    innerColumn->addWidget(connection_);
    form_ = new AccountForm(inner);
    innerColumn->addWidget(form_);
    below_ = innerColumn;
    innerColumn->addStretch(1);
    area_->setWidget(inner);
    column->addWidget(area_, 1);
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    remove_ = makeButton(tr("Remove…"), ButtonKind::Plain, pane);
    remove_->setAccessibleName(tr("Remove account"));
    revert_ = makeButton(tr("Revert"), ButtonKind::Plain, pane);
    test_ = makeButton(tr("Test"), Icon::Test, ButtonKind::Plain, pane);
    test_->setAccessibleName(tr("Test account"));
    save_ = makeButton(tr("Save and test"), ButtonKind::Outline, pane);
    foot->addWidget(remove_);
    foot->addStretch(1);
    foot->addWidget(revert_);
    foot->addWidget(test_);
    foot->addWidget(save_);
    column->addLayout(foot);
    flow_ = new ConnectFlow(context_.services, context_.jobs, this);
    connect(flow_, &ConnectFlow::changed, this, &AccountsSection::showButtons);
    connect(flow_, &ConnectFlow::connected, this, &AccountsSection::connected);
    connect(connection_, &ConnectionBox::connectWanted, this, &AccountsSection::connectAccount);
    connect(connection_, &ConnectionBox::disconnectWanted, this, &AccountsSection::disconnectAccount);
    connect(connection_, &ConnectionBox::cancelWanted, flow_, &ConnectFlow::cancel);
    connect(connection_, &ConnectionBox::openWanted, this, [this] { flow_->signIn().openAgain(); });
    connect(connection_, &ConnectionBox::pasted, flow_, &ConnectFlow::paste);
    connect(form_, &AccountForm::edited, this, &AccountsSection::showButtons);
    connect(remove_, &QPushButton::clicked, this, &AccountsSection::askRemove);
    connect(revert_, &QPushButton::clicked, this, &AccountsSection::revert);
    connect(test_, &QPushButton::clicked, this, [this] { test(row().channel); });
    connect(save_, &QPushButton::clicked, this, &AccountsSection::save);
    return pane;
}

const AccountRow& AccountsSection::row() const { return model_->at(std::max(0, list_->currentIndex().row())); }

void AccountsSection::setClients(const std::vector<ProjectSummary>& projects) { owners_->setClients(projects); }

void AccountsSection::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    const auto loaded = context_.session.loaded();
    if (std::exchange(followProject_, false) && loaded && !form_->isDirty()) {
        owners_->follow(loaded->project());
    }
    if (!row().sheet) {
        readSheets();
    }
}

void AccountsSection::readSheets() {
    if (!context_.services.accounts || !owners_->isKnown()) {
        return;
    }
    reading_.run(
        context_.jobs, this,
        [book = context_.services.accounts, owner = owners_->owner()](const std::stop_token& stop) {
            std::vector<Result<AccountSheet>> sheets;
            for (const Channel channel : AccountModel::channels) {
                if (!stop.stop_requested()) {
                    sheets.push_back(book->sheet(owner, channel));
                }
            }
            return sheets;
        },
        [this](std::vector<Result<AccountSheet>> sheets) {
            for (Result<AccountSheet>& sheet : sheets) {
                if (!sheet) {
                    emit problemRaised(said(sheet.error()));
                    return;
                }
                const Channel channel = sheet->channel;
                model_->setSheet(std::move(*sheet));
                if (const auto test = tests_.find({owners_->owner(), channel}); test != tests_.end()) {
                    model_->setTest(channel, test->second);
                }
            }
            showChannel();
        });
}

void AccountsSection::showChannel() {
    const AccountRow& shownRow = row();
    if (!flow_->isBusy() && shownChannel_ != std::pair(owners_->owner(), shownRow.channel)) {
        flow_->forgetProblem();
    }
    shownChannel_ = {owners_->owner(), shownRow.channel};
    result_->showRow(shownRow);
    title_->setText(tr("%1 account").arg(nameOf(shownRow.channel)));
    about_->hide();
    if (shownRow.sheet) {
        form_->showSheet(*shownRow.sheet);
        about_->setText(shownRow.sheet->inherited
                            ? tr("The default account holds for this client. What you save here is the client’s own, "
                                 "whole: its secret too.")
                            : QString());
        about_->setVisible(shownRow.sheet->inherited);
    }
    showButtons();
}

void AccountsSection::showButtons() {
    const AccountRow& shownRow = row();
    const bool ready = owners_->isKnown() && shownRow.sheet.has_value();
    const bool dirty = ready && form_->isDirty();
    const bool signingIn = flow_->isBusy();
    form_->setEnabled(ready && !signingIn);
    connection_->showRow(shownRow, dirty, *flow_);
    remove_->setVisible(ready && shownRow.sheet->own);
    remove_->setEnabled(!signingIn);
    revert_->setEnabled(dirty);
    save_->setEnabled(dirty && !shownRow.testing);
    test_->setEnabled(ready && !dirty && !signingIn && shownRow.isSet() && !shownRow.testing);
    test_->setToolTip(dirty ? tr("A test takes what is saved") : QString());
    // Nothing that was typed gets lost by a glance at another channel.
    const QString why = signingIn ? tr("Finish or cancel the sign-in first")
                        : dirty   ? tr("Save or revert first")
                                  : QString();
    for (QWidget* widget : {static_cast<QWidget*>(list_), static_cast<QWidget*>(owners_)}) {
        widget->setEnabled(!dirty && !signingIn);
        widget->setToolTip(why);
    }
    testAll_->setEnabled(ready && !dirty && !signingIn);
}

void AccountsSection::revert() {
    showChannel();
    list_->setFocus(Qt::OtherFocusReason);
}

void AccountsSection::save() {
    struct Answer {
        Result<std::map<std::string, std::string>> problems;
        Status keyring;
    };
    // The button keeps the focus meanwhile: a disabled one would pass it on to any field.
    if (std::exchange(saving_, true)) {
        return;
    }
    const Channel channel = row().channel;
    auto change = std::make_shared<AccountChange>(form_->change());
    context_.jobs.run(
        this,
        [book = context_.services.accounts, owner = owners_->owner(), channel, change] {
            Answer answer{book->problemsOf(owner, channel, *change), {}};
            if (answer.problems && answer.problems->empty() && !change->secrets.empty()) {
                answer.keyring = book->keyring();
            }
            return answer;
        },
        [this, owner = owners_->owner(), channel, change](const Answer& answer) {
            saving_ = false;
            if (!answer.problems) {
                emit problemRaised(said(answer.problems.error()));
            } else if (form_->setProblems(*answer.problems); answer.problems->empty()) {
                answer.keyring ? keep(owner, channel, *change)
                               : askPlace(owner, channel, *change, answer.keyring.error());
            }
            showButtons();
        });
}

void AccountsSection::askPlace(const std::string& owner, Channel channel, AccountChange change, const Error& why) {
    const QString path =
        shown(context_.services.accounts->fileOf(owner, change.secrets.empty() ? "" : change.secrets.begin()->first));
    auto* dialog = new AskSecretPlace(said(why.message), path, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, owner, channel, change = std::move(change), dialog]() mutable {
        change.place = dialog->place();
        keep(owner, channel, change);
    });
    dialog->open();
}

void AccountsSection::keep(const std::string& owner, Channel channel, const AccountChange& change) {
    context_.jobs.run(
        this,
        [book = context_.services.accounts, owner, channel, change] { return book->save(owner, channel, change); },
        [this, owner, channel, change](const Status& saved) {
            if (!saved && change.place == SecretPlace::Keyring && !change.secrets.empty()) {
                askPlace(owner, channel, change, saved.error());
                return;
            }
            if (!saved) {
                emit problemRaised(said(saved.error()));
                return;
            }
            adoptChange(owner, channel);
            if (owner == owners_->owner()) {
                test(channel);
            }
        });
}

void AccountsSection::adoptChange(const std::string& owner, Channel channel) {
    // What was said of the default account holds for nobody who has it.
    owner.empty() ? tests_.clear() : void(tests_.erase({owner, channel}));
    emit accountsChanged();
    if (owner == owners_->owner()) {
        model_->setTest(channel, std::nullopt);
        readSheets();
    }
}

void AccountsSection::connectAccount() {
    const AccountSheet& sheet = *row().sheet;
    const AccountValue& kept = sheet.values.at(grantField(sheet.channel)->variable);
    emit connectionOpened();
    flow_->start(owners_->owner(), sheet.channel, sheet.ownConnection ? kept.place : std::nullopt);
}

void AccountsSection::connected(const std::string& owner, Channel channel) {
    emit toastWanted(tr("%1 is connected").arg(nameOf(channel)));
    adoptChange(owner, channel);
    test(channel);
}

void AccountsSection::disconnectAccount() {
    const Channel channel = row().channel;
    context_.jobs.run(
        this,
        [book = context_.services.accounts, owner = owners_->owner(), channel] {
            return book->disconnect(owner, channel);
        },
        [this, owner = owners_->owner(), channel](const Status& gone) {
            if (!gone) {
                emit problemRaised(said(gone.error()));
            } else {
                emit toastWanted(tr("%1 is disconnected here. The consent itself is withdrawn in the account’s "
                                    "settings at the service.")
                                     .arg(nameOf(channel)));
            }
            adoptChange(owner, channel);
        });
}

void AccountsSection::askRemove() {
    const Channel channel = row().channel;
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("Remove account"),
        tr("Remove the %1 account of %2, with its secret?").arg(nameOf(channel), owners_->currentText()),
        QMessageBox::Cancel, window());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(tr("Remove account"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, channel] { remove(channel); });
    box->open();
}

void AccountsSection::remove(Channel channel) {
    context_.jobs.run(
        this,
        [book = context_.services.accounts, owner = owners_->owner(), channel] { return book->remove(owner, channel); },
        [this, owner = owners_->owner(), channel](const Status& removed) {
            if (!removed) {
                emit problemRaised(said(removed.error()));
            } else {
                emit toastWanted(tr("The %1 account is removed").arg(nameOf(channel)));
            }
            adoptChange(owner, channel);
        });
}

void AccountsSection::testAll() {
    for (int i = 0; i < model_->rowCount(); ++i) {
        const AccountRow& row = model_->at(i);
        if (row.sheet && !row.sheet->account.empty() && !row.testing) {
            test(model_->at(i).channel);
        }
    }
}

void AccountsSection::test(Channel channel) {
    model_->setTesting(channel);
    showButtons();
    result_->showRow(row());
    emit connectionOpened();
    context_.jobs.run(
        this,
        [book = context_.services.accounts, owner = owners_->owner(), channel] {
            QElapsedTimer timer;
            timer.start();
            AccountTest test;
            test.check = book->check(owner, channel);
            test.millis = timer.elapsed();
            test.at = QDateTime::currentDateTime();
            return test;
        },
        [this, owner = owners_->owner(), channel](AccountTest test) { tested(owner, channel, std::move(test)); });
}

void AccountsSection::tested(const std::string& owner, Channel channel, AccountTest test) {
    tests_.insert_or_assign({owner, channel}, test);
    if (owner != owners_->owner()) {
        return;
    }
    model_->setTest(channel, std::move(test));
    showButtons();
    result_->showRow(row());
}

}  // namespace aicmo::ui
