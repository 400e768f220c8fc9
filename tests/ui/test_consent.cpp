// Who has given no consent is shown apart from who is on the suppression list: in the plan, before a send, and after
// it.

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/base/json.h"
#include "core/gateway/gateway_config.h"
#include "tests/ui/window_fixture.h"
#include "ui/bridge/run_output.h"
#include "ui/dialogs/confirm_live.h"
#include "ui/models/plan_item_model.h"
#include "ui/run_flow.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

namespace {

constexpr int soon = 20'000;

/// Ten people: five may get it, three have given no consent, two are on the suppression list.
std::string letter() {
    Json people = Json::array();
    for (int i = 0; i < 10; ++i) {
        const std::string domain = i < 8 ? "@x.example" : "@gone.example";
        people.push_back(Json{{"email", "p" + std::to_string(i) + domain}, {"opt_in", i < 5 || i > 7 ? "yes" : "no"}});
    }
    const Json from{{"name", "North"}, {"address", "news@north.example"}};
    const Json content{{"id", "news"},
                       {"channel", "email"},
                       {"title", "News"},
                       {"email", {{"from", from}, {"audience", "people"}, {"subject", "News"}, {"text", "News.\n"}}}};
    return Json{{"format", "aicmo.project/1"},
                {"id", "letter"},
                {"name", "Letter"},
                {"audiences", Json::array({Json{{"id", "people"}, {"contacts", people}}})},
                {"content", Json::array({content})}}
        .dump();
}

class LetterFixture : public ui::test::WindowFixture {
  public:
    explicit LetterFixture(std::shared_ptr<const GatewayConfig> accounts = {})
        : WindowFixture(enabled(), std::move(accounts)) {
        window().show();
        window().resize(1400, 900);
        ready = store().suppress({"@gone.example"}, "asked for it", "M. Okafor").has_value() && openDocument(letter());
        window().showPage(PageId::Plan);
    }
    [[nodiscard]] QPushButton* button(const QString& start, const QWidget* where = nullptr) {
        for (QPushButton* candidate : (where ? where : &window())->findChildren<QPushButton*>()) {
            if (candidate->isVisible() &&
                (candidate->accessibleName().startsWith(start) || candidate->text().startsWith(start))) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& words, const QWidget* where = nullptr) {
        const auto labels = (where ? where : &window())->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] QStringList shownItems() {
        auto* table = qobject_cast<QTableView*>(findNamed(window(), QAccessible::Table, QStringLiteral("Plan items")));
        QStringList items;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            items.append(table->model()->index(row, PlanItemModel::Recipient).data().toString());
        }
        return items;
    }
    bool ready = false;

  private:
    static ExecutionConfig enabled() {
        ExecutionConfig config;
        config.executionEnabled = true;
        return config;
    }
};

const QStringList withoutConsent{"p5@x.example", "p6@x.example", "p7@x.example"};
const QStringList suppressed{"p8@gone.example", "p9@gone.example"};

}  // namespace

class TestConsent : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void thePlanTellsThemApart() {
        LetterFixture letter;
        QVERIFY(letter.ready);
        const ContentCheck& check = letter.window().session().check()->contents.front();
        QCOMPARE(check.count(ItemState::NoConsent), std::int64_t{3});
        QCOMPARE(check.count(ItemState::Suppressed), std::int64_t{2});
        QTRY_VERIFY_WITH_TIMEOUT(letter.says("3 recipients have given no consent"), soon);
        QVERIFY(letter.says("2 items on the suppression list"));
        QVERIFY(letter.button("Rule audience.consent, as of"));

