#pragma once
// The project's documents for its client: build, open, reveal, verify, and what was built before.

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

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

  private:
    /// What the page shows of one package: read from its record and its folder on a worker.
    struct Document {
        QString path, name, digest;
        qint64 size = 0;
        bool exists = false;
    };
    struct Shown {
        QString folder;
        std::vector<Document> documents;
        QStringList errors;
    };

    QWidget* makeBuildPane();
    void projectChanged();
    void showBuilding(bool building);
    void built(const ProjectPackageResult& result);
    void fillHistory(const std::vector<PackageRecord>& records);
    void recordChosen();
    void showPackage(const Shown& package);
    [[nodiscard]] static Shown readPackage(const PackageRecord& record);
    [[nodiscard]] QWidget* makeCard(const Document& document);
    void verified(const QString& folder, const QStringList& differences);
    [[nodiscard]] bool isMine(const QString& projectId) const;

    EmptyState* empty_;
    QWidget* cards_;
    QVBoxLayout* cardRows_;
    Banner* problems_;
    Label* folder_;
    QCheckBox* pdf_;
    QCheckBox* pptx_;
    QCheckBox* html_;
    QComboBox* language_;
    QCheckBox* changes_;
    QComboBox* paper_;
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
    QListWidget* history_;
    std::vector<PackageRecord> records_;
    Latest reading_;
    QString shownFolder_;
};

}  // namespace aicmo::ui
