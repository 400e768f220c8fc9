#include "core/delivery/plan_wide_check.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <set>

#include "core/base/text.h"
#include "core/compose/channel_rules.h"

namespace aicmo {

namespace {

std::uint64_t hashOf(std::string_view text) { return std::hash<std::string_view>{}(text) | 1U; }

/// What people read of a message: without the id and the boundaries that are made from it.
std::uint64_t hashOfBody(const EmailPayload& email) {
    constexpr std::size_t tokenLength = 32;
    const std::string_view token = std::string_view(email.messageId).substr(1, tokenLength);
    std::string_view rest = std::string_view(email.message).substr(email.dateOffset);
    rest.remove_prefix(std::min(rest.size(), rest.find("\r\n")));
    std::uint64_t hash = 0;
    while (!rest.empty()) {
        const std::size_t at = rest.find(token);
        hash = hash * 1'099'511'628'211U ^ hashOf(rest.substr(0, at));
        if (at == std::string_view::npos) break;
        rest.remove_prefix(at + token.size());
    }
    return hash;
}

std::uint64_t hashOfSubject(const EmailPayload& email) {
    const std::string_view before = std::string_view(email.message).substr(0, email.dateOffset);
    const std::size_t at = before.rfind("\r\nSubject:");
    return hashOf(at == std::string_view::npos ? std::string_view() : before.substr(at));
}

CheckFinding about(const Plan& plan, std::size_t content, std::string_view rule, Words words,
                   const std::string& member = {}) {
    return {plan.project().content[content].id,
            {},
            findingOf(rule, std::move(words), "/content/" + std::to_string(content) + member),
            {}};
}

Words saidTwice(std::int64_t people, bool whole, const std::string& from, std::string_view first) {
    if (whole) {
        return people == 1
                   ? words("1 person gets the same message from \"%1\" too, the first is %2", from, first)
                   : words("%Ln people get the same message from \"%2\" too, the first is %3", people, from, first);
    }
    return people == 1 ? words("1 person gets the same subject from \"%1\" too, the first is %2", from, first)
                       : words("%Ln people get the same subject from \"%2\" too, the first is %3", people, from, first);
}

void addPastTimes(const Plan& plan, const CheckOptions& options, const EachFinding& each) {
    if (!options.now) return;
    std::vector<std::string> past;
    for (const ContentItem& content : plan.project().content) {
        if (content.scheduledAt && *content.scheduledAt < *options.now) past.push_back(content.id);
    }
    std::set<std::string> begun;
    if (options.store != nullptr && !past.empty()) {
        auto known = options.store->contentsBegun(plan.project().id, past);
        if (!known) {
            each({{}, {}, {Severity::Error, "plan.unreadable", Words::message(known.error().text()), {}}, {}});
            return;
        }
        begun = std::move(*known);
    }
    for (std::size_t i = 0; i < plan.project().content.size(); ++i) {
        const ContentItem& content = plan.project().content[i];
        if (!content.scheduledAt || *content.scheduledAt >= *options.now || begun.contains(content.id)) continue;
        each(about(plan, i, "content.schedule.past",
                   words("%1 has passed, and nothing of it was sent", content.scheduledText), "/scheduled_at"));
    }
}

void addRepeatedPosts(const Plan& plan, const EachFinding& each) {
    std::map<std::pair<Channel, std::string>, std::size_t> first;
    for (std::size_t i = 0; i < plan.project().content.size(); ++i) {
        const ContentItem& content = plan.project().content[i];
        if (!content.post || trim(content.post->text).empty()) continue;
        const auto [known, isNew] = first.emplace(std::pair(content.channel, std::string(trim(content.post->text))), i);
        if (isNew) continue;
        each(about(plan, i, "post.duplicate",
                   words("the same text as in \"%1\"", plan.project().content[known->second].id), "/post/text"));
    }
}

/// Every text of the content in which a link may stand.
std::vector<std::string_view> textsOf(const Plan& plan, const ContentItem& content) {
    std::vector<std::string_view> texts;
    if (content.email) {
        const EmailContent& email = *content.email;
        const std::string* file = email.html.empty() ? plan.files().read(email.htmlFile) : nullptr;
        texts = {file != nullptr ? *file : email.html, email.text};
    }
    if (content.post) texts = {content.post->text, content.post->link};
    return texts;
}

constexpr std::string_view endsOfAddress = " \t\r\n\"'<>&#)";

void collectCampaigns(std::string_view text, std::set<std::string, std::less<>>& campaigns) {
    constexpr std::string_view name = "utm_campaign=";
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::string_view rest = text.substr(at + name.size());
        campaigns.emplace(rest.substr(0, rest.find_first_of(endsOfAddress)));
    }
}

/// The first address of the site that names no campaign; empty when all do.
std::string_view linkWithoutCampaign(std::string_view text, std::string_view site) {
    for (std::size_t at = text.find(site); at != std::string_view::npos; at = text.find(site, at + 1)) {
        const std::string_view rest = text.substr(at);
        const std::string_view address = rest.substr(0, rest.find_first_of(" \t\r\n\"'<>)"));
        if (address.find("utm_campaign=") == std::string_view::npos) return address;
    }
    return {};
}

void addCampaignFindings(const Plan& plan, const EachFinding& each) {
    const std::vector<ContentItem>& contents = plan.project().content;
    std::map<std::string, std::size_t> firstUse;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        std::set<std::string, std::less<>> campaigns;
        for (const std::string_view text : textsOf(plan, contents[i])) collectCampaigns(text, campaigns);
        for (const std::string& campaign : campaigns) {
            const auto [known, isNew] = firstUse.emplace(campaign, i);
            if (!isNew || firstUse.size() == 1) continue;
            each(about(plan, i, "content.utm.campaign",
                       words("the campaign \"%1\" is not that of other links, \"%2\"", campaign,
                             (firstUse.begin() == known ? std::next(known) : firstUse.begin())->first)));
        }
    }
    const std::string& site = plan.project().client.website;
    if (firstUse.empty() || !site.starts_with("http")) return;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        for (const std::string_view text : textsOf(plan, contents[i])) {
            const std::string_view address = linkWithoutCampaign(text, site);
            if (address.empty()) continue;
            each(about(plan, i, "content.utm.missing", words("\"%1\" names no campaign", address)));
            break;
        }
    }
}

}  // namespace

