#pragma once
// The numbered, forward-only steps that make a store of this program's version out of an older one or an empty one.
// Each engine has its own: migrations/<engine>/NNNN_*.sql, compiled in.

#include <span>
#include <string>
#include <string_view>

namespace aicmo {

struct Migration {
    int number = 0;
    std::string_view name;
    std::string_view text;  ///< as in the file; {{ledger_moves}} stands for ledgerMovesSql()

    /// SHA-256 of `text` in hex: what the store remembers of the step.
    [[nodiscard]] std::string digest() const;
    /// What is executed.
    [[nodiscard]] std::string sql() const;
};

/// In order, numbered from 1 without gaps.
namespace sqlite {
[[nodiscard]] std::span<const Migration> migrations();
}
namespace postgresql {
[[nodiscard]] std::span<const Migration> migrations();
}

}  // namespace aicmo
