#pragma once
// A throw-away certificate authority with one server certificate, made by the openssl program.

#include <memory>
#include <string>

namespace aicmo::test {

struct PkiOptions {
    /// subjectAltName of the server certificate; leave "localhost" out to test a name that does not match.
    std::string names = "DNS:localhost,DNS:mail.test,IP:127.0.0.1";
    /// The server certificate ended yesterday.
    bool expired = false;
};

/// Files live as long as the object, world-readable: a server under another user id has to read them.
class Pki {
  public:
    explicit Pki(const PkiOptions& options = {});
    ~Pki();
    Pki(const Pki&) = delete;
    Pki& operator=(const Pki&) = delete;

    /// Empty when all went well, else what openssl said.
    [[nodiscard]] const std::string& error() const { return error_; }
    [[nodiscard]] std::string caFile() const;
    [[nodiscard]] std::string certificateFile() const;
    [[nodiscard]] std::string keyFile() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
    std::string error_;
};

}  // namespace aicmo::test
