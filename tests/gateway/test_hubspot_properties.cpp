// Values against what a portal's properties are defined as.

#include <QTest>

#include "core/gateway/hubspot.h"
#include "core/gateway/hubspot_properties.h"
#include "tests/gateway/fakes/hubspot_fake.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

HubSpotConfig configFor(const HubSpotFake& fake) {
    HubSpotConfig config;
    config.token = Secret(fake.token);
    config.api = fake.http.baseUrl();
    return config;
}

CrmPayload upsert(const Json& properties) {
    CrmPayload record;
    record.email = "ann@north.example";
    const Json input{{"idProperty", "email"}, {"id", record.email}, {"properties", properties}};
    record.body = canonicalJson(Json{{"inputs", Json::array({input})}});
    return record;
}

}  // namespace

class TestHubSpotProperties : public QObject {
    Q_OBJECT

  private slots:
    void values_data();
    void values();
    void recordsAreComparedWithThePortal();
    void aPortalThatDoesNotTellStopsNothing();
    void checkTellsWhatCanBeChecked();
};

void TestHubSpotProperties::values_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* type, const char* value, bool fits) {
        QTest::newRow(qPrintable(QString("%1 %2").arg(type, value))) << type << value << fits;
    };
    row("string", "anything", true);
    row("number", "12", true);
    row("number", "-1.5e3", true);
    row("number", "12 EUR", false);
    row("number", "twelve", false);
    row("bool", "true", true);
    row("bool", "yes", false);
    row("date", "2026-03-02", true);
    row("date", "1772409600000", true);
    row("date", "2026-02-30", false);
    row("date", "2 March", false);
    row("datetime", "2026-03-02T08:00:00Z", true);
    row("datetime", "2026-03-02", true);
    row("datetime", "tomorrow", false);
    row("enumeration", "lead", true);
    row("enumeration", "Lead", false);
    row("enumeration", "lead;customer", false);
    row("several", "lead;customer", true);
    row("several", ";customer", true);
    row("several", "lead;leed", false);
    row("owner", "12345", true);
    row("phone_number", "+49 30 1", true);
    row("a type to come", "anything", true);
    row("number", "", true);
    row("enumeration", "", true);
    row("read only", "x", false);
}

void TestHubSpotProperties::values() {
    QFETCH(QString, type);
    QFETCH(QString, value);
    QFETCH(bool, fits);
    PropertyDefinition property;
    property.type = type.toStdString();
    property.readOnly = type == "read only";
    property.options = {"lead", "customer"};
    if (type == "several" || type == "owner") property.type = "enumeration";
    property.severalOptions = type == "several";
    property.externalOptions = type == "owner";
    const std::string problem = valueProblem(property, value.toStdString());
    QVERIFY2(problem.empty() == fits, problem.c_str());
}

void TestHubSpotProperties::recordsAreComparedWithThePortal() {
    HubSpotFake fake;
    fake.definitions["email"] = Json{{"type", "string"}, {"fieldType", "text"}};
    fake.definitions["stage"] =
        Json{{"type", "enumeration"}, {"fieldType", "select"}, {"options", Json::array({Json{{"value", "lead"}}})}};
    fake.definitions["createdate"] =
        Json{{"type", "datetime"}, {"modificationMetadata", Json{{"readOnlyValue", true}}}};
    QVERIFY(fake.http.start());
    const auto syncer = makeHubSpotSyncer(configFor(fake));
    const std::vector<CrmPayload> records{upsert(Json{{"email", "ann@north.example"}, {"stage", "lead"}}),
                                          upsert(Json{{"stage", "leed"}}), upsert(Json{{"stagge", "lead"}}),
                                          upsert(Json{{"createdate", "2026-03-02"}})};
    std::vector<const CrmPayload*> pointers;
    for (const CrmPayload& record : records) pointers.push_back(&record);
    const auto problems = syncer->propertyProblems(pointers, {});
    QVERIFY(!problems.at(0));
    QCOMPARE(problems.at(1)->text, std::string("\"leed\" is none of its options"));
    QCOMPARE(problems.at(2)->property, std::string("stagge"));
    QCOMPARE(problems.at(2)->text, std::string("HubSpot has no such property"));
    QCOMPARE(problems.at(3)->text, std::string("only HubSpot itself sets it"));
    QVERIFY(syncer->propertyProblems(pointers, {}).at(1).has_value());
    QCOMPARE(fake.http.requestCount(), std::size_t{1});
}

void TestHubSpotProperties::aPortalThatDoesNotTellStopsNothing() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    const auto syncer = makeHubSpotSyncer(configFor(fake));
    const CrmPayload record = upsert(Json{{"stagge", "lead"}});
    const CrmPayload* pointer = &record;
    fake.http.failNext(HttpFault::CloseBeforeReply);
    for (int i = 0; i < 3; ++i) QVERIFY(!syncer->propertyProblems(std::span(&pointer, 1), {}).at(0));
    // Asked again after the loss, not after the no.
    QCOMPARE(fake.http.requestCount(), std::size_t{2});
}

void TestHubSpotProperties::checkTellsWhatCanBeChecked() {
    HubSpotFake fake;
    QVERIFY(fake.http.start());
    const GatewayCheck blind = checkHubSpot(configFor(fake));
    QVERIFY(blind.ok);
    QVERIFY2(blind.scopes.find("crm.schemas.contacts.read") != std::string::npos, blind.scopes.c_str());
    fake.definitions["email"] = Json{{"type", "string"}};
    QVERIFY(checkHubSpot(configFor(fake)).scopes.find("1 properties") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestHubSpotProperties)
#include "test_hubspot_properties.moc"
