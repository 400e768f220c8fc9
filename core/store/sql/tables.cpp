#include "core/store/sql/tables.h"

#include <algorithm>
#include <array>

namespace aicmo::sql {

namespace {

constexpr bool fits(const Table& table) {
    std::size_t columns = 1;
    for (const char c : table.columns) columns += c == ',' ? 1U : 0U;
    return columns == table.kinds.size();
}
static_assert(fits(projectPointers));

}  // namespace

std::span<const Table> tables() {
    static constexpr std::array<Table, 22> all{{
        {"meta", "key, value", "tt", "key"},
        {"setting", "key, value", "tt", "key"},
        {"suppression", "entry, reason, added_by, added_at", "tttt", "entry"},
        {"event", "seq, at, event, project_id, run_id, actor, details, tags, prev_hash, hash", "itttttttbb", "seq"},
        {"event_block", "project_id, block", "ti", "project_id, block"},
        {"blob", "blob_key, sha256, bytes", "ibb", "blob_key", true},
        {"project",
         "project_key, id, name, client_name, state, updated_at, imported_at, archived, content_count, last_package_at,"
         " scheduled_by",
         "ittttttiitt", "project_key", true},
        {"project_version",
         "version_key, project_key, digest, base_digest, imported_at, imported_by, replaced_at, document_sha256,"
         " document",
         "iitttttbt", "version_key", true},
        {"version_file", "version_key, path, blob_key", "iti", "version_key, path"},
        {"version_content", "version_key, content_id, revision, scheduled_at", "ittt", "version_key, content_id"},
        {"run",
         "run_key, id, project_key, version_key, dry, state, actor, started_at, finished_at, channels, errors,"
         " options, pruned",
         "itiiiitttttti", "run_key", true},
        {"run_item",
         "run_key, no, project_key, live, channel, state, attempts, holds, item_id, content_id, recipient,"
         " payload_sha256, message, remote_id, executed_at, not_before",
         "iiiiiiiitttbtttt", "run_key, no"},
        {"run_tally", "run_key, channel, state, items", "iiii", "run_key, channel, state"},
        {"run_content", "run_key, content_id, items, sendable, first_no, last_no", "itiiii", "run_key, content_id"},
        {"run_account", "run_key, channel, account", "iit", "run_key, channel"},
        {"account_use", "account, quarter, items", "tti", "account, quarter"},
        {"approval",
         "approval_key, project_key, content_id, run_key, content_revision, items, approved_by, approved_at, note,"
         " revoked_by, revoked_at",
         "iititittttt", "approval_key", true},
        {"package", "package_key, project_key, path, created_at, project_digest, manifest_sha256, result", "iittttt",
         "package_key", true},
        {"doubted_item", "project_key, item_id, handed_over_at", "itt", "project_key, item_id"},
        {"hand_over", "run_key, no, token", "iit", "run_key, no"},
        {"send_order", "order_key, project_key, channels, ordered_by, ordered_at, run_id, ended_at, outcome",
         "iitttttt", "order_key", true},
        {"send_hold", "project_id, held_by, held_at", "ttt", "project_id"},
    }};
    static_assert(std::all_of(all.begin(), all.end(), [](const Table& table) { return fits(table); }));
    return all;
}

}  // namespace aicmo::sql
