#include "ui/settings/suppression_section.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/project/suppression_list.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"
#include "ui/widgets/table.h"

namespace aicmo::ui {

namespace {

/// What an import brought.
struct Imported {
    Result<std::int64_t> added;
    QStringList refused;
    qint64 refusedCount = 0;
};

Imported importInto(Store& store, const QString& path, const std::string& actor) {
    constexpr std::size_t refusedShown = 20;
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) {
        return {fail(ErrorKind::Io, in.errorString().toStdString(), path.toStdString()), {}, 0};
    }
    const SuppressionFile file = readSuppressionFile(in.readAll().toStdString());
    QStringList refused;
    for (std::size_t i = 0; i < file.refused.size() && i < refusedShown; ++i) {
        const SuppressionFile::Refused& line = file.refused[i];
        refused.append(SuppressionSection::tr("Line %1: “%2” %3")
                           .arg(number(static_cast<qint64>(line.line)), shown(line.text), said(line.why)));
    }
    return {store.suppress(file.entries, "imported", actor), refused, static_cast<qint64>(file.refused.size())};
}

}  // namespace

SuppressionSection::SuppressionSection(const PageContext& context, QWidget* parent)
    : Page(context, parent),
      model_(new SuppressionModel(this)),
      entries_(std::make_shared<const SuppressionEntries>()) {
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    table_ = new Table(tr("Suppression list"), this);
    table_->setModel(model_);
    table_->setEdge(24);
    table_->setColumns({360, 240}, SuppressionModel::Reason);
    column->addWidget(table_, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(makeAdd());
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SuppressionSection::showCount);
    connect(model_, &QAbstractItemModel::modelReset, this, &SuppressionSection::showCount);
}

QWidget* SuppressionSection::makeTop() {
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    setMargins(row, 24, 8, 16, 8);
    row->setSpacing(8);
    search_ = new SearchField(tr("Search the suppression list"), QStringLiteral("Ctrl+F"), top);
    search_->setMinimumWidth(220);
    count_ = new Label(Type::Body, Tone::Secondary, top);
    remove_ = makeButton(tr("Remove"), ButtonKind::Plain, top);
    auto* import = makeButton(tr("Import…"), Icon::Import, ButtonKind::Plain, top);
    import->setAccessibleName(tr("Import suppressions"));
    import->setToolTip(tr("A CSV file: its column email, or without a header the first with an entry"));
    row->addWidget(search_, 1);
    row->addWidget(count_);
    row->addStretch(1);
    row->addWidget(remove_);
    row->addWidget(import);
    connect(search_, &QLineEdit::textChanged, this, &SuppressionSection::refilter);
    connect(remove_, &QPushButton::clicked, this, &SuppressionSection::removeChosen);
    connect(import, &QPushButton::clicked, this, &SuppressionSection::askImport);
    return top;
}

QWidget* SuppressionSection::makeAdd() {
    auto* foot = new QWidget(this);
    fillWith(foot, QPalette::Window);
    auto* column = new QVBoxLayout(foot);
    setMargins(column, 24, 10, 16, 10);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    entry_ = new QLineEdit(foot);
    entry_->setPlaceholderText(tr("anna@example.org or @example.org"));
    entry_->setAccessibleName(tr("Address or @domain to hold back"));
    reason_ = new QLineEdit(foot);
    reason_->setPlaceholderText(tr("Reason"));
    reason_->setAccessibleName(tr("Reason for holding back"));
    add_ = makeButton(tr("Hold back"), Icon::Plus, ButtonKind::Outline, foot);
    add_->setEnabled(false);
    row->addWidget(entry_, 2);
    row->addWidget(reason_, 1);
    row->addWidget(add_);
    column->addLayout(row);
    problem_ = new Label(Type::Small, Tone::Failed, foot);
    problem_->hide();
    column->addWidget(problem_);
    connect(entry_, &QLineEdit::textChanged, this, [this](const QString& text) {
        add_->setEnabled(!text.trimmed().isEmpty());
        problem_->hide();
    });
    connect(entry_, &QLineEdit::returnPressed, this, &SuppressionSection::add);
    connect(reason_, &QLineEdit::returnPressed, this, &SuppressionSection::add);
    connect(add_, &QPushButton::clicked, this, &SuppressionSection::add);
    return foot;
}

void SuppressionSection::search() { search_->setFocus(Qt::ShortcutFocusReason); }

void SuppressionSection::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void SuppressionSection::refresh() {
    reading_.run(
        context_.jobs, this,
        [store = context_.services.store](const std::stop_token&) { return store->suppressions(); },
        [this](Result<SuppressionEntries> entries) {
            if (!entries) {
                emit problemRaised(said(entries.error()));
                return;
            }
            entries_ = std::make_shared<const SuppressionEntries>(std::move(*entries));
            refilter();
        });
}

