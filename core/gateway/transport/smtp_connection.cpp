#include "core/gateway/transport/smtp_connection.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <curl/curl.h>
#include <sys/socket.h>

#include "core/gateway/transport/url.h"

namespace aicmo {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// How often libcurl may still look into the socket once the time for the final answer is over.
constexpr int furtherLooks = 2;
constexpr std::chrono::seconds goodbyeTime{1};
/// Beyond every limit of ours, and within what libcurl takes (milliseconds in an int).
constexpr long libcurlReplySeconds = 7L * 24 * 3600;

struct ListDeleter {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

SmtpDialogue::StartTls startTlsMode(const SmtpConfig& config, bool implicitTls) {
    if (implicitTls) return SmtpDialogue::StartTls::Never;
    if (config.tlsRequired) return SmtpDialogue::StartTls::Always;
    return config.tlsIfOffered ? SmtpDialogue::StartTls::IfOffered : SmtpDialogue::StartTls::Never;
}

}  // namespace

struct SmtpConnection::Impl {
    Impl(const SmtpConfig& smtpConfig, std::string_view heloName, const SmtpLimits& smtpLimits)
        : config(smtpConfig),
          limits(smtpLimits),
          implicitTls(config.url.starts_with("smtps:")),
          startTls(startTlsMode(config, implicitTls)),
          dialogue(startTls, implicitTls, !config.user.empty()) {
        startTransport();
        handle = curl_easy_init();
        url = config.url;
        while (!url.empty() && url.back() == '/') url.pop_back();
        url += '/';
        url += heloName;
    }
    ~Impl() {
        sayGoodbye();
        curl_easy_cleanup(handle);
    }

    SmtpConfig config;
    SmtpLimits limits;
    bool implicitTls;
    SmtpDialogue::StartTls startTls;
    SmtpDialogue dialogue;
    CURL* handle = nullptr;
    std::string url;
    std::array<char, CURL_ERROR_SIZE> errorText{};

    // The transfer that is going on.
    const SmtpMail* mail = nullptr;
    const std::function<bool()>* guard = nullptr;
    std::stop_token stop;
    std::size_t offset = 0;
    bool leaving = false;
    bool opened = false, stoppedByUs = false, timedOut = false;
    SmtpResult result;
    SteadyClock::time_point lastSign, endedAt, stopSeen;
    curl_off_t lastUploaded = 0;
    int lateLooks = 0;

    template <class Value>
    void set(CURLoption option, Value value) {
        curl_easy_setopt(handle, option, value);
    }

    void setCommon();
    [[nodiscard]] curl_socket_t openSocket() const;
    void sayGoodbye();
    void cutConnection();
    SmtpResult perform();
    [[nodiscard]] SmtpObjection objectionToServer() const;
    std::size_t read(char* to, std::size_t room);
    [[nodiscard]] bool askGuard() const noexcept;
    std::size_t header(std::string_view line);
    int progress(curl_off_t uploaded);
    [[nodiscard]] bool overdue(SteadyClock::time_point now);

    static std::size_t onRead(char* to, std::size_t size, std::size_t count, void* self) {
        return static_cast<Impl*>(self)->read(to, size * count);
    }
    static std::size_t onHeader(char* line, std::size_t size, std::size_t count, void* self) {
        return static_cast<Impl*>(self)->header({line, size * count});
    }
    static std::size_t onBody(char* line, std::size_t size, std::size_t count, void* /*self*/) {
        static_cast<void>(line);
        return size * count;
    }
    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t uploaded) {
        return static_cast<Impl*>(self)->progress(uploaded);
    }
    /// Called for each address that is tried, two at a time where a name has both families: which of the sockets the
    /// connection is, openSocket() knows.
    static int onOpened(void* self, curl_socket_t /*newSocket*/, curlsocktype /*purpose*/) {
        auto* impl = static_cast<Impl*>(self);
        if (impl->leaving) return CURL_SOCKOPT_ERROR;
        impl->opened = true;
        impl->dialogue.opened();
        return CURL_SOCKOPT_OK;
    }
};

void SmtpConnection::Impl::setCommon() {
    curl_easy_reset(handle);  // options only: the connection and the TLS session stay
    errorText[0] = '\0';
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_PROTOCOLS_STR, implicitTls ? "smtps" : "smtp");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    // A lookup that does not end is left to its thread, which frees what is its own once the C library returns.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_ERRORBUFFER, errorText.data());
    const long useSsl = startTls == SmtpDialogue::StartTls::Always      ? CURLUSESSL_ALL
                        : startTls == SmtpDialogue::StartTls::IfOffered ? CURLUSESSL_TRY
                                                                        : CURLUSESSL_NONE;
    set(CURLOPT_USE_SSL, implicitTls ? static_cast<long>(CURLUSESSL_ALL) : useSsl);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
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
    set(CURLOPT_WRITEFUNCTION, &Impl::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_SOCKOPTFUNCTION, &Impl::onOpened);
    set(CURLOPT_SOCKOPTDATA, static_cast<void*>(this));
}

