#pragma once
// The console's one window. It is built anew, with the same project and place, when another language is chosen: every
// word of it is said while it is built. UI thread only.

#include <memory>

#include <QObject>
#include <QStringList>

#include "ui/console.h"

namespace aicmo {

namespace ui {
class MainWindow;
}

class ConsoleWindow final : public QObject {
    Q_OBJECT
  public:
    explicit ConsoleWindow(ui::ConsoleServices services);
    ~ConsoleWindow() override;

    void show();
    /// As MainWindow::openGiven().
    void openGiven(const QStringList& given);

  private:
    void build();
    void buildAnew();

    ui::ConsoleServices services_;
    std::unique_ptr<ui::MainWindow> window_;
};

}  // namespace aicmo
