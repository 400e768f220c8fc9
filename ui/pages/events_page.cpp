#include "ui/pages/events_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTimer>

#include "core/delivery/event_csv.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/detail_fields.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"
#include "ui/widgets/table.h"
#include "ui/widgets/time_range.h"

namespace aicmo::ui {

namespace {
enum Scope { ThisProject, AllProjects };
enum Look { AsFields, AsJson };

/// Of the export's file name.
bool isCsv(const QString& path) { return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive); }

std::string stored(const QDateTime& at) {
    return at.isValid() ? toRfc3339(Instant(std::chrono::milliseconds(at.toMSecsSinceEpoch()))) : std::string();
}

/// Writes what the filter lets through, oldest first. Blocks. The answer is what went wrong; empty when nothing.
QString writeEvents(Store& store, EventFilter filter, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    const bool csv = isCsv(path);
    if (csv) {
        file.write(QByteArray::fromStdString(eventCsvHeader()));
    }
    filter.newestFirst = false;
    filter.afterSeq = 0;
    while (true) {
        const auto page = store.events(filter);
        if (!page) {
            return said(page.error());
        }
        for (const Event& event : *page) {
            file.write(QByteArray::fromStdString(csv ? eventCsvRow(event) : toJsonLine(event) + "\n"));
        }
        if (static_cast<std::int64_t>(page->size()) < filter.limit) {
            break;
        }
        filter.afterSeq = page->back().seq;
    }
    return file.commit() ? QString() : file.errorString();
}
}  // namespace

EventsPage::EventsPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    fillWith(this, QPalette::Base);
    model_ = new EventModel(context_.services, context_.jobs, this);
    typing_ = new QTimer(this);
    typing_->setSingleShot(true);
    typing_->setInterval(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(24, 8, 24, 8);
    bar->setSpacing(8);
    search_ = new SearchField(tr("Search events"), QStringLiteral("Ctrl+F"), this);
    search_->setMinimumWidth(140);
    kind_ = new QComboBox(this);
    kind_->setAccessibleName(tr("Kind of event"));
    kind_->setAccessibleDescription(tr("Kind of event"));
    kind_->addItem(tr("Every kind"), QString());
    kind_->addItem(tr("Runs"), QStringLiteral("execution."));
    kind_->addItem(tr("Packages"), QStringLiteral("packaging."));
    kind_->addItem(tr("Approvals"), QStringLiteral("approval."));
    kind_->addItem(tr("Projects"), QStringLiteral("project."));
    kind_->addItem(tr("Settings"), QStringLiteral("setting."));
    time_ = new TimeRange(this);
    scope_ = new Segments(this);
    scope_->add(ThisProject, tr("This project"));
    scope_->add(AllProjects, tr("All projects"));
    verdict_ = new StateText(this);
    auto* verifyButton = makeButton(tr("Verify"), Icon::Shield, ButtonKind::Plain, this);
    verifyButton->setAccessibleName(tr("Verify event log"));
    auto* exportButton = makeButton(tr("Export"), Icon::Export, ButtonKind::Plain, this);
    exportButton->setAccessibleName(tr("Export events"));
    bar->addWidget(search_, 2);
    bar->addWidget(kind_);
    bar->addWidget(time_);
    bar->addWidget(scope_);
    bar->addStretch(1);
    bar->addWidget(verdict_);
    bar->addWidget(verifyButton);
    bar->addWidget(exportButton);
    column->addLayout(bar);
    column->addWidget(time_->fields());
    column->addWidget(new Hairline);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    auto* left = new QWidget(splitter);
    fillWith(left, QPalette::Base);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    table_ = new Table(tr("Event log"), left);
    table_->setModel(model_);
    table_->setDense(true);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEdge(24);
    table_->setColumns({76, 100, 190, 80, 300}, EventModel::What);
    leftColumn->addWidget(table_, 1);
    leftColumn->addWidget(new Hairline);
    auto* footRow = new QHBoxLayout;
    footRow->setContentsMargins(24, 5, 24, 5);
    footRow->setSpacing(12);
    foot_ = new Label(Type::Small, Tone::Secondary, left);
    footRight_ = new Label(Type::Small, Tone::Hint, left);
    footRow->addWidget(foot_);
    clear_ = makeButton(tr("Clear filters"), ButtonKind::Link, left);
    clear_->setFont(typeFont(Type::Small));
    clear_->hide();
    footRow->addWidget(clear_);
    footRow->addStretch(1);
    footRow->addWidget(footRight_);
    leftColumn->addLayout(footRow);
    splitter->addWidget(left);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({740, 400});
    splitter->setObjectName(QStringLiteral("events"));
    column->addWidget(splitter, 1);

    connect(typing_, &QTimer::timeout, this, &EventsPage::refilter);
    connect(search_, &QLineEdit::textChanged, this, [this] { typing_->start(); });
    connect(kind_, &QComboBox::currentIndexChanged, this, &EventsPage::refilter);
    connect(time_, &TimeRange::changed, this, &EventsPage::refilter);
    connect(clear_, &QPushButton::clicked, this, &EventsPage::clearFilters);
    connect(&context_.session, &ProjectSession::runsChanged, this, [this] {
        if (time_->choice() == TimeRange::ThisRun) {
            refilter();
        }
    });
    connect(scope_, &Segments::chosenChanged, this, &EventsPage::refilter);
    connect(verifyButton, &QPushButton::clicked, this, &EventsPage::verifyWanted);
    connect(exportButton, &QPushButton::clicked, this, &EventsPage::exportEvents);
    connect(table_, &Table::currentRowChanged, this, &EventsPage::rowChosen);
    connect(model_, &EventModel::searchBegun, this, [this] { table_->setEmptyText(tr("Reading the event log…")); });
    connect(model_, &EventModel::read, this, &EventsPage::showFoot);
    connect(model_, &EventModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        const int row = table_->currentIndex().row();
        if (row >= first.row() && row <= last.row()) {
            rowChosen(row);
        }
    });
    connect(model_, &EventModel::failed, this, &Page::problemRaised);
    connect(&context_.session, &ProjectSession::opening, this, &EventsPage::refilter);
    connect(&context_.library, &Library::headMoved, this, [this] {
        if (isVisible()) {
            model_->follow();
        }
    });
}

