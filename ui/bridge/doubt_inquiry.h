#pragma once
// Items in doubt: the services are asked about them on a worker, one inquiry at a time. It only reads and settles; what
// was said is kept until the next inquiry of the project.

#include <map>
#include <set>
#include <string>
#include <vector>

#include <QDateTime>
#include <QObject>

#include "core/delivery/doubts.h"
#include "ui/bridge/jobs.h"
#include "ui/console.h"

namespace aicmo::ui {

/// What one inquiry brought.
struct InquiryResult {
    QDateTime at;  ///< when it was over
    std::vector<AskedDoubt> asked;
    bool stopped = false;  ///< before its end

    [[nodiscard]] qint64 sent() const;
    [[nodiscard]] qint64 notSent() const;
    [[nodiscard]] qint64 open() const;  ///< still in doubt
};

class DoubtInquiry final : public QObject {
    Q_OBJECT
  public:
    DoubtInquiry(const ConsoleServices& services, Jobs& jobs, QObject* parent = nullptr);
    /// Stops what is being asked.
    ~DoubtInquiry() override;

    /// `items` empty: all of the project that are in doubt. False while an inquiry is going on.
    bool ask(const std::string& projectId, const std::set<std::string>& items);
    void stop();
    [[nodiscard]] bool isBusy() const { return !projectId_.empty(); }
    [[nodiscard]] bool isAsking(const std::string& projectId) const { return isBusy() && projectId == projectId_; }
    /// Items answered so far by the inquiry that is going on.
    [[nodiscard]] qint64 answered() const { return static_cast<qint64>(current_.asked.size()); }
    /// Of the project's last inquiry; null when there was none, or its result was dismissed.
    [[nodiscard]] const InquiryResult* result(const std::string& projectId) const;
    void dismiss(const std::string& projectId);

  signals:
    /// Begun, one more answer, over, or its result dismissed.
    void changed(const QString& projectId);
    void finished(const QString& projectId);
    void failed(const QString& what);

  private:
    void adopt(const AskedDoubt& answer);
    void end(const Status& status);

    const ConsoleServices& services_;
    Jobs& jobs_;
    std::stop_source stop_;
    std::string projectId_;  ///< empty while nothing is asked
    InquiryResult current_;
    std::map<std::string, InquiryResult> results_;
};

}  // namespace aicmo::ui
