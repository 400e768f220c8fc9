#include "core/event/event.h"

#include <charconv>

#include "core/base/digest.h"

namespace aicmo {

namespace {

constexpr std::string_view eventTag = "aicmo.event/1";
constexpr std::string_view genesisTag = "aicmo.genesis/1";

/// "LENGTH:BYTES," (a netstring): no two lists of columns give the same bytes.
void addColumn(std::string& out, std::string_view column) {
    char length[24];
    char* const end = std::to_chars(length, length + sizeof length - 1, column.size()).ptr;
    *end = ':';
    out.append(length, end + 1);
    out += column;
    out += ',';
}

void addColumn(std::string& out, std::int64_t number) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    addColumn(out, std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

std::string_view textOf(const std::string& details) { return details; }
std::string_view textOf(const JsonObjectText& details) { return details.text(); }

/// The bytes that are hashed. Event and NewEvent name their columns alike.
template <class Columns>
const std::string& hashedBytes(const Columns& event, std::int64_t seq, std::string_view at, std::string_view prevHash) {
    thread_local std::string bytes;
    bytes.clear();
    addColumn(bytes, eventTag);
    addColumn(bytes, prevHash);
    addColumn(bytes, seq);
    addColumn(bytes, at);
    addColumn(bytes, event.event);
    addColumn(bytes, event.projectId);
    addColumn(bytes, event.runId);
    addColumn(bytes, event.actor);
    addColumn(bytes, textOf(event.details));
    addColumn(bytes, static_cast<std::int64_t>(event.tags.size()));
    for (const std::string& tag : event.tags) addColumn(bytes, tag);
    return bytes;
}

}  // namespace

std::string EventHead::text() const { return std::to_string(seq) + ":" + hash; }

std::optional<EventHead> EventHead::parse(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    EventHead head;
    const auto [end, error] = std::from_chars(text.data(), text.data() + colon, head.seq);
    if (error != std::errc() || end != text.data() + colon || head.seq < 0) return std::nullopt;
    Digest digest;
    if (!fromHex(text.substr(colon + 1), digest)) return std::nullopt;
    head.hash = toHex(digest);
    return head;
}

std::string eventHash(const Event& event) { return sha256Hex(hashedBytes(event, event.seq, event.at, event.prevHash)); }

Digest eventDigest(const NewEvent& event, std::int64_t seq, std::string_view at, std::string_view prevHash) {
    return sha256(hashedBytes(event, seq, at, prevHash));
}

std::string genesisHash(std::string_view storeId) {
    std::string bytes;
    addColumn(bytes, genesisTag);
    addColumn(bytes, storeId);
    return sha256Hex(bytes);
}

}  // namespace aicmo
