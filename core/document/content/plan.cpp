// The sections about what is published: calendar, creatives and posts, emails.

#include <algorithm>

#include "core/base/text.h"
#include "core/document/content/context.h"

namespace aicmo::document {
namespace {

struct Scheduled {
    const ContentItem* item = nullptr;
    long day = 0;
    std::string time;
};

std::vector<Scheduled> scheduledItems(const Project& project) {
    std::vector<Scheduled> out;
    for (const auto& item : project.content) {
        if (const auto at = localTimeOf(item)) {
            out.push_back({&item, dayNumber(at->day), at->time});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.day != b.day ? a.day < b.day : a.time < b.time; });
    return out;
}

CalendarItem calendarItem(const Scheduled& scheduled, long start, const BuildContext& context) {
    const Day day = dayFrom(scheduled.day);
    CalendarItem out;
    out.day = static_cast<int>(scheduled.day - start);
    out.dateLabel = context.language().shortDate(day);
    out.weekday = context.language().weekday(day);
    out.time = context.language().digits(scheduled.time);
    out.channel = context.channelName(scheduled.item->channel);
    out.title = context.titleOf(*scheduled.item);
    return out;
}

void fillLanes(Calendar& calendar, const std::vector<Scheduled>& items, long start, const BuildContext& context) {
    for (const Channel channel :
         {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Twitter, Channel::Crm}) {
        CalendarLane lane;
        lane.channel = context.channelName(channel);
        for (const auto& scheduled : items) {
            if (scheduled.item->channel == channel) {
                lane.days.push_back(static_cast<int>(scheduled.day - start));
            }
        }
        lane.count = static_cast<int>(lane.days.size());
        if (lane.count > 0) {
            calendar.lanes.push_back(std::move(lane));
        }
    }
}

void fillWeeks(Calendar& calendar, const std::vector<Scheduled>& items, long start, const BuildContext& context) {
    const auto& language = context.language();
    for (const auto& scheduled : items) {
        const int number = static_cast<int>((scheduled.day - start) / 7) + 1;
        if (calendar.weeks.empty() || calendar.weeks.back().number != number) {
            const long first = start + (number - 1) * 7L;
            CalendarWeek week;
            week.number = number;
            week.title = language.word(Word::WeekNumber, {language.number(static_cast<long long>(number))});
            week.firstLabel = language.shortDate(dayFrom(first));
            week.range = language.word(Word::DateRange, {week.firstLabel, language.shortDate(dayFrom(first + 6))});
            calendar.weeks.push_back(std::move(week));
        }
        calendar.weeks.back().items.push_back(calendarItem(scheduled, start, context));
    }
}

void fillUndated(Calendar& calendar, const BuildContext& context) {
    for (const auto& item : context.project().content) {
        if (!localTimeOf(item)) {
            calendar.undated.push_back({.channel = context.channelName(item.channel), .title = context.titleOf(item)});
        }
    }
    calendar.undatedTitle = context.word(Word::NotScheduled);
}

std::string whenText(const ContentItem& item, const Language& language) {
    const auto at = localTimeOf(item);
    return at ? language.list({language.longDate(at->day), language.digits(at->time)}) : std::string();
}

std::string whenWithWeekday(const ContentItem& item, const Language& language) {
    const auto at = localTimeOf(item);
    return at ? language.weekday(at->day) + " " + whenText(item, language) : std::string();
}

/// Where the platform folds a text ("… see more"): 210 characters on LinkedIn, 125 on Instagram, moved back to the end
/// of a word. 0 when the whole text is shown.
std::size_t foldOf(Channel channel, std::string_view text) {
    const std::size_t limit = channel == Channel::LinkedIn ? 210 : channel == Channel::Instagram ? 125 : 0;
    if (limit == 0 || codePoints(text) <= limit) {
        return 0;
    }
    std::size_t seen = 0, at = 0;
    for (; at < text.size() && seen < limit; ++seen) {
        do {
            ++at;
        } while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    }
    const auto blank = text.find_last_of(" \n", at);
    return blank == std::string_view::npos || blank == 0 ? at : blank;
}

std::vector<Picture> postPictures(const PostContent& post, const std::string& title, BuildContext& context,
                                  const std::string& place) {
    std::vector<Picture> out;
    for (const auto& media : post.media) {
        if (!media.file.empty()) {
            out.push_back(context.picture(media.file, media.altText.empty() ? title : media.altText, place));
        }
    }
    return out;
}

PostCard postCard(const ContentItem& item, BuildContext& context) {
    const auto& language = context.language();
    const auto* content = context.rendered(item.id);
    PostCard card;
    card.title = context.titleOf(item);
    card.anchor = context.anchor("post " + item.id);
    card.channel = context.channelName(item.channel);
    card.pictureFirst = item.channel == Channel::Instagram;
    card.author = context.out().brand.name;
    card.when = whenText(item, language);
    const std::string text = content != nullptr ? cleaned(content->postText) : cleaned(item.post->text);
    if (hasTemplateTag(text)) {
        context.notice("post " + item.id + ": its text could not be rendered and is left out");
    } else if (!text.empty()) {
        card.text = linkified(text);
        card.foldAt = foldOf(item.channel, text);
    }
    card.pictures = postPictures(*item.post, card.title, context, "post " + item.id);
    addFact(card.facts, context.word(Word::Content), card.title);
    addFact(card.facts, context.word(Word::Channel), card.channel);
    addFact(card.facts, context.word(Word::Scheduled), whenWithWeekday(item, language));
    if (!card.text.empty()) {
        const auto length = static_cast<long long>(codePoints(plainText(card.text)));
        addFact(card.facts, context.word(Word::TextLength), language.counted(Word::CharactersN, length));
    }
    addFact(card.facts, context.word(Word::Approval), context.approvalText(item.id));
    for (const auto& picture : card.pictures) {
        addFact(card.facts, context.word(Word::Picture), picture.problem, Tone::Behind);
    }
    return card;
}

CreativeCard creativeCard(const Creative& creative, BuildContext& context) {
    CreativeCard card;
    card.anchor = context.anchor("creative " + creative.id);
    card.hook = cleaned(creative.hook);
    card.caption = cleaned(creative.caption);
    card.callToAction = cleaned(creative.cta);
    std::vector<std::string> platform;
    for (const auto& part : {context.channelName(creative.platform), cleaned(creative.format)}) {
        if (!part.empty()) {
            platform.push_back(part);
        }
    }
    const auto& language = context.language();
    addFact(card.facts, context.word(Word::Platform), language.list(platform));
    addFact(card.facts, context.word(Word::CallToAction), card.callToAction);
    addFact(card.facts, context.word(Word::ToneOfVoice), cleaned(creative.tone));
    if (!creative.asset.empty()) {
        std::vector<std::string> alt = platform;
        if (!card.hook.empty()) {
            alt.insert(alt.begin(), card.hook);
        }
        card.picture = context.picture(creative.asset, language.list(alt), "creative " + creative.id);
        addFact(card.facts, context.word(Word::Picture), card.picture->problem, Tone::Behind);
    }
    return card;
}

std::string attachmentsText(const EmailContent& email, BuildContext& context, const std::string& place) {
    std::vector<std::string> names;
    for (const auto& path : email.attachments) {
        const auto slash = path.rfind('/');
        std::string name = cleaned(slash == std::string::npos ? path : path.substr(slash + 1));
        const auto& files = context.input().bundle->files;
        const auto* bytes = files && isSafeProjectPath(path) ? files->read(path) : nullptr;
        if (bytes == nullptr) {
            std::string text = place;
            context.notice(text.append(": the attachment ").append(name).append(" is not in the project"));
            continue;
        }
        names.push_back(context.language().list({name, context.language().bytes(bytes->size())}));
    }
    return context.language().list(names);
}

std::string audienceText(const ContentItem& item, const RenderedContent* content, const BuildContext& context) {
    const auto* audience = context.project().findAudience(item.email->audience);
    std::vector<std::string> parts;
    if (audience != nullptr) {
        parts.push_back(cleaned(audience->name.empty() ? audience->id : audience->name));
    }
    const auto contacts = content != nullptr ? content->contacts : static_cast<long long>(item.email->to.size());
    if (contacts > 0) {
        parts.push_back(context.language().counted(Word::ContactsN, contacts));
    }
    return context.language().list(parts);
}

long long wordCount(std::string_view text) {
    long long count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        count += !blank && !inside ? 1 : 0;
        inside = !blank;
    }
    return count;
}

void fillEmailText(EmailCard& card, const ContentItem& item, const RenderedContent& content, BuildContext& context) {
    const std::string whole = content.subject + content.preheader + content.html + content.text;
    if (hasTemplateTag(whole)) {
        context.notice("email " + item.id + ": its text could not be rendered and is left out");
        return;
    }
    card.subject = cleaned(content.subject);
    addFact(card.head, context.word(Word::From), cleaned(content.from));
    addFact(card.head, context.word(Word::Subject), card.subject);
    addFact(card.head, context.word(Word::Preheader), cleaned(content.preheader));
    card.body =
        content.html.empty() ? blocksFromPlainText(content.text) : blocksFromEmailHtml(content, *item.email, context);
    if (!content.html.empty() && !content.text.empty()) {
        card.note = context.language().counted(Word::PlainTextWordsN, wordCount(content.text));
    }
    if (content.messageBytes > 0) {
        card.note += card.note.empty() ? "" : " ";
        card.note += context.language().word(Word::MessageSize, {context.language().bytes(content.messageBytes)});
    }
}

EmailCard emailCard(const ContentItem& item, BuildContext& context) {
    const auto* content = context.rendered(item.id);
    EmailCard card;
    card.title = context.titleOf(item);
    card.anchor = context.anchor("email " + item.id);
    if (content != nullptr) {
        fillEmailText(card, item, *content, context);
    } else {
        context.notice("email " + item.id + ": its text could not be rendered and is left out");
    }
    addFact(card.facts, context.word(Word::Content), card.title);
    addFact(card.facts, context.word(Word::Scheduled), whenWithWeekday(item, context.language()));
    addFact(card.facts, context.word(Word::Audience), audienceText(item, content, context));
    addFact(card.facts, context.word(Word::ShownFor), content != nullptr ? cleaned(content->shownFor) : std::string());
    addFact(card.facts, context.word(Word::Attachment), attachmentsText(*item.email, context, "email " + item.id));
    addFact(card.facts, context.word(Word::Approval), context.approvalText(item.id));
    return card;
}

/// The items of a kind in the order in which they go out; those without a date last.
std::vector<const ContentItem*> inOrder(const Project& project, bool (*wanted)(const ContentItem&)) {
    std::vector<const ContentItem*> out;
    for (const auto& item : project.content) {
        if (wanted(item)) {
            out.push_back(&item);
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const auto* a, const auto* b) {
        return a->scheduledAt && b->scheduledAt ? *a->scheduledAt < *b->scheduledAt
                                                : a->scheduledAt.has_value() && !b->scheduledAt.has_value();
    });
    return out;
}

}  // namespace

