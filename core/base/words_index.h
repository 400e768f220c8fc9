#pragma once
// Finds the format of a sentence that is kept as plain English: messages of errors, reasons in the ledger.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/words.h"

namespace aicmo {

/// All formats of this program. Immutable once built: any number of threads.
class WordsIndex {
  public:
    struct Match;
    struct Value {
        std::string text;
        std::vector<Match> said{};  ///< one when the value is a sentence of this program itself
        bool isNumber = false;      ///< of the place that decides the plural: "1,234"
    };
    /// A sentence with what was filled into it. A value without a sentence is somebody else's text.
    struct Match {
        const std::string* format = nullptr;
        std::vector<Value> values{};
    };

    explicit WordsIndex(std::vector<std::string> formats);

    /// The format with the most words of its own that the whole text fits. A value in quotes is never looked into; a
    /// format with few words ("%1: %2") counts only if one of its values is a sentence of this program.
    [[nodiscard]] std::optional<Match> find(std::string_view text) const;

  private:
    struct Format {
        std::string text;
        std::vector<std::string> pieces;  ///< before, between and behind the places
        std::vector<WordsPlace> places;
        std::size_t letters = 0;
    };
    [[nodiscard]] std::optional<Match> find(std::string_view text, int depth, int& looks) const;
    [[nodiscard]] std::optional<Match> fit(const Format& format, std::string_view text, int depth, int& looks) const;

    std::vector<Format> formats_;  ///< those with the most letters first
};

}  // namespace aicmo
