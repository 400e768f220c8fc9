#include "core/document/content/context.h"

#include <algorithm>
#include <chrono>

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QImageReader>
#include <QTimeZone>

#include "core/base/text.h"
#include "core/document/picture_type.h"

namespace aicmo::document {
namespace {

constexpr qint64 mostPixels = 40'000'000;
constexpr std::size_t mostPictureBytes = 20u * 1024 * 1024;

std::string_view fileNameOf(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

QDateTime localDateTime(Instant at, const std::string& timezone) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
    const QTimeZone zone(QByteArray::fromStdString(timezone));
    return QDateTime::fromSecsSinceEpoch(seconds, zone.isValid() ? zone : QTimeZone::utc());
}

std::string slug(std::string_view text) {
    std::string out;
    for (const char c : toLowerAscii(text)) {
        const bool plainLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plainLetter) {
            out += c;
        } else if (!out.empty() && out.back() != '-') {
            out += '-';
        }
    }
    while (!out.empty() && out.back() == '-') {
        out.pop_back();
    }
    return out.empty() ? "part" : out.substr(0, 60);
}

}  // namespace

BuildContext::BuildContext(const DeliverableInput& input, Deliverable& out) : input_(input), out_(out) {
    for (const auto& content : input.rendered) {
        rendered_.emplace(content.contentId, &content);
    }
    for (const auto& approval : input.approvals) {
        approvals_.insert_or_assign(approval.contentId, &approval);
    }
}

std::string BuildContext::channelName(Channel channel) const {
    switch (channel) {
        case Channel::Email: return word(Word::ChannelEmail);
        case Channel::LinkedIn: return word(Word::ChannelLinkedIn);
        case Channel::Instagram: return word(Word::ChannelInstagram);
        case Channel::Crm: return word(Word::ChannelCrm);
        case Channel::Twitter: return word(Word::ChannelTwitter);
    }
    return {};
}

std::string BuildContext::channelName(std::string_view text) const {
    const auto channel = channelFrom(toLowerAscii(text));
    return channel ? channelName(*channel) : cleaned(text);
}

void BuildContext::notice(std::string text) {
    if (said_.insert(text).second) {
        out_.notices.push_back(std::move(text));
    }
}

std::string BuildContext::anchor(std::string_view text) {
    const std::string base = slug(text);
    std::string candidate = base;
    for (int n = 2; !anchors_.insert(candidate).second; ++n) {
        candidate = base + "-" + std::to_string(n);
    }
    return candidate;
}

std::string BuildContext::nextTableLabel() {
    return out_.language.word(Word::TableNumber, {language().digits(std::to_string(out_.sections.back().number)),
                                                  language().digits(std::to_string(++tableNumber_))});
}

Section& BuildContext::beginSection(SectionKind kind, Word title) {
    tableNumber_ = 0;
    Section section;
    section.kind = kind;
    section.number = static_cast<int>(out_.sections.size()) + 1;
    section.title = word(title);
    section.anchor = anchor(section.title);
    out_.sections.push_back(std::move(section));
    return out_.sections.back();
}

Picture BuildContext::broken(Picture picture, Word problem, std::string_view place) {
    picture.bytes = nullptr;
    picture.problem = word(problem);
    missingPictures_.push_back(picture.name);
    notice(std::string(place) + ": " + picture.name + ": " + Language("en").word(problem));
    return picture;
}

Picture BuildContext::picture(std::string_view path, std::string alt, std::string_view place) {
    Picture picture;
    picture.name = cleaned(fileNameOf(path));
    picture.alt = std::move(alt);
    if (!isSafeProjectPath(path)) {
        notice(std::string(place) + ": the picture address \"" + cleaned(path) + "\" is not a file of the project");
        return broken(std::move(picture), Word::PictureMissing, place);
    }
    const std::string* bytes = input_.bundle->files ? input_.bundle->files->read(path) : nullptr;
    if (bytes == nullptr) {
        return broken(std::move(picture), Word::PictureMissing, place);
    }
    // The bundle owns the bytes for as long as the tree shares it.
    std::shared_ptr<const std::string> shared(input_.bundle->files, bytes);
    return pictureFrom(std::move(shared), picture.name, picture.alt, place);
}

