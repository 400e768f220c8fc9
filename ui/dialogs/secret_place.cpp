#include "ui/dialogs/secret_place.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

AskSecretPlace::AskSecretPlace(const QString& why, const QString& path, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keep the secret"));
    setWindowModality(Qt::WindowModal);
    setFixedWidth(480);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(24, 20, 24, 20);
    body->setSpacing(6);
    body->addWidget(new Label(tr("Where may the secret stay?"), Type::Title, Tone::Main, this));
    auto* reason = new Label(tr("It cannot go into a keyring: %1.").arg(why), Type::Body, Tone::Secondary, this);
    reason->setWordWrap(true);
    body->addWidget(reason);
    body->addSpacing(8);
    session_ = new QRadioButton(tr("For this session only"), this);
    session_->setChecked(true);
    body->addWidget(session_);
    auto* forgotten =
        new Label(tr("In memory. You enter it again after the next start."), Type::Small, Tone::Secondary, this);
    setMargins(forgotten, 24, 0, 0, 6);
    body->addWidget(forgotten);
    file_ = new QRadioButton(tr("In a file that only you can read"), this);
    body->addWidget(file_);
    auto* where = new Label(tr("Not encrypted, mode 0600:\n%1").arg(path), Type::Small, Tone::Secondary, this);
    where->setWordWrap(true);
    setMargins(where, 24, 0, 0, 0);
    body->addWidget(where);
    session_->setAccessibleDescription(forgotten->text());
    file_->setAccessibleDescription(where->text());
    column->addLayout(body);
    QHBoxLayout* buttons = addFoot(column);
    QWidget* foot = buttons->parentWidget();
    buttons->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, foot);
    auto* keep = makeButton(tr("Keep it so"), Icon::Key, ButtonKind::Outline, foot);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    session_->setFocus();
}

SecretPlace AskSecretPlace::place() const { return file_->isChecked() ? SecretPlace::File : SecretPlace::Session; }

}  // namespace aicmo::ui
