#pragma once
// A console with accounts at servers of its own on loopback: what the pictures are taken of.

#include <QTemporaryDir>

#include "tests/gateway/fakes/hubspot_fake.h"
#include "tests/gateway/fakes/oauth_fake.h"
#include "tests/support/fault_smtp_server.h"
#include "tests/ui/shots/camera.h"
#include "tests/ui/window_fixture.h"

namespace aicmo::ui::test {

class Stage {
  public:
    enum class Accounts { Set, None };
    explicit Stage(const QSize& size, Accounts accounts = Accounts::Set);

    [[nodiscard]] WindowFixture& fixture() { return *fixture_; }
    [[nodiscard]] MainWindow& window() { return fixture_->window(); }
    /// The samples, all channels on; execution is enabled, dry.
    void openSamples();
    void open(const std::string& document);
    void preview();

  private:
    void startServers();
    void keepConnections(AccountBook& book) const;

    aicmo::test::FaultSmtpServer mail_;
    aicmo::test::HubSpotFake crm_;
    aicmo::test::OAuthFake signIn_;
    QTemporaryDir secrets_;
    std::map<std::string, std::string> variables_;
    std::unique_ptr<WindowFixture> fixture_;
};

/// A set of pictures; each has a stage of its own.
struct ShotSet {
    const char* name;
    void (*take)(const QSize& size, const Camera& camera);
};
void shootStart(const QSize& size, const Camera& camera);
void shootPlan(const QSize& size, const Camera& camera);
void shootOverview(const QSize& size, const Camera& camera);
void shootLive(const QSize& size, const Camera& camera);
void shootLedger(const QSize& size, const Camera& camera);
void shootPackage(const QSize& size, const Camera& camera);
void shootSettings(const QSize& size, const Camera& camera);
void shootEvents(const QSize& size, const Camera& camera);
void shootDialogs(const QSize& size, const Camera& camera);
void shootEmpty(const QSize& size, const Camera& camera);
void shootHuge(const QSize& size, const Camera& camera);
void shootFaulty(const QSize& size, const Camera& camera);

}  // namespace aicmo::ui::test
