#include "ui/widgets/reason_lines.h"

#include <QGridLayout>
#include <QPushButton>

#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

ReasonLines::ReasonLines(const QString& title, QWidget* parent) : QWidget(parent), grid_(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(title, Type::Section, Tone::Main, this));
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
    column->addLayout(grid_);
    column->addStretch(1);
}

void ReasonLines::setReasons(const std::vector<Reason>& reasons) {
    clearLayout(grid_);
    int row = 0;
    for (const Reason& reason : reasons) {
        auto* count = new Label(number(reason.count), Type::Strong, Tone::Main, this);
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid_->addWidget(count, row, 0);
        grid_->addWidget(new StateText(reason.look, this), row, 1, Qt::AlignLeft);
        if (reason.id) {
            auto* show = makeButton(tr("Show"), ButtonKind::Link, this);
            show->setAccessibleName(tr("Show: %1").arg(reason.look.word));
            connect(show, &QPushButton::clicked, this, [this, id = *reason.id] { emit wanted(id); });
            grid_->addWidget(show, row, 2);
        }
        ++row;
    }
}

}  // namespace aicmo::ui
