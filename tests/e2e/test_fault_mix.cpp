// A large mailing through a server at its worst: it drops, resets and stalls connections before and after it stores,
// asks to come back later, refuses, closes down. Everybody ends as sent, failed or in doubt, and what is said of each
// is what the server did. In this process, because the product's patience with a silent server is minutes.

#include <array>

#include <QRandomGenerator>
#include <QTest>

#include "core/delivery/execution.h"
#include "core/gateway/email_smtp.h"
#include "tests/e2e/mailing.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

/// The product's sender with a shorter patience.
class ImpatientGateways final : public GatewayFactory {
  public:
    explicit ImpatientGateways(SmtpConfig config) : config_(std::move(config)) {
        limits_.reply = 15s;
        limits_.finalReply = 3s;
        limits_.refusedPause = 20ms;
        GatewayConfig accounts;
        accounts.smtp = config_;
        real_ = makeGatewayFactory(std::move(accounts));
    }
    Result<std::unique_ptr<EmailSender>> email() override { return makeSmtpSender(config_, limits_, standing_); }
    Result<std::unique_ptr<SocialPoster>> social(Channel /*channel*/) override {
        return fail(ErrorKind::Unsupported, "email alone");
    }
    Result<std::unique_ptr<CrmSyncer>> crm() override { return fail(ErrorKind::Unsupported, "email alone"); }
    GatewayCheck check(Channel /*channel*/) override { return {}; }
    int emailConnections() const override { return config_.connections; }
    std::string account(Channel channel) const override { return real_->account(channel); }
    AccountPacing pacing(Channel channel) const override { return real_->pacing(channel); }

  private:
    SmtpConfig config_;
    SmtpLimits limits_;
    std::unique_ptr<GatewayFactory> real_;
    std::shared_ptr<SmtpStanding> standing_ = std::make_shared<SmtpStanding>();
};

enum class Fate { Sent, Failed, InDoubt };

/// What the server does with some of the recipients: `share` of ten thousand.
struct Fault {
    const char* word;
    int share;
    Fate fate;
};
constexpr std::array faults{
    Fault{"droplost", 100, Fate::InDoubt},  Fault{"dropstored", 100, Fate::InDoubt},
    Fault{"resetlost", 100, Fate::InDoubt}, Fault{"resetstored", 100, Fate::InDoubt},
    Fault{"stalllost", 100, Fate::InDoubt}, Fault{"stallstored", 100, Fate::InDoubt},
    Fault{"droprcpt-once", 50, Fate::Sent}, Fault{"dropdata-once", 50, Fate::Sent},
    Fault{"dropbody-once", 50, Fate::Sent}, Fault{"rcpt450-once", 100, Fate::Sent},
    Fault{"rcpt451-once", 50, Fate::Sent},  Fault{"rcpt452-once", 100, Fate::Sent},
    Fault{"data450-once", 100, Fate::Sent}, Fault{"data451-once", 100, Fate::Sent},
    Fault{"data452", 50, Fate::Failed},     Fault{"rcpt550", 50, Fate::Failed},
    Fault{"data554", 50, Fate::Failed},     Fault{"rcpt421-once", 5, Fate::Sent},
    Fault{"data421-once", 5, Fate::Sent},
};

struct Recipient {
    std::string address;
    Fate fate = Fate::Sent;
};

/// Shares are kept exactly, the order is by chance; each fault is there at least once.
std::vector<Recipient> mixed(int count, QRandomGenerator& random) {
    std::vector<Recipient> out;
    const auto add = [&](const std::string& word, Fate fate) {
        out.push_back({word + ".p" + std::to_string(out.size()) + "@many.test", fate});
    };
    for (const Fault& fault : faults) {
        for (int i = 0; i < std::max(1, count * fault.share / 10000); ++i) add(fault.word, fault.fate);
    }
    while (static_cast<int>(out.size()) < count) add("fine", Fate::Sent);
    std::shuffle(out.begin(), out.end(), random);
    return out;
}

}  // namespace

class TestFaultMix : public QObject {
    Q_OBJECT

  private slots:
    void everybodyEndsAsTheServerSays();

  private:
    static ExecutionReport send(const Mailing& mailing);
};

ExecutionReport TestFaultMix::send(const Mailing& mailing) {
    const auto clock = std::make_shared<SystemClock>();
    auto store = Store::open("sqlite:" + mailing.program.path("console.db").toStdString(), clock);
    if (!store) qFatal("%s", store.error().text().c_str());
    SmtpConfig smtp;
    smtp.url = "smtp://localhost:" + std::to_string(mailing.server.port());
    smtp.user = mailing.server.user();
    smtp.password = Secret(mailing.server.password());
    smtp.caFile = mailing.server.caFile();
    smtp.connections = mailing.connections;
    ExecutionConfig config;
    config.executionEnabled = true;
    config.dryRun = false;
    ExecutionOptions options;
    options.results = ResultsWanted::None;
    options.retry.base = 50ms;
    options.retry.longest = 500ms;
    options.retry.greylist = 50ms;
    ExecutionOrchestrator orchestrator(
        **store, [&](const Project&) { return std::make_unique<ImpatientGateways>(smtp); }, config, clock);
    return orchestrator.executePlanForProject("many", options);
}

void TestFaultMix::everybodyEndsAsTheServerSays() {
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row("mix of faults", seed);
    const std::vector<Recipient> recipients = mixed(rounds("FAULTY_MAILS", 1200, 100000), random);
    Mailing mailing;
    mailing.connections = 16;
    for (const Recipient& recipient : recipients) mailing.addresses.push_back(recipient.address);
    FaultSmtpOptions options;
    options.keepMessages = false;
    const QString prepared = mailing.prepare(options);
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));

    const ExecutionReport run = send(mailing);
    for (const std::string& error : run.errors) QVERIFY2(error.empty(), error.c_str());
    QVERIFY(!run.stopped);
    QCOMPARE(static_cast<std::size_t>(run.totalItemsProcessed), recipients.size());

    const Journal journal = mailing.journal();
    const Comparison end = compare(mailing.program.run({"report", "many", "--json"}).json(), journal);
    QVERIFY2(end.imbalance.isEmpty(), qPrintable(end.imbalance));
    row.items = static_cast<int>(recipients.size());
    row.doubts = static_cast<int>(end.inDoubt.size());
    row.twice = end.twice;
    row.falselySent = end.falselySent;
    row.resendable = end.resendable + end.untold;
    row.lost = row.items - static_cast<int>(end.sent.size() + end.failed.size() + end.inDoubt.size());
    QVERIFY2(row.broken().isEmpty(), qPrintable(row.broken()));
    std::set<std::string> refused;
    int late = 0;  // a machine under load may take longer for an answer than this test waits: that is a doubt, too
    for (const auto& [address, fate] : recipients) {
        if (fate == Fate::Failed) refused.insert(address);
        const bool right = fate == Fate::Sent     ? end.sent.contains(address)
                           : fate == Fate::Failed ? end.failed.contains(address)
                                                  : end.inDoubt.contains(address);
        if (!right && end.inDoubt.contains(address)) ++late;
        QVERIFY2(right || end.inDoubt.contains(address), address.c_str());
    }
    QVERIFY2(late <= row.items / 20, std::to_string(late).c_str());
    QCOMPARE(mailing.program.run({"events", "verify"}).status, 0);
    row.tell();
}

QTEST_GUILESS_MAIN(TestFaultMix)
#include "test_fault_mix.moc"
