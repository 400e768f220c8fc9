#include <algorithm>
#include <map>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

namespace {

/// A content as its last finished dry run showed it.
struct Shown {
    std::int64_t runKey = 0, sendable = 0;
    std::string runId, baseDigest, revision;
};

std::map<std::string, Shown> lastShown(Connection& db, std::int64_t project) {
    std::map<std::string, Shown> shown;
    Query query = db.query(
        "SELECT c.content_id, r.run_key, c.sendable, r.id, v.base_digest, coalesce(vc.revision, '') FROM run AS r"
        " JOIN run_content AS c ON c.run_key = r.run_key JOIN project_version AS v ON v.version_key = r.version_key"
        " LEFT JOIN version_content AS vc ON vc.version_key = r.version_key AND vc.content_id = c.content_id"
        " WHERE r.project_key = $1 AND r.dry = 1 AND r.state = 3 AND r.pruned = 0 ORDER BY r.run_key",
        project);
    while (query.next()) {
        shown.insert_or_assign(query.text(0),
                               Shown{query.integer(1), query.integer(2), query.text(3), query.text(4), query.text(5)});
    }
    return shown;
}

/// The project as it is now.
struct Current {
    std::string baseDigest;
    std::map<std::string, std::string> revisions;  ///< by content
};

Current currentOf(Connection& db, std::int64_t project) {
    Current current;
    Query query = db.query(
        "SELECT v.base_digest, c.content_id, c.revision FROM project AS p JOIN project_version AS v"
        " ON v.version_key = p.version_key LEFT JOIN version_content AS c ON c.version_key = v.version_key"
        " WHERE p.project_key = $1",
        project);
    while (query.next()) {
        current.baseDigest = query.text(0);
        if (!query.view(1).empty()) current.revisions.emplace(query.text(1), query.text(2));
    }
    return current;
}

/// Why the content cannot be approved as it was shown; empty when it can.
std::string obstacle(const std::string& content, const std::map<std::string, Shown>& shown, const Current& current) {
    const auto now = current.revisions.find(content);
    if (now == current.revisions.end()) return content + ": the project has no such content";
    const auto then = shown.find(content);
    if (then == shown.end()) return content + ": no dry run has shown it";
    if (then->second.revision != now->second) return content + ": changed since the dry run";
    if (then->second.baseDigest != current.baseDigest) return content + ": the project changed since the dry run";
    if (then->second.sendable == 0) return content + ": the dry run found nothing in it that can be sent";
    return {};
}

/// All contents of the project that a dry run has shown with something to send.
std::vector<std::string> allApprovable(const std::map<std::string, Shown>& shown, const Current& current) {
    std::vector<std::string> contents;
    for (const auto& [content, as] : shown) {
        if (as.sendable > 0 && current.revisions.contains(content)) contents.push_back(content);
    }
    return contents;
}

void refuseObstacles(const std::vector<std::string>& contents, const std::map<std::string, Shown>& shown,
                     const Current& current, const std::string& projectId) {
    std::string reasons;
    for (const std::string& content : contents) {
        const std::string reason = obstacle(content, shown, current);
        if (!reason.empty()) reasons += (reasons.empty() ? "" : "; ") + reason;
    }
    if (contents.empty()) reasons = "no dry run has shown anything that can be sent";
    if (!reasons.empty()) {
        throw Failure(ErrorKind::InvalidInput, reasons, projectId, "preview the sends again, then approve");
    }
}

/// Who made the content what it is: who imported its text first, and who imported the project as it stands now (whose
/// audiences and files count as well).
std::vector<std::string> changersOf(Connection& db, std::int64_t project, const std::string& content) {
    std::vector<std::string> names;
    Query author = db.query(
        "SELECT v.imported_by FROM project AS p JOIN version_content AS now ON now.version_key = p.version_key"
        " AND now.content_id = $1 JOIN version_content AS c ON c.content_id = now.content_id AND c.revision = "
        "now.revision"
        " JOIN project_version AS v ON v.version_key = c.version_key AND v.project_key = p.project_key"
        " WHERE p.project_key = $2 ORDER BY v.version_key LIMIT 1",
        content, project);
    if (author.next()) names.push_back(author.text(0));
    Query importer = db.query(
        "SELECT coalesce(base.imported_by, v.imported_by) FROM project AS p JOIN project_version AS v"
        " ON v.version_key = p.version_key LEFT JOIN project_version AS base ON base.project_key = p.project_key"
        " AND base.digest = v.base_digest WHERE p.project_key = $1",
        project);
    if (importer.next()) names.push_back(importer.text(0));
    return names;
}

void refuseOwnWork(Connection& db, std::int64_t project, const std::vector<std::string>& contents,
                   std::string_view by) {
    std::string own;
    for (const std::string& content : contents) {
        const std::vector<std::string> names = changersOf(db, project, content);
        const bool isOwn = std::any_of(names.begin(), names.end(), [by](const std::string& name) {
            return toLowerAscii(trim(name)) == toLowerAscii(trim(by));
        });
        if (isOwn) own += (own.empty() ? "" : ", ") + content;
    }
    if (own.empty()) return;
    throw Failure(ErrorKind::Refused,
                  std::string(by) + " has changed " + own + ", and an approval takes a second person", {},
                  "somebody else has to approve it");
}

constexpr std::string_view selectApproval =
    "SELECT a.approval_key, a.content_id, r.id, a.approved_by, a.approved_at, a.note, a.content_revision, a.items,"
    " a.revoked_at, a.revoked_by FROM approval AS a JOIN run AS r ON r.run_key = a.run_key";

Approval readApproval(const Query& row) {
    Approval approval;
    approval.id = row.integer(0);
    approval.contentId = row.text(1);
    approval.runId = row.text(2);
    approval.by = row.text(3);
    approval.at = row.text(4);
    approval.note = row.text(5);
    approval.contentRevision = row.text(6);
    approval.items = row.integer(7);
    approval.revokedAt = row.text(8);
    approval.revokedBy = row.text(9);
    return approval;
}

std::int64_t revokeStanding(const Writing& writing, std::int64_t project, const std::string& content,
                            std::string_view by) {
    return writing.db.execute(
        "UPDATE approval SET revoked_at = $1, revoked_by = $2"
        " WHERE project_key = $3 AND content_id = $4 AND revoked_at = ''",
        writing.now, by, project, content);
}

void grantEvent(const Writing& writing, std::string_view projectId, const Approval& approval, bool replaces) {
    NewEvent event;
    event.event = "approval.granted";
    event.projectId = projectId;
    event.runId = approval.runId;
    event.actor = approval.by;
    event.details = Json{{"content_id", approval.contentId},
                         {"items", approval.items},
                         {"content_revision", approval.contentRevision},
                         {"note", approval.note},
                         {"replaces_earlier", replaces}};
    writing.events.append(event);
}

std::vector<std::string> standingContents(Connection& db, std::int64_t project) {
    std::vector<std::string> contents;
    Query query =
        db.query("SELECT content_id FROM approval WHERE project_key = $1 AND revoked_at = '' ORDER BY 1", project);
    while (query.next()) contents.push_back(query.text(0));
    return contents;
}

}  // namespace

