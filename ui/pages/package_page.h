#pragma once
// The project's documents for its client: build, open, reveal, verify, and what was built before.

#include "core/delivery/brand_defaults.h"
#include "ui/pages/package_cards.h"
#include "ui/pages/page.h"
#include "ui/widgets/sheet_strip.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace aicmo::ui {

class Banner;
class EmptyState;
class Label;
class StateText;

class PackagePage final : public Page {
    Q_OBJECT
  public:
    explicit PackagePage(const PageContext& context, QWidget* parent = nullptr);

    void build();
    void verify();
    void openFolder();
    /// The first page of the package's PDF in large, from where it can be printed.
    void previewPdf();
    [[nodiscard]] QWidget* toastGround() override;

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    /// What the page shows of one package: read from its record and its folder on a worker.
    struct Shown {
        QString folder;
        std::vector<PackageFile> documents;
        OpenedSheets pages, slides;
        QStringList errors;
    };

    QWidget* makeBuildPane();
    void projectChanged();
    /// What the documents take from the agency's defaults.
    void readBrand();
    void showBrand();
    void showBuilding(bool building);
    void built(const ProjectPackageResult& result);
    void fillHistory(const std::vector<PackageStory>& stories);
    [[nodiscard]] static QString wordsOf(const PackageStory& story);
    void recordChosen();
    void showPackage(const Shown& package);
    [[nodiscard]] static Shown readPackage(const PackageRecord& record, const SheetShelf& shelf);
    [[nodiscard]] QWidget* makeDocuments();
    void showSheet(const SheetStrip& strip, const QString& name, int index);
    void verified(const QString& folder, const QStringList& differences);
    [[nodiscard]] bool isMine(const QString& projectId) const;

    std::shared_ptr<const SheetShelf> shelf_ = std::make_shared<SheetShelf>();
    EmptyState* empty_;
    QWidget* documents_;
    PackageCards* cards_;
    SheetStrip* pages_;
    SheetStrip* slides_;
    Banner* problems_;
    Label* folder_;
    QCheckBox* pdf_;
    QCheckBox* pptx_;
    QCheckBox* html_;
    QComboBox* language_;
    QCheckBox* changes_;
    QComboBox* paper_;
    Label* brand_;
    QCheckBox* archive_;
    QPushButton* build_;
    QPushButton* cancel_;
    QPushButton* openFolder_;
    QProgressBar* progress_;
    Label* doing_;
    StateText* verdict_;
    Label* verdictDetail_;
    QPushButton* verify_;
    Label* historyCount_;
    Label* historyEmpty_;
    QListWidget* history_;
    std::vector<PackageStory> stories_;
    bool isToBeRead_ = false;
    bool isReading_ = false;
    bool isPreviewWanted_ = false;  ///< as soon as the package is read
    Latest reading_, readingBrand_;
    BrandValues used_;
    bool isPaperChosen_ = false;  ///< by the operator, for this project
    bool isLanguageChosen_ = false;
    QString shownFolder_;
};

}  // namespace aicmo::ui
