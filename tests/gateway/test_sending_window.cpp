// Sending windows: what is understood, and when they open and close, over changes of the clocks, too.

#include <QTest>

#include "core/gateway/sending_window.h"

using namespace aicmo;

class TestSendingWindow : public QObject {
    Q_OBJECT

  private slots:
    void refused_data();
    void refused();
    void opensAndCloses_data();
    void opensAndCloses();
    void agreesWithTheClockMinuteByMinute_data();
    void agreesWithTheClockMinuteByMinute();
    void saysTimesOnItsOwnClocks();
};

void TestSendingWindow::refused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char* text, const char* why) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(why);
    };
    row("", "it must name days, hours and a time zone");
    row("09:00-18:00", "it must name days, hours and a time zone");
    row("Mon-Fri 09:00-18:00 Europe/Berlin x", "it must name days, hours and a time zone");
    row("Mon-Fry 09:00-18:00 UTC", "\"Mon-Fry\" is not a list of days such as Mon-Thu,Sat");
    row("Mon, 09:00-18:00 UTC", "\"Mon,\" is not a list of days such as Mon-Thu,Sat");
    row("9:00-18:00 UTC", "\"9:00-18:00\" is not a span of hours such as 09:00-18:00");
    row("09:00-18:60 UTC", "\"09:00-18:60\" is not a span of hours such as 09:00-18:00");
    row("09:00-24:01 UTC", "\"09:00-24:01\" is not a span of hours such as 09:00-18:00");
    row("09:00-09:00 UTC", "\"09:00-09:00\" is not a span of hours such as 09:00-18:00");
    row("0a:00-09:00 UTC", "\"0a:00-09:00\" is not a span of hours such as 09:00-18:00");
    row("09:00 UTC", "\"09:00\" is not a span of hours such as 09:00-18:00");
    row("09:00-18:00 Europe/Atlantis", "\"Europe/Atlantis\" is not a time zone that this machine knows");
    row("09:00-18:00 +02:00", "\"+02:00\" is not a time zone that this machine knows");
    row("09:00-18:00 ../../etc/passwd", "\"../../etc/passwd\" is not a time zone that this machine knows");
}

void TestSendingWindow::refused() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, why);
    const auto window = SendingWindow::parse(text.toStdString());
    QVERIFY(!window);
    QCOMPARE(QByteArray::fromStdString(window.error().message), why);
}

void TestSendingWindow::opensAndCloses_data() {
    QTest::addColumn<QByteArray>("window");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    const auto row = [](const char* name, const char* window, const char* at, const char* from, const char* until) {
        QTest::newRow(name) << QByteArray(window) << QByteArray(at) << QByteArray(from) << QByteArray(until);
    };
    const char* office = "Mon-Fri 09:00-18:00 Europe/Berlin";  // 2026-03-02 is a Monday, CET = UTC+1
    row("inside", office, "2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z", "2026-03-02T17:00:00Z");
    row("the first moment", office, "2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z", "2026-03-02T17:00:00Z");
    row("a moment before", office, "2026-03-02T07:59:59Z", "2026-03-02T08:00:00Z", "2026-03-02T17:00:00Z");
    row("the last moment", office, "2026-03-02T16:59:59Z", "2026-03-02T16:59:59Z", "2026-03-02T17:00:00Z");
    row("closing time", office, "2026-03-02T17:00:00Z", "2026-03-03T08:00:00Z", "2026-03-03T17:00:00Z");
    row("over the weekend", office, "2026-03-06T17:00:00Z", "2026-03-09T08:00:00Z", "2026-03-09T17:00:00Z");
    row("over the weekend into summer time", office, "2026-03-28T12:00:00Z", "2026-03-30T07:00:00Z",
        "2026-03-30T16:00:00Z");
    row("a day list", "Tue,Sat 09:00-18:00 UTC", "2026-03-04T00:00:00Z", "2026-03-07T09:00:00Z",
        "2026-03-07T18:00:00Z");
    row("days over the end of the week", "Sat-Mon 09:00-18:00 UTC", "2026-03-08T20:00:00Z", "2026-03-09T09:00:00Z",
        "2026-03-09T18:00:00Z");
    row("once a week", "mon 09:00-09:01 UTC", "2026-03-02T09:01:00Z", "2026-03-09T09:00:00Z", "2026-03-09T09:01:00Z");
    row("no days: every day", "09:00-18:00 Asia/Kolkata", "2026-03-07T13:00:00Z", "2026-03-08T03:30:00Z",
        "2026-03-08T12:30:00Z");
    row("a break at noon", "09:00-12:00,13:30-18:00 UTC", "2026-03-02T12:00:00Z", "2026-03-02T13:30:00Z",
        "2026-03-02T18:00:00Z");
    row("spans that touch are one", "09:00-12:00,12:00-18:00 UTC", "2026-03-02T09:30:00Z", "2026-03-02T09:30:00Z",
        "2026-03-02T18:00:00Z");
    row("until midnight", "18:00-24:00 UTC", "2026-03-02T19:00:00Z", "2026-03-02T19:00:00Z", "2026-03-03T00:00:00Z");
    row("over midnight", "Fri 22:00-06:00 UTC", "2026-03-07T05:00:00Z", "2026-03-07T05:00:00Z", "2026-03-07T06:00:00Z");
    row("over midnight belongs to its first day", "Fri 22:00-06:00 UTC", "2026-03-06T05:00:00Z", "2026-03-06T22:00:00Z",
        "2026-03-07T06:00:00Z");
    row("always", "00:00-24:00 UTC", "2026-03-02T12:00:00Z", "2026-03-02T12:00:00Z", "2026-03-11T12:00:00Z");
    // Berlin, 29 March 2026: from 02:00 to 03:00 at 01:00 UTC. 25 October: from 03:00 back to 02:00 at 01:00 UTC.
    row("opens in the gap: when the clock is set", "02:30-05:00 Europe/Berlin", "2026-03-29T00:00:00Z",
        "2026-03-29T01:00:00Z", "2026-03-29T03:00:00Z");
    row("closes in the gap: when the clock is set", "01:00-02:30 Europe/Berlin", "2026-03-29T00:10:00Z",
        "2026-03-29T00:10:00Z", "2026-03-29T01:00:00Z");
    row("all of it in the gap: not that day", "02:10-02:50 Europe/Berlin", "2026-03-29T00:00:00Z",
        "2026-03-30T00:10:00Z", "2026-03-30T00:50:00Z");
    row("twice: the first time", "02:10-02:50 Europe/Berlin", "2026-10-25T00:00:00Z", "2026-10-25T00:10:00Z",
        "2026-10-25T00:50:00Z");
    row("twice: the second time", "02:10-02:50 Europe/Berlin", "2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z",
        "2026-10-25T01:50:00Z");
    row("closed again when the clock goes back", "02:30-04:00 Europe/Berlin", "2026-10-25T00:40:00Z",
        "2026-10-25T00:40:00Z", "2026-10-25T01:00:00Z");
    row("the other half of the globe", "Mon-Fri 09:00-18:00 Pacific/Auckland", "2026-04-03T06:00:00Z",
        "2026-04-05T21:00:00Z", "2026-04-06T06:00:00Z");
    row("half an hour of summer time", "09:00-10:00 Australia/Lord_Howe", "2026-04-04T12:00:00Z",
        "2026-04-04T22:30:00Z", "2026-04-04T23:30:00Z");
}

