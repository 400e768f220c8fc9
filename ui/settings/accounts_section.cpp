#include "ui/settings/accounts_section.h"

#include <algorithm>

#include <QComboBox>
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
#include "ui/settings/test_pane.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

/// Data of the list of owners: a project of the client, and the client's key once it is known.
enum OwnerRole { ProjectIdRole = Qt::UserRole, KeyRole };

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
        drawBadge(painter, first, lookOf(row), t, mirrored ? Qt::AlignLeft : Qt::AlignRight);
        painter->setFont(typeFont(Type::Strong));
        painter->setPen(t.text);
        painter->drawText(place(first), flags, nameOf(row.channel));
        painter->setFont(typeFont(Type::Small));
        // An account is told by both of its ends, a sentence by its start.
        const Qt::TextElideMode cut = row.sheet && row.sheet->account.empty() ? Qt::ElideRight : Qt::ElideMiddle;
        const auto line = [&](int top, const QString& text, const QColor& ink) {
            painter->setPen(ink);
            painter->drawText(place(QRect(first.left(), top, first.width(), 18)), flags,
                              painter->fontMetrics().elidedText(text, cut, first.width()));
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
    auto* resultArea = new QScrollArea(splitter);
    resultArea->setFrameShape(QFrame::NoFrame);
    resultArea->setWidgetResizable(true);
    resultArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    resultArea->setMinimumWidth(232);
    resultArea->setFocusPolicy(Qt::NoFocus);
    result_ = new TestPane(resultArea);
    fillWith(result_, QPalette::Base);
    resultArea->setWidget(result_);
    splitter->addWidget(resultArea);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 480, 300});
    splitter->setObjectName(QStringLiteral("accounts"));
    column->addWidget(splitter, 1);
    connect(&context_.session, &ProjectSession::loadedChanged, this, [this] { followProject_ = true; });
    list_->setCurrentIndex(model_->index(0));
}

QWidget* AccountsSection::makeTop() {
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    setMargins(row, 24, 8, 16, 8);
    row->setSpacing(8);
    auto* title = new Label(tr("Accounts of"), Type::Body, Tone::Secondary, top);
    owners_ = new QComboBox(top);
    owners_->setAccessibleName(tr("Accounts of"));
    owners_->addItem(tr("Every client (default)"), QString());
    owners_->setItemData(0, QString(), KeyRole);
    owners_->setMinimumWidth(220);
    title->setBuddy(owners_);
    testAll_ = makeButton(tr("Test all"), Icon::Test, ButtonKind::Plain, top);
    testAll_->setAccessibleName(tr("Test all accounts"));
    row->addWidget(title);
    row->addWidget(owners_);
    row->addStretch(1);
    row->addWidget(testAll_);
    connect(owners_, &QComboBox::currentIndexChanged, this, &AccountsSection::ownerChosen);
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
    form_ = new AccountForm(inner);
    innerColumn->addWidget(form_);
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
    connect(form_, &AccountForm::edited, this, &AccountsSection::showButtons);
    connect(remove_, &QPushButton::clicked, this, &AccountsSection::askRemove);
    connect(revert_, &QPushButton::clicked, this, &AccountsSection::revert);
    connect(test_, &QPushButton::clicked, this, [this] { test(row().channel); });
    connect(save_, &QPushButton::clicked, this, &AccountsSection::save);
    return pane;
}

const AccountRow& AccountsSection::row() const { return model_->at(std::max(0, list_->currentIndex().row())); }

void AccountsSection::setClients(const std::vector<ProjectSummary>& projects) {
    const QSignalBlocker quiet(owners_);
    std::map<QString, QString> byName;
    for (const ProjectSummary& project : projects) {
        if (!project.clientName.empty()) {
            byName.emplace(shown(project.clientName), QString::fromStdString(project.id));
        }
    }
    for (int i = 1; i < owners_->count(); ++i) {
        byName.erase(owners_->itemText(i));
    }
    for (const auto& [name, projectId] : byName) {
        owners_->addItem(name, projectId);
    }
}

void AccountsSection::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    const auto loaded = context_.session.loaded();
    if (std::exchange(followProject_, false) && loaded && !form_->isDirty()) {
        const Project& project = loaded->project();
        const int index = owners_->findText(shown(project.client.name));
        if (index > 0) {
            owners_->setItemData(index, QString::fromStdString(accountOwner(project)), KeyRole);
            owners_->setCurrentIndex(index);
        }
    }
    if (!row().sheet) {
        readSheets();
    }
}

