#include "ui/dialogs/problem_box.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

ProblemBox::ProblemBox(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Problems"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    fillWith(this, QPalette::Base);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    outer->addLayout(column, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(Icon::Warning, Tone::Failed).pixmap(QSize(24, 24), devicePixelRatioF()));
    title_ = new Label(Type::Headline, Tone::Main, this);
    head->addWidget(mark);
    head->addWidget(title_, 1);
    column->addLayout(head);
    list_ = new QPlainTextEdit(this);
    list_->setReadOnly(true);
    list_->setFont(typeFont(Type::Body));
    list_->setAccessibleName(tr("What happened"));
    list_->setTabChangesFocus(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->document()->setDocumentMargin(0);
    column->addWidget(list_, 1);
    QHBoxLayout* foot = addFoot(outer);
    foot->addStretch(1);
    auto* close = makeButton(tr("Close"), ButtonKind::Plain, foot->parentWidget());
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    close->setFocus();
    resize(560, 260);
}

void ProblemBox::add(const QString& text) {
    if (texts_.contains(text)) {
        return;
    }
    texts_.append(text);
    title_->setText(texts_.size() == 1 ? tr("Something needs a look")
                                       : tr("%Ln things need a look", nullptr, static_cast<int>(texts_.size())));
    list_->setPlainText(texts_.join(QStringLiteral("\n\n")));
    setAccessibleDescription(list_->toPlainText());
    const int lines = list_->document()->blockCount();
    resize(width(), std::clamp(150 + lines * 22, 220, 480));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace aicmo::ui
