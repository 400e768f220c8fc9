#pragma once
// The one list of moves that a ledger row may make. mayMove() answers from it, and the database's trigger is written
// from it, so that the two cannot disagree.

#include <span>
#include <string>
#include <string_view>

#include "core/store/store.h"

namespace aicmo {

struct LedgerMove {
    LedgerState from, to;
};
[[nodiscard]] std::span<const LedgerMove> ledgerMoves();

/// An SQL expression over OLD.state and NEW.state, true for the moves of the list. States are numbers in the order of
/// LedgerState.
[[nodiscard]] std::string ledgerMovesSql();

inline constexpr int ledgerStateCount = 7;
/// Position of the state in the enumeration: what the database holds.
[[nodiscard]] constexpr int stateNumber(LedgerState state) { return static_cast<int>(state); }

}  // namespace aicmo
