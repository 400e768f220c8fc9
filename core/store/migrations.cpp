#include "core/store/migrations.h"

#include "core/base/digest.h"
#include "core/store/ledger_moves.h"

namespace aicmo {

std::string Migration::digest() const { return sha256Hex(text); }

std::string Migration::sql() const {
    static constexpr std::string_view token = "{{ledger_moves}}";
    std::string out(text);
    for (std::size_t at = out.find(token); at != std::string::npos; at = out.find(token, at)) {
        out.replace(at, token.size(), ledgerMovesSql());
    }
    return out;
}

}  // namespace aicmo
