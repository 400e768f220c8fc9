#pragma once
// Reads the variables of one channel, from the environment or from what stands in for it, and collects what is wrong.

#include <string>
#include <vector>

#include "core/gateway/gateway_config.h"

namespace aicmo {

class ChannelReader {
  public:
    /// `destinations` name the variables that say where secrets go to: once the environment sets one, secrets of the
    /// fallback stay at home, so that a stray variable cannot lead a keyring's password to another server. All
    /// arguments must outlive the reader.
    ChannelReader(const Environment& environment, const Environment& fallback,
                  const std::vector<std::string>& destinations, std::vector<Error>& errors);

    /// Blanks around a value and empty values count for nothing.
    [[nodiscard]] std::string text(const std::string& name, const std::string& otherwise = {});
    [[nodiscard]] Secret secret(const std::string& name);
    [[nodiscard]] int number(const std::string& name, int otherwise, int low, int high);
    /// What limits the account, by variables that begin alike.
    [[nodiscard]] SendingLimits limits(const std::string& prefix);
    /// A base address of an HTTP API, without a slash at its end.
    [[nodiscard]] std::string api(const std::string& name, const std::string& otherwise);
    /// What people call something: one line of text.
    [[nodiscard]] std::string name(const std::string& variable);

    void complain(const std::string& name, std::string message, std::string advice = {});
    /// One of a pair is missing.
    void missing(const std::string& name, const std::string& because);
    /// Nothing was wrong so far.
    [[nodiscard]] bool good() const { return good_; }

  private:
    Secret secretFrom(const Environment& from, const std::string& name);
    Secret usable(const std::string& name, std::string content);

    const Environment& environment_;
    const Environment& fallback_;
    std::vector<Error>& errors_;
    bool foreignDestination_ = false;
    bool good_ = true;
};

}  // namespace aicmo