        QTest::mouseClick(letter.button("Show 3"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(letter.shownItems(), withoutConsent, soon);
        // The reason of the one that is shown stands with it.
        QTRY_VERIFY_WITH_TIMEOUT(letter.says("Held back: no consent (opt_in is \"no\")"), soon);
        QTest::mouseClick(letter.button("Show 2"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(letter.shownItems(), suppressed, soon);
        QTRY_VERIFY_WITH_TIMEOUT(letter.says("“@gone.example” is on the suppression list"), soon);
        QTest::mouseClick(letter.button("Any reason 5"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(letter.shownItems(), withoutConsent + suppressed, soon);
        QTest::mouseClick(letter.button("Ready 5"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(letter.shownItems().size(), 5, soon);
        QVERIFY(!letter.button("Any reason"));
    }

    void theConfirmationTellsThemApart() {
        LetterFixture letter;
        QVERIFY(letter.ready && letter.preview());
        letter.window().session().approve({"news"}, {});
        const auto approved = [&] {
            const auto check = letter.window().session().check();
            return check && check->contents.front().count(ItemState::Approved) == 5;
        };
        QTRY_VERIFY_WITH_TIMEOUT(approved(), soon);
        letter.window().mode().setDryRun(false);
        letter.window().runFlow().start();
        auto* dialog = letter.window().findChild<ConfirmLive*>();
        QVERIFY(dialog);
        auto* show = letter.button("Show: No consent given", dialog);
        QVERIFY(show && letter.button("Show: On the suppression list", dialog));
        QVERIFY(letter.says("3", dialog) && letter.says("2", dialog));
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(!letter.window().findChild<ConfirmLive*>());
        QTRY_COMPARE_WITH_TIMEOUT(letter.shownItems(), withoutConsent, soon);
    }

    void theReportTellsThemApart() {
        LetterFixture letter;
        QVERIFY(letter.ready && letter.preview());
        letter.window().showPage(PageId::Run);
        QTRY_VERIFY_WITH_TIMEOUT(letter.button("Show: No consent given"), soon);
        QVERIFY(letter.button("Show: On the suppression list"));
        auto* results = qobject_cast<QTableView*>(
            findNamed(letter.window(), QAccessible::Table, QStringLiteral("Execution report")));
        QTest::mouseClick(letter.button("Show: No consent given"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 3, soon);
        QTest::mouseClick(letter.button("Show: On the suppression list"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 2, soon);

        const QTemporaryDir folder;
        const QString path = folder.filePath("report.pdf");
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            const std::string run = letter.window().session().runs().front().id;
            QCOMPARE(printReport(writer, letter.services(), "letter", run), QString());
        }
        QProcess text;
        text.start("pdftotext", {"-layout", path, "-"});
        QVERIFY(text.waitForFinished(30000));
        const QString words = QString::fromUtf8(text.readAllStandardOutput()).simplified();
        QVERIFY2(words.contains("Skipped, and why No consent given 3 On the suppression list 2"), qPrintable(words));
    }

    void anApprovalHoldsForItsAccountAlone() {
        auto accounts = std::make_shared<GatewayConfig>();
        accounts->smtp.emplace();
        accounts->smtp->url = "smtp://localhost:2525";
        accounts->smtp->user = "north";
        LetterFixture letter(accounts);
        QVERIFY(letter.ready && letter.preview());
        letter.window().session().approve({"news"}, {});
        const auto content = [&] {
            const auto check = letter.window().session().check();
            return check ? check->contents.front() : ContentCheck();
        };
        QTRY_COMPARE_WITH_TIMEOUT(content().count(ItemState::Approved), std::int64_t{5}, soon);
        letter.window().showPage(PageId::Plan);
        // Through another account nothing of it would be sent, and nothing else is promised.
        accounts->smtp->user = "south";
        letter.window().session().reload();
        QTRY_COMPARE_WITH_TIMEOUT(content().count(ItemState::Changed), std::int64_t{5}, soon);
        QCOMPARE(content().approval, ApprovalState::Changed);
        QTRY_VERIFY_WITH_TIMEOUT(letter.says("approved for the account"), soon);
        QVERIFY(letter.button("Rule approval.account, as of"));
    }
};

QTEST_MAIN(TestConsent)
#include "test_consent.moc"
