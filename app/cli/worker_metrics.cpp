#include "app/cli/worker_metrics.h"

#include <httplib.h>
#include <string>
#include <thread>

#include "core/base/text.h"

namespace aicmo::cli {

namespace {

/// A worker looks into the store several times a second: one that has not for so long does not work.
constexpr std::chrono::seconds longestSilence{10};
constexpr const char* loopback = "127.0.0.1";

class Metrics {
  public:
    void add(const std::string& name, const char* type, const char* help) {
        text_ += join({"# HELP ", name, " ", help, "\n# TYPE ", name, " ", type, "\n"}, "");
    }
    void value(const std::string& name, std::int64_t value) { text_ += name + ' ' + std::to_string(value) + '\n'; }
    [[nodiscard]] std::string take() { return std::move(text_); }

  private:
    std::string text_;
};

std::chrono::milliseconds silence(const WorkerNumbers& numbers) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - numbers.lookedAt);
}

std::string metricsText(const WorkerNumbers& numbers, Store& store) {
    Metrics metrics;
    metrics.add("aicmo_build_info", "gauge", "The program's version.");
    metrics.value("aicmo_build_info{version=\"" AICMO_VERSION "\"}", 1);
    metrics.add("aicmo_worker_items_total", "counter", "Items of the runs that this worker brought to their end.");
    metrics.value("aicmo_worker_items_total{outcome=\"sent\"}", numbers.sent);
    metrics.value("aicmo_worker_items_total{outcome=\"failed\"}", numbers.failed);
    metrics.value("aicmo_worker_items_total{outcome=\"skipped\"}", numbers.skipped);
    metrics.value("aicmo_worker_items_total{outcome=\"in_doubt\"}", numbers.inDoubt);
    metrics.add("aicmo_worker_runs_total", "counter", "Runs that this worker took part in.");
    metrics.value("aicmo_worker_runs_total", numbers.runs);
    metrics.add("aicmo_worker_active_runs", "gauge", "Runs that this worker is sending now.");
    metrics.value("aicmo_worker_active_runs", numbers.active);
    metrics.add("aicmo_worker_problems_total", "counter", "Errors that were told in the worker's log.");
    metrics.value("aicmo_worker_problems_total", numbers.problems);
    metrics.add("aicmo_worker_silence_milliseconds", "gauge", "Time since the store last answered this worker.");
    metrics.value("aicmo_worker_silence_milliseconds", silence(numbers).count());
    if (const auto orders = store.openOrders({})) {
        metrics.add("aicmo_orders_open", "gauge", "Runs on order in the store.");
        metrics.value("aicmo_orders_open", static_cast<std::int64_t>(orders->size()));
    }
    return metrics.take();
}

}  // namespace

struct WorkerMetrics::Impl {
    httplib::Server server;
    std::thread thread;
};

WorkerMetrics::WorkerMetrics(const Worker& worker, Store& store) : impl_(std::make_unique<Impl>()) {
    impl_->server.Get("/healthz", [&worker](const httplib::Request& /*request*/, httplib::Response& response) {
        const bool works = silence(worker.numbers()) < longestSilence;
        response.status = works ? 200 : 503;
        response.set_content(works ? "ok\n" : "the store does not answer\n", "text/plain");
    });
    impl_->server.Get("/metrics", [&worker, &store](const httplib::Request& /*request*/, httplib::Response& response) {
        response.set_content(metricsText(worker.numbers(), store), "text/plain; version=0.0.4");
    });
}

WorkerMetrics::~WorkerMetrics() {
    impl_->server.stop();
    if (impl_->thread.joinable()) impl_->thread.join();
}

Result<int> WorkerMetrics::listen(int port) {
    const bool bound = port > 0 ? impl_->server.bind_to_port(loopback, port) : false;
    const int taken = port > 0 ? (bound ? port : -1) : impl_->server.bind_to_any_port(loopback);
    if (taken < 0) {
        return fail(ErrorKind::Conflict, "the port for metrics is taken", std::to_string(port), "give another one");
    }
    impl_->thread = std::thread([this] { impl_->server.listen_after_bind(); });
    // It takes connections since it is bound; stop() only ends what has begun.
    while (!impl_->server.is_running()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return taken;
}

}  // namespace aicmo::cli
