// What changed since the project was last delivered, part by part, in the order of the documents.

#include <algorithm>

#include "core/document/content/context.h"

namespace aicmo::document {
namespace {

/// One row a change.
class ChangeList {
  public:
    explicit ChangeList(BuildContext& context) : context_(context) {}

    void add(const std::string& part, const std::string& what, std::string change) {
        if (change.empty()) {
            return;
        }
        rows_.push_back({{plain(part), {}}, {plain(what), {}}, {plain(std::move(change)), {}}});
    }
    [[nodiscard]] std::string word(Word word) const { return context_.word(word); }
    [[nodiscard]] std::string insteadOf(const std::string& now, const std::string& before) const {
        return now == before ? std::string() : context_.language().word(Word::InsteadOf, {now, before});
    }
    /// A short text: what it was is worth saying.
    [[nodiscard]] std::string said(const std::string& now, const std::string& before) const {
        return now.empty() || before.empty() ? reworded(now, before) : insteadOf(now, before);
    }
    /// A long one: it is read where it stands.
    [[nodiscard]] std::string reworded(const std::string& now, const std::string& before) const {
        if (now == before) {
            return {};
        }
        return word(before.empty() ? Word::IsNew : now.empty() ? Word::IsLeftOut : Word::IsReworded);
    }
    [[nodiscard]] std::string changedParts(const std::vector<std::string>& parts) const {
        return parts.empty() ? std::string()
                             : context_.language().word(Word::PartsChanged, {context_.language().list(parts)});
    }

    /// Things that have a name: what is new, what was left out, and what `compare(now, before)` says of the others.
    template <class Item, class NameOf, class Compare>
    void named(const std::string& part, const std::vector<Item>& now, const std::vector<Item>& before, NameOf nameOf,
               Compare compare) {
        // Several may have one name: the n-th of it is compared with the n-th.
        const auto same = [&](const std::vector<Item>& items, const std::vector<Item>& others, std::size_t at) {
            const std::string name = nameOf(items[at]);
            const auto isOfName = [&](const Item& item) { return nameOf(item) == name; };
            auto left = std::count_if(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(at), isOfName);
            const auto found = std::find_if(others.begin(), others.end(),
                                            [&](const Item& item) { return isOfName(item) && left-- == 0; });
            return found == others.end() ? nullptr : &*found;
        };
        for (std::size_t i = 0; i < now.size(); ++i) {
            const Item* earlier = same(now, before, i);
            add(part, nameOf(now[i]), earlier == nullptr ? word(Word::IsNew) : compare(now[i], *earlier));
        }
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (same(before, now, i) == nullptr) {
                add(part, nameOf(before[i]), word(Word::IsLeftOut));
            }
        }
    }

    [[nodiscard]] std::vector<std::vector<Cell>> take() { return std::move(rows_); }

  private:
    BuildContext& context_;
    std::vector<std::vector<Cell>> rows_;
};

void compareTexts(ChangeList& list, const Strategy& now, const Strategy& before) {
    const std::string part = list.word(Word::MarketingStrategy);
    list.add(part, list.word(Word::PrimaryGoal), list.said(cleaned(now.primaryGoal), cleaned(before.primaryGoal)));
    list.add(part, list.word(Word::Timeline), list.said(cleaned(now.timeline), cleaned(before.timeline)));
    list.add(part, list.word(Word::ExecutiveSummary),
             list.reworded(cleaned(now.executiveSummary), cleaned(before.executiveSummary)));
    list.add(part, list.word(Word::Situation),
             list.reworded(cleaned(now.situationAnalysis), cleaned(before.situationAnalysis)));
    list.add(part, list.word(Word::StrategyNarrative),
             list.reworded(cleaned(now.strategyNarrative), cleaned(before.strategyNarrative)));
}

void comparePeopleAndPillars(ChangeList& list, const Strategy& now, const Strategy& before) {
    const auto nameOf = [](const auto& item) { return cleaned(item.name); };
    list.named(list.word(Word::Pillars), now.pillars, before.pillars, nameOf, [&](const Pillar& a, const Pillar& b) {
        return list.reworded(cleaned(a.description + '\n' + a.kpiImpact), cleaned(b.description + '\n' + b.kpiImpact));
    });
    list.named(list.word(Word::Personas), now.personas, before.personas, nameOf,
               [&](const Persona& a, const Persona& b) {
                   const bool same = a.description == b.description && a.needs == b.needs && a.channels == b.channels;
                   return same ? std::string() : list.word(Word::IsReworded);
               });
}

void compareKpis(ChangeList& list, const Strategy& now, const Strategy& before, const Language& language) {
    const auto measured = [](const Kpi& kpi) {
        return std::count_if(kpi.series.begin(), kpi.series.end(),
                             [](const KpiPoint& point) { return point.actual.has_value(); });
    };
    const auto compare = [&](const Kpi& a, const Kpi& b) {
        std::vector<std::string> changes;
        if (a.target != b.target) {
            const std::string target = list.said(kpiTarget(a, language), kpiTarget(b, language));
            changes.push_back(list.word(Word::Target) + ' ' + target);
        }
        if (measured(a) > measured(b)) {
            changes.push_back(language.counted(Word::NewFiguresN, measured(a) - measured(b)));
        }
        const bool sameFigures =
            std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(),
                       [](const KpiPoint& x, const KpiPoint& y) {
                           return x.period == y.period && x.planned == y.planned && x.actual == y.actual;
                       });
        const bool same = sameFigures && a.baseline == b.baseline && a.unit == b.unit;
        if (changes.empty() && !same) {
            changes.push_back(list.changedParts({list.word(Word::PartFigures)}));
        }
        return language.list(changes);
    };
    list.named(
        list.word(Word::Kpis), now.kpis, before.kpis, [](const Kpi& kpi) { return cleaned(kpi.name); }, compare);
}

