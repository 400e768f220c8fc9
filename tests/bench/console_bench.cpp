// Lists of a million rows in the console's real window (PERFORMANCE P4b): from the last key to the rows on the screen,
// the longest stretch in which the window answered nobody, the time of a frame while scrolling, and memory. Beside them
// the floor: a scan over the same text, which shows nothing.
//
// And the longest stretch on the page of a run of 100,000 items, and during a live run as fast as a bare mail server
// takes it.
//
//   console_bench [EVENTS [PLAN-ITEMS [MAILS]]]      (lists of 100,000 rows at the least)

#include <cstdio>
#include <cstring>
#include <fstream>
#include <unistd.h>

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include "core/base/json.h"
#include "core/gateway/gateway_config.h"
#include "core/project/project_document.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/smtp_floor.h"
#include "tests/ui/huge_run.h"
#include "tests/ui/window_fixture.h"
#include "ui/bridge/held_back.h"
#include "ui/dialogs/confirm_live.h"
#include "ui/models/event_model.h"
#include "ui/models/plan_item_model.h"
#include "ui/run_flow.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;
using aicmo::ui::test::Heartbeat;
using aicmo::ui::test::runUntil;
using aicmo::ui::test::WindowFixture;

namespace {

constexpr int patience = 120'000;

void must(bool good, const char* what) {
    if (good) return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

std::size_t residentMiB() {
    std::ifstream file("/proc/self/statm");
    std::size_t pages = 0;
    std::size_t resident = 0;
    file >> pages >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) >> 20U;
}

/// About one in a hundred was rejected, one in a hundred thousand is the needle.
std::string answerOf(int number) {
    if (number % 100000 == 77777) return "250 2.0.0 Ok: needle-xyz";
    return number % 100 == 0 ? "550 5.1.1 rejected: mailbox unavailable" : "250 2.0.0 Ok: queued as 4F1C9A";
}

std::string fillEvents(Store& store, int count) {
    std::string text;
    constexpr int batch = 1000;
    for (int i = 0; i < count; i += batch) {
        std::vector<NewEvent> events;
        for (int j = 0; j < batch; ++j) {
            NewEvent event;
            event.event = "execution.email_executed";
            event.projectId = "northwind-spring";
            event.runId = "20260302T080000-3fa2c1";
            event.actor = "Ana";
            EventDetails details;
            details.add("item_id", "welcome/user" + std::to_string(i + j) + "@example.com")
                .add("answer", answerOf(i + j));
            event.details = details.take();
            text += event.details.text();
            text += '\n';
            events.push_back(std::move(event));
        }
        must(store.append(events).has_value(), "the events could not be written");
    }
    return text;
}

/// A lower-cased copy is looked through: what any search has to do at the least.
double scanMs(const std::string& text, const char* needle) {
    QElapsedTimer timer;
    timer.start();
    std::size_t found = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    while ((at = static_cast<const char*>(
                ::memmem(at, static_cast<std::size_t>(end - at), needle, std::strlen(needle)))) != nullptr) {
        ++found;
        ++at;
    }
    must(found > 0, "the scan found nothing");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// A list with its filter, in the window.
struct List {
    QLineEdit* filter = nullptr;
    QTableView* table = nullptr;
    int column = 0;  // one that is empty until its row has been read

    /// The first and the last row on the screen are there.
    [[nodiscard]] bool isShown() const {
        const auto* model = table->model();
        if (model->rowCount() == 0) return true;
        const int first = std::max(0, table->rowAt(0));
        const int last = table->rowAt(table->viewport()->height() - 1);
        const auto isRead = [&](int row) { return !model->index(row, column).data().toString().isEmpty(); };
        return isRead(first) && isRead(last < 0 ? model->rowCount() - 1 : last);
    }
};

/// Types the last letter of `text`; until the rows stand there, painted.
template <class Model>
void measureFilter(const char* what, const List& list, Model* model, void (Model::*done)(), const QString& text,
                   double floor) {
    if (!text.isEmpty()) {
        bool first = false;
        const auto once = QObject::connect(model, done, [&] { first = true; });
        list.filter->setText(text.chopped(1));
        must(runUntil([&] { return first; }, patience), "the filter before did not end");
        QObject::disconnect(once);
        QTest::qWait(300);
    }
    bool filtered = false;
    const auto connection = QObject::connect(model, done, [&] { filtered = true; });
    Heartbeat heart;
    heart.start();
    QElapsedTimer timer;
    timer.start();
    list.filter->setText(text);
    must(runUntil([&] { return filtered && list.isShown(); }, patience), "the filter did not end");
    list.table->viewport()->repaint();
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QTest::qWait(100);
    QObject::disconnect(connection);
    std::printf("%-12s %-14s %8d rows %8.1f ms   longest stretch %5.1f ms   bare scan %5.1f ms\n", what,
                text.isEmpty() ? "(cleared)" : qPrintable(text), list.table->model()->rowCount(), milliseconds,
                heart.stop(), floor);
    std::fflush(stdout);
}

void measureScrolling(const char* what, const List& list) {
    constexpr int frames = 200;
    QScrollBar* bar = list.table->verticalScrollBar();
    double longest = 0;
    double sum = 0;
    for (int i = 0; i < frames; ++i) {
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * ((i * 131) % frames) / frames));
        QElapsedTimer timer;
        timer.start();
        list.table->viewport()->repaint();
        const double frame = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        longest = std::max(longest, frame);
        sum += frame;
        QTest::qWait(15);
    }
    std::printf("%-12s scrolling: a frame takes %.2f ms, the longest %.2f ms\n", what, sum / frames, longest);
}

