#pragma once
// What each state looks like: a shape, a tone, a word. Translation and colour of core's meanings happen here alone.

#include <QString>

#include "core/compose/composer.h"
#include "core/delivery/execution.h"
#include "core/delivery/skip_reason.h"
#include "core/project/project.h"
#include "ui/style/icons.h"

namespace aicmo::ui {

struct StateLook {
    Icon icon;
    Tone tone;
    QString word;
    bool outlined = false;  ///< badge with a frame instead of a tint
};

/// Where one plan item stands before a run; found by the plan check.
enum class ItemState : std::uint8_t {
    Unchecked,
    Open,
    Approved,
    Changed,
    Problem,
    NoConsent,
    Suppressed,
    Sent,
    InDoubt
};
inline constexpr int itemStateCount = 9;
/// True when nothing but an approval may be missing, or when it is done.
[[nodiscard]] bool isReady(ItemState state);
/// Where a content stands.
enum class ApprovalState : std::uint8_t { Open, Approved, Changed };

[[nodiscard]] StateLook lookOf(ProjectState state);
[[nodiscard]] StateLook lookOf(LedgerState state, bool dry);
[[nodiscard]] StateLook lookOf(ItemState state);
[[nodiscard]] StateLook lookOf(ApprovalState state);
[[nodiscard]] StateLook lookOf(Severity severity);
[[nodiscard]] StateLook lookOf(SkipReason reason);
[[nodiscard]] Icon iconOf(Channel channel);
[[nodiscard]] QString nameOf(Channel channel);
/// A content's title; its id when it has none.
[[nodiscard]] QString titleOf(const ContentItem& content);

}  // namespace aicmo::ui
