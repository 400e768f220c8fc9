#pragma once
// Internal to core/document/pptx.

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "core/base/result.h"
#include "core/document/pptx/workbook.h"

namespace aicmo::document::pptx {

/// The workbooks of a deck, written in a thread of their own while the slides are laid out. One thread, since
/// libxlsxwriter asks the C library for the date in a way that allows no second one.
class Workbooks {
  public:
    /// `secondsSinceEpoch` is their date.
    explicit Workbooks(long long secondsSinceEpoch) : secondsSinceEpoch_(secondsSinceEpoch) {}
    /// What has not been begun is not written any more.
    ~Workbooks();
    Workbooks(const Workbooks&) = delete;
    Workbooks& operator=(const Workbooks&) = delete;

    void add(ChartData data);
    /// The bytes of the one that was added as the `index`th, once; waits for them. Errors: those of WorkbookWriter.
    [[nodiscard]] Result<std::string> take(std::size_t index);

  private:
    struct Job {
        ChartData data;
        std::optional<Result<std::string>> written{};
    };
    void work(const std::stop_token& stop);

    long long secondsSinceEpoch_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Job> jobs_;
    std::size_t next_ = 0;
    std::jthread thread_;
};

}  // namespace aicmo::document::pptx
