#include "ui/bridge/doubt_inquiry.h"

#include <algorithm>

#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

qint64 settledAs(const std::vector<AskedDoubt>& asked, std::optional<bool> sent) {
    return std::count_if(asked.begin(), asked.end(), [&](const AskedDoubt& item) { return item.sent == sent; });
}

}  // namespace

qint64 InquiryResult::sent() const { return settledAs(asked, true); }
qint64 InquiryResult::notSent() const { return settledAs(asked, false); }
qint64 InquiryResult::open() const { return settledAs(asked, std::nullopt); }

DoubtInquiry::DoubtInquiry(const ConsoleServices& services, Jobs& jobs, QObject* parent)
    : QObject(parent), services_(services), jobs_(jobs) {}

DoubtInquiry::~DoubtInquiry() { stop_.request_stop(); }

bool DoubtInquiry::ask(const std::string& projectId, const std::set<std::string>& items) {
    if (isBusy() || projectId.empty()) {
        return false;
    }
    projectId_ = projectId;
    current_ = {};
    stop_ = std::stop_source();
    // Answers are taken one by one as they come: what was settled before a stop or an error is told, too.
    const auto each = [jobs = &jobs_, guard = QPointer<DoubtInquiry>(this)](const AskedDoubt& answer) {
        jobs->post([guard, answer] {
            if (guard) {
                guard->adopt(answer);
            }
        });
    };
    jobs_.run(
        this,
        [services = services_, projectId, items, each, stop = stop_.get_token()]() -> Status {
            const auto asked = askAboutDoubts(*services.store, services.gateways, *services.clock, projectId, items,
                                              services.actor, stop, each);
            return asked ? Status() : fail(asked.error());
        },
        [this](const Status& status) { end(status); });
    emit changed(QString::fromStdString(projectId));
    return true;
}

void DoubtInquiry::adopt(const AskedDoubt& answer) {
    current_.asked.push_back(answer);
    emit changed(QString::fromStdString(projectId_));
}

void DoubtInquiry::end(const Status& status) {
    const std::string projectId = std::exchange(projectId_, {});
    const QString id = QString::fromStdString(projectId);
    current_.at = QDateTime::currentDateTime();
    current_.stopped = stop_.stop_requested();
    if (current_.asked.empty()) {
        results_.erase(projectId);
    } else {
        results_[projectId] = std::move(current_);
    }
    current_ = {};
    emit changed(id);
    if (!status) {
        emit failed(said(status.error()));
    }
    emit finished(id);
}

void DoubtInquiry::stop() { stop_.request_stop(); }

const InquiryResult* DoubtInquiry::result(const std::string& projectId) const {
    const auto found = results_.find(projectId);
    return found == results_.end() ? nullptr : &found->second;
}

void DoubtInquiry::dismiss(const std::string& projectId) {
    if (results_.erase(projectId) > 0) {
        emit changed(QString::fromStdString(projectId));
    }
}

}  // namespace aicmo::ui
