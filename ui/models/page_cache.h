#pragma once
// Rows of a long list that are read when they are looked at, a page at a time; a few pages stay. UI thread only.

#include <cstddef>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace aicmo::ui {

template <class Item>
class PageCache {
  public:
    PageCache(int pageSize, std::size_t pagesKept) : pageSize_(pageSize), pagesKept_(pagesKept) {}

    [[nodiscard]] int pageOf(int place) const { return place / pageSize_; }
    [[nodiscard]] int firstOf(int page) const { return page * pageSize_; }
    /// Null while it has not been read.
    [[nodiscard]] const Item* at(int place) const {
        const auto page = pages_.find(pageOf(place));
        const auto offset = static_cast<std::size_t>(place % pageSize_);
        return place >= 0 && page != pages_.end() && offset < page->second.size() ? &page->second[offset] : nullptr;
    }
    [[nodiscard]] const std::map<int, std::vector<Item>>& pages() const { return pages_; }

    /// Notes the page of a row that is looked at; false when it is on its way already.
    bool want(int place) const { return !coming_.contains(pageOf(place)) && wanted_.insert(pageOf(place)).second; }
    /// What has been asked for since; it is on its way until arrived().
    std::set<int> takeWanted() { return coming_ = std::exchange(wanted_, {}); }
    [[nodiscard]] bool isComing() const { return !coming_.empty(); }
    [[nodiscard]] bool hasWanted() const { return !wanted_.empty(); }
    void arrived() { coming_.clear(); }

    void keep(int page, std::vector<Item> items) {
        pages_.erase(page);
        // The farthest go first: whoever scrolls back looks at the nearest.
        while (pages_.size() >= pagesKept_) {
            const bool firstIsFarther = page - pages_.begin()->first > pages_.rbegin()->first - page;
            pages_.erase(firstIsFarther ? pages_.begin() : std::prev(pages_.end()));
        }
        pages_.emplace(page, std::move(items));
    }
    void clear() {
        pages_.clear();
        wanted_.clear();
        coming_.clear();
    }

  private:
    int pageSize_;
    std::size_t pagesKept_;
    std::map<int, std::vector<Item>> pages_;
    mutable std::set<int> wanted_;
    std::set<int> coming_;
};

}  // namespace aicmo::ui
