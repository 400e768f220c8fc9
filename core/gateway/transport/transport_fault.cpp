#include "core/gateway/transport/transport_fault.h"

#include <curl/curl.h>
#include <mutex>

namespace aicmo {

TransportFault faultOf(int code, std::string_view detail) {
    switch (static_cast<CURLcode>(code)) {
        case CURLE_OK: return TransportFault::None;
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_COULDNT_CONNECT: return TransportFault::Unreachable;
        case CURLE_OPERATION_TIMEDOUT: return TransportFault::TimedOut;
        case CURLE_SSL_CONNECT_ERROR:
            // A verdict of the TLS library carries its error code; a handshake that just broke off does not.
            return detail.find("error:") != std::string_view::npos ? TransportFault::Tls : TransportFault::Lost;
        case CURLE_USE_SSL_FAILED:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_CRL_BADFILE:
        case CURLE_SSL_ENGINE_INITFAILED: return TransportFault::Tls;
        case CURLE_LOGIN_DENIED:
        case CURLE_AUTH_ERROR: return TransportFault::Login;
        case CURLE_URL_MALFORMAT:
        case CURLE_FAILED_INIT:
        case CURLE_OUT_OF_MEMORY:
        case CURLE_NOT_BUILT_IN:
        case CURLE_UNKNOWN_OPTION:
        case CURLE_BAD_FUNCTION_ARGUMENT: return TransportFault::Local;
        default: return TransportFault::Lost;
    }
}

void startTransport() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

std::string userAgent() { return "AICMO-Console/" AICMO_VERSION; }

}  // namespace aicmo
