#pragma once
// A console on a store of its own in a temporary folder, with the sample projects of the repository.

#include <memory>

#include <QTemporaryDir>

#include "ui/main_window.h"

namespace aicmo::ui::test {

class WindowFixture {
  public:
    /// Live gateways are the real ones without any account: nothing can be sent.
    explicit WindowFixture(const ExecutionConfig& config = {});

    [[nodiscard]] MainWindow& window() { return *window_; }
    [[nodiscard]] Store& store() { return *store_; }
    /// Imports the samples through the window and waits for the first one's check.
    [[nodiscard]] bool openSamples();
    [[nodiscard]] bool waitForCheck();
    /// Runs a preview to its end.
    [[nodiscard]] bool preview();

  private:
    QTemporaryDir folder_;
    std::shared_ptr<Store> store_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace aicmo::ui::test
