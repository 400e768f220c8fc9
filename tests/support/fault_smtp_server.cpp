#include "tests/support/fault_smtp_server.h"

#include <algorithm>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/base/json.h"
#include "tests/support/server_process.h"

namespace aicmo::test {

struct FaultSmtpServer::Impl {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Pki> ownPki;
    const Pki* pki = nullptr;
    ServerProcess process;
    FaultSmtpOptions options;
    std::uint16_t port = 0;
    std::string error;

    [[nodiscard]] std::string path(const std::string& name) const {
        return folder ? folder->filePath(QString::fromStdString(name)).toStdString() : std::string();
    }
    [[nodiscard]] std::string prepare();
    [[nodiscard]] bool writeConfig() const;
    [[nodiscard]] QStringList storedFacts() const;
    [[nodiscard]] std::vector<std::string> linesOf(const std::string& name) const;
};

/// The whole lines of one of the server's files; the last may still be being written.
std::vector<std::string> FaultSmtpServer::Impl::linesOf(const std::string& name) const {
    const std::string bytes = readFile(path(name));
    std::vector<std::string> lines;
    for (std::size_t start = 0, end = 0; (end = bytes.find('\n', start)) != std::string::npos; start = end + 1) {
        lines.push_back(bytes.substr(start, end - start));
    }
    return lines;
}

bool FaultSmtpServer::Impl::writeConfig() const {
    Json config;
    config["user"] = options.user;
    config["password"] = options.password;
    config["require_auth"] = options.requireAuth;
    config["starttls"] = options.offerStartTls;
    config["certificate"] = pki->certificateFile();
    config["key"] = pki->keyFile();
    config["every_nth"] = options.everyNth;
    config["every_nth_fault"] = options.everyNthFault;
    config["greet_421"] = options.greet421;
    config["auth_reply"] = options.authReply;
    config["greet_reply"] = options.greetReply;
    config["refuse_first"] = options.refuseFirst;
    config["refuse_last"] = options.refuseLast;
    config["smtputf8"] = options.offerSmtpUtf8;
    config["pipelining"] = options.offerPipelining;
    config["rset_reply"] = options.rsetReply;
    config["resets_taken"] = options.resetsTaken;
    config["idle_seconds"] = options.idleSeconds;
    config["keep_messages"] = options.keepMessages;
    return writeFile(path("config.json"), config.dump());
}

std::string FaultSmtpServer::Impl::prepare() {
    if (options.pki == nullptr) {
        ownPki = std::make_unique<Pki>();
        if (!ownPki->error().empty()) return ownPki->error();
    }
    pki = options.pki == nullptr ? ownPki.get() : options.pki;
    folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/aicmo-faults-XXXXXX");
    if (!folder->isValid()) return folder->errorString().toStdString();
    return writeConfig() ? std::string() : "cannot write the configuration";
}

QStringList FaultSmtpServer::Impl::storedFacts() const {
    if (!folder) return {};
    return QDir(folder->path()).entryList({"0*.json", "1*.json"}, QDir::Files, QDir::Name);
}

FaultSmtpServer::FaultSmtpServer() : impl_(std::make_unique<Impl>()) {}
FaultSmtpServer::~FaultSmtpServer() { stop(); }

bool FaultSmtpServer::start(const FaultSmtpOptions& options) {
    stop();
    impl_->options = options;
    impl_->error = impl_->prepare();
    if (!impl_->error.empty()) return false;
    // The server stays the test's own user: it writes into a folder that only the test may read.
    const ServerUser self{::geteuid(), ::getegid()};
    const QStringList arguments{AICMO_FAULT_SMTP_SCRIPT, QString::fromStdString(impl_->path("config.json"))};
    // Debian's own interpreter: another python3 in PATH does not see the distribution's modules.
    if (!impl_->process.start("/usr/bin/python3", arguments, self)) {
        impl_->error = "cannot start /usr/bin/python3";
        return false;
    }
    const std::string portFile = impl_->path("port");
    const bool ready =
        waitUntil([&] { return !impl_->process.running() || QFile::exists(QString::fromStdString(portFile)); },
                  std::chrono::seconds(20));
    const std::string port = readFile(portFile);
    if (!ready || port.empty()) {
        stop();
        impl_->error = "the server does not start: " + impl_->process.output();
        return false;
    }
    impl_->port = static_cast<std::uint16_t>(std::stoi(port));
    return true;
}

void FaultSmtpServer::stop() { impl_->process.stop(); }
const std::string& FaultSmtpServer::error() const { return impl_->error; }
std::uint16_t FaultSmtpServer::port() const { return impl_->port; }
std::string FaultSmtpServer::caFile() const { return impl_->pki == nullptr ? std::string() : impl_->pki->caFile(); }
std::string FaultSmtpServer::user() const { return impl_->options.user; }
std::string FaultSmtpServer::password() const { return impl_->options.password; }

std::vector<StoredMessage> FaultSmtpServer::messages() const {
    std::vector<StoredMessage> all;
    for (const QString& name : impl_->storedFacts()) {
        const std::string facts = impl_->path(name.toStdString());
        const Json parsed = Json::parse(readFile(facts));
        StoredMessage message;
        message.envelopeFrom = parsed["from"].get<std::string>();
        message.smtpUtf8 = parsed["smtputf8"].get<bool>();
        message.recipients = parsed["to"].get<std::vector<std::string>>();
        message.bytes = readFile(facts.substr(0, facts.size() - 5) + ".eml");
        all.push_back(std::move(message));
    }
    return all;
}

std::size_t FaultSmtpServer::messageCount() const {
    return impl_->options.keepMessages ? static_cast<std::size_t>(impl_->storedFacts().size()) : storedCount();
}

std::vector<FaultSmtpServer::StoredLine> FaultSmtpServer::storedLines() const {
    std::vector<StoredLine> stored;
    for (const std::string& line : impl_->linesOf("stored")) {
        const std::size_t blank = line.find(' ');
        stored.push_back({std::stoll(line.substr(0, blank)), line.substr(blank + 1)});
    }
    return stored;
}

std::size_t FaultSmtpServer::storedCount() const {
    const std::string stored = readFile(impl_->path("stored"));
    return static_cast<std::size_t>(std::count(stored.begin(), stored.end(), '\n'));
}

std::vector<std::string> FaultSmtpServer::held() const { return impl_->linesOf("held"); }

std::map<std::string, int> FaultSmtpServer::storedPerRecipient() const {
    std::map<std::string, int> count;
    for (const StoredLine& line : storedLines()) ++count[line.recipient];
    return count;
}

std::map<std::string, int> FaultSmtpServer::attemptsPerRecipient() const {
    std::map<std::string, int> count;
    for (const std::string& line : impl_->linesOf("attempts")) ++count[line];
    return count;
}

std::size_t FaultSmtpServer::connectionCount() const {
    const std::string connections = readFile(impl_->path("connections"));
    return static_cast<std::size_t>(std::count(connections.begin(), connections.end(), '\n'));
}

bool FaultSmtpServer::waitForCount(std::size_t count, std::chrono::milliseconds limit) const {
    return waitUntil([this, count] { return messageCount() >= count; }, limit);
}

}  // namespace aicmo::test
