#include "tests/store/store_fixture.h"

#include <QFile>

#include "core/base/json.h"

namespace aicmo::test {

namespace {

std::string chosenEngine;
std::unique_ptr<PostgresServer> server;

}  // namespace

bool onPostgresql() { return chosenEngine == "postgresql"; }

PostgresServer& postgresServer() {
    if (!server) {
        server = std::make_unique<PostgresServer>();
        if (!server->start()) qFatal("%s", server->error().c_str());
    }
    return *server;
}

std::string freshUrl(const QTemporaryDir& folder) {
    if (!onPostgresql()) return "sqlite:" + folder.filePath("console.db").toStdString();
    return postgresServer().url(postgresServer().makeDatabase());
}

int runStoreTest(int argc, char** argv, const std::function<int(QStringList)>& test) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    if (argc > 1 && arguments.at(1) == "postgresql") chosenEngine = arguments.takeAt(1).toStdString();
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
    const int failures = test(arguments);
    server.reset();
    return failures;
}

std::string projectDocument(const std::string& id, const std::vector<ContentSpec>& content, const std::string& name) {
    Json document{{"format", "aicmo.project/1"},
                  {"id", id},
                  {"name", name},
                  {"state", "CREATIVE_GENERATED"},
                  {"updated_at", "2026-02-20T10:00:00Z"},
                  {"client", {{"id", "northwind"}, {"name", "Northwind"}}}};
    document["content"] = Json::array();
    for (const ContentSpec& spec : content) {
        Json entry{{"id", spec.id}, {"channel", "linkedin"}, {"title", spec.id}, {"post", {{"text", spec.text}}}};
        if (!spec.scheduledAt.empty()) entry["scheduled_at"] = spec.scheduledAt;
        document["content"].push_back(std::move(entry));
    }
    return document.dump(2);
}

ProjectBundle bundleOf(const std::string& document, std::shared_ptr<const ProjectFiles> files) {
    if (!files) files = std::make_shared<MemoryFiles>();
    auto parsed = parseProject(document, std::move(files));
    if (!parsed) qFatal("%s", parsed.error().text().c_str());
    return std::move(*parsed);
}

NewRunItem item(const std::string& content, int number, LedgerState state, Channel channel) {
    NewRunItem item;
    item.contentId = content;
    item.recipient = "person" + std::to_string(number) + "@example.com";
    item.itemId = content + "/" + item.recipient;
    item.channel = channel;
    item.state = state;
    item.payloadSha256 = sha256(item.itemId);
    return item;
}

std::vector<NewRunItem> items(const std::string& content, int count, LedgerState state) {
    std::vector<NewRunItem> all;
    all.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) all.push_back(item(content, i, state));
    return all;
}

NewEvent named(const std::string& name) {
    NewEvent event;
    event.event = name;
    event.actor = "Ana";
    return event;
}

Run beginRun(Store& store, const std::string& project, bool dry, const std::vector<NewRunItem>& items) {
    Run run;
    run.projectId = project;
    run.dry = dry;
    run.actor = "Ana";
    run.channels = "email";
    run.projectDigest = must(store.loadProject(project)).project.digest;
    run = must(store.startRun(run));
    must(store.addRunItems(run.id, 0, items));
    return run;
}

ItemOutcome outcome(std::int64_t no, LedgerState state, const std::string& message) {
    return {no, state, message, "queue-" + std::to_string(no), named("execution.email_executed"), true, {}};
}

}  // namespace aicmo::test
