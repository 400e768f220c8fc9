#include "core/document/pptx/workbooks.h"

#include <exception>

namespace aicmo::document::pptx {
namespace {

Result<std::string> written(const WorkbookWriter& writer, const ChartData& data, long long secondsSinceEpoch) {
    try {
        return writer.write(data, secondsSinceEpoch);
    } catch (const std::exception& problem) {
        return fail(ErrorKind::Internal, std::string("the workbook of a chart cannot be written: ") + problem.what());
    }
}

}  // namespace

Workbooks::~Workbooks() {
    if (!thread_.joinable()) return;
    thread_.request_stop();
    thread_.join();
}

void Workbooks::add(ChartData data) {
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back({std::move(data)});
    }
    changed_.notify_all();
    if (!thread_.joinable()) {
        thread_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
    }
}

void Workbooks::work(const std::stop_token& stop) {
    const WorkbookWriter writer;
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, stop, [this] { return next_ < jobs_.size(); }) && !stop.stop_requested()) {
        Job& job = jobs_[next_++];
        lock.unlock();
        auto workbook = written(writer, job.data, secondsSinceEpoch_);
        lock.lock();
        job.written = std::move(workbook);
        changed_.notify_all();
    }
}

Result<std::string> Workbooks::take(std::size_t index) {
    std::unique_lock lock(mutex_);
    Job& job = jobs_.at(index);
    changed_.wait(lock, [&job] { return job.written.has_value(); });
    return std::move(*job.written);
}

}  // namespace aicmo::document::pptx
