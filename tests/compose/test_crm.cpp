// CRM records and notes as HubSpot's requests.

#include <QtTest>

#include "core/base/json.h"
#include "tests/compose/compose_fixture.h"
#include "tests/compose/qtest_text.h"

using namespace aicmo;
using namespace aicmo::test;

class TestCrm : public QObject {
    Q_OBJECT

  private slots:
    void contactsAreUpserted();
    void notesCarryTheirReference();
    void noteDates_data();
    void noteDates();
    void problemsAreFound_data();
    void problemsAreFound();
};

void TestCrm::contactsAreUpserted() {
    ComposeFixture fixture;
    CrmContent& crm = fixture.addCrm(CrmOperation::SyncContact);
    crm.properties = {{"lifecyclestage", "lead"}, {"last_campaign", " {{ project.name }} for {{ first_name }} "}};
    const Composed composed = fixture.compose();
    QCOMPARE(rulesOf(composed.findings), std::string());
    const CrmPayload& record = *composed.payload.crm();
    QCOMPARE(record.email, std::string("anna@example.org"));
    const Json input = (*parseJson(record.body))["inputs"][0];
    QCOMPARE(input["idProperty"].get<std::string>(), std::string("email"));
    QCOMPARE(input["id"].get<std::string>(), record.email);
    QCOMPARE(canonicalJson(input["properties"]),
             std::string(R"({"last_campaign":"Spring Launch for Anna <b>","lifecyclestage":"lead"})"));
    QCOMPARE(input["objectWriteTraceId"].get<std::string>().size(), std::size_t{32});
    QCOMPARE(composed.payload.previewBytes(), record.body + "\n");
    QCOMPARE(toHex(composed.payload.sha256), sha256Hex(record.body + "\n"));
}

void TestCrm::notesCarryTheirReference() {
    ComposeFixture fixture;
    CrmContent& crm = fixture.addCrm(CrmOperation::LogEngagement);
    crm.engagementType = "note";
    crm.body = "Sent {{ project.name }}\nto {{ first_name }}";
    crm.contacts.push_back({{"email", "bob@example.org"}, {"first_name", "Bob"}});
    const auto plan = fixture.plan();
    const Composer composer(plan);
    const Json note = *parseJson(composer.compose(plan->items()[0]).payload.crm()->body);
    const auto body = note["properties"]["hs_note_body"].get<std::string>();
    QVERIFY2(body.starts_with("Sent Spring Launch<br>to Anna &lt;b&gt;<!-- aicmo:"), body.c_str());
    const Json other = *parseJson(composer.compose(plan->items()[1]).payload.crm()->body);
    const auto mark = [](const std::string& text) { return text.substr(text.find("<!--")); };
    QVERIFY(mark(other["properties"]["hs_note_body"].get<std::string>()) != mark(body));
    QCOMPARE(canonicalJson(note["associations"]),
             std::string(R"([{"to":{"id":"contact:anna@example.org"},"types":[{"associationCategory":)"
                         R"("HUBSPOT_DEFINED","associationTypeId":202}]}])"));
}

void TestCrm::noteDates_data() {
    QTest::addColumn<QString>("scheduled");
    QTest::addColumn<QString>("updated");
    QTest::addColumn<QString>("timestamp");
    QTest::newRow("scheduled") << "2026-03-02T09:00:00+01:00"
                               << "2026-02-20T10:00:00Z"
                               << "2026-03-02T08:00:00.000Z";
    QTest::newRow("updated") << ""
                             << "2026-02-20T10:00:00Z"
                             << "2026-02-20T10:00:00.000Z";
    QTest::newRow("neither") << ""
                             << ""
                             << "";
}

void TestCrm::noteDates() {
    QFETCH(QString, scheduled);
    QFETCH(QString, updated);
    QFETCH(QString, timestamp);
    ComposeFixture fixture;
    CrmContent& crm = fixture.addCrm(CrmOperation::LogEngagement);
    crm.engagementType = "note";
    crm.body = "Sent";
    fixture.bundle.project.updatedAt = updated.toStdString();
    fixture.bundle.project.content[0].scheduledAt = parseRfc3339(scheduled.toStdString());
    const Json note = *parseJson(fixture.compose().payload.crm()->body);
    QCOMPARE(note["properties"].value("hs_timestamp", std::string()), timestamp.toStdString());
}

void TestCrm::problemsAreFound_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    QTest::newRow("fine") << "a_1"
                          << "x"
                          << "";
    QTest::newRow("upper case") << "Name"
                                << "x"
                                << "crm.property.name";
    QTest::newRow("blank") << "a b"
                           << "x"
                           << "crm.property.name";
    QTest::newRow("control") << "a"
                             << "x\u0007"
                             << "crm.property.value";
    QTest::newRow("too long") << "a" << QString(65537, 'x') << "crm.property.value";
    QTest::newRow("undefined") << "a"
                               << "{{ nothing }}"
                               << "liquid.undefined";
    QTest::newRow("syntax") << "a"
                            << "{% if %}"
                            << "liquid.syntax";
    QTest::newRow("placeholder") << "a"
                                 << "TBD"
                                 << "content.placeholder";
}

void TestCrm::problemsAreFound() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    ComposeFixture fixture;
    fixture.addCrm(CrmOperation::SyncContact).properties = {{name.toStdString(), value.toStdString()}};
    QCOMPARE(rulesOf(fixture.compose().findings), rule.toStdString());
}

QTEST_GUILESS_MAIN(TestCrm)
#include "test_crm.moc"
