#include <QTest>

#include "tests/gateway/hubspot_fixture.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(aicmo::OutcomeKind)

class TestHubSpot : public QObject {
    Q_OBJECT

  private slots:
    void upsertsInOneRequest();
    void badRowsAreTheirOwn_data();
    void badRowsAreTheirOwn();
    void lostAnswerIsSafeToRepeat();
    void answers_data();
    void answers();
    void aContactIsReadAsItIs();
    void whyNothingWasRead_data();
    void whyNothingWasRead();
    void aStopEndsTheReading();
    void notesGoToTheirContact();
    void lostNoteIsLookedFor_data();
    void lostNoteIsLookedFor();
    void guardRefusedChangesNothing();
    void check();
};

void TestHubSpot::upsertsInOneRequest() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    std::vector<CrmPayload> records;
    for (int i = 0; i < 100; ++i) records.push_back(contact("a" + std::to_string(i) + "@mail.test"));
    const auto syncer = makeHubSpotSyncer(config(fake), quick());
    QCOMPARE(syncer->maxBatch(CrmOperation::SyncContact), std::size_t{100});
    CountingGuard guard;
    const std::vector<Outcome> outcomes = sync(*syncer, records, guard);
    QCOMPARE(outcomes.size(), records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        QVERIFY2(outcomes[i].kind == OutcomeKind::Accepted, describe(outcomes[i]).c_str());
        QCOMPARE(outcomes[i].remoteId, fake.contacts[records[i].email].id);
    }
    QCOMPARE(fake.http.requestCount(), std::size_t{1});
    QCOMPARE(guard.asked, 1);
}

void TestHubSpot::badRowsAreTheirOwn_data() {
    QTest::addColumn<bool>("named");
    QTest::newRow("207 that names them") << true;
    QTest::newRow("400 that does not") << false;
}

void TestHubSpot::badRowsAreTheirOwn() {
    QFETCH(bool, named);
    HubSpotFake fake;
    fake.namesBadRows = named;
    QVERIFY(fake.http.start());
    std::vector<CrmPayload> records;
    for (int i = 0; i < 9; ++i)
        records.push_back(contact((i % 4 == 1 ? "bad" : "good") + std::to_string(i) + "@m.test"));
    CountingGuard guard;
    const std::vector<Outcome> outcomes = sync(*makeHubSpotSyncer(config(fake), quick()), records, guard);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const OutcomeKind expected = i % 4 == 1 ? OutcomeKind::Refused : OutcomeKind::Accepted;
        QVERIFY2(outcomes[i].kind == expected, (records[i].email + ' ' + describe(outcomes[i])).c_str());
    }
    QCOMPARE(fake.contacts.size(), std::size_t{7});
    QCOMPARE(guard.asked, 1);
}

void TestHubSpot::lostAnswerIsSafeToRepeat() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    const auto syncer = makeHubSpotSyncer(config(fake), quick());
    CountingGuard guard;
    QCOMPARE(sync(*syncer, {contact("zero@m.test")}, guard)[0].kind, OutcomeKind::Accepted);
    fake.http.failNext(HttpFault::CloseAfterEffect);
    const std::vector<CrmPayload> records{contact("one@m.test"), contact("two@m.test")};
    for (const Outcome& out : sync(*syncer, records, guard)) {
        QVERIFY2(out.kind == OutcomeKind::Deferred, describe(out).c_str());
    }
    QCOMPARE(fake.http.requestCount(), std::size_t{2});
    for (const Outcome& out : sync(*syncer, records, guard)) QCOMPARE(out.kind, OutcomeKind::Accepted);
    QCOMPARE(fake.contacts.size(), std::size_t{3});
}