void SuppressionSection::refilter() {
    filtering_.run(
        context_.jobs, this,
        [entries = entries_, text = search_->text().toStdString()](const std::stop_token&) {
            return matchingSuppressions(*entries, text);
        },
        [this, entries = entries_](std::vector<std::uint32_t> rows) { model_->setRows(entries, std::move(rows)); });
}

void SuppressionSection::showCount() {
    const qint64 rows = model_->rowCount();
    count_->setText(rows == model_->total() ? tr("%Ln entries", nullptr, static_cast<int>(rows))
                                            : tr("%1 of %2").arg(number(rows), number(model_->total())));
    const auto chosen = static_cast<int>(table_->selectionModel()->selectedRows().size());
    remove_->setEnabled(chosen > 0);
    remove_->setText(chosen > 0 ? tr("Remove %Ln", nullptr, chosen) : tr("Remove"));
    remove_->setAccessibleName(tr("Remove from the suppression list"));
    table_->setEmptyText(model_->total() == 0
                             ? tr("Nobody is held back. Addresses and @domains that you add, or import "
                                  "from a CSV file, get nothing from then on.")
                             : tr("No entry matches “%1”.").arg(search_->text()));
}

void SuppressionSection::add() {
    const auto entry = suppressionEntryFrom(entry_->text().toStdString());
    if (!entry) {
        problem_->setText(tr("This is neither an address nor an @domain."));
        problem_->show();
        entry_->setFocus();
        return;
    }
    const QString reason = reason_->text().trimmed();
    context_.jobs.run(
        this,
        [store = context_.services.store, entry = *entry, actor = context_.services.actor,
         why = (reason.isEmpty() ? QStringLiteral("by hand") : reason).toStdString()] {
            return store->suppress({entry}, why, actor);
        },
        [this, entry = *entry](const Result<std::int64_t>& added) {
            if (!added) {
                emit problemRaised(said(added.error()));
                return;
            }
            entry_->clear();
            entry_->setFocus();
            changed(*added > 0 ? tr("%1 is held back from now on").arg(shown(entry))
                               : tr("%1 was on the list already").arg(shown(entry)));
        });
}

void SuppressionSection::removeChosen() {
    SuppressionEntries taken;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        taken.push_back(model_->rowAt(index.row()));
    }
    if (taken.empty()) {
        return;
    }
    context_.jobs.run(
        this,
        [store = context_.services.store, taken, actor = context_.services.actor] {
            std::vector<std::string> entries;
            for (const auto& [entry, reason] : taken) {
                entries.push_back(entry);
            }
            return store->unsuppress(entries, actor);
        },
        [this, taken](const Result<std::int64_t>& removed) {
            if (!removed) {
                emit problemRaised(said(removed.error()));
                return;
            }
            emit undoWanted(tr("%Ln entries removed", nullptr, static_cast<int>(*removed)),
                            [self = QPointer<SuppressionSection>(this), taken] {
                                if (self) {
                                    self->giveBack(taken);
                                }
                            });
            emit suppressionsChanged();
            refresh();
        });
}

void SuppressionSection::giveBack(const SuppressionEntries& entries) {
    context_.jobs.run(
        this,
        [store = context_.services.store, entries, actor = context_.services.actor]() -> Status {
            // Each with its own reason.
            std::map<std::string, std::vector<std::string>> byReason;
            for (const auto& [entry, reason] : entries) {
                byReason[reason].push_back(entry);
            }
            for (const auto& [reason, same] : byReason) {
                if (const auto added = store->suppress(same, reason, actor); !added) {
                    return fail(added.error());
                }
            }
            return {};
        },
        [this](const Status& given) {
            if (!given) {
                emit problemRaised(said(given.error()));
            }
            emit suppressionsChanged();
            refresh();
        });
}

void SuppressionSection::askImport() {
    const auto dialog = makeFileDialog(this, tr("Import suppressions"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Lists (*.csv *.txt);;All files (*)"));
    if (dialog->exec() == QDialog::Accepted && !dialog->selectedFiles().isEmpty()) {
        importFile(dialog->selectedFiles().first());
    }
}

void SuppressionSection::importFile(const QString& path) {
    context_.jobs.run(
        this,
        [store = context_.services.store, path, actor = context_.services.actor] {
            return importInto(*store, path, actor);
        },
        [this](const Imported& imported) {
            if (!imported.added) {
                emit problemRaised(said(imported.added.error()));
                return;
            }
            changed(tr("%Ln entries added", nullptr, static_cast<int>(*imported.added)));
            if (imported.refusedCount > 0) {
                emit problemRaised(tr("%Ln lines were left out:", nullptr, static_cast<int>(imported.refusedCount)) +
                                   u'\n' + imported.refused.join(u'\n'));
            }
        });
}

void SuppressionSection::changed(const QString& words) {
    emit toastWanted(words);
    emit suppressionsChanged();
    refresh();
}

}  // namespace aicmo::ui
