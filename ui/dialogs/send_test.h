#pragma once
// Asks where one test email goes, sends it on a worker, and stays open with the server's words when it did not go out.

#include <QDialog>

#include "ui/bridge/project_session.h"

class QLineEdit;
class QPushButton;

namespace aicmo::ui {

class Label;

class SendTest final : public QDialog {
    Q_OBJECT
  public:
    SendTest(const ConsoleServices& services, Jobs& jobs, std::shared_ptr<const LoadedProject> loaded, PlanItem item,
             QWidget* parent = nullptr);

  signals:
    void sending();
    void sent(const QString& to);

  private:
    void send();
    void say(const QString& text, Tone tone);

    const ConsoleServices& services_;
    Jobs& jobs_;
    Latest sending_;  ///< closing the dialog stops what is being sent
    std::shared_ptr<const LoadedProject> loaded_;
    PlanItem item_;
    QLineEdit* to_;
    Label* answer_;
    QPushButton* send_;
};

}  // namespace aicmo::ui
