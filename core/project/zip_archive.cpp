#include "core/project/zip_archive.h"

#include <memory>
#include <zip.h>

#include "core/base/words.h"
#include "core/project/project_document.h"

namespace aicmo {

namespace {

constexpr std::uint64_t maxRatio = 100;
constexpr std::uint32_t unixLinkMode = 0120000;
constexpr std::uint32_t unixTypeMask = 0170000;

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string zipError(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

/// The reason for which an entry is refused; empty when it may be read.
std::string entryProblem(zip_t* archive, zip_uint64_t index, const zip_stat_t& entry, std::uint64_t total) {
    std::uint8_t system = 0;
    std::uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX &&
        ((attributes >> 16U) & unixTypeMask) == unixLinkMode) {
        return phrase("is a symbolic link");
    }
    if (!isSafeProjectPath(entry.name)) return phrase("has a name that leaves the archive");
    if (entry.encryption_method != ZIP_EM_NONE) return phrase("is encrypted");
    if (entry.size > maxProjectBytes || total + entry.size > maxProjectBytes)
        return phrase("makes it larger than 200 MB");
    if (entry.size > 1024 * 1024 && entry.size / std::max<std::uint64_t>(1, entry.comp_size) > maxRatio) {
        return phrase("is compressed more than a hundredfold");
    }
    return {};
}

Result<std::string> readEntry(zip_t* archive, zip_uint64_t index, const zip_stat_t& entry) {
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return fail(ErrorKind::InvalidInput, words("cannot be read: %1", zip_strerror(archive)).text(), entry.name);
    // One byte more than declared: an entry that lies about its size is noticed, not believed.
    std::string bytes(entry.size + 1, '\0');
    std::size_t length = 0;
    while (length < bytes.size()) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + length, bytes.size() - length);
        if (got < 0) return fail(ErrorKind::InvalidInput, "is damaged", entry.name);
        if (got == 0) break;
        length += static_cast<std::size_t>(got);
    }
    if (length != entry.size) return fail(ErrorKind::InvalidInput, "is not as large as the archive says", entry.name);
    bytes.resize(length);
    return bytes;
}

}  // namespace

Result<FileMap> readZip(const std::filesystem::path& path) {
    int code = 0;
    const Archive archive(zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive) {
        return fail(ErrorKind::InvalidInput, words("is not a ZIP archive that can be read: %1", zipError(code)).text(),
                    path.string());
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 0 || static_cast<std::size_t>(count) > maxProjectFiles) {
        return fail(ErrorKind::InvalidInput, "has more than 1,000 entries", path.string());
    }
    FileMap files;
    std::uint64_t total = 0;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t entry;
        if (zip_stat_index(archive.get(), index, 0, &entry) != 0 || entry.name == nullptr) {
            return fail(ErrorKind::InvalidInput, "has an entry without a name", path.string());
        }
        const std::string_view name = entry.name;
        const std::string place = path.string() + ": " + std::string(name);
        if (name.ends_with('/')) {
            if (isSafeProjectPath(name.substr(0, name.size() - 1))) continue;
            return fail(ErrorKind::InvalidInput, "has a name that leaves the archive", place);
        }
        if (std::string problem = entryProblem(archive.get(), index, entry, total); !problem.empty()) {
            return fail(ErrorKind::InvalidInput, std::move(problem), place);
        }
        Result<std::string> bytes = readEntry(archive.get(), index, entry);
        if (!bytes) return fail(ErrorKind::InvalidInput, bytes.error().message, place);
        total += bytes->size();
        if (!files.emplace(name, std::move(*bytes)).second)
            return fail(ErrorKind::InvalidInput, "is there twice", place);
    }
    return files;
}

Status writeZip(const FileMap& files, const std::filesystem::path& path) {
    int code = 0;
    Archive archive(zip_open(path.c_str(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive) return fail(ErrorKind::Io, words("cannot be written: %1", zipError(code)).text(), path.string());
    // 1 January 2000: ZIP knows no time zone, so any real time would differ between two machines.
    constexpr zip_uint16_t fixedDate = (20U << 9U) | (1U << 5U) | 1U;
    for (const auto& [name, bytes] : files) {
        zip_source_t* source = zip_source_buffer(archive.get(), bytes.data(), bytes.size(), 0);
        const zip_int64_t index =
            source == nullptr ? -1 : zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            if (source != nullptr) zip_source_free(source);
            return fail(ErrorKind::Io, words("cannot be written: %1", zip_strerror(archive.get())).text(),
                        path.string());
        }
        const auto at = static_cast<zip_uint64_t>(index);
        zip_file_set_dostime(archive.get(), at, 0, fixedDate, 0);
        zip_file_set_external_attributes(archive.get(), at, 0, ZIP_OPSYS_UNIX, 0100644U << 16U);
    }
    zip_t* raw = archive.release();
    if (zip_close(raw) != 0) {
        const Error error{ErrorKind::Io, words("cannot be written: %1", zip_strerror(raw)).text(), path.string(), {}};
        zip_discard(raw);
        return fail(error);
    }
    std::error_code ignored;
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 ignored);
    return {};
}

}  // namespace aicmo
