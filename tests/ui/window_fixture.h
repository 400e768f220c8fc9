#pragma once
// A console on a store of its own in a temporary folder, with the sample projects of the repository.

#include <functional>
#include <memory>

#include <QAccessible>
#include <QTemporaryDir>

#include "ui/main_window.h"

namespace aicmo::ui::test {

class WindowFixture {
  public:
    /// The gateways are the real ones with these accounts, read again for every run. Without any, an email account is
    /// shown but nothing can be sent. `adapt` may change what the window is given.
    explicit WindowFixture(const ExecutionConfig& config = {},
                           const std::shared_ptr<const GatewayConfig>& accounts = {}, const GatewayLimits& limits = {},
                           const std::function<void(ConsoleServices&)>& adapt = {});

    [[nodiscard]] MainWindow& window() { return *window_; }
    [[nodiscard]] Store& store() { return *store_; }
    [[nodiscard]] QString storeFile() const { return folder_.filePath(QStringLiteral("console.db")); }
    /// What the window was given.
    [[nodiscard]] const ConsoleServices& services() const { return services_; }
    /// Imports the samples through the window and waits for the first one's check.
    [[nodiscard]] bool openSamples();
    [[nodiscard]] bool waitForCheck();
    /// Puts a project document into the store, opens it and waits for its check.
    [[nodiscard]] bool openDocument(const std::string& json);
    /// Where packages are built.
    [[nodiscard]] QString packagesFolder() const { return folder_.filePath(QStringLiteral("packages")); }
    /// Runs a preview to its end.
    [[nodiscard]] bool preview();

  private:
    QTemporaryDir folder_;
    std::shared_ptr<Store> store_;
    ConsoleServices services_;
    std::unique_ptr<MainWindow> window_;
};

/// Runs the event loop until `done` or until the time is up; false in that case.
[[nodiscard]] bool runUntil(const std::function<bool()>& done, int milliseconds);

/// The widget that assistive tools would find under that role and name; null when there is none.
[[nodiscard]] QWidget* findNamed(const QWidget& window, QAccessible::Role role, const QString& name);

}  // namespace aicmo::ui::test
