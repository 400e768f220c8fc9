#pragma once
// Sixteen bytes of text looked at together, for what has to look at every byte of every message. Inside core/compose
// only. Vectors of GCC and Clang (their manuals, "Vector Extensions"): SSE2 on amd64, NEON on arm64.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace aicmo {

inline constexpr std::size_t blockSize = 16;
using ByteBlock [[gnu::vector_size(blockSize)]] = std::uint8_t;
/// What comparing two blocks gives: each byte 0 or all ones.
using BlockMask [[gnu::vector_size(blockSize)]] = signed char;

[[nodiscard]] inline ByteBlock loadBlock(const char* bytes) {
    ByteBlock block;
    std::memcpy(&block, bytes, blockSize);
    return block;
}

/// The rest of a text, shorter than a block, filled up with blanks.
[[nodiscard]] inline ByteBlock loadRest(std::string_view rest) {
    char bytes[blockSize];
    std::memset(bytes, ' ', blockSize);
    std::memcpy(bytes, rest.data(), rest.size());
    return loadBlock(bytes);
}

/// Bit i says whether byte i of the mask is set.
[[nodiscard]] inline std::uint32_t bitsOf(BlockMask mask) {
#if defined(__SSE2__)
    __m128i whole;
    std::memcpy(&whole, &mask, blockSize);
    return static_cast<std::uint32_t>(_mm_movemask_epi8(whole));
#else
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < blockSize; ++i) bits |= (mask[i] != 0 ? 1U : 0U) << i;
    return bits;
#endif
}

/// The bytes from `first` to `last`.
[[nodiscard]] inline BlockMask isBetween(ByteBlock block, std::uint8_t first, std::uint8_t last) {
    return block - first <= static_cast<std::uint8_t>(last - first);
}

}  // namespace aicmo
