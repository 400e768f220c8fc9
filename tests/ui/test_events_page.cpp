// The event log's page: which events the time lets through, what an export holds, and details that can be read.

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/project/csv_reader.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/events_page.h"
#include "ui/widgets/detail_fields.h"
#include "ui/widgets/format.h"
#include "ui/widgets/time_range.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

namespace {
constexpr int soon = 30'000;
}

class TestEventsPage : public QObject {
    Q_OBJECT
  private slots:
    void theTimeDecidesWhatIsShown() {
        test::WindowFixture fixture;
        open(fixture);
        TimeRange& time = *fixture.window().findChild<TimeRange*>();

        const QAbstractItemModelTester tester(table(fixture).model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = [&] { return table(fixture).model()->rowCount(); };
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, soon);
        const int all = rows();
        for (const TimeRange::Choice choice : {TimeRange::LastHour, TimeRange::Today, TimeRange::Between}) {
            time.choose(choice);
            QCOMPARE(time.fields()->isVisible(), choice == TimeRange::Between);
            QTest::qWait(300);
            QTRY_COMPARE_WITH_TIMEOUT(rows(), all, soon);
        }
        auto* from = named<QDateTimeEdit>(fixture, "Events from");
        auto* until = named<QDateTimeEdit>(fixture, "Events until");
        const QDateTime before = from->dateTime();
        from->setDateTime(QDateTime::currentDateTime().addDays(1));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, soon);
        from->setDateTime(before);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), all, soon);
        until->setDateTime(before);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, soon);
        auto* clear = qobject_cast<QPushButton*>(
            findNamed(fixture.window(), QAccessible::Button, QStringLiteral("Clear filters")));
        QVERIFY(clear != nullptr && clear->isVisible());
        clear->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), all, soon);
        QVERIFY(!clear->isVisible());
        // The last run: nothing before there was one, then its own events alone.
        time.choose(TimeRange::ThisRun);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, soon);
        QVERIFY(fixture.preview());
        fixture.window().showPage(PageId::Events);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 1, soon);
        QVERIFY(rows() < all + 10);
        EventFilter filter;
        filter.runId = fixture.window().session().runs().front().id;
        const auto counted = fixture.store().countEvents(filter);
        QVERIFY(counted);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), static_cast<int>(*counted), soon);
    }

    void anExportHoldsWhatIsShown_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << "events.csv";
        QTest::newRow("JSON lines") << "events.jsonl";
    }
    void anExportHoldsWhatIsShown() {
        QFETCH(QString, name);
        test::WindowFixture fixture;
        open(fixture);
        const auto rows = [&] { return table(fixture).model()->rowCount(); };
        fixture.window().findChild<EventsPage*>()->showAllProjects();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 1, soon);
        const int all = rows();
        named<QLineEdit>(fixture, "Search events")->setText(QStringLiteral("northwind"));
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0 && rows() < all, soon);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        fixture.window().findChild<EventsPage*>()->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), soon);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        const bool csv = name.endsWith(QLatin1String(".csv"));
        QCOMPARE(lines.size(), rows() + (csv ? 1 : 0));
        for (const QByteArray& line : lines.mid(csv ? 1 : 0)) QVERIFY2(line.contains("northwind"), line.constData());
    }

    void detailsAreFields_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QByteArray("{}") << "";
        QTest::newRow("texts and numbers")
            << QByteArray(R"({"content_id":"welcome","items":1229,"replaces_earlier":true})")
            << "Content id=welcome|Items=1,229|Replaces earlier=yes";
        QTest::newRow("a list") << QByteArray(R"({"channels":["email","crm"],"empty":[]})")
                                << "Channels=email\ncrm|Empty=–";
        QTest::newRow("one inside another")
            << QByteArray(R"({"counts":{"sent":2,"failed":0}})") << "Counts=|>Sent=2|>Failed=0";
        QTest::newRow("a digest") << QByteArray(R"({"sha":"0123456789abcdef0123"})") << "Sha=0123 4567 89ab cdef 0123";
        QTest::newRow("a character that disguises")
            << QByteArray("{\"name\":\"a\xE2\x80\xAEtxt\"}") << "Name=a\uFFFDtxt";
        QTest::newRow("no JSON") << QByteArray("{broken") << "Details={broken";
    }
    void detailsAreFields() {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        QStringList said;
        for (const DetailField& field : detailFields(json)) {
            said.append(QString(field.depth, u'>') + field.name + u'=' + field.value);
        }
        QCOMPARE(said.join(u'|'), expected);
    }

    void detailsAreShownAsFieldsOrAsJson() {
        test::WindowFixture fixture;
        open(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(table(fixture).model()->rowCount() > 0, soon);
        DetailFields& fields = *fixture.window().findChild<DetailFields*>();
        auto* json = named<QPlainTextEdit>(fixture, "Event details as JSON");
        QTRY_VERIFY_WITH_TIMEOUT(fields.findChildren<QLabel*>().size() > 2, soon);
        QVERIFY(fields.isVisible() && !json->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(json->toPlainText().startsWith(u'{'), soon);
        for (QAbstractButton* button : fixture.window().findChildren<QAbstractButton*>()) {
            if (button->text() == QLatin1String("JSON")) button->click();
        }
        QVERIFY(!fields.isVisible() && json->isVisible());
    }

  private:
    static void open(test::WindowFixture& fixture) {
        fixture.window().show();
        QVERIFY(fixture.openSamples());
        fixture.window().showPage(PageId::Events);
    }
    static QTableView& table(test::WindowFixture& fixture) {
        return *qobject_cast<QTableView*>(findNamed(fixture.window(), QAccessible::Table, QStringLiteral("Event log")));
    }
    template <class Widget>
    static Widget* named(test::WindowFixture& fixture, const char* name) {
        for (Widget* widget : fixture.window().findChildren<Widget*>()) {
            if (widget->accessibleName() == QLatin1String(name)) return widget;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestEventsPage)
#include "test_events_page.moc"