void AccountsSection::ownerChosen() {
    const QVariant key = owners_->currentData(KeyRole);
    model_->clear();
    if (key.isValid()) {
        adoptOwner(key.toString().toStdString());
        return;
    }
    ownerKnown_ = false;
    showButtons();
    finding_.run(
        context_.jobs, this,
        [store = context_.services.store, id = owners_->currentData(ProjectIdRole).toString().toStdString()](
            const std::stop_token&) -> Result<std::string> {
            const auto bundle = store->loadProject(id);
            if (!bundle) {
                return fail(bundle.error());
            }
            return accountOwner(bundle->project);
        },
        [this, index = owners_->currentIndex()](const Result<std::string>& owner) {
            if (!owner) {
                emit problemRaised(said(owner.error()));
                return;
            }
            owners_->setItemData(index, QString::fromStdString(*owner), KeyRole);
            adoptOwner(*owner);
        });
}

void AccountsSection::adoptOwner(const std::string& owner) {
    owner_ = owner;
    ownerKnown_ = true;
    readSheets();
}

void AccountsSection::readSheets() {
    if (!context_.services.accounts || !ownerKnown_) {
        return;
    }
    reading_.run(
        context_.jobs, this,
        [book = context_.services.accounts, owner = owner_](const std::stop_token& stop) {
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
                if (const auto test = tests_.find({owner_, channel}); test != tests_.end()) {
                    model_->setTest(channel, test->second);
                }
            }
            showChannel();
        });
}

void AccountsSection::showChannel() {
    const AccountRow& shownRow = row();
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
    const bool ready = ownerKnown_ && shownRow.sheet.has_value();
    const bool dirty = ready && form_->isDirty();
    form_->setEnabled(ready);
    remove_->setVisible(ready && shownRow.sheet->own);
    revert_->setEnabled(dirty);
    save_->setEnabled(dirty && !shownRow.testing);
    test_->setEnabled(ready && !dirty && shownRow.isSet() && !shownRow.testing);
    test_->setToolTip(dirty ? tr("A test takes what is saved") : QString());
    // Nothing that was typed gets lost by a glance at another channel.
    const QString why = dirty ? tr("Save or revert first") : QString();
    for (QWidget* widget : {static_cast<QWidget*>(list_), static_cast<QWidget*>(owners_)}) {
        widget->setEnabled(!dirty);
        widget->setToolTip(why);
    }
    testAll_->setEnabled(ready && !dirty);
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
        [book = context_.services.accounts, owner = owner_, channel, change] {
            Answer answer{book->problemsOf(owner, channel, *change), {}};
            if (answer.problems && answer.problems->empty() && !change->secrets.empty()) {
                answer.keyring = book->keyring();
            }
            return answer;
        },
        [this, owner = owner_, channel, change](const Answer& answer) {
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
            // What was said of the account before holds no longer; of the default one, for nobody who has it.
            owner.empty() ? tests_.clear() : void(tests_.erase({owner, channel}));
            emit accountsChanged();
            if (owner == owner_) {
                model_->setTest(channel, std::nullopt);
                readSheets();
                test(channel);
            }
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
        this, [book = context_.services.accounts, owner = owner_, channel] { return book->remove(owner, channel); },
        [this, channel](const Status& removed) {
            if (!removed) {
                emit problemRaised(said(removed.error()));
            } else {
                tests_.erase({owner_, channel});
                model_->setTest(channel, std::nullopt);
                emit toastWanted(tr("The %1 account is removed").arg(nameOf(channel)));
                emit accountsChanged();
            }
            readSheets();
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
        [book = context_.services.accounts, owner = owner_, channel] {
            QElapsedTimer timer;
            timer.start();
            AccountTest test;
            test.check = book->check(owner, channel);
            test.millis = timer.elapsed();
            test.at = QDateTime::currentDateTime();
            return test;
        },
        [this, owner = owner_, channel](AccountTest test) { tested(owner, channel, std::move(test)); });
}

void AccountsSection::tested(const std::string& owner, Channel channel, AccountTest test) {
    tests_.insert_or_assign({owner, channel}, test);
    if (owner != owner_) {
        return;
    }
    model_->setTest(channel, std::move(test));
    showButtons();
    result_->showRow(row());
}

}  // namespace aicmo::ui