/// The socket of the connection that libcurl keeps, from its own books at this moment: a number remembered from a
/// callback may long be somebody else's (of two sockets tried side by side the loser is closed without a word). Only
/// between transfers.
curl_socket_t SmtpConnection::Impl::openSocket() const {
    curl_socket_t socket = CURL_SOCKET_BAD;
    const bool known = curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK;
    return known ? socket : CURL_SOCKET_BAD;
}

/// After a failure the connection must carry nothing more: libcurl would keep one whose final answer it gave up waiting
/// for, and take that late answer for the next message's. It would also wait for an answer to its QUIT.
void SmtpConnection::Impl::cutConnection() {
    const curl_socket_t socket = openSocket();
    if (socket != CURL_SOCKET_BAD) shutdown(socket, SHUT_RDWR);
    dialogue.opened();
}

/// QUIT with a time limit of ours (libcurl's own has none that we can set), and never over a new connection.
void SmtpConnection::Impl::sayGoodbye() {
    if (handle == nullptr || openSocket() == CURL_SOCKET_BAD) return;
    leaving = true;
    stop = {};
    limits.reply = limits.connect = std::min<std::chrono::milliseconds>(limits.reply, goodbyeTime);
    lastSign = SteadyClock::now();
    result = {};
    mail = nullptr;
    setCommon();
    set(CURLOPT_NOBODY, 1L);
    set(CURLOPT_CUSTOMREQUEST, "QUIT");
    curl_easy_perform(handle);
    cutConnection();
}

/// An exception must not cross libcurl's C frames; a guard that cannot say yes says no.
bool SmtpConnection::Impl::askGuard() const noexcept {
    try {
        return (*guard)();
    } catch (...) {
        return false;
    }
}

/// Hands the message out. At its end the guard decides: 0 lets libcurl send the final dot, an abort drops the
/// connection in the middle of the message, which no server accepts.
std::size_t SmtpConnection::Impl::read(char* to, std::size_t room) {
    lastSign = SteadyClock::now();
    std::size_t done = 0;
    std::size_t start = 0;
    for (const std::string_view piece : {mail->head, mail->date, mail->tail}) {
        if (offset < start + piece.size() && done < room) {
            const std::size_t within = offset - start;
            const std::size_t take = std::min(room - done, piece.size() - within);
            std::memcpy(to + done, piece.data() + within, take);
            done += take;
            offset += take;
        }
        start += piece.size();
    }
    if (done > 0) return done;
    if (result.handedOver) return 0;  // said once, it cannot be taken back: the final dot may have left
    if (stop.stop_requested()) {
        stoppedByUs = true;
        return CURL_READFUNC_ABORT;
    }
    if (!askGuard()) {
        result.guardRefused = true;
        return CURL_READFUNC_ABORT;
    }
    result.handedOver = true;
    endedAt = lastSign = SteadyClock::now();
    dialogue.bodyEnded();
    return 0;
}

SmtpObjection SmtpConnection::Impl::objectionToServer() const {
    const SmtpCapabilities& server = dialogue.capabilities();
    if (!config.user.empty() && !server.auth) return SmtpObjection::NoAuth;
    if (mail == nullptr) return SmtpObjection::None;
    if (mail->needsSmtpUtf8 && !server.smtpUtf8) return SmtpObjection::NoSmtpUtf8;
    if (server.maxSize && mail->size() > *server.maxSize) return SmtpObjection::TooLarge;
    return SmtpObjection::None;
}

std::size_t SmtpConnection::Impl::header(std::string_view line) {
    const SmtpPhase before = dialogue.phase();
    // Lines that make no reply are no sign of life: a server could send them for ever.
    if (!dialogue.line(line)) return line.size();
    lastSign = SteadyClock::now();
    if (before == SmtpPhase::StartTls && dialogue.phase() == SmtpPhase::StartTls) {
        result.objection = SmtpObjection::StartTlsRefused;
        return 0;
    }
    if (before == SmtpPhase::Hello && dialogue.negotiated()) {
        result.objection = objectionToServer();
        if (result.objection != SmtpObjection::None) return 0;
    }
    return line.size();
}

/// True when the present phase has taken too long, by a clock that goes on while the process is stopped.
bool SmtpConnection::Impl::overdue(SteadyClock::time_point now) {
    if (result.handedOver) return now - endedAt > limits.finalReply;
    curl_off_t connectTime = 0;
    const bool connecting = opened && dialogue.lastReply().code == 0 &&
                            curl_easy_getinfo(handle, CURLINFO_CONNECT_TIME_T, &connectTime) == CURLE_OK &&
                            connectTime == 0;
    return now - lastSign > (connecting || !opened ? std::min(limits.connect, limits.reply) : limits.reply);
}

