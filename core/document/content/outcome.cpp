// The sections about what came of it: results, approvals, and what is still open.

#include <algorithm>
#include <map>

#include "core/document/content/context.h"

namespace aicmo::document {
namespace {

Cell countCell(long long count, const Language& language, bool bold = false) {
    return {{Span{.text = language.number(count), .bold = bold, .tone = count == 0 ? Tone::Muted : Tone::Normal}}, {}};
}

double shareOf(long long part, long long whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::vector<Cell> resultRow(std::string name, const ChannelResult& result, const Language& language, bool bold) {
    return {{{Span{.text = std::move(name), .bold = bold}}, {}},
            countCell(result.items, language, bold),
            countCell(result.sent, language, bold),
            countCell(result.failed, language, bold),
            countCell(result.skipped, language, bold),
            countCell(result.inDoubt, language, bold),
            {{Span{.text = language.percent(shareOf(result.sent, result.items), 1), .bold = bold}}, {}}};
}

ChannelResult sumOf(const std::vector<ChannelResult>& results) {
    ChannelResult sum;
    for (const auto& result : results) {
        sum.items += result.items;
        sum.sent += result.sent;
        sum.failed += result.failed;
        sum.skipped += result.skipped;
        sum.inDoubt += result.inDoubt;
    }
    return sum;
}

Table channelTable(const std::vector<ChannelResult>& results, const BuildContext& context) {
    Table table;
    const auto number = [&](Word title) { return Column{context.word(title), Align::End, true, false}; };
    table.columns = {{context.word(Word::Channel)}, number(Word::Items),   number(Word::Sent),     number(Word::Failed),
                     number(Word::Skipped),         number(Word::InDoubt), number(Word::ShareSent)};
    for (const auto& result : results) {
        table.rows.push_back(resultRow(context.channelName(result.channel), result, context.language(), false));
    }
    if (results.size() > 1) {
        table.total = resultRow(context.word(Word::Total), sumOf(results), context.language(), true);
    }
    return table;
}

/// Columns by day up to 16 of them, else by week.
std::optional<BarChart> overTime(const std::vector<SentOnDay>& sent, const Language& language) {
    std::map<long, long long> days;
    for (const auto& entry : sent) {
        days[dayNumber(entry.day)] += entry.sent;
    }
    if (days.size() < 2) {
        return std::nullopt;
    }
    const bool weekly = days.rbegin()->first - days.begin()->first >= 16;
    const long step = weekly ? 7 : 1;
    const long first = days.begin()->first;
    const long start = weekly ? first - ((first + 3 - language.firstDayOfWeek()) % 7 + 7) % 7 : first;
    BarChart chart;
    chart.vertical = true;
    chart.title = language.word(weekly ? Word::EmailsSentByWeek : Word::EmailsSentByDay);
    constexpr std::size_t mostColumns = 120;
    for (long at = start; at <= days.rbegin()->first && chart.bars.size() < mostColumns; at += step) {
        long long count = 0;
        for (auto it = days.lower_bound(at); it != days.end() && it->first < at + step; ++it) {
            count += it->second;
        }
        chart.bars.push_back(
            {language.shortDate(dayFrom(at)), language.number(count), static_cast<double>(count), true});
    }
    const auto said = [](const BarItem& bar) { return bar.label + " " + bar.valueText; };
    chart.alt = chart.title + ": " + language.list({said(chart.bars.front()), said(chart.bars.back())});
    return chart;
}

Word statusWord(NotSentStatus status) {
    switch (status) {
        case NotSentStatus::Failed: return Word::StatusFailed;
        case NotSentStatus::Skipped: return Word::StatusSkipped;
        case NotSentStatus::InDoubt: return Word::StatusInDoubt;
    }
    return Word::StatusFailed;
}

Table reasonTable(std::vector<NotSentReason> reasons, const BuildContext& context) {
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) { return a.items > b.items; });
    const auto& language = context.language();
    Table table;
    table.barsInAccent = true;
    table.columns = {{context.word(Word::Reason)},
                     {context.word(Word::Channel)},
                     {context.word(Word::Status)},
                     {context.word(Word::Items), Align::End, true, false},
                     {"", Align::Start, false, true}};
    long long all = 0;
    bool doubt = false;
    for (const auto& reason : reasons) {
        all += reason.items;
        doubt = doubt || reason.status == NotSentStatus::InDoubt;
        table.rows.push_back(
            {{plain(cleaned(reason.reason)), {}},
             {plain(context.channelName(reason.channel)), {}},
             {plain(context.word(statusWord(reason.status))), {}},
             {plain(language.number(reason.items)), {}},
             {{}, Bar{static_cast<double>(reason.items), shareOf(reason.items, reasons.front().items), true}}});
    }
    table.note = language.counted(Word::PlanItemsN, all) + ".";
    table.note += doubt ? " " + language.word(Word::InDoubtNote) : "";
    return table;
}

/// First 8 and last 4 digits: enough to compare by eye; the whole is in the manifest.
std::string shortDigest(const std::string& digest) {
    return digest.size() < 16
               ? cleaned(digest)
               : digest.substr(0, 4) + " " + digest.substr(4, 4) + " … " + digest.substr(digest.size() - 4);
}

void addOpenKpis(BuildContext& context) {
    for (const auto& kpi : worded(context.project().strategy.kpis, context)) {
        if (kpi.figure.standing == Standing::Behind) {
            const auto colon = kpi.figure.headline.find(": ");
            context.out().open.push_back(
                {kpi.figure.name, kpi.figure.headline.substr(colon + 2), context.word(Word::OpenKpi)});
        }
    }
}

void addOpenResults(BuildContext& context) {
    if (!context.input().results) {
        return;
    }
    const auto sum = sumOf(context.input().results->channels);
    const auto& language = context.language();
    if (sum.inDoubt > 0) {
        context.out().open.push_back({language.counted(Word::ItemsInDoubtN, sum.inDoubt),
                                      context.word(Word::SettleEachOne), context.word(Word::OpenResults)});
    }
    if (sum.failed > 0) {
        std::vector<std::string> reasons;
        for (const auto& reason : context.input().results->reasons) {
            if (reason.status == NotSentStatus::Failed && reasons.size() < 3) {
                reasons.push_back(cleaned(reason.reason) + " (" + language.number(reason.items) + ")");
            }
        }
        context.out().open.push_back({language.counted(Word::ItemsFailedN, sum.failed), language.list(reasons),
                                      context.word(Word::OpenResults)});
    }
}

void addOpenApprovals(BuildContext& context) {
    std::vector<std::string> titles;
    for (const auto& item : context.project().content) {
        if (context.approval(item.id) == nullptr) {
            titles.push_back(context.titleOf(item));
        }
    }
    if (titles.empty()) {
        return;
    }
    const auto count = static_cast<long long>(titles.size());
    std::string names;
    if (titles.size() <= 4) {
        names = context.language().list(titles);
    }
    context.out().open.push_back(
        {context.language().counted(Word::ContentsNotApprovedN, count), names, context.word(Word::OpenApprovals)});
}

}  // namespace

