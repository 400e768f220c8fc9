// Approving in the console: with a name and a note, by a second person where one has to, and what changed since.

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "tests/ui/window_fixture.h"
#include "ui/dialogs/approval_changes.h"
#include "ui/dialogs/approve_contents.h"
#include "ui/pages/approval_pane.h"
#include "ui/widgets/text_diff.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

namespace {

constexpr int soon = 30'000;

const char* const document = R"({
  "format": "aicmo.project/1", "id": "campaign", "name": "Campaign", "client": {"id": "n", "name": "North"},
  "content": [
    {"id": "mail", "channel": "email", "title": "Spring letter",
     "email": {"from": {"name": "North", "address": "news@north.example"},
     "to": [{"email": "anna@x.example"}, {"email": "bob@x.example"}],
     "subject": "Spring is here", "text": "Come in. The new harvest is in the shop.",
     "unsubscribe": "mailto:u@n.example"}}
  ]
})";

QString said(const QList<DiffPiece>& pieces) {
    QString out;
    for (const DiffPiece& piece : pieces) {
        out += piece.kind == DiffPiece::Kind::Gone  ? u'[' + piece.text + u']'
               : piece.kind == DiffPiece::Kind::New ? u'{' + piece.text + u'}'
                                                    : piece.text;
    }
    return out;
}

}  // namespace

