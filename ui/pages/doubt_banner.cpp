#include "ui/pages/doubt_banner.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notices.h"

namespace aicmo::ui {

QString inquirySum(const InquiryResult& result) {
    QStringList parts;
    if (const qint64 sent = result.sent(); sent > 0) {
        parts << DoubtBanner::tr("%Ln was/were sent", nullptr, static_cast<int>(sent));
    }
    if (const qint64 notSent = result.notSent(); notSent > 0) {
        parts << DoubtBanner::tr("%Ln was/were not sent", nullptr, static_cast<int>(notSent));
    }
    if (const qint64 open = result.open(); open > 0) {
        parts << DoubtBanner::tr("%Ln stay(s) in doubt", nullptr, static_cast<int>(open));
    }
    return withCommas(parts) + u'.';
}

DoubtBanner::DoubtBanner(DoubtInquiry& inquiry, QWidget* parent) : QWidget(parent), inquiry_(inquiry) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    banner_ = new Banner(Icon::Doubt, Tone::Doubt, this);
    column->addWidget(banner_);
    answers_ = makeButton(tr("Show answers…"), ButtonKind::Plain, this);
    ask_ = makeButton(tr("Ask the services"), Icon::Globe, ButtonKind::Plain, this);
    settle_ = makeButton(tr("Settle…"), ButtonKind::Outline, this);
    stop_ = makeButton(tr("Stop asking"), Icon::Stop, ButtonKind::Plain, this);
    dismiss_ = makeButton(tr("Close"), ButtonKind::Plain, this);
    dismiss_->setAccessibleName(tr("Close the answers of the services"));
    for (QPushButton* button : {answers_, ask_, settle_, stop_, dismiss_}) {
        banner_->addButton(button);
    }
    connect(answers_, &QPushButton::clicked, this, &DoubtBanner::answersWanted);
    connect(ask_, &QPushButton::clicked, this, &DoubtBanner::askWanted);
    connect(settle_, &QPushButton::clicked, this, &DoubtBanner::settleWanted);
    connect(stop_, &QPushButton::clicked, &inquiry_, &DoubtInquiry::stop);
    connect(dismiss_, &QPushButton::clicked, this, [this] { inquiry_.dismiss(projectId_); });
    connect(&inquiry_, &DoubtInquiry::changed, this, &DoubtBanner::refresh);
    hide();
}

void DoubtBanner::showState(const std::string& projectId, qint64 inDoubt, bool running) {
    projectId_ = projectId;
    inDoubt_ = inDoubt;
    running_ = running;
    refresh();
}

void DoubtBanner::refresh() {
    const bool asking = inquiry_.isAsking(projectId_);
    const InquiryResult* result = inquiry_.result(projectId_);
    setVisible(!running_ && (inDoubt_ > 0 || asking || result));
    answers_->setVisible(result && !asking);
    ask_->setVisible(inDoubt_ > 0 && !asking);
    ask_->setText(result ? tr("Ask again") : tr("Ask the services"));
    ask_->setAccessibleName(tr("Ask the services"));
    ask_->setEnabled(!inquiry_.isBusy());
    ask_->setToolTip(inquiry_.isBusy() ? tr("Another project’s doubts are being asked about") : QString());
    settle_->setVisible(inDoubt_ > 0 && !asking);
    stop_->setVisible(asking);
    dismiss_->setVisible(result && inDoubt_ == 0 && !asking);
    const QString doubts = tr("%Ln item(s) in doubt", nullptr, static_cast<int>(inDoubt_));
    if (asking) {
        banner_->setLook(Icon::Progress, Tone::Accent);
        banner_->setText(tr("Asking the services: %L1 answered").arg(inquiry_.answered()),
                         tr("They are only asked what they have. Nothing is sent."));
    } else if (result) {
        banner_->setLook(inDoubt_ > 0 ? Icon::Doubt : Icon::Ok, inDoubt_ > 0 ? Tone::Doubt : Tone::Ok);
        banner_->setText(
            inDoubt_ > 0 ? doubts : tr("Nothing of this run is in doubt any more"),
            (result->stopped ? tr("Asked about %L1 until it was stopped at %2: %3") : tr("Asked about %L1 at %2: %3"))
                .arg(static_cast<qint64>(result->asked.size()))
                .arg(clockTime(result->at), inquirySum(*result)));
    } else {
        banner_->setLook(Icon::Doubt, Tone::Doubt);
        banner_->setText(
            doubts, tr("The answer was lost. They may have arrived, and are not sent again until that is settled."));
    }
}

}  // namespace aicmo::ui
