#include "app/console/desktop_secrets.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <future>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>

#include <QObject>
#include <QThread>
#include <qt6keychain/keychain.h>

#include "core/base/digest.h"
#include "core/gateway/secret_file.h"

namespace aicmo {

namespace {

using ui::SecretPlace;

/// Time for a person to type the keyring's password.
constexpr std::chrono::seconds keyringPatience{90};

constexpr std::chrono::seconds claimPatience{60};
constexpr std::chrono::milliseconds claimPause{50};

QString service() { return QStringLiteral("AICMO Console"); }

Error keyringError(const QKeychain::Job& job) {
    const std::string words = job.errorString().toStdString();
    switch (job.error()) {
        case QKeychain::EntryNotFound: return {ErrorKind::NotFound, "the keyring does not have it", {}, {}};
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return {ErrorKind::Auth, "the keyring was not unlocked", {}, "unlock it, then test the account"};
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented: return {ErrorKind::Unsupported, "this desktop has no keyring", {}, {}};
        default: break;
    }
    return {ErrorKind::Io, words.empty() ? "the keyring did not answer" : "the keyring said: " + words, {}, {}};
}

std::string reason(int number) { return std::generic_category().message(number); }

/// A file that is taken away unless it was finished.
class NewFile {
  public:
    explicit NewFile(std::string path) : path_(std::move(path)) {
        ::unlink(path_.c_str());  // one that a killed program left would stand in the way for ever
        descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile() {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
            ::unlink(path_.c_str());
        }
    }
    [[nodiscard]] bool isOpen() const { return descriptor_ >= 0; }
    [[nodiscard]] bool write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return ::fchmod(descriptor_, S_IRUSR | S_IWUSR) == 0 && ::fsync(descriptor_) == 0;
    }
    [[nodiscard]] bool finishAs(const std::string& path) {
        if (::rename(path_.c_str(), path.c_str()) != 0) return false;
        ::close(std::exchange(descriptor_, -1));
        return true;
    }

  private:
    std::string path_;
    int descriptor_ = -1;
};

/// A lock of the system on an empty file, which goes with the process that holds it. The file stays: taking it away
/// would let two hold locks on two files of one name.
class FileClaim final : public ui::SecretClaim {
  public:
    explicit FileClaim(int descriptor) : descriptor_(descriptor) {}
    FileClaim(const FileClaim&) = delete;
    FileClaim& operator=(const FileClaim&) = delete;
    ~FileClaim() override { ::close(descriptor_); }

  private:
    int descriptor_;
};

}  // namespace

/// QtKeychain's jobs need an event loop and one thread for all: this one. Who asks waits for the answer.
class DesktopSecrets::Keyring {
  public:
    Keyring() {
        worker_.moveToThread(&thread_);
        thread_.setObjectName(QStringLiteral("keyring"));
        thread_.start();
    }
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;
    ~Keyring() {
        thread_.quit();
        thread_.wait();
    }

    /// Makes a job on the keyring's thread and waits for `take` of it, once it has ended.
    template <class Made, class Value>
    Result<Value> ask(std::function<Made*()> make, std::function<Result<Value>(const Made&)> take) {
        auto answer = std::make_shared<std::promise<Result<Value>>>();
        auto future = answer->get_future();
        QMetaObject::invokeMethod(
            &worker_,
            [answer, make = std::move(make), take = std::move(take)] {
                Made* job = make();
                QObject::connect(job, &QKeychain::Job::finished, job, [answer, take](QKeychain::Job* ended) {
                    answer->set_value(take(*static_cast<const Made*>(ended)));
                });
                job->start();
            },
            Qt::QueuedConnection);
        if (future.wait_for(keyringPatience) != std::future_status::ready) {
            return fail(ErrorKind::Io, "the keyring did not answer");
        }
        return future.get();
    }

  private:
    QThread thread_;
    QObject worker_;
};

DesktopSecrets::DesktopSecrets(std::string folder)
    : folder_(std::move(folder)), keyring_(std::make_unique<Keyring>()) {}

DesktopSecrets::~DesktopSecrets() = default;

std::string DesktopSecrets::fileOf(const std::string& key) const {
    constexpr std::size_t shortName = 32;
    return folder_ + "/" + sha256Hex(key).substr(0, shortName);
}

void DesktopSecrets::askAgain() {
    const std::lock_guard lock(mutex_);
    std::erase_if(fromKeyring_, [](const auto& entry) { return !entry.second; });
}

Status DesktopSecrets::keyring() {
    using QKeychain::ReadPasswordJob;
    // Asking for what is not there is the only question that changes nothing.
    return keyring_->ask<ReadPasswordJob, void>(
        [] {
            auto* job = new ReadPasswordJob(service());
            job->setKey(QStringLiteral("is anybody there"));
            return job;
        },
        [](const ReadPasswordJob& job) -> Status {
            if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound) return {};
            return fail(keyringError(job));
        });
}

