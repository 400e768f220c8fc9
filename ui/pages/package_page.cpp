#include "ui/pages/package_page.h"

#include <map>

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include "core/document/language.h"
#include "ui/dialogs/sheet_viewer.h"
#include "ui/language.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

QString sha256OfFile(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

/// A part of a project by its name in the document.
QString partName(const std::string& part) {
    static const std::map<std::string, const char*, std::less<>> names{
        {"name", QT_TRANSLATE_NOOP("aicmo::ui::PackagePage", "name")},
        {"client", QT_TRANSLATE_NOOP("aicmo::ui::PackagePage", "client")},
        {"brand", QT_TRANSLATE_NOOP("aicmo::ui::PackagePage", "brand")},
        {"creatives", QT_TRANSLATE_NOOP("aicmo::ui::PackagePage", "creatives")},
        {"audiences", QT_TRANSLATE_NOOP("aicmo::ui::PackagePage", "audiences")},
        {"strategy.kpis", QT_TRANSLATE_NOOP("aicmo::ui::PackagePage", "key figures")},
        {"strategy.budget", QT_TRANSLATE_NOOP("aicmo::ui::PackagePage", "budget")},
        {"strategy.pillars", QT_TRANSLATE_NOOP("aicmo::ui::PackagePage", "pillars")},
        {"strategy.personas", QT_TRANSLATE_NOOP("aicmo::ui::PackagePage", "personas")},
    };
    if (const auto found = names.find(part); found != names.end()) {
        return PackagePage::tr(found->second);
    }
    return part.starts_with("strategy.") ? PackagePage::tr("strategy text") : PackagePage::tr("other fields");
}

QString brandFieldName(BrandField field) {
    switch (field) {
        case BrandField::Logo: return PackagePage::tr("logo");
        case BrandField::PrimaryColor: return PackagePage::tr("primary colour");
        case BrandField::AccentColor: return PackagePage::tr("accent colour");
        case BrandField::FontFamily: return PackagePage::tr("font family");
        case BrandField::PageSize: return PackagePage::tr("page size");
        case BrandField::Language: return PackagePage::tr("language");
    }
    return {};
}

}  // namespace

PackagePage::PackagePage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    fillWith(this, QPalette::Base);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QVBoxLayout;
    setMargins(left, 24, 16, 0, 0);
    left->setSpacing(12);
    problems_ = new Banner(Icon::Failed, Tone::Failed, this);
    problems_->hide();
    left->addWidget(problems_);
    empty_ = new EmptyState(Icon::Package, tr("No package yet"),
                            tr("Build package writes the strategy as PDF, the deck for PowerPoint and a web summary, "
                               "with a manifest that says what they were made from."),
                            this);
    left->addWidget(empty_, 1);
    documents_ = makeDocuments();
    left->addWidget(documents_, 1);
    documents_->hide();
    row->addLayout(left, 1);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(makeBuildPane());

    connect(openFolder_, &QPushButton::clicked, this, &PackagePage::openFolder);
    connect(&context_.session, &ProjectSession::opening, this, &PackagePage::projectChanged);
    connect(&context_.session, &ProjectSession::loadedChanged, this, &PackagePage::projectChanged);
    connect(&context_.packages, &PackageController::progressed, this,
            [this](const QString& id, double fraction, const QString& doing) {
                if (isMine(id)) {
                    progress_->setValue(static_cast<int>(fraction * 1000));
                    doing_->setText(doing);
                }
            });
    connect(&context_.packages, &PackageController::finished, this,
            [this](const QString& id, const ProjectPackageResult& result) {
                if (isMine(id)) {
                    built(result);
                }
            });
    connect(&context_.packages, &PackageController::history, this,
            [this](const QString& id, const std::vector<PackageStory>& stories) {
                if (isMine(id)) {
                    fillHistory(stories);
                }
            });
    connect(&context_.packages, &PackageController::verified, this,
            [this](const QString& id, const QString& folder, const QStringList& differences) {
                if (isMine(id)) {
                    verified(folder, differences);
                }
            });
    connect(&context_.packages, &PackageController::failed, this, &Page::problemRaised);
    projectChanged();
}

