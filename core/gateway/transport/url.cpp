#include "core/gateway/transport/url.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <memory>

#include "core/base/text.h"

namespace aicmo {

namespace {

struct UrlDeleter {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using UrlHandle = std::unique_ptr<CURLU, UrlDeleter>;

UrlHandle parse(std::string_view text) {
    UrlHandle url(curl_url());
    const std::string copy(text);
    if (!url || hasControl(text) || text.find(' ') != std::string_view::npos) return nullptr;
    if (curl_url_set(url.get(), CURLUPART_URL, copy.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK) return nullptr;
    return url;
}

std::string part(const UrlHandle& url, CURLUPart which) {
    char* value = nullptr;
    if (curl_url_get(url.get(), which, &value, 0) != CURLUE_OK) return {};
    std::string copy(value);
    curl_free(value);
    return copy;
}

std::string hostOf(const UrlHandle& url) {
    std::string host = toLowerAscii(part(url, CURLUPART_HOST));
    if (host.size() > 2 && host.front() == '[') host = host.substr(1, host.size() - 2);
    return host;
}

}  // namespace

bool isLoopbackHost(std::string_view host) {
    const std::string name = toLowerAscii(host);
    if (name == "localhost" || (name.size() > 10 && name.ends_with(".localhost"))) return true;
    in_addr four{};
    if (inet_pton(AF_INET, name.c_str(), &four) == 1) return (ntohl(four.s_addr) >> 24U) == 127U;
    in6_addr six{};
    return inet_pton(AF_INET6, name.c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

bool ServiceUrl::loopback() const { return isLoopbackHost(host); }

std::string ServiceUrl::origin() const {
    const bool six = host.find(':') != std::string::npos;
    std::string out = scheme + "://" + (six ? '[' + host + ']' : host);
    if (!port.empty()) out += ':' + port;
    return out;
}

Result<ServiceUrl> parseServiceUrl(std::string_view text) {
    const UrlHandle url = parse(text);
    if (!url) return fail(ErrorKind::InvalidInput, "this is not an address of the form scheme://host:port");
    if (!part(url, CURLUPART_USER).empty() || !part(url, CURLUPART_PASSWORD).empty()) {
        return fail(ErrorKind::InvalidInput, "an address must not hold a user name or password");
    }
    if (!part(url, CURLUPART_QUERY).empty() || !part(url, CURLUPART_FRAGMENT).empty()) {
        return fail(ErrorKind::InvalidInput, "an address must not hold a query or fragment");
    }
    ServiceUrl out;
    out.scheme = toLowerAscii(part(url, CURLUPART_SCHEME));
    out.host = hostOf(url);
    out.port = part(url, CURLUPART_PORT);
    out.path = part(url, CURLUPART_PATH);
    while (!out.path.empty() && out.path.back() == '/') out.path.pop_back();
    return out;
}

bool mayCarryToken(std::string_view text, const ServiceUrl& api, std::string_view domain) {
    const UrlHandle url = parse(text);
    if (!url || !part(url, CURLUPART_USER).empty() || !part(url, CURLUPART_PASSWORD).empty()) return false;
    const std::string scheme = toLowerAscii(part(url, CURLUPART_SCHEME));
    const std::string host = hostOf(url);
    const std::string port = part(url, CURLUPART_PORT);
    if (scheme == api.scheme && host == api.host && port == api.port) return isSafeTarget(text, api.loopback());
    const bool below =
        host.size() > domain.size() && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.';
    return scheme == "https" && (port.empty() || port == "443") && (host == domain || below);
}

bool isLoopbackTarget(std::string_view text) {
    const UrlHandle url = parse(text);
    return url && isLoopbackHost(hostOf(url));
}

bool isSafeTarget(std::string_view text, bool loopbackAllowed) {
    const UrlHandle url = parse(text);
    if (!url) return false;
    const std::string scheme = toLowerAscii(part(url, CURLUPART_SCHEME));
    return scheme == "https" || (scheme == "http" && loopbackAllowed && isLoopbackHost(hostOf(url)));
}

}  // namespace aicmo
