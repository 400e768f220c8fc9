#include "core/base/json.h"
#include "core/base/text.h"
#include "core/project/suppression_key.h"
#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

namespace {

constexpr std::string_view suppressionCounter = "suppression_generation";

/// "Anna@Example.com " → "anna@example.com"; refuses what can be neither an address nor an "@domain".
std::string suppressionEntry(std::string_view text) {
    std::string entry = suppressionKey(text);
    const std::size_t at = entry.rfind('@');
    if (at == std::string::npos || at + 1 == entry.size() || hasControl(entry) || !isUtf8(entry) ||
        entry.find(' ') != std::string::npos) {
        throw Failure(ErrorKind::InvalidInput, "\"" + std::string(text) + "\" is neither an address nor an @domain");
    }
    return entry;
}

void suppressionEvent(const Writing& writing, std::string name, std::int64_t count, std::string_view reason,
                      std::string_view actor) {
    // The addresses themselves stay out of the log: it cannot forget.
    NewEvent event;
    event.event = std::move(name);
    event.actor = actor;
    event.details = Json{{"entries", count}, {"reason", reason}};
    countUp(writing.db, suppressionCounter);
    writing.events.append(event);
}

}  // namespace

Result<std::int64_t> SqlStore::suppress(const std::vector<std::string>& entries, std::string_view reason,
                                        std::string_view actor) {
    return write([&](const Writing& writing) {
        for (const std::string& entry : entries) {
            writing.db.later(
                "INSERT INTO suppression (entry, reason, added_by, added_at) VALUES ($1, $2, $3, $4)"
                " ON CONFLICT (entry) DO NOTHING",
                suppressionEntry(entry), reason, actor, writing.now);
        }
        const std::int64_t added = writing.db.finishLater();
        if (added > 0) suppressionEvent(writing, "suppression.added", added, reason, actor);
        return added;
    });
}

Result<std::int64_t> SqlStore::unsuppress(const std::vector<std::string>& entries, std::string_view actor) {
    return write([&](const Writing& writing) {
        for (const std::string& entry : entries) {
            // An entry of an earlier program may stand there as it was written.
            writing.db.later("DELETE FROM suppression WHERE entry = $1 OR entry = $2", suppressionEntry(entry),
                             toLowerAscii(trim(entry)));
        }
        const std::int64_t removed = writing.db.finishLater();
        if (removed > 0) suppressionEvent(writing, "suppression.removed", removed, {}, actor);
        return removed;
    });
}

Result<std::vector<std::pair<std::string, std::string>>> SqlStore::suppressions() {
    return read([&](Connection& db) {
        std::vector<std::pair<std::string, std::string>> entries;
        Query query = db.query("SELECT entry, reason FROM suppression ORDER BY entry");
        while (query.next()) entries.emplace_back(query.text(0), query.text(1));
        return entries;
    });
}

Result<std::int64_t> SqlStore::suppressionGeneration() {
    return read([&](Connection& db) { return counted(db, suppressionCounter); });
}

Status SqlStore::eachSuppression(const std::function<void(std::string_view)>& each) {
    return read([&](Connection& db) {
        Query query = db.scan("SELECT entry FROM suppression");
        while (query.next()) each(query.view(0));
    });
}

Result<bool> SqlStore::hasSuppression(std::string_view entry) {
    return read([&](Connection& db) {
        Query query = db.query("SELECT 1 FROM suppression WHERE entry = $1", entry);
        return query.next();
    });
}

Status SqlStore::addPackage(const PackageRecord& record) {
    return write([&](const Writing& writing) {
        const std::int64_t project = projectKey(writing.db, record.projectId);
        const std::string createdAt = record.createdAt.empty() ? writing.now : record.createdAt;
        writing.db.execute(
            "INSERT INTO package (project_key, path, created_at, project_digest, manifest_sha256, result)"
            " VALUES ($1, $2, $3, $4, $5, $6)",
            project, record.path, createdAt, record.projectDigest, record.manifestSha256, record.resultJson);
        writing.db.execute("UPDATE project SET last_package_at = $1 WHERE project_key = $2", createdAt, project);
    });
}

Result<std::vector<PackageRecord>> SqlStore::packages(std::string_view projectId) {
    return read([&](Connection& db) {
        std::vector<PackageRecord> packages;
        Query query = db.query(
            "SELECT path, created_at, project_digest, manifest_sha256, result FROM package WHERE project_key = $1"
            " ORDER BY package_key DESC",
            projectKey(db, projectId));
        while (query.next()) {
            packages.push_back(
                {std::string(projectId), query.text(0), query.text(1), query.text(2), query.text(3), query.text(4)});
        }
        return packages;
    });
}

Result<std::optional<std::string>> SqlStore::setting(std::string_view key) {
    return read([&](Connection& db) -> std::optional<std::string> {
        Query query = db.query("SELECT value FROM setting WHERE key = $1", key);
        if (!query.next()) return std::nullopt;
        return query.text(0);
    });
}

Status SqlStore::setSetting(std::string_view key, std::string_view value, std::string_view actor) {
    return write([&](const Writing& writing) {
        const bool changed = writing.db.execute(
                                 "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key)"
                                 " DO UPDATE SET value = excluded.value WHERE setting.value <> excluded.value",
                                 key, value) == 1;
        if (!changed) return;
        // Only the key: a value may be a name or an address, and the log cannot forget.
        NewEvent event;
        event.event = "setting.changed";
        event.actor = actor;
        event.details = Json{{"key", key}};
        writing.events.append(event);
    });
}

}  // namespace aicmo::sql