DuplicateMails::DuplicateMails(const Plan& plan) : plan_(plan) {
    const std::vector<ContentItem>& contents = plan.project().content;
    const auto emails = std::count_if(contents.begin(), contents.end(),
                                      [](const ContentItem& content) { return content.email.has_value(); });
    if (emails > 1) prints_.resize(plan.items().size());
}

void DuplicateMails::look(std::size_t index, const Composed& composed) {
    if (prints_.empty() || composed.firstError() != nullptr) return;
    const EmailPayload* email = composed.payload.email();
    if (email == nullptr) return;
    prints_[index] = {hashOf(plan_.recipient(plan_.items()[index])), hashOfSubject(*email), hashOfBody(*email)};
}

void DuplicateMails::addTo(const EachFinding& each) const {
    std::vector<std::uint32_t> order(prints_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::erase_if(order, [this](std::uint32_t i) { return prints_[i].subject == 0; });
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        return prints_[a].address != prints_[b].address ? prints_[a].address < prints_[b].address : a < b;
    });
    struct Pair {
        std::int64_t people = 0;
        std::uint32_t first = 0;
    };
    std::map<std::tuple<std::uint32_t, std::uint32_t, bool>, Pair> pairs;  // later, earlier content, whole message
    for (std::size_t start = 0, end = 0; start < order.size(); start = end) {
        while (end < order.size() && prints_[order[end]].address == prints_[order[start]].address) ++end;
        for (std::size_t later = start + 1; later < end; ++later) {
            for (std::size_t earlier = start; earlier < later; ++earlier) {
                const Print& one = prints_[order[earlier]];
                const Print& two = prints_[order[later]];
                if (one.subject != two.subject) continue;
                Pair& pair = pairs[{plan_.items()[order[later]].content, plan_.items()[order[earlier]].content,
                                    one.body == two.body}];
                if (pair.people++ == 0 || order[later] < pair.first) pair.first = order[later];
            }
        }
    }
    for (const auto& [key, pair] : pairs) {
        const auto& [later, earlier, whole] = key;
        each(about(plan_, later, whole ? "email.duplicate" : "email.duplicate.subject",
                   saidTwice(pair.people, whole, plan_.project().content[earlier].id,
                             plan_.recipient(plan_.items()[pair.first]))));
    }
}

void addPlanWideFindings(const Plan& plan, const CheckOptions& options, const EachFinding& each) {
    addRepeatedPosts(plan, each);
    addPastTimes(plan, options, each);
    addCampaignFindings(plan, each);
}

}  // namespace aicmo
