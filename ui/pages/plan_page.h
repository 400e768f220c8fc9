#pragma once
// Contents and their plan items on the left, the thing itself in the middle, the truth about it on the right.

#include "ui/models/content_list_model.h"
#include "ui/models/plan_item_model.h"
#include "ui/pages/page.h"

class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace aicmo::ui {

class ApprovalPane;
class CountPill;
class FilterChips;
class Label;
struct PreviewData;
class PreviewPane;
class SearchField;
class Table;

class PlanPage final : public Page {
    Q_OBJECT
  public:
    explicit PlanPage(const PageContext& context, QWidget* parent = nullptr);

    void search() override;
    [[nodiscard]] QWidget* toastGround() override;
    void showItem(qint64 planIndex);
    /// The first content of which something is in that state, and there those items alone.
    void showState(ItemState state);
    void approve();
    void revoke();
    void step(int by);
    /// Of the item that is shown, if it is an email.
    void sendTest();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeLists();
    QWidget* makeStrip();
    void projectChanged();
    void checkChanged();
    void contentChosen();
    void itemChosen(int row);
    void rowsArrived();
    /// Where a person starts: what would go out next as the bar stands.
    [[nodiscard]] int firstOfChosenChannels() const;
    void refilter();
    void showReasons(const ContentCheck* check);
    void fold();
    void keepFocus();

    ContentListModel* contents_;
    PlanItemModel* items_;
    QListView* contentView_;
    Label* contentCount_;
    Label* contentsEmpty_;
    Table* itemTable_;
    SearchField* filter_;
    FilterChips* chips_;
    FilterChips* reasons_;  ///< why items are held back, when that is what is shown
    PreviewPane* preview_;
    ApprovalPane* approval_;
    QSplitter* splitter_;
    QWidget* strip_;
    CountPill* stripErrors_;
    CountPill* stripWarnings_;
    QPushButton* stripApprove_;
    QPushButton* stripTest_;
    bool folded_ = false;
    bool overlay_ = false;
    std::optional<std::size_t> wantedItem_;
    std::shared_ptr<const PreviewData> shownItem_;
};

}  // namespace aicmo::ui
