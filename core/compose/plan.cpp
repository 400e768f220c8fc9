#include "core/compose/plan.h"

#include <map>
#include <mutex>
#include <unordered_map>

#include "core/base/words.h"
#include "core/compose/consent.h"

namespace aicmo {

namespace {

/// Rows of one ContactTable by address, as an open hash of row numbers: four to eight bytes a contact, no text copied.
class AddressIndex {
  public:
    explicit AddressIndex(const ContactTable& table) : table_(table) {}

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view address) const {
        std::call_once(built_, [this] { build(); });
        for (std::size_t at = std::hash<std::string_view>{}(address)&mask_;; at = (at + 1) & mask_) {
            const std::uint32_t row = slots_[at];
            if (row == freeSlot) return std::nullopt;
            if (table_.address(row) == address) return row;
        }
    }

  private:
    static constexpr std::uint32_t freeSlot = 0xFFFFFFFF;

    void build() const {
        std::size_t capacity = 16;
        while (capacity < table_.size() * 2) capacity *= 2;
        slots_.assign(capacity, freeSlot);
        mask_ = capacity - 1;
        for (std::size_t row = 0; row < table_.size(); ++row) {
            std::size_t at = std::hash<std::string_view>{}(table_.address(row)) & mask_;
            while (slots_[at] != freeSlot) at = (at + 1) & mask_;
            slots_[at] = static_cast<std::uint32_t>(row);
        }
    }

    const ContactTable& table_;
    mutable std::once_flag built_;
    mutable std::vector<std::uint32_t> slots_;
    mutable std::size_t mask_ = 0;
};

using SharedTable = std::shared_ptr<const ContactTable>;

std::string pointerTo(std::size_t contentIndex, std::string_view member) {
    return "/content/" + std::to_string(contentIndex) + '/' + std::string(member);
}

/// Who a content is for, as its part of the document says.
struct Recipients {
    const std::vector<ContactFields>* contacts = nullptr;
    const std::string* audience = nullptr;
    std::string place;
};

std::optional<Recipients> recipientsOf(const ContentItem& item, std::size_t index) {
    if (item.channel == Channel::Email && item.email) {
        return Recipients{&item.email->to, &item.email->audience, pointerTo(index, "email/audience")};
    }
    if (item.channel == Channel::Crm && item.crm) {
        return Recipients{&item.crm->contacts, &item.crm->audience, pointerTo(index, "crm/audience")};
    }
    return std::nullopt;
}

/// Reads each audience once, however many contents use it.
class Audiences {
  public:
    explicit Audiences(const ProjectBundle& bundle) : bundle_(bundle) {}

    Result<SharedTable> table(const Recipients& recipients) {
        if (recipients.audience->empty()) {
            if (recipients.contacts->empty()) {
                return fail(ErrorKind::InvalidInput, "neither contacts nor an audience is given", recipients.place);
            }
            return std::make_shared<const ContactTable>(ContactTable::fromContacts(*recipients.contacts));
        }
        const auto known = read_.find(*recipients.audience);
        if (known != read_.end()) return known->second;
        return read_.emplace(*recipients.audience, read(*recipients.audience, recipients.place)).first->second;
    }

  private:
    Result<SharedTable> read(const std::string& id, const std::string& place) const {
        const Audience* audience = bundle_.project.findAudience(id);
        if (audience == nullptr)
            return fail(ErrorKind::NotFound, words("the project has no audience \"%1\"", id).text(), place);
        if (audience->file.empty()) {
            return std::make_shared<const ContactTable>(ContactTable::fromContacts(audience->contacts));
        }
        std::optional<std::string> csv = bundle_.files ? bundle_.files->copy(audience->file) : std::nullopt;
        if (!csv) {
            return fail(ErrorKind::NotFound,
                        words("the project has no file \"%1\" for audience \"%2\"", audience->file, id).text(), place);
        }
        Result<ContactTable> table = ContactTable::fromCsv(std::move(*csv), audience->file);
        if (!table) return fail(std::move(table.error()));
        return std::make_shared<const ContactTable>(std::move(*table));
    }