QWidget* EventsPage::makeDetails() {
    auto* pane = new QWidget(this);
    fillWith(pane, QPalette::Base);
    pane->setMinimumWidth(260);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    kindTitle_ = new Label(tr("No event chosen"), Type::Section, Tone::Main, pane);
    kindTitle_->setElide(Qt::ElideRight);
    seq_ = new Label(Type::Body, Tone::Hint, pane);
    head->addWidget(kindTitle_, 1);
    head->addWidget(seq_);
    column->addLayout(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& title, Type type) {
        grid->addWidget(new Label(title, Type::Small, Tone::Hint, pane), row, 0, Qt::AlignTop);
        auto* value = new Label(type, Tone::Main, pane);
        value->setWordWrap(true);
        value->setSelectable(false);
        grid->addWidget(value, row++, 1);
        return value;
    };
    at_ = add(tr("At"), Type::Small);
    project_ = add(tr("Project"), Type::Small);
    run_ = add(tr("Run"), Type::Code);
    actor_ = add(tr("Actor"), Type::Small);
    tags_ = add(tr("Tags"), Type::Small);
    column->addLayout(grid);
    auto* detailsHead = new QHBoxLayout;
    detailsHead->addWidget(new Label(tr("Details"), Type::SmallHead, Tone::Secondary, pane), 1);
    look_ = new Segments(pane);
    look_->add(AsFields, tr("Fields"));
    look_->add(AsJson, QStringLiteral("JSON"));
    look_->choose(AsFields);
    detailsHead->addWidget(look_);
    column->addLayout(detailsHead);
    fields_ = new DetailFields(pane);
    column->addWidget(fields_, 1);
    details_ = new QPlainTextEdit(pane);
    details_->setReadOnly(true);
    details_->setFont(typeFont(Type::Code));
    details_->setAccessibleName(tr("Event details as JSON"));
    details_->hide();
    column->addWidget(details_, 1);
    connect(look_, &Segments::chosenChanged, this, [this](int look) {
        fields_->setVisible(look == AsFields);
        details_->setVisible(look == AsJson);
    });
    column->addWidget(new Label(tr("Chain"), Type::SmallHead, Tone::Secondary, pane));
    auto* chain = new QGridLayout;
    chain->setHorizontalSpacing(16);
    chain->setColumnStretch(1, 1);
    chain->addWidget(new Label(tr("Before"), Type::Small, Tone::Hint, pane), 0, 0);
    chain->addWidget(new Label(tr("This"), Type::Small, Tone::Hint, pane), 1, 0);
    before_ = new Label(Type::Code, Tone::Secondary, pane);
    this_ = new Label(Type::Code, Tone::Main, pane);
    chain->addWidget(before_, 0, 1);
    chain->addWidget(this_, 1, 1);
    column->addLayout(chain);
    copy_ = makeButton(tr("Copy as JSON"), Icon::Copy, ButtonKind::Plain, pane);
    copy_->setEnabled(false);
    column->addWidget(copy_);
    connect(copy_, &QPushButton::clicked, this, [this] {
        const QModelIndex current = table_->currentIndex();
        if (current.isValid()) {
            QGuiApplication::clipboard()->setText(QString::fromStdString(toJsonLine(model_->at(current.row()))));
            emit toastWanted(tr("Copied"));
        }
    });
    return pane;
}

