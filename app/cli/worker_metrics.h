#pragma once
// What a worker is doing, for whoever watches it: /healthz and /metrics over HTTP, on this machine alone. The metrics
// are in the text format of Prometheus 0.0.4; no project, account or recipient is named in them.

#include <memory>

#include "core/base/result.h"
#include "core/delivery/worker.h"
#include "core/store/store.h"

namespace aicmo::cli {

class WorkerMetrics {
  public:
    /// Both outlive it.
    WorkerMetrics(const Worker& worker, Store& store);
    ~WorkerMetrics();
    WorkerMetrics(const WorkerMetrics&) = delete;
    WorkerMetrics& operator=(const WorkerMetrics&) = delete;

    /// Answers on this port of 127.0.0.1 from now on, or on a free one when it is 0; the port. Answers come from
    /// threads of its own.
    [[nodiscard]] Result<int> listen(int port);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace aicmo::cli