    const ProjectBundle& bundle_;
    std::map<std::string, Result<SharedTable>> read_;
};

}  // namespace

struct Plan::Index {
    std::unordered_map<std::string_view, std::uint32_t> contents;
    std::map<const ContactTable*, std::unique_ptr<const AddressIndex>> addresses;
    std::map<const ContactTable*, ConsentColumns> consents;
    std::vector<const ConsentColumns*> consentOfContent;
};

const ContentItem& Plan::content(const PlanItem& item) const { return project().content[item.content]; }

const ContactTable* Plan::contacts(const PlanItem& item) const { return contactsOf(item.content); }

const ContactTable* Plan::contactsOf(std::size_t contentIndex) const { return tables_[contentIndex].get(); }

const ConsentColumns* Plan::consentColumns(std::size_t contentIndex) const {
    return index_->consentOfContent[contentIndex];
}

std::string Plan::itemId(const PlanItem& item) const {
    const std::string& contentId = content(item).id;
    const ContactTable* table = contacts(item);
    if (table == nullptr) return contentId;
    const std::string_view address = table->address(item.row);
    std::string id;
    id.reserve(contentId.size() + 1 + address.size());
    id.append(contentId).append(1, '/').append(address);
    return id;
}

std::string_view Plan::recipient(const PlanItem& item) const {
    const ContactTable* table = contacts(item);
    return table == nullptr ? std::string_view{} : table->address(item.row);
}

std::optional<PlanItem> Plan::find(std::string_view itemId) const {
    // Content ids hold no slash, addresses may.
    const std::size_t slash = itemId.find('/');
    const auto content = index_->contents.find(itemId.substr(0, slash));
    if (content == index_->contents.end()) return std::nullopt;
    const ContactTable* table = contactsOf(content->second);
    if (table == nullptr) {
        const bool isPost = project().content[content->second].post && slash == std::string_view::npos;
        return isPost ? std::optional(PlanItem{content->second, 0}) : std::nullopt;
    }
    if (slash == std::string_view::npos) return std::nullopt;
    const auto row = index_->addresses.at(table)->find(itemId.substr(slash + 1));
    if (!row) return std::nullopt;
    return PlanItem{content->second, *row};
}

Plan extractPlanItems(std::shared_ptr<const ProjectBundle> bundle) {
    Plan plan;
    auto index = std::make_shared<Plan::Index>();
    Audiences audiences(*bundle);
    const std::vector<ContentItem>& contents = bundle->project.content;
    plan.tables_.resize(contents.size());
    index->consentOfContent.resize(contents.size());
    for (std::uint32_t i = 0; i < contents.size(); ++i) {
        index->contents.emplace(contents[i].id, i);
        const std::optional<Recipients> recipients = recipientsOf(contents[i], i);
        if (!recipients) {
            if (contents[i].post) {
                plan.items_.push_back(PlanItem{i, 0});
            } else {
                plan.problems_.push_back(
                    {contents[i].id,
                     Error{ErrorKind::InvalidInput,
                           words("the content holds nothing for its channel %1", toString(contents[i].channel)).text(),
                           "/content/" + std::to_string(i),
                           {}}});
            }
            continue;
        }
        Result<SharedTable> table = audiences.table(*recipients);
        if (!table) {
            plan.problems_.push_back({contents[i].id, std::move(table.error())});
            continue;
        }
        plan.tables_[i] = *table;
        auto& addresses = index->addresses[table->get()];
        if (!addresses) index->consents.emplace(table->get(), ConsentColumns(**table));
        const ConsentColumns& consent = index->consents.at(table->get());
        if (!consent.empty()) index->consentOfContent[i] = &consent;
        if (!addresses) addresses = std::make_unique<const AddressIndex>(**table);
        for (std::uint32_t row = 0; row < (*table)->size(); ++row) plan.items_.push_back(PlanItem{i, row});
    }
    plan.index_ = std::move(index);
    plan.bundle_ = std::move(bundle);
    return plan;
}

}  // namespace aicmo
