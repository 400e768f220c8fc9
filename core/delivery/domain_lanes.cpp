#include "core/delivery/domain_lanes.h"

namespace aicmo {

std::int64_t DomainLanes::Numbers::pop() {
    const std::int64_t no = values[first++];
    if (first == values.size()) {
        values = {};
        first = 0;
    }
    return no;
}

void DomainLanes::Numbers::pushFront(std::int64_t no) {
    if (first > 0) {
        values[--first] = no;
    } else {
        values.insert(values.begin(), no);
    }
}

DomainLanes::Lane& DomainLanes::laneOf(const std::string& domain) {
    Lane& lane = lanes_[domain];
    if (lane.domain.empty()) lane.domain = domain;
    return lane;
}

void DomainLanes::push(const std::string& domain, std::int64_t no) {
    Lane& lane = laneOf(domain);
    lane.numbers.values.push_back(no);
    pushed(lane);
}

void DomainLanes::pushFront(const std::string& domain, std::int64_t no) {
    Lane& lane = laneOf(domain);
    lane.numbers.pushFront(no);
    pushed(lane);
}

void DomainLanes::pushed(Lane& lane) {
    ++size_;
    if (lane.due || lane.restsUntil) return;
    lane.due = true;
    due_.push_back(&lane);
}

void DomainLanes::wake(SteadyTime now) {
    while (!resting_.empty() && resting_.begin()->first <= now) {
        Lane* lane = resting_.begin()->second;
        resting_.erase(resting_.begin());
        lane->restsUntil.reset();
        if (lane->numbers.empty()) {
            lanes_.erase(lanes_.find(lane->domain));
        } else {
            lane->due = true;
            due_.push_back(lane);
        }
    }
}

std::optional<std::int64_t> DomainLanes::take(SteadyTime now) {
    wake(now);
    if (due_.empty()) return std::nullopt;
    Lane* lane = due_.front();
    due_.pop_front();
    lane->due = false;
    lane->restsUntil = now + gap_;
    resting_.emplace(*lane->restsUntil, lane);
    --size_;
    return lane->numbers.pop();
}

void DomainLanes::giveBack(const std::string& domain) {
    const auto found = lanes_.find(domain);
    if (found == lanes_.end() || !found->second.restsUntil) return;
    Lane& lane = found->second;
    resting_.erase({*lane.restsUntil, &lane});
    lane.restsUntil.reset();
    if (lane.numbers.empty()) {
        lanes_.erase(found);
    } else {
        lane.due = true;
        due_.push_back(&lane);
    }
}

void DomainLanes::restUntil(const std::string& domain, SteadyTime until) {
    const auto found = lanes_.find(domain);
    if (found == lanes_.end() || !found->second.restsUntil || *found->second.restsUntil >= until) return;
    Lane& lane = found->second;
    resting_.erase({*lane.restsUntil, &lane});
    lane.restsUntil = until;
    resting_.emplace(until, &lane);
}

std::size_t DomainLanes::due(SteadyTime now) {
    wake(now);
    return due_.size();
}

std::optional<SteadyTime> DomainLanes::nextAt() const {
    if (size_ == 0) return std::nullopt;
    if (!due_.empty()) return SteadyTime::min();
    for (const auto& [at, lane] : resting_) {
        if (!lane->numbers.empty()) return at;
    }
    return std::nullopt;
}

}  // namespace aicmo
