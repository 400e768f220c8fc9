// extract_plan_items: content × contacts, each address once for each content.

#include <QtTest>

#include "tests/compose/compose_fixture.h"
#include "tests/compose/qtest_text.h"

using namespace aicmo;
using aicmo::test::ComposeFixture;

class TestPlan : public QObject {
    Q_OBJECT

  private slots:
    void itemsAreContentTimesContacts();
    void duplicatesAreListedNotPlanned();
    void contentsOfOneAudienceShareItsTable();
    void problemsDoNotStopOthers_data();
    void problemsDoNotStopOthers();
    void findsItemsById_data();
    void findsItemsById();
    void findsEachOfManyItems();
};

void TestPlan::itemsAreContentTimesContacts() {
    ComposeFixture fixture;
    fixture.addEmail("one").to.push_back({{"email", "bob@example.org"}});
    fixture.addPost(Channel::LinkedIn, "Text", "two");
    fixture.addCrm(CrmOperation::SyncContact, "three");
    const auto plan = fixture.plan();
    std::string ids;
    for (const PlanItem& item : plan->items()) ids += plan->itemId(item) + ' ';
    QCOMPARE(ids, std::string("one/anna@example.org one/bob@example.org two three/anna@example.org "));
    QCOMPARE(plan->recipient(plan->items()[1]), std::string_view("bob@example.org"));
    QVERIFY(plan->recipient(plan->items()[2]).empty());
    QVERIFY(plan->problems().empty());
}

void TestPlan::duplicatesAreListedNotPlanned() {
    ComposeFixture fixture;
    fixture.files->put("a.csv", "Email,first_name\na@example.org,A\nA@EXAMPLE.ORG,B\nnot an address,C\n");
    fixture.bundle.project.audiences.push_back({"list", "List", "a.csv", {}});
    fixture.addEmail("one").audience = "list";
    const auto plan = fixture.plan();
    QCOMPARE(plan->items().size(), std::size_t{1});
    QCOMPARE(plan->contactsOf(0)->problems().size(), std::size_t{2});
    const std::vector<Finding> findings = Composer(plan).contentFindings(0);
    QVERIFY(test::hasRule(findings, "audience.rows"));
}

void TestPlan::contentsOfOneAudienceShareItsTable() {
    ComposeFixture fixture;
    fixture.files->put("a.csv", "email\na@example.org\n");
    fixture.bundle.project.audiences.push_back({"list", "List", "a.csv", {}});
    fixture.addEmail("one").audience = "list";
    fixture.addEmail("two").audience = "list";
    const auto plan = fixture.plan();
    QCOMPARE(plan->items().size(), std::size_t{2});
    QCOMPARE(plan->contactsOf(0), plan->contactsOf(1));
}

void TestPlan::problemsDoNotStopOthers_data() {
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("audienceFile");
    QTest::addColumn<QString>("used");
    QTest::newRow("no such audience") << "email\na@b.org\n"
                                      << "a.csv"
                                      << "other";
    QTest::newRow("no such file") << "email\na@b.org\n"
                                  << "b.csv"
                                  << "list";
    QTest::newRow("no email column") << "name\nAnna\n"
                                     << "a.csv"
                                     << "list";
    QTest::newRow("empty file") << ""
                                << "a.csv"
                                << "list";
}

void TestPlan::problemsDoNotStopOthers() {
    QFETCH(QString, csv);
    QFETCH(QString, audienceFile);
    QFETCH(QString, used);
    ComposeFixture fixture;
    fixture.files->put("a.csv", csv.toStdString());
    fixture.bundle.project.audiences.push_back({"list", "List", audienceFile.toStdString(), {}});
    fixture.addEmail("broken").audience = used.toStdString();
    fixture.addEmail("sound");
    const auto plan = fixture.plan();
    QCOMPARE(plan->items().size(), std::size_t{1});
    QCOMPARE(plan->problems().size(), std::size_t{1});
    QCOMPARE(plan->problems()[0].contentId, std::string("broken"));
    QVERIFY(!plan->problems()[0].error.message.empty());
    QVERIFY(!plan->find("broken/a@b.org"));
}

void TestPlan::findsItemsById_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("found");
    QTest::newRow("email") << "mail/anna@example.org" << true;
    QTest::newRow("post") << "post" << true;
    QTest::newRow("address with a slash") << "mail/a/b@example.org" << true;
    QTest::newRow("email without address") << "mail" << false;
    QTest::newRow("other address") << "mail/bob@example.org" << false;
    QTest::newRow("post with address") << "post/anna@example.org" << false;
    QTest::newRow("other content") << "nothing/anna@example.org" << false;
    QTest::newRow("empty") << "" << false;
}

void TestPlan::findsItemsById() {
    QFETCH(QString, id);
    QFETCH(bool, found);
    ComposeFixture fixture;
    fixture.addEmail("mail").to.push_back({{"email", "a/b@example.org"}});
    fixture.addPost(Channel::LinkedIn, "Text");
    const auto plan = fixture.plan();
    const auto item = plan->find(id.toStdString());
    QCOMPARE(item.has_value(), found);
    if (item) QCOMPARE(plan->itemId(*item), id.toStdString());
}

void TestPlan::findsEachOfManyItems() {
    ComposeFixture fixture;
    std::string csv = "email\n";
    for (int i = 0; i < 5000; ++i) csv += "user" + std::to_string(i) + "@example.org\n";
    fixture.files->put("a.csv", csv);
    fixture.bundle.project.audiences.push_back({"list", "List", "a.csv", {}});
    fixture.addEmail("mail").audience = "list";
    const auto plan = fixture.plan();
    QCOMPARE(plan->items().size(), std::size_t{5000});
    for (const PlanItem& item : plan->items()) {
        const auto found = plan->find(plan->itemId(item));
        QVERIFY(found && found->row == item.row);
    }
}

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
