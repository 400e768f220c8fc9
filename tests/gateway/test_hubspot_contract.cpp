// The CRM gateway and our fake of the CRM, each held to somebody else's word: a validating proxy between the two
// refuses what the contract does not allow in either direction, and HubSpot's own client library has to make sense of
// the fake's answers.

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include "tests/gateway/hubspot_fixture.h"
#include "tests/support/server_process.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

QString toolsFolder() { return qEnvironmentVariable("AICMO_TEST_TOOLS", AICMO_SOURCE_DIR "/build/test-tools"); }

/// Prism in front of the fake: 422 for a request that breaks the contract, 500 for an answer that does.
class ContractServer {
  public:
    [[nodiscard]] bool start(const HubSpotFake& fake) {
        port_ = freePort();
        const QString prism = toolsFolder() + "/node_modules/@stoplight/prism-cli/dist/index.js";
        return QFileInfo::exists(prism) &&
               process_.start("node",
                              {prism, "proxy", "-h", "127.0.0.1", "-p", QString::number(port_), "--errors",
                               AICMO_SOURCE_DIR "/tests/gateway/hubspot_contract.yaml",
                               QString::fromStdString(fake.http.baseUrl())},
                              ServerUser::forThisTest()) &&
               accepts(port_, 60s);
    }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
    [[nodiscard]] std::string output() { return process_.output(); }

  private:
    ServerProcess process_;
    std::uint16_t port_ = 0;
};

}  // namespace

class TestHubSpotContract : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void contactsKeepToTheContract();
    void readingKeepsToTheContract();
    void notesKeepToTheContract();
    void theAccountIsAskedByTheContract();
    void theContractRefuses_data();
    void theContractRefuses();
    void theVendorsClientUnderstandsTheFake();

  private:
    [[nodiscard]] std::unique_ptr<CrmSyncer> syncer() const {
        HubSpotConfig account = config(fake_);
        account.api = contract_.url();
        GatewayLimits limits;
        limits.http.total = 20s;
        return makeHubSpotSyncer(account, limits);
    }

    HubSpotFake fake_;
    ContractServer contract_;
};

void TestHubSpotContract::initTestCase() {
    QVERIFY(fake_.http.start());
    QVERIFY2(contract_.start(fake_), contract_.output().c_str());
}

void TestHubSpotContract::init() {
    fake_.contacts.clear();
    fake_.notes.clear();
    fake_.http.setFaults({});
    fake_.http.forgetRequests();
}

void TestHubSpotContract::contactsKeepToTheContract() {
    std::vector<CrmPayload> records;
    for (int i = 0; i < 100; ++i)
        records.push_back(contact((i % 10 == 3 ? "bad" : "good") + std::to_string(i) + "@mail.test"));
    CountingGuard guard;
    for (int round = 0; round < 2; ++round) {  // created, then updated
        const std::vector<Outcome> outcomes = sync(*syncer(), records, guard);
        for (std::size_t i = 0; i < records.size(); ++i) {
            const OutcomeKind expected = i % 10 == 3 ? OutcomeKind::Refused : OutcomeKind::Accepted;
            QVERIFY2(outcomes[i].kind == expected, describe(outcomes[i]).c_str());
        }
    }
    QCOMPARE(fake_.contacts.size(), std::size_t{90});
}

void TestHubSpotContract::readingKeepsToTheContract() {
    fake_.contacts["ada@mail.test"] = {"501", Json{{"email", "ada@mail.test"}, {"firstname", "Augusta"}}};
    const auto gateway = syncer();
    const CrmReading known = gateway->read(contact("ada@mail.test"), {});
    QVERIFY2(known.outcome.kind == OutcomeKind::Accepted, describe(known.outcome).c_str());
    QCOMPARE(known.contact.properties.at("firstname"), std::string("Augusta"));
    const CrmReading unknown = gateway->read(note("nobody@mail.test", reference), {});
    QVERIFY2(unknown.outcome.kind == OutcomeKind::Accepted, describe(unknown.outcome).c_str());
    QVERIFY(!unknown.contact.exists);
}

