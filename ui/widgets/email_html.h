#pragma once
// Email HTML made harmless for the simplified view: only a short list of tags and attributes is written again, tables
// are nested at most six deep (QTextDocument explodes beyond), nothing refers to anything but the message's own parts.

#include <string_view>

#include <QString>

namespace aicmo::ui {

/// Works on any bytes; never fails. What is not on the list is dropped, its text kept (scripts, styles and hidden
/// elements with their text).
[[nodiscard]] QString harmlessHtml(std::string_view html);

}  // namespace aicmo::ui
