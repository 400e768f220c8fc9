#include <cstdlib>
#include <optional>

#include <QTest>

#include "core/base/clock.h"

using namespace aicmo;
using namespace std::chrono;

Q_DECLARE_METATYPE(std::string)

namespace {

Instant at(int y, unsigned m, unsigned d, int h = 0, int min = 0, int s = 0, int us = 0) {
    return sys_days(year(y) / month(m) / day(d)) + hours(h) + minutes(min) + seconds(s) + microseconds(us);
}

}  // namespace

class TestClock : public QObject {
    Q_OBJECT

  private slots:
    void writesRfc3339_data();
    void writesRfc3339();
    void readsRfc3339_data();
    void readsRfc3339();
    void refusesRfc3339_data();
    void refusesRfc3339();
    void sortsAsText();
    void writesRfc5322_data();
    void writesRfc5322();
    void everyDayComesBack();
    void sourceDateEpoch_data();
    void sourceDateEpoch();
    void theSystemClockGoesOn();
};

void TestClock::writesRfc3339_data() {
    QTest::addColumn<qint64>("microsecondsSinceEpoch");
    QTest::addColumn<std::string>("text");
    const auto row = [](Instant instant, const char* text) {
        QTest::newRow(text) << qint64(instant.time_since_epoch().count()) << std::string(text);
    };
    row(at(1970, 1, 1), "1970-01-01T00:00:00.000Z");
    row(at(2026, 3, 2, 8), "2026-03-02T08:00:00.000Z");
    row(at(2024, 2, 29, 23, 59, 59, 999999), "2024-02-29T23:59:59.999Z");
    row(at(1969, 12, 31, 23, 59, 59, 999000), "1969-12-31T23:59:59.999Z");
    row(at(1, 1, 1), "0001-01-01T00:00:00.000Z");
    row(at(9999, 12, 31, 23, 59, 59, 999999), "9999-12-31T23:59:59.999Z");
}

void TestClock::writesRfc3339() {
    QFETCH(qint64, microsecondsSinceEpoch);
    QFETCH(std::string, text);
    QCOMPARE(toRfc3339(Instant(microseconds(microsecondsSinceEpoch))), text);
}

void TestClock::readsRfc3339_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<qint64>("microsecondsSinceEpoch");
    const auto row = [](const char* text, Instant instant) {
        QTest::newRow(text) << std::string(text) << qint64(instant.time_since_epoch().count());
    };
    row("2026-03-02T08:00:00Z", at(2026, 3, 2, 8));
    row("2026-03-02t08:00:00z", at(2026, 3, 2, 8));
    row("2026-03-02T09:00:00+01:00", at(2026, 3, 2, 8));
    row("2026-03-02T02:30:00-05:30", at(2026, 3, 2, 8));
    row("2026-03-01T23:00:00-09:00", at(2026, 3, 2, 8));
    row("2026-03-02T08:00:00-00:00", at(2026, 3, 2, 8));
    row("2026-03-02T08:00:00.5Z", at(2026, 3, 2, 8, 0, 0, 500000));
    row("2026-03-02T08:00:00.123456Z", at(2026, 3, 2, 8, 0, 0, 123456));
    row("2026-03-02T08:00:00.123456789Z", at(2026, 3, 2, 8, 0, 0, 123456));
    row("2024-02-29T00:00:00Z", at(2024, 2, 29));
    row("2000-02-29T00:00:00Z", at(2000, 2, 29));
    row("1969-12-31T23:59:59.999Z", at(1969, 12, 31, 23, 59, 59, 999000));
    row("2026-01-01T00:30:00+01:00", at(2025, 12, 31, 23, 30));
    row("9999-12-31T23:59:59Z", at(9999, 12, 31, 23, 59, 59));
}

void TestClock::readsRfc3339() {
    QFETCH(std::string, text);
    QFETCH(qint64, microsecondsSinceEpoch);
    const std::optional<Instant> instant = parseRfc3339(text);
    QVERIFY(instant.has_value());
    QCOMPARE(qint64(instant->time_since_epoch().count()), microsecondsSinceEpoch);
}

