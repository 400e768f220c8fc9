#include "ui/dialogs/confirm_live.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reason_lines.h"

namespace aicmo::ui {

namespace {

class ChannelRow final : public QWidget {
  public:
    ChannelRow(Channel channel, QWidget* parent) : QWidget(parent) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        auto* mark = new QLabel(this);
        mark->setPixmap(icon(iconOf(channel)).pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(mark);
        row->addWidget(new Label(nameOf(channel), Type::Body, Tone::Main, this));
        row->addStretch(1);
    }
};

Label* figure(qint64 value, Type type, QWidget* parent) {
    auto* label = new Label(number(value), type, Tone::Main, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

}  // namespace

ConfirmLive::ConfirmLive(const LiveRequest& request, QWidget* parent)
    : QDialog(parent), number_(request.forecast.toSend) {
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Send live"));
    setFixedWidth(640);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 20, 24, 18);
    head->setSpacing(16);
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(Icon::Live, Tone::Live).pixmap(QSize(32, 32), devicePixelRatioF()));
    head->addWidget(mark, 0, Qt::AlignTop);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(4);
    titles->addWidget(
        new Label(tr("Send %Ln item(s) live?", nullptr, static_cast<int>(number_)), Type::Title, Tone::Main, this));
    titles->addWidget(
        new Label(tr("%1 for %2. What is sent cannot be taken back.").arg(request.project, request.client), Type::Body,
                  Tone::Secondary, this));
    head->addLayout(titles, 1);
    column->addLayout(head);
    column->addWidget(new Hairline);

