#include "core/base/digest.h"

#include <cstdlib>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace aicmo {

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    State() { reset(); }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    // Fetching the algorithm by name on every use costs more than hashing a short text: fetch it once.
    void reset() {
        static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        if (context == nullptr || EVP_DigestInit_ex2(context, algorithm, nullptr) != 1) std::abort();
    }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

Sha256& Sha256::add(std::string_view bytes) {
    // libcrypto can only fail here when it is out of memory or broken; a wrong digest must never leave this function.
    if (EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()) != 1) std::abort();
    return *this;
}

Digest Sha256::finish() {
    Digest out{};
    unsigned int length = 0;
    if (EVP_DigestFinal_ex(state_->context, out.data(), &length) != 1 || length != out.size()) std::abort();
    state_->reset();
    return out;
}

Digest sha256(std::string_view bytes) {
    thread_local Sha256 hash;
    return hash.add(bytes).finish();
}

std::string toHex(const Digest& digest) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out(digest.size() * 2, '0');
    for (std::size_t i = 0; i < digest.size(); ++i) {
        out[2 * i] = digits[digest[i] >> 4U];
        out[2 * i + 1] = digits[digest[i] & 15U];
    }
    return out;
}

std::string sha256Hex(std::string_view bytes) { return toHex(sha256(bytes)); }

bool fromHex(std::string_view hex, Digest& out) {
    if (hex.size() != out.size() * 2) return false;
    const auto value = [](char c) {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        if (c >= 'A' && c <= 'F') return c - 'A' + 10;
        return -1;
    };
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int high = value(hex[2 * i]);
        const int low = value(hex[2 * i + 1]);
        if (high < 0 || low < 0) return false;
        out[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return true;
}

std::string base64(std::string_view bytes) {
    if (bytes.empty()) return {};
    std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int written =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(written));
    return out;
}

std::string randomHex(std::size_t count) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string raw(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(raw.data()), static_cast<int>(count)) != 1) std::abort();
    std::string out;
    out.reserve(count * 2);
    for (const char c : raw) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

}  // namespace aicmo