template <class Widget>
Widget* named(const WindowFixture& fixture, QAccessible::Role role, const char* name) {
    auto* widget =
        qobject_cast<Widget*>(findNamed(const_cast<WindowFixture&>(fixture).window(), role, QString::fromLatin1(name)));
    must(widget != nullptr, name);
    return widget;
}

void events(int count) {
    WindowFixture fixture;
    const std::string text = fillEvents(fixture.store(), count);
    must(fixture.openSamples(), "the samples could not be opened");
    fixture.window().resize(1280, 800);
    fixture.window().show();
    const std::size_t before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    fixture.window().showPage(PageId::Events);
    List list{named<QLineEdit>(fixture, QAccessible::EditableText, "Search events"),
              named<QTableView>(fixture, QAccessible::Table, "Event log"), EventModel::Kind};
    auto* model = qobject_cast<EventModel*>(list.table->model());
    must(runUntil([&] { return model->rowCount() > 0 && list.isShown(); }, patience), "the log was not read");
    std::printf("events: the first view of a project's takes %lld ms (once)\n",
                static_cast<long long>(timer.elapsed()));
    measureFilter("events", list, model, &EventModel::read, QStringLiteral("rejected"), scanMs(text, "rejected"));
    measureFilter("events", list, model, &EventModel::read, QStringLiteral("needle-xyz"), scanMs(text, "needle-xyz"));
    measureFilter("events", list, model, &EventModel::read, QString(), 0);
    measureScrolling("events", list);
    std::printf("events: %zu MiB more than before, the log's text is %zu MiB\n", residentMiB() - before,
                text.size() >> 20U);
}

/// One email to everybody; the text of all addresses.
std::string writeProject(const std::string& folder, int count) {
    std::string csv = "email,first_name\n";
    std::string addresses;
    constexpr std::uint32_t step = 2654435761U;  // odd: every number comes once
    for (int i = 0; i < count; ++i) {
        const bool needle = i % 100000 == 77777;
        const std::string number = std::to_string(static_cast<std::uint32_t>(i) * step);
        const std::string address = (needle ? "needle-xyz" : "user") + number + "@list" + number.substr(0, 2) +
                                    (i % 100 == 0 ? ".rejected" : ".reader") + ".example";
        csv += address + ",Olga\n";
        addresses += address + '\n';
    }
    const Json content{{"id", "mail"},
                       {"channel", "email"},
                       {"email",
                        {{"from", {{"name", "News"}, {"address", "news@bench.example"}}},
                         {"audience", "list"},
                         {"subject", "{{ first_name }}, a plan"},
                         {"html", "<p>Hello {{ first_name }}</p>"},
                         {"text", "Hello {{ first_name }}"},
                         {"unsubscribe", "https://bench.example/u/{{ email }}"}}}};
    const Json document{{"format", "aicmo.project/1"},
                        {"id", "bench"},
                        {"name", "Bench"},
                        {"state", "QC_APPROVED"},
                        {"client", {{"id", "bench"}, {"name", "Bench"}}},
                        {"audiences", Json::array({{{"id", "list"}, {"name", "List"}, {"file", "list.csv"}}})},
                        {"content", Json::array({content})}};
    std::ofstream(folder + "/list.csv") << csv;
    std::ofstream(folder + "/project.json") << document.dump();
    return addresses;
}

