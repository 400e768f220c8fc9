#include <functional>

#include <QTest>

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/event/details.h"
#include "core/event/event.h"

using namespace aicmo;

namespace {

const std::string storeId = "0123456789abcdef0123456789abcdef";

std::vector<Event> chain(int length) {
    std::vector<Event> events;
    std::string prev = genesisHash(storeId);
    for (int i = 1; i <= length; ++i) {
        Event event;
        event.seq = i;
        event.at = "2026-03-02T08:00:00.000Z";
        event.event = "execution.started";
        event.projectId = "spring";
        event.runId = "run-" + std::to_string(i);
        event.actor = "Ana";
        event.details = R"({"n":1})";
        event.tags = {"a", "b"};
        event.prevHash = prev;
        event.hash = eventHash(event);
        prev = event.hash;
        events.push_back(event);
    }
    return events;
}

Verification verify(const std::vector<Event>& events, const std::optional<EventHead>& anchor = std::nullopt) {
    std::size_t at = 0;
    return verifyChain(
        storeId,
        [&]() -> std::optional<Event> { return at < events.size() ? std::optional(events[at++]) : std::nullopt; },
        anchor);
}

}  // namespace

class TestEvent : public QObject {
    Q_OBJECT

  private slots:
    /// The form is written down once more here, byte for byte, so that a change of it cannot pass unnoticed.
    void hashIsOverNetstrings() {
        Event event = chain(1).front();
        const std::string bytes = "13:aicmo.event/1,64:" + event.prevHash +
                                  ",1:1,24:2026-03-02T08:00:00.000Z,17:execution.started,6:spring,5:run-1,3:Ana,"
                                  "7:{\"n\":1},1:2,1:a,1:b,";
        QCOMPARE(eventHash(event), sha256Hex(bytes));
        QCOMPARE(genesisHash("ab"), sha256Hex("15:aicmo.genesis/1,2:ab,"));
    }

    void everyColumnCounts_data() {
        QTest::addColumn<std::function<void(Event&)>>("change");
        const auto row = [](const char* name, std::function<void(Event&)> change) { QTest::newRow(name) << change; };
        row("seq", [](Event& e) { e.seq = 7; });
        row("at", [](Event& e) { e.at += "0"; });
        row("event", [](Event& e) { e.event = "execution.error"; });
        row("project", [](Event& e) { e.projectId.clear(); });
        row("run", [](Event& e) { e.runId = "x"; });
        row("actor", [](Event& e) { e.actor = "Bea"; });
        row("details", [](Event& e) { e.details = R"({"n":2})"; });
        row("a tag", [](Event& e) { e.tags = {"a", "c"}; });
        row("tags joined", [](Event& e) { e.tags = {"ab"}; });
        row("no tags", [](Event& e) { e.tags.clear(); });
        row("previous", [](Event& e) { e.prevHash[0] = e.prevHash[0] == '0' ? '1' : '0'; });
        row("text moved to the next column", [](Event& e) {
            e.projectId = "sprin";
            e.runId = "g" + e.runId;
        });
    }
    void everyColumnCounts() {
        QFETCH(std::function<void(Event&)>, change);
        std::vector<Event> events = chain(5);
        change(events[2]);
        QVERIFY(eventHash(events[2]) != events[2].hash);
        const Verification result = verify(events);
        QVERIFY(!result.ok);
        QCOMPARE(result.firstBad, 3);
        QVERIFY(!result.reason.empty());
    }

    void aWholeChainHolds() {
        const auto events = chain(50);
        const Verification result = verify(events, EventHead{50, events.back().hash});
        QVERIFY2(result.ok, result.reason.c_str());
        QCOMPARE(result.count, 50);
        QCOMPARE(result.head.text(), "50:" + events.back().hash);
        QVERIFY(verify({}).ok);
        QCOMPARE(verify({}).head.hash, genesisHash(storeId));
    }

    void gapsAndStrangers() {
        auto cut = chain(5);
        cut.erase(cut.begin() + 1);
        QCOMPARE(verify(cut).firstBad, 2);
        auto swapped = chain(5);
        std::swap(swapped[2], swapped[3]);
        QCOMPARE(verify(swapped).firstBad, 3);
        std::size_t at = 0;
        const auto events = chain(2);
        const auto next = [&]() -> std::optional<Event> {
            return at < events.size() ? std::optional(events[at++]) : std::nullopt;
        };
        QCOMPARE(verifyChain("another store", next).firstBad, 1);
    }

