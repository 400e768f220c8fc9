// The arithmetic of pacing, with times that are given: rates, lanes of domains, the day's limit, what is overdue.

#include <QTest>

#include "core/delivery/daily_limit.h"
#include "core/delivery/domain_lanes.h"
#include "core/delivery/overdue.h"
#include "core/project/suppression_key.h"

using namespace aicmo;
using std::chrono::milliseconds;

namespace {

SteadyTime at(int millis) { return SteadyTime(std::chrono::hours(1000)) + milliseconds(millis); }

/// Numbers that go at this moment, "1 4"; "-" for none.
QString taken(DomainLanes& lanes, int millis) {
    QStringList out;
    while (const auto no = lanes.take(at(millis))) out << QString::number(*no);
    return out.isEmpty() ? "-" : out.join(' ');
}

struct HandClock final : Clock {
    [[nodiscard]] Instant now() const override { return at; }
    Instant at = *parseRfc3339("2026-03-02T12:00:00Z");
};

}  // namespace

class TestPacingRules : public QObject {
    Q_OBJECT

  private slots:
    void rateSpacesHandOvers();
    void aRateOfNothingIsNoLimit();
    void oneDomainRestsWhileOthersGo();
    void domainsTakeTurns();
    void whatDidNotLeaveFreesItsDomain();
    void aRetryComesBeforeItsDomain();
    void anEmptyLaneIsForgottenAfterItsRest();
    void domains_data();
    void domains();
    void roomAgain_data();
    void roomAgain();
    void overdue_data();
    void overdue();
};

void TestPacingRules::rateSpacesHandOvers() {
    RateSchedule rate(600);
    QVERIFY(rate.limited());
    QVERIFY(rate.reserve(at(0)) == at(0));
    QVERIFY(rate.reserve(at(0)) == at(100));
    QVERIFY(rate.reserve(at(50)) == at(200));
    // A pause is not made up for by a burst.
    QVERIFY(rate.reserve(at(5000)) == at(5000));
    QVERIFY(rate.reserve(at(5000)) == at(5100));
}

void TestPacingRules::aRateOfNothingIsNoLimit() {
    RateSchedule rate(0);
    QVERIFY(!rate.limited());
    QVERIFY(rate.reserve(at(0)) == at(0));
    QVERIFY(rate.reserve(at(0)) == at(0));
}

void TestPacingRules::oneDomainRestsWhileOthersGo() {
    DomainLanes lanes(60);
    for (int i = 0; i < 4; ++i) lanes.push("big.test", i);
    lanes.push("a.test", 10);
    lanes.push("b.test", 11);
    QCOMPARE(lanes.due(at(0)), std::size_t{3});
    QCOMPARE(taken(lanes, 0), QString("0 10 11"));
    QVERIFY(lanes.nextAt() == at(1000));
    QCOMPARE(taken(lanes, 999), QString("-"));
    lanes.push("c.test", 12);  // a newcomer need not wait for the others
    QVERIFY(lanes.nextAt() == SteadyTime::min());
    QCOMPARE(taken(lanes, 999), QString("12"));
    QCOMPARE(taken(lanes, 1000), QString("1"));
    QCOMPARE(taken(lanes, 2500), QString("2"));  // late is not made up for
    QVERIFY(lanes.nextAt() == at(3500));
    QCOMPARE(taken(lanes, 3500), QString("3"));
    QVERIFY(lanes.empty() && !lanes.nextAt());
}

void TestPacingRules::domainsTakeTurns() {
    DomainLanes lanes(60);
    for (int i = 0; i < 3; ++i) {
        lanes.push("a.test", i);
        lanes.push("b.test", 10 + i);
    }
    QCOMPARE(*lanes.take(at(0)), std::int64_t{0});
    QCOMPARE(*lanes.take(at(10)), std::int64_t{10});
    QVERIFY(!lanes.take(at(20)));
    QCOMPARE(taken(lanes, 1000), QString("1"));
    QCOMPARE(taken(lanes, 1010), QString("11"));
}

void TestPacingRules::whatDidNotLeaveFreesItsDomain() {
    DomainLanes lanes(60);
    lanes.push("a.test", 0);
    lanes.push("a.test", 1);
    QCOMPARE(taken(lanes, 0), QString("0"));
    lanes.giveBack("a.test");
    QCOMPARE(taken(lanes, 1), QString("1"));
    lanes.giveBack("a.test");
    lanes.giveBack("nobody.test");
    lanes.push("a.test", 2);
    QCOMPARE(taken(lanes, 2), QString("2"));
}

void TestPacingRules::aRetryComesBeforeItsDomain() {
    DomainLanes lanes(60);
    for (int i = 0; i < 3; ++i) lanes.push("a.test", i);
    QCOMPARE(taken(lanes, 0), QString("0"));
    lanes.pushFront("a.test", 0);
    QCOMPARE(taken(lanes, 1000), QString("0"));
    lanes.pushFront("b.test", 9);
    QCOMPARE(taken(lanes, 2000), QString("9 1"));
    QCOMPARE(taken(lanes, 3000), QString("2"));
    QVERIFY(lanes.empty());
}

