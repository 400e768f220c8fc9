#include "ui/widgets/format.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace aicmo::ui {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("Format", text); }
}  // namespace

QDateTime local(Instant at) {
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(millis).toLocalTime();
}

QDateTime localFrom(std::string_view rfc3339) {
    const auto at = parseRfc3339(rfc3339);
    return at ? local(*at) : QDateTime();
}

QString dayAndTime(const QDateTime& at) {
    if (!at.isValid()) {
        return {};
    }
    const bool otherYear = at.date().year() != QDate::currentDate().year();
    return QLocale().toString(at, otherYear ? tr("ddd d MMM yyyy, HH:mm") : tr("ddd d MMM, HH:mm"));
}

QDateTime inZone(Instant at, const std::string& zone) {
    const QTimeZone wanted(QByteArray::fromStdString(zone));
    return wanted.isValid() ? local(at).toTimeZone(wanted) : local(at);
}

QString dayTimeAndZone(const QDateTime& at) {
    return at.isValid() ? dayAndTime(at) + u' ' + at.timeZoneAbbreviation() : QString();
}

QString day(const QDateTime& at) {
    if (!at.isValid()) {
        return {};
    }
    if (at.date() == QDate::currentDate()) {
        return tr("today");
    }
    return QLocale().toString(at.date(),
                              at.date().year() == QDate::currentDate().year() ? tr("d MMM") : tr("d MMM yyyy"));
}

QString clockTime(const QDateTime& at) { return QLocale().toString(at, QStringLiteral("HH:mm:ss")); }
QString clockMillis(const QDateTime& at) { return QLocale().toString(at, QStringLiteral("HH:mm:ss.zzz")); }
QString moment(const QDateTime& at) {
    return at.isValid()
               ? dayAndTime(at) + QLocale().toString(at, QStringLiteral(":ss.zzz ")) + at.timeZoneAbbreviation()
               : QString();
}
QString number(qint64 value) { return QLocale().toString(value); }

QString withCommas(const QStringList& parts) {
    return parts.join(QLocale().language() == QLocale::Arabic ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString fileSize(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString pathText(const QString& path) {
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return path.isEmpty() ? path : leftToRightIsolate + path + popIsolate;
}

QString digestShort(std::string_view hex) {
    const QString all = QString::fromLatin1(hex.data(), static_cast<qsizetype>(hex.size()));
    return all.size() < 16 ? all : all.left(4) + u' ' + all.mid(4, 4) + QStringLiteral(" … ") + all.right(4);
}

QString duration(double seconds) {
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60) {
        return tr("%1 s").arg(number(whole));
    }
    if (whole < 3600) {
        return whole < 600 ? tr("%1 min %2 s").arg(number(whole / 60), number(whole % 60))
                           : tr("%1 min").arg(number((whole + 30) / 60));
    }
    return tr("%1 h %2 min").arg(number(whole / 3600), number(whole % 3600 / 60));
}

}  // namespace aicmo::ui