QWidget* PackagePage::makeDocuments() {
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* host = new QWidget(area);
    fillWith(host, QPalette::Base);
    auto* column = new QVBoxLayout(host);
    setMargins(column, 0, 0, 24, 16);
    column->setSpacing(12);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(new Label(tr("Documents"), Type::Section, Tone::Main, host));
    folderRow->addSpacing(8);
    folder_ = new Label(Type::Small, Tone::Hint, host);
    folder_->setElide(Qt::ElideMiddle);
    folderRow->addWidget(folder_, 1);
    openFolder_ = makeButton(tr("Open folder"), Icon::Folder, ButtonKind::Plain, host);
    folderRow->addWidget(openFolder_);
    column->addLayout(folderRow);
    cards_ = new PackageCards(host);
    column->addWidget(cards_);
    column->addSpacing(4);
    pages_ = new SheetStrip(context_.jobs, SheetKind::Page, host);
    auto* print = makeButton(tr("Print…"), Icon::Printer, ButtonKind::Plain, host);
    print->setAccessibleName(tr("Print the PDF…"));
    pages_->addButton(print);
    column->addWidget(pages_);
    slides_ = new SheetStrip(context_.jobs, SheetKind::Slide, host);
    column->addWidget(slides_);
    column->addStretch(1);
    area->setWidget(host);
    connect(cards_, &PackageCards::said, this, &Page::toastWanted);
    connect(print, &QPushButton::clicked, this, &PackagePage::previewPdf);
    connect(pages_, &SheetStrip::opened, this,
            [this](int index) { showSheet(*pages_, QStringLiteral("strategy.pdf"), index); });
    connect(slides_, &SheetStrip::opened, this,
            [this](int index) { showSheet(*slides_, QStringLiteral("deck.pptx"), index); });
    return area;
}

void PackagePage::previewPdf() {
    isPreviewWanted_ = isReading_;
    if (isReading_) {
        return;
    }
    if (pages_->source()) {
        showSheet(*pages_, QStringLiteral("strategy.pdf"), 0);
    } else {
        emit toastWanted(tr("There is no PDF to show"));
    }
}

void PackagePage::showSheet(const SheetStrip& strip, const QString& name, int index) {
    auto* viewer = new SheetViewer(context_.jobs, strip.source(), strip.model().kind(), name, index, window());
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    connect(viewer, &SheetViewer::printed, this, [this, name](const QString& problem) {
        problem.isEmpty() ? emit toastWanted(tr("%1 was printed").arg(name)) : emit problemRaised(problem);
    });
    viewer->open();
}

