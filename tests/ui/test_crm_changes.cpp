// A CRM item on the plan page beside what the CRM holds: nothing is read before the operator asks, and then it is told
// what would change, in words.

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/gateway/fakes/hubspot_fake.h"
#include "tests/ui/window_fixture.h"
#include "ui/language.h"
#include "ui/models/content_list_model.h"
#include "ui/models/crm_change_model.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

namespace {

constexpr int soon = 20'000;

std::shared_ptr<const GatewayConfig> accountAt(const HubSpotFake* crm) {
    auto accounts = std::make_shared<GatewayConfig>();
    if (crm) {
        accounts->hubspot.emplace();
        accounts->hubspot->token = Secret(crm->token);
        accounts->hubspot->api = crm->http.baseUrl();
    }
    return accounts;
}

const char* document = R"({"format": "aicmo.project/1", "id": "crm", "name": "Spring", "state": "QC_APPROVED",
  "client": {"id": "n", "name": "Northwind"},
  "audiences": [{"id": "all", "contacts": [{"email": "ada@m.test"}, {"email": "new@m.test"}]}],
  "content": [
    {"id": "sync", "channel": "crm", "title": "Sync", "crm": {"operation": "sync_contact", "audience": "all",
      "properties": {"city": "Oslo", "lifecyclestage": "lead", "last_campaign": "{{ project.name }}", "nickname": ""}}},
    {"id": "note", "channel": "crm", "title": "Note", "crm": {"operation": "log_engagement", "audience": "all",
      "engagement_type": "note", "body": "Sent {{ project.name }}"}}]})";

/// The project above on the plan page, with the CRM beside it.
class CrmDesk {
  public:
    explicit CrmDesk(bool configured = true) {
        if (!crm.http.start()) {
            qFatal("the CRM did not start");
        }
        crm.contacts["ada@m.test"] = {
            "501",
            Json{{"email", "ada@m.test"}, {"city", "Bergen"}, {"lifecyclestage", "lead"}, {"nickname", "Countess"}}};
        fixture = std::make_unique<ui::test::WindowFixture>(ExecutionConfig{}, accountAt(configured ? &crm : nullptr));
        window().show();
        ready = fixture->openDocument(document);
        window().showPage(PageId::Plan);
    }
    [[nodiscard]] MainWindow& window() const { return fixture->window(); }
    [[nodiscard]] bool open(const QString& content, int contact) const {
        auto* contents = qobject_cast<QListView*>(findNamed(window(), QAccessible::List, QStringLiteral("Contents")));
        auto* items = qobject_cast<QTableView*>(findNamed(window(), QAccessible::Table, QStringLiteral("Plan items")));
        const auto* model = static_cast<const ContentListModel*>(contents->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (window().session().loaded()->project().content[model->contentAt(row)].id == content.toStdString()) {
                contents->setCurrentIndex(model->index(row));
            }
        }
        if (!QTest::qWaitFor([&] { return items->model()->rowCount() == 2; }, soon)) {
            return false;
        }
        items->selectRow(contact);
        const QString email = contact == 0 ? QStringLiteral("ada@m.test") : QStringLiteral("new@m.test");
        const QString property =
            content == QLatin1String("note") ? QStringLiteral("hs_note_body") : QStringLiteral("city");
        return QTest::qWaitFor([&] { return !rowOf(property).isEmpty() && cell(0, CrmChangeModel::After) == email; },
                               soon);
    }
    [[nodiscard]] QTableView* table() const {
        return qobject_cast<QTableView*>(findNamed(window(), QAccessible::Table, QStringLiteral("CRM fields")));
    }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList rowOf(const QString& property) const {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 0) == property) {
                return {cell(row, 1), cell(row, 2), cell(row, 3)};
            }
        }
        return {};
    }
    [[nodiscard]] QPushButton* button(const QString& name) const {
        auto* found = qobject_cast<QPushButton*>(findNamed(window(), QAccessible::Button, name));
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] bool press(const QString& name) const {
        if (!QTest::qWaitFor([&] { return button(name) != nullptr; }, soon)) {
            return false;
        }
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
        return true;
    }
    [[nodiscard]] bool says(const QString& words) const {
        return QTest::qWaitFor(
            [&] {
                const auto widgets = window().findChildren<QWidget*>();
                return std::any_of(widgets.begin(), widgets.end(), [&](const QWidget* widget) {
                    const auto* label = qobject_cast<const QLabel*>(widget);
                    return widget->isVisible() && (label ? label->text() : widget->accessibleName()).contains(words);
                });
            },
            soon);
    }

    HubSpotFake crm;
    std::unique_ptr<ui::test::WindowFixture> fixture;
    bool ready = false;
};

}  // namespace

