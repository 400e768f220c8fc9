#pragma once
// Where an email's links and web pictures lead. Pure; any number of threads.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/composer.h"

namespace aicmo::email {

/// Addresses that should be others. Each kind is told once, with its number and the first of them.
struct LinkFindings {
    std::vector<std::string> http, unusable, httpPictures;
    bool hasComputed = false;  ///< an address is Liquid: it can be looked at only after rendering

    void addTo(std::vector<Finding>& findings, const std::string& place) const;
    /// Takes away what the template itself holds; its addresses may go on in Liquid.
    void leaveOut(const LinkFindings& ofTemplate);
};

/// Looks at every href of <a> and <area> and at every src and background of a picture.
[[nodiscard]] LinkFindings inspectLinks(std::string_view html);
/// Looks at addresses in plain text.
[[nodiscard]] LinkFindings inspectTextLinks(std::string_view text);

}  // namespace aicmo::email