void planItems(int count) {
    WindowFixture fixture;
    const QTemporaryDir folder;
    const std::string addresses = writeProject(folder.path().toStdString(), count);
    fixture.window().resize(1280, 800);
    fixture.window().show();
    const std::size_t before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    fixture.window().importPaths({folder.path()});
    must(runUntil([&] { return fixture.window().session().loaded() != nullptr; }, patience), "no project was opened");
    std::printf("plan items: imported and opened in %lld ms\n", static_cast<long long>(timer.elapsed()));
    must(fixture.waitForCheck(), "the check did not end");
    std::printf("plan items: checked after %lld ms\n", static_cast<long long>(timer.elapsed()));
    fixture.window().showPage(PageId::Plan);
    const List list{named<QLineEdit>(fixture, QAccessible::EditableText, "Filter plan items"),
                    named<QTableView>(fixture, QAccessible::Table, "Plan items"), PlanItemModel::Recipient};
    auto* model = qobject_cast<PlanItemModel*>(list.table->model());
    must(runUntil([&] { return model->rowCount() == count; }, patience), "the plan does not stand there");
    measureFilter("plan items", list, model, &PlanItemModel::filtered, QStringLiteral("rejected"),
                  scanMs(addresses, "rejected"));
    measureFilter("plan items", list, model, &PlanItemModel::filtered, QStringLiteral("needle-xyz"),
                  scanMs(addresses, "needle-xyz"));
    measureFilter("plan items", list, model, &PlanItemModel::filtered, QString(), 0);
    measureScrolling("plan items", list);
    std::printf("plan items: %zu MiB more than before, the addresses are %zu MiB\n", residentMiB() - before,
                addresses.size() >> 20U);
}

/// The run page of a run of a hundred thousand items: opened, dragged from end to end, filtered, all chosen.
void runPage() {
    WindowFixture fixture;
    makeRun(fixture.store(), "spring", "Spring Launch", ui::test::hundredThousand());
    MainWindow& window = fixture.window();
    window.resize(1280, 800);
    window.show();
    must(fixture.openSamples(), "the samples could not be opened");
    Heartbeat heart;
    const auto answered = [&](const char* during) {
        std::printf("run page: %-28s longest stretch %5.1f ms\n", during, heart.stop());
        std::fflush(stdout);
    };
    const auto button = [&](const char* start) -> QPushButton* {
        for (QPushButton* candidate : window.findChildren<QPushButton*>()) {
            const QString text = QString::fromLatin1(start);
            if (!candidate->isVisible()) continue;
            if (candidate->text().startsWith(text) || candidate->accessibleName().startsWith(text)) return candidate;
        }
        return nullptr;
    };
    heart.start();
    window.openProject(QStringLiteral("spring"));
    window.showPage(PageId::Run);
    must(runUntil([&] { return button("Show: No consent given") != nullptr; }, patience), "the run was not shown");
    answered("opening");
    auto* table = named<QTableView>(fixture, QAccessible::Table, "Execution report");

    heart.start();
    QScrollBar* bar = table->verticalScrollBar();
    for (int step = 0; step <= 100; ++step) {
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 100));
        QTest::qWait(5);
    }
    const auto atTheEnd = [&] { return !table->model()->index(99'999, 1).data().toString().isEmpty(); };
    must(runUntil(atTheEnd, patience), "the last row was not read");
    answered("scrolling");

    heart.start();
    must(button("Show: No consent given") != nullptr, "the reasons are not shown");
    button("Show: No consent given")->click();
    must(runUntil([&] { return table->model()->rowCount() == 2000; }, patience), "the filter did not end");
    answered("filtering by reason");

    heart.start();
    named<QLineEdit>(fixture, QAccessible::EditableText, "Filter results")->clear();
    must(button("In doubt") != nullptr, "no filter for what is in doubt");
    button("In doubt")->click();
    must(runUntil([&] { return table->model()->rowCount() == 100; }, patience), "the filter did not end");
    table->selectAll();
    must(runUntil([&] { return button("100 were sent") != nullptr; }, patience), "they cannot be settled");
    answered("choosing all doubts");
}

/// The sidebar of a store with so many projects: a start, typing in the search, and opening one of them.
void projects(int count) {
    const auto fill = [count](ConsoleServices& services) {
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(i);
            const Json document{{"format", "aicmo.project/1"},
                                {"id", "p" + number},
                                {"name", "Project " + number},
                                {"client", {{"id", "halden"}, {"name", i % 2 ? "Halden" : "Northwind"}}}};
            const auto bundle = parseProject(document.dump(), nullptr);
            must(bundle && services.store->importProject(*bundle, "Ana"), "a project could not be imported");
        }
    };
    WindowFixture fixture({}, {}, {}, fill);
    MainWindow& window = fixture.window();
    window.resize(1280, 800);
    Heartbeat heart;
    QElapsedTimer timer;
    const auto answered = [&](const char* during) {
        std::printf("projects: %-28s %5lld ms   longest stretch %5.1f ms\n", during,
                    static_cast<long long>(timer.elapsed()), heart.stop());
        std::fflush(stdout);
    };
    timer.start();
    window.show();
    heart.start();
    auto* list = named<QListView>(fixture, QAccessible::List, "Projects");
    must(runUntil([&] { return list->model()->rowCount() == count; }, patience), "the projects are not listed");
    list->viewport()->repaint();
    answered("listed");
    auto* search = named<QLineEdit>(fixture, QAccessible::EditableText, "Search projects");
    const QString wanted = QStringLiteral("project %1").arg(count - 1);
    heart.start();
    for (qsizetype length = 1; length <= wanted.size(); ++length) {
        timer.start();
        search->setText(wanted.first(length));
        list->viewport()->repaint();
        QTest::qWait(30);
    }
    must(runUntil([&] { return list->model()->rowCount() == 1; }, patience), "the search did not end");
    answered("searched, the last letter");
    heart.start();
    timer.start();
    window.openProject(QStringLiteral("p%1").arg(count - 1));
    must(runUntil([&] { return window.session().loaded() != nullptr; }, patience), "the project was not opened");
    answered("opened");
}