QWidget* PackagePage::makeBuildPane() {
    auto* pane = new QWidget(this);
    pane->setFixedWidth(320);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Build"), Type::Section, Tone::Main, pane));
    pdf_ = new QCheckBox(tr("PDF strategy"), pane);
    pptx_ = new QCheckBox(tr("PowerPoint deck"), pane);
    html_ = new QCheckBox(tr("HTML summary"), pane);
    for (QCheckBox* box : {pdf_, pptx_, html_}) {
        box->setChecked(true);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this,
                [this] { showBuilding(context_.packages.isBuilding(context_.session.projectId())); });
    }
    auto* languageRow = new QHBoxLayout;
    auto* languageTitle = new Label(tr("Language"), Type::Body, Tone::Secondary, pane);
    languageRow->addWidget(languageTitle, 1);
    language_ = new QComboBox(pane);
    for (const std::string& tag : document::Language::known()) {
        language_->addItem(ownNameOfLanguage(QString::fromStdString(tag)), QString::fromStdString(tag));
    }
    language_->setAccessibleName(tr("Language of the documents"));
    language_->setToolTip(tr("Fixed words, numbers and dates; the project's own texts stay as they are"));
    languageTitle->setBuddy(language_);
    languageRow->addWidget(language_, 2);
    column->addLayout(languageRow);
    changes_ = new QCheckBox(tr("Say what changed since the last package"), pane);
    changes_->setChecked(true);
    column->addWidget(changes_);
    auto* paperRow = new QHBoxLayout;
    auto* paperTitle = new Label(tr("Page"), Type::Body, Tone::Secondary, pane);
    paperRow->addWidget(paperTitle, 1);
    paper_ = new QComboBox(pane);
    paper_->addItems({tr("A4, portrait"), tr("US Letter, portrait")});
    paper_->setAccessibleName(tr("Page size"));
    paperTitle->setBuddy(paper_);
    paperRow->addWidget(paper_, 2);
    column->addLayout(paperRow);
    brand_ = new Label(Type::Small, Tone::Secondary, pane);
    brand_->setWordWrap(true);
    brand_->hide();
    connect(language_, &QComboBox::activated, this, [this] {
        isLanguageChosen_ = true;
        showBrand();
    });
    connect(paper_, &QComboBox::activated, this, [this] {
        isPaperChosen_ = true;
        showBrand();
    });
    archive_ = new QCheckBox(tr("PDF for archives (PDF/A)"), pane);
    archive_->setToolTip(tr("PDF/A-1b: everything that the pages need is in the file, for years to come"));
    column->addWidget(archive_);
    column->addWidget(brand_);
    column->addSpacing(4);
    build_ = makeButton(tr("Build package"), Icon::Package, ButtonKind::Outline, pane);
    build_->setFont(typeFont(Type::Strong));
    setLarge(build_);
    column->addWidget(build_);
    progress_ = new QProgressBar(pane);
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(6);
    progress_->setAccessibleName(tr("Package progress"));
    progress_->hide();
    doing_ = new Label(Type::Small, Tone::Secondary, pane);
    doing_->setElide(Qt::ElideRight);
    column->addWidget(progress_);
    auto* doingRow = new QHBoxLayout;
    doingRow->addWidget(doing_, 1);
    cancel_ = makeButton(tr("Cancel"), Icon::Close, ButtonKind::Plain, pane);
    cancel_->setAccessibleName(tr("Cancel package"));
    cancel_->hide();
    doingRow->addWidget(cancel_);
    column->addLayout(doingRow);
    column->addWidget(new Hairline);
    auto* verifyRow = new QHBoxLayout;
    verifyRow->addWidget(new Label(tr("Verify"), Type::Section, Tone::Main, pane));
    verifyRow->addStretch(1);
    verify_ = makeButton(tr("Verify"), Icon::Shield, ButtonKind::Plain, pane);
    verify_->setAccessibleName(tr("Verify package"));
    verifyRow->addWidget(verify_);
    column->addLayout(verifyRow);
    verdict_ = new StateText(pane);
    verdictDetail_ = new Label(Type::Small, Tone::Secondary, pane);
    verdictDetail_->setWordWrap(true);
    column->addWidget(verdict_);
    column->addWidget(verdictDetail_);
    column->addWidget(new Hairline);
    auto* historyRow = new QHBoxLayout;
    historyRow->addWidget(new Label(tr("History"), Type::Section, Tone::Main, pane));
    historyCount_ = new Label(Type::Body, Tone::Hint, pane);
    historyRow->addWidget(historyCount_);
    historyRow->addStretch(1);
    column->addLayout(historyRow);
    historyEmpty_ = new Label(tr("Every package that is built stands here, to be opened and verified again."),
                              Type::Small, Tone::Secondary, pane);
    historyEmpty_->setWordWrap(true);
    column->addWidget(historyEmpty_);
    history_ = new QListWidget(pane);
    history_->setFrameShape(QFrame::NoFrame);
    history_->setAccessibleName(tr("Package history"));
    column->addWidget(history_, 1);
    column->addStretch(0);
    connect(build_, &QPushButton::clicked, this, &PackagePage::build);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        context_.packages.cancel(context_.session.projectId());
    });
    connect(history_, &QListWidget::currentRowChanged, this, &PackagePage::recordChosen);
    connect(verify_, &QPushButton::clicked, this, &PackagePage::verify);
    return pane;
}

bool PackagePage::isMine(const QString& projectId) const {
    return projectId.toStdString() == context_.session.projectId();
}

void PackagePage::projectChanged() {
    problems_->hide();
    doing_->clear();
    reading_.cancel();
    showBuilding(context_.packages.isBuilding(context_.session.projectId()));
    fillHistory({});
    isPaperChosen_ = isLanguageChosen_ = false;
    used_.clear();
    showBrand();
    readBrand();
    isReading_ = context_.session.loaded() != nullptr;
    isPreviewWanted_ = false;
    if (isReading_) {
        context_.packages.readHistory(context_.session.projectId());
    }
}

void PackagePage::readBrand() {
    readingBrand_.cancel();
    const auto loaded = context_.session.loaded();
    if (!loaded) {
        return;
    }
    readingBrand_.run(
        context_.jobs, this,
        [store = context_.services.store, loaded](const std::stop_token&) -> Result<BrandValues> {
            auto effective = effectiveBrand(*store, settingsOwner(loaded->project()));
            return effective ? Result<BrandValues>(usedBrand(loaded->project(), std::move(*effective))) : effective;
        },
        [this](Result<BrandValues> used) {
            if (!used) {
                emit problemRaised(said(used.error()));
                return;
            }
            used_ = std::move(*used);
            const auto valueOf = [this](BrandField field, const char* otherwise) {
                const auto found = used_.find(field);
                return found == used_.end() ? std::string(otherwise) : found->second;
            };
            if (!isLanguageChosen_) {
                language_->setCurrentIndex(
                    language_->findData(QString::fromStdString(valueOf(BrandField::Language, "en"))));
            }
            if (!isPaperChosen_) {
                paper_->setCurrentIndex(valueOf(BrandField::PageSize, "a4") == "letter" ? 1 : 0);
            }
            showBrand();
        });
}

