#pragma once
// Above the results of a run: chips by state with their counts, a search, and what can be made of the results.

#include <optional>

#include <QWidget>

#include "core/store/store.h"

namespace aicmo::ui {

class FilterChips;
class RunOutputs;
class SearchField;

class ResultsBar final : public QWidget {
    Q_OBJECT
  public:
    enum Chip { All, InDoubt, Failed, Skipped, InProgress, Pending, Sent };

    explicit ResultsBar(RunOutputs* outputs, QWidget* parent = nullptr);

    void showCounts(const RunCounts& counts, bool dry, bool running);
    void choose(Chip chip);
    [[nodiscard]] Chip chosen() const;
    /// Nothing: every state.
    [[nodiscard]] std::optional<LedgerState> state() const;
    [[nodiscard]] QString text() const;
    /// Both at once: one reading of the results, not two.
    void showOnly(Chip chip, const QString& text);
    void search();
    /// All results again.
    void clear();

  signals:
    void changed();

  private:
    FilterChips* chips_;
    SearchField* filter_;
};

}  // namespace aicmo::ui
