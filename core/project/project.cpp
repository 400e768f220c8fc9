#include "core/project/project.h"

#include <algorithm>
#include <array>

namespace aicmo {

namespace {

struct ChannelName {
    Channel channel;
    std::string_view name;
};
constexpr std::array<ChannelName, channelCount> channelNames{{{Channel::Email, "email"},
                                                              {Channel::LinkedIn, "linkedin"},
                                                              {Channel::Instagram, "instagram"},
                                                              {Channel::Crm, "crm"},
                                                              {Channel::Twitter, "twitter"}}};

}  // namespace

std::string_view toString(Channel channel) {
    const auto* found = std::find_if(channelNames.begin(), channelNames.end(),
                                     [&](const ChannelName& entry) { return entry.channel == channel; });
    return found == channelNames.end() ? std::string_view{} : found->name;
}

std::optional<Channel> channelFrom(std::string_view text) {
    const auto* found = std::find_if(channelNames.begin(), channelNames.end(),
                                     [&](const ChannelName& entry) { return entry.name == text; });
    if (found == channelNames.end()) return std::nullopt;
    return found->channel;
}

const ContentItem* Project::findContent(std::string_view contentId) const {
    const auto found =
        std::find_if(content.begin(), content.end(), [&](const ContentItem& item) { return item.id == contentId; });
    return found == content.end() ? nullptr : &*found;
}

const Audience* Project::findAudience(std::string_view audienceId) const {
    const auto found =
        std::find_if(audiences.begin(), audiences.end(), [&](const Audience& one) { return one.id == audienceId; });
    return found == audiences.end() ? nullptr : &*found;
}

std::optional<std::string> ProjectFiles::copy(std::string_view path) const {
    const std::string* bytes = read(path);
    return bytes == nullptr ? std::nullopt : std::optional(*bytes);
}

const std::string* MemoryFiles::read(std::string_view path) const {
    const auto found = files_.find(path);
    return found == files_.end() ? nullptr : &found->second;
}

std::vector<std::string> MemoryFiles::paths() const {
    std::vector<std::string> out;
    out.reserve(files_.size());
    for (const auto& [path, bytes] : files_) out.push_back(path);
    return out;
}

}  // namespace aicmo
