// Runs: a live one from its confirmation to its end, and large ones that are made in the ledger.

#include <QPdfWriter>
#include <QTableView>

#include "tests/ui/huge_run.h"
#include "tests/ui/shots/stage.h"
#include "ui/bridge/run_output.h"
#include "ui/dialogs/confirm_live.h"
#include "ui/dialogs/confirm_settle.h"
#include "ui/dialogs/doubt_answers.h"
#include "ui/dialogs/print_preview.h"
#include "ui/dialogs/problem_box.h"
#include "ui/dialogs/run_history.h"
#include "ui/models/result_model.h"
#include "ui/pages/doubt_banner.h"
#include "ui/pages/results_bar.h"
#include "ui/pages/run_outputs.h"
#include "ui/pages/run_page.h"
#include "ui/run_flow.h"

namespace aicmo::ui::test {

namespace {

InquiryResult madeAnswers() {
    InquiryResult result;
    result.at = QDateTime::currentDateTime();
    const auto add = [&](const char* item, Sighting::Kind kind, const char* text, std::optional<bool> sent) {
        AskedDoubt asked;
        asked.itemId = item;
        asked.channel = sent ? Channel::LinkedIn : Channel::Email;
        asked.sighting = {kind, {}, text};
        asked.sent = sent;
        result.asked.push_back(asked);
    };
    add("harvest-prices", Sighting::Kind::Found, "LinkedIn lists the post as urn:li:share:7301", true);
    add("guji-landed", Sighting::Kind::NotThere, "it is not among the posts since 09:03:06", false);
    add("welcome/katja@mokkaplatz.example", Sighting::Kind::CannotSay,
        "a mail server cannot be asked what it accepted: its log knows the Message-ID", std::nullopt);
    return result;
}

QTableView& results(const QWidget& window) { return viewOf<ResultModel, QTableView>(window); }

MadeRun stoppedRun() {
    MadeRun run;
    run.sent = 1612;
    run.failed = 4;
    run.pending = 1019;
    run.noConsent = 19;
    run.state = RunState::Stopped;
    return run;
}

MadeRun doubtfulRun() {
    MadeRun run;
    run.sent = 240;
    run.failed = 9;
    run.inDoubt = 3;
    run.noConsent = 14;
    run.suppressed = 2;
    return run;
}

void shootReport(MainWindow& window, const Camera& camera) {
    window.findChild<RunPage*>()->showHistory();
    camera.dialog<RunHistory>(window, QStringLiteral("history"));
    window.findChild<RunPage*>()->outputs().preview();
    camera.dialog<PrintPreview>(window, QStringLiteral("print-preview"));
}

}  // namespace

void shootLedger(const QSize& size, const Camera& camera) {
    Stage stage(size);
    MainWindow& window = stage.window();
    MadeRun huge = hundredThousand();
    huge.errors =
        R"(["email: the server refused the login: 535 5.7.8 authentication failed; set AICMO_SMTP_PASSWORD anew"])";
    makeRun(stage.fixture().store(), "spring", "Spring Launch", huge);
    makeRun(stage.fixture().store(), "partners", "Partner newsletter, March", stoppedRun());
    const std::string small = makeRun(stage.fixture().store(), "easter", "Easter reservations", doubtfulRun());
    const auto open = [&](const QString& project) {
        window.openProject(project);
        window.showPage(PageId::Run);
        await("the project", [&] { return window.session().loaded() && window.session().check(); });
        await("its results", [&] { return results(window).model()->rowCount() > 0; });
        QTest::qWait(1500);
    };
    open(QStringLiteral("spring"));
    camera.shot(window, QStringLiteral("ledger-huge"));
    window.findChild<ResultsBar*>()->choose(ResultsBar::InDoubt);
    QTest::qWait(500);
    results(window).selectAll();
    camera.shot(window, QStringLiteral("ledger-huge-doubts"));
    open(QStringLiteral("partners"));
    camera.shot(window, QStringLiteral("ledger-stopped"));
    open(QStringLiteral("easter"));
    emit window.findChild<DoubtBanner*>()->settleWanted();
    QTest::qWait(500);
    camera.shot(window, QStringLiteral("ledger-doubt"));
    window.findChild<ResultsBar*>()->showOnly(ResultsBar::All, QStringLiteral("nobody-has-this"));
    QTest::qWait(500);
    camera.shot(window, QStringLiteral("ledger-nothing-found"));
    DoubtAnswers answers(madeAnswers(), &window);
    answers.show();
    camera.shot(answers, QStringLiteral("answers"));
    answers.close();
    ConfirmSettle settle({"katja@mokkaplatz.example", "k.lindqvist@fika.example", "kofi@accra-roast.example"}, false,
                         &window);
    settle.show();
    camera.shot(settle, QStringLiteral("confirm-settle"));
    settle.close();
    QPdfWriter writer(camera.file(QStringLiteral("report.pdf")));
    writer.setPageSize(QPageSize(QPageSize::A4));
    if (const QString wrong = printReport(writer, stage.fixture().services(), "easter", small); !wrong.isEmpty()) {
        qFatal("%s", qPrintable(wrong));
    }
}

void shootLive(const QSize& size, const Camera& camera) {
    Stage stage(size);
    stage.openSamples();
    MainWindow& window = stage.window();
    window.showPage(PageId::Run);
    QTest::qWait(6000);
    camera.shot(window, QStringLiteral("run-empty"));
    stage.preview();
    window.showPage(PageId::Run);
    camera.shot(window, QStringLiteral("run-previewed"));
    shootReport(window, camera);
    window.session().approve({}, {});
    QTest::qWait(6000);
    await("the check", [&] { return window.session().check() != nullptr; });
    window.mode().setDryRun(false);
    window.runFlow().start();
    await("the confirmation", [&] { return window.findChild<ConfirmLive*>() != nullptr; });
    camera.shot(*window.findChild<ConfirmLive*>(), QStringLiteral("confirm"));
    camera.shot(window, QStringLiteral("armed"));
    window.findChild<ConfirmLive*>()->accept();
    camera.shot(window, QStringLiteral("countdown"));
    QTest::qWait(8500);
    window.showPage(PageId::Run);
    camera.shot(window, QStringLiteral("run-live"));
    window.runFlow().togglePause();
    QTest::qWait(1500);
    camera.shot(window, QStringLiteral("run-paused"));
    window.runFlow().togglePause();
    QTest::qWait(1500);
    window.runFlow().stop();
    await("the run's end", [&] { return !window.mode().isLocked(); });
    camera.shot(window, QStringLiteral("run-stopped"));
    for (auto* box : window.findChildren<ProblemBox*>()) {
        if (box->isVisible()) {
            camera.shot(*box, QStringLiteral("run-problems"));
            box->reject();
        }
    }
    window.mode().setDryRun(true);
    QTest::qWait(5500);
    camera.shot(window, QStringLiteral("run-ended"));
}

}  // namespace aicmo::ui::test
