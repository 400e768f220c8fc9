// Durable appends, batches, verification, claims and lists of the store, each beside what the disk or plain SQLite does
// in the same run (PERFORMANCE P6).
//
//   store_bench FOLDER          SQLite, in a folder of its own there
//   store_bench FOLDER URL      another store, empty: "postgresql://…"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <sqlite3.h>
#include <unistd.h>

#include "core/store/event_search.h"

using namespace aicmo;

namespace {

/// Seconds that `body` takes.
double timed(const std::function<void()>& body) {
    const auto start = std::chrono::steady_clock::now();
    body();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void show(const char* what, double count, double seconds) {
    std::printf("%-58s %12.0f /s  (%.3f s)\n", what, count / seconds, seconds);
    std::fflush(stdout);
}

template <class T>
T must(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
        std::exit(1);
    }
    return std::move(*result);
}
void must(const Status& status) {
    if (status) return;
    std::fprintf(stderr, "%s\n", status.error().text().c_str());
    std::exit(1);
}
void must(bool good) {
    if (!good) std::exit(1);
}

NewEvent sent(int number) {
    NewEvent event;
    event.event = "execution.email_executed";
    event.projectId = "northwind-spring";
    event.runId = "20260302T080000-3fa2c1";
    event.actor = "Ana";
    EventDetails details;
    details.add("item_id", "welcome/person" + std::to_string(number) + "@example.com").add("status", "SUCCESS");
    event.details = details.take();
    return event;
}

/// One by one, each durable, beside a bare write and fdatasync: in turn, because a disk is now quick and now slow.
void singleAppends(Store& store, const std::filesystem::path& folder, int rounds, int each) {
    const int file = ::open((folder / "bare").c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600);
    must(file >= 0);
    const std::string record(400, 'x');
    double bare = 0;
    double ours = 0;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double bareSeconds = timed([&] {
            for (int i = 0; i < each; ++i) {
                must(::write(file, record.data(), record.size()) == static_cast<ssize_t>(record.size()) &&
                     ::fdatasync(file) == 0);
            }
        });
        const double oursSeconds = timed([&] {
            for (int i = 0; i < each; ++i) must(store.append({sent(round * each + i)}));
        });
        bare += bareSeconds;
        ours += oursSeconds;
        ratios.push_back(bareSeconds / oursSeconds);
    }
    ::close(file);
    std::nth_element(ratios.begin(), ratios.begin() + rounds / 2, ratios.end());
    show("bare write + fdatasync", rounds * each, bare);
    show("append, one by one", rounds * each, ours);
    std::printf("%-58s %12.2f of bare, median of %d rounds\n", "", ratios[static_cast<std::size_t>(rounds / 2)],
                rounds);
}

/// The same rows without chain, in plain SQLite with the same settings.
void plainBatches(const std::filesystem::path& folder, int count, int batch) {
    sqlite3* db = nullptr;
    must(sqlite3_open((folder / "plain.db").c_str(), &db) == SQLITE_OK);
    const auto run = [&](const char* sql) { must(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); };
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE event (seq INTEGER PRIMARY KEY, at TEXT,"
        " event TEXT, project TEXT, run TEXT, actor TEXT, details TEXT)");
    sqlite3_stmt* insert = nullptr;
    must(sqlite3_prepare_v2(db, "INSERT INTO event (at, event, project, run, actor, details) VALUES (?,?,?,?,?,?)", -1,
                            &insert, nullptr) == SQLITE_OK);
    show("plain SQLite, batches of 100", count, timed([&] {
             for (int i = 0; i < count; i += batch) {
                 run("BEGIN IMMEDIATE");
                 for (int j = 0; j < batch; ++j) {
                     const NewEvent event = sent(i + j);
                     const std::string* columns[] = {&event.runId, &event.event, &event.projectId,
                                                     &event.runId, &event.actor, &event.details.text()};
                     for (int c = 0; c < 6; ++c) {
                         sqlite3_bind_text(insert, c + 1, columns[c]->c_str(), -1, SQLITE_STATIC);
                     }
                     must(sqlite3_step(insert) == SQLITE_DONE);
                     sqlite3_reset(insert);
                 }
                 run("COMMIT");
             }
         }));
    sqlite3_finalize(insert);
    sqlite3_close(db);
}

void appends(Store& store, int count, int batch) {
    show("append, batches of 100", count, timed([&] {
             for (int i = 0; i < count; i += batch) {
                 std::vector<NewEvent> events;
                 events.reserve(static_cast<std::size_t>(batch));
                 for (int j = 0; j < batch; ++j) events.push_back(sent(i + j));
                 must(store.append(events));
             }
         }));
    Verification verified;
    const double seconds = timed([&] { verified = must(store.verifyEvents(std::nullopt)); });
    must(verified.ok);
    show("verify", static_cast<double>(verified.count), seconds);
}

ProjectBundle project(int number) {
    ProjectBundle bundle;
    bundle.project.id = "project-" + std::to_string(number);
    bundle.project.name = "Project " + std::to_string(number);
    bundle.project.document = "{}";
    bundle.project.digest = sha256Hex(bundle.project.id);
    ContentItem content;
    content.id = "welcome";
    content.scheduledAt = SystemClock().now() + std::chrono::hours(number % 1000 + 1);
    bundle.project.content.push_back(std::move(content));
    return bundle;
}

