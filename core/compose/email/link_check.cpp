#include "core/compose/email/link_check.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/compose/channel_rules.h"
#include "core/compose/email/html_scan.h"
#include "core/compose/email/html_text.h"

namespace aicmo::email {

namespace {

constexpr std::string_view plainHttp = "http://";

bool isComputed(std::string_view value) {
    return value.find("{{") != std::string_view::npos || value.find("{%") != std::string_view::npos;
}

bool isHttp(std::string_view address) { return equalsIgnoringCase(address.substr(0, plainHttp.size()), plainHttp); }

/// What a mail program can open: an address with a scheme of its own, or a place in the message itself.
bool isWhole(std::string_view address) {
    if (address.size() > 1 && address.front() == '#') return true;
    constexpr std::array<std::string_view, 6> schemes{"https://", "mailto:", "tel:", "sms:", "cid:", "webcal:"};
    return std::any_of(schemes.begin(), schemes.end(), [address](std::string_view scheme) {
        return address.size() > scheme.size() && equalsIgnoringCase(address.substr(0, scheme.size()), scheme);
    });
}

void inspectLink(std::string_view value, LinkFindings& found) {
    const std::string address = decodeReferences(trim(value));
    // "https://x/{{ id }}" can be judged as it stands; "{{ link }}" cannot.
    if (isHttp(address)) {
        found.http.push_back(address);
    } else if (isWhole(address)) {
        return;
    } else if (isComputed(address)) {
        found.hasComputed = true;
    } else {
        found.unusable.push_back(address.empty() ? "(empty)" : address);
    }
}

void addKind(const std::vector<std::string>& addresses, std::string_view rule, WordsFormat format,
             const std::string& place, std::vector<Finding>& findings) {
    constexpr std::size_t shown = 200;
    if (addresses.empty()) return;
    Words said(format, {wordsValue(shortened(addresses.front(), shown))});
    if (addresses.size() > 1) said = words("%2, and %Ln more", addresses.size() - 1, said);
    findings.push_back(findingOf(rule, std::move(said), place));
}

void leaveOutOf(std::vector<std::string>& addresses, const std::vector<std::string>& ofTemplate) {
    std::erase_if(addresses, [&ofTemplate](const std::string& address) {
        return std::any_of(ofTemplate.begin(), ofTemplate.end(), [&address](const std::string& known) {
            return address.starts_with(std::string_view(known).substr(0, known.find('{')));
        });
    });
}

}  // namespace

void LinkFindings::addTo(std::vector<Finding>& findings, const std::string& place) const {
    constexpr WordsFormat notHttps("\"%1\" is not an https address");
    constexpr WordsFormat leadsNowhere("\"%1\" leads nowhere from an email");
    addKind(http, "email.link.http", notHttps, place, findings);
    addKind(unusable, "email.link.form", leadsNowhere, place, findings);
    addKind(httpPictures, "email.image.http", notHttps, place, findings);
}

void LinkFindings::leaveOut(const LinkFindings& ofTemplate) {
    leaveOutOf(http, ofTemplate.http);
    leaveOutOf(unusable, ofTemplate.unusable);
    leaveOutOf(httpPictures, ofTemplate.httpPictures);
}

LinkFindings inspectLinks(std::string_view html) {
    LinkFindings found;
    forEachTag(html, [&found](const HtmlTag& tag) {
        if (tag.closing) return;
        const bool isLink = tag.is("a") || tag.is("area");
        if (const HtmlAttribute* href = isLink ? tag.find("href") : nullptr) inspectLink(href->value, found);
        for (const std::string_view name : {"src", "background"}) {
            const HtmlAttribute* picture = tag.find(name);
            if (picture == nullptr) continue;
            if (isHttp(trim(picture->value))) found.httpPictures.emplace_back(trim(picture->value));
        }
    });
    return found;
}

LinkFindings inspectTextLinks(std::string_view text) {
    LinkFindings found;
    for (std::size_t at = text.find(plainHttp); at != std::string_view::npos; at = text.find(plainHttp, at + 1)) {
        const std::string_view rest = text.substr(at);
        found.http.emplace_back(rest.substr(0, rest.find_first_of(" \t\r\n<>\"")));
    }
    return found;
}

}  // namespace aicmo::email
