#include "core/gateway/transport/media_probe.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <cstdint>
#include <curl/curl.h>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>

#include "core/base/text.h"
#include "core/gateway/transport/transport_fault.h"
#include "core/gateway/transport/url.h"

namespace aicmo {

namespace {

struct Block {
    std::uint32_t start;
    int bits;
};

constexpr std::uint32_t four(std::uint32_t a, std::uint32_t b, std::uint32_t c = 0, std::uint32_t d = 0) {
    return (a << 24U) | (b << 16U) | (c << 8U) | d;
}

/// The IANA IPv4 Special-Purpose Address Registry (RFC 6890), multicast and the reserved class E.
constexpr std::array<Block, 15> notPublic{{
    {four(0, 0), 8},
    {four(10, 0), 8},
    {four(100, 64), 10},
    {four(127, 0), 8},
    {four(169, 254), 16},
    {four(172, 16), 12},
    {four(192, 0, 0), 24},
    {four(192, 0, 2), 24},
    {four(192, 88, 99), 24},
    {four(192, 168), 16},
    {four(198, 18), 15},
    {four(198, 51, 100), 24},
    {four(203, 0, 113), 24},
    {four(224, 0), 4},
    {four(240, 0), 4},
}};

bool isPublicFour(std::uint32_t address) {
    return std::none_of(notPublic.begin(), notPublic.end(), [&](const Block& block) {
        const std::uint32_t mask = ~std::uint32_t{0} << static_cast<unsigned>(32 - block.bits);
        return (address & mask) == block.start;
    });
}

std::uint32_t fourAt(const in6_addr& six, std::size_t byte) {
    const auto& bytes = six.s6_addr;
    return four(bytes[byte], bytes[byte + 1], bytes[byte + 2], bytes[byte + 3]);
}

/// Of IPv6 only the global unicast block 2000::/3 is public, without its special parts.
bool isPublicSix(const in6_addr& six) {
    const auto& bytes = six.s6_addr;
    const bool nat64 = fourAt(six, 0) == 0x0064FF9BU;
    if (nat64)
        return std::all_of(bytes + 4, bytes + 12, [](auto byte) { return byte == 0; }) && isPublicFour(fourAt(six, 12));
    if ((bytes[0] & 0xE0U) != 0x20U) return false;
    const std::uint32_t start = fourAt(six, 0);
    if (start >> 16U == 0x2002U) return isPublicFour(fourAt(six, 2));  // 6to4
    const bool teredo = start == 0x20010000U;
    const bool documentation = start == 0x20010DB8U || start >> 20U == 0x3FFU;
    return !teredo && !documentation;
}

struct Look {
    const ProbeLimits& limits;
    const std::stop_token& stop;
    bool privateAllowed = false;
    bool blocked = false;
    std::string start;

    static curl_socket_t onSocket(void* self, curlsocktype, curl_sockaddr* address);
    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self);
    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
};

std::string textOf(const sockaddr& address) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    const void* place = nullptr;
    if (address.sa_family == AF_INET) place = &reinterpret_cast<const sockaddr_in&>(address).sin_addr;
    if (address.sa_family == AF_INET6) place = &reinterpret_cast<const sockaddr_in6&>(address).sin6_addr;
    if (place == nullptr || inet_ntop(address.sa_family, place, text.data(), text.size()) == nullptr) return {};
    return text.data();
}

/// The last gate before a connection, whatever name or number stood in the address.
curl_socket_t Look::onSocket(void* self, curlsocktype, curl_sockaddr* address) {
    auto& look = *static_cast<Look*>(self);
    if (!look.privateAllowed && !isPublicAddress(textOf(address->addr))) {
        look.blocked = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

std::size_t Look::onBody(char* data, std::size_t size, std::size_t count, void* self) {
    auto& look = *static_cast<Look*>(self);
    const std::size_t room = look.limits.bytes - look.start.size();
    look.start.append(data, std::min(size * count, room));
    return look.start.size() < look.limits.bytes ? size * count : 0;  // enough was seen: the rest is not fetched
}

int Look::onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<Look*>(self)->stop.stop_requested() ? 1 : 0;
}

bool isPicture(std::string_view start) {
    constexpr std::array<std::string_view, 4> marks{"\xFF\xD8\xFF", "\x89PNG\r\n\x1A\n", "GIF8", "RIFF"};
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return start.starts_with(mark); });
}

std::string headerOf(CURL* handle, const char* name) {
    curl_header* header = nullptr;
    return curl_easy_header(handle, name, 0, CURLH_HEADER, -1, &header) == CURLHE_OK ? header->value : std::string();
}

/// Of the whole picture: after the slash of Content-Range, else Content-Length. 0: not told.
std::uintmax_t lengthOf(CURL* handle) {
    std::string text = headerOf(handle, "Content-Range");
    const std::size_t slash = text.find('/');
    text = slash == std::string::npos ? headerOf(handle, "Content-Length") : text.substr(slash + 1);
    std::uintmax_t length = 0;
    std::from_chars(text.data(), text.data() + text.size(), length);
    return length;
}

MediaProbe verdict(MediaProbe::Verdict verdict, std::string text) { return {verdict, std::move(text)}; }

MediaProbe judge(CURL* handle, const Look& look, CURLcode code) {
    using enum MediaProbe::Verdict;
    if (look.blocked) return verdict(Unfit, "the picture's address is not on the public internet");
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    const bool cutShort = code == CURLE_WRITE_ERROR && look.start.size() >= look.limits.bytes;
    if (status == 404 || status == 410 || status == 401 || status == 403) {
        return verdict(Unfit, "the picture's address answers " + std::to_string(status));
    }
    if ((status != 200 && status != 206) || (code != CURLE_OK && !cutShort)) {
        return verdict(Unknown, "the picture's address could not be looked at from here");
    }
    if (lengthOf(handle) > look.limits.largest) return verdict(Unfit, "the picture is larger than 8 MiB");
    if (!isPicture(look.start)) return verdict(Unfit, "what is at the picture's address is no picture");
    return verdict(Fits, "the picture is there");
}

}  // namespace

bool isPublicAddress(std::string_view address) {
    const std::string text(address);
    in_addr ip4{};
    if (inet_pton(AF_INET, text.c_str(), &ip4) == 1) return isPublicFour(ntohl(ip4.s_addr));
    in6_addr ip6{};
    return inet_pton(AF_INET6, text.c_str(), &ip6) == 1 && isPublicSix(ip6);
}

MediaProbe probeMedia(const std::string& url, bool privateAllowed, const ProbeLimits& limits,
                      const std::stop_token& stop) {
    if (!isSafeTarget(url, privateAllowed)) {
        return {MediaProbe::Verdict::Unfit, "the picture needs a public https address"};
    }
    startTransport();
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(), &curl_easy_cleanup);
    if (!handle) return {};
    Look look{limits, stop, privateAllowed, false, {}};
    const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(handle.get(), option, value); };
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_PROTOCOLS_STR, privateAllowed ? "http,https" : "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_USERAGENT, userAgent().c_str());
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total.count()));
    const std::string range = "0-" + std::to_string(limits.bytes - 1);
    set(CURLOPT_RANGE, range.c_str());
    set(CURLOPT_OPENSOCKETFUNCTION, &Look::onSocket);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void*>(&look));
    set(CURLOPT_WRITEFUNCTION, &Look::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void*>(&look));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Look::onProgress);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(&look));
    const CURLcode code = curl_easy_perform(handle.get());
    return judge(handle.get(), look, code);
}

}  // namespace aicmo
