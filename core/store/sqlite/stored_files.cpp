#include "core/store/sqlite/stored_files.h"

#include "core/base/digest.h"

namespace aicmo::sqlite {

namespace {

std::unique_ptr<std::string> readBlob(Connection& db, const StoredFiles::Entry& entry) {
    Query query = db.query("SELECT bytes FROM blob WHERE blob_key = $1", entry.blobKey);
    if (!query.next()) return nullptr;
    auto bytes = std::make_unique<std::string>(query.text(0));
    return sha256(*bytes) == entry.sha256 ? std::move(bytes) : nullptr;
}

}  // namespace

const std::string* StoredFiles::read(std::string_view path) const {
    const auto entry = entries_.find(path);
    if (entry == entries_.end()) return nullptr;
    const std::lock_guard lock(mutex_);
    auto& bytes = loaded_[entry->second.blobKey];
    if (!bytes) {
        auto loaded = guarded([&] {
            Reader reader(*readers_);
            return readBlob(reader.db(), entry->second);
        });
        if (loaded) bytes = std::move(*loaded);
    }
    return bytes.get();
}

std::vector<std::string> StoredFiles::paths() const {
    std::vector<std::string> paths;
    paths.reserve(entries_.size());
    for (const auto& [path, entry] : entries_) paths.push_back(path);
    return paths;
}

StoredFiles::Entries fileEntries(Connection& db, std::int64_t versionKey) {
    StoredFiles::Entries entries;
    Query query =
        db.query("SELECT path, blob_key, sha256 FROM version_file JOIN blob USING (blob_key) WHERE version_key = $1",
                 versionKey);
    while (query.next()) entries.emplace(query.text(0), StoredFiles::Entry{query.integer(1), query.digest(2)});
    return entries;
}

}  // namespace aicmo::sqlite
