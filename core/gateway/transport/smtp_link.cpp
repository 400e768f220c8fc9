#include "core/gateway/transport/smtp_link.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <curl/curl.h>
#include <poll.h>

namespace aicmo {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// Beyond every limit of ours, and within what libcurl takes (milliseconds in an int).
constexpr long libcurlReplySeconds = 7L * 24 * 3600;

struct EasyDeleter {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct ShareDeleter {
    void operator()(CURLSH* share) const { curl_share_cleanup(share); }
};

long useSsl(const SmtpConfig& config, bool implicitTls) {
    if (implicitTls || config.tlsRequired) return CURLUSESSL_ALL;
    return config.tlsIfOffered ? CURLUSESSL_TRY : CURLUSESSL_NONE;
}

}  // namespace

struct SmtpLink::Impl {
    Impl(const SmtpConfig& smtpConfig, std::string_view heloName, const SmtpLimits& smtpLimits, SmtpDialogue& said)
        : config(smtpConfig), limits(smtpLimits), implicitTls(config.url.starts_with("smtps:")), dialogue(said) {
        startTransport();
        share.reset(curl_share_init());
        // One connection after the other takes up the TLS session of the first. Used by one thread: no lock functions.
        if (share) curl_share_setopt(share.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
        url = config.url;
        while (!url.empty() && url.back() == '/') url.pop_back();
        url += '/';
        url += heloName;
    }

    SmtpConfig config;
    SmtpLimits limits;
    bool implicitTls;
    SmtpDialogue& dialogue;
    std::string url;
    std::unique_ptr<CURLSH, ShareDeleter> share;
    std::unique_ptr<CURL, EasyDeleter> handle;
    curl_socket_t socket = CURL_SOCKET_BAD;
    std::array<char, CURL_ERROR_SIZE> errorText{};
    std::string problem;

    // While the link is being opened.
    std::stop_token stop;
    bool opened = false, stopped = false, timedOut = false;
    SteadyClock::time_point lastSign;

    template <class Value>
    void set(CURLoption option, Value value) {
        curl_easy_setopt(handle.get(), option, value);
    }

    void setOptions();
    std::size_t header(std::string_view line);
    int progress();

    static std::size_t onHeader(char* line, std::size_t size, std::size_t count, void* self) {
        return static_cast<Impl*>(self)->header({line, size * count});
    }
    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<Impl*>(self)->progress();
    }
    /// Called for each address that is tried, two at a time where a name has both families.
    static int onOpened(void* self, curl_socket_t /*newSocket*/, curlsocktype /*purpose*/) {
        auto* impl = static_cast<Impl*>(self);
        impl->opened = true;
        impl->dialogue.opened();
        return CURL_SOCKOPT_OK;
    }
};

void SmtpLink::Impl::setOptions() {
    set(CURLOPT_CONNECT_ONLY, 1L);
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_PROTOCOLS_STR, implicitTls ? "smtps" : "smtp");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    // A lookup that does not end is left to its thread, which frees what is its own once the C library returns.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_ERRORBUFFER, errorText.data());
    set(CURLOPT_USE_SSL, useSsl(config, implicitTls));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (share) set(CURLOPT_SHARE, share.get());
    if (!config.caFile.empty()) set(CURLOPT_CAINFO, config.caFile.c_str());
    if (!config.user.empty()) {
        set(CURLOPT_USERNAME, config.user.c_str());
        set(CURLOPT_PASSWORD, config.password.reveal().c_str());
    }
    // Ours are stricter, phase by phase (progress()); libcurl's own only have to be longer.
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>((limits.connect + 6 * limits.reply).count()));
    // This one strikes before libcurl has looked whether the answer came while the process slept.
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, libcurlReplySeconds);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Impl::onProgress);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &Impl::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_SOCKOPTFUNCTION, &Impl::onOpened);
    set(CURLOPT_SOCKOPTDATA, static_cast<void*>(this));
}

