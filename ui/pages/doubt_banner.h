#pragma once
// On top of a run: what is in doubt, what the services are being asked, what they said. Stays until it is settled.

#include <string>

#include <QWidget>

#include "ui/bridge/doubt_inquiry.h"

class QPushButton;

namespace aicmo::ui {

class Banner;

class DoubtBanner final : public QWidget {
    Q_OBJECT
  public:
    DoubtBanner(DoubtInquiry& inquiry, QWidget* parent = nullptr);

    /// `inDoubt`: of the run that is shown. Hidden while a run goes on, and when there is nothing to say.
    void showState(const std::string& projectId, qint64 inDoubt, bool running);

  signals:
    void askWanted();
    void settleWanted();
    void answersWanted();

  private:
    void refresh();

    DoubtInquiry& inquiry_;
    std::string projectId_;
    qint64 inDoubt_ = 0;
    bool running_ = false;
    Banner* banner_;
    QPushButton* answers_;
    QPushButton* ask_;
    QPushButton* settle_;
    QPushButton* stop_;
    QPushButton* dismiss_;
};

/// "1 was sent, 1 was not sent, 2 stay in doubt."
[[nodiscard]] QString inquirySum(const InquiryResult& result);

}  // namespace aicmo::ui