void buildCalendar(BuildContext& context) {
    const auto items = scheduledItems(context.project());
    constexpr long tenYears = 3660;
    if (items.empty() || items.back().day - items.front().day > tenYears) {
        return;
    }
    const auto& language = context.language();
    const long first = items.front().day;
    const long start = first - ((first + 3 - language.firstDayOfWeek()) % 7 + 7) % 7;
    const long weeks = (items.back().day - start) / 7 + 1;
    Calendar calendar;
    calendar.days = static_cast<int>(weeks * 7);
    for (long week = 0; week < weeks; ++week) {
        calendar.weekLabels.push_back(language.shortDate(dayFrom(start + week * 7)));
    }
    fillLanes(calendar, items, start, context);
    fillWeeks(calendar, items, start, context);
    fillUndated(calendar, context);
    Section& section = context.beginSection(SectionKind::Calendar, Word::ContentCalendar);
    const std::string counted = language.word(
        Word::ItemsInWeeks,
        {language.counted(Word::ItemsN, static_cast<long long>(items.size())), language.counted(Word::WeeksN, weeks)});
    section.headline = language.list({counted, language.dateRange(dayFrom(first), dayFrom(items.back().day))});
    section.countedFact =
        language.list({counted, language.counted(Word::ChannelsN, static_cast<long long>(calendar.lanes.size()))});
    calendar.alt = section.headline;
    section.blocks.push_back({std::move(calendar)});
}

