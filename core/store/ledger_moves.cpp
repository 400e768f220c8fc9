#include "core/store/ledger_moves.h"

#include <algorithm>
#include <array>

namespace aicmo {

using enum LedgerState;

// The numbers are in every store: they may be added to, never changed.
static_assert(stateNumber(Pending) == 0 && stateNumber(Claimed) == 1 && stateNumber(Committing) == 2 &&
              stateNumber(Success) == 3 && stateNumber(Failed) == 4 && stateNumber(Skipped) == 5 &&
              stateNumber(InDoubt) == 6);

namespace {

constexpr std::array moves{
    LedgerMove{Pending, Claimed},    LedgerMove{Pending, Skipped},    LedgerMove{Pending, Failed},
    LedgerMove{Claimed, Committing}, LedgerMove{Claimed, Pending},    LedgerMove{Claimed, Failed},
    LedgerMove{Claimed, Skipped},    LedgerMove{Committing, Success}, LedgerMove{Committing, Failed},
    LedgerMove{Committing, InDoubt}, LedgerMove{Committing, Pending}, LedgerMove{InDoubt, Success},
    LedgerMove{InDoubt, Failed},     LedgerMove{Failed, Pending},
};

}  // namespace

std::span<const LedgerMove> ledgerMoves() { return moves; }

bool mayMove(LedgerState from, LedgerState to) {
    return std::any_of(moves.begin(), moves.end(),
                       [&](const LedgerMove& move) { return move.from == from && move.to == to; });
}

std::string ledgerMovesSql() {
    std::string sql = "CASE OLD.state";
    for (int from = 0; from < ledgerStateCount; ++from) {
        std::string targets;
        for (const LedgerMove& move : moves) {
            if (stateNumber(move.from) != from) continue;
            // Not IN (…): SQLite builds a temporary table for a list, each time the trigger runs.
            targets += (targets.empty() ? "" : " OR ") + ("NEW.state = " + std::to_string(stateNumber(move.to)));
        }
        if (!targets.empty()) sql += " WHEN " + std::to_string(from) + " THEN (" + targets + ")";
    }
    return sql + " ELSE FALSE END";
}

}  // namespace aicmo
