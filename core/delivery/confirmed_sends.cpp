#include "core/delivery/confirmed_sends.h"

#include "core/base/text.h"
#include "core/base/words.h"

namespace aicmo {

namespace {

using Counts = std::map<Channel, std::int64_t>;

std::int64_t sumOf(const Counts& counts) {
    std::int64_t sum = 0;
    for (const auto& [channel, items] : counts) sum += items;
    return sum;
}

std::string itemsText(std::int64_t items) { return (items == 1 ? words("1 item") : words("%Ln items", items)).text(); }

/// "1,230 items (1,200 email, 30 crm)".
std::string countsText(const Counts& counts) {
    std::string parts;
    for (const auto& [channel, items] : counts) {
        if (items == 0) continue;
        parts += parts.empty() ? "" : ", ";
        parts += withSeparators(items) + ' ';
        parts += toString(channel);
    }
    const std::string all = itemsText(sumOf(counts));
    return parts.empty() ? all : words("%1 (%2)", all, parts).text();
}

bool agree(std::int64_t confirmed, std::int64_t planned, bool continued) {
    return continued ? planned <= confirmed : planned == confirmed;
}

bool agree(const Counts& confirmed, const Counts& planned, bool continued) {
    const auto in = [](const Counts& counts, Channel channel) {
        const auto found = counts.find(channel);
        return found == counts.end() ? std::int64_t{0} : found->second;
    };
    for (const Counts* counts : {&confirmed, &planned}) {
        for (const auto& [channel, items] : *counts) {
            if (!agree(in(confirmed, channel), in(planned, channel), continued)) return false;
        }
    }
    return true;
}

}  // namespace

void SendSum::add(Channel channel, std::string_view itemId, const Digest& payload) {
    ++byChannel_[channel];
    std::string named(itemId);
    named += '\0';
    named += toHex(payload);
    const Digest digest = sha256(named);
    for (std::size_t i = 0; i < sum_.size(); ++i) sum_[i] ^= digest[i];
}

SendSum& SendSum::operator+=(const SendSum& other) {
    for (const auto& [channel, items] : other.byChannel_) byChannel_[channel] += items;
    for (std::size_t i = 0; i < sum_.size(); ++i) sum_[i] ^= other.sum_[i];
    return *this;
}

std::int64_t SendSum::items() const { return sumOf(byChannel_); }

std::string differenceFrom(const ConfirmedSends& confirmed, const SendSum& planned, bool continued) {
    const auto notThese = [&](const std::string& confirmedItems, std::int64_t items) {
        const std::string now = countsText(planned.byChannel());
        return (items == 1 ? words("%1 was confirmed, but %2 would be sent now", confirmedItems, now)
                           : words("%1 were confirmed, but %2 would be sent now", confirmedItems, now))
            .text();
    };
    if (confirmed.byChannel && !agree(*confirmed.byChannel, planned.byChannel(), continued))
        return notThese(countsText(*confirmed.byChannel), sumOf(*confirmed.byChannel));
    if (confirmed.items && !agree(*confirmed.items, planned.items(), continued))
        return notThese(itemsText(*confirmed.items), *confirmed.items);
    if (confirmed.exactly && continued)
        return phrase(
            "a live run that was stopped before its end would be continued with what it planned, which is not "
            "what was confirmed");
    if (confirmed.exactly && *confirmed.exactly != planned)
        return phrase(
            "as many items as were confirmed would be sent now, but not the same ones, or not as they were "
            "then");
    return {};
}

}  // namespace aicmo
