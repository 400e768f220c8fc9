#pragma once
// Times, numbers and digests in words, by locale. Stored times are UTC; what is shown is local.

#include <optional>
#include <string>
#include <string_view>

#include <QDateTime>
#include <QString>

#include "core/base/clock.h"

namespace aicmo::ui {

[[nodiscard]] QDateTime local(Instant at);
[[nodiscard]] QDateTime localFrom(std::string_view rfc3339);  ///< invalid when empty or broken
[[nodiscard]] QString dayAndTime(const QDateTime& at);        ///< "Mon 2 Mar, 09:00"; with the year when it is another
/// The same moment on the clocks of a time zone (IANA name); of this machine's when it is empty or unknown.
[[nodiscard]] QDateTime inZone(Instant at, const std::string& zone);
[[nodiscard]] QString dayTimeAndZone(const QDateTime& at);  ///< "Mon 2 Mar, 09:00 CET": for what is planned
[[nodiscard]] QString day(const QDateTime& at);             ///< "25 Feb", "today"
[[nodiscard]] QString clockTime(const QDateTime& at);       ///< "09:02:47"
[[nodiscard]] QString clockMillis(const QDateTime& at);     ///< "09:02:47.310"
[[nodiscard]] QString moment(const QDateTime& at);          ///< "Mon 2 Mar, 09:02:47.310 CET": for evidence
[[nodiscard]] QString number(qint64 value);
[[nodiscard]] QString withCommas(const QStringList& parts);  ///< with the comma of the language
[[nodiscard]] QString fileSize(qint64 bytes);
/// A path reads from left to right in every language.
[[nodiscard]] QString pathText(const QString& path);
[[nodiscard]] QString digestShort(std::string_view hex);  ///< "9f3c 81d0 … 44ae"
[[nodiscard]] QString duration(double seconds);           ///< as people say it: "1 min 43 s"

}  // namespace aicmo::ui
