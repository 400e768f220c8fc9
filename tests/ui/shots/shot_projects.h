#pragma once
// Projects at the ends of what a window is shown: with nothing in it, and with too much of everything.

#include <string>

namespace aicmo::ui::test {

/// A name and a client, nothing else.
[[nodiscard]] std::string emptyProject();
/// 300 contents with long German titles, 100,000 recipients of one of them, a subject that fills three lines, and 40
/// contents that have a problem each.
[[nodiscard]] std::string hugeProject();

}  // namespace aicmo::ui::test
