// The rules of the mode: forgetting must be harmless.

#include <QSignalSpy>
#include <QTest>

#include "ui/dialogs/confirm_live.h"
#include "ui/widgets/mode_policy.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {
ExecutionConfig environment(bool enabled, bool dryRun) {
    ExecutionConfig config;
    config.executionEnabled = enabled;
    config.dryRun = dryRun;
    return config;
}
}  // namespace

class TestMode : public QObject {
    Q_OBJECT
  private slots:
    void startsHarmless() {
        QCOMPARE(ModePolicy(environment(false, true)).mode(), Mode::Disabled);
        QCOMPARE(ModePolicy(environment(true, true)).mode(), Mode::Preview);
        // A restart brings preview back, whatever the environment says about dry runs.
        QCOMPARE(ModePolicy(environment(true, false)).mode(), Mode::Preview);
    }

    void armingNeedsBothSwitchesAndAProject() {
        ModePolicy policy(environment(true, true));
        policy.setDryRun(false);
        QCOMPARE(policy.mode(), Mode::Preview);
        policy.setProject("a");
        policy.setDryRun(false);
        QCOMPARE(policy.mode(), Mode::Live);
        QVERIFY(!policy.config().dryRun);
        policy.setExecutionEnabled(false);
        QCOMPARE(policy.mode(), Mode::Disabled);
        QVERIFY(policy.config().dryRun);
        policy.setExecutionEnabled(true);
        QCOMPARE(policy.mode(), Mode::Preview);
    }

    void anotherProjectDisarms() {
        ModePolicy policy(environment(true, true));
        policy.setProject("a");
        policy.setDryRun(false);
        policy.setProject("b");
        QCOMPARE(policy.mode(), Mode::Preview);
    }

    void theEndOfARunDisarms() {
        ModePolicy policy(environment(true, true));
        policy.setProject("a");
        policy.setDryRun(false);
        policy.setLocked(true);
        policy.setDryRun(true);
        QCOMPARE(policy.mode(), Mode::Live);  // held still while a run goes on
        policy.runEnded();
        QCOMPARE(policy.mode(), Mode::Preview);
        QVERIFY(!policy.isLocked());
    }

    void aLiveRunIsLiveWhateverTheSwitchesWere() {
        ModePolicy policy(environment(true, true));
        policy.setProject("a");
        policy.setDryRun(false);
        policy.setLocked(true, true);
        policy.setProject("b");
        QCOMPARE(policy.mode(), Mode::Preview);
        policy.setExecutionEnabled(false);
        policy.setProject("a");
        QCOMPARE(policy.mode(), Mode::Disabled);
        policy.setLocked(true, true);  // its run is still going on
        QCOMPARE(policy.mode(), Mode::Live);
        QVERIFY(policy.executionEnabled() && !policy.dryRun());
        policy.setLocked(false);
        QCOMPARE(policy.mode(), Mode::Disabled);
        policy.setLocked(true, false);
        QCOMPARE(policy.mode(), Mode::Disabled);
    }

    void idleTimeDisarms() {
        ModePolicy policy(environment(true, true), std::chrono::milliseconds(60));
        policy.setProject("a");
        policy.setDryRun(false);
        QSignalSpy changed(&policy, &ModePolicy::changed);
        QTRY_COMPARE_WITH_TIMEOUT(policy.mode(), Mode::Preview, 2000);
        QCOMPARE(changed.count(), 1);
    }

    void touchingPostponesDisarming() {
        ModePolicy policy(environment(true, true), std::chrono::milliseconds(300));
        policy.setProject("a");
        policy.setDryRun(false);
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(120);
            policy.touch();
        }
        QCOMPARE(policy.mode(), Mode::Live);
    }

    void typedNumber_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("matches");
        QTest::newRow("plain") << "2629" << true;
        QTest::newRow("comma") << "2,629" << true;
        QTest::newRow("point") << "2.629" << true;
        QTest::newRow("blank") << " 2 629 " << true;
        QTest::newRow("narrow blank") << QStringLiteral("2\u202F629") << true;
        QTest::newRow("arabic digits") << QStringLiteral("٢٦٢٩") << true;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("short") << "262" << false;
        QTest::newRow("long") << "26290" << false;
        QTest::newRow("words") << "2629 items" << false;
        QTest::newRow("minus") << "-2629" << false;
        QTest::newRow("zeros") << "02629" << false;
    }
    void typedNumber() {
        QFETCH(QString, typed);
        QFETCH(bool, matches);
        QCOMPARE(ConfirmLive::matches(typed, 2629), matches);
        QVERIFY(!ConfirmLive::matches(QStringLiteral("0"), 0));
    }
};

QTEST_MAIN(TestMode)
#include "test_mode.moc"
