#include "ui/dialogs/doubt_answers.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/models/answer_model.h"
#include "ui/pages/doubt_banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

DoubtAnswers::DoubtAnswers(const InquiryResult& result, QWidget* parent)
    : QDialog(parent), model_(new AnswerModel(result.asked, this)) {
    setWindowTitle(tr("Answers of the services"));
    setWindowModality(Qt::WindowModal);
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(24, 18, 24, 14);
    head->setSpacing(4);
    head->addWidget(new Label(tr("What the services said"), Type::Title, Tone::Main, this));
    auto* sum = new Label(tr("Asked at %1: %2").arg(clockTime(result.at), inquirySum(result)), Type::Body,
                          Tone::Secondary, this);
    sum->setWordWrap(true);
    head->addWidget(sum);
    column->addLayout(head);
    column->addWidget(new Hairline);
    table_ = new Table(tr("Answers of the services"), this);
    table_->setModel(model_);
    table_->setEdge(24);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setColumns({240, 100, 96, 104, 240}, AnswerModel::Words);
    column->addWidget(table_, 1);
    column->addWidget(new Hairline);
    words_ = new Label(Type::Body, Tone::Main, this);
    words_->setWordWrap(true);
    words_->setContentsMargins(24, 12, 24, 12);
    words_->setMinimumHeight(64);
    words_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    words_->setSelectable(true);
    words_->setAccessibleName(tr("In the service’s words"));
    column->addWidget(words_);
    QHBoxLayout* buttons = addFoot(column);
    QWidget* foot = buttons->parentWidget();
    auto* hint = new Label(
        tr("What a service could not tell stays in doubt until you settle it. All of it is in the event log."),
        Type::Small, Tone::Secondary, foot);
    hint->setWordWrap(true);
    buttons->addWidget(hint, 1);
    auto* close = makeButton(tr("Close"), ButtonKind::Plain, foot);
    close->setDefault(true);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(table_, &Table::currentRowChanged, this, &DoubtAnswers::showRow);
    resize(860, 420);
    if (model_->rowCount() > 0) table_->chooseRow(0);
    table_->setFocus();
}

void DoubtAnswers::showRow(int row) {
    words_->setText(row >= 0 && row < model_->rowCount() ? said(model_->at(row).sighting.text) : QString());
}

}  // namespace aicmo::ui