void TestHubSpotContract::notesKeepToTheContract() {
    CountingGuard guard;
    const auto gateway = syncer();
    QVERIFY(sync(*gateway, {contact("ada@mail.test")}, guard)[0].kind == OutcomeKind::Accepted);
    const Outcome first = sync(*gateway, {note("ada@mail.test", reference)}, guard)[0];
    QVERIFY2(first.kind == OutcomeKind::Accepted, describe(first).c_str());

    // The second one's answer is lost on its way: the gateway reads the contact's notes, by the contract too.
    fake_.http.setFaults([lost = false](const HttpRequest& request) mutable {
        HttpFaultPlan plan;
        if (request.path == "/crm/v3/objects/notes" && !std::exchange(lost, true))
            plan.fault = HttpFault::CloseAfterEffect;
        return plan;
    });
    const Outcome second = sync(*gateway, {note("ada@mail.test", std::string(32, 'b'))}, guard)[0];
    QVERIFY2(second.kind == OutcomeKind::Accepted, describe(second).c_str());
    QCOMPARE(second.remoteId, fake_.notes.at(1).id);

    const Outcome nobody = sync(*gateway, {note("nobody@mail.test", reference)}, guard)[0];
    QVERIFY2(nobody.kind == OutcomeKind::Refused && nobody.code == 404, describe(nobody).c_str());
}

void TestHubSpotContract::theAccountIsAskedByTheContract() {
    HubSpotConfig account = config(fake_);
    account.api = contract_.url();
    const GatewayCheck check = checkHubSpot(account);
    QVERIFY2(check.ok, check.message.c_str());
    QCOMPARE(check.account, std::string("HubSpot account 4711"));
}

void TestHubSpotContract::theContractRefuses_data() {
    QTest::addColumn<QString>("input");
    QTest::newRow("a number as a property") << R"({"id":"a@m.test","idProperty":"email","properties":{"age":5}})";
    QTest::newRow("no property to find it by") << R"({"id":"a@m.test","properties":{"email":"a@m.test"}})";
    QTest::newRow("no properties") << R"({"id":"a@m.test","idProperty":"email","properties":{}})";
    QTest::newRow("a field of our own") << R"({"id":"a@m.test","idProperty":"email","properties":{"email":"a@m.test"},
                                              "campaign":"spring"})";
}

/// The proxy does look: what a careless gateway might send does not get through.
void TestHubSpotContract::theContractRefuses() {
    QFETCH(QString, input);
    CrmPayload record = contact("a@m.test");
    record.body = input.toStdString();
    CountingGuard guard;
    const Outcome out = sync(*syncer(), {record}, guard)[0];
    QVERIFY2(out.kind == OutcomeKind::Refused && out.code == 422, describe(out).c_str());
    QCOMPARE(fake_.http.requestCount(), std::size_t{0});
}

void TestHubSpotContract::theVendorsClientUnderstandsTheFake() {
    QProcess client;
    client.start("node", {AICMO_SOURCE_DIR "/tests/gateway/hubspot_client.cjs", toolsFolder(),
                          QString::fromStdString(contract_.url()), QString::fromStdString(fake_.token)});
    QVERIFY2(client.waitForStarted(), qPrintable(client.errorString()));
    QVERIFY(client.waitForFinished(60000));
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError().constData());
    const QByteArray understood =
        R"({"status":"COMPLETE","new":true,"dated":true}
{"status":"COMPLETE","updated":[false],"errors":["VALIDATION_ERROR"]}
{"firstname":"Augusta","sameId":true}
{"note":"Met at the fair"}
{"refused":true,"code":404,"category":"OBJECT_NOT_FOUND"}
{"refused":true,"code":401,"category":"INVALID_AUTHENTICATION"}
)";
    QCOMPARE(client.readAllStandardOutput(), understood);
}

QTEST_GUILESS_MAIN(TestHubSpotContract)
#include "test_hubspot_contract.moc"
