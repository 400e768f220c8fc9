#pragma once
// The event log: search, kind, time, this project or all, details beside it, proof of the chain.

#include "ui/models/event_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace aicmo::ui {

class DetailFields;
class Label;
class SearchField;
class Segments;
class StateText;
struct StateLook;
class Table;
class TimeRange;

class EventsPage final : public Page {
    Q_OBJECT
  public:
    explicit EventsPage(const PageContext& context, QWidget* parent = nullptr);

    void search() override;
    [[nodiscard]] QWidget* toastGround() override;
    void showAllProjects();
    /// What the filters let through, as CSV or JSON lines, as the operator says.
    void exportEvents();
    void exportTo(const QString& path);
    /// What is known of the log's chain, in the window's words.
    void setVerdict(const StateLook& verdict);

  signals:
    void verifyWanted();

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeDetails();
    void refilter();
    [[nodiscard]] EventFilter wantedFilter() const;
    void clearFilters();
    void rowChosen(int row);
    void showFoot();

    SearchField* search_;
    QComboBox* kind_;
    TimeRange* time_;
    Segments* scope_;
    StateText* verdict_;
    Table* table_;
    EventModel* model_;
    Label* foot_;
    Label* footRight_;
    QPushButton* clear_;
    Label* kindTitle_;
    Label* seq_;
    Label* at_;
    Label* project_;
    Label* run_;
    Label* actor_;
    Label* tags_;
    Segments* look_;
    DetailFields* fields_;
    QPlainTextEdit* details_;
    Label* before_;
    Label* this_;
    QPushButton* copy_;
    QTimer* typing_;
};

}  // namespace aicmo::ui
