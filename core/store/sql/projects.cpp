#include <chrono>
#include <span>

#include "core/base/json.h"
#include "core/store/sql/sql_store.h"
#include "core/store/sql/stored_files.h"

namespace aicmo::sql {

namespace {

/// A replaced version stays this long even if no run names it: somebody may still have it open.
constexpr std::chrono::hours graceOfOldVersions{24};

struct FileToStore {
    std::string path;
    const std::string* bytes = nullptr;
    Digest sha256{};
};

bool isProjectId(std::string_view id) {
    static constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    return !id.empty() && id.size() <= 64 && id.front() != '.' &&
           id.find_first_not_of(allowed) == std::string_view::npos;
}

void checkBundle(const ProjectBundle& bundle) {
    if (!isProjectId(bundle.project.id)) {
        throw Failure(ErrorKind::InvalidInput,
                      "the project's id must be 1 to 64 of a-z A-Z 0-9 . _ -, not starting with a dot");
    }
    if (bundle.project.digest.empty()) throw Failure(ErrorKind::Internal, "the project was not read: it has no digest");
}

std::vector<FileToStore> filesOf(const ProjectBundle& bundle) {
    std::vector<FileToStore> files;
    if (!bundle.files) return files;
    for (std::string& path : bundle.files->paths()) {
        const std::string* bytes = bundle.files->read(path);
        if (bytes == nullptr) throw Failure(ErrorKind::Io, "a file of the project could not be read", path);
        files.push_back({std::move(path), bytes, sha256(*bytes)});
    }
    return files;
}

std::int64_t storeBlob(Connection& db, const FileToStore& file) {
    {
        Query known = db.query("SELECT blob_key FROM blob WHERE sha256 = $1", file.sha256);
        if (known.next()) return known.integer(0);
    }
    return db.returned("INSERT INTO blob (sha256, bytes) VALUES ($1, $2) RETURNING blob_key", file.sha256,
                       Bytes{*file.bytes});
}

std::int64_t findVersion(Connection& db, std::int64_t project, std::string_view digest) {
    Query query =
        db.query("SELECT version_key FROM project_version WHERE project_key = $1 AND digest = $2", project, digest);
    return query.next() ? query.integer(0) : 0;
}

std::int64_t storeVersion(const Writing& writing, std::int64_t project, const Project& content,
                          std::string_view baseDigest, std::span<const FileToStore> files, std::string_view actor) {
    if (const std::int64_t known = findVersion(writing.db, project, content.digest); known != 0) return known;
    const std::int64_t version = writing.db.returned(
        "INSERT INTO project_version (project_key, digest, base_digest, imported_at, imported_by, document_sha256,"
        " document) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING version_key",
        project, content.digest, baseDigest, writing.now, actor, sha256(content.document), content.document);
    for (const FileToStore& file : files) {
        writing.db.later("INSERT INTO version_file (version_key, path, blob_key) VALUES ($1, $2, $3)", version,
                         file.path, storeBlob(writing.db, file));
    }
    for (const ContentItem& item : content.content) {
        writing.db.later(
            "INSERT INTO version_content (version_key, content_id, revision, scheduled_at) VALUES ($1, $2, $3, $4)",
            version, item.id, item.revision, item.scheduledAt ? toRfc3339(*item.scheduledAt) : std::string());
    }
    return version;
}

/// Makes `version` the current one and copies what the list of projects shows.
void makeCurrent(const Writing& writing, std::int64_t project, std::int64_t version, const Project& content) {
    writing.db.execute(
        "UPDATE project_version SET replaced_at = $1 WHERE project_key = $2 AND replaced_at = '' AND version_key <> $3",
        writing.now, project, version);
    writing.db.execute("UPDATE project_version SET replaced_at = '' WHERE version_key = $1", version);
    writing.db.execute(
        "UPDATE project SET name = $1, client_name = $2, state = $3, updated_at = $4, content_count = $5,"
        " version_key = $6 WHERE project_key = $7",
        content.name, content.client.name, toString(content.state), content.updatedAt,
        static_cast<std::int64_t>(content.content.size()), version, project);
}

/// Removes versions that were replaced before `before` and that no run names, and the files that only they had.
void pruneVersions(Connection& db, std::int64_t project, const std::string& before) {
    std::vector<std::int64_t> stale;
    std::vector<std::int64_t> blobs;
    {
        Query query = db.query(
            "SELECT version_key FROM project_version AS v WHERE project_key = $1 AND replaced_at <> ''"
            " AND replaced_at < $2 AND NOT EXISTS (SELECT 1 FROM run WHERE run.version_key = v.version_key)"
            " AND NOT EXISTS (SELECT 1 FROM package AS k WHERE k.project_key = v.project_key"
            "                 AND k.project_digest = v.digest)",
            project, before);
        while (query.next()) stale.push_back(query.integer(0));
    }
    for (const std::int64_t version : stale) {
        Query query = db.query("SELECT blob_key FROM version_file WHERE version_key = $1", version);
        while (query.next()) blobs.push_back(query.integer(0));
    }
    for (const std::int64_t version : stale) db.execute("DELETE FROM project_version WHERE version_key = $1", version);
    for (const std::int64_t blob : blobs) {
        db.execute(
            "DELETE FROM blob WHERE blob_key = $1"
            " AND NOT EXISTS (SELECT 1 FROM version_file WHERE version_file.blob_key = blob.blob_key)",
            blob);
    }
}

struct StoredVersion {
    std::int64_t projectKey = 0, versionKey = 0;
    std::string digest, baseDigest, document;
    StoredFiles::Entries files;
};

StoredVersion currentVersion(Connection& db, std::string_view projectId) {
    StoredVersion version;
    version.projectKey = projectKey(db, projectId);
    Query query = db.query(
        "SELECT v.version_key, v.digest, v.base_digest, v.document_sha256, v.document FROM project AS p"
        " JOIN project_version AS v ON v.version_key = p.version_key WHERE p.project_key = $1",
        version.projectKey);
    if (!query.next() || sha256(query.view(4)) != query.digest(3)) {
        throw Failure(ErrorKind::Corrupt, "the stored document of \"" + std::string(projectId) + "\" is damaged",
                      db.place(), "import the project again");
    }
    version.versionKey = query.integer(0);
    version.digest = query.text(1);
    version.baseDigest = query.text(2);
    version.document = query.text(4);
    version.files = fileEntries(db, version.versionKey);
    return version;
}

ProjectBundle parse(std::string document, std::shared_ptr<const ProjectFiles> files) {
    auto parsed = parseProject(std::move(document), std::move(files));
    if (!parsed) {
        throw Failure(ErrorKind::Corrupt, "the stored project cannot be read: " + parsed.error().text(), {},
                      "import the project again");
    }
    return std::move(*parsed);
}

NewEvent projectEvent(std::string name, std::string_view projectId, std::string_view actor, const Json& details) {
    NewEvent event;
    event.event = std::move(name);
    event.projectId = projectId;
    event.actor = actor;
    event.details = details;
    return event;
}

}  // namespace

Result<ImportOutcome> SqlStore::importProject(const ProjectBundle& bundle, std::string_view actor) {
    auto files = guarded([&] {
        checkBundle(bundle);
        return filesOf(bundle);
    });
    if (!files) return fail(files.error());
    const Project& project = bundle.project;
    return write([&](const Writing& writing) {
        ImportOutcome outcome;
        outcome.digest = project.digest;
        outcome.created = writing.db.execute(
                              "INSERT INTO project (id, name, client_name, state, updated_at, imported_at)"
                              " VALUES ($1, '', '', '', '', '') ON CONFLICT (id) DO NOTHING",
                              project.id) == 1;
        const std::int64_t key = projectKey(writing.db, project.id);
        const std::int64_t version = storeVersion(writing, key, project, project.digest, *files, actor);
        const bool unchanged = writing.db.execute(
                                   "UPDATE project SET imported_at = $1, archived = 0 WHERE project_key = $2"
                                   " AND version_key = $3",
                                   writing.now, key, version) == 1;
        if (!unchanged) {
            makeCurrent(writing, key, version, project);
            writing.db.execute("UPDATE project SET imported_at = $1, archived = 0 WHERE project_key = $2", writing.now,
                               key);
            pruneVersions(writing.db, key, toRfc3339(clock_->now() - graceOfOldVersions));
        }
        sendingChanged(writing.db);
        writing.events.append(
            projectEvent("project.imported", project.id, actor,
                         Json{{"digest", project.digest}, {"created", outcome.created}, {"unchanged", unchanged}}));
        return outcome;
    });
}

Result<std::vector<ProjectSummary>> SqlStore::listProjects(bool withArchived) {
    return read([&](Connection& db) {
        std::vector<ProjectSummary> projects;
        Query query = db.query(
            "SELECT p.id, p.name, p.client_name, p.state, p.updated_at, p.imported_at, p.archived, p.content_count,"
            " (SELECT min(scheduled_at) FROM version_content AS c WHERE c.version_key = p.version_key"
            "  AND c.scheduled_at <> '' AND c.scheduled_at > $1),"
            " r.id, r.started_at, r.state, r.dry, coalesce(d.items, 0), p.last_package_at, p.scheduled_by"
            " FROM project AS p LEFT JOIN run AS r ON r.run_key = p.last_run_key"
            " LEFT JOIN (SELECT project_key, count(DISTINCT item_id) AS items FROM run_item"
            "  WHERE live = 1 AND state = 6 GROUP BY project_key) AS d ON d.project_key = p.project_key"
            " WHERE p.archived = 0 OR $2 = 1 ORDER BY lower(p.name), p.id",
            toRfc3339(clock_->now()), withArchived);
        while (query.next()) {
            ProjectSummary& project = projects.emplace_back();
            project.id = query.text(0);
            project.name = query.text(1);
            project.clientName = query.text(2);
            project.state = projectStateFrom(query.view(3)).value_or(ProjectState::Created);
            project.updatedAt = query.text(4);
            project.importedAt = query.text(5);
            project.archived = query.integer(6) != 0;
            project.contentCount = query.integer(7);
            project.nextSendAt = query.text(8);
            project.lastRunId = query.text(9);
            project.lastRunAt = query.text(10);
            if (!project.lastRunId.empty()) {
                project.lastRunState = toString(static_cast<RunState>(query.number(11)));
                project.lastRunDry = query.integer(12) != 0;
            }
            project.inDoubt = query.integer(13);
            project.lastPackageAt = query.text(14);
            project.scheduledBy = query.text(15);
        }
        return projects;
    });
}

Result<ProjectBundle> SqlStore::loadProject(std::string_view projectId) {
    auto version = read([&](Connection& db) { return currentVersion(db, projectId); });
    if (!version) return fail(version.error());
    return guarded([&] {
        ProjectBundle bundle =
            parse(std::move(version->document), std::make_shared<StoredFiles>(readers_, std::move(version->files)));
        // The digest names the version that runs and approvals are bound to.
        bundle.project.digest = version->digest;
        return bundle;
    });
}

Result<ProjectBundle> SqlStore::loadVersion(std::string_view projectId, std::string_view digest) {
    auto version = read([&](Connection& db) {
        StoredVersion found;
        Query query =
            db.query("SELECT version_key, document FROM project_version WHERE project_key = $1 AND digest = $2",
                     projectKey(db, projectId), digest);
        if (!query.next()) throw Failure(ErrorKind::NotFound, "there is no such version", std::string(projectId));
        found.versionKey = query.integer(0);
        found.document = query.text(1);
        found.files = fileEntries(db, found.versionKey);
        return found;
    });
    if (!version) return fail(version.error());
    return guarded([&] {
        ProjectBundle bundle =
            parse(std::move(version->document), std::make_shared<StoredFiles>(readers_, std::move(version->files)));
        bundle.project.digest = digest;
        return bundle;
    });
}

Status SqlStore::setProjectState(std::string_view projectId, ProjectState state, std::string_view actor) {
    auto version = read([&](Connection& db) { return currentVersion(db, projectId); });
    if (!version) return fail(version.error());
    auto files = std::make_shared<StoredFiles>(readers_, version->files);
    auto before = guarded([&] { return parse(version->document, files); });
    if (!before) return fail(before.error());
    const auto allowed = nextStates(before->project.state);
    if (std::find(allowed.begin(), allowed.end(), state) == allowed.end()) {
        return fail(ErrorKind::Refused, "a project does not go from " + std::string(toString(before->project.state)) +
                                            " to " + std::string(toString(state)));
    }
    auto document = withState(before->project, state, clock_->now());
    if (!document) return fail(document.error());
    auto after = guarded([&] { return parse(std::move(*document), files); });
    if (!after) return fail(after.error());

    return write([&](const Writing& writing) {
        std::vector<FileToStore> noFiles;
        {
            Query query =
                writing.db.query("SELECT version_key FROM project WHERE project_key = $1", version->projectKey);
            if (!query.next() || query.integer(0) != version->versionKey) {
                throw Failure(ErrorKind::Conflict, "the project was changed meanwhile", std::string(projectId),
                              "look at it again");
            }
        }
        const std::int64_t key =
            storeVersion(writing, version->projectKey, after->project, version->baseDigest, noFiles, actor);
        writing.db.execute(
            "INSERT INTO version_file (version_key, path, blob_key)"
            " SELECT $1, path, blob_key FROM version_file WHERE version_key = $2 ON CONFLICT DO NOTHING",
            key, version->versionKey);
        makeCurrent(writing, version->projectKey, key, after->project);
        sendingChanged(writing.db);
        writing.events.append(projectEvent("project.state_changed", projectId, actor,
                                           Json{{"from", toString(before->project.state)},
                                                {"to", toString(state)},
                                                {"digest", after->project.digest}}));
    });
}

Status SqlStore::setArchived(std::string_view projectId, bool archived, std::string_view actor) {
    return write([&](const Writing& writing) {
        const std::int64_t key = projectKey(writing.db, projectId);
        writing.db.execute("UPDATE project SET archived = $1 WHERE project_key = $2", archived, key);
        sendingChanged(writing.db);
        writing.events.append(projectEvent("project.archived", projectId, actor, Json{{"archived", archived}}));
    });
}

}  // namespace aicmo::sql