class TestApproval : public QObject {
    Q_OBJECT
  private slots:
    void differencesAreReadable_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same") << "Spring is here"
                                  << "Spring is here"
                                  << "Spring is here";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "";
        QTest::newRow("all new") << ""
                                 << "Spring"
                                 << "{Spring}";
        QTest::newRow("all gone") << "Spring"
                                  << ""
                                  << "[Spring]";
        QTest::newRow("a word") << "Spring is here"
                                << "Summer is here"
                                << "[Spring]{Summer} is here";
        QTest::newRow("a word in the middle") << "it is here now"
                                              << "it was here now"
                                              << "it [is]{was} here now";
        QTest::newRow("a word more") << "come in"
                                     << "come on in"
                                     << "come {on }in";
        QTest::newRow("two places") << "a b c d e"
                                    << "a x c d y"
                                    << "a [b]{x} c d [e]{y}";
        QTest::newRow("letters of other scripts") << "قهوة الربيع"
                                                  << "قهوة الصيف"
                                                  << "قهوة [الربيع]{الصيف}";
        QTest::newRow("a line") << "one\ntwo\nthree"
                                << "one\nthree"
                                << "one\n[two\n]three";
    }
    void differencesAreReadable() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        const QList<DiffPiece> pieces = textDiff(before, after);
        QString gone, fresh;
        for (const DiffPiece& piece : pieces) {
            gone += piece.kind == DiffPiece::Kind::New ? QString() : piece.text;
            fresh += piece.kind == DiffPiece::Kind::Gone ? QString() : piece.text;
        }
        QCOMPARE(gone, before);
        QCOMPARE(fresh, after);
        QCOMPARE(said(pieces), expected);
    }

    void longTextsAreComparedInTimeAndShownInShort() {
        QString before, after;
        for (int i = 0; i < 40000; ++i) {
            before += QStringLiteral("word%1 ").arg(i);
            after += QStringLiteral("word%1 ").arg(i == 20000 ? -1 : i);
        }
        const QList<DiffPiece> pieces = inShort(textDiff(before, after), 10);
        QVERIFY(said(pieces).size() < 100);
        QVERIFY(said(pieces).contains(QStringLiteral("word20000")));
        // Two that have nothing in common are not compared for ever.
        QString other;
        for (int i = 0; i < 40000; ++i) other += QStringLiteral("other%1 ").arg(i);
        QVERIFY(!textDiff(before, other).isEmpty());
    }

    void anApprovalHasANameAndANote() {
        test::WindowFixture fixture;
        open(fixture);
        QPushButton* approve = button(fixture, QStringLiteral("Approve 2 item(s)"));
        QTRY_VERIFY_WITH_TIMEOUT((approve = button(fixture, QStringLiteral("Approve 2 item(s)"))) != nullptr, soon);
        form(fixture)->click();
        field(fixture, "Name of who approves")->setText(QStringLiteral("  Ben Ortiz "));
        field(fixture, "Note on the approval")->setText(QStringLiteral("read by the client"));
        QVERIFY(field(fixture, "Note on the approval")->isVisible());
        approve->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.store().approvals("campaign").value().size(), std::size_t{1}, soon);
        const Approval given = fixture.store().approvals("campaign").value().front();
        QCOMPARE(given.by, std::string("Ben Ortiz"));
        QCOMPARE(given.note, std::string("read by the client"));
        // Without them it is that of who works here.
        QVERIFY(fixture.store().revoke("campaign", {"mail"}, "M. Okafor"));
        QVERIFY(fixture.preview());
        QTRY_VERIFY_WITH_TIMEOUT((approve = button(fixture, QStringLiteral("Approve 2 item(s)"))) != nullptr, soon);
        field(fixture, "Name of who approves")->clear();
        approve->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.store().approvals("campaign").value().size(), std::size_t{1}, soon);
        QCOMPARE(fixture.store().approvals("campaign").value().front().by, std::string("M. Okafor"));
        QVERIFY(fixture.store().approvals("campaign").value().front().note.empty());
    }

    void whatChangedIsShown() {
        test::WindowFixture fixture;
        open(fixture);
        QVERIFY(fixture.store().approve("campaign", {"mail"}, "ann", "first letter"));
        const QString changed = QString::fromUtf8(document)
                                    .replace(QStringLiteral("Spring is here"), QStringLiteral("Summer is here"))
                                    .replace(QStringLiteral("bob@"), QStringLiteral("cy@"));
        const auto bundle = parseProject(changed.toStdString(), nullptr);
        QVERIFY(bundle && fixture.store().importProject(*bundle, "M. Okafor"));
        ProjectSession& session = fixture.window().session();
        session.reload();
        QTRY_COMPARE_WITH_TIMEOUT(session.loaded()->project().digest, bundle->project.digest, soon);
        QVERIFY(fixture.waitForCheck());
        fixture.window().showPage(PageId::Plan);
        QPushButton* changes = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (changes = button(fixture, QStringLiteral("What changed since the approval…"))) != nullptr &&
                changes->isVisible(),
            soon);
        changes->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().findChild<ApprovalChanges*>() != nullptr, soon);
        auto* dialog = fixture.window().findChild<ApprovalChanges*>();
        const QString text = dialog->findChild<DiffView*>()->toPlainText();
        for (const char* words : {"Subject", "SpringSummer is here", "Recipients", "New: 1", "cy@x.example",
                                  "Left out: 1", "bob@x.example"}) {
            QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
        }
        QVERIFY(!text.contains(QStringLiteral("Plain text")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(fixture.window().findChild<ApprovalChanges*>() == nullptr);
    }

    void aSecondPersonIsAskedForBeforeTheButtonIsPressed() {
        test::WindowFixture fixture({}, {}, {},
                                    [](ConsoleServices& services) { services.store->requireSecondPerson(); });
        open(fixture);
        QPushButton* approve = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((approve = button(fixture, QStringLiteral("Approve 2 item(s)"))) != nullptr, soon);
        QVERIFY(!approve->isEnabled());
        QVERIFY(says(fixture, "A second person has to approve this: M. Okafor has changed it."));
        form(fixture)->click();
        field(fixture, "Name of who approves")->setText(QStringLiteral("ann"));
        QVERIFY(approve->isEnabled());
        QVERIFY(says(fixture, "A second person has to approve this, not who has changed it."));
        field(fixture, "Name of who approves")->setText(QStringLiteral(" m. okafor"));
        QVERIFY(!approve->isEnabled());
    }

    void severalAreApprovedAndRevokedAtOnce() {
        test::WindowFixture fixture;
        open(fixture);
        using Act = ApproveContents::Act;
        ProjectSession& session = fixture.window().session();
        {
            ApproveContents dialog(session, Act::Approve);
            auto* contents = dialog.findChild<QListWidget*>();
            QCOMPARE(contents->count(), 1);
            QCOMPARE(contents->item(0)->text(), QStringLiteral("Spring letter · 2 item(s)"));
            auto* go =
                qobject_cast<QPushButton*>(findNamed(dialog, QAccessible::Button, QStringLiteral("Approve 2 item(s)")));
            QVERIFY(go != nullptr);
            contents->item(0)->setCheckState(Qt::Unchecked);
            QVERIFY(!go->isEnabled());
            contents->item(0)->setCheckState(Qt::Checked);
            for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) edit->setText(QStringLiteral("ann"));
            go->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(fixture.store().approvals("campaign").value().size(), std::size_t{1}, soon);
        QCOMPARE(fixture.store().approvals("campaign").value().front().by, std::string("ann"));
        QTRY_VERIFY_WITH_TIMEOUT(session.check() && session.check()->contents.front().standing, soon);
        ApproveContents dialog(session, Act::Revoke);
        auto* contents = dialog.findChild<QListWidget*>();
        QCOMPARE(contents->count(), 1);
        contents->item(0)->setCheckState(Qt::Checked);
        qobject_cast<QPushButton*>(findNamed(dialog, QAccessible::Button, QStringLiteral("Revoke 1 approval(s)")))
            ->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.store().approvals("campaign").value().empty(), soon);
    }

  private:
    static void open(test::WindowFixture& fixture) {
        fixture.window().resize(1440, 900);
        fixture.window().show();
        QVERIFY(fixture.openDocument(document));
        QVERIFY(fixture.preview());
        fixture.window().showPage(PageId::Plan);
    }
    static QPushButton* button(test::WindowFixture& fixture, const QString& name) {
        return qobject_cast<QPushButton*>(findNamed(fixture.window(), QAccessible::Button, name));
    }
    static QAbstractButton* form(test::WindowFixture& fixture) {
        return qobject_cast<QAbstractButton*>(
            findNamed(fixture.window(), QAccessible::CheckBox, QStringLiteral("Add a note or a name")));
    }
    static QLineEdit* field(test::WindowFixture& fixture, const char* name) {
        for (QLineEdit* edit : fixture.window().findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QLatin1String(name)) return edit;
        }
        return nullptr;
    }
    static bool says(test::WindowFixture& fixture, const char* text) {
        for (const QLabel* label : fixture.window().findChild<ApprovalPane*>()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == QLatin1String(text)) return true;
        }
        return false;
    }
};

QTEST_MAIN(TestApproval)
#include "test_approval.moc"
