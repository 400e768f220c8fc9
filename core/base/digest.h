#pragma once
// SHA-256 (FIPS 180-4) and Base64 (RFC 4648), by OpenSSL's libcrypto, which uses the processor's own instructions.

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace aicmo {

using Digest = std::array<std::uint8_t, 32>;

/// Incremental SHA-256. Not thread-safe; reusable after finish().
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    Sha256& add(std::string_view bytes);
    [[nodiscard]] Digest finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

[[nodiscard]] Digest sha256(std::string_view bytes);
/// Lower-case hexadecimal, 64 characters for a Digest.
[[nodiscard]] std::string toHex(const Digest& digest);
[[nodiscard]] std::string sha256Hex(std::string_view bytes);
/// False when `hex` is not 64 hexadecimal digits.
[[nodiscard]] bool fromHex(std::string_view hex, Digest& out);
/// Standard alphabet with padding, no line breaks.
[[nodiscard]] std::string base64(std::string_view bytes);
/// `count` unpredictable bytes as lower-case hexadecimal (2 × count characters), for ids, salts and tokens.
[[nodiscard]] std::string randomHex(std::size_t count);

}  // namespace aicmo
