// Who must not get anything: one person in any spelling, changes while it is in use. What is approved, and what of it
// need not be composed once more.

#include <QTest>

#include "core/compose/composer.h"
#include "core/delivery/books.h"
#include "core/project/suppression_key.h"
#include "tests/delivery/delivery_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

class TestBooks : public QObject {
    Q_OBJECT

  private slots:
    void oneFormForOneAddress_data();
    void oneFormForOneAddress();
    void holdsBack_data();
    void holdsBack();
    void changesCountAtOnce();
    void approvedBytesAreKnown_data();
    void approvedBytesAreKnown();
};

void TestBooks::oneFormForOneAddress_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << "a@x.example"
                           << "a@x.example";
    QTest::newRow("capitals and blanks") << " Anna@X.Example "
                                         << "anna@x.example";
    QTest::newRow("tag stays") << "a+news@x.example"
                               << "a+news@x.example";
    QTest::newRow("U-label") << "a@bücher.example"
                             << "a@xn--bcher-kva.example";
    QTest::newRow("U-label in capitals") << "a@BÜCHER.example"
                                         << "a@xn--bcher-kva.example";
    QTest::newRow("decomposed") << QString::fromUtf8("a@bu\u0308cher.example") << "a@xn--bcher-kva.example";
    QTest::newRow("A-label") << "a@XN--BCHER-KVA.example"
                             << "a@xn--bcher-kva.example";
    QTest::newRow("domain") << "@bücher.example"
                            << "@xn--bcher-kva.example";
    QTest::newRow("local part keeps its letters") << "müller@x.example"
                                                  << "müller@x.example";
}

void TestBooks::oneFormForOneAddress() {
    QFETCH(QString, written);
    QFETCH(QString, key);
    QCOMPARE(QString::fromStdString(suppressionKey(written.toStdString())), key);
}

void TestBooks::holdsBack_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("held");
    QTest::newRow("address") << "a@x.example"
                             << "a@x.example" << true;
    QTest::newRow("another address") << "a@x.example"
                                     << "b@x.example" << false;
    QTest::newRow("domain") << "@x.example"
                            << "b@x.example" << true;
    QTest::newRow("domain below") << "@x.example"
                                  << "b@y.x.example" << false;
    QTest::newRow("tag") << "a@x.example"
                         << "a+1@x.example" << false;
    QTest::newRow("U-label against A-label") << "a@bücher.example"
                                             << "a@xn--bcher-kva.example" << true;
    QTest::newRow("A-label against U-label") << "@xn--bcher-kva.example"
                                             << "a@bücher.example" << true;
}

void TestBooks::holdsBack() {
    QFETCH(QString, entry);
    QFETCH(QString, address);
    QFETCH(bool, held);
    DeliveryFixture fixture;
    QVERIFY(fixture.store->suppress({entry.toStdString()}, "test", "test"));
    SuppressionBook book(*fixture.store);
    const auto found = book.entryFor(address.toStdString());
    QVERIFY(found);
    QCOMPARE(!found->empty(), held);
    QVERIFY(fixture.store->unsuppress({entry.toStdString()}, "test"));
    QCOMPARE(fixture.store->suppressions()->size(), std::size_t{0});
}

void TestBooks::changesCountAtOnce() {
    DeliveryFixture fixture;
    SuppressionBook book(*fixture.store);
    const auto isHeld = [&] { return !book.entryFor("a@x.example")->empty(); };
    QVERIFY(!isHeld());
    const std::int64_t before = *fixture.store->suppressionGeneration();
    QCOMPARE(*fixture.store->suppress({"a@x.example"}, "test", "test"), std::int64_t{1});
    QVERIFY(*fixture.store->suppressionGeneration() > before);
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(), 30000);
    // What changes nothing makes nobody read the list again.
    const std::int64_t after = *fixture.store->suppressionGeneration();
    QCOMPARE(*fixture.store->suppress({"A@x.example"}, "test", "test"), std::int64_t{0});
    QCOMPARE(*fixture.store->suppressionGeneration(), after);
    QCOMPARE(*fixture.store->unsuppress({"a@x.example"}, "test"), std::int64_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(!isHeld(), 30000);
}

void TestBooks::approvedBytesAreKnown_data() {
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("known");
    QTest::newRow("nothing") << "" << true;
    QTest::newRow("changed") << "changed" << false;
    QTest::newRow("withdrawn") << "withdrawn" << false;
    QTest::newRow("composed by another program") << "another" << false;
    QTest::newRow("forgotten") << "forgotten" << false;
}

void TestBooks::approvedBytesAreKnown() {
    QFETCH(QString, then);
    QFETCH(bool, known);
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test", "bob@x.test"});
    fixture.approveAll();
    const auto approvals = fixture.store->approvals("campaign");
    QVERIFY(approvals && !approvals->empty());
    const std::string shown = approvals->front().runId;
    if (then == "changed") fixture.importCampaign({"ann@x.test", "bob@x.test"}, "Goodbye {{ first_name }}");
    if (then == "withdrawn") QVERIFY(fixture.store->revoke("campaign", {"news"}, "test").has_value());
    if (then == "another") QVERIFY(fixture.store->setRunOptions(shown, R"({"program": "another"})").has_value());
    const auto project = fixture.store->loadProject("campaign");
    QVERIFY(project.has_value());
    ApprovalBook book(*fixture.store, "campaign");
    QVERIFY(book.load(project->project.digest).has_value());
    if (then == "forgotten") book.forgetItems();

    QCOMPARE(book.approvedDigest("news", "news/ann@x.test").has_value(), known);
    QVERIFY(!book.approvedDigest("news", "news/carl@x.test"));
    QVERIFY(!book.approvedDigest("other", "news/ann@x.test"));
    if (!known) return;
    const Composer composer(std::make_shared<const Plan>(
        extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*fixture.store->loadProject("campaign"))))));
    for (const PlanItem& item : composer.plan().items()) {
        const std::string content = composer.plan().content(item).id;
        const auto digest = book.approvedDigest(content, composer.plan().itemId(item));
        QVERIFY(digest && *digest == composer.compose(item).payload.sha256);
    }
}

QTEST_GUILESS_MAIN(TestBooks)
#include "test_books.moc"
