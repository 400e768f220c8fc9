#include "core/delivery/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace aicmo {

void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work) {
    constexpr std::size_t grain = 64;
    const std::size_t threads =
        std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), count / grain + 1);
    std::atomic<std::size_t> next{0};
    const auto loop = [&] {
        for (std::size_t start = next.fetch_add(grain); start < count; start = next.fetch_add(grain)) {
            for (std::size_t i = start; i < std::min(count, start + grain); ++i) work(i);
        }
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(loop);
    loop();
}

}  // namespace aicmo
