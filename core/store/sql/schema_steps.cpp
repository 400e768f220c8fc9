#include "core/store/sql/schema_steps.h"

#include "core/base/digest.h"

namespace aicmo::sql {

void refuseNewer(const Connection& db, int version, std::span<const Migration> steps) {
    if (version <= static_cast<int>(steps.size())) return;
    throw Failure(ErrorKind::Corrupt,
                  "the store was written by a newer version of this program (its schema is " + std::to_string(version) +
                      ", this program knows " + std::to_string(steps.size()) + ")",
                  db.place(), "update this program; the store was left as it is");
}

void checkSteps(Connection& db, std::span<const Migration> steps, int version) {
    Query query = db.query("SELECT number, digest FROM schema_migration ORDER BY number");
    int number = 0;
    while (query.next()) {
        const auto index = static_cast<std::size_t>(number++);
        if (query.number(0) != number || index >= steps.size() || query.view(1) != steps[index].digest()) {
            throw Failure(ErrorKind::Corrupt,
                          "the store's schema is not the one this program knows (step " + std::to_string(number) + ")",
                          db.place(), "use the program that made it, or put a backup in its place");
        }
    }
    if (number != version) {
        throw Failure(ErrorKind::Corrupt, "the store's record of its schema has gaps", db.place(),
                      "put a backup in its place");
    }
}

void takeSteps(Connection& db, std::span<const Migration> steps, int version, const std::string& now) {
    for (const Migration& step : steps.subspan(static_cast<std::size_t>(version))) {
        db.script(step.sql());
        db.execute("INSERT INTO schema_migration (number, name, digest, applied_at) VALUES ($1, $2, $3, $4)",
                   step.number, step.name, step.digest(), now);
    }
}

void nameStore(Connection& db) { db.execute("INSERT INTO meta (key, value) VALUES ('store_id', $1)", randomHex(16)); }

std::string storeIdOf(Connection& db) {
    Query query = db.query("SELECT value FROM meta WHERE key = 'store_id'");
    if (!query.next()) {
        throw Failure(ErrorKind::Corrupt, "the store has no id", db.place(), "put a backup in its place");
    }
    return query.text(0);
}

}  // namespace aicmo::sql
