#include "core/gateway/transport/http_client.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <curl/curl.h>

#include "core/base/text.h"
#include "core/gateway/transport/url.h"

namespace aicmo {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::size_t maxHeaders = 200;
constexpr long idleSeconds = 20;  ///< a connection idle for longer is not used again

class HeaderList {
  public:
    ~HeaderList() { curl_slist_free_all(list_); }
    HeaderList() = default;
    HeaderList(const HeaderList&) = delete;
    HeaderList& operator=(const HeaderList&) = delete;
    void add(const std::string& line) {
        curl_slist* longer = curl_slist_append(list_, line.c_str());
        if (longer != nullptr) list_ = longer;
    }
    [[nodiscard]] curl_slist* get() const { return list_; }

  private:
    curl_slist* list_ = nullptr;
};

}  // namespace

std::string ApiAnswer::header(std::string_view name) const {
    const std::string wanted = toLowerAscii(name);
    for (const auto& [key, value] : headers) {
        if (toLowerAscii(key) == wanted) return value;
    }
    return {};
}

struct HttpClient::Impl {
    Impl(std::string baseUrl, Secret bearer, const HttpLimits& httpLimits)
        : base(std::move(baseUrl)), token(std::move(bearer)), limits(httpLimits) {
        startTransport();
        handle = curl_easy_init();
        const Result<ServiceUrl> url = parseServiceUrl(base);
        loopback = url && url->loopback();
    }
    ~Impl() { curl_easy_cleanup(handle); }

    std::string base;
    Secret token;
    HttpLimits limits;
    bool loopback = false;
    CURL* handle = nullptr;
    std::array<char, CURL_ERROR_SIZE> errorText{};

    // The transfer that is going on.
    std::string_view body;
    std::size_t offset = 0;
    std::stop_token stop;
    int requests = 0;
    bool hasBody = false, stoppedByUs = false, tooLarge = false, repeated = false;
    SteadyClock::time_point stopSeen;
    ApiAnswer answer;

    template <class Value>
    void set(CURLoption option, Value value) {
        curl_easy_setopt(handle, option, value);
    }

    void setCommon(const ApiRequest& request);
    void setMethod(const ApiRequest& request);
    ApiAnswer perform(const ApiRequest& request, const HeaderList& fields);

    static std::size_t onRead(char* to, std::size_t size, std::size_t count, void* self);
    static std::size_t onHeader(char* line, std::size_t size, std::size_t count, void* self);
    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self);
    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static int onRequest(void* self, char*, char*, int, int);
};

/// What has been handed to libcurl in full may arrive in full.
std::size_t HttpClient::Impl::onRead(char* to, std::size_t size, std::size_t count, void* self) {
    auto& impl = *static_cast<Impl*>(self);
    const std::size_t take = std::min(size * count, impl.body.size() - impl.offset);
    std::memcpy(to, impl.body.data() + impl.offset, take);
    impl.offset += take;
    if (impl.offset == impl.body.size()) impl.answer.handedOver = true;
    return take;
}

std::size_t HttpClient::Impl::onHeader(char* line, std::size_t size, std::size_t count, void* self) {
    auto& impl = *static_cast<Impl*>(self);
    const std::string_view text = trim(std::string_view(line, size * count));
    if (text.starts_with("HTTP/")) {  // of an interim response first, perhaps
        impl.answer.headers.clear();
        return size * count;
    }
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return size * count;
    if (impl.answer.headers.size() == maxHeaders) {
        impl.tooLarge = true;
        return 0;
    }
    impl.answer.headers.emplace_back(trim(text.substr(0, colon)), trim(text.substr(colon + 1)));
    return size * count;
}

std::size_t HttpClient::Impl::onBody(char* data, std::size_t size, std::size_t count, void* self) {
    auto& impl = *static_cast<Impl*>(self);
    const std::size_t length = size * count;
    if (impl.answer.body.size() + length > impl.limits.answerBytes) {
        impl.tooLarge = true;
        return 0;
    }
    impl.answer.body.append(data, length);
    return length;
}

int HttpClient::Impl::onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    auto& impl = *static_cast<Impl*>(self);
    if (!impl.stop.stop_requested()) return 0;
    const auto now = SteadyClock::now();
    if (impl.stopSeen == SteadyClock::time_point{}) impl.stopSeen = now;
    if (impl.answer.handedOver && impl.hasBody && now - impl.stopSeen <= impl.limits.stopGrace) return 0;
    impl.stoppedByUs = true;
    return 1;
}

