// The list of the event log: all rows at once, each read when it is looked at, new ones on top.

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/store/store_fixture.h"
#include "ui/models/event_model.h"
#include "ui/models/roles.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace aicmo::ui;

namespace {

struct Fixture {
    explicit Fixture(int events) {
        services.store =
            must(Store::open(folder.filePath("console.db").toStdString(), std::make_shared<SystemClock>()));
        append(events);
    }
    void append(int count) {
        std::vector<NewEvent> events;
        for (int i = 0; i < count; ++i) {
            NewEvent event = named(i % 10 == 0 ? "approval.given" : "execution.email_executed");
            event.projectId = i % 2 == 0 ? "spring" : "autumn";
            EventDetails details;
            details.add("answer", "queued as " + std::to_string(appended++));
            event.details = details.take();
            events.push_back(std::move(event));
        }
        must(services.store->append(events));
    }
    QTemporaryDir folder;
    ConsoleServices services;
    Jobs jobs;
    int appended = 0;
};

QString text(const EventModel& model, int row, EventModel::Column column) {
    return model.index(row, column).data().toString();
}

}  // namespace

class TestEventModel : public QObject {
    Q_OBJECT

  private slots:
    void everyRowCanBeReached();
    void findsAndFollows();
    void theNewestFilterWins();
    void saysWhatFails();
};

void TestEventModel::everyRowCanBeReached() {
    Fixture fixture(20'000);
    EventModel model(fixture.services, fixture.jobs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 20'000);
    // What is seen first is there at once.
    QCOMPARE(text(model, 0, EventModel::What), QStringLiteral("answer queued as 19999"));
    for (const int row : {19'999, 10'000, 256, 12'345, 0}) {
        QCOMPARE(model.index(row, 0).data(IdRole).toLongLong(), 20'000 - row);
        QTRY_COMPARE(text(model, row, EventModel::What), QStringLiteral("answer queued as %1").arg(19'999 - row));
        QCOMPARE(model.at(row).seq, 20'000 - row);
    }
}

void TestEventModel::findsAndFollows() {
    Fixture fixture(1000);
    EventModel model(fixture.services, fixture.jobs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    EventFilter filter;
    filter.kindPrefix = "approval.";
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 100);
    QTRY_COMPARE(text(model, 0, EventModel::What), QStringLiteral("answer queued as 990"));
    fixture.append(300);
    model.follow();
    QTRY_COMPARE(model.rowCount(), 130);
    QTRY_COMPARE(text(model, 0, EventModel::What), QStringLiteral("answer queued as 1290"));
    QTRY_COMPARE(text(model, 30, EventModel::What), QStringLiteral("answer queued as 990"));

    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 1300);
    fixture.append(1);
    model.follow();
    QTRY_COMPARE(model.rowCount(), 1301);
    QTRY_COMPARE(text(model, 0, EventModel::What), QStringLiteral("answer queued as 1300"));
}

void TestEventModel::theNewestFilterWins() {
    Fixture fixture(5000);
    EventModel model(fixture.services, fixture.jobs);
    QSignalSpy read(&model, &EventModel::read);
    for (const char* word : {"q", "queued", "queued as 4321"}) {
        EventFilter filter;
        filter.text = word;
        model.setFilter(filter);
    }
    QTRY_COMPARE(model.rowCount(), 1);
    QTest::qWait(200);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(read.size(), 1);
    QCOMPARE(text(model, 0, EventModel::What), QStringLiteral("answer queued as 4321"));
}

void TestEventModel::saysWhatFails() {
    Fixture fixture(10);
    EventModel model(fixture.services, fixture.jobs);
    QSignalSpy failed(&model, &EventModel::failed);
    // Not a store any more: the next page that is read from it shows it.
    QFile file(fixture.folder.filePath("console.db"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(100));
    EventFilter filter;
    filter.text = "queued";
    model.setFilter(filter);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestEventModel)
#include "test_event_model.moc"
