#pragma once
// What core says, in the language of the window. Any thread: results are read and written on workers.

#include <string_view>

#include <QString>

#include "core/base/result.h"
#include "core/base/words.h"

namespace aicmo {
struct ChannelRule;
}

namespace aicmo::ui {

[[nodiscard]] QString said(const Words& words);
/// A text of core whose format is not at hand: the message of an error, a reason in the ledger. What is none of this
/// program's sentences, a server's answer, stays as it is.
[[nodiscard]] QString said(std::string_view message);
/// "place: message (advice)".
[[nodiscard]] QString said(const Error& error);
/// The rule in one sentence, with its limit.
[[nodiscard]] QString said(const ChannelRule& rule);

}  // namespace aicmo::ui
