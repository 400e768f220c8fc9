#include "ui/widgets/part_lines.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"

namespace aicmo::ui {

PartLines::PartLines(const QString& title, Qt::TextElideMode elide, QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout), elide_(elide) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(title, Type::Section, Tone::Main, this));
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(8);
    // What can be cut is what tells the lines apart: it gets the room, and the bar what is left.
    const bool cuts = elide != Qt::ElideNone;
    grid_->setColumnStretch(0, cuts ? 6 : 0);
    grid_->setColumnStretch(1, cuts ? 1 : 2);
    column->addLayout(grid_);
    column->addStretch(1);
}

PartLines::Line PartLines::makeLine(int row) {
    Line line{new Label(Type::Body, Tone::Main, this), new SegmentedProgress(this),
              new Label(Type::Body, Tone::Main, this), new Label(Type::Body, Tone::Hint, this)};
    line.name->setElide(elide_);
    line.bar->setThickness(8);
    line.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.word->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid_->addWidget(line.name, row, 0);
    grid_->addWidget(line.bar, row, 1);
    grid_->addWidget(line.count, row, 2);
    grid_->addWidget(line.word, row, 3);
    return line;
}

void PartLines::setParts(const std::vector<Part>& parts, bool dry) {
    while (lines_.size() < parts.size()) {
        lines_.push_back(makeLine(static_cast<int>(lines_.size())));
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        const bool used = i < parts.size();
        for (QWidget* piece : std::initializer_list<QWidget*>{line.name, line.bar, line.count, line.word}) {
            piece->setVisible(used);
        }
        if (!used) {
            continue;
        }
        const Part& part = parts[i];
        const RunShare share = shareOf(part.counts, dry);
        line.name->setText(part.name);
        line.bar->setAccessibleName(tr("%1 progress").arg(part.name));
        line.bar->setCounts(part.counts, dry);
        line.count->setText(tr("%1 / %2").arg(number(share.done), number(share.total)));
        line.word->setText(part.word);
    }
    setVisible(!parts.empty());
}

}  // namespace aicmo::ui