    auto* grid = new QGridLayout;
    grid->setContentsMargins(24, 8, 24, 8);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const QStringList heads{tr("Channel"), tr("Goes out through"), tr("Will be sent"), tr("Held back")};
    for (int i = 0; i < heads.size(); ++i) {
        auto* label = new Label(heads[i], Type::SmallHead, Tone::Secondary, this);
        label->setAlignment((i > 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        grid->addWidget(label, 0, i);
    }
    int row = 1;
    for (const SendForecast::Row& channel : request.forecast.rows) {
        grid->addWidget(new Hairline, row++, 0, 1, 4);
        const auto account = request.accounts.find(channel.channel);
        const bool known = account != request.accounts.end() && !account->second.isEmpty();
        auto* through = new Label(known ? account->second : tr("No account: cannot be sent"), Type::Body,
                                  known ? Tone::Main : Tone::Failed, this);
        through->setElide(Qt::ElideRight);
        grid->addWidget(new ChannelRow(channel.channel, this), row, 0);
        grid->addWidget(through, row, 1);
        grid->addWidget(figure(channel.toSend, Type::Strong, this), row, 2);
        grid->addWidget(figure(channel.heldBack, Type::Body, this), row, 3);
        ++row;
    }
    grid->addWidget(new Hairline, row++, 0, 1, 4);
    grid->addWidget(new Label(tr("Together"), Type::Strong, Tone::Main, this), row, 0);
    grid->addWidget(figure(request.forecast.toSend, Type::Strong, this), row, 2);
    grid->addWidget(figure(request.forecast.heldBack, Type::Strong, this), row, 3);
    column->addLayout(grid);
    column->addWidget(new Hairline);

    addTimes(request.forecast, column);
    addReasons(request.forecast, column);
    auto* confirm = new QHBoxLayout;
    confirm->setContentsMargins(24, 16, 24, 20);
    confirm->setSpacing(24);
    auto* left = new QVBoxLayout;
    auto* caption = new Label(tr("Type the number of items: %1").arg(number_), Type::Strong, Tone::Main, this);
    field_ = new QLineEdit(this);
    field_->setFont(typeFont(Type::Headline));
    field_->setMinimumHeight(36);
    field_->setMaxLength(24);
    field_->setAccessibleName(tr("Number of items"));
    caption->setBuddy(field_);
    verdict_ = new StateText(this);
    verdict_->setLook({Icon::Pending, Tone::Hint, tr("not yet")});
    left->addWidget(caption);
    left->addWidget(field_);
    left->addWidget(verdict_);
    left->addStretch(1);
    confirm->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(
        new Label(tr("All %1 to be sent are approved").arg(number(number_)), Type::Strong, Tone::Main, this));
    auto* bytes = new Label(
        request.approvedBy + QChar(u' ') + tr("The bytes are checked again, item by item, before each hand-over."),
        Type::Small, Tone::Secondary, this);
    bytes->setWordWrap(true);
    right->addWidget(bytes);
    right->addStretch(1);
    confirm->addLayout(right, 1);
    column->addLayout(confirm);

    QHBoxLayout* buttons = addFoot(column);
    QWidget* foot = buttons->parentWidget();
    buttons->addWidget(new Label(tr("Starts 5 seconds after you confirm."), Type::Small, Tone::Secondary, foot), 1);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, foot);
    send_ = makeButton(tr("Send %L1 live").arg(number_), Icon::Live, ButtonKind::Live, foot);
    setLarge(cancel);
    setLarge(send_);
    send_->setEnabled(false);
    buttons->addWidget(cancel);
    buttons->addWidget(send_);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(send_, &QPushButton::clicked, this, &QDialog::accept);
    connect(field_, &QLineEdit::textChanged, this, &ConfirmLive::typed);
    field_->setFocus();
}

void ConfirmLive::addTimes(const SendForecast& cast, QVBoxLayout* column) {
    std::int64_t overdue = 0;
    std::int64_t early = 0;
    for (const SendForecast::Row& row : cast.rows) {
        overdue += row.overdue;
        early += row.early;
    }
    if (overdue + early == 0) {
        return;
    }
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(24, 10, 24, 10);
    lines->setSpacing(4);
    if (overdue > 0) {
        lines->addWidget(new StateText(
            {Icon::Warning, Tone::Doubt, tr("%1 of them are overdue: their time has passed").arg(number(overdue))},
            this));
    }
    if (early > 0) {
        lines->addWidget(new StateText(
            {Icon::Clock, Tone::Doubt, tr("%1 of them are planned for later and would go out now").arg(number(early))},
            this));
    }
    column->addLayout(lines);
    column->addWidget(new Hairline);
}

void ConfirmLive::addReasons(const SendForecast& cast, QVBoxLayout* column) {
    if (cast.heldBack == 0) {
        return;
    }
    std::vector<ReasonLines::Reason> lines;
    for (std::size_t s = 0; s < cast.reasons.size(); ++s) {
        if (cast.reasons[s] > 0) {
            lines.push_back({cast.reasons[s], lookOf(static_cast<ItemState>(s)), static_cast<int>(s)});
        }
    }
    if (cast.noAccount > 0) {
        lines.push_back({cast.noAccount, {Icon::Plug, Tone::Doubt, tr("Their channel has no account")}, std::nullopt});
    }
    auto* reasons = new ReasonLines(tr("Held back, and why"), this);
    reasons->setContentsMargins(24, 12, 24, 12);
    reasons->setReasons(lines);
    connect(reasons, &ReasonLines::wanted, this, [this](int state) {
        reject();
        emit showHeldBack(static_cast<ItemState>(state));
    });
    column->addWidget(reasons);
    column->addWidget(new Hairline);
}

bool ConfirmLive::matches(const QString& typed, qint64 number) {
    QString digits;
    for (const QChar c : typed.trimmed()) {
        if (c.isDigit()) {
            digits.append(QChar(u'0' + c.digitValue()));
        } else if (c != u',' && c != u'.' && c != u'\'' && c != u' ' && c != QChar(0xA0) && c != QChar(0x202F) &&
                   c != QChar(0x2019) && c != QChar(0x066C)) {
            return false;
        }
    }
    return number > 0 && digits == QString::number(number);
}

void ConfirmLive::typed() {
    const bool match = matches(field_->text(), number_);
    send_->setEnabled(match);
    verdict_->setLook(match                      ? StateLook{Icon::Ok, Tone::Ok, tr("matches")}
                      : field_->text().isEmpty() ? StateLook{Icon::Pending, Tone::Hint, tr("not yet")}
                                                 : StateLook{Icon::Failed, Tone::Failed, tr("is not the number")});
}

void ConfirmLive::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ConfirmLive::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 4), Tokens::of(this).live);
}

Dimmer::Dimmer(QWidget* parent) : QWidget(parent) {
    setGeometry(parent->rect());
    show();
    raise();
}

void Dimmer::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), QColor(16, 19, 23, 110)); }

}  // namespace aicmo::ui
