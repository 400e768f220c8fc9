#pragma once
// Stands between a program and its server on 127.0.0.1 and cuts the connection at a chosen moment.

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace aicmo::test {

class CuttingProxy {
  public:
    explicit CuttingProxy(std::uint16_t server);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    [[nodiscard]] std::uint16_t port() const { return port_; }
    /// Once: what holds these bytes on its way to the server is not passed on, and the connection ends.
    void cutBefore(const std::string& request);
    /// Once: the server has answered with these bytes, and the program never gets them.
    void cutAfter(const std::string& answer);
    [[nodiscard]] bool hasCut() const { return cut_; }

  private:
    void accept(const std::stop_token& stop);
    void carry(int client, const std::stop_token& stop);
    [[nodiscard]] bool pass(int from, int to, std::string& needle);

    std::uint16_t server_;
    std::uint16_t port_ = 0;
    int listening_ = -1;
    std::atomic<bool> cut_ = false;
    std::mutex mutex_;
    std::string request_, answer_;
    std::vector<std::jthread> carriers_;
    std::jthread acceptor_;
};

}  // namespace aicmo::test
