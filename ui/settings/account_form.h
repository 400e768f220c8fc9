#pragma once
// The form of one channel's account. Values that the environment sets are locked and say which variable does.

#include <vector>

#include <QWidget>

#include "ui/bridge/account_book.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace aicmo::ui {

class Label;

class AccountForm final : public QWidget {
    Q_OBJECT
  public:
    explicit AccountForm(QWidget* parent = nullptr);

    /// Builds the fields of the sheet's channel and fills them.
    void showSheet(const AccountSheet& sheet);
    /// What is written in the fields that are not locked.
    [[nodiscard]] AccountChange change() const;
    /// True when a field is not as it was shown.
    [[nodiscard]] bool isDirty() const;
    /// Under each field what is wrong with it; the first one gets the focus.
    void setProblems(const std::map<std::string, std::string>& problems);

  signals:
    void edited();

  private:
    struct Row {
        std::string variable;
        bool secret = false;
        QLineEdit* edit = nullptr;
        Label* note = nullptr;
        QString before;
    };

    void addHeading(const QString& text);
    void addLine(const QString& label, QWidget* field, Label* note);
    QLineEdit* addRow(const QString& label, const char* variable, const QString& empty, const QString& hint = {});
    void addServer();
    void addPace(const char* prefix);
    void addApp(const AccountSheet& sheet);
    void fill(Row& row, const AccountValue& value);
    void fillServer(const AccountSheet& sheet);
    [[nodiscard]] std::string serverUrl() const;
    [[nodiscard]] Label* makeNote();

    QGridLayout* grid_;
    std::vector<Row> rows_;
    QWidget* body_ = nullptr;
    QLineEdit* server_ = nullptr;  ///< of an email account, with the next two: the parts of its address
    QLineEdit* port_ = nullptr;
    QComboBox* encryption_ = nullptr;
    Label* serverNote_ = nullptr;
    QStringList serverBefore_;
    bool serverLocked_ = false;
    bool encryptionLocked_ = false;
};

}  // namespace aicmo::ui