/// What somebody chose for this package is no default any more.
void PackagePage::showBrand() {
    if (isLanguageChosen_) {
        used_.erase(BrandField::Language);
    }
    if (isPaperChosen_) {
        used_.erase(BrandField::PageSize);
    }
    QStringList names;
    for (const auto& [field, value] : used_) {
        names.append(brandFieldName(field));
    }
    brand_->setText(tr("Default of the agency: %1").arg(QLocale().createSeparatedList(names)));
    brand_->setVisible(!names.isEmpty());
}

void PackagePage::showBuilding(bool building) {
    const bool something = pdf_->isChecked() || pptx_->isChecked() || html_->isChecked();
    build_->setEnabled(context_.session.loaded() && something && !building);
    archive_->setEnabled(pdf_->isChecked());
    paper_->setEnabled(pdf_->isChecked());
    progress_->setVisible(building);
    cancel_->setVisible(building);
    cancel_->setEnabled(building);
}

void PackagePage::built(const ProjectPackageResult& result) {
    showBuilding(false);
    doing_->clear();
    if (result.stopped) {
        emit toastWanted(tr("Cancelled. The last package is as it was."));
        return;
    }
    if (result.errors.empty()) {
        emit toastWanted(tr("Package built: %Ln document(s)", nullptr, result.fileCount()));
    }
    QStringList errors;
    for (const std::string& error : result.errors) {
        errors.append(said(error));
    }
    problems_->setVisible(!errors.isEmpty());
    problems_->setText(
        result.success ? tr("A part of the package could not be built") : tr("The package could not be built"),
        errors.join(u'\n'));
}

void PackagePage::verify() {
    if (shownFolder_.isEmpty()) {
        emit toastWanted(tr("There is no package yet"));
    } else {
        context_.packages.verify(context_.session.projectId(), shownFolder_.toStdString());
    }
}

void PackagePage::openFolder() {
    if (shownFolder_.isEmpty()) {
        emit toastWanted(tr("There is no package yet"));
    } else {
        QDesktopServices::openUrl(QUrl::fromLocalFile(shownFolder_));
    }
}

QWidget* PackagePage::toastGround() { return empty_->isVisible() ? empty_ : documents_; }

void PackagePage::build() {
    if (!build_->isEnabled()) {
        return;
    }
    PackageOptions options;
    options.formats.clear();
    if (pdf_->isChecked()) {
        options.formats.insert(PackageFormat::Pdf);
    }
    if (pptx_->isChecked()) {
        options.formats.insert(PackageFormat::Pptx);
    }
    if (html_->isChecked()) {
        options.formats.insert(PackageFormat::Html);
    }
    // The manifest tells a default from a choice.
    if (!used_.contains(BrandField::PageSize)) {
        options.usLetter = paper_->currentIndex() == 1;
    }
    options.archivePdf = archive_->isChecked();
    if (!used_.contains(BrandField::Language)) {
        options.language = language_->currentData().toString().toStdString();
    }
    options.tellChanges = changes_->isChecked();
    if (context_.packages.build(context_.session.projectId(), std::move(options))) {
        progress_->setValue(0);
        problems_->hide();
        showBuilding(true);
    }
}

void PackagePage::fillHistory(const std::vector<PackageStory>& stories) {
    stories_ = stories;
    history_->clear();
    for (const PackageStory& story : stories_) {
        const QString when = dayAndTime(localFrom(story.record.createdAt));
        const QString what = wordsOf(story);
        auto* item = new QListWidgetItem(icon(Icon::Package), when + u'\n' + what, history_);
        item->setToolTip(toolTipText(what));
        item->setData(Qt::AccessibleTextRole, QString(when + QStringLiteral(", ") + what));
        // Scripts that stand higher need more than two lines of our own.
        const QRect lines = history_->fontMetrics().boundingRect(QRect(0, 0, 1000, 1000), Qt::AlignLeft, item->text());
        item->setSizeHint(QSize(0, std::max(48, lines.height() + 12)));
    }
    historyEmpty_->setVisible(stories_.empty());
    history_->setVisible(!stories_.empty());
    historyCount_->setText(stories_.empty() ? QString() : number(static_cast<qint64>(stories_.size())));
    if (stories_.empty()) {
        shownFolder_.clear();
        showPackage({});
    } else {
        history_->setCurrentRow(0);
    }
}