void TestHubSpot::answers_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("seconds");
    using enum OutcomeKind;
    QTest::newRow("401") << 401 << R"({"message":"m"})" << ChannelDown << -1;
    QTest::newRow("403") << 403 << R"({"message":"m","category":"MISSING_SCOPES"})" << ChannelDown << -1;
    QTest::newRow("ten seconds") << 429 << R"({"message":"m","policyName":"TEN_SECONDLY_ROLLING"})" << Deferred << 10;
    QTest::newRow("a second") << 429 << R"({"message":"m","policyName":"SECONDLY"})" << Deferred << 1;
    QTest::newRow("the day") << 429 << R"({"message":"m","policyName":"DAILY"})" << Deferred << 3600;
    QTest::newRow("locked") << 423 << R"({"message":"m"})" << Deferred << 2;
    QTest::newRow("being moved") << 477 << R"({"message":"m"})" << Deferred << -1;
    QTest::newRow("500") << 500 << R"({"message":"m"})" << Deferred << -1;
    QTest::newRow("an HTML page") << 502 << "<html>" << Deferred << -1;
    QTest::newRow("200 without results") << 200 << "{}" << Deferred << -1;
}

void TestHubSpot::answers() {
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(OutcomeKind, kind);
    QFETCH(int, seconds);
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    HttpFaultPlan plan;
    plan.instead = HttpResponse::json(status, body.toStdString());
    fake.http.failNext(plan);
    CountingGuard guard;
    const Outcome out = sync(*makeHubSpotSyncer(config(fake), quick()), {contact("a@m.test")}, guard)[0];
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QCOMPARE(out.retryAfter ? static_cast<int>(out.retryAfter->count()) : -1, seconds);
}

void TestHubSpot::aContactIsReadAsItIs() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    fake.contacts["ada@m.test"] = {"501", Json{{"email", "ada@m.test"}, {"lastname", "Lovelace"}}};
    const auto syncer = makeHubSpotSyncer(config(fake), quick());
    const CrmReading known = syncer->read(contact("Ada@m.test"), {});
    QVERIFY2(known.outcome.kind == OutcomeKind::Accepted, describe(known.outcome).c_str());
    QVERIFY(known.contact.exists);
    QCOMPARE(known.contact.remoteId, std::string("501"));
    // Exactly what the record would write: the one has a value, the other none, and nothing that came unasked.
    const std::map<std::string, std::string> properties{{"email", "ada@m.test"}, {"firstname", ""}};
    QVERIFY(known.contact.properties == properties);
    const Json asked = Json::parse(fake.http.requests().back().body);
    QVERIFY(asked["properties"] == Json::array({"email", "firstname"}));

    const CrmReading fresh = syncer->read(contact("new@m.test"), {});
    QCOMPARE(fresh.outcome.kind, OutcomeKind::Accepted);
    QVERIFY(!fresh.contact.exists && fresh.contact.properties.empty());

    const CrmReading ofNote = syncer->read(note("ada@m.test", reference), {});
    QVERIFY(ofNote.contact.exists);
    QCOMPARE(ofNote.contact.properties.size(), std::size_t{1});
    QCOMPARE(fake.contacts.size(), std::size_t{1});
    QCOMPARE(fake.http.requestCount("POST", "/crm/v3/objects/contacts/batch/read"), fake.http.requestCount());
}

void TestHubSpot::whyNothingWasRead_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("seconds");
    using enum OutcomeKind;
    QTest::newRow("401") << 401 << R"({"message":"m"})" << ChannelDown << -1;
    QTest::newRow("403") << 403 << R"({"message":"m","category":"MISSING_SCOPES"})" << ChannelDown << -1;
    QTest::newRow("rate limit") << 429 << R"({"message":"m","policyName":"SECONDLY"})" << Deferred << 1;
    QTest::newRow("500") << 500 << R"({"message":"m"})" << Deferred << -1;
    QTest::newRow("no such path is no new contact") << 404 << R"({"message":"m"})" << Refused << -1;
    QTest::newRow("200 without results") << 200 << "{}" << Deferred << -1;
    QTest::newRow("another error is no new contact")
        << 207 << R"({"results":[],"errors":[{"category":"VALIDATION_ERROR","message":"m"}]})" << Refused << -1;
}

void TestHubSpot::whyNothingWasRead() {
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(OutcomeKind, kind);
    QFETCH(int, seconds);
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    HttpFaultPlan plan;
    plan.instead = HttpResponse::json(status, body.toStdString());
    fake.http.failNext(plan);
    const CrmReading reading = makeHubSpotSyncer(config(fake), quick())->read(contact("a@m.test"), {});
    QVERIFY2(reading.outcome.kind == kind, describe(reading.outcome).c_str());
    QCOMPARE(reading.outcome.retryAfter ? static_cast<int>(reading.outcome.retryAfter->count()) : -1, seconds);
    QVERIFY(!reading.contact.exists);
    QCOMPARE(fake.http.requestCount(), std::size_t{1});
}