void buildResults(BuildContext& context) {
    const auto& results = context.input().results;
    if (!results || results->channels.empty()) {
        return;
    }
    const auto& language = context.language();
    const auto sum = sumOf(results->channels);
    Section& section = context.beginSection(SectionKind::Results, Word::Results);
    section.countedFact = language.counted(Word::ItemsSent, sum.sent, {language.counted(Word::PlanItemsN, sum.items)});
    section.headline = section.countedFact + " (" + language.percent(shareOf(sum.sent, sum.items), 1) + ")";
    if (results->lastRun) {
        section.headline = language.list(
            {section.headline, language.word(Word::LastRunOn, {language.longDate(context.dayOf(*results->lastRun))})});
    }
    section.blocks.push_back({channelTable(results->channels, context)});
    if (auto chart = overTime(results->emailsByDay, language)) {
        section.blocks.push_back({std::move(*chart)});
    }
    if (!results->reasons.empty()) {
        const std::string title = context.word(Word::WhatWasNotSent);
        section.blocks.push_back({Heading{2, plain(title), context.anchor(title)}});
        section.blocks.push_back({reasonTable(results->reasons, context)});
    }
}

void buildApprovals(BuildContext& context) {
    const auto& language = context.language();
    Table table;
    table.columns = {{context.word(Word::Content)},
                     {context.word(Word::Items), Align::End, true, false},
                     {context.word(Word::Approved)},
                     {context.word(Word::By)},
                     {context.word(Word::DigestOfApproved)}};
    std::set<std::string> people;
    for (const auto& item : context.project().content) {
        const auto* approval = context.approval(item.id);
        if (approval == nullptr) {
            continue;
        }
        people.insert(approval->by);
        const std::string when = context.momentOf(approval->at);
        table.rows.push_back({{plain(context.titleOf(item)), {}},
                              {plain(language.number(approval->items)), {}},
                              {plain(when), {}},
                              {plain(cleaned(approval->by)), {}},
                              {{Span{.text = shortDigest(approval->digest), .code = true}}, {}}});
    }
    if (table.rows.empty()) {
        return;
    }
    const auto approved = static_cast<long long>(table.rows.size());
    const auto all = static_cast<long long>(context.project().content.size());
    Section& section = context.beginSection(SectionKind::Approvals, Word::Approvals);
    section.countedFact = language.counted(Word::ContentsApproved, approved, {language.counted(Word::ContentsN, all)});
    section.headline =
        language.list({section.countedFact, language.counted(Word::ByPeopleN, static_cast<long long>(people.size()))});
    section.blocks.push_back({std::move(table)});
}

void buildOpenPoints(BuildContext& context) {
    addOpenKpis(context);
    addOpenResults(context);
    const auto& missing = context.missingPictures();
    if (!missing.empty()) {
        std::vector<std::string> names(missing.begin(),
                                       missing.begin() + std::min<std::ptrdiff_t>(4, std::ssize(missing)));
        context.out().open.push_back({context.language().counted(Word::PicturesMissingN, std::ssize(missing)),
                                      context.language().list(names), context.word(Word::OpenContent)});
    }
    addOpenApprovals(context);
}

}  // namespace aicmo::document
