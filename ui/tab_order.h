#pragma once
// Tab goes as people read: down the layouts, pane after pane from where lines begin. Qt's own chain is the order in
// which widgets were made, and what is made later (a banner, a rule's link) would stand at its end.

#include <vector>

class QWidget;

namespace aicmo::ui {

/// What Tab reaches below `root`, in the order of reading. Hidden and disabled controls have no place in it.
[[nodiscard]] std::vector<QWidget*> readingOrder(QWidget* root);

/// Moves the focus to the next (or the one before) of `window`, round and round; false when there is none.
bool focusNextInReadingOrder(QWidget* window, bool next);

}  // namespace aicmo::ui
