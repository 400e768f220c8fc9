#pragma once
// What each channel accepts, as dated data, and the checks of rendered output that use it. Every limit has one place:
// the table in channel_rules.cpp.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/compose/composer.h"

namespace aicmo {

struct ChannelRule {
    std::string_view id;             ///< "linkedin.text.length"
    std::optional<Channel> channel;  ///< nothing: every channel
    Severity severity = Severity::Error;
    double limit = 0;       ///< in `unit`; 0 when the rule is a yes or no
    std::string_view unit;  ///< the platform's own: "characters", "weighted characters", "bytes", "pixels"
    std::string_view asOf;  ///< when the limit was last checked, "2026-08"
    std::string_view source;
    bool overridable = false;  ///< an operator may send in spite of it
    std::string_view says;     ///< the rule in one sentence
};

[[nodiscard]] std::span<const ChannelRule> channelRules();
/// The rule of that id. Ids are fixed: asking for another is a defect and ends the program.
[[nodiscard]] const ChannelRule& channelRule(std::string_view id);

/// A finding of that rule, with the rule's severity.
[[nodiscard]] Finding findingOf(std::string_view ruleId, std::string message, std::string place);

/// X's weighted length: NFC, URLs 23, emoji 2, U+0000–10FF, 2000–200D, 2010–201F, 2032–2037 1, all else 2.
[[nodiscard]] std::size_t weightedLength(std::string_view text);
/// Code points after NFC, as LinkedIn and Instagram count.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// Text that was meant to be replaced before sending and is still there ("{{", "%FIRST_NAME%", "*|FNAME|*",
/// "lorem ipsum", "TBD", "TODO"); empty when there is none. Costs about as much as copying the text.
[[nodiscard]] std::string_view leftOverPlaceholder(std::string_view rendered);

}  // namespace aicmo