/// libcurl sends a request again by itself when a kept connection dies without an answer; the second one is refused
/// here, before a byte of it leaves.
int HttpClient::Impl::onRequest(void* self, char*, char*, int, int) {
    auto& impl = *static_cast<Impl*>(self);
    if (++impl.requests > 1) {
        impl.repeated = true;
        return CURL_PREREQFUNC_ABORT;
    }
    if (!impl.hasBody) impl.answer.handedOver = true;
    return CURL_PREREQFUNC_OK;
}

void HttpClient::Impl::setCommon(const ApiRequest& request) {
    curl_easy_reset(handle);
    errorText[0] = '\0';
    set(CURLOPT_URL, request.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, loopback ? "http,https" : "https");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    if (loopback) set(CURLOPT_PROXY, "");
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_NOSIGNAL, 1L);
    // A lookup that does not end is left to its thread, which frees what is its own once the C library returns.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_ERRORBUFFER, errorText.data());
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_USERAGENT, userAgent().c_str());
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total.count()));
    set(CURLOPT_MAXAGE_CONN, idleSeconds);
    if (request.freshConnection) set(CURLOPT_FRESH_CONNECT, 1L);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Impl::onProgress);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &Impl::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_WRITEFUNCTION, &Impl::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_PREREQFUNCTION, &Impl::onRequest);
    set(CURLOPT_PREREQDATA, static_cast<void*>(this));
}

void HttpClient::Impl::setMethod(const ApiRequest& request) {
    if (request.method == "GET") {
        set(CURLOPT_HTTPGET, 1L);
        return;
    }
    // The body comes from a callback and cannot be rewound: one more thing that libcurl's repetition stumbles over.
    set(CURLOPT_READFUNCTION, &Impl::onRead);
    set(CURLOPT_READDATA, static_cast<void*>(this));
    const auto size = static_cast<curl_off_t>(request.body.size());
    if (request.method == "PUT") {
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_INFILESIZE_LARGE, size);
    } else {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDSIZE_LARGE, size);
    }
}

ApiAnswer HttpClient::Impl::perform(const ApiRequest& request, const HeaderList& fields) {
    setCommon(request);
    setMethod(request);
    set(CURLOPT_HTTPHEADER, fields.get());
    const CURLcode code = curl_easy_perform(handle);
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    answer.status = status >= 200 ? static_cast<int>(status) : 0;
    answer.complete = code == CURLE_OK && answer.status != 0;
    answer.fault = faultOf(code, errorText.data());
    answer.problem = errorText[0] != '\0' || code == CURLE_OK ? errorText.data() : curl_easy_strerror(code);
    if (tooLarge) {
        answer.fault = TransportFault::Lost;
        answer.problem = "the answer is larger than this program reads";
    } else if (repeated) {
        answer.fault = TransportFault::Repeated;
        answer.problem = "the connection closed before an answer came";
    } else if (stoppedByUs) {
        answer.fault = TransportFault::Stopped;
        answer.problem = "stopped";
    }
    body = {};
    return std::move(answer);
}

HttpClient::HttpClient(std::string base, Secret token, const HttpLimits& limits)
    : impl_(std::make_unique<Impl>(std::move(base), std::move(token), limits)) {}

HttpClient::~HttpClient() = default;

const std::string& HttpClient::base() const { return impl_->base; }
const Secret& HttpClient::token() const { return impl_->token; }

ApiAnswer HttpClient::perform(const ApiRequest& request, std::stop_token stop) {
    Impl& impl = *impl_;
    impl.answer = {};
    impl.body = request.body;
    impl.hasBody = !request.body.empty();
    impl.offset = 0;
    impl.requests = 0;
    impl.stoppedByUs = impl.tooLarge = impl.repeated = false;
    impl.stopSeen = {};
    impl.stop = std::move(stop);
    const auto failed = [&](TransportFault fault, std::string problem) {
        impl.answer.fault = fault;
        impl.answer.problem = std::move(problem);
        return std::move(impl.answer);
    };
    if (impl.handle == nullptr) return failed(TransportFault::Local, "out of memory");
    if (!isSafeTarget(request.url, impl.loopback)) {
        return failed(TransportFault::Local, "the address of the request is not https");
    }
    if (impl.stop.stop_requested()) return failed(TransportFault::Stopped, "stopped");
    HeaderList fields;
    if (!impl.token.empty()) fields.add("Authorization: Bearer " + impl.token.reveal());
    fields.add("Accept: application/json");
    fields.add("Expect:");
    if (!request.contentType.empty()) fields.add("Content-Type: " + request.contentType);
    for (const std::string& field : request.fields) fields.add(field);
    return impl.perform(request, fields);
}

std::optional<std::chrono::system_clock::time_point> parseHttpDate(const std::string& text) {
    const std::time_t seconds = curl_getdate(text.c_str(), nullptr);
    if (seconds < 0) return std::nullopt;
    return std::chrono::system_clock::from_time_t(seconds);
}

}  // namespace aicmo
