#pragma once
// Whether a channel's account is connected: as whom, for what, until when; and the buttons that connect it.

#include <QWidget>

#include "ui/models/account_model.h"

class QLineEdit;
class QPushButton;

namespace aicmo::ui {

class ConnectFlow;
class Label;
class StateText;

class ConnectionBox final : public QWidget {
    Q_OBJECT
  public:
    explicit ConnectionBox(QWidget* parent = nullptr);

    /// `edited`: the form holds what is not saved yet. `flow` is the sign-in of this account.
    void showRow(const AccountRow& row, bool edited, ConnectFlow& flow);

  signals:
    void connectWanted();
    void disconnectWanted();
    void cancelWanted();
    void openWanted();
    void pasted(const QString& text);

  private:
    QWidget* makeWait();
    void showAccount(const AccountSheet& sheet);
    void showConnection(const Connection& connection);
    void showStep(ConnectFlow& flow);
    /// To a screen reader, once.
    void tell(const QString& words);
    static void say(Label* label, const QString& text);

    StateText* state_;
    Label* until_;
    Label* scopes_;
    Label* missing_;
    Label* note_;
    Label* problem_;
    QWidget* buttons_;
    QPushButton* connect_;
    QPushButton* disconnect_;
    QWidget* wait_;
    Label* waiting_;
    QLineEdit* code_;
    QPushButton* take_;
    QPushButton* again_;
    QPushButton* copy_;
    QPushButton* cancel_;
    std::string url_;
    QString told_;
};

}  // namespace aicmo::ui
