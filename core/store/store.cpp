#include "core/store/store.h"

#include <array>

#include "core/store/engines.h"
#include "core/store/postgresql/postgresql_engine.h"
#include "core/store/sql/sql_store.h"
#include "core/store/sqlite/sqlite_engine.h"
#include "core/store/store_url.h"

namespace aicmo {

std::string_view toString(LedgerState state) {
    static constexpr std::array<std::string_view, 7> names{"PENDING", "CLAIMED", "COMMITTING", "SUCCESS",
                                                           "FAILED",  "SKIPPED", "IN_DOUBT"};
    return names.at(static_cast<std::size_t>(state));
}

std::string_view toString(RunState state) {
    static constexpr std::array<std::string_view, 4> names{"RUNNING", "PAUSED", "STOPPED", "FINISHED"};
    return names.at(static_cast<std::size_t>(state));
}

namespace {

/// True for "foo:bar" and "foo://bar": a colon before any slash makes a URL (RFC 3986 section 4.2), not a path.
bool hasScheme(std::string_view url) {
    const std::size_t end = url.find_first_of(":/");
    return end != std::string_view::npos && end > 0 && url[end] == ':';
}

}  // namespace

std::filesystem::path storeFile(std::string_view url) {
    if (url.starts_with("sqlite:")) {
        url.remove_prefix(7);
    } else if (hasScheme(url)) {
        // Not repeated: what follows may hold a password.
        throw sql::Failure(ErrorKind::InvalidInput, "the store's URL is not understood", {},
                           "give sqlite:PATH, a plain path (./PATH if it has a colon) or postgresql://…");
    }
    if (url.empty() || url.find('\0') != std::string_view::npos || url == ":memory:") {
        throw sql::Failure(ErrorKind::InvalidInput, "the store has no path", {}, "give sqlite:PATH");
    }
    return url;
}

std::shared_ptr<sql::Engine> openEngine(std::string_view url, const Clock& clock) {
    std::string now = toRfc3339(clock.now());
    if (isServerUrl(url)) return std::make_shared<postgresql::PostgresqlEngine>(url, std::move(now));
    return std::make_shared<sqlite::SqliteEngine>(storeFile(url), now);
}

Result<std::unique_ptr<Store>> Store::open(std::string_view url, std::shared_ptr<const Clock> clock) {
    return sql::guarded([&]() -> std::unique_ptr<Store> {
        auto engine = openEngine(url, *clock);
        return std::make_unique<sql::SqlStore>(std::move(engine), std::move(clock));
    });
}

}  // namespace aicmo
