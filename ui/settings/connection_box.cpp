#include "ui/settings/connection_box.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/settings/connect_flow.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

constexpr int soonDays = 7;

QString listOf(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words) {
        list.append(shown(word));
    }
    return withCommas(list);
}

/// "in 58 days", "today"
QString daysTo(const QDateTime& at) {
    const qint64 days = QDate::currentDate().daysTo(at.date());
    return days <= 0 ? ConnectionBox::tr("today") : ConnectionBox::tr("in %Ln days", nullptr, static_cast<int>(days));
}

bool isNear(const Connection& connection) {
    const auto& ends = connection.renewable ? connection.refreshEnds : connection.accessEnds;
    return ends && QDateTime::currentDateTime().daysTo(local(*ends)) < soonDays;
}

QString untilWords(const Connection& connection) {
    QStringList words;
    if (connection.ended) {
        return connection.revoked || !connection.accessEnds
                   ? ConnectionBox::tr(
                         "The service takes this sign-in no more: the consent was withdrawn or ran out. "
                         "Connect again.")
                   : ConnectionBox::tr("The access ended on %1. Connect again.")
                         .arg(dayAndTime(local(*connection.accessEnds)));
    }
    if (connection.renewable) {
        words.append(ConnectionBox::tr("Renewed by itself."));
        if (connection.refreshEnds) {
            const QDateTime at = local(*connection.refreshEnds);
            words.append(ConnectionBox::tr("The sign-in ends %1, on %2.").arg(daysTo(at), dayAndTime(at)));
        }
    } else if (connection.accessEnds) {
        const QDateTime at = local(*connection.accessEnds);
        words.append(ConnectionBox::tr("Ends %1, on %2; then you connect again.").arg(daysTo(at), dayAndTime(at)));
    } else {
        words.append(ConnectionBox::tr("The service tells no end."));
    }
    return words.join(u' ');
}

}  // namespace

ConnectionBox::ConnectionBox(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(6);
    state_ = new StateText(this);
    setAccessibleRole(state_, QAccessible::Notification);
    column->addWidget(state_);
    for (Label** label : {&until_, &scopes_, &missing_, &note_, &problem_}) {
        *label = new Label(Type::Small, Tone::Secondary, this);
        (*label)->setWordWrap(true);
        (*label)->setSelectable(false);
        column->addWidget(*label);
    }
    missing_->setTone(Tone::Doubt);
    problem_->setTone(Tone::Failed);
    buttons_ = new QWidget(this);
    auto* row = new QHBoxLayout(buttons_);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    connect_ = makeButton(tr("Connect"), Icon::Plug, ButtonKind::Outline, buttons_);
    disconnect_ = makeButton(tr("Disconnect"), ButtonKind::Quiet, buttons_);
    row->addWidget(connect_);
    row->addWidget(disconnect_);
    row->addStretch(1);
    column->addWidget(buttons_);
    column->addWidget(makeWait());
    connect(connect_, &QPushButton::clicked, this, &ConnectionBox::connectWanted);
    connect(disconnect_, &QPushButton::clicked, this, &ConnectionBox::disconnectWanted);
}

QWidget* ConnectionBox::makeWait() {
    wait_ = new QWidget(this);
    auto* column = new QVBoxLayout(wait_);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    waiting_ = new Label(Type::Small, Tone::Secondary, wait_);
    waiting_->setWordWrap(true);
    column->addWidget(waiting_);
    auto* paste = new QHBoxLayout;
    paste->setSpacing(8);
    code_ = new QLineEdit(wait_);
    code_->setAccessibleName(tr("Code or address"));
    code_->setPlaceholderText(tr("Code, or the address where the browser ended"));
    code_->setMinimumHeight(28);
    take_ = makeButton(tr("Use the code"), ButtonKind::Plain, wait_);
    paste->addWidget(code_, 1);
    paste->addWidget(take_);
    column->addLayout(paste);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    again_ = makeButton(tr("Open the browser again"), ButtonKind::Plain, wait_);
    copy_ = makeButton(tr("Copy the address"), ButtonKind::Quiet, wait_);
    cancel_ = makeButton(tr("Cancel the sign-in"), ButtonKind::Quiet, wait_);
    row->addWidget(again_);
    row->addWidget(cancel_);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(copy_, 0, Qt::AlignLeading);
    const auto use = [this] {
        if (!code_->text().trimmed().isEmpty()) {
            emit pasted(code_->text());
        }
    };
    connect(code_, &QLineEdit::textChanged, this,
            [this](const QString& text) { take_->setEnabled(!text.trimmed().isEmpty()); });
    connect(code_, &QLineEdit::returnPressed, this, use);
    connect(take_, &QPushButton::clicked, this, use);
    connect(again_, &QPushButton::clicked, this, &ConnectionBox::openWanted);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromStdString(url_)); });
    connect(cancel_, &QPushButton::clicked, this, &ConnectionBox::cancelWanted);
    return wait_;
}

