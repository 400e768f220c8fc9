// The rules of the channels in the console: all of them, to be searched, and each problem leads to its own.

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/compose/channel_rules.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/rules_window.h"
#include "ui/models/roles.h"
#include "ui/models/rule_model.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

namespace {

constexpr int soon = 20'000;

QPushButton* visibleButton(const QWidget& where, const QString& start) {
    for (QPushButton* button : where.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->accessibleName().startsWith(start)) {
            return button;
        }
    }
    return nullptr;
}

}  // namespace

class TestRules : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void everyRuleStandsThere() {
        RuleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(static_cast<std::size_t>(model.rowCount()), channelRules().size());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int column : {RuleModel::ChannelColumn, RuleModel::Says, RuleModel::SeverityColumn,
                                     RuleModel::Source, RuleModel::AsOf}) {
                QVERIFY2(!model.index(row, column).data().toString().isEmpty(), model.at(row).id.c_str());
            }
            QCOMPARE(model.index(row, RuleModel::Limit).data().toString().isEmpty(), model.at(row).unit.empty());
        }
    }

    void filtersNarrow_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("channel");
        QTest::addColumn<int>("severity");
        QTest::addColumn<QString>("holds");
        QTest::addColumn<QString>("lacks");
        QTest::newRow("words of the rule") << "caption" << -1 << -1 << "instagram.caption.length"
                                           << "email.subject.length";
        QTest::newRow("id") << "EMAIL.SUBJECT" << -1 << -1 << "email.subject.length"
                            << "email.from";
        QTest::newRow("source") << "GDPR" << -1 << -1 << "audience.consent"
                                << "email.from";
        QTest::newRow("date") << "2025-12" << -1 << -1 << "instagram.hashtags.many"
                              << "instagram.hashtags";
        QTest::newRow("channel") << "" << static_cast<int>(Channel::LinkedIn) << -1 << "linkedin.text.length"
                                 << "email.from";
        QTest::newRow("channel, with what holds for all")
            << "" << static_cast<int>(Channel::LinkedIn) << -1 << "post.link"
            << "instagram.hashtags";
        QTest::newRow("severity") << "" << -1 << static_cast<int>(Severity::Warning) << "audience.consent"
                                  << "email.from";
        QTest::newRow("nothing") << "no rule says this" << -1 << -1 << ""
                                 << "email.from";
    }
    void filtersNarrow() {
        QFETCH(QString, text);
        QFETCH(int, channel);
        QFETCH(int, severity);
        QFETCH(QString, holds);
        QFETCH(QString, lacks);
        RuleModel model;
        model.setFilter(text, channel < 0 ? std::nullopt : std::optional(static_cast<Channel>(channel)),
                        severity < 0 ? std::nullopt : std::optional(static_cast<Severity>(severity)));
        QCOMPARE(model.rowOf(holds) >= 0, !holds.isEmpty());
        QVERIFY(model.rowOf(lacks) < 0);
    }

    void theMenuOpensThem() {
        test::WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto* rules = window.findChild<RulesWindow*>();
        QVERIFY(rules && rules->isVisible());
        auto* table = qobject_cast<QTableView*>(findNamed(*rules, QAccessible::Table, QStringLiteral("Rules")));
        auto* search =
            qobject_cast<QLineEdit*>(findNamed(*rules, QAccessible::EditableText, QStringLiteral("Search rules")));
        QVERIFY(table && search);
        QCOMPARE(static_cast<std::size_t>(table->model()->rowCount()), channelRules().size());
        QTest::keyClicks(search, QStringLiteral("preheader"));
        QVERIFY(table->model()->rowCount() > 1 && table->model()->rowCount() < 10);
        QTRY_VERIFY_WITH_TIMEOUT(visibleButton(*rules, QStringLiteral("Open source https://")), soon);
        // Esc clears the search first, and closes then.
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty() && rules->isVisible());
        const QPointer<RulesWindow> open = rules;
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!open);
    }

    void aProblemLeadsToItsRule_data() {
        QTest::addColumn<int>("page");
        QTest::newRow("overview") << static_cast<int>(PageId::Overview);
        QTest::newRow("plan") << static_cast<int>(PageId::Plan);
    }
    void aProblemLeadsToItsRule() {
        QFETCH(int, page);
        test::WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        window.showPage(static_cast<PageId>(page));
        QPushButton* link = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((link = visibleButton(window, QStringLiteral("Rule "))), soon);
        const QString name = link->accessibleName();  // "Rule email.subject.length, as of 2026-08"
        QTest::mouseClick(link, Qt::LeftButton);
        auto* rules = window.findChild<RulesWindow*>();
        QVERIFY(rules && rules->isVisible());
        auto* table = qobject_cast<QTableView*>(findNamed(*rules, QAccessible::Table, QStringLiteral("Rules")));
        const QString id = table->currentIndex().data(IdRole).toString();
        QVERIFY2(name.startsWith(QStringLiteral("Rule ") + id + u','), qPrintable(name + " and " + id));
        const ChannelRule* rule = findChannelRule(id.toStdString());
        QVERIFY(rule && name.endsWith(QString::fromStdString(rule->asOf)));
        // A filter that hides the rule is lifted.
        auto* search = rules->findChild<QLineEdit*>();
        search->setText(QStringLiteral("no rule says this"));
        QCOMPARE(table->model()->rowCount(), 0);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(table->currentIndex().data(IdRole).toString(), id);
    }
};

QTEST_MAIN(TestRules)
#include "test_rules.moc"
