#pragma once
// The files of one project version, read from the store when they are asked for.

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "core/project/project.h"
#include "core/store/sql/sql_store.h"

namespace aicmo::sql {

class StoredFiles final : public ProjectFiles {
  public:
    struct Entry {
        std::int64_t blobKey = 0;
        Digest sha256{};
    };
    using Entries = std::map<std::string, Entry, std::less<>>;

    StoredFiles(std::shared_ptr<Readers> readers, Entries entries)
        : readers_(std::move(readers)), entries_(std::move(entries)) {}

    /// nullptr also when the stored bytes are not those that were imported: a damaged file is never sent.
    [[nodiscard]] const std::string* read(std::string_view path) const override;
    [[nodiscard]] std::optional<std::string> copy(std::string_view path) const override;
    [[nodiscard]] std::vector<std::string> paths() const override;

  private:
    std::shared_ptr<Readers> readers_;
    Entries entries_;
    mutable std::mutex mutex_;
    mutable std::map<std::int64_t, std::unique_ptr<std::string>> loaded_;
};

/// The list of a version's files, without their bytes.
[[nodiscard]] StoredFiles::Entries fileEntries(Connection& db, std::int64_t versionKey);

}  // namespace aicmo::sql