void ConnectionBox::say(Label* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ConnectionBox::showRow(const AccountRow& row, bool edited, ConnectFlow& flow) {
    setVisible(row.sheet && (row.sheet->hasOAuth || row.channel == Channel::Instagram));
    if (isHidden()) {
        return;
    }
    const AccountSheet& sheet = *row.sheet;
    for (Label* label : {until_, scopes_, missing_, note_, problem_}) {
        say(label, {});
    }
    state_->setVisible(sheet.hasOAuth);
    if (!sheet.hasOAuth) {
        buttons_->hide();
        wait_->hide();
        say(note_,
            tr("Instagram’s sign-in comes back to no program on this machine. Make a token that lives for 60 days "
               "with your app at Meta, and paste it here."));
        return;
    }
    showAccount(sheet);
    const bool busy = flow.isBusy();
    connect_->setText(sheet.ownConnection ? tr("Reconnect") : tr("Connect"));
    // It keeps the focus while something is asked: a disabled button would pass it on to any field.
    connect_->setEnabled(sheet.app && sheet.connectLockedBy.empty() && !edited);
    connect_->setToolTip(edited ? tr("Save or revert first") : QString());
    disconnect_->setVisible(sheet.ownConnection && !busy);
    disconnect_->setEnabled(!edited);
    const bool waiting = flow.step() == ConnectFlow::Step::Waiting;
    if (busy || !flow.problem().isEmpty()) {
        say(problem_, flow.problem());
    }
    if (busy) {
        showStep(flow);
    }
    // The next place for the focus is there before the one that has it goes.
    QWidget* comes = waiting ? wait_ : buttons_;
    QWidget* goes = waiting ? buttons_ : wait_;
    comes->show();
    if (const QWidget* focus = window()->focusWidget(); focus && goes->isAncestorOf(focus)) {
        waiting ? code_->setFocus(Qt::OtherFocusReason) : connect_->setFocus(Qt::OtherFocusReason);
    }
    goes->hide();
    if (!waiting) {
        code_->clear();
    }
    if (busy || !flow.problem().isEmpty()) {
        tell(problem_->text().isEmpty() ? state_->accessibleName() : problem_->text());
    }
}

void ConnectionBox::tell(const QString& words) {
    if (std::exchange(told_, words) != words) {
        announce(state_, words);
    }
}

void ConnectionBox::showAccount(const AccountSheet& sheet) {
    const QString service = sheet.channel == Channel::Crm ? QStringLiteral("HubSpot") : nameOf(sheet.channel);
    if (!sheet.connectLockedBy.empty()) {
        state_->setLook({Icon::Lock, Tone::Hint, tr("Set by the environment")});
        say(note_, tr("%1 sets this and wins over a sign-in.").arg(QString::fromStdString(sheet.connectLockedBy)));
    } else if (sheet.connection) {
        showConnection(*sheet.connection);
        say(note_, sheet.ownConnection ? QString() : tr("The default account holds for this client."));
    } else if (sheet.ownConnection) {
        state_->setLook({Icon::Failed, Tone::Failed, tr("Not connected")});
        say(problem_, shown(sheet.problem));
    } else if (sheet.app) {
        state_->setLook({Icon::Pending, Tone::Hint, tr("Not connected")});
        say(note_,
            tr("Connect opens the browser, where you sign in at %1 and allow the access. The app there has to have "
               "this redirect address: %2")
                .arg(service, shown(sheet.app->redirect)));
    } else {
        state_->setLook({Icon::Pending, Tone::Hint, tr("Not connected")});
        say(note_, tr("To sign in with the browser, enter the client id of your app at %1 below and save. Or paste a "
                      "token.")
                       .arg(service));
    }
}

void ConnectionBox::showConnection(const Connection& connection) {
    QString who = connection.account.empty() ? QString() : shown(connection.account);
    if (!who.isEmpty() && isRightToLeft()) {
        who = QChar(0x2068) + who + QChar(0x2069);  // "@" stays before its name
    }
    if (connection.ended) {
        state_->setLook({Icon::Failed, Tone::Failed, tr("The access ran out")});
    } else if (!connection.missing.empty() || isNear(connection)) {
        state_->setLook({Icon::Warning, Tone::Doubt, who.isEmpty() ? tr("Connected") : tr("Connected as %1").arg(who)});
    } else {
        state_->setLook({Icon::Ok, Tone::Ok, who.isEmpty() ? tr("Connected") : tr("Connected as %1").arg(who)});
    }
    say(until_, untilWords(connection));
    say(scopes_, tr("Granted: %1").arg(listOf(connection.scopes)));
    say(missing_, connection.missing.empty()
                      ? QString()
                      : tr("Asked for and not granted: %1. What needs it will be refused; connect "
                           "again and leave it allowed.")
                            .arg(listOf(connection.missing)));
}

void ConnectionBox::showStep(ConnectFlow& flow) {
    const bool waiting = flow.step() == ConnectFlow::Step::Waiting;
    SignIn& signIn = flow.signIn();
    for (Label* label : {until_, scopes_, missing_, note_}) {
        say(label, {});
    }
    state_->setLook(
        {Icon::Progress, Tone::Accent, waiting ? tr("Waiting for the browser…") : tr("Asking the service…")});
    if (!waiting) {
        return;
    }
    url_ = signIn.request().url;
    take_->setEnabled(!code_->text().trimmed().isEmpty());
    QStringList words;
    words.append(signIn.browserOpened() ? tr("Sign in in the browser and allow the access.")
                                        : tr("The browser could not be opened: copy the address into one."));
    words.append(
        signIn.listens()
            ? tr("The answer comes by itself. Should the browser show an error at its end, paste its address here.")
            : tr("The page at the end shows a code: paste it here."));
    words.append(tr("%1 left.").arg(duration(static_cast<double>(signIn.left().count()))));
    waiting_->setText(words.join(u' '));
    if (signIn.strayAnswered() && flow.problem().isEmpty()) {
        say(problem_, tr("An answer to another sign-in came, and was refused."));
    }
}

}  // namespace aicmo::ui