    void anAnchorNoticesWhatAChainCannot() {
        const auto events = chain(10);
        const EventHead head{10, events.back().hash};
        auto cut = events;
        cut.resize(7);
        QVERIFY(verify(cut).ok);
        const Verification shortened = verify(cut, head);
        QVERIFY(!shortened.ok);
        QCOMPARE(shortened.firstBad, 8);

        auto replaced = events;
        std::string prev = genesisHash(storeId);
        for (Event& event : replaced) {
            event.actor = "Mallory";
            event.prevHash = prev;
            prev = event.hash = eventHash(event);
        }
        QVERIFY(verify(replaced).ok);
        QCOMPARE(verify(replaced, head).firstBad, 10);
        QCOMPARE(verify(replaced, EventHead{4, events[3].hash}).firstBad, 4);
    }

    void headsAreReadStrictly_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const QByteArray hash(64, 'a');
        QTest::newRow("good") << "12:" + hash << true;
        QTest::newRow("empty log") << "0:" + hash << true;
        QTest::newRow("no colon") << hash << false;
        QTest::newRow("no number") << ":" + hash << false;
        QTest::newRow("negative") << "-1:" + hash << false;
        QTest::newRow("blank") << "1 :" + hash << false;
        QTest::newRow("short hash") << "1:" + hash.left(63) << false;
        QTest::newRow("not hex") << "1:" + hash.left(63) + "g" << false;
        QTest::newRow("too big") << "99999999999999999999:" + hash << false;
    }
    void headsAreReadStrictly() {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        const auto head = EventHead::parse(text.toStdString());
        QCOMPARE(head.has_value(), good);
        if (head) QCOMPARE(head->text(), text.toStdString());
    }

    void jsonLineHasTheKeysOfTheContractInItsOrder() {
        Event event = chain(1).front();
        event.actor = "A \"B\" \\ \x01 \n ü";
        event.details = "{\n \"x\": 1\n}";
        const std::string line = toJsonLine(event);
        QVERIFY(line.find('\n') == std::string::npos);
        const auto parsed = parseJson(line);
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().text().c_str());
        std::vector<std::string> keys;
        for (const auto& [key, value] : parsed->items()) keys.push_back(key);
        const std::vector<std::string> expected{"seq",   "at",      "event", "project_id", "run_id",
                                                "actor", "details", "tags",  "prev_hash",  "hash"};
        QCOMPARE(keys, expected);
        QCOMPARE(parsed->at("actor").get<std::string>(), event.actor);
        QCOMPARE(parsed->at("details").at("x").get<int>(), 1);
        QCOMPARE(parsed->at("tags").size(), std::size_t(2));
    }

    void newEventsAreChecked_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("actor");
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << QByteArray("a.b") << QByteArray("Ana") << QByteArray("{\"a\": [1]}") << true;
        QTest::newRow("no name") << QByteArray() << QByteArray() << QByteArray("{}") << false;
        QTest::newRow("line feed") << QByteArray("a") << QByteArray("x\ny") << QByteArray("{}") << false;
        QTest::newRow("not UTF-8") << QByteArray("a") << QByteArray("\xff") << QByteArray("{}") << false;
        QTest::newRow("list") << QByteArray("a") << QByteArray() << QByteArray("[]") << false;
        QTest::newRow("two values") << QByteArray("a") << QByteArray() << QByteArray("{} {}") << false;
        QTest::newRow("empty") << QByteArray("a") << QByteArray() << QByteArray("") << false;
        QTest::newRow("bad text") << QByteArray("a") << QByteArray() << QByteArray("{\"a\":\"\xff\"}") << false;
    }
    void newEventsAreChecked() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, actor);
        QFETCH(QByteArray, details);
        QFETCH(bool, good);
        NewEvent event;
        event.event = name.toStdString();
        event.actor = actor.toStdString();
        const auto parsed = JsonObjectText::parse(details.toStdString());
        if (parsed) event.details = *parsed;
        QCOMPARE(parsed && checkNewEvent(event), good);
    }

    // --- details as they are put together ----------------------------------------------------------------------------

    void detailsAreReadBackAsTheyWereAdded() {
        std::string every = "Zoë \xF0\x9F\x98\x80";
        for (char c = 0; c < 0x7F; ++c) every += c;
        every += '\x7F';
        EventDetails details;
        details.add("item_id", every).add("attempt", -7).addUnlessEmpty("message", "").add("empty", "");
        const std::string text = details.take().text();
        const auto read = parseJson(text);
        QVERIFY2(read.has_value(), text.c_str());
        QVERIFY(*read == (Json{{"item_id", every}, {"attempt", -7}, {"empty", ""}}));
        QVERIFY(details.take().text() == "{}");

        NewEvent event;
        event.event = "execution.email_executed";
        event.details = *JsonObjectText::parse(text);
        QVERIFY(checkNewEvent(event).has_value());
    }
};

QTEST_APPLESS_MAIN(TestEvent)
#include "test_event.moc"