void TestPacingRules::anEmptyLaneIsForgottenAfterItsRest() {
    DomainLanes lanes(60);
    lanes.push("a.test", 0);
    QCOMPARE(taken(lanes, 0), QString("0"));
    QVERIFY(!lanes.nextAt());
    lanes.push("a.test", 1);  // still rests
    QVERIFY(lanes.nextAt() == at(1000));
    QCOMPARE(taken(lanes, 1000), QString("1"));
    QCOMPARE(taken(lanes, 9000), QString("-"));
    lanes.push("a.test", 2);
    QCOMPARE(taken(lanes, 9000), QString("2"));
}

void TestPacingRules::domains_data() {
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("plain") << QByteArray("ann@x.test") << QByteArray("x.test");
    QTest::newRow("case") << QByteArray("ann@X.Test") << QByteArray("x.test");
    QTest::newRow("quoted") << QByteArray("\"a@b\"@x.test") << QByteArray("x.test");
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void TestPacingRules::domains() {
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, domain);
    QCOMPARE(QByteArray::fromStdString(domainOf(address.toStdString())), domain);
}

void TestPacingRules::roomAgain_data() {
    QTest::addColumn<QByteArray>("uses");  // "08:00=5 …", of the day before
    QTest::addColumn<int>("perDay");
    QTest::addColumn<QByteArray>("again");
    const auto row = [](const char* name, const char* uses, int perDay, const char* again) {
        QTest::newRow(name) << QByteArray(uses) << perDay << QByteArray(again);
    };
    const char* now = "2026-03-02T12:00:00Z";
    row("nothing left", "", 10, now);
    row("room now", "13:00=9", 10, now);
    row("full at once", "13:00=10", 10, "2026-03-02T13:15:00Z");
    row("the oldest make room", "13:00=1 14:30=9", 10, "2026-03-02T13:15:00Z");
    row("the limit was lowered", "13:00=10 14:30=10 20:45=10", 10, "2026-03-02T21:00:00Z");
    row("the limit was lowered a bit", "13:00=10 14:30=10 20:45=10", 25, "2026-03-02T13:15:00Z");
}

void TestPacingRules::roomAgain() {
    QFETCH(QByteArray, uses);
    QFETCH(int, perDay);
    QFETCH(QByteArray, again);
    std::vector<AccountUse> parsed;
    for (const QByteArray& use : uses.split(' ')) {
        if (use.isEmpty()) continue;
        parsed.push_back({*parseRfc3339("2026-03-01T" + use.left(5).toStdString() + ":00Z"), use.mid(6).toLongLong()});
    }
    QCOMPARE(toRfc3339(roomAgainAt(parsed, perDay, *parseRfc3339("2026-03-02T12:00:00Z"))),
             toRfc3339(*parseRfc3339(again.toStdString())));
}

void TestPacingRules::overdue_data() {
    QTest::addColumn<QByteArray>("scheduled");
    QTest::addColumn<bool>("byTimes");  // --due
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<int>("leapMinutes");  // of the clock, after the start at 12:00
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char* name, const char* scheduled, bool byTimes, bool confirmed, int leap,
                        const char* why) {
        QTest::newRow(name) << QByteArray(scheduled) << byTimes << confirmed << leap << QByteArray(why);
    };
    row("no time", "", true, false, 9000, "");
    row("still to come", "2026-03-02T13:00:00Z", true, false, 0, "");
    row("within the grace", "2026-03-02T10:00:00Z", true, false, 0, "");
    row("past the grace", "2026-03-02T09:59:00Z", true, false, 0, "overdue by 2 h: needs confirmation");
    row("long past", "2025-11-02T12:00:00Z", true, false, 0, "overdue by 120 days: needs confirmation");
    row("confirmed", "2025-11-02T12:00:00Z", true, true, 0, "");
    row("the whole plan was asked for", "2025-11-02T12:00:00Z", false, false, 0, "");
    row("a short leap", "2026-03-02T11:00:00Z", false, false, 119, "");
    row("it slept", "2026-03-02T11:00:00Z", false, false, 8 * 60, "overdue by 9 h: needs confirmation");
    row("it slept over its time", "2026-03-02T13:00:00Z", true, false, 8 * 60, "overdue by 7 h: needs confirmation");
    row("it slept, not yet overdue", "2026-03-02T19:00:00Z", true, false, 8 * 60, "");
    row("it slept, confirmed", "2026-03-02T11:00:00Z", false, true, 8 * 60, "");
    row("the clock went back", "2026-03-02T11:00:00Z", true, false, -600, "");
}

void TestPacingRules::overdue() {
    QFETCH(QByteArray, scheduled);
    QFETCH(bool, byTimes);
    QFETCH(bool, confirmed);
    QFETCH(int, leapMinutes);
    QFETCH(QByteArray, why);
    HandClock clock;
    const OverdueWatch watch(clock, std::chrono::hours(2), byTimes, confirmed);
    clock.at += std::chrono::minutes(leapMinutes);
    ContentItem content;
    content.scheduledAt = parseRfc3339(scheduled.toStdString());
    QCOMPARE(QByteArray::fromStdString(watch.problem(content)), why);
}

QTEST_GUILESS_MAIN(TestPacingRules)
#include "test_pacing_rules.moc"