QString PackagePage::wordsOf(const PackageStory& story) {
    if (story.first) {
        return tr("First package");
    }
    if (!story.changes) {
        return tr("The project before it is not kept any more");
    }
    if (story.changes->empty()) {
        return tr("Same project as before");
    }
    QStringList parts;
    for (const std::string& part : story.changes->parts) {
        const QString name = partName(part);
        if (!parts.contains(name)) {
            parts.append(name);
        }
    }
    if (!story.changes->contents.empty()) {
        parts.append(tr("%Ln content(s)", nullptr, static_cast<int>(story.changes->contents.size())));
    }
    if (story.changes->files) {
        parts.append(tr("files"));
    }
    return tr("Changed: %1").arg(QLocale().createSeparatedList(parts));
}

void PackagePage::recordChosen() {
    const int row = history_->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= stories_.size()) {
        return;
    }
    const PackageRecord& record = stories_[static_cast<std::size_t>(row)].record;
    shownFolder_ = QString::fromStdString(record.path);
    // Who walks through many projects elsewhere opens none of their documents.
    isToBeRead_ = !isVisible();
    if (!isToBeRead_) {
        reading_.run(
            context_.jobs, this,
            [record, shelf = shelf_](const std::stop_token&) { return readPackage(record, *shelf); },
            [this](const Shown& package) { showPackage(package); });
    }
}

void PackagePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    readBrand();  // the settings may have changed meanwhile
    if (isToBeRead_) {
        recordChosen();
    }
}

PackagePage::Shown PackagePage::readPackage(const PackageRecord& record, const SheetShelf& shelf) {
    Shown package;
    package.folder = QString::fromStdString(record.path);
    const QJsonObject result = QJsonDocument::fromJson(QByteArray::fromStdString(record.resultJson)).object();
    const QJsonObject metadata = result.value(QStringLiteral("metadata")).toObject();
    QStringList paths;
    for (const char* key : {"pdf_path", "pptx_path", "html_summary_path"}) {
        paths.append(result.value(QLatin1String(key)).toString());
    }
    paths.append(metadata.value(QStringLiteral("manifest_path")).toString());
    paths.append(metadata.value(QStringLiteral("zip_path")).toString());
    for (const QString& path : std::as_const(paths)) {
        if (path.isEmpty()) {
            continue;
        }
        const QFileInfo info(path);
        package.documents.push_back(
            {path, info.fileName(), info.exists() ? sha256OfFile(path) : QString(), info.size(), info.exists()});
        if (info.exists() && path.endsWith(QLatin1String(".pdf"))) {
            package.pages = shelf.open(path);
        } else if (info.exists() && path.endsWith(QLatin1String(".pptx"))) {
            package.slides = shelf.open(path);
        }
    }
    const QJsonArray errors = result.value(QStringLiteral("errors")).toArray();
    for (const auto error : errors) {
        package.errors.append(said(error.toString().toStdString()));
    }
    return package;
}

void PackagePage::showPackage(const Shown& package) {
    cards_->setFiles(package.documents);
    pages_->setSheets(package.pages);
    slides_->setSheets(package.slides);
    pages_->setVisible(package.pages.source || !package.pages.problem.isEmpty());
    slides_->setVisible(package.slides.source || !package.slides.problem.isEmpty());
    const bool any = !package.documents.empty();
    empty_->setVisible(!any);
    documents_->setVisible(any);
    folder_->setText(pathText(package.folder));
    verify_->setEnabled(any);
    verdict_->setLook({Icon::Pending, Tone::Hint, any ? tr("Not verified yet") : tr("Nothing to verify")});
    verdictDetail_->clear();
    if (!package.errors.isEmpty()) {
        problems_->setText(tr("A part of the package could not be built"), package.errors.join(u'\n'));
        problems_->show();
    }
    isReading_ = false;
    if (isPreviewWanted_) {
        previewPdf();
    }
}

void PackagePage::verified(const QString& folder, const QStringList& differences) {
    if (folder != shownFolder_) {
        return;
    }
    const bool same = differences.isEmpty();
    verdict_->setLook(same ? StateLook{Icon::Shield, Tone::Ok, tr("Every file matches its manifest")}
                           : StateLook{Icon::Failed, Tone::Failed,
                                       tr("%Ln file(s) differ", nullptr, static_cast<int>(differences.size()))});
    verdictDetail_->setText(same ? tr("Checked at %1.").arg(clockTime(QDateTime::currentDateTime()))
                                 : differences.join(u'\n'));
}

}  // namespace aicmo::ui
