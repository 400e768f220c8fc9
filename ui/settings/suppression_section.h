#pragma once
// Addresses and @domains that nothing is sent to: listed, searched, added by hand or from a CSV file, removed.

#include "ui/models/suppression_model.h"
#include "ui/pages/page.h"

class QLineEdit;
class QPushButton;

namespace aicmo::ui {

class Label;
class SearchField;
class Table;

class SuppressionSection final : public Page {
    Q_OBJECT
  public:
    explicit SuppressionSection(const PageContext& context, QWidget* parent = nullptr);

    void search() override;
    /// Reads a CSV file of entries into the list.
    void importFile(const QString& path);

  signals:
    /// Somebody else is held back now, or let go.
    void suppressionsChanged();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeTop();
    QWidget* makeAdd();
    void refresh();
    void refilter();
    void showCount();
    void add();
    void removeChosen();
    void giveBack(const SuppressionEntries& entries);
    void askImport();
    void changed(const QString& words);

    SuppressionModel* model_;
    SearchField* search_;
    Label* count_;
    QPushButton* remove_;
    QLineEdit* entry_;
    QLineEdit* reason_;
    Label* problem_;
    QPushButton* add_;
    Table* table_;
    std::shared_ptr<const SuppressionEntries> entries_;
    Latest reading_, filtering_;
};

}  // namespace aicmo::ui
