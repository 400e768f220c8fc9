// The plan page on the samples: what is shown of an item is what will go out, and work goes on where it was.

#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/models/content_list_model.h"
#include "ui/models/crm_change_model.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

namespace {

constexpr int soon = 20'000;

/// The sample project's contents on the plan page, with the first of a channel chosen.
class PlanFixture : public test::WindowFixture {
  public:
    [[nodiscard]] bool openPlan() {
        window().show();
        if (!openSamples()) {
            return false;
        }
        window().showPage(PageId::Plan);
        contents_ = qobject_cast<QListView*>(findNamed(window(), QAccessible::List, QStringLiteral("Contents")));
        return contents_;
    }
    [[nodiscard]] const ContentItem* choose(Channel channel) {
        const auto* model = static_cast<const ContentListModel*>(contents_->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            const ContentItem& content = window().session().loaded()->project().content[model->contentAt(row)];
            if (content.channel == channel) {
                contents_->setCurrentIndex(model->index(row));
                return &content;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QListView* contents() { return contents_; }

  private:
    QListView* contents_ = nullptr;
};

}  // namespace

class TestPlanPage : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void everyPropertyOfARecordIsShown() {
        PlanFixture fixture;
        QVERIFY(fixture.openPlan());
        const ContentItem* content = fixture.choose(Channel::Crm);
        QVERIFY(content && content->crm && !content->crm->properties.empty());
        auto* fields =
            qobject_cast<QTableView*>(findNamed(fixture.window(), QAccessible::Table, QStringLiteral("CRM fields")));
        QVERIFY(fields);
        const auto text = [&](int row, int column) { return fields->model()->index(row, column).data().toString(); };
        const int wanted = 1 + static_cast<int>(content->crm->properties.size());
        QTRY_COMPARE_WITH_TIMEOUT(fields->model()->rowCount(), wanted, soon);
        QVERIFY(text(0, CrmChangeModel::After).contains(u'@'));
        QStringList names;
        for (int row = 1; row < wanted; ++row) {
            names.append(text(row, CrmChangeModel::Property));
            QVERIFY2(!text(row, CrmChangeModel::After).isEmpty(), qPrintable(names.last()));
        }
        for (const auto& [name, value] : content->crm->properties) {
            QVERIFY2(names.contains(QString::fromStdString(name)), name.c_str());
        }
    }

    void sourceIsShownWithoutMarksAtLineEnds_data() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("holds");
        QTest::newRow("headers") << "Headers"
                                 << "MIME-Version: 1.0\n";
        QTest::newRow("source") << "Source"
                                << "\n\n";
    }
    void sourceIsShownWithoutMarksAtLineEnds() {
        QFETCH(QString, view);
        QFETCH(QString, holds);
        PlanFixture fixture;
        QVERIFY(fixture.openPlan());
        QVERIFY(fixture.choose(Channel::Email));
        auto* segment = qobject_cast<QToolButton*>(findNamed(fixture.window(), QAccessible::CheckBox, view));
        segment =
            segment ? segment : qobject_cast<QToolButton*>(findNamed(fixture.window(), QAccessible::RadioButton, view));
        segment =
            segment ? segment : qobject_cast<QToolButton*>(findNamed(fixture.window(), QAccessible::Button, view));
        QVERIFY(segment);
        QTRY_VERIFY_WITH_TIMEOUT(segment->isEnabled(), soon);
        segment->click();
        auto* text = qobject_cast<QPlainTextEdit*>(
            findNamed(fixture.window(), QAccessible::EditableText, QStringLiteral("Message text")));
        QVERIFY(text);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(holds), soon);
        QVERIFY(!text->toPlainText().contains(QChar(0xFFFD)));
    }

    void approvingLeavesTheFocusOnTheContents() {
        PlanFixture fixture;
        QVERIFY(fixture.openPlan());
        QVERIFY(fixture.preview());
        fixture.window().showPage(PageId::Plan);
        const ContentItem* content = fixture.choose(Channel::Email);
        QVERIFY(content);
        QPushButton* approve = nullptr;
        const auto canApprove = [&] {
            for (QPushButton* button : fixture.window().findChildren<QPushButton*>()) {
                if (button->isVisible() && button->isEnabled() &&
                    button->text().startsWith(QLatin1String("Approve "))) {
                    approve = button;
                }
            }
            return approve != nullptr;
        };
        QVERIFY(QTest::qWaitFor(canApprove, soon));
        approve->setFocus(Qt::TabFocusReason);
        QTest::keyClick(approve, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!approve->isVisible(), soon);
        QCOMPARE(fixture.window().focusWidget(), fixture.contents());
    }
};

QTEST_MAIN(TestPlanPage)
#include "test_plan_page.moc"