Result<Secret> DesktopSecrets::read(const std::string& key, SecretPlace place) {
    using QKeychain::ReadPasswordJob;
    if (place == SecretPlace::File) {
        Result<std::string> text = readSecretFile(fileOf(key));
        if (!text) return fail(text.error());
        return Secret(std::move(*text));
    }
    {
        const std::lock_guard lock(mutex_);
        if (place == SecretPlace::Session) {
            const auto found = session_.find(key);
            if (found == session_.end()) return fail(ErrorKind::NotFound, "it was kept for another session");
            return found->second;
        }
        if (const auto found = fromKeyring_.find(key); found != fromKeyring_.end()) return found->second;
    }
    Result<Secret> secret = keyring_->ask<ReadPasswordJob, Secret>(
        [key] {
            auto* job = new ReadPasswordJob(service());
            job->setKey(QString::fromStdString(key));
            return job;
        },
        [](const ReadPasswordJob& job) -> Result<Secret> {
            if (job.error() != QKeychain::NoError) return fail(keyringError(job));
            return Secret(job.textData().toStdString());
        });
    const std::lock_guard lock(mutex_);
    fromKeyring_.insert_or_assign(key, secret);
    return secret;
}

Status DesktopSecrets::makeFolder() const {
    std::error_code code;
    std::filesystem::create_directories(folder_, code);
    if (code || ::chmod(folder_.c_str(), S_IRWXU) != 0) {
        return fail(ErrorKind::Io, "the folder for secrets cannot be made: " + (code ? code.message() : reason(errno)),
                    folder_);
    }
    return {};
}

Result<std::unique_ptr<ui::SecretClaim>> DesktopSecrets::claim(const std::string& key) {
    if (Status made = makeFolder(); !made) return fail(made.error());
    const std::string path = fileOf(key) + ".lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) return fail(ErrorKind::Io, "the lock cannot be opened: " + reason(errno), path);
    auto claim = std::make_unique<FileClaim>(descriptor);
    const auto patience = std::chrono::steady_clock::now() + claimPatience;
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return fail(ErrorKind::Io, "the lock cannot be had: " + reason(errno), path);
        }
        if (std::chrono::steady_clock::now() > patience) {
            return fail(ErrorKind::Busy, "another program is renewing it", path, "try again in a moment");
        }
        std::this_thread::sleep_for(claimPause);
    }
    const std::lock_guard lock(mutex_);
    fromKeyring_.erase(key);
    return claim;
}

Status DesktopSecrets::writeFile(const std::string& path, const Secret& secret) const {
    if (Status made = makeFolder(); !made) return made;
    NewFile file(path + ".new");
    if (!file.isOpen() || !file.write(secret.reveal()) || !file.finishAs(path)) {
        return fail(ErrorKind::Io, "the file cannot be written: " + reason(errno), path);
    }
    return {};
}

Status DesktopSecrets::write(const std::string& key, SecretPlace place, const Secret& secret) {
    using QKeychain::WritePasswordJob;
    if (place == SecretPlace::File) return writeFile(fileOf(key), secret);
    if (place == SecretPlace::Session) {
        const std::lock_guard lock(mutex_);
        session_.insert_or_assign(key, secret);
        return {};
    }
    Status written = keyring_->ask<WritePasswordJob, void>(
        [key, secret] {
            auto* job = new WritePasswordJob(service());
            job->setKey(QString::fromStdString(key));
            job->setTextData(QString::fromStdString(secret.reveal()));
            return job;
        },
        [](const WritePasswordJob& job) -> Status {
            if (job.error() != QKeychain::NoError) return fail(keyringError(job));
            return {};
        });
    const std::lock_guard lock(mutex_);
    fromKeyring_.erase(key);
    return written;
}

Status DesktopSecrets::remove(const std::string& key, SecretPlace place) {
    using QKeychain::DeletePasswordJob;
    if (place == SecretPlace::File) {
        if (::unlink(fileOf(key).c_str()) == 0 || errno == ENOENT) return {};
        return fail(ErrorKind::Io, "the file cannot be removed: " + reason(errno), fileOf(key));
    }
    if (place == SecretPlace::Session) {
        const std::lock_guard lock(mutex_);
        session_.erase(key);
        return {};
    }
    Status removed = keyring_->ask<DeletePasswordJob, void>(
        [key] {
            auto* job = new DeletePasswordJob(service());
            job->setKey(QString::fromStdString(key));
            return job;
        },
        [](const DeletePasswordJob& job) -> Status {
            if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound) return {};
            return fail(keyringError(job));
        });
    const std::lock_guard lock(mutex_);
    fromKeyring_.erase(key);
    return removed;
}

}  // namespace aicmo
