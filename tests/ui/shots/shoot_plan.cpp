// The plan page with every channel and view, an approval and what changed since, and the overview.

#include <QListView>
#include <QPushButton>
#include <QTextEdit>

#include "tests/ui/shots/stage.h"
#include "ui/dialogs/approval_changes.h"
#include "ui/dialogs/approve_contents.h"
#include "ui/dialogs/kpi_table.h"
#include "ui/dialogs/send_test.h"
#include "ui/models/content_list_model.h"
#include "ui/models/plan_item_model.h"
#include "ui/pages/approval_pane.h"
#include "ui/pages/crm_pane.h"
#include "ui/pages/email_canvas.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/preview_pane.h"
#include "ui/widgets/approver_form.h"
#include "ui/widgets/controls.h"

namespace aicmo::ui::test {

namespace {

QListView& contents(const QWidget& window) { return viewOf<ContentListModel, QListView>(window); }

/// The first content that is so.
void choose(MainWindow& window, const std::function<bool(const ContentItem&)>& wanted) {
    QListView& list = contents(window);
    const auto& model = static_cast<const ContentListModel&>(*list.model());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (wanted(window.session().loaded()->project().content[model.contentAt(row)])) {
            list.setCurrentIndex(model.index(row));
            QTest::qWait(600);
            return;
        }
    }
    qFatal("There is no such content");
}

std::function<bool(const ContentItem&)> of(Channel channel) {
    return [channel](const ContentItem& content) { return content.channel == channel; };
}

/// The first email in every width and ground, and as text, headers and source.
void shootEmail(MainWindow& window, const Camera& camera) {
    choose(window, of(Channel::Email));
    auto* canvas = window.findChild<EmailCanvas*>();
    (void)QTest::qWaitFor([&] { return canvas->isFaithful(); }, 20'000);
    const auto segments = window.findChild<PreviewPane*>()->findChildren<Segments*>();
    const QWidget& views = *segments[0];
    const QWidget& widths = *segments[1];
    const QWidget& grounds = *segments[2];
    QTest::qWait(1000);
    camera.shot(window, QStringLiteral("email-desktop"));
    press(widths, 1);
    QTest::qWait(1000);
    camera.shot(window, QStringLiteral("email-phone"));
    press(grounds, 1);
    QTest::qWait(1000);
    camera.shot(window, QStringLiteral("email-dark"));
    press(widths, 0);
    press(grounds, 0);
    for (const int view : {1, 2, 3}) {
        press(views, view);
        camera.shot(window, QStringLiteral("email-view-%1").arg(view));
    }
    press(views, 0);
}

/// A CRM item: as it would be written, beside what the CRM holds.
void shootCrm(MainWindow& window, const Camera& camera) {
    auto* pane = window.findChild<CrmPane*>();
    const auto compare = [pane] {
        const auto buttons = pane->findChildren<QPushButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [](auto* one) { return one->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    };
    choose(window, of(Channel::Crm));
    await("a CRM item", [&] { return pane->isVisible() && compare(); });
    camera.shot(window, QStringLiteral("crm"));
    compare()->click();
    QTest::qWait(1500);
    camera.shot(window, QStringLiteral("crm-compared"));
    choose(window, [](const ContentItem& content) { return content.crm && !content.crm->body.empty(); });
    camera.shot(window, QStringLiteral("crm-note"));
}

/// What changed since the approval, in a subject, a text and the recipients.
void shootChanges(Stage& stage, const Camera& camera) {
    MainWindow& window = stage.window();
    const auto bundle = stage.fixture().store().loadProject(window.session().projectId());
    if (!bundle) {
        qFatal("%s", bundle.error().text().c_str());
    }
    QString document = QString::fromStdString(bundle->project.document);
    document.replace(QStringLiteral("harvest"), QStringLiteral("crop"));
    document.replace(QStringLiteral("coffees"), QStringLiteral("new coffees"));
    const auto changed = parseProject(document.toStdString(), bundle->files);
    if (!changed || !stage.fixture().store().importProject(*changed, "M. Okafor")) {
        qFatal("The project cannot be changed");
    }
    window.session().reload();
    QTest::qWait(500);
    await("the check", [&] { return window.session().check() != nullptr; });
    choose(window, of(Channel::Email));
    camera.shot(window, QStringLiteral("plan-changed"));
    window.findChild<ApprovalPane*>()->showChanges();
    camera.dialog<ApprovalChanges>(window, QStringLiteral("approval-changes"));
}

}  // namespace

void shootPlan(const QSize& size, const Camera& camera) {
    Stage stage(size);
    stage.openSamples();
    MainWindow& window = stage.window();
    camera.shot(window, QStringLiteral("toast"));
    QTest::qWait(6000);
    window.showPage(PageId::Plan);
    shootEmail(window, camera);
    for (const auto& [channel, name] :
         {std::pair(Channel::LinkedIn, "linkedin"), std::pair(Channel::Instagram, "instagram")}) {
        choose(window, of(channel));
        camera.shot(window, QLatin1String(name));
    }
    shootCrm(window, camera);
    choose(window, of(Channel::Email));
    window.findChild<PlanPage*>()->showState(ItemState::NoConsent);
    camera.shot(window, QStringLiteral("plan-held-back"));
    window.findChild<PlanPage*>()->sendTest();
    camera.dialog<SendTest>(window, QStringLiteral("send-test"));
    stage.preview();
    QTest::qWait(6000);
    window.showPage(PageId::Plan);
    for (auto* form : window.findChildren<ApproverForm*>()) {
        form->show();
    }
    camera.shot(window, QStringLiteral("plan-previewed"));
    ApproveContents several(window.session(), ApproveContents::Act::Approve, &window);
    several.show();
    camera.shot(several, QStringLiteral("approve-contents"));
    several.close();
    window.session().approve({}, {});
    QTest::qWait(1500);
    camera.shot(window, QStringLiteral("plan-approved"));
    shootChanges(stage, camera);
}

void shootOverview(const QSize& size, const Camera& camera) {
    Stage stage(size);
    stage.openSamples();
    MainWindow& window = stage.window();
    window.showPage(PageId::Overview);
    QTest::qWait(6000);
    camera.shot(window, QStringLiteral("overview"));
    press(*window.findChild<OverviewPage*>()->findChild<Segments*>(), 1);
    camera.shot(window, QStringLiteral("overview-week"));
    KpiTable table(window.session().loaded()->project().strategy.kpis.front(), &window);
    table.show();
    camera.shot(table, QStringLiteral("kpi-table"));
}

}  // namespace aicmo::ui::test
