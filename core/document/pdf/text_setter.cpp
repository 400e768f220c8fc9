#include "core/document/pdf/text_setter.h"

#include <algorithm>
#include <functional>

namespace aicmo::document::pdf {
namespace {

/// Bytes of text that stay set ahead at a time: some pages, and little memory.
constexpr std::size_t window = 16 * 1024;
/// How far the thread jumps when it has been overtaken, so that the two do not wait for each other at every text.
constexpr std::size_t jump = 4;
/// Fewer are set sooner than a thread has found its fonts.
constexpr std::size_t leastOrders = 24;
/// Labels, figures and furniture come again and again.
constexpr std::size_t mostLabels = 512, longestLabel = 160;

}  // namespace

AheadSetter::AheadSetter(const std::vector<TextOrder>& orders, FontSet fonts, const Palette& palette)
    : fonts_(std::move(fonts)), palette_(palette) {
    jobs_.reserve(orders.size());
    byHash_.reserve(orders.size());
    std::size_t begin = 0;
    for (const auto& order : orders) {
        const std::size_t hash = std::hash<std::string>{}(keyOf(order));
        byHash_.emplace(hash, jobs_.size());
        jobs_.push_back({order, hash, begin});
        for (const Span& span : *order.text) begin += span.text.size();
    }
    thread_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

AheadSetter::~AheadSetter() {
    thread_.request_stop();
    thread_.join();
}

/// The next to be set is found, and it is not too far ahead.
bool AheadSetter::mayGoOn() {
    while (next_ < jobs_.size() && jobs_[next_].state != State::Waiting) {
        ++next_;
    }
    return next_ < jobs_.size() && jobs_[next_].begin <= jobs_[asked_].begin + window;
}

void AheadSetter::work(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, stop, [this] { return mayGoOn(); })) {
        Job& job = jobs_[next_];
        job.state = State::Setting;
        lock.unlock();
        std::shared_ptr<SetText> text;
        try {
            text = std::make_shared<SetText>(job.order, fonts_, palette_);
        } catch (const std::exception&) {
            // Set once more by the one who needs it, where the problem can be told.
            text = nullptr;
        }
        lock.lock();
        job.state = text == nullptr ? State::Done : State::Set;
        job.text = std::move(text);
        changed_.notify_all();
    }
}

std::shared_ptr<SetText> AheadSetter::take(const std::string& key) {
    const std::size_t hash = std::hash<std::string>{}(key);
    std::unique_lock lock(mutex_);
    const auto [first, last] = byHash_.equal_range(hash);
    auto found = jobs_.size();
    for (auto entry = first; entry != last; ++entry) {
        if (jobs_[entry->second].state != State::Done) found = std::min(found, entry->second);
    }
    if (found == jobs_.size() || keyOf(jobs_[found].order) != key) return nullptr;
    Job& job = jobs_[found];
    asked_ = std::max(asked_, found);
    if (job.state == State::Setting) {
        next_ = std::max(next_, found + jump);
        changed_.wait(lock, [&job] { return job.state != State::Setting; });
    } else if (job.state == State::Waiting) {
        next_ = std::max(next_, found + jump);
    }
    job.state = State::Done;
    std::shared_ptr<SetText> text = std::move(job.text);
    // What was expected but never asked for is not kept for long.
    for (; jobs_[kept_].begin + window < jobs_[asked_].begin; ++kept_) {
        Job& passed = jobs_[kept_];
        if (passed.state != State::Set) continue;
        passed.state = State::Done;
        passed.text = nullptr;
    }
    changed_.notify_all();
    return text;
}

void TextSetter::expect(const std::vector<TextOrder>& orders) {
    if (orders.size() < leastOrders || std::thread::hardware_concurrency() < 2) return;
    ahead_ = std::make_unique<AheadSetter>(orders, FontSet(fonts_.families(), fonts_.device()), palette_);
}

void TextSetter::finish() {
    ahead_.reset();
    labels_.clear();
    recent_ = {};
}

std::shared_ptr<const SetText> TextSetter::set(const TextOrder& order) {
    std::string key = keyOf(order);
    if (auto text = known(key)) return text;
    std::shared_ptr<SetText> text = ahead_ ? ahead_->take(key) : nullptr;
    if (text) {
        text->adopt(fonts_);
    } else {
        text = std::make_shared<SetText>(order, fonts_, palette_);
    }
    remember(std::move(key), text);
    return text;
}

std::shared_ptr<const SetText> TextSetter::known(const std::string& key) const {
    if (key.size() <= longestLabel) {
        const auto found = labels_.find(key);
        return found == labels_.end() ? nullptr : found->second;
    }
    const auto found = std::find_if(recent_.begin(), recent_.end(), [&](const Recent& one) { return one.key == key; });
    return found == recent_.end() ? nullptr : found->text;
}

void TextSetter::remember(std::string key, const std::shared_ptr<const SetText>& text) {
    if (key.size() <= longestLabel) {
        if (labels_.size() >= mostLabels) labels_.clear();
        labels_.emplace(std::move(key), text);
        return;
    }
    recent_[oldest_] = {std::move(key), text};
    oldest_ = (oldest_ + 1) % recent_.size();
}

}  // namespace aicmo::document::pdf
