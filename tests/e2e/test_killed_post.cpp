// The program is killed while a post's answer is on its way. The service knows, and is asked: by `resolve --ask`, or by
// the next run, before anything is repeated.

#include <signal.h>

#include <QFile>
#include <QProcess>
#include <QTest>

#include "tests/e2e/program.h"
#include "tests/gateway/fakes/instagram_fake.h"
#include "tests/gateway/fakes/linkedin_fake.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

QByteArray onePost(const std::string& channel) {
    Json post{{"text", "Spring is here"}};
    if (channel == "instagram") {
        post["media"] = Json::array({Json{{"url", "https://cdn.example/a.jpg"}, {"alt_text", "A cup"}}});
    }
    const Json content{{"id", "post"}, {"channel", channel}, {"post", post}};
    return QByteArray::fromStdString(
        Json{{"format", "aicmo.project/1"}, {"id", "spring"}, {"name", "Spring"}, {"content", Json::array({content})}}
            .dump());
}

QMap<QString, QString> accountAt(const LinkedInFake& fake) {
    return {{"AICMO_LINKEDIN_TOKEN", QString::fromStdString(fake.token)},
            {"AICMO_LINKEDIN_AUTHOR", "urn:li:person:abc"},
            {"AICMO_LINKEDIN_API", QString::fromStdString(fake.http.baseUrl())}};
}

}  // namespace

class TestKilledPost : public QObject {
    Q_OBJECT

  private slots:
    void askedByTheOperator();
    void askedByTheNextRun();
    void settledByWordRightAfterAKill();

  private:
    /// Imports, approves, runs, and kills the program once the service has done what the fault's request asked for.
    static void killDuring(Program& program, HttpFake& http, const std::string& channel, const std::string& path);
};

void TestKilledPost::killDuring(Program& program, HttpFake& http, const std::string& channel, const std::string& path) {
    http.setFaults([path](const HttpRequest& request) {
        HttpFaultPlan plan;
        if (request.method == "POST" && request.path.ends_with(path)) plan.fault = HttpFault::StallAfterEffect;
        return plan;
    });
    program.environment["EXECUTION_ENABLED"] = "true";
    QFile file(program.path("spring.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(onePost(channel));
    file.close();
    QCOMPARE(program.run({"import", program.path("spring.json")}).status, 0);
    const QString name = QString::fromStdString(channel);
    QCOMPARE(program.run({"preview", "spring", "--channels", name}).status, 0);
    QCOMPARE(program.run({"approve", "spring", "--all"}).status, 0);
    QProcess run;
    run.setEnvironment(program.processEnvironment());
    run.start(Program::executable(), {"execute", "spring", "--live", "--channels", name});
    QVERIFY(run.waitForStarted());
    const auto arrived = [&] {
        for (const HttpRequest& request : http.requests()) {
            if (request.method == "POST" && request.path.ends_with(path)) return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrived(), 120000);
    QTest::qWait(300);
    QVERIFY(signalTo(run, SIGKILL));
    run.waitForFinished();
    http.setFaults({});
}

void TestKilledPost::askedByTheOperator() {
    LinkedInFake fake;
    fake.writeOnly = false;
    QVERIFY(fake.http.start());
    Program program;
    program.environment = accountAt(fake);
    killDuring(program, fake.http, "linkedin", "/rest/posts");
    QCOMPARE(fake.posts.size(), std::size_t{1});

    program.environment.remove("EXECUTION_ENABLED");  // asking needs no switch
    const Answer asked = program.run({"resolve", "spring", "--ask", "--json"});
    QVERIFY2(asked.status == 0, asked.err + asked.out);
    const Json document = asked.json();
    QCOMPARE(document.at("settled").get<int>(), 1);
    QCOMPARE(document.at("in_doubt").get<int>(), 0);
    const Json item = document.at("asked").at(0);
    QCOMPARE(item.at("item_id").get<std::string>(), std::string("post"));
    QCOMPARE(item.at("answer").get<std::string>(), std::string("found"));
    QCOMPARE(item.at("settled").get<std::string>(), std::string("sent"));
    QCOMPARE(item.at("platform_post_id").get<std::string>(), fake.posts[0].urn);
    const Answer nothing = program.run({"resolve", "spring", "--ask"});
    QCOMPARE(nothing.status, 0);
    QCOMPARE(nothing.out.trimmed(), QByteArray("nothing is in doubt"));
    QCOMPARE(program.run({"resolve", "spring", "post", "--ask"}).status, 1);
    QCOMPARE(program.run({"resolve", "spring", "--ask", "--sent"}).status, 2);
    QCOMPARE(program.run({"resolve", "spring", "--sent"}).status, 2);
    QCOMPARE(program.run({"events", "verify"}).status, 0);

    program.environment["EXECUTION_ENABLED"] = "true";
    const Answer last = program.run({"execute", "spring", "--live", "--channels", "linkedin", "--json"});
    QVERIFY2(last.status == 0, last.err + last.out);
    QCOMPARE(fake.posts.size(), std::size_t{1});
    QCOMPARE(last.json().at("items_in_doubt").get<int>(), 0);
}

void TestKilledPost::askedByTheNextRun() {
    InstagramFake fake;
    fake.looksBeforeFinished = 0;
    QVERIFY(fake.http.start());
    Program program;
    program.environment = {{"AICMO_INSTAGRAM_TOKEN", QString::fromStdString(fake.token)},
                           {"AICMO_INSTAGRAM_ACCOUNT", "17"},
                           {"AICMO_INSTAGRAM_API", QString::fromStdString(fake.http.baseUrl())}};
    killDuring(program, fake.http, "instagram", "/media_publish");
    QCOMPARE(fake.published.size(), std::size_t{1});
    const Answer next = program.run({"execute", "spring", "--live", "--channels", "instagram", "--json"});
    QVERIFY2(next.status == 0, next.err + next.out);
    const Json report = next.json();
    QCOMPARE(report.at("items_sent_successfully").get<int>(), 1);
    QCOMPARE(report.at("execution_results").at(0).at("platform_post_id").get<std::string>(),
             "media-" + fake.published[0]);
    QCOMPARE(fake.published.size(), std::size_t{1});
    QCOMPARE(fake.containers.size(), std::size_t{1});
}

void TestKilledPost::settledByWordRightAfterAKill() {
    LinkedInFake fake;
    QVERIFY(fake.http.start());
    Program program;
    program.environment = accountAt(fake);
    killDuring(program, fake.http, "linkedin", "/rest/posts");
    const Answer word = program.run({"resolve", "spring", "post", "--sent"});
    QVERIFY2(word.status == 0, word.err);
    QVERIFY2(word.out.contains("settled 1 item as sent"), word.out);
}

QTEST_GUILESS_MAIN(TestKilledPost)
#include "test_killed_post.moc"
