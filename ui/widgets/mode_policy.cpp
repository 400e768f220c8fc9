#include "ui/widgets/mode_policy.h"

namespace aicmo::ui {

ModePolicy::ModePolicy(const ExecutionConfig& start, std::chrono::milliseconds idle, QObject* parent)
    : QObject(parent), enabled_(start.executionEnabled), channels_(start.channels) {
    idle_.setInterval(idle);
    idle_.setSingleShot(true);
    connect(&idle_, &QTimer::timeout, this, [this] {
        if (!locked_) {
            disarm();
        }
    });
}

Mode ModePolicy::mode() const {
    if (liveRun_) {
        return Mode::Live;
    }
    if (!enabled_) {
        return Mode::Disabled;
    }
    return dryRun_ ? Mode::Preview : Mode::Live;
}

ExecutionConfig ModePolicy::config() const {
    ExecutionConfig config;
    config.executionEnabled = executionEnabled();
    config.dryRun = mode() != Mode::Live;
    config.channels = channels_;
    return config;
}

void ModePolicy::setExecutionEnabled(bool enabled) {
    if (locked_ || enabled == enabled_) {
        return;
    }
    enabled_ = enabled;
    if (!enabled) {
        dryRun_ = true;
    }
    emit changed();
}

void ModePolicy::setDryRun(bool dry) {
    if (locked_ || dry == dryRun_ || (!dry && projectId_.empty())) {
        return;
    }
    dryRun_ = dry;
    touch();
    emit changed();
}

void ModePolicy::setChannel(Channel channel, bool on) {
    if (locked_ || channels_.contains(channel) == on) {
        return;
    }
    if (on) {
        channels_.insert(channel);
    } else {
        channels_.erase(channel);
    }
    emit changed();
}

void ModePolicy::setProject(const std::string& projectId) {
    if (projectId == projectId_) {
        return;
    }
    projectId_ = projectId;
    locked_ = false;
    liveRun_ = false;
    dryRun_ = true;
    emit changed();
}

void ModePolicy::setLocked(bool locked, bool liveRun) {
    const bool live = locked && liveRun;
    if (locked != locked_ || live != liveRun_) {
        locked_ = locked;
        liveRun_ = live;
        emit changed();
    }
}

void ModePolicy::runEnded() {
    locked_ = false;
    liveRun_ = false;
    dryRun_ = true;
    idle_.stop();
    emit changed();
}

void ModePolicy::touch() {
    if (!dryRun_) {
        idle_.start();
    }
}

void ModePolicy::disarm() {
    if (!dryRun_) {
        dryRun_ = true;
        emit changed();
    }
}

}  // namespace aicmo::ui
