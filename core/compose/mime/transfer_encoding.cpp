#include "core/compose/mime/transfer_encoding.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/compose/byte_block.h"

namespace aicmo::mime {

namespace {

constexpr std::size_t lineLimit = 76;
constexpr char hexDigits[] = "0123456789ABCDEF";

/// Bytes that quoted-printable cannot copy as they are: all but printable ASCII without '=', and tabs.
BlockMask notPlain(ByteBlock block) {
    return ((block - std::uint8_t{32} > std::uint8_t{94}) | (block == std::uint8_t{'='})) &
           (block != std::uint8_t{'\t'});
}

bool isPlain(char c) { return (c >= ' ' && c <= '~' && c != '=') || c == '\t'; }

/// Where the bytes end that quoted-printable copies as they are (but for blanks at the end of a line).
const char* endOfPlain(const char* at, const char* end) {
    for (; static_cast<std::size_t>(end - at) >= blockSize; at += blockSize) {
        const std::uint32_t others = bitsOf(notPlain(loadBlock(at)));
        if (others != 0) return at + std::countr_zero(others);
    }
    while (at < end && isPlain(*at)) ++at;
    return at;
}

/// Bytes that quoted-printable encodes.
class EncodedCounter {
  public:
    void add(ByteBlock block) {
        const BlockMask lineEnds = (block == std::uint8_t{'\n'}) | (block == std::uint8_t{'\r'});
        // All ones are -1.
        counts_ -= reinterpret_cast<ByteBlock>(notPlain(block) & ~lineEnds);
        if (++blocks_ == mostBlocks) flush();
    }
    [[nodiscard]] std::size_t total() {
        flush();
        return total_;
    }

  private:
    static constexpr int mostBlocks = 255;

    void flush() {
        for (std::size_t i = 0; i < blockSize; ++i) total_ += counts_[i];
        counts_ = ByteBlock{};
        blocks_ = 0;
    }

    ByteBlock counts_{};
    int blocks_ = 0;
    std::size_t total_ = 0;
};

/// Writes quoted-printable into room that is known to suffice.
class QuotedPrintableWriter {
  public:
    explicit QuotedPrintableWriter(char* at) : at_(at), lineStart_(at) {}

    void copy(const char* from, const char* to) {
        while (from < to) {
            if (at_ == lineStart_ && (*from == '.' || (to - from >= 5 && std::memcmp(from, "From ", 5) == 0))) {
                encode(*from++);
                continue;
            }
            const std::size_t length = std::min<std::size_t>(room(), static_cast<std::size_t>(to - from));
            std::memcpy(at_, from, length);
            at_ += length;
            from += length;
            if (from < to) softBreak();
        }
    }
    void encode(char c) {
        if (room() < 3) softBreak();
        const auto byte = static_cast<unsigned char>(c);
        *at_++ = '=';
        *at_++ = hexDigits[byte >> 4U];
        *at_++ = hexDigits[byte & 15U];
    }
    void hardBreak() {
        *at_++ = '\r';
        *at_++ = '\n';
        lineStart_ = at_;
    }
    [[nodiscard]] char* at() const { return at_; }

  private:
    /// What fits on this line besides the '=' of a soft break.
    [[nodiscard]] std::size_t room() const { return lineLimit - 1 - static_cast<std::size_t>(at_ - lineStart_); }
    void softBreak() {
        *at_++ = '=';
        hardBreak();
    }

    char* at_;
    char* lineStart_;
};

/// Every byte as =XX, and a soft break of three bytes for each 24 of those; a CRLF at the end.
std::size_t quotedPrintableBound(std::size_t size) { return size * 3 + (size * 3 / 72 + 1) * 3 + 8; }

}  // namespace

std::string_view toString(TransferEncoding encoding) {
    return encoding == TransferEncoding::Base64 ? "base64" : "quoted-printable";
}

std::size_t bytesToEncode(std::string_view text) {
    EncodedCounter counter;
    std::size_t at = 0;
    for (; at + blockSize <= text.size(); at += blockSize) counter.add(loadBlock(text.data() + at));
    counter.add(loadRest(text.substr(at)));
    return counter.total();
}

TransferEncoding shorterEncoding(std::string_view text) { return shorterEncoding(text.size(), bytesToEncode(text)); }

TransferEncoding shorterEncoding(std::size_t size, std::size_t toEncode) {
    const std::size_t quoted = size + 2 * toEncode + (size + 2 * toEncode) / 75 * 3;
    const std::size_t base64Size = (size + 2) / 3 * 4 * 78 / 76;
    return quoted <= base64Size ? TransferEncoding::QuotedPrintable : TransferEncoding::Base64;
}

void appendQuotedPrintable(std::string& out, std::string_view text) {
    // Room for the worst case, kept for the next text: to make `out` as large would set all of it to zero each time.
    thread_local std::string room;
    if (room.size() < quotedPrintableBound(text.size())) room.resize(quotedPrintableBound(text.size()));
    QuotedPrintableWriter writer(room.data());
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        const char* run = at;
        at = endOfPlain(at, end);
        const bool lineEnds = at == end || *at == '\n' || *at == '\r';
        const bool blankAtEnd = lineEnds && at > run && (at[-1] == ' ' || at[-1] == '\t');
        writer.copy(run, blankAtEnd ? at - 1 : at);
        if (blankAtEnd) writer.encode(at[-1]);
        if (at == end) {
            writer.hardBreak();
        } else if (lineEnds) {
            at += *at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1;
            writer.hardBreak();
        } else {
            writer.encode(*at++);
            if (at == end) writer.hardBreak();
        }
    }
    out.append(room, 0, static_cast<std::size_t>(writer.at() - room.data()));
}

void appendBase64(std::string& out, std::string_view bytes) {
    const std::string encoded = base64(bytes);
    out.reserve(out.size() + encoded.size() + encoded.size() / lineLimit * 2 + 2);
    for (std::size_t at = 0; at < encoded.size(); at += lineLimit) {
        out.append(encoded, at, lineLimit);
        out += "\r\n";
    }
}

std::string withCrlf(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 32 + 2);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        out.append(text, at, end - at);
        out += "\r\n";
        at = end + (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
    }
    return out;
}

bool isAscii(std::string_view text) {
    ByteBlock bits{};
    std::size_t at = 0;
    for (; at + blockSize <= text.size(); at += blockSize) bits |= loadBlock(text.data() + at);
    bits |= loadRest(text.substr(at));
    return bitsOf(bits >= std::uint8_t{0x80}) == 0;
}

bool isUtf8Quick(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (at + blockSize <= text.size()) {
            const std::uint32_t others = bitsOf(loadBlock(text.data() + at) >= std::uint8_t{0x80});
            at += others == 0 ? blockSize : static_cast<std::size_t>(std::countr_zero(others));
            if (others == 0) continue;
        }
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t start = at;
        while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) ++at;
        if (!isUtf8(text.substr(start, at - start))) return false;
    }
    return true;
}

}  // namespace aicmo::mime
