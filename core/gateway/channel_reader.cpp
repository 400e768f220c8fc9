#include "core/gateway/channel_reader.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/gateway/secret_file.h"
#include "core/gateway/transport/url.h"

namespace aicmo {

namespace {

constexpr int maxPerDay = 100'000'000;

std::optional<std::string> valueOf(const Environment& from, const std::string& name) {
    if (!from) return std::nullopt;
    const std::optional<std::string> found = from(name);
    if (!found) return std::nullopt;
    const std::string_view trimmed = trim(*found);
    if (trimmed.empty()) return std::nullopt;
    return std::string(trimmed);
}

}  // namespace

ChannelReader::ChannelReader(const Environment& environment, const Environment& fallback,
                             const std::vector<std::string>& destinations, std::vector<Error>& errors)
    : environment_(environment), fallback_(fallback), errors_(errors) {
    foreignDestination_ = std::any_of(destinations.begin(), destinations.end(), [&](const std::string& destination) {
        return !valueOf(environment_, destination).value_or("").empty();
    });
}

std::string ChannelReader::text(const std::string& name, const std::string& otherwise) {
    std::optional<std::string> found = valueOf(environment_, name);
    if (!found && fallback_) found = valueOf(fallback_, name);
    if (found && hasControl(*found)) {
        complain(name, "it holds a control character");
        return otherwise;
    }
    return found ? *found : otherwise;
}

Secret ChannelReader::secret(const std::string& name) {
    Secret found = secretFrom(environment_, name);
    if (found.empty() && fallback_ && !foreignDestination_) found = secretFrom(fallback_, name);
    return found;
}

int ChannelReader::number(const std::string& name, int otherwise, int low, int high) {
    const std::string given = text(name);
    if (given.empty()) return otherwise;
    int out = 0;
    const auto parsed = std::from_chars(given.data(), given.data() + given.size(), out);
    if (parsed.ec != std::errc() || parsed.ptr != given.data() + given.size() || out < low || out > high) {
        complain(name,
                 words("it must be a whole number from %1 to %2", std::to_string(low), std::to_string(high)).text());
        return otherwise;
    }
    return out;
}

SendingLimits ChannelReader::limits(const std::string& prefix) {
    SendingLimits limits;
    limits.perDay = number(prefix + "_DAILY_LIMIT", 0, 0, maxPerDay);
    const std::string window = text(prefix + "_WINDOW");
    if (window.empty()) return limits;
    if (auto parsed = SendingWindow::parse(window)) {
        limits.window = std::move(*parsed);
    } else {
        complain(prefix + "_WINDOW", parsed.error().message,
                 words("write %1_WINDOW like \"Mon-Fri 09:00-18:00 Europe/Berlin\"", prefix).text());
    }
    return limits;
}

std::string ChannelReader::api(const std::string& name, const std::string& otherwise) {
    const std::string given = text(name);
    if (given.empty()) return otherwise;
    const Result<ServiceUrl> url = parseServiceUrl(given);
    if (!url) {
        complain(name, url.error().message);
    } else if (url->scheme != "https" && !(url->scheme == "http" && url->loopback())) {
        complain(name, "it must be an https address (http is for loopback hosts alone)");
    } else {
        return url->origin() + url->path;
    }
    return otherwise;
}

void ChannelReader::complain(const std::string& name, std::string message, std::string advice) {
    Error error{ErrorKind::InvalidInput, std::move(message), name, std::move(advice)};
    if (error.advice.empty()) error.advice = "correct " + name + " or unset it";
    errors_.push_back(std::move(error));
    good_ = false;
}

std::string ChannelReader::name(const std::string& variable) {
    std::string text = this->text(variable);
    if (!isUtf8(text) || hasControl(text)) complain(variable, "it must be one line of UTF-8");
    return text;
}

void ChannelReader::missing(const std::string& name, const std::string& because) {
    complain(name, words("it is not set, but %1 is", because).text(), words("set %1", name).text());
}

Secret ChannelReader::secretFrom(const Environment& from, const std::string& name) {
    const std::optional<std::string> direct = from ? from(name) : std::nullopt;
    const std::optional<std::string> file = valueOf(from, name + "_FILE");
    const bool hasDirect = direct && !direct->empty();
    if (hasDirect && file) {
        complain(name, words("it and %1_FILE are both set", name).text(), "keep one of the two");
        return {};
    }
    if (hasDirect) return usable(name, *direct);
    if (!file) return {};
    Result<std::string> content = readSecretFile(*file);
    if (!content) {
        complain(name + "_FILE", content.error().message, content.error().advice);
        return {};
    }
    if (content->empty()) {
        complain(name + "_FILE", "the file is empty");
        return {};
    }
    return usable(name + "_FILE", std::move(*content));
}

Secret ChannelReader::usable(const std::string& name, std::string content) {
    if (!isUtf8(content) || hasControl(content)) {
        complain(name, "the secret holds a control character or is not UTF-8");
        return {};
    }
    return Secret(std::move(content));
}

}  // namespace aicmo
