#pragma once
// Sets texts in lines, each once: what has just been set is remembered, and what the document is known to need is set
// ahead in a second thread. The lines are the same whoever sets them. Internal to core/document/pdf.

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "core/document/pdf/set_text.h"

namespace aicmo::document::pdf {

/// Sets texts in a thread of its own, a little ahead of the one that draws them.
class AheadSetter {
  public:
    /// `orders` in the order in which they will be asked for; their texts and the palette have to outlive this.
    AheadSetter(const std::vector<TextOrder>& orders, FontSet fonts, const Palette& palette);
    ~AheadSetter();
    AheadSetter(const AheadSetter&) = delete;
    AheadSetter& operator=(const AheadSetter&) = delete;

    /// What has been set for it; none when nobody has expected it, or the thread has not come to it.
    [[nodiscard]] std::shared_ptr<SetText> take(const std::string& key);

  private:
    enum class State : std::uint8_t { Waiting, Setting, Set, Done };
    struct Job {
        TextOrder order;
        std::size_t hash = 0, begin = 0;  ///< begin: bytes of the texts before it
        State state = State::Waiting;
        std::shared_ptr<SetText> text{};
    };
    void work(const std::stop_token& stop);
    [[nodiscard]] bool mayGoOn();

    std::vector<Job> jobs_;
    std::unordered_multimap<std::size_t, std::size_t> byHash_;
    FontSet fonts_;  // of the thread
    const Palette& palette_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::size_t next_ = 0;   // the first that the thread has not looked at
    std::size_t asked_ = 0;  // the last that was asked for
    std::size_t kept_ = 0;   // the first that may still be asked for
    std::jthread thread_;
};

class TextSetter {
  public:
    TextSetter(FontSet& fonts, const Palette& palette) : fonts_(fonts), palette_(palette) {}

    /// Texts that will be asked for, in this order.
    void expect(const std::vector<TextOrder>& orders);
    [[nodiscard]] std::shared_ptr<const SetText> set(const TextOrder& order);
    /// Gives back what is remembered and set ahead: the last text has been set.
    void finish();

  private:
    [[nodiscard]] std::shared_ptr<const SetText> known(const std::string& key) const;
    void remember(std::string key, const std::shared_ptr<const SetText>& text);

    FontSet& fonts_;
    const Palette& palette_;
    std::unordered_map<std::string, std::shared_ptr<const SetText>> labels_;
    struct Recent {
        std::string key;
        std::shared_ptr<const SetText> text;
    };
    std::array<Recent, 8> recent_{};  // longer texts: measured, then drawn
    std::size_t oldest_ = 0;
    std::unique_ptr<AheadSetter> ahead_;
};

}  // namespace aicmo::document::pdf
