#include "ui/bridge/jobs.h"

namespace aicmo::ui {

Jobs::Jobs(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(4); }

Jobs::~Jobs() {
    pool_.clear();
    pool_.waitForDone();
}

void Jobs::post(std::function<void()> call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); }

}  // namespace aicmo::ui
