#pragma once
// What each channel accepts, as dated data, and the checks of rendered output that use it. Every limit has one place:
// resources/rules/channels.json, which is compiled in.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/composer.h"

namespace aicmo {

struct ChannelRule {
    std::string id;                  ///< "linkedin.text.length"
    std::optional<Channel> channel;  ///< nothing: every channel
    Severity severity = Severity::Error;
    double limit = 0;                  ///< in `unit`; 0 when the rule is a yes or no
    std::string unit;                  ///< the platform's own: "characters", "weighted characters", "bytes", "pixels"
    std::string says;                  ///< the rule in one sentence, with its limit
    std::string saysFormat;            ///< the same with "%1" where the limit stands: for other languages
    std::vector<std::string> sources;  ///< addresses, numbers of RFCs, names
    std::string asOf;                  ///< when it was last checked, "2026-08"
    bool overridable = false;          ///< an operator may send in spite of it
};

/// Reads a file of rules strictly: an unknown or missing member, a second rule of one id or a limit without a unit is
/// InvalidInput with its JSON pointer as the place.
[[nodiscard]] Result<std::vector<ChannelRule>> readChannelRules(std::string_view json);
/// resources/rules/channels.json as it was when this program was built.
extern const char* const channelRulesText;

[[nodiscard]] std::span<const ChannelRule> channelRules();
/// The rule of that id. Ids are fixed: asking for another is a defect and ends the program.
[[nodiscard]] const ChannelRule& channelRule(std::string_view id);
/// The same for an id that comes from elsewhere; nullptr when there is no such rule.
[[nodiscard]] const ChannelRule* findChannelRule(std::string_view id);

/// A finding of that rule, with the rule's severity.
[[nodiscard]] Finding findingOf(std::string_view ruleId, Words words, std::string place);

/// "3,001 characters; the limit is 3,000".
[[nodiscard]] Words againstLimit(const ChannelRule& rule, std::size_t value);
/// A limit as people write it: "36,152,320", "1.91".
[[nodiscard]] std::string limitText(const ChannelRule& rule);
/// The same with its unit: "1.91 width/height".
[[nodiscard]] Words limitWords(const ChannelRule& rule);

/// X's weighted length: NFC, URLs 23, emoji 2, U+0000–10FF, 2000–200D, 2010–201F, 2032–2037 1, all else 2.
[[nodiscard]] std::size_t weightedLength(std::string_view text);
/// Code points after NFC, as LinkedIn and Instagram count.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// Text that was meant to be replaced before sending and is still there ("{{", "%FIRST_NAME%", "*|FNAME|*",
/// "lorem ipsum", "TBD", "TODO"); empty when there is none. Costs about as much as copying the text.
[[nodiscard]] std::string_view leftOverPlaceholder(std::string_view rendered);
/// What looks like a stand-in but may be meant: "[NAME]", "[first name]", "XXX". For texts as their author wrote them.
[[nodiscard]] std::string_view likelyPlaceholder(std::string_view text);

}  // namespace aicmo
