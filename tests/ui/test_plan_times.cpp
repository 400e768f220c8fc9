// Planned times: on the clocks of the project, late when they have passed, and never lost from the calendar.

#include <QApplication>
#include <QMenu>
#include <QTableWidget>
#include <QTest>

#include "ui/console.h"
#include "ui/dialogs/confirm_live.h"
#include "ui/dialogs/kpi_table.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/calendar_grid.h"
#include "ui/widgets/charts.h"
#include "ui/widgets/format.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {

Instant at(const char* text) { return parseRfc3339(text).value(); }

ContentItem planned(const char* when) {
    ContentItem content;
    content.id = "c";
    content.channel = Channel::Email;
    content.scheduledAt = at(when);
    return content;
}

ContentCheck checked(std::int64_t approved, std::int64_t sent, std::int64_t problem) {
    ContentCheck check;
    check.counts[static_cast<std::size_t>(ItemState::Approved)] = approved;
    check.counts[static_cast<std::size_t>(ItemState::Sent)] = sent;
    check.counts[static_cast<std::size_t>(ItemState::Problem)] = problem;
    check.items = approved + sent + problem;
    return check;
}

}  // namespace

class TestPlanTimes : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void timesAreSaidInTheProjectsZone_data() {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("holds");
        QTest::newRow("winter") << "2019-03-02T08:00:00Z"
                                << "Europe/Berlin"
                                << "2 Mar 2019, 09:00 CET";
        QTest::newRow("summer") << "2019-07-02T08:00:00Z"
                                << "Europe/Berlin"
                                << "2 Jul 2019, 10:00 CEST";
        QTest::newRow("far away") << "2019-03-02T23:30:00Z"
                                  << "Asia/Tokyo"
                                  << "3 Mar 2019, 08:30 JST";
        const QDateTime here = localFrom("2019-03-02T08:00:00Z");
        const QString words = here.toString(QStringLiteral("HH:mm ")) + here.timeZoneAbbreviation();
        QTest::newRow("none") << "2019-03-02T08:00:00Z"
                              << "" << words;
        QTest::newRow("unknown") << "2019-03-02T08:00:00Z"
                                 << "Mars/Olympus" << words;
    }
    void timesAreSaidInTheProjectsZone() {
        QFETCH(QString, when);
        QFETCH(QString, zone);
        QFETCH(QString, holds);
        const QString said = dayTimeAndZone(inZone(at(qPrintable(when)), zone.toStdString()));
        QVERIFY2(said.contains(holds), qPrintable(said));
    }

    void overdueIsWhatCouldStillGoOut_data() {
        QTest::addColumn<QString>("when");
        QTest::addColumn<int>("approved");
        QTest::addColumn<int>("sent");
        QTest::addColumn<int>("problem");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("to come") << "2026-03-03T00:00:00Z" << 5 << 0 << 0 << false;
        QTest::newRow("passed") << "2026-03-01T00:00:00Z" << 5 << 0 << 0 << true;
        QTest::newRow("partly sent") << "2026-03-01T00:00:00Z" << 1 << 4 << 0 << true;
        QTest::newRow("sent") << "2026-03-01T00:00:00Z" << 0 << 5 << 0 << false;
        QTest::newRow("sent but what is broken") << "2026-03-01T00:00:00Z" << 0 << 4 << 1 << false;
        QTest::newRow("all broken") << "2026-03-01T00:00:00Z" << 0 << 0 << 5 << true;
    }
    void overdueIsWhatCouldStillGoOut() {
        QFETCH(QString, when);
        QFETCH(int, approved);
        QFETCH(int, sent);
        QFETCH(int, problem);
        const ContentItem content = planned(qPrintable(when));
        QTEST(isOverdue(content, checked(approved, sent, problem), at("2026-03-02T00:00:00Z")), "overdue");
    }

    void confirmationCountsWhatIsLateAndWhatIsEarly() {
        Project project;
        project.content = {planned("2026-03-01T00:00:00Z"), planned("2026-03-05T00:00:00Z")};
        PlanCheck check;
        check.contents = {checked(7, 0, 1), checked(3, 0, 0)};
        LiveRequest request;
        request.forecast = forecast(project, check, {Channel::Email}, at("2026-03-02T00:00:00Z"));
        QCOMPARE(request.forecast.rows.size(), std::size_t{1});
        QCOMPARE(request.forecast.rows[0].overdue, std::int64_t{7});
        QCOMPARE(request.forecast.rows[0].early, std::int64_t{3});
        const ConfirmLive dialog(request);
        QStringList words;
        for (const StateText* text : dialog.findChildren<StateText*>()) {
            words.append(text->accessibleName());
        }
        const QString all = words.join(u'\n');
        QVERIFY2(all.contains(QLatin1String("7 of them are overdue")), qPrintable(all));
        QVERIFY2(all.contains(QLatin1String("3 of them are planned for later")), qPrintable(all));
    }

    void everyDayWithAnEntryShowsOne_data() {
        QTest::addColumn<int>("cell");
        for (int height = 20; height <= 70; ++height) {
            QTest::addRow("%d px", height) << height;
        }
    }
    void everyDayWithAnEntryShowsOne() {
        QFETCH(int, cell);
        CalendarGrid grid;
        grid.showDay(QDate(2026, 3, 1));
        const auto tinted = [&] {
            const QImage image = grid.grab().toImage();
            const QColor tint = Tokens::of(&grid).accentTint;
            qint64 count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    count += image.pixelColor(x, y).rgb() == tint.rgb();
                }
            }
            return count;
        };
        grid.resize(600, 26 + 6 * cell);
        const qint64 empty = tinted();
        grid.setEntries({{QDate(2026, 3, 11), Channel::Email, QStringLiteral("Launch"), 0}});
        QVERIFY2(tinted() > empty + 100, qPrintable(QString::number(tinted())));
    }

    void aDayListsWhatItHolds_data() {
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("listed");  // in a menu; none: the one entry is opened at once
        QTest::addColumn<QList<int>>("chosen");
        QTest::newRow("none") << 0 << 0 << QList<int>{};
        QTest::newRow("one") << 1 << 0 << QList<int>{0};
        QTest::newRow("more than there is room for") << 9 << 9 << QList<int>{8};
    }
    void aDayListsWhatItHolds() {
        QFETCH(int, entries);
        QFETCH(int, listed);
        QFETCH(QList<int>, chosen);
        CalendarGrid grid;
        grid.resize(600, 306);
        std::vector<CalendarEntry> held;
        for (int i = 0; i < entries; ++i) {
            held.push_back({QDate(2026, 3, 11), Channel::Email, QStringLiteral("Mail %1").arg(i), i});
        }
        grid.setEntries(held);
        grid.showDay(QDate(2026, 3, 11));
        grid.show();
        QList<int> opened;
        connect(&grid, &CalendarGrid::entryChosen, &grid, [&](int content) { opened.append(content); });
        QTest::keyClick(&grid, Qt::Key_Return);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QCOMPARE(menu != nullptr, listed > 0);
        if (menu) {
            const QList<QAction*> actions = menu->actions();
            QCOMPARE(actions.size(), listed + 1);  // and the day above them
            menu->setActiveAction(actions.last());
            QTest::keyClick(menu, Qt::Key_Return);
        }
        QCOMPARE(opened, chosen);
    }

    void theCalendarGoesByMonthAndWeek() {
        CalendarGrid grid;
        grid.showDay(QDate(2026, 3, 18));
        QCOMPARE(grid.title(), QStringLiteral("March 2026"));
        grid.step(1);
        QCOMPARE(grid.title(), QStringLiteral("April 2026"));
        grid.showDay(QDate(2026, 3, 18));
        grid.setSpan(CalendarGrid::Span::Week);
        QVERIFY2(grid.title().startsWith(QLatin1String("Week 12, 1")), qPrintable(grid.title()));
        grid.step(2);
        QVERIFY2(grid.title().contains(QLatin1String(" to ")) && grid.title().endsWith(QLatin1String("April 2026")),
                 qPrintable(grid.title()));
        QTest::keyClick(&grid, Qt::Key_PageUp);
        QVERIFY2(grid.title().startsWith(QLatin1String("Week 13, 2")), qPrintable(grid.title()));
    }

    void aKpiIsATableToo() {
        Kpi kpi;
        kpi.name = "Online orders";
        kpi.series = {{"2026-01", 100, 90}, {"2026-02", 110, std::nullopt}};
        const KpiTable dialog(kpi);
        const auto* table = dialog.findChild<QTableWidget*>();
        QVERIFY(table);
        const QList<QStringList> rows{{"Jan", "100", "90", "-10"}, {"Feb", "110", "", ""}};
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < 4; ++column) {
                QCOMPARE(table->item(row, column)->text(), rows[row][column]);
            }
        }
        KpiCard card(kpi);
        int wanted = 0;
        connect(&card, &KpiCard::tableWanted, &card, [&] { ++wanted; });
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(wanted, 2);
    }
};

QTEST_MAIN(TestPlanTimes)
#include "test_plan_times.moc"
