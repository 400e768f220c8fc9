#pragma once
// The accounts of a client, or of every client without its own: channels on the left, the form in the middle, the last
// test beside it.

#include <map>

#include "ui/models/account_model.h"
#include "ui/pages/page.h"

class QListView;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace aicmo::ui {

class AccountForm;
class ClientBox;
class ConnectFlow;
class ConnectionBox;
class Label;
class TestPane;

class AccountsSection final : public Page {
    Q_OBJECT
  public:
    explicit AccountsSection(const PageContext& context, QWidget* parent = nullptr);

    /// The clients of all projects, by a project of each.
    void setClients(const std::vector<ProjectSummary>& projects);
    /// Tests every account that is set.
    void testAll();
    [[nodiscard]] QWidget* toastGround() override;

  signals:
    /// Something other is set now: projects look at their accounts again.
    void accountsChanged();

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeTop();
    QWidget* makeList();
    QWidget* makeFormPane();
    void readSheets();
    void showChannel();
    void showButtons();
    void revert();
    void save();
    void keep(const std::string& owner, Channel channel, const AccountChange& change);
    void askPlace(const std::string& owner, Channel channel, AccountChange change, const Error& why);
    void askRemove();
    void remove(Channel channel);
    void connectAccount();
    void connected(const std::string& owner, Channel channel);
    void disconnectAccount();
    /// Something else of the account is kept now: what was said of it holds no longer.
    void adoptChange(const std::string& owner, Channel channel);
    void test(Channel channel);
    void tested(const std::string& owner, Channel channel, AccountTest test);
    [[nodiscard]] const AccountRow& row() const;

    AccountModel* model_;
    ClientBox* owners_;
    QPushButton* testAll_;
    QListView* list_;
    Label* title_;
    Label* about_;
    QScrollArea* area_;
    ConnectionBox* connection_;
    ConnectFlow* flow_;
    AccountForm* form_;
    QPushButton* remove_;
    QPushButton* revert_;
    QPushButton* test_;
    QPushButton* save_;
    TestPane* result_;
    QScrollArea* resultArea_;
    QVBoxLayout* below_;  ///< the form's column, where the last test stands when there is no room beside it
    std::pair<std::string, Channel> shownChannel_;  ///< whose sign-in may have failed
    bool saving_ = false;                           ///< between the button and the answer whether it can be kept
    bool followProject_ = true;                     ///< at the next showing: the client of the open project
    std::map<std::pair<std::string, Channel>, AccountTest> tests_;
    Latest reading_;
};

}  // namespace aicmo::ui
