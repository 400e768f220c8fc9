#pragma once
// A server program that never outlives the test: it watches its standard input, which ends with the test's process.

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

#include <QProcess>
#include <QString>
#include <QStringList>

namespace aicmo::test {

/// A TCP port of 127.0.0.1 that nobody listens on at the moment; 0 when there is none.
[[nodiscard]] std::uint16_t freePort();
/// True once something on 127.0.0.1:`port` sends a byte (a greeting) to who connects.
[[nodiscard]] bool greets(std::uint16_t port, std::chrono::milliseconds limit);
/// True once somebody takes connections on 127.0.0.1:`port`.
[[nodiscard]] bool accepts(std::uint16_t port, std::chrono::milliseconds limit);
/// Asks every few milliseconds until `done` says true or the time is over.
[[nodiscard]] bool waitUntil(const std::function<bool()>& done, std::chrono::milliseconds limit);
[[nodiscard]] std::string readFile(const std::string& path);
/// False when the file cannot be written whole.
[[nodiscard]] bool writeFile(const std::string& path, const std::string& bytes);

/// The user a server runs as: the test's own, or `nobody` when the test is root. 0 leaves a program the test's user.
struct ServerUser {
    unsigned uid = 0;
    unsigned gid = 0;
    [[nodiscard]] static ServerUser forThisTest();
    /// In a child process between fork and exec; false when it may not.
    [[nodiscard]] bool become() const;
};

/// Runs a program to its end, as `user`. Empty when it succeeds, else its output.
[[nodiscard]] std::string runTool(const QString& program, const QStringList& arguments, const ServerUser& user = {});

class ServerProcess {
  public:
    ServerProcess() = default;
    ~ServerProcess() { stop(); }
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    /// The program runs as `user` in a process group of its own, which is ended as a whole.
    [[nodiscard]] bool start(const QString& program, const QStringList& arguments, const ServerUser& user);
    void stop();
    /// What it wrote to standard output and standard error.
    [[nodiscard]] std::string output();
    [[nodiscard]] bool running() const { return process_.state() == QProcess::Running; }

  private:
    QProcess process_;
};

}  // namespace aicmo::test
