#pragma once
// F6: from one region of the window to the next, back to where the focus was in it.

#include <vector>

class QWidget;

namespace aicmo::ui {

/// Gives the focus to the next (`by` 1) or previous (-1) region that is visible and has something to focus. `regions`
/// stand in the order of the walk.
void focusNextRegion(const std::vector<QWidget*>& regions, int by);

}  // namespace aicmo::ui
