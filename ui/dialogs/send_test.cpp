#include "ui/dialogs/send_test.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include "ui/bridge/test_send.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

QString lastAddressKey() { return QStringLiteral("test/to"); }

QString answerOf(const Outcome& outcome) {
    return outcome.code > 0 ? QStringLiteral("%1 %2").arg(outcome.code).arg(shown(outcome.text)) : said(outcome.text);
}

}  // namespace

SendTest::SendTest(const ConsoleServices& services, Jobs& jobs, std::shared_ptr<const LoadedProject> loaded,
                   PlanItem item, QWidget* parent)
    : QDialog(parent), services_(services), jobs_(jobs), loaded_(std::move(loaded)), item_(item) {
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Send test"));
    setFixedWidth(480);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(24, 20, 24, 20);
    body->setSpacing(6);
    body->addWidget(new Label(tr("Send one test"), Type::Title, Tone::Main, this));
    auto* what = new Label(tr("“%1” as %2 gets it, with [Test] before its subject. It belongs to no run and counts "
                              "nowhere; the event log names it.")
                               .arg(shown(loaded_->plan->content(item_).title), shown(loaded_->plan->recipient(item_))),
                           Type::Body, Tone::Secondary, this);
    what->setWordWrap(true);
    body->addWidget(what);
    const auto account = loaded_->account(Channel::Email);
    auto* through = new Label(account ? tr("Goes out through %1.").arg(shown(*account))
                                      : tr("There is no email account: nothing can be sent."),
                              Type::Body, account ? Tone::Secondary : Tone::Failed, this);
    through->setWordWrap(true);
    body->addWidget(through);
    body->addSpacing(8);
    auto* caption = new Label(tr("Your address"), Type::Strong, Tone::Main, this);
    to_ = new QLineEdit(this);
    to_->setMaxLength(254);
    to_->setAccessibleName(tr("Your address"));
    to_->setText(QSettings().value(lastAddressKey()).toString());
    to_->selectAll();
    caption->setBuddy(to_);
    answer_ = new Label(Type::Small, Tone::Secondary, this);
    answer_->setWordWrap(true);
    answer_->setMinimumHeight(32);
    answer_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    body->addWidget(caption);
    body->addWidget(to_);
    body->addWidget(answer_);
    column->addLayout(body);

    QHBoxLayout* buttons = addFoot(column);
    QWidget* foot = buttons->parentWidget();
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, foot);
    send_ = makeButton(tr("Send test"), Icon::Test, ButtonKind::Primary, foot);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(send_);

    const auto ready = [this, possible = account.has_value()] {
        send_->setEnabled(possible && to_->text().contains(u'@'));
    };
    ready();
    connect(to_, &QLineEdit::textChanged, this, ready);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(send_, &QPushButton::clicked, this, &SendTest::send);
    to_->setFocus();
}

void SendTest::say(const QString& text, Tone tone) {
    answer_->setTone(tone);
    answer_->setText(text);
}

void SendTest::send() {
    const QString to = to_->text().trimmed();
    QSettings().setValue(lastAddressKey(), to);
    send_->setEnabled(false);
    to_->setEnabled(false);
    say(tr("Sending…"), Tone::Secondary);
    emit sending();
    sending_.run(
        jobs_, this,
        [services = services_, loaded = loaded_, item = item_, address = to.toStdString()](
            const std::stop_token& stop) { return sendTest(services, *loaded, item, address, stop); },
        [this, to](const Result<Outcome>& outcome) {
            if (outcome && outcome->kind == OutcomeKind::Accepted) {
                emit sent(to);
                accept();
                return;
            }
            send_->setEnabled(true);
            to_->setEnabled(true);
            say(outcome ? tr("Not sent: %1").arg(answerOf(*outcome)) : said(outcome.error()), Tone::Failed);
        });
}

}  // namespace aicmo::ui
