// What is said of a content that was approved and has changed since.

#include <QTest>

#include "core/base/json.h"
#include "core/delivery/approval_diff.h"
#include "tests/delivery/delivery_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

const char* const document = R"({
  "format": "aicmo.project/1", "id": "campaign", "name": "Campaign", "client": {"id": "n", "name": "North"},
  "content": [
    {"id": "mail", "channel": "email", "email": {"from": {"name": "North", "address": "news@north.example"},
     "to": [{"email": "anna@x.example", "first_name": "Anna"}, {"email": "bob@x.example", "first_name": "Bob"}],
     "subject": "Spring is here", "text": "Dear {{ first_name }}, come in.", "attachments": ["menu.txt"],
     "unsubscribe": "mailto:u@n.example"}},
    {"id": "post", "channel": "linkedin", "post": {"text": "Hello", "hashtags": ["coffee"]}}
  ]
})";

ProjectBundle projectOf(const std::string& text, const std::string& menu = "Soup") {
    auto files = std::make_shared<MemoryFiles>();
    files->put("menu.txt", menu);
    auto bundle = parseProject(text, files);
    if (!bundle) qFatal("%s", bundle.error().text().c_str());
    return std::move(*bundle);
}

std::string changed(const QString& from, const QString& to) {
    return QString::fromUtf8(document).replace(from, to).toStdString();
}

QString said(const ApprovalDiff& diff) {
    QStringList out;
    for (const FieldChange& change : diff.fields) {
        out << QStringLiteral("%1: %2 > %3")
                   .arg(static_cast<int>(change.field))
                   .arg(QString::fromStdString(change.before).left(30), QString::fromStdString(change.after).left(30));
    }
    const auto names = [&](const char* sign, const std::vector<std::string>& addresses) {
        for (const std::string& address : addresses) out << QLatin1String(sign) + QString::fromStdString(address);
    };
    names("+", diff.newOnes);
    names("-", diff.goneOnes);
    names("~", diff.changedOnes);
    for (const std::string& part : diff.data) out << u'@' + QString::fromStdString(part);
    return out.join(u'|');
}

constexpr int senderField = static_cast<int>(ContentField::Sender), subject = static_cast<int>(ContentField::Subject),
              body = static_cast<int>(ContentField::Text), attachments = static_cast<int>(ContentField::Attachments);

}  // namespace

class TestApprovalDiff : public QObject {
    Q_OBJECT
  private slots:
    void saysWhatDiffers_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto field = [](int which, const char* before, const char* after) {
            return QStringLiteral("%1: %2 > %3").arg(which).arg(QLatin1String(before), QLatin1String(after));
        };
        QTest::newRow("nothing") << "North"
                                 << "North"
                                 << "";
        QTest::newRow("subject") << "Spring is here"
                                 << "Summer is here" << field(subject, "Spring is here", "Summer is here");
        QTest::newRow("text") << "come in."
                              << "stay."
                              << field(body, "Dear {{ first_name }}, come in", "Dear {{ first_name }}, stay.");
        QTest::newRow("sender") << "news@north"
                                << "post@north"
                                << field(senderField, "North <news@north.example>", "North <post@north.example>");
        QTest::newRow("an attachment left out") << R"("attachments": ["menu.txt"],)"
                                                << ""
                                                << "attachments";
        QTest::newRow("a recipient more and one less") << R"({"email": "bob@x.example", "first_name": "Bob"})"
                                                       << R"({"email": "cy@x.example", "first_name": "Cy"})"
                                                       << "+cy@x.example|-bob@x.example";
        QTest::newRow("a recipient's data") << R"("first_name": "Bob")"
                                            << R"("first_name": "Robert")"
                                            << "~bob@x.example";
        QTest::newRow("the client's data") << R"("id": "n", "name": "North")"
                                           << R"("id": "n", "name": "North Ltd")"
                                           << "@client";
        QTest::newRow("another content") << "Hello"
                                         << "Hello all"
                                         << "";
    }
    void saysWhatDiffers() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        DeliveryFixture fixture;
        const Approval approval = approved(fixture);
        const auto diff = approvalDiff(*fixture.store, planOf(projectOf(changed(from, to))), approval);
        QVERIFY2(diff, diff ? "" : diff.error().text().c_str());
        if (expected == QLatin1String("attachments")) {
            QCOMPARE(diff->fields.size(), std::size_t{1});
            QCOMPARE(static_cast<int>(diff->fields.front().field), attachments);
            QVERIFY(diff->fields.front().after.empty());
            return;
        }
        QCOMPARE(said(*diff), expected);
        QCOMPARE(diff->empty(), expected.isEmpty());
    }

    void aFileOfAnotherContentOfItsOwnIsSeen() {
        DeliveryFixture fixture;
        const Approval approval = approved(fixture);
        const auto diff = approvalDiff(*fixture.store, planOf(projectOf(document, "Salad")), approval);
        QVERIFY(diff);
        QCOMPARE(diff->fields.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(diff->fields.front().field), attachments);
    }

    void theLastApprovalIsFoundAfterItWasRevoked() {
        DeliveryFixture fixture;
        QVERIFY(!lastApproval(*fixture.store, "campaign", "mail"));  // no such project yet
        const Approval approval = approved(fixture);
        QVERIFY(fixture.store->revoke("campaign", {"mail"}, "ann"));
        const auto last = lastApproval(*fixture.store, "campaign", "mail");
        QVERIFY(last && *last);
        QCOMPARE((*last)->id, approval.id);
        QVERIFY(!lastApproval(*fixture.store, "campaign", "post")->has_value());
        const auto diff = approvalDiff(*fixture.store, planOf(projectOf(changed("Spring is", "Summer is"))), **last);
        QVERIFY(diff && diff->fields.size() == 1);
    }

    void aContentThatWasNotThereIsSaidToBeMissing() {
        DeliveryFixture fixture;
        Approval approval = approved(fixture);
        approval.contentId = "other";
        const auto diff = approvalDiff(*fixture.store, planOf(projectOf(document)), approval);
        QVERIFY(!diff && diff.error().kind == ErrorKind::NotFound);
    }

  private:
    static Plan planOf(const ProjectBundle& bundle) {
        return extractPlanItems(std::make_shared<const ProjectBundle>(bundle));
    }
    /// The mail of the project as it is above.
    static Approval approved(DeliveryFixture& fixture) {
        if (!fixture.store->importProject(projectOf(document), "ann")) qFatal("the project cannot be imported");
        ExecutionOptions preview;
        preview.preview = true;
        if (fixture.orchestrator({}).executePlanForProject("campaign", preview).runId.empty()) qFatal("no preview");
        const auto approvals = fixture.store->approve("campaign", {"mail"}, "ben", "");
        if (!approvals) qFatal("%s", approvals.error().text().c_str());
        return approvals->front();
    }
};

QTEST_GUILESS_MAIN(TestApprovalDiff)
#include "test_approval_diff.moc"