Picture BuildContext::pictureFrom(std::shared_ptr<const std::string> bytes, std::string name, const std::string& alt,
                                  std::string_view place) {
    Picture picture;
    picture.name = std::move(name);
    picture.alt = cleaned(alt);
    picture.mime = bytes ? std::string(pictureType(*bytes)) : std::string();
    if (picture.mime.empty()) {
        return broken(std::move(picture), Word::PictureBroken, place);
    }
    if (bytes->size() > mostPictureBytes) {
        return broken(std::move(picture), Word::PictureTooLarge, place);
    }
    QByteArray raw = QByteArray::fromRawData(bytes->data(), static_cast<qsizetype>(bytes->size()));
    QBuffer buffer(&raw);
    QImageReader reader(&buffer, picture.mime.substr(6).c_str());
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) {
        return broken(std::move(picture), Word::PictureBroken, place);
    }
    if (static_cast<qint64>(size.width()) * size.height() > mostPixels) {
        picture.width = size.width();
        picture.height = size.height();
        return broken(std::move(picture), Word::PictureTooLarge, place);
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return broken(std::move(picture), Word::PictureBroken, place);
    }
    picture.width = image.width();
    picture.height = image.height();
    picture.bytes = std::move(bytes);
    return picture;
}

const RenderedContent* BuildContext::rendered(std::string_view contentId) const {
    const auto found = rendered_.find(contentId);
    return found == rendered_.end() || !found->second->problem.empty() ? nullptr : found->second;
}

const ApprovalInput* BuildContext::approval(std::string_view contentId) const {
    const auto found = approvals_.find(contentId);
    return found == approvals_.end() ? nullptr : found->second;
}

std::string BuildContext::titleOf(const ContentItem& item) const {
    if (!item.title.empty() && !hasTemplateTag(item.title)) {
        return cleaned(item.title);
    }
    const auto* content = rendered(item.id);
    if (content != nullptr && !content->subject.empty() && !hasTemplateTag(content->subject)) {
        return cleaned(content->subject);
    }
    if (content != nullptr && !content->postText.empty() && !hasTemplateTag(content->postText)) {
        const std::string text = cleaned(content->postText);
        const std::string line = text.substr(0, text.find('\n'));
        const auto stop = line.find_first_of(".!?");
        return stop == std::string::npos ? line : line.substr(0, stop);
    }
    if (item.crm) {
        return word(item.crm->operation == CrmOperation::SyncContact ? Word::SyncContacts : Word::NoteLogged);
    }
    return channelName(item.channel);
}

Day BuildContext::dayOf(Instant at) const {
    const QDate date = localDateTime(at, project().timezone).date();
    return {date.year(), date.month(), date.day()};
}

std::string BuildContext::momentOf(Instant at) const {
    return language().list({language().longDate(dayOf(at)), timeOf(at)});
}

std::string BuildContext::timeOf(Instant at) const {
    const QTime time = localDateTime(at, project().timezone).time();
    char text[8];
    std::snprintf(text, sizeof text, "%02d:%02d", time.hour() % 24, time.minute() % 60);
    return language().digits(text);
}

std::string BuildContext::approvalText(std::string_view contentId) const {
    const auto* given = approval(contentId);
    if (given == nullptr) {
        return {};
    }
    const std::string date = language().longDateWithoutYear(dayOf(given->at));
    return given->by.empty() ? date : language().list({cleaned(given->by), date});
}

std::optional<LocalTime> localTimeOf(const ContentItem& item) {
    const std::string& text = item.scheduledText;
    if (!parseRfc3339(text) || text.size() < 16) {
        return std::nullopt;
    }
    return LocalTime{{std::stoi(text.substr(0, 4)), std::stoi(text.substr(5, 2)), std::stoi(text.substr(8, 2))},
                     text.substr(11, 5)};
}

bool hasTemplateTag(std::string_view text) {
    return text.find("{{") != std::string_view::npos || text.find("{%") != std::string_view::npos;
}

std::string cleaned(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool c1 = c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        const bool nonCharacter =
            text.substr(i).starts_with("\xEF\xBF\xBE") || text.substr(i).starts_with("\xEF\xBF\xBF");
        if (c1) {
            ++i;
        } else if (nonCharacter) {
            i += 2;
        } else if (c == '\t') {
            out += ' ';
        } else if (c == '\n' || (c >= 0x20 && c != 0x7F)) {
            out += text[i];
        }
    }
    return std::string(trim(out));
}

void addFact(std::vector<Fact>& facts, std::string label, std::string value, Tone tone) {
    if (!value.empty()) {
        facts.push_back({std::move(label), std::move(value), tone});
    }
}

bool isSafeLink(std::string_view link) {
    if (hasControl(link) || link.find(' ') != std::string_view::npos) {
        return false;
    }
    const std::string lower = toLowerAscii(link);
    return lower.starts_with("https://") || lower.starts_with("http://") || lower.starts_with("mailto:") ||
           (lower.size() > 1 && lower[0] == '#');
}

}  // namespace aicmo::document
