#include "ui/widgets/said.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QCache>
#include <QCoreApplication>
#include <QLocale>
#include <QMutex>
#include <QRegularExpression>

#include "core/base/words_index.h"
#include "core/compose/channel_rules.h"
#include "ui/language.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

/// The contexts that translations/update.py gives to core's formats and to the sentences of the rules.
constexpr const char* sentences = "core";
constexpr const char* rules = "rules";

const WordsIndex& index() {
    static const WordsIndex all([] {
        std::vector<std::string> formats;
        for (const QByteArray& line : coreFormats().split('\n')) {
            if (!line.isEmpty()) {
                formats.push_back(line.toStdString());
            }
        }
        return formats;
    }());
    return all;
}

QString numberText(double value) {
    return value == std::floor(value) ? QLocale().toString(static_cast<qint64>(value))
                                      : QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

/// What a file or service wrote: a time as people read it, anything else as it stands.
QString valueText(const QString& text) {
    static const QRegularExpression time(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"));
    if (time.match(text).hasMatch()) {
        if (const QDateTime at = QDateTime::fromString(text, Qt::ISODate); at.isValid()) {
            return ownWay(dayTimeAndZone(at));
        }
    }
    return ownWay(text);
}

/// `count` decides the plural and stands for %Ln.
QString filled(const char* context, const char* format, const QStringList& values, double count) {
    const bool isPlural = std::string_view(format).find("%Ln") != std::string_view::npos;
    const double most = std::numeric_limits<int>::max();
    const QString shape =
        isPlural ? QCoreApplication::translate(context, format, nullptr, static_cast<int>(std::min(count, most)))
                 : QCoreApplication::translate(context, format);
    const std::string places = shape.toStdString();
    QString out;
    std::size_t copied = 0;
    for (auto place = nextPlace(places, 0); place; place = nextPlace(places, copied)) {
        out += QString::fromStdString(places.substr(copied, place->begin - copied));
        out += values.value(static_cast<qsizetype>(place->value));
        copied = place->begin + place->length;
    }
    return out + QString::fromStdString(places.substr(copied));
}

QString saidMatch(const WordsIndex::Match& match);

QString valueOf(const WordsIndex::Value& value) {
    return value.said.empty() ? valueText(shown(value.text)) : saidMatch(value.said.front());
}

QString saidMatch(const WordsIndex::Match& match) {
    QStringList values;
    double count = 0;
    for (const WordsIndex::Value& value : match.values) {
        values.append(valueOf(value));
        if (value.isNumber) {
            count = QString::fromStdString(value.text).remove(u',').toDouble();
        }
    }
    return filled(sentences, match.format->c_str(), values, count);
}

/// "place: message", "message (advice)": what errors put around their sentence.
std::optional<QString> saidInParts(std::string_view text) {
    if (text.ends_with(')')) {
        for (std::size_t at = text.find(" ("); at != std::string_view::npos; at = text.find(" (", at + 1)) {
            const std::string_view inner = text.substr(at + 2, text.size() - at - 3);
            if (const auto advice = index().find(inner)) {
                return said(text.substr(0, at)) + QStringLiteral(" (") + saidMatch(*advice) + u')';
            }
        }
    }
    for (std::size_t at = text.find(": "); at != std::string_view::npos; at = text.find(": ", at + 1)) {
        if (const auto message = index().find(text.substr(at + 2))) {
            return ownWay(shown(text.substr(0, at))) + QStringLiteral(": ") + saidMatch(*message);
        }
    }
    return std::nullopt;
}

}  // namespace

QString said(const Words& words) {
    if (words.format() == nullptr) {
        return words.isMessage() ? said(std::string_view(words.text())) : shown(words.text());
    }
    QStringList values;
    for (const WordsValue& value : words.values()) {
        const bool ours = value.words.format() != nullptr || value.words.isMessage();
        values.append(value.number ? numberText(*value.number)
                      : ours       ? said(value.words)
                                   : valueText(shown(value.words.text())));
    }
    const double count = words.values().empty() ? 0 : words.values().front().number.value_or(0);
    return filled(sentences, words.format(), values, count);
}

QString said(std::string_view message) {
    // A table of a run says the same few texts again and again.
    static QMutex mutex;
    static QCache<QString, QString> known(500);
    const QString key = QLocale().name() + QString::fromUtf8(message.data(), static_cast<qsizetype>(message.size()));
    {
        const QMutexLocker lock(&mutex);
        if (const QString* before = known.object(key)) {
            return *before;
        }
    }
    const auto match = index().find(message);
    QString text = match ? saidMatch(*match) : saidInParts(message).value_or(shown(message));
    const QMutexLocker lock(&mutex);
    known.insert(key, new QString(text));
    return text;
}

QString said(const Error& error) {
    QString text = error.place.empty() ? QString() : ownWay(shown(error.place)) + QStringLiteral(": ");
    text += said(std::string_view(error.message));
    return error.advice.empty() ? text : text + QStringLiteral(" (") + said(std::string_view(error.advice)) + u')';
}

QString said(const ChannelRule& rule) {
    return filled(rules, rule.saysFormat.c_str(), {rule.unit.empty() ? QString() : numberText(rule.limit)}, 0);
}

}  // namespace aicmo::ui
