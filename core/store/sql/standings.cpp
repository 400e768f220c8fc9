// Where items stand across the live runs of their project, looked up by the item: a project may have sent a million.

#include "core/store/sql/run_rows.h"
#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

namespace {

/// A project that was never sent knows it without looking for each of its items.
bool hasLiveRun(Connection& db, std::int64_t project) {
    return db.query("SELECT 1 FROM run WHERE project_key = $1 AND dry = 0 LIMIT 1", project).next();
}

/// Whether the ledger has an item of the content's recipients. Their ids are "<content>/<address>", and no content id
/// holds a slash, so they lie between "<content>/" and what follows the slash.
bool hasBegunForSomebody(Connection& db, std::int64_t project, const std::string& content) {
    return db
        .query(
            "SELECT 1 FROM run_item WHERE project_key = $1 AND item_id >= $2 AND item_id < $3 AND holds = 1 UNION ALL"
            " SELECT 1 FROM run_item WHERE project_key = $1 AND item_id >= $2 AND item_id < $3 AND live = 1"
            " AND state = 6 LIMIT 1",
            project, content + '/', content + '0')
        .next();
}

}  // namespace

std::optional<ItemStanding> standingOf(Connection& db, std::int64_t projectKey, std::string_view itemId) {
    Query query = db.query(
        "SELECT r.id, i.state FROM run_item AS i JOIN run AS r ON r.run_key = i.run_key WHERE i.project_key = $1"
        " AND i.item_id = $2 AND i.holds = 1 UNION ALL"
        " SELECT r.id, i.state FROM run_item AS i JOIN run AS r ON r.run_key = i.run_key WHERE i.project_key = $1"
        " AND i.item_id = $2 AND i.live = 1 AND i.state = 6",
        projectKey, itemId);
    std::optional<ItemStanding> standing;
    while (query.next()) {
        const auto state = static_cast<LedgerState>(query.number(1));
        if (!standing || state != LedgerState::InDoubt) standing = ItemStanding{query.text(0), state};
    }
    return standing;
}

Result<std::vector<std::optional<ItemStanding>>> SqlStore::standings(std::string_view projectId,
                                                                     const std::vector<std::string>& itemIds) {
    return read([&](Connection& db) {
        const std::int64_t project = projectKey(db, projectId);
        if (!hasLiveRun(db, project)) return std::vector<std::optional<ItemStanding>>(itemIds.size());
        return engine_->ledgerRows().standings(db, project, itemIds);
    });
}

Result<std::vector<ItemInDoubt>> SqlStore::itemsInDoubt(std::string_view projectId) {
    return read([&](Connection& db) {
        std::vector<ItemInDoubt> items;
        Query query = db.query(
            "SELECT i.item_id, r.id FROM run_item AS i JOIN run AS r ON r.run_key = i.run_key WHERE i.project_key = $1"
            " AND i.live = 1 AND i.state = 6 ORDER BY i.item_id, r.run_key",
            projectKey(db, projectId));
        while (query.next()) items.push_back({query.text(0), query.text(1)});
        return items;
    });
}

Result<std::set<std::string>> SqlStore::contentsBegun(std::string_view projectId,
                                                      const std::vector<std::string>& contentIds) {
    return read([&](Connection& db) {
        std::set<std::string> begun;
        const std::int64_t project = projectKey(db, projectId);
        for (const std::string& content : contentIds) {
            if (standingOf(db, project, content) || hasBegunForSomebody(db, project, content)) begun.insert(content);
        }
        return begun;
    });
}

}  // namespace aicmo::sql