Result<std::vector<Approval>> SqlStore::approve(std::string_view projectId, const std::vector<std::string>& contentIds,
                                                std::string_view by, std::string_view note) {
    return write([&](const Writing& writing) {
        const std::int64_t project = projectKey(writing.db, projectId);
        const auto shown = lastShown(writing.db, project);
        const Current current = currentOf(writing.db, project);
        const auto contents = contentIds.empty() ? allApprovable(shown, current) : contentIds;
        refuseObstacles(contents, shown, current, std::string(projectId));
        if (secondPerson_) refuseOwnWork(writing.db, project, contents, by);

        std::vector<Approval> granted;
        for (const std::string& content : contents) {
            const Shown& as = shown.at(content);
            // One approval of a content stands at a time: what was shown last is what goes out.
            const bool replaces = revokeStanding(writing, project, content, by) > 0;
            Approval approval;
            approval.id = writing.db.returned(
                "INSERT INTO approval (project_key, content_id, run_key, content_revision, items, approved_by,"
                " approved_at, note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING approval_key",
                project, content, as.runKey, as.revision, as.sendable, by, writing.now, note);
            approval.contentId = content;
            approval.runId = as.runId;
            approval.by = by;
            approval.at = writing.now;
            approval.note = note;
            approval.contentRevision = as.revision;
            approval.items = as.sendable;
            grantEvent(writing, projectId, approval, replaces);
            granted.push_back(std::move(approval));
        }
        sendingChanged(writing.db);
        return granted;
    });
}