void EventsPage::search() { search_->setFocus(Qt::ShortcutFocusReason); }

QWidget* EventsPage::toastGround() { return table_; }

void EventsPage::showAllProjects() { scope_->choose(AllProjects); }

void EventsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refilter();
}

void EventsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // The status bar says the same; the filters need the room.
    constexpr int roomy = 980;
    verdict_->setVisible(width() >= roomy);
}

void EventsPage::refilter() {
    if (isVisible()) {
        model_->setFilter(wantedFilter());
    }
}

EventFilter EventsPage::wantedFilter() const {
    EventFilter filter;
    filter.projectId = scope_->chosen() == ThisProject ? context_.session.projectId() : std::string();
    filter.text = search_->text().trimmed().toStdString();
    filter.kindPrefix = kind_->currentData().toString().toStdString();
    filter.from = stored(time_->from());
    filter.until = stored(time_->until());
    if (time_->choice() == TimeRange::ThisRun) {
        // An id that no run has, where there was no run: nothing is shown.
        const std::vector<Run>& runs = context_.session.runs();
        filter.runId = runs.empty() ? std::string("none") : runs.front().id;
    }
    return filter;
}

void EventsPage::clearFilters() {
    search_->clear();
    kind_->setCurrentIndex(0);
    time_->choose(TimeRange::AnyTime);
    refilter();
}

void EventsPage::showFoot() {
    table_->setEmptyText(tr("No event matches."));
    foot_->setText(tr("%Ln event(s)", nullptr, model_->rowCount()));
    const EventFilter& filter = model_->filter();
    clear_->setVisible(!filter.text.empty() || !filter.kindPrefix.empty() || time_->choice() != TimeRange::AnyTime);
    footRight_->setText(tr("Found in %1 ms").arg(number(model_->readMillis())));
    if (!table_->currentIndex().isValid() && model_->rowCount() > 0) {
        table_->chooseRow(0);
    }
}

void EventsPage::rowChosen(int row) {
    copy_->setEnabled(row >= 0);
    if (row < 0 || row >= model_->rowCount()) {
        return;
    }
    const Event event = model_->at(row);
    kindTitle_->setText(shown(event.event));
    seq_->setText(u'#' + number(event.seq));
    at_->setText(moment(localFrom(event.at)));
    project_->setText(shown(event.projectId));
    run_->setText(shown(event.runId));
    actor_->setText(shown(event.actor));
    QStringList tags;
    for (const std::string& tag : event.tags) {
        tags.append(shown(tag));
    }
    tags_->setText(withCommas(tags));
    fields_->setDetails(QByteArray::fromStdString(event.details));
    details_->setPlainText(shown(QJsonDocument::fromJson(QByteArray::fromStdString(event.details))
                                     .toJson(QJsonDocument::Indented)
                                     .toStdString()));
    before_->setText(digestShort(event.prevHash));
    before_->setToolTip(QString::fromStdString(event.prevHash));
    this_->setText(digestShort(event.hash));
    this_->setToolTip(QString::fromStdString(event.hash));
}

void EventsPage::setVerdict(const StateLook& verdict) { verdict_->setLook(verdict); }

void EventsPage::exportEvents() {
    const QString path = askSaveAs(this, tr("Export events"), QStringLiteral("events.csv"),
                                   tr("CSV (*.csv)") + QStringLiteral(";;") + tr("JSON lines (*.jsonl)"));
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void EventsPage::exportTo(const QString& path) {
    context_.jobs.run(
        this,
        [store = context_.services.store, filter = wantedFilter(), path] { return writeEvents(*store, filter, path); },
        [this, path](const QString& error) {
            error.isEmpty() ? emit toastWanted(tr("Exported to %1").arg(path)) : emit problemRaised(error);
        });
}

}  // namespace aicmo::ui
