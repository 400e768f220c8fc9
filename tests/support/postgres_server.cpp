#include "tests/support/postgres_server.h"

#include <libpq-fe.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/support/server_process.h"

namespace aicmo::test {

namespace {

constexpr const char* owner = "aicmo";
constexpr const char* secret = "s3cret word";

/// Debian has each version's programs in a folder of its own.
QString programFolder() {
    const QDir versions("/usr/lib/postgresql");
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        if (QFile::exists(versions.filePath(name + "/bin/initdb"))) return versions.filePath(name + "/bin");
    }
    return {};
}

}  // namespace

struct PostgresServer::Impl {
    QTemporaryDir folder{QDir::tempPath() + "/aicmo-pg-XXXXXX"};
    ServerUser user = ServerUser::forThisTest();
    ServerProcess process;
    PostgresOptions options;
    std::uint16_t port = 0;
    int databases = 0;
    std::string error;

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(name); }
    [[nodiscard]] std::string pidFile() const { return path("data/postmaster.pid").toStdString(); }
    [[nodiscard]] bool give(const QString& file, unsigned mode) const;
    [[nodiscard]] std::string makeCluster();
    [[nodiscard]] std::string showCertificate();
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] bool launch();
    [[nodiscard]] std::string ask(const std::string& database, const std::string& sql, std::string* answer) const;
};

bool PostgresServer::Impl::give(const QString& file, unsigned mode) const {
    const QByteArray name = QFile::encodeName(file);
    return ::chmod(name.constData(), mode) == 0 &&
           (::geteuid() != 0 || ::chown(name.constData(), user.uid, user.gid) == 0);
}

std::string PostgresServer::Impl::makeCluster() {
    if (!folder.isValid()) return folder.errorString().toStdString();
    const QString programs = programFolder();
    if (programs.isEmpty()) return "postgresql is not installed";
    if (!writeFile(path("password").toStdString(), secret) || !give(path("password"), 0600) ||
        !give(folder.path(), 0700)) {
        return "cannot prepare the cluster's folder";
    }
    return runTool(programs + "/initdb",
                   {"-D", path("data"), "-U", owner, "--auth=scram-sha-256", "--pwfile=" + path("password"), "-E",
                    "UTF8", "--locale=C.UTF-8", "--no-sync"},
                   user);
}

std::string PostgresServer::Impl::showCertificate() {
    if (options.pki == nullptr) return {};
    const std::string certificate = readFile(options.pki->certificateFile());
    const std::string key = readFile(options.pki->keyFile());
    const bool there = writeFile(path("server.crt").toStdString(), certificate) &&
                       writeFile(path("server.key").toStdString(), key) && give(path("server.crt"), 0600) &&
                       give(path("server.key"), 0600);
    return there ? std::string() : "cannot give the server its certificate";
}

QStringList PostgresServer::Impl::arguments() const {
    QStringList all{"-D", path("data"), "-p", QString::number(port), "-k", folder.path()};
    QStringList settings{"listen_addresses=127.0.0.1", "max_connections=60", "log_min_messages=fatal"};
    if (!options.durable) settings += {"fsync=off", "synchronous_commit=off", "full_page_writes=off"};
    if (options.pki != nullptr) {
        settings += {"ssl=on", "ssl_cert_file=" + path("server.crt"), "ssl_key_file=" + path("server.key")};
    }
    for (const QString& setting : settings) all += {"-c", setting};
    return all;
}

bool PostgresServer::Impl::launch() {
    if (port == 0) port = freePort();
    if (!process.start(programFolder() + "/postgres", arguments(), user)) {
        error = "cannot start postgres";
        return false;
    }
    qputenv("PGPASSWORD", secret);
    const bool ready = waitUntil([this] { return !process.running() || ask("postgres", "SELECT 1", nullptr).empty(); },
                                 std::chrono::seconds(30));
    if (ready && process.running()) return true;
    process.stop();
    error = "PostgreSQL does not answer on port " + std::to_string(port) + ": " + process.output();
    port = 0;  // somebody else may have taken it
    return false;
}

std::string PostgresServer::Impl::ask(const std::string& database, const std::string& sql, std::string* answer) const {
    const std::string socket = folder.path().toStdString();
    const std::string number = std::to_string(port);
    const char* keywords[] = {"host", "port", "user", "dbname", nullptr};
    const char* values[] = {socket.c_str(), number.c_str(), owner, database.c_str(), nullptr};
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdbParams(keywords, values, 0), &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK) return PQerrorMessage(connection.get());
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), sql.c_str()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) return PQerrorMessage(connection.get());
    if (answer != nullptr && PQntuples(result.get()) > 0) *answer = PQgetvalue(result.get(), 0, 0);
    return {};
}

PostgresServer::PostgresServer() : impl_(std::make_unique<Impl>()) {}
PostgresServer::~PostgresServer() { stop(); }

bool PostgresServer::start(const PostgresOptions& options) {
    impl_->options = options;
    impl_->error.clear();
    if (!QFile::exists(impl_->path("data"))) impl_->error = impl_->makeCluster();
    if (impl_->error.empty()) impl_->error = impl_->showCertificate();
    if (!impl_->error.empty()) return false;
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        if (impl_->launch()) return true;
    }
    return false;
}

void PostgresServer::stop() {
    // "Fast": what is connected is ended, what is stored is written, and the next start has nothing to clean up.
    const pid_t server =
        static_cast<pid_t>(QByteArray::fromStdString(readFile(impl_->pidFile())).split('\n').at(0).toInt());
    if (server > 1 && impl_->process.running() && ::kill(server, SIGINT) == 0) {
        static_cast<void>(waitUntil([this] { return readFile(impl_->pidFile()).empty(); }, std::chrono::seconds(10)));
    }
    impl_->process.stop();
}
const std::string& PostgresServer::error() const { return impl_->error; }
std::uint16_t PostgresServer::port() const { return impl_->port; }
std::string PostgresServer::socketFolder() const { return impl_->folder.path().toStdString(); }
std::string PostgresServer::user() const { return owner; }
std::string PostgresServer::password() const { return secret; }

std::string PostgresServer::url(const std::string& database) const {
    return std::string("postgresql://") + owner + "@127.0.0.1:" + std::to_string(impl_->port) + '/' + database;
}

std::string PostgresServer::makeDatabase() {
    std::string name = "test" + std::to_string(++impl_->databases);
    const std::string refused = run("postgres", "CREATE DATABASE " + name);
    if (!refused.empty()) qFatal("%s", refused.c_str());
    return name;
}

std::string PostgresServer::run(const std::string& database, const std::string& sql) {
    return impl_->ask(database, sql, nullptr);
}

std::string PostgresServer::value(const std::string& database, const std::string& sql) {
    std::string answer;
    const std::string refused = impl_->ask(database, sql, &answer);
    return refused.empty() ? answer : refused;
}

}  // namespace aicmo::test
