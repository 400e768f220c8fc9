#include "tests/support/exim_server.h"

#include <algorithm>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "tests/support/server_process.h"

namespace aicmo::test {

namespace {

constexpr const char* eximProgram = "/usr/sbin/exim4";

// Recipients with a tail ("grey451+17") are judged by what stands before the plus sign.
constexpr const char* configTemplate = R"(
primary_hostname = mail.test
spool_directory = @DIR@/spool
log_file_path = @DIR@/log/%slog
pid_file_path = @DIR@/exim.pid
exim_user = @UID@
exim_group = @GID@
deliver_drop_privilege = true
local_interfaces = 127.0.0.1
daemon_smtp_ports = @PORT@ : @TLSPORT@
tls_on_connect_ports = @TLSPORT@
tls_advertise_hosts = @STARTTLS@
tls_certificate = @CERT@
tls_privatekey = @KEY@
auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}
smtp_accept_max = @MAXCONN@
smtp_accept_max_per_connection = @MAXPERCONN@
smtp_accept_queue_per_connection = 0
smtp_connect_backlog = 128
check_spool_space = 0
check_log_space = 0
check_spool_inodes = 0
check_log_inodes = 0
host_lookup =
rfc1413_query_timeout = 0s
message_size_limit = @MAXBYTES@
smtputf8_advertise_hosts = *
dsn_advertise_hosts = *
pipelining_advertise_hosts = *
chunking_advertise_hosts = *
acl_smtp_mail = acl_mail
acl_smtp_rcpt = acl_rcpt
acl_smtp_data = acl_data
acl_not_smtp = acl_none
queue_run_max = 1
keep_environment =
add_environment =
log_selector = +smtp_protocol_error +smtp_syntax_error +received_recipients +tls_cipher +smtp_connection
begin acl
acl_none:
  accept
acl_mail:
  deny    !authenticated = *
          message = 5.7.0 Authentication required
  deny    condition = ${if match{$sender_address}{^badsender}}
          message = 5.1.8 Sender rejected
  accept
acl_rcpt:
  warn    set acl_m_name = ${sg{$local_part}{[+].*\$}{}}
  deny    condition = ${if inlist{$acl_m_name}{unknown : bounce550}}
          message = 5.1.1 User unknown
  deny    condition = ${if eq{$acl_m_name}{full552}}
          message = 552 5.2.2 Mailbox full
  defer   condition = ${if eq{$acl_m_name}{grey451}}
          message = 4.7.1 Greylisted, try again later
  defer   condition = ${if eq{$acl_m_name}{busy450}}
          message = 450 4.2.1 Mailbox busy
  drop    condition = ${if eq{$acl_m_name}{drop550}}
          message = 5.3.2 closing
  accept  domains = *.test : *.example
  deny    message = 5.7.1 relaying denied
acl_data:
  deny    condition = ${if match{$h_subject:}{REJECT-DATA}}
          message = 5.7.1 Content rejected
  defer   condition = ${if match{$h_subject:}{DEFER-DATA}}
          message = 4.3.0 Try again
  accept  condition = ${if match{$h_subject:}{SLOW-DATA}}
          delay = @SLOW@s
  accept
begin routers
all_local:
  driver = accept
  domains = *.test : *.example
  transport = mailbox
begin transports
mailbox:
  driver = appendfile
  directory = @DIR@/mail
  maildir_format
  create_directory
  user = @UID@
  group = @GID@
  envelope_to_add
  return_path_add
  delivery_date_add
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if and{{eq{$auth2}{@USER@}}{eq{$auth3}{@PASSWORD@}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${if and{{eq{$auth1}{@USER@}}{eq{$auth2}{@PASSWORD@}}}}
  server_set_id = $auth1
)";

std::string fill(std::string text, const std::map<std::string, std::string>& values) {
    for (const auto& [name, value] : values) {
        const std::string mark = '@' + name + '@';
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
            text.replace(at, mark.size(), value);
        }
    }
    return text;
}

/// Characters that Exim's string expansion, or a list inside it, would take for its own.
bool plainWord(const std::string& text) {
    return !text.empty() && text.find_first_of("${}\\\"'@ \t\r\n:|") == std::string::npos;
}

}  // namespace

struct EximServer::Impl {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Pki> ownPki;
    const Pki* pki = nullptr;
    ServerProcess process;
    EximOptions options;
    std::uint16_t smtpPort = 0;
    std::uint16_t smtpsPort = 0;
    std::string error;

    [[nodiscard]] std::string path(const char* name) const { return folder->filePath(name).toStdString(); }
    [[nodiscard]] std::string prepare(const ServerUser& user);
    [[nodiscard]] std::string makeFolders(const ServerUser& user) const;
    [[nodiscard]] bool writeConfig(const ServerUser& user) const;
    [[nodiscard]] bool launch(const ServerUser& user);
    [[nodiscard]] QStringList mailFiles() const;
};

std::string EximServer::Impl::makeFolders(const ServerUser& user) const {
    if (!folder->isValid()) return folder->errorString().toStdString();
    for (const char* name : {".", "spool", "spool/input", "spool/msglog", "spool/db", "log", "mail", "mail/new"}) {
        const std::string made = path(name);
        if (!QDir().mkpath(QString::fromStdString(made))) return "cannot make " + made;
        if (::geteuid() == 0 && ::chown(made.c_str(), user.uid, user.gid) != 0) return "cannot give away " + made;
    }
    return {};
}

