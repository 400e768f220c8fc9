#include <algorithm>

#include "core/base/text.h"
#include "core/delivery/execution.h"

namespace aicmo {

namespace {

/// The words as they stand, in any case: a value with a blank around it is misspelt, and what is misspelt turns nothing
/// on.
bool isOneOf(std::string_view value, std::initializer_list<std::string_view> words) {
    const std::string lower = toLowerAscii(value);
    return std::find(words.begin(), words.end(), lower) != words.end();
}

std::set<Channel> readChannels(std::string_view text, std::vector<std::string>& warnings) {
    std::set<Channel> channels;
    for (const std::string_view part : split(text, ',')) {
        const std::string name = toLowerAscii(trim(part));
        if (name.empty()) continue;
        if (const auto channel = channelFrom(name)) {
            channels.insert(*channel);
        } else {
            warnings.push_back("EXECUTION_CHANNELS: there is no channel \"" + name + "\"; it enables nothing");
        }
    }
    return channels;
}

}  // namespace

ExecutionConfig getExecutionConfig(const Environment& environment) {
    ExecutionConfig config;
    if (const auto value = environment("EXECUTION_ENABLED")) {
        config.executionEnabled = isOneOf(*value, {"true", "1", "yes"});
        if (!config.executionEnabled && !isOneOf(*value, {"false", "0", "no", ""})) {
            config.warnings.push_back("EXECUTION_ENABLED=\"" + *value +
                                      "\" is not understood: execution stays disabled");
        }
    }
    if (const auto value = environment("EXECUTION_DRY_RUN")) {
        config.dryRun = !isOneOf(*value, {"false", "0", "no"});
        if (config.dryRun && !isOneOf(*value, {"true", "1", "yes", ""})) {
            config.warnings.push_back("EXECUTION_DRY_RUN=\"" + *value + "\" is not understood: dry run stays on");
        }
    }
    if (const auto value = environment("EXECUTION_CHANNELS"); value && !trim(*value).empty()) {
        config.channels = readChannels(*value, config.warnings);
    }
    return config;
}

}  // namespace aicmo
