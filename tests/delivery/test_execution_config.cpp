// get_execution_config: fail-closed, whatever is misspelt.

#include <QTest>

#include "core/delivery/execution.h"

using namespace aicmo;

namespace {

ExecutionConfig configFrom(std::map<std::string, std::string> variables) {
    return getExecutionConfig(
        [variables = std::move(variables)](const std::string& name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            if (found == variables.end()) return std::nullopt;
            return found->second;
        });
}

}  // namespace

class TestExecutionConfig : public QObject {
    Q_OBJECT

  private slots:
    void defaultsAreSafe();
    void enabled_data();
    void enabled();
    void dryRun_data();
    void dryRun();
    void channels_data();
    void channels();
};

void TestExecutionConfig::defaultsAreSafe() {
    const ExecutionConfig config = configFrom({});
    QVERIFY(!config.executionEnabled);
    QVERIFY(config.dryRun);
    QVERIFY(config.channels == std::set<Channel>{Channel::Email});
    QVERIFY(config.warnings.empty());
}

void TestExecutionConfig::enabled_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("on");
    QTest::addColumn<bool>("warns");
    for (const char* value : {"true", "TRUE", "True", "1", "yes", "YES"})
        QTest::newRow(value) << QString(value) << true << false;
    for (const char* value : {"false", "0", "no", ""})
        QTest::newRow(*value != '\0' ? value : "empty") << QString(value) << false << false;
    for (const char* value :
         {"ture", "on", "enabled", "2", "y", "true\n;", "yes please", " true", "true ", "yes\n", "\t1", " "}) {
        QTest::newRow(value) << QString(value) << false << true;
    }
}

void TestExecutionConfig::enabled() {
    QFETCH(QString, value);
    QFETCH(bool, on);
    QFETCH(bool, warns);
    const ExecutionConfig config = configFrom({{"EXECUTION_ENABLED", value.toStdString()}});
    QCOMPARE(config.executionEnabled, on);
    QCOMPARE(!config.warnings.empty(), warns);
}

void TestExecutionConfig::dryRun_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("dry");
    QTest::addColumn<bool>("warns");
    for (const char* value : {"false", "FALSE", "0", "no", "No"})
        QTest::newRow(value) << QString(value) << false << false;
    for (const char* value : {"true", "1", "yes", ""})
        QTest::newRow(*value != '\0' ? value : "empty") << QString(value) << true << false;
    for (const char* value : {"flase", "off", "disabled", "n", "00", " false", "no ", "0\n", " "})
        QTest::newRow(value) << QString(value) << true << true;
}

void TestExecutionConfig::dryRun() {
    QFETCH(QString, value);
    QFETCH(bool, dry);
    QFETCH(bool, warns);
    const ExecutionConfig config = configFrom({{"EXECUTION_DRY_RUN", value.toStdString()}});
    QCOMPARE(config.dryRun, dry);
    QCOMPARE(!config.warnings.empty(), warns);
}

void TestExecutionConfig::channels_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("warnings");
    QTest::newRow("all with blanks") << " email , linkedin,instagram ,crm,twitter"
                                     << "email linkedin instagram crm twitter" << 0;
    QTest::newRow("one") << "crm"
                         << "crm" << 0;
    QTest::newRow("any case") << "Email,CRM"
                              << "email crm" << 0;
    QTest::newRow("unknown enables nothing") << "fax"
                                             << "" << 1;
    QTest::newRow("unknown beside known") << "email,fax,facebook"
                                          << "email" << 2;
    QTest::newRow("empty is the default") << ""
                                          << "email" << 0;
    QTest::newRow("only commas") << ",,"
                                 << "" << 0;
}

void TestExecutionConfig::channels() {
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QFETCH(int, warnings);
    const ExecutionConfig config = configFrom({{"EXECUTION_CHANNELS", value.toStdString()}});
    QStringList names;
    for (const Channel channel : config.channels) names << QString::fromUtf8(toString(channel).data());
    QCOMPARE(names.join(' '), expected);
    QCOMPARE(static_cast<int>(config.warnings.size()), warnings);
}

QTEST_APPLESS_MAIN(TestExecutionConfig)
#include "test_execution_config.moc"