/// What tells a quick window from a blocked one has to feel a blocked one.
void checkHeartbeat() {
    Heartbeat heart;
    heart.start();
    static_cast<void>(runUntil([] { return false; }, 50));
    QTest::qSleep(80);
    must(heart.stop() > 60, "the heartbeat does not feel a blocked window");
}

/// The run page, the event log and the window's bar follow a run as fast as it goes.
void liveRun(int count) {
    const bench::SmtpSink sink;
    ExecutionConfig config;
    config.executionEnabled = true;
    auto accounts = std::make_shared<GatewayConfig>();
    accounts->smtp.emplace();
    accounts->smtp->url = "smtp://127.0.0.1:" + std::to_string(sink.port());
    accounts->smtp->tlsRequired = false;
    accounts->smtp->tlsIfOffered = false;
    accounts->smtp->connections = 16;
    WindowFixture fixture(config, accounts);
    MainWindow& window = fixture.window();
    const QTemporaryDir folder;
    static_cast<void>(writeProject(folder.path().toStdString(), count));
    window.resize(1280, 800);
    window.show();
    window.importPaths({folder.path()});
    must(runUntil([&] { return window.session().loaded() && window.session().check(); }, patience), "no project");
    Heartbeat heart;
    const auto answered = [&](const char* during) {
        std::printf("live run: %-28s longest stretch %5.1f ms\n", during, heart.stop());
        std::fflush(stdout);
    };
    heart.start();
    window.runFlow().preview();
    must(runUntil([&] { return !window.session().runs().empty() && !window.mode().isLocked(); }, patience), "preview");
    answered("preview");
    must(fixture.waitForCheck(), "the check did not end");
    const auto allApproved = [&] {
        const auto check = window.session().check();
        return check &&
               forecast(window.session().loaded()->project(), *check, window.mode().channels()).toSend == count;
    };
    window.session().approve({}, {});
    must(runUntil(allApproved, patience), "the approval did not come");
    window.mode().setDryRun(false);
    window.showPage(PageId::Run);
    window.runFlow().start();
    auto* dialog = window.findChild<ConfirmLive*>();
    auto* field = dialog != nullptr ? dialog->findChild<QLineEdit*>() : nullptr;
    must(field != nullptr, "nothing asks for the number");
    field->setText(QString::number(count));
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text().startsWith(QLatin1String("Send "))) button->click();
    }
    must(runUntil([&] { return sink.messages() > 0; }, patience), "nothing was sent");
    QElapsedTimer timer;
    timer.start();
    heart.start();
    must(runUntil([&] { return !window.mode().isLocked(); }, 10 * patience), "the run did not end");
    const double seconds = static_cast<double>(timer.elapsed()) / 1e3;
    answered("sending, on the run's page");
    must(sink.messages() == count, "the server counts another number");
    std::printf("live run: %d mails in %.1f s, %.0f /s\n", count, seconds, count / seconds);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    installLook(application, Theme::Light);
    const int eventCount = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int itemCount = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    checkHeartbeat();
    projects(10'000);
    runPage();
    events(eventCount);
    planItems(itemCount);
    liveRun(argc > 3 ? std::atoi(argv[3]) : 100'000);
    return 0;
}
