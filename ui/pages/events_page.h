#pragma once
// The event log: search, kind, this project or all, details beside it, proof of the chain.

#include "ui/models/event_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace aicmo::ui {

class Label;
class SearchField;
class Segments;
class StateText;
class Table;

class EventsPage final : public Page {
    Q_OBJECT
  public:
    explicit EventsPage(const PageContext& context, QWidget* parent = nullptr);

    void search() override;
    void showAllProjects();

  signals:
    void verified(bool ok, qint64 head, const QString& problem);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeDetails();
    void refilter();
    void rowChosen(int row);
    void showFoot();
    void verify();
    void exportEvents();

    SearchField* search_;
    QComboBox* kind_;
    Segments* scope_;
    StateText* verdict_;
    Table* table_;
    EventModel* model_;
    Label* foot_;
    Label* footRight_;
    Label* kindTitle_;
    Label* seq_;
    Label* at_;
    Label* project_;
    Label* run_;
    Label* actor_;
    Label* tags_;
    QPlainTextEdit* details_;
    Label* before_;
    Label* this_;
    QPushButton* copy_;
    QTimer* typing_;
    Latest verifying_;
};

}  // namespace aicmo::ui