void buildCreatives(BuildContext& context) {
    const auto& project = context.project();
    auto posts = inOrder(project, [](const ContentItem& item) { return item.post.has_value(); });
    // Posts of one platform stand together: their cards have one form.
    std::stable_sort(posts.begin(), posts.end(), [](const auto* a, const auto* b) { return a->channel < b->channel; });
    if (posts.empty() && project.creatives.empty()) {
        return;
    }
    const Word title = posts.empty()               ? Word::Creatives
                       : project.creatives.empty() ? Word::Posts
                                                   : Word::CreativesAndPosts;
    context.beginSection(SectionKind::Creatives, title);
    std::vector<Block> blocks;
    std::set<Channel> channels;
    for (const auto& creative : project.creatives) {
        blocks.push_back({creativeCard(creative, context)});
    }
    for (const auto* item : posts) {
        channels.insert(item->channel);
        blocks.push_back({postCard(*item, context)});
    }
    const auto& language = context.language();
    std::vector<std::string> counts;
    if (!project.creatives.empty()) {
        counts.push_back(language.counted(Word::CreativesN, static_cast<long long>(project.creatives.size())));
    }
    Section& section = context.out().sections.back();
    section.headline = language.list(counts);
    if (!posts.empty()) {
        counts.push_back(language.counted(Word::PostsN, static_cast<long long>(posts.size())));
        section.headline =
            language.word(Word::PostsShown,
                          {counts.back(), language.counted(Word::ChannelsN, static_cast<long long>(channels.size()))});
    }
    section.countedFact = language.list(counts);
    section.blocks = std::move(blocks);
}

void buildEmails(BuildContext& context) {
    const auto emails = inOrder(context.project(), [](const ContentItem& item) { return item.email.has_value(); });
    if (emails.empty()) {
        return;
    }
    context.beginSection(SectionKind::Emails, Word::Emails);
    std::vector<Block> blocks;
    std::set<std::string> audiences;
    for (const auto* item : emails) {
        if (!item->email->audience.empty()) {
            audiences.insert(item->email->audience);
        }
        blocks.push_back({emailCard(*item, context)});
    }
    const auto& language = context.language();
    Section& section = context.out().sections.back();
    section.countedFact = language.counted(Word::EmailsN, static_cast<long long>(emails.size()));
    if (!audiences.empty()) {
        section.countedFact = language.word(
            Word::EmailsTo,
            {section.countedFact, language.counted(Word::AudiencesN, static_cast<long long>(audiences.size()))});
    }
    section.headline = section.countedFact;
    section.blocks = std::move(blocks);
}

}  // namespace aicmo::document
