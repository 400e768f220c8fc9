#include "core/compose/schedule_check.h"

#include <QDateTime>
#include <QTimeZone>

#include "core/base/text.h"
#include "core/compose/channel_rules.h"

namespace aicmo {

namespace {

/// "2026-03-29T02:30:00" of "2026-03-29T02:30:00.5+01:00": what a wall clock would have to show.
QString wallClock(const std::string& written) {
    constexpr std::size_t toSeconds = 19;
    return QString::fromStdString(written.substr(0, toSeconds)).toUpper();
}

constexpr const char* wallFormat = "yyyy-MM-ddTHH:mm:ss";

}  // namespace

void addScheduleFindings(const Project& project, std::size_t contentIndex, std::vector<Finding>& findings) {
    const ContentItem& content = project.content[contentIndex];
    // In UTC nothing is said about anybody's clocks.
    const bool hasOffset = !content.scheduledText.empty() && (content.scheduledText.back() | 0x20) != 'z';
    if (!content.scheduledAt || project.timezone.empty() || !hasOffset) return;
    const QTimeZone zone(QByteArray::fromStdString(project.timezone));
    if (!zone.isValid()) return;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(content.scheduledAt->time_since_epoch());
    const QDateTime there = QDateTime::fromSecsSinceEpoch(seconds.count(), zone);
    const QString written = wallClock(content.scheduledText);
    if (there.toString(QString::fromLatin1(wallFormat)) == written) return;
    const QDateTime wanted = QDateTime::fromString(written, QString::fromLatin1(wallFormat));
    const QDateTime shown(wanted.date(), wanted.time(), zone);
    const bool skipped = shown.toString(QString::fromLatin1(wallFormat)) != written;
    const std::string place = "/content/" + std::to_string(contentIndex) + "/scheduled_at";
    const std::string then = there.toString(QString::fromLatin1(wallFormat)).toStdString();
    findings.push_back(
        findingOf(skipped ? "content.schedule.gap" : "content.schedule.offset",
                  skipped ? words("the clocks of %1 never show %2: they go forward over it, and show %3",
                                  project.timezone, written.toStdString(), then)
                          : words("%1 is %2 on the clocks of %3", content.scheduledText, then, project.timezone),
                  place));
}

}  // namespace aicmo