void TestSendingWindow::opensAndCloses() {
    QFETCH(QByteArray, window);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, until);
    const auto parsed = SendingWindow::parse(window.toStdString());
    QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().message.c_str());
    const SendingWindow::Span span = parsed->openingAt(*parseRfc3339(at.toStdString()));
    QCOMPARE(toRfc3339(span.from), toRfc3339(*parseRfc3339(from.toStdString())));
    QCOMPARE(toRfc3339(span.until), toRfc3339(*parseRfc3339(until.toStdString())));
}

void TestSendingWindow::agreesWithTheClockMinuteByMinute_data() {
    QTest::addColumn<QByteArray>("window");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("into summer") << QByteArray("02:30-03:15,22:00-01:30 Europe/Berlin")
                                 << QByteArray("2026-03-28T00:00:00Z");
    QTest::newRow("out of summer") << QByteArray("02:30-03:15,22:00-01:30 Europe/Berlin")
                                   << QByteArray("2026-10-24T00:00:00Z");
}

/// What one call foretells is what asking at every minute finds.
void TestSendingWindow::agreesWithTheClockMinuteByMinute() {
    QFETCH(QByteArray, window);
    QFETCH(QByteArray, start);
    const auto parsed = SendingWindow::parse(window.toStdString());
    QVERIFY(parsed.has_value());
    const Instant first = *parseRfc3339(start.toStdString());
    SendingWindow::Span span = parsed->openingAt(first);
    for (int minute = 0; minute < 3 * 24 * 60; ++minute) {
        const Instant at = first + std::chrono::minutes(minute);
        if (at >= span.until) span = parsed->openingAt(at);
        const bool open = parsed->openingAt(at).from == at;
        QVERIFY2(open == (at >= span.from), toRfc3339(at).c_str());
        const std::string wall = parsed->localText(at).substr(15, 5);
        const bool shown = (wall >= "02:30" && wall < "03:15") || wall >= "22:00" || wall < "01:30";
        QVERIFY2(open == shown, (toRfc3339(at) + " " + wall).c_str());
    }
}

void TestSendingWindow::saysTimesOnItsOwnClocks() {
    const auto window = SendingWindow::parse(" Mon-Fri  09:00-18:00   America/New_York ");
    QVERIFY(window.has_value());
    QCOMPARE(window->text(), std::string("Mon-Fri 09:00-18:00 America/New_York"));
    QCOMPARE(window->localText(*parseRfc3339("2026-03-02T02:05:00Z")),
             std::string("Sun 2026-03-01 21:05 America/New_York"));
}

QTEST_GUILESS_MAIN(TestSendingWindow)
#include "test_sending_window.moc"