/// libcurl asks here before it looks into the socket. When the process was stopped for long, the answer to the final
/// dot may be lying there: it is too late only if further looks have found nothing.
int SmtpConnection::Impl::progress(curl_off_t uploaded) {
    const auto now = SteadyClock::now();
    if (uploaded != lastUploaded) {
        lastUploaded = uploaded;
        lastSign = now;
    }
    if (!overdue(now)) {
        lateLooks = 0;
    } else if (leaving || !result.handedOver || ++lateLooks > furtherLooks) {
        timedOut = true;
        return 1;
    }
    if (!stop.stop_requested()) return 0;
    if (stopSeen == SteadyClock::time_point{}) stopSeen = now;
    if (result.handedOver && now - stopSeen <= limits.stopGrace) return 0;
    stoppedByUs = true;
    return 1;
}

SmtpResult SmtpConnection::Impl::perform() {
    const CURLcode code = curl_easy_perform(handle);
    long connects = 0;
    curl_easy_getinfo(handle, CURLINFO_NUM_CONNECTS, &connects);
    result.reused = connects == 0 && !opened;
    result.phase = dialogue.phase();
    result.reply = dialogue.lastReply();
    result.answered = dialogue.answered();
    result.fault = faultOf(code, errorText.data());
    result.problem = errorText[0] != '\0' || code == CURLE_OK ? errorText.data() : curl_easy_strerror(code);
    if (timedOut) {
        result.fault = TransportFault::TimedOut;
        result.problem = "no answer within the time limit";
    } else if (stoppedByUs) {
        result.fault = TransportFault::Stopped;
        result.problem = "stopped";
    }
    if (code != CURLE_OK) cutConnection();
    mail = nullptr;
    guard = nullptr;
    return std::move(result);
}

SmtpConnection::SmtpConnection(const SmtpConfig& config, std::string_view heloName, const SmtpLimits& limits)
    : impl_(std::make_unique<Impl>(config, heloName, limits)) {}

SmtpConnection::~SmtpConnection() = default;

const SmtpCapabilities& SmtpConnection::capabilities() const { return impl_->dialogue.capabilities(); }

SmtpResult SmtpConnection::send(const SmtpMail& mail, const std::function<bool()>& guard, std::stop_token stop) {
    Impl& impl = *impl_;
    impl.result = {};
    impl.mail = &mail;
    impl.guard = &guard;
    impl.stop = std::move(stop);
    impl.offset = 0;
    impl.opened = impl.stoppedByUs = impl.timedOut = false;
    impl.lastUploaded = 0;
    impl.lateLooks = 0;
    impl.lastSign = SteadyClock::now();
    impl.stopSeen = {};
    const std::string from(mail.from);
    const std::string to(mail.to);
    const std::unique_ptr<curl_slist, ListDeleter> recipients(curl_slist_append(nullptr, to.c_str()));
    if (impl.handle == nullptr || !recipients) {
        return {.fault = TransportFault::Local, .problem = "out of memory", .phase = {}, .reply = {}};
    }
    // What the open connection has offered holds for this message as well; a new connection forgets it (opened()).
    const bool known = impl.dialogue.negotiated();
    impl.dialogue.nextMail();
    if (known) impl.result.objection = impl.objectionToServer();
    if (impl.result.objection != SmtpObjection::None) {
        impl.result.fault = TransportFault::Local;
        impl.result.phase = SmtpPhase::Mail;
        return std::move(impl.result);
    }
    impl.setCommon();
    impl.set(CURLOPT_MAIL_FROM, from.c_str());
    impl.set(CURLOPT_MAIL_RCPT, recipients.get());
    impl.set(CURLOPT_UPLOAD, 1L);
    // No CURLOPT_INFILESIZE: libcurl 7.88 ends an upload when the bytes written, stuffed dots included, equal it, which
    // would cut a message short and skip the read callback's last call, where the guard is asked.
    impl.set(CURLOPT_READFUNCTION, &Impl::onRead);
    impl.set(CURLOPT_READDATA, static_cast<void*>(&impl));
    return impl.perform();
}

SmtpResult SmtpConnection::probe(std::stop_token stop) {
    Impl& impl = *impl_;
    impl.result = {};
    impl.mail = nullptr;
    impl.stop = std::move(stop);
    impl.opened = impl.stoppedByUs = impl.timedOut = false;
    impl.lastSign = SteadyClock::now();
    impl.stopSeen = {};
    if (impl.handle == nullptr) {
        return {.fault = TransportFault::Local, .problem = "out of memory", .phase = {}, .reply = {}};
    }
    impl.setCommon();
    impl.set(CURLOPT_NOBODY, 1L);
    impl.set(CURLOPT_CUSTOMREQUEST, "NOOP");
    return impl.perform();
}

}  // namespace aicmo