class TestCrmChanges : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        installLook(*qApp, Theme::Light);
        installLanguage(*qApp, QStringLiteral("en"));
    }

    void everyKindOfChange() {
        CrmPayload record;
        record.email = "Ada@m.test";
        record.body = R"({"inputs":[{"id":"Ada@m.test","properties":{"a":"1","b":"2","c":"","d":"4","e":"",
                         "email":"Ada@m.test"}}]})";
        CrmContact now;
        now.exists = true;
        now.properties = {{"a", "1"}, {"b", "0"}, {"c", "3"}, {"d", ""}, {"e", ""}, {"email", "ada@m.test"}};
        using enum CrmChange::Kind;
        std::vector<CrmChange::Kind> kinds;
        for (const CrmChange& change : crmChanges(record, &now)) {
            kinds.push_back(change.kind);
        }
        QVERIFY((kinds == std::vector{Same, Same, Changed, Cleared, New, Same, Same}));
        for (const CrmChange& change : crmChanges(record, nullptr)) {
            QCOMPARE(change.kind, Unread);
        }
    }

    void nothingIsReadBeforeItIsAskedFor() {
        const CrmDesk desk;
        QVERIFY(desk.ready && desk.open(QStringLiteral("sync"), 0));
        const QAbstractItemModelTester tester(desk.table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.table()->isColumnHidden(CrmChangeModel::Now));
        QCOMPARE(desk.crm.http.requestCount(), std::size_t{0});
        QVERIFY(desk.press(QStringLiteral("Compare with the CRM")));
        QVERIFY(desk.says(QStringLiteral("3 properties would change")));
        QVERIFY(desk.says(QStringLiteral("As the CRM said at ")));
        QVERIFY(!desk.table()->isColumnHidden(CrmChangeModel::Now));
        QCOMPARE(desk.rowOf(QStringLiteral("city")), QStringList({"Bergen", "Oslo", "Changed"}));
        QCOMPARE(desk.rowOf(QStringLiteral("lifecyclestage")), QStringList({"lead", "lead", "Unchanged"}));
        QCOMPARE(desk.rowOf(QStringLiteral("last_campaign")), QStringList({"–", "Spring", "New"}));
        QCOMPARE(desk.rowOf(QStringLiteral("nickname")), QStringList({"Countess", "empty", "Cleared"}));
        QCOMPARE(desk.crm.http.requestCount(), std::size_t{1});
        QVERIFY(desk.crm.contacts.at("ada@m.test").properties.at("city") == "Bergen");

        // The button that was pressed keeps the focus and reads again.
        QVERIFY(desk.button(QStringLiteral("Read again"))->hasFocus());
        QVERIFY(desk.press(QStringLiteral("Read again")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.crm.http.requestCount(), std::size_t{2}, soon);

        // Another contact is another question.
        QVERIFY(desk.open(QStringLiteral("sync"), 1));
        QVERIFY(desk.table()->isColumnHidden(CrmChangeModel::Now));
        QVERIFY(desk.press(QStringLiteral("Compare with the CRM")));
        QVERIFY(desk.says(QStringLiteral("New contact")));
        QCOMPARE(desk.rowOf(QStringLiteral("Record")), QStringList({"No such contact", "new@m.test", "New"}));
    }

    void aNoteNeedsItsContact() {
        const CrmDesk desk;
        QVERIFY(desk.ready && desk.open(QStringLiteral("note"), 0));
        QVERIFY(desk.press(QStringLiteral("Compare with the CRM")));
        QVERIFY(desk.says(QStringLiteral("The contact is there")));
        QCOMPARE(desk.rowOf(QStringLiteral("hs_note_body")).last(), QStringLiteral("New"));
        QVERIFY(desk.open(QStringLiteral("note"), 1));
        QVERIFY(desk.press(QStringLiteral("Compare with the CRM")));
        QVERIFY(desk.says(QStringLiteral("the note would be refused")));
        QCOMPARE(desk.rowOf(QStringLiteral("Record")).last(), QStringLiteral("Missing"));
    }

    void troubleIsTold_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << 401 << "The CRM does not take the token";
        QTest::newRow("403") << 403 << "The token may not read contacts";
        QTest::newRow("429") << 429 << "The CRM asks to wait";
        QTest::newRow("400") << 400 << "The CRM cannot be read";
    }
    void troubleIsTold() {
        QFETCH(int, status);
        QFETCH(QString, words);
        CrmDesk desk;
        QVERIFY(desk.ready && desk.open(QStringLiteral("sync"), 0));
        HttpFaultPlan plan;
        plan.instead = HttpResponse::json(status, R"({"message": "so it is", "policyName": "SECONDLY"})");
        desk.crm.http.failNext(plan);
        QVERIFY(desk.press(QStringLiteral("Compare with the CRM")));
        QVERIFY(desk.says(words));
        QVERIFY(desk.says(QStringLiteral("so it is")));
        QVERIFY(desk.table()->isColumnHidden(CrmChangeModel::Now));
        QVERIFY(desk.press(QStringLiteral("Read again")));
        QVERIFY(desk.says(QStringLiteral("3 properties would change")));
    }

    void withoutAnAccountItIsSaid() {
        const CrmDesk desk(false);
        QVERIFY(desk.ready && desk.open(QStringLiteral("sync"), 0));
        QVERIFY(desk.press(QStringLiteral("Compare with the CRM")));
        QVERIFY(desk.says(QStringLiteral("No CRM account is set for this client")));
    }

    void readingCanBeStopped() {
        CrmDesk desk;
        QVERIFY(desk.ready && desk.open(QStringLiteral("sync"), 0));
        desk.crm.http.failNext(HttpFault::StallAfterEffect);
        QVERIFY(desk.press(QStringLiteral("Compare with the CRM")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.crm.http.requestCount(), std::size_t{1}, soon);
        QVERIFY(desk.press(QStringLiteral("Stop reading")));
        QVERIFY(desk.button(QStringLiteral("Compare with the CRM")));
        QVERIFY(desk.says(QStringLiteral("What would be written")));
    }
};

QTEST_MAIN(TestCrmChanges)
#include "test_crm_changes.moc"
