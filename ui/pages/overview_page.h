#pragma once
// The project at a glance: problems first, its state with the allowed next steps, figures, strategy, calendar.

#include "ui/pages/page.h"
#include "ui/widgets/state_look.h"

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace aicmo::ui {

class CalendarGrid;
class Label;
class SafeBrowser;
class StateText;

class OverviewPage final : public Page {
    Q_OBJECT
  public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Step {
        StateText* mark;
        StateLook look;
        bool current;
    };

    void projectChanged();
    void fillProblems();
    void fillStates(const Project& project);
    /// Keeps the words of all steps, or of the present one alone where the row is too narrow.
    void foldStates();
    void fillFigures(const Project& project);
    void fillCalendar(const Project& project);
    void addProblem(const Finding& finding, const QString& about, qint64 items, std::optional<std::size_t> item);

    QWidget* problems_;
    QVBoxLayout* problemRows_;
    QHBoxLayout* stateRow_;
    std::vector<Step> steps_;
    QWidget* figures_;
    QHBoxLayout* figureRow_;
    SafeBrowser* strategy_;
    CalendarGrid* calendar_;
    Label* month_;
};

/// The strategy as one document of headings, prose and tables: CommonMark turned into a text document, no raw HTML.
[[nodiscard]] QString strategyMarkdown(const Strategy& strategy);

}  // namespace aicmo::ui
