#pragma once
// A real PostgreSQL on loopback for one test program: a cluster of its own in a temporary folder, passwords by
// SCRAM-SHA-256, a socket and a port of 127.0.0.1. Runs as an ordinary user, or as `nobody` when the test is root.
// Everything goes with the object, or with the test's process however that ends.

#include <cstdint>
#include <memory>
#include <string>

#include "tests/support/pki.h"

namespace aicmo::test {

struct PostgresOptions {
    /// With it the server offers TLS and shows this certificate. Must outlive the server.
    const Pki* pki = nullptr;
    /// What is committed survives the machine's end as well: slow, and of no use where only programs are killed.
    bool durable = false;
};

class PostgresServer {
  public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// True once it answers; makes the cluster the first time. On false, error() says why. One thread only.
    [[nodiscard]] bool start(const PostgresOptions& options = {});
    /// Ends the server and all that is connected to it. start() goes on with the same databases.
    void stop();
    [[nodiscard]] const std::string& error() const;

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::string socketFolder() const;
    [[nodiscard]] std::string user() const;
    [[nodiscard]] std::string password() const;
    /// "postgresql://USER@127.0.0.1:PORT/DATABASE": the password is in $PGPASSWORD once the server has started.
    [[nodiscard]] std::string url(const std::string& database) const;

    /// A new, empty database; its name.
    [[nodiscard]] std::string makeDatabase();
    /// Runs SQL as the cluster's owner; empty when all went well, else the server's words.
    [[nodiscard]] std::string run(const std::string& database, const std::string& sql);
    /// The first value of the answer, or the server's words.
    [[nodiscard]] std::string value(const std::string& database, const std::string& sql);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace aicmo::test
