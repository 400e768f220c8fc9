#include "ui/dialogs/shortcut_list.h"

#include <QVBoxLayout>

#include "ui/models/shortcut_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

ShortcutList::ShortcutList(std::vector<ShortcutLine> lines, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard"));
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(24, 12, 24, 12);
    auto* search = new SearchField(tr("Search shortcuts"), {}, this);
    top->addWidget(search);
    column->addLayout(top);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto* model = new ShortcutModel(std::move(lines), this);
    auto* table = new Table(tr("Shortcuts"), this);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEdge(24);
    table->setColumns({150, 280, 140}, ShortcutModel::What);
    table->setEmptyText(tr("No shortcut matches."));
    column->addWidget(table, 1);
    connect(search, &QLineEdit::textChanged, model, &ShortcutModel::setFilter);
    resize(600, 620);
    search->setFocus();
}

}  // namespace aicmo::ui