void TestClock::refusesRfc3339_data() {
    QTest::addColumn<std::string>("text");
    for (const char* text : {"",
                             "2026",
                             "2026-03-02",
                             "2026-03-02T08:00:00",
                             "2026-03-02T08:00Z",
                             "2026-03-02 08:00:00Z",
                             " 2026-03-02T08:00:00Z",
                             "2026-03-02T08:00:00Z ",
                             "2026-03-02T08:00:00Z\n",
                             "2026-03-02T08:00:60Z",
                             "2026-03-02T24:00:00Z",
                             "2026-03-02T08:60:00Z",
                             "2026-13-02T08:00:00Z",
                             "2026-00-02T08:00:00Z",
                             "2026-02-29T08:00:00Z",
                             "1900-02-29T08:00:00Z",
                             "2026-04-31T08:00:00Z",
                             "2026-03-00T08:00:00Z",
                             "2026-03-32T08:00:00Z",
                             "2026-03-02T08:00:00.Z",
                             "2026-03-02T08:00:00,5Z",
                             "2026-03-02T08:00:00+0100",
                             "2026-03-02T08:00:00+01",
                             "2026-03-02T08:00:00+24:00",
                             "2026-03-02T08:00:00+01:60",
                             "26-03-02T08:00:00Z",
                             "+2026-03-02T08:00:00Z",
                             "-026-03-02T08:00:00Z",
                             "2026-3-2T08:00:00Z",
                             "2026-03-02T8:00:00Z",
                             "2026-03-02T08:00:00ZZ",
                             "2026-03-02T08:00:00+01:00Z",
                             "2026-03-02T08:00:00.123456",
                             "9999-12-31T23:59:59-00:01",
                             "0000-01-01T00:00:00+00:01",
                             "2026-W10-1T08:00:00Z",
                             "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA6-03-02T08:00:00Z"}) {
        QTest::newRow(*text == '\0' ? "(empty)" : text) << std::string(text);
    }
    QTest::newRow("NUL") << std::string("2026-03-02T08:00:00Z\0", 21);
}

void TestClock::refusesRfc3339() {
    QFETCH(std::string, text);
    QVERIFY(!parseRfc3339(text).has_value());
}

void TestClock::sortsAsText() {
    Instant before = at(1969, 1, 1);
    for (int i = 0; i < 2000; ++i) {
        const Instant after = before + hours(i) + microseconds(1000);
        QVERIFY(toRfc3339(before) < toRfc3339(after));
        before = after;
    }
}

void TestClock::writesRfc5322_data() {
    QTest::addColumn<qint64>("microsecondsSinceEpoch");
    QTest::addColumn<std::string>("text");
    const auto row = [](Instant instant, const char* text) {
        QTest::newRow(text) << qint64(instant.time_since_epoch().count()) << std::string(text);
    };
    row(at(2026, 3, 2, 8), "Mon, 02 Mar 2026 08:00:00 +0000");
    row(at(1970, 1, 1), "Thu, 01 Jan 1970 00:00:00 +0000");
    row(at(1969, 12, 31, 23, 59, 59), "Wed, 31 Dec 1969 23:59:59 +0000");
    row(at(2024, 2, 29, 12, 34, 56, 999999), "Thu, 29 Feb 2024 12:34:56 +0000");
    row(at(2023, 12, 31), "Sun, 31 Dec 2023 00:00:00 +0000");
}

void TestClock::writesRfc5322() {
    QFETCH(qint64, microsecondsSinceEpoch);
    QFETCH(std::string, text);
    QCOMPARE(toRfc5322Date(Instant(microseconds(microsecondsSinceEpoch))), text);
}

void TestClock::everyDayComesBack() {
    for (Instant day = at(1899, 12, 25); day < at(2101, 1, 5); day += days(1) + milliseconds(86399)) {
        const std::optional<Instant> read = parseRfc3339(toRfc3339(day));
        QVERIFY(read.has_value());
        QCOMPARE(read->time_since_epoch().count(), day.time_since_epoch().count());
    }
}

void TestClock::sourceDateEpoch_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << QByteArray("1772438400") << "2026-03-02T08:00:00.000Z";
    QTest::newRow("zero") << QByteArray("0") << "1970-01-01T00:00:00.000Z";
    QTest::newRow("empty") << QByteArray("") << "";
    QTest::newRow("words") << QByteArray("today") << "";
    QTest::newRow("number with a tail") << QByteArray("12x") << "";
    QTest::newRow("blank in front") << QByteArray(" 12") << "";
    QTest::newRow("plus in front") << QByteArray("+12") << "";
    QTest::newRow("negative") << QByteArray("-12") << "";
    QTest::newRow("beyond the year 9999") << QByteArray("253402300800") << "";
    QTest::newRow("end of the year 9999") << QByteArray("253402300799") << "9999-12-31T23:59:59.000Z";
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999999") << "";
}

void TestClock::sourceDateEpoch() {
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    qputenv("SOURCE_DATE_EPOCH", value);
    const std::optional<Instant> instant = aicmo::sourceDateEpoch();
    qunsetenv("SOURCE_DATE_EPOCH");
    QCOMPARE(instant ? QString::fromStdString(toRfc3339(*instant)) : QString(), text);
    QVERIFY(!aicmo::sourceDateEpoch());
}

void TestClock::theSystemClockGoesOn() {
    const SystemClock clock;
    const Instant first = clock.now();
    QVERIFY(first > at(2025, 1, 1));
    QTRY_VERIFY(clock.now() > first);
}

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