void lists(Store& store, int projects) {
    show("import small projects", projects, timed([&] {
             for (int i = 0; i < projects; ++i) must(store.importProject(project(i), "Ana"));
         }));
    must(store.listProjects());
    std::size_t listed = 0;
    show("list projects", projects, timed([&] { listed = must(store.listProjects()).size(); }));
    must(listed == static_cast<std::size_t>(projects));
}

void ledger(Store& store, int count) {
    Run run;
    run.projectId = "project-0";
    run.dry = false;
    run = must(store.startRun(run));
    constexpr int chunk = 10000;
    show("add run items", count, timed([&] {
             for (int i = 0; i < count; i += chunk) {
                 std::vector<NewRunItem> items(chunk);
                 for (int j = 0; j < chunk; ++j) {
                     NewRunItem& item = items[static_cast<std::size_t>(j)];
                     item.contentId = "welcome";
                     item.recipient = "person" + std::to_string(i + j) + "@example.com";
                     item.itemId = "welcome/" + item.recipient;
                 }
                 must(store.addRunItems(run.id, i, items));
             }
         }));
    constexpr int sends = 20000;
    constexpr int group = 16;
    show("claim, commit, settle in groups of 16", sends, timed([&] {
             for (int i = 0; i < sends; i += group) {
                 std::vector<std::int64_t> nos;
                 for (const RunItem& item : must(store.claim(run.id, Channel::Email, group))) nos.push_back(item.no);
                 must(store.commit(run.id, nos, {}));
                 std::vector<ItemOutcome> outcomes;
                 outcomes.reserve(nos.size());
                 for (const std::int64_t no : nos) {
                     outcomes.push_back({no, LedgerState::Success, "250 ok", "queue", sent(static_cast<int>(no))});
                 }
                 must(store.settle(run.id, outcomes));
             }
         }));
    show("run counts", 1, timed([&] { must(must(store.runCounts(run.id)).success == sends); }));
}

std::size_t residentBytes() {
    std::size_t pages = 0;
    std::size_t resident = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "r")) {
        must(std::fscanf(file, "%zu %zu", &pages, &resident) == 2);
        std::fclose(file);
    }
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

/// Searches as one types (PERFORMANCE P4b), beside a scan over the bare text and beside the database's own LIKE.
void searches(const std::shared_ptr<Store>& store, int count) {
    constexpr int batch = 1000;
    for (int i = 0; i < count; i += batch) {
        std::vector<NewEvent> events;
        for (int j = 0; j < batch; ++j) {
            NewEvent event = sent(i + j);
            const bool rejected = (i + j) % 100 == 0;
            EventDetails details;
            details.add("item_id", "welcome/person" + std::to_string(i + j) + "@example.com")
                .add("answer", rejected ? "550 5.1.1 rejected: mailbox unavailable" : "250 2.0.0 Ok: queued as 4F1C9A")
                .add("note", (i + j) % 100000 == 77777 ? "needle-xyz" : "");
            event.details = details.take();
            events.push_back(std::move(event));
        }
        must(store->append(events));
    }
    const std::size_t before = residentBytes();
    EventSearch search(store);
    show("read the log for searching", count, timed([&] { must(search.catchUp({})); }));
    const std::size_t taken = residentBytes() - before;
    std::size_t text = 0;
    std::string bare;
    must(store->eachEvent(0, search.lastSeq(), [&](const Event& event) {
        text += event.at.size() + event.event.size() + event.projectId.size() + event.runId.size() +
                event.actor.size() + event.details.size();
        bare += event.details;
    }));
    std::printf("memory for searching: %zu MiB, %.2f of the log's text\n", taken >> 20U,
                static_cast<double>(taken) / static_cast<double>(text));
    for (const char* needle : {"rejected", "needle-xyz", "Ana"}) {
        EventFilter filter;
        filter.text = needle;
        std::size_t found = 0;
        const double ours = timed([&] { found = search.find(filter).size(); });
        std::int64_t stored = 0;
        const double database = timed([&] { stored = must(store->countEvents(filter)); });
        must(found > 0 && static_cast<std::int64_t>(found) <= search.lastSeq() &&
             stored == static_cast<std::int64_t>(found));
        std::size_t hits = 0;
        const double floor = timed([&] {
            for (std::size_t at = bare.find(needle); at != std::string::npos; at = bare.find(needle, at + 1)) ++hits;
        });
        std::printf("search for %-12s %8zu found  %7.1f ms   bare scan %.1f ms   database %.1f ms\n", needle, found,
                    ours * 1e3, floor * 1e3, database * 1e3);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr, "usage: store_bench FOLDER [URL]\n");
        return 2;
    }
    const std::filesystem::path folder = std::filesystem::path(argv[1]) / ("store-bench-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    {
        const std::shared_ptr<Store> store =
            must(Store::open(argc == 3 ? argv[2] : (folder / "console.db").string(), std::make_shared<SystemClock>()));
        singleAppends(*store, folder, 15, 200);
        plainBatches(folder, 200000, 100);
        appends(*store, 200000, 100);
        lists(*store, 10000);
        ledger(*store, 1000000);
        searches(store, 1000000);
    }
    std::filesystem::remove_all(folder);
    return 0;
}