Result<std::map<std::string, std::vector<std::string>>> SqlStore::refusedApprovers(std::string_view projectId) {
    return read([&](Connection& db) {
        std::map<std::string, std::vector<std::string>> refused;
        if (!secondPerson_) return refused;
        const std::int64_t project = projectKey(db, projectId);
        for (const auto& [content, revision] : currentOf(db, project).revisions) {
            refused.emplace(content, changersOf(db, project, content));
        }
        return refused;
    });
}

Result<std::int64_t> SqlStore::revoke(std::string_view projectId, const std::vector<std::string>& contentIds,
                                      std::string_view by) {
    return write([&](const Writing& writing) {
        const std::int64_t project = projectKey(writing.db, projectId);
        std::int64_t revoked = 0;
        for (const std::string& content : contentIds.empty() ? standingContents(writing.db, project) : contentIds) {
            if (revokeStanding(writing, project, content, by) == 0) continue;
            ++revoked;
            NewEvent event;
            event.event = "approval.revoked";
            event.projectId = projectId;
            event.actor = by;
            event.details = Json{{"content_id", content}};
            writing.events.append(event);
        }
        if (revoked > 0) sendingChanged(writing.db);
        return revoked;
    });
}

Result<std::vector<Approval>> SqlStore::approvals(std::string_view projectId, bool withRevoked) {
    return read([&](Connection& db) {
        std::vector<Approval> approvals;
        Query query =
            db.query(std::string(selectApproval) +
                         " WHERE a.project_key = $1 AND (a.revoked_at = '' OR $2 = 1) ORDER BY a.approval_key",
                     projectKey(db, projectId), withRevoked);
        while (query.next()) approvals.push_back(readApproval(query));
        return approvals;
    });
}

Status SqlStore::approvedItems(const Approval& approval,
                               const std::function<void(std::string_view, const Digest&)>& each) {
    return read([&](Connection& db) {
        std::int64_t run = 0;
        {
            Query standing = db.query("SELECT run_key, revoked_at FROM approval WHERE approval_key = $1", approval.id);
            if (!standing.next()) throw Failure(ErrorKind::NotFound, "there is no such approval", approval.contentId);
            if (!standing.view(1).empty()) {
                throw Failure(ErrorKind::Conflict, "the approval was withdrawn", approval.contentId);
            }
            run = standing.integer(0);
        }
        Query query = db.scan(
            "SELECT i.item_id, i.payload_sha256 FROM run_content AS c JOIN run_item AS i ON i.run_key = c.run_key"
            " AND i.no BETWEEN c.first_no AND c.last_no WHERE c.run_key = $1 AND c.content_id = $2"
            " AND i.content_id = c.content_id AND i.state = 3 ORDER BY i.no",
            run, approval.contentId);
        while (query.next()) each(query.view(0), query.digest(1));
    });
}

}  // namespace aicmo::sql
