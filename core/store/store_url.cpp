#include "core/store/store_url.h"

#include "core/store/postgresql/target.h"
#include "core/store/sql/failure.h"

namespace aicmo {

bool isServerUrl(std::string_view url) { return url.starts_with("postgresql://") || url.starts_with("postgres://"); }

bool holdsPassword(std::string_view url) {
    if (!isServerUrl(url)) return false;
    const auto target = sql::guarded([&] { return postgresql::parseTarget(url); });
    if (target) return target->hasPassword;
    // One that cannot be used may hold a password all the same.
    const std::string_view authority = url.substr(url.find("//") + 2, url.find_last_of('@') - url.find("//") - 2);
    return url.find("password") != std::string_view::npos ||
           (url.find('@') != std::string_view::npos && authority.find(':') != std::string_view::npos);
}

}  // namespace aicmo