/// 0 ends the transfer, where libcurl would carry on: after a refused STARTTLS, and without a login.
std::size_t SmtpLink::Impl::header(std::string_view line) {
    const SmtpPhase before = dialogue.phase();
    // Lines that make no reply are no sign of life: a server could send them for ever, and so fast that libcurl never
    // comes to ask progress() by itself.
    if (!dialogue.line(line)) return progress() == 0 ? line.size() : 0;
    lastSign = SteadyClock::now();
    if (before == SmtpPhase::StartTls && dialogue.phase() == SmtpPhase::StartTls) return 0;
    const bool noLogin = dialogue.negotiated() && !config.user.empty() && !dialogue.capabilities().auth;
    return before == SmtpPhase::Hello && noLogin ? 0 : line.size();
}

int SmtpLink::Impl::progress() {
    const auto now = SteadyClock::now();
    curl_off_t connectTime = 0;
    const bool connecting = opened && dialogue.lastReply().code == 0 &&
                            curl_easy_getinfo(handle.get(), CURLINFO_CONNECT_TIME_T, &connectTime) == CURLE_OK &&
                            connectTime == 0;
    timedOut = now - lastSign > (connecting || !opened ? std::min(limits.connect, limits.reply) : limits.reply);
    stopped = stop.stop_requested();
    return timedOut || stopped ? 1 : 0;
}

SmtpLink::SmtpLink(const SmtpConfig& config, std::string_view heloName, const SmtpLimits& limits,
                   SmtpDialogue& dialogue)
    : impl_(std::make_unique<Impl>(config, heloName, limits, dialogue)) {}

SmtpLink::~SmtpLink() = default;

bool SmtpLink::isOpen() const { return impl_->socket != CURL_SOCKET_BAD; }

const std::string& SmtpLink::problem() const { return impl_->problem; }

void SmtpLink::close() {
    impl_->socket = CURL_SOCKET_BAD;
    impl_->handle.reset();  // libcurl says no QUIT on a connection that was handed over
}

SmtpLinkFault SmtpLink::open(const std::stop_token& stop) {
    Impl& impl = *impl_;
    close();
    impl.dialogue.opened();
    impl.handle.reset(curl_easy_init());
    if (!impl.handle) return {TransportFault::Local, "out of memory"};
    impl.stop = stop;
    impl.opened = impl.stopped = impl.timedOut = false;
    impl.errorText[0] = '\0';
    impl.lastSign = SteadyClock::now();
    impl.setOptions();
    const CURLcode code = curl_easy_perform(impl.handle.get());
    impl.stop = {};
    if (code == CURLE_OK) {
        curl_easy_getinfo(impl.handle.get(), CURLINFO_ACTIVESOCKET, &impl.socket);
        if (isOpen()) return {};
    }
    SmtpLinkFault out{faultOf(code, impl.errorText.data()), impl.errorText.data()};
    if (out.fault == TransportFault::None) out.fault = TransportFault::Lost;
    if (out.problem.empty()) out.problem = curl_easy_strerror(code);
    if (impl.timedOut) out = {TransportFault::TimedOut, "no answer within the time limit"};
    if (impl.stopped) out = {TransportFault::Stopped, "stopped"};
    close();
    return out;
}

SmtpLink::Step SmtpLink::send(std::string_view& bytes) {
    std::size_t taken = 0;
    const CURLcode code = curl_easy_send(impl_->handle.get(), bytes.data(), bytes.size(), &taken);
    if (code == CURLE_AGAIN) return Step::NotYet;
    if (code != CURLE_OK) {
        impl_->problem = curl_easy_strerror(code);
        return Step::Broken;
    }
    bytes.remove_prefix(taken);
    return taken > 0 ? Step::Done : Step::NotYet;
}

SmtpLink::Step SmtpLink::receive(std::span<char> into, std::size_t& count) {
    count = 0;
    const CURLcode code = curl_easy_recv(impl_->handle.get(), into.data(), into.size(), &count);
    if (code == CURLE_AGAIN) return Step::NotYet;
    if (code == CURLE_OK && count > 0) return Step::Done;
    impl_->problem = code == CURLE_OK ? "the mail server closed the connection" : curl_easy_strerror(code);
    return Step::Broken;
}

bool SmtpLink::wait(Direction direction, std::chrono::milliseconds time) const {
    pollfd entry{impl_->socket, static_cast<short>(direction == Direction::In ? POLLIN : POLLOUT), 0};
    return ::poll(&entry, 1, static_cast<int>(time.count())) > 0;
}

}  // namespace aicmo
