#include "core/store/sql/stored_files.h"

#include "core/base/digest.h"

namespace aicmo::sql {

namespace {

/// Nothing when the bytes are not there, or not those that were imported.
std::optional<std::string> readBlob(Readers& readers, const StoredFiles::Entry& entry) {
    auto loaded = guarded([&]() -> std::optional<std::string> {
        Reader reader(readers);
        std::string bytes = reader.db().fileBytes(entry.blobKey);
        if (sha256(bytes) != entry.sha256) return std::nullopt;
        return bytes;
    });
    if (!loaded) return std::nullopt;
    return std::move(*loaded);
}

}  // namespace

const std::string* StoredFiles::read(std::string_view path) const {
    const auto entry = entries_.find(path);
    if (entry == entries_.end()) return nullptr;
    const std::lock_guard lock(mutex_);
    auto& bytes = loaded_[entry->second.blobKey];
    if (!bytes) {
        auto loaded = readBlob(*readers_, entry->second);
        if (loaded) bytes = std::make_unique<std::string>(std::move(*loaded));
    }
    return bytes.get();
}

std::optional<std::string> StoredFiles::copy(std::string_view path) const {
    const auto entry = entries_.find(path);
    if (entry == entries_.end()) return std::nullopt;
    {
        const std::lock_guard lock(mutex_);
        const auto loaded = loaded_.find(entry->second.blobKey);
        if (loaded != loaded_.end() && loaded->second) return *loaded->second;
    }
    return readBlob(*readers_, entry->second);
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

}  // namespace aicmo::sql
