#pragma once
// What each state looks like: a shape, a tone, a word. Translation and colour of core's meanings happen here alone.

#include <QString>

#include "core/delivery/execution.h"
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
enum class ItemState : std::uint8_t { Unchecked, Open, Approved, Changed, Problem, Suppressed, Sent, InDoubt };
inline constexpr int itemStateCount = 8;
/// Where a content stands.
enum class ApprovalState : std::uint8_t { Open, Approved, Changed };

[[nodiscard]] StateLook lookOf(ProjectState state);
[[nodiscard]] StateLook lookOf(LedgerState state, bool dry);
[[nodiscard]] StateLook lookOf(ItemState state);
[[nodiscard]] StateLook lookOf(ApprovalState state);
[[nodiscard]] Icon iconOf(Channel channel);
[[nodiscard]] QString nameOf(Channel channel);

}  // namespace aicmo::ui