void TestHubSpot::aStopEndsTheReading() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    std::stop_source stop;
    fake.http.setFaults([&stop](const HttpRequest&) {
        stop.request_stop();
        HttpFaultPlan plan;
        plan.fault = HttpFault::StallAfterEffect;
        return plan;
    });
    GatewayLimits patient;
    patient.http.total = std::chrono::seconds(60);
    const CrmReading reading = makeHubSpotSyncer(config(fake), patient)->read(contact("a@m.test"), stop.get_token());
    QVERIFY2(reading.outcome.kind == OutcomeKind::Aborted, describe(reading.outcome).c_str());
}

void TestHubSpot::notesGoToTheirContact() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    const auto syncer = makeHubSpotSyncer(config(fake), quick());
    CountingGuard guard;
    QCOMPARE(sync(*syncer, {note("nobody@m.test", reference)}, guard)[0].kind, OutcomeKind::Refused);
    QCOMPARE(guard.asked, 0);
    QCOMPARE(sync(*syncer, {contact("ada@m.test")}, guard)[0].kind, OutcomeKind::Accepted);
    const Outcome out = sync(*syncer, {note("ada@m.test", reference)}, guard)[0];
    QVERIFY2(out.kind == OutcomeKind::Accepted, describe(out).c_str());
    QCOMPARE(out.remoteId, fake.notes.at(0).id);
    QCOMPARE(fake.notes.at(0).contactId, fake.contacts["ada@m.test"].id);
    QCOMPARE(syncer->maxBatch(CrmOperation::LogEngagement), std::size_t{1});
}

void TestHubSpot::lostNoteIsLookedFor_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("notes");
    QTest::newRow("effect") << int(HttpFault::CloseAfterEffect) << OutcomeKind::Accepted << 1;
    QTest::newRow("no effect") << int(HttpFault::CloseBeforeReply) << OutcomeKind::InDoubt << 0;
}

void TestHubSpot::lostNoteIsLookedFor() {
    QFETCH(int, fault);
    QFETCH(OutcomeKind, kind);
    QFETCH(int, notes);
    HubSpotFake fake;
    fake.http.setFaults([&](const HttpRequest& request) {
        HttpFaultPlan plan;
        if (request.path == "/crm/v3/objects/notes") plan.fault = static_cast<HttpFault>(fault);
        return plan;
    });
    QVERIFY(fake.http.start());
    const auto syncer = makeHubSpotSyncer(config(fake), quick());
    CountingGuard guard;
    QCOMPARE(sync(*syncer, {contact("ada@m.test")}, guard)[0].kind, OutcomeKind::Accepted);
    const Outcome out = sync(*syncer, {note("ada@m.test", reference)}, guard)[0];
    QVERIFY2(out.kind == kind, describe(out).c_str());
    QCOMPARE(static_cast<int>(fake.notes.size()), notes);
    if (notes > 0) QCOMPARE(out.remoteId, fake.notes[0].id);
    QCOMPARE(fake.http.requestCount("POST", "/crm/v3/objects/notes"), std::size_t{1});
}

void TestHubSpot::guardRefusedChangesNothing() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    CountingGuard no{.answer = false};
    for (const Outcome& out : sync(*makeHubSpotSyncer(config(fake), quick()), {contact("a@m.test")}, no)) {
        QCOMPARE(out.kind, OutcomeKind::Aborted);
    }
    QCOMPARE(fake.http.requestCount(), std::size_t{0});
}

void TestHubSpot::check() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    const GatewayCheck good = checkHubSpot(config(fake), quick());
    QVERIFY2(good.ok, good.message.c_str());
    QCOMPARE(good.account, std::string("HubSpot account 4711"));
    QVERIFY(good.quota.find("249000 of 250000") != std::string::npos);
    HubSpotConfig wrong = config(fake);
    wrong.token = Secret("other-token");
    QVERIFY(!checkHubSpot(wrong, quick()).ok);
}

QTEST_GUILESS_MAIN(TestHubSpot)
#include "test_hubspot.moc"