bool EximServer::Impl::writeConfig(const ServerUser& user) const {
    const std::map<std::string, std::string> values{
        {"DIR", folder->path().toStdString()},
        {"UID", std::to_string(user.uid)},
        {"GID", std::to_string(user.gid)},
        {"PORT", std::to_string(smtpPort)},
        {"TLSPORT", std::to_string(smtpsPort)},
        {"STARTTLS", options.offerStartTls ? "*" : ""},
        {"CERT", pki->certificateFile()},
        {"KEY", pki->keyFile()},
        {"MAXCONN", std::to_string(options.maxConnections)},
        {"MAXPERCONN", std::to_string(options.maxMessagesPerConnection)},
        {"MAXBYTES", std::to_string(options.maxMessageBytes)},
        {"SLOW", std::to_string(options.slowData.count())},
        {"USER", options.user},
        {"PASSWORD", options.password},
    };
    // The file is the test's own and not writable for others: Exim refuses a configuration that anyone could change.
    return writeFile(path("exim.conf"), fill(configTemplate, values)) && ::chmod(path("exim.conf").c_str(), 0644) == 0;
}

std::string EximServer::Impl::prepare(const ServerUser& user) {
    if (!QFileInfo::exists(eximProgram)) return "exim4 is not installed";
    if (!plainWord(options.user) || !plainWord(options.password)) return "user or password is not a plain word";
    if (options.pki == nullptr) {
        ownPki = std::make_unique<Pki>();
        if (!ownPki->error().empty()) return ownPki->error();
    }
    pki = options.pki == nullptr ? ownPki.get() : options.pki;
    folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/aicmo-exim-XXXXXX");
    return makeFolders(user);
}

bool EximServer::Impl::launch(const ServerUser& user) {
    smtpPort = freePort();
    do {
        smtpsPort = freePort();
    } while (smtpsPort == smtpPort);
    if (!writeConfig(user)) {
        error = "cannot write the configuration";
        return false;
    }
    const QStringList arguments{"-C", folder->filePath("exim.conf"), "-bdf", "-q5s"};
    if (!process.start(eximProgram, arguments, user)) {
        error = "cannot start Exim";
        return false;
    }
    constexpr std::chrono::seconds limit{10};
    const bool ready =
        waitUntil([this] { return !process.running() || accepts(smtpPort, std::chrono::milliseconds(0)); }, limit);
    if (ready && process.running() && greets(smtpPort, limit) && accepts(smtpsPort, limit)) return true;
    process.stop();
    error =
        "Exim does not answer: " + process.output() + readFile(path("log/mainlog")) + readFile(path("log/paniclog"));
    return false;
}

QStringList EximServer::Impl::mailFiles() const {
    if (!folder) return {};
    // Maildir names start with the second of the delivery; the time of the file tells the order within it.
    return QDir(folder->filePath("mail/new")).entryList(QDir::Files, QDir::Time | QDir::Reversed);
}

EximServer::EximServer() : impl_(std::make_unique<Impl>()) {}
EximServer::~EximServer() { stop(); }

bool EximServer::start(const EximOptions& options) {
    stop();
    const ServerUser user = ServerUser::forThisTest();
    impl_->options = options;
    impl_->error = impl_->prepare(user);
    if (!impl_->error.empty()) return false;
    // Somebody else may take a free port before Exim does.
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        if (impl_->launch(user)) return true;
    }
    return false;
}

void EximServer::stop() { impl_->process.stop(); }
const std::string& EximServer::error() const { return impl_->error; }
std::uint16_t EximServer::smtpPort() const { return impl_->smtpPort; }
std::uint16_t EximServer::smtpsPort() const { return impl_->smtpsPort; }
std::string EximServer::caFile() const { return impl_->pki == nullptr ? std::string() : impl_->pki->caFile(); }
std::string EximServer::user() const { return impl_->options.user; }
std::string EximServer::password() const { return impl_->options.password; }

std::vector<StoredMessage> EximServer::messages() const {
    std::vector<StoredMessage> all;
    for (const QString& name : impl_->mailFiles()) {
        all.push_back(parseStored(readFile(impl_->path("mail/new/") + name.toStdString())));
    }
    return all;
}

std::size_t EximServer::messageCount() const { return static_cast<std::size_t>(impl_->mailFiles().size()); }

bool EximServer::waitForCount(std::size_t count, std::chrono::milliseconds limit) const {
    return waitUntil([this, count] { return messageCount() >= count; }, limit);
}

std::size_t EximServer::connectionCount() const {
    constexpr std::string_view mark = "SMTP connection from";
    const std::string lines = readFile(impl_->path("log/mainlog"));
    std::size_t count = 0;
    for (std::size_t at = lines.find(mark); at != std::string::npos; at = lines.find(mark, at + mark.size())) {
        // "… closed by …", "… lost" and the like are the other end of the same connection.
        count += static_cast<std::size_t>(lines.substr(at, lines.find('\n', at) - at).ends_with(')'));
    }
    return count;
}

void EximServer::clearMessages() {
    QDir box(impl_->folder ? impl_->folder->filePath("mail/new") : QString());
    for (const QString& name : impl_->mailFiles()) box.remove(name);
}

std::string EximServer::log() const {
    return readFile(impl_->path("log/mainlog")) + readFile(impl_->path("log/rejectlog"));
}

}  // namespace aicmo::test
