#include "ui/dialogs/confirm_settle.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

ConfirmSettle::ConfirmSettle(const QStringList& who, bool sent, QWidget* parent) : QDialog(parent) {
    constexpr qsizetype namesShown = 6;
    const auto count = static_cast<int>(who.size());
    setWindowTitle(tr("Settle items in doubt"));
    setWindowModality(Qt::WindowModal);
    setFixedWidth(480);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(24, 20, 24, 20);
    body->setSpacing(8);
    auto* title = new Label(sent ? tr("Settle %Ln item(s) as sent?", nullptr, count)
                                 : tr("Settle %Ln item(s) as not sent?", nullptr, count),
                            Type::Title, Tone::Main, this);
    title->setWordWrap(true);
    body->addWidget(title);
    auto* effect = new Label(sent ? tr("They count as sent and are never sent again. Who did not get it gets nothing.")
                                  : tr("They can be sent again. Who did get it, and you say did not, gets it twice."),
                             Type::Body, Tone::Secondary, this);
    effect->setWordWrap(true);
    body->addWidget(effect);
    QStringList names = who.mid(0, namesShown);
    if (who.size() > namesShown) {
        names.append(tr("and %L1 more").arg(who.size() - namesShown));
    }
    auto* list = new Label(names.join(u'\n'), Type::Small, Tone::Main, this);
    list->setAccessibleName(tr("Items"));
    list->setAccessibleDescription(list->text());
    body->addWidget(list);
    column->addLayout(body);
    QHBoxLayout* buttons = addFoot(column);
    QWidget* foot = buttons->parentWidget();
    buttons->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, foot);
    auto* settle = makeButton(sent ? tr("Settle %L1 as sent").arg(count) : tr("Settle %L1 as not sent").arg(count),
                              sent ? Icon::Ok : Icon::Retry, ButtonKind::Outline, foot);
    buttons->addWidget(cancel);
    buttons->addWidget(settle);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(settle, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
}

}  // namespace aicmo::ui
