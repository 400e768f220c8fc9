// Our engine against liquidjs, an independent implementation, over the corpus of corpus.mjs.

#include <cmath>
#include <map>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include "core/base/json.h"
#include "core/liquid/json_lines.h"

using aicmo::Json;

namespace {

QString toolsFolder() {
    const QString folder = qEnvironmentVariable("AICMO_TEST_TOOLS");
    return folder.isEmpty() ? QStringLiteral(AICMO_SOURCE_DIR "/build/test-tools") : folder;
}

std::string ourAnswer(const std::string& templateText, const Json& data) {
    Json request;
    request["template"] = templateText;
    request["data"] = data;
    const Json answer = Json::parse(aicmo::liquid::renderJsonLine(request.dump(), aicmo::Instant{}));
    return answer.contains("result") ? answer["result"].get<std::string>()
                                     : "error: " + answer["error"].get<std::string>();
}

bool sameNumber(const std::string& ours, const std::string& theirs) {
    bool oneIsNumber = false;
    bool otherIsNumber = false;
    const double one = QByteArray::fromStdString(ours).toDouble(&oneIsNumber);
    const double other = QByteArray::fromStdString(theirs).toDouble(&otherIsNumber);
    return oneIsNumber && otherIsNumber && std::fabs(one - other) <= 1e-12 * std::max(1.0, std::fabs(other));
}

}  // namespace

class TestLiquidjs : public QObject {
    Q_OBJECT

  private slots:
    void agreesOverTheCorpus() {
        const QString tools = toolsFolder();
        QVERIFY2(QFileInfo::exists(tools + "/node_modules/liquidjs/package.json"),
                 qPrintable("liquidjs is not installed in " + tools));
        QProcess node;
        node.start("node", {AICMO_SOURCE_DIR "/tests/liquid/liquidjs_oracle.mjs", tools});
        QVERIFY2(node.waitForStarted(), qPrintable(node.errorString()));
        QVERIFY(node.waitForFinished(100'000));
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());

        const QList<QByteArray> lines = node.readAllStandardOutput().trimmed().split('\n');
        const Json data = Json::parse(lines.first().toStdString())["data"];
        std::map<std::string, int> skipped;
        int compared = 0;
        int wrong = 0;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const Json line = Json::parse(lines[i].toStdString());
            if (line.contains("skipped")) {
                ++skipped[line["skipped"].get<std::string>()];
                continue;
            }
            ++compared;
            const auto source = line["template"].get<std::string>();
            const auto expected = line["expected"].get<std::string>();
            const std::string ours = ourAnswer(source, data);
            if (ours == expected || (line["numeric"].get<bool>() && sameNumber(ours, expected))) continue;
            ++wrong;
            qWarning("%s\n  ours     %s\n  liquidjs %s", source.c_str(), ours.c_str(), expected.c_str());
        }
        for (const auto& [reason, count] : skipped) qInfo("%d left out: %s", count, reason.c_str());
        qInfo("%d templates compared", compared);
        QCOMPARE(wrong, 0);
        QVERIFY(compared >= 1500);
    }
};

QTEST_GUILESS_MAIN(TestLiquidjs)
#include "test_liquidjs.moc"