void compareBudget(ChangeList& list, const BuildContext& context, const Strategy& before) {
    const auto& language = context.language();
    list.named(
        list.word(Word::Budget), context.project().strategy.budget, before.budget,
        [&](const BudgetLine& line) { return context.channelName(line.channel); },
        [&](const BudgetLine& a, const BudgetLine& b) {
            return list.insteadOf(language.money(a.currency, a.amount), language.money(b.currency, b.amount));
        });
}

void compareCreatives(ChangeList& list, const std::vector<Creative>& now, const std::vector<Creative>& before) {
    const auto same = [](const Creative& a, const Creative& b) {
        return a.hook == b.hook && a.caption == b.caption && a.cta == b.cta && a.asset == b.asset && a.tone == b.tone &&
               a.platform == b.platform && a.format == b.format;
    };
    list.named(
        list.word(Word::Creatives), now, before,
        [](const Creative& creative) { return cleaned(creative.hook.empty() ? creative.id : creative.hook); },
        [&](const Creative& a, const Creative& b) { return same(a, b) ? std::string() : list.word(Word::IsReworded); });
}

std::vector<std::string> changedFields(const ContentItem& now, const ContentItem& before, const BuildContext& context) {
    std::vector<std::string> parts;
    const auto differ = [&](bool different, Word part) {
        if (different) {
            parts.push_back(context.word(part));
        }
    };
    differ(now.title != before.title, Word::PartTitle);
    if (now.email && before.email) {
        const EmailContent& a = *now.email;
        const EmailContent& b = *before.email;
        differ(a.from.address != b.from.address || a.from.name != b.from.name || a.replyTo != b.replyTo,
               Word::PartSender);
        differ(a.subject != b.subject, Word::PartSubject);
        differ(a.preheader != b.preheader, Word::PartPreheader);
        differ(a.html != b.html || a.text != b.text || a.htmlFile != b.htmlFile, Word::PartText);
        differ(a.audience != b.audience || a.to != b.to, Word::PartRecipients);
        differ(a.attachments != b.attachments, Word::PartAttachments);
    }
    if (now.post && before.post) {
        const auto files = [](const PostContent& post) {
            std::vector<std::string> names;
            for (const PostMedia& media : post.media) {
                names.push_back(media.file + '\n' + media.url);
            }
            return names;
        };
        differ(now.post->text != before.post->text || now.post->hashtags != before.post->hashtags, Word::PartText);
        differ(now.post->link != before.post->link, Word::PartLink);
        differ(files(*now.post) != files(*before.post), Word::PartPictures);
    }
    return parts;
}

std::string changeOf(const ContentItem& now, const ContentItem& before, const BuildContext& context,
                     const ChangeList& list) {
    std::vector<std::string> changes;
    const auto when = [&](const ContentItem& item) {
        return item.scheduledAt ? context.momentOf(*item.scheduledAt) : std::string();
    };
    if (const std::string moved = list.said(when(now), when(before)); !moved.empty()) {
        changes.push_back(now.scheduledAt && before.scheduledAt ? moved : context.word(Word::PartTime) + ' ' + moved);
    }
    if (const std::string parts = list.changedParts(changedFields(now, before, context)); !parts.empty()) {
        changes.push_back(parts);
    }
    // A file that it names: the text of an email, the picture of a post.
    if (changes.empty() && now.revision != before.revision) {
        changes.push_back(list.changedParts({context.word(now.post ? Word::PartPictures : Word::PartText)}));
    }
    std::string out;
    for (const std::string& change : changes) {
        out += (out.empty() ? "" : "; ") + change;
    }
    return out;
}

void compareContents(ChangeList& list, const BuildContext& context, const Project& before) {
    const Project& project = context.project();
    for (const ContentItem& item : project.content) {
        const ContentItem* earlier = before.findContent(item.id);
        list.add(context.channelName(item.channel), context.titleOf(item),
                 earlier == nullptr ? list.word(Word::IsNew) : changeOf(item, *earlier, context, list));
    }
    for (const ContentItem& item : before.content) {
        if (project.findContent(item.id) == nullptr) {
            list.add(context.channelName(item.channel), context.titleOf(item), list.word(Word::IsLeftOut));
        }
    }
}

}  // namespace

void buildChanges(BuildContext& context) {
    const auto& delivered = context.input().delivered;
    if (!delivered) {
        return;
    }
    const auto& language = context.language();
    ChangeList list(context);
    const Strategy& now = context.project().strategy;
    const Strategy& before = delivered->project.strategy;
    compareTexts(list, now, before);
    comparePeopleAndPillars(list, now, before);
    compareKpis(list, now, before, language);
    compareBudget(list, context, before);
    compareCreatives(list, context.project().creatives, delivered->project.creatives);
    compareContents(list, context, delivered->project);

    Table table;
    table.columns = {{context.word(Word::Part)}, {context.word(Word::Content)}, {context.word(Word::Change)}};
    table.rows = list.take();
    if (table.rows.empty()) {
        return;
    }
    Section& section = context.beginSection(SectionKind::Changes, Word::WhatChanged);
    section.countedFact = language.counted(Word::ChangesN, static_cast<long long>(table.rows.size()));
    section.headline =
        language.word(Word::SinceDelivery, {section.countedFact, language.longDate(context.dayOf(delivered->at))});
    section.blocks.push_back({std::move(table)});
}

}  // namespace aicmo::document
