// The run page beside its results: the history of runs, the word to the desktop, the rate's limit; and the theme that
// follows the desktop.

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "core/gateway/gateway_config.h"
#include "tests/ui/window_fixture.h"
#include "ui/bridge/desktop.h"
#include "ui/dialogs/print_preview.h"
#include "ui/dialogs/run_history.h"
#include "ui/pages/run_outputs.h"
#include "ui/pages/run_page.h"
#include "ui/run_flow.h"
#include "ui/widgets/charts.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::WindowFixture;

namespace {

constexpr int soon = 20'000;

/// A desktop that remembers what it was told.
class ToldDesktop final : public Desktop {
  public:
    std::optional<Theme> wanted;
    QStringList told;

    [[nodiscard]] std::optional<Theme> theme() const override { return wanted; }
    void notify(const QString& title, const QString& text, const QString& about) override {
        told = {title, text, about};
    }
};

}  // namespace

class TestRunPage : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void anOlderRunIsOpenedFromTheHistory() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        QVERIFY(fixture.preview());
        QVERIFY(fixture.preview());
        window.showPage(PageId::Run);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().runs().size(), std::size_t{2}, soon);
        window.findChild<RunPage*>()->showHistory();
        auto* dialog = window.findChild<RunHistory*>();
        QVERIFY(dialog);
        auto* table = dialog->findChild<QTableView*>();
        QCOMPARE(table->accessibleName(), QStringLiteral("Runs of this project"));
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 2);
        const auto cell = [table](int column) { return table->model()->index(1, column).data().toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(cell(3), QStringLiteral("1,086"), soon);
        QCOMPARE(cell(4), QStringLiteral("–"));  // a preview has sent nothing
        table->selectRow(1);
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == "Open report") {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        const QComboBox* runs = nullptr;
        for (const QComboBox* box : window.findChildren<QComboBox*>()) {
            runs = box->accessibleName() == "Runs" ? box : runs;
        }
        QVERIFY(runs);
        QCOMPARE(runs->currentIndex(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<RunHistory*>(), soon);
    }

    void thePrintPreviewTurnsItsPages() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        QVERIFY(fixture.preview());
        window.showPage(PageId::Run);
        window.findChild<RunPage*>()->outputs().preview();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<PrintPreview*>(), soon);
        auto* preview = window.findChild<PrintPreview*>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->pages() > 5, soon);
        const auto says = [preview](const QString& start) {
            const auto labels = preview->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&start](const QLabel* label) { return label->text().startsWith(start); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says("Page 1 of "), soon);
        QVERIFY(says("The first results alone"));  // 1,086 of them
        for (QToolButton* button : preview->findChildren<QToolButton*>()) {
            if (button->accessibleName() == "Next page") {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QVERIFY(says("Page 2 of "));
    }

    void whoLooksElsewhereIsTold() {
        const auto desktop = std::make_shared<ToldDesktop>();
        WindowFixture fixture({}, {}, {}, [&](ConsoleServices& services) { services.desktop = desktop; });
        QVERIFY(fixture.openSamples());
        QVERIFY(!QGuiApplication::focusWindow());  // nothing is shown
        QVERIFY(fixture.preview());
        QTRY_COMPARE_WITH_TIMEOUT(
            desktop->told,
            QStringList({"Spring Launch", "Preview done: 1,086 items would be sent", "northwind-spring"}), soon);
        fixture.window().openProject("halden-observability");
        QVERIFY(fixture.waitForCheck());
        emit desktop->notificationChosen("northwind-spring");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window().session().projectId(), std::string("northwind-spring"), soon);
        QVERIFY(fixture.window().isVisible());
        // Who looks on is not told twice.
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QVERIFY(fixture.waitForCheck());
        desktop->told.clear();
        QVERIFY(fixture.preview());
        QCOMPARE(desktop->told, QStringList());
    }

    void theThemeFollowsTheDesktopUnlessChosen() {
        const auto desktop = std::make_shared<ToldDesktop>();
        WindowFixture fixture({}, {}, {}, [&](ConsoleServices& services) { services.desktop = desktop; });
        MainWindow& window = fixture.window();
        window.show();
        desktop->wanted = Theme::Dark;
        emit desktop->themeChanged();
        QTRY_VERIFY(Tokens::of(&window).dark);
        window.setTheme(Theme::Light);
        QTRY_VERIFY(!Tokens::of(&window).dark);
        emit desktop->themeChanged();
        QTest::qWait(50);
        QVERIFY(!Tokens::of(&window).dark);
        window.setTheme(std::nullopt);
        QTRY_VERIFY(Tokens::of(&window).dark);
        desktop->wanted = Theme::Light;
        emit desktop->themeChanged();
        QTRY_VERIFY(!Tokens::of(&window).dark);
    }

    void theLimitOfTheRateIsKnown() {
        auto accounts = std::make_shared<GatewayConfig>();
        accounts->smtp.emplace();
        accounts->smtp->url = "smtp://localhost:1";
        accounts->smtp->ratePerMinute = 600;
        WindowFixture fixture({}, accounts);
        QVERIFY(fixture.openSamples());
        QCOMPARE(fixture.window().session().loaded()->emailsPerMinute, 600);
        RateChart chart;
        chart.setLimit(600);
        chart.add(120);
        QTest::qWait(250);
        chart.add(590);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("now 590 items a minute, limit 600"));
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY2(chart.accessibleDescription().startsWith("120 items a minute after"),
                 qPrintable(chart.accessibleDescription()));
    }
};

QTEST_MAIN(TestRunPage)
#include "test_run_page.moc"
