#include <algorithm>
#include <cmath>

#include "core/document/content/context.h"

namespace aicmo::document {
namespace {

struct CurrencyBudget {
    std::string currency;
    std::vector<BudgetLine> lines;  ///< largest first
    double total = 0;
};

/// Amounts of different currencies are never added up.
std::vector<CurrencyBudget> byCurrency(const std::vector<BudgetLine>& budget) {
    std::vector<CurrencyBudget> out;
    for (const auto& line : budget) {
        auto found = std::find_if(out.begin(), out.end(), [&](const auto& b) { return b.currency == line.currency; });
        if (found == out.end()) {
            found = out.insert(out.end(), CurrencyBudget{line.currency, {}, 0});
        }
        found->lines.push_back(line);
        found->total += line.amount;
    }
    for (auto& part : out) {
        std::stable_sort(part.lines.begin(), part.lines.end(),
                         [](const auto& a, const auto& b) { return a.amount > b.amount; });
    }
    return out;
}

/// How many of the largest the headline names: two when there are at least four and no currency is mixed in.
std::size_t namedCount(const std::vector<CurrencyBudget>& parts) {
    return parts.size() == 1 && parts[0].lines.size() >= 4 && parts[0].total > 0 ? 2 : 0;
}

std::string headlineOf(const std::vector<CurrencyBudget>& parts, const std::vector<BudgetLine>& budget,
                       const Language& language) {
    std::string counted = language.word(
        Word::InChannels,
        {budgetTotal(budget, language), language.counted(Word::ChannelsN, static_cast<long long>(budget.size()))});
    const auto named = namedCount(parts);
    if (named == 0) {
        return counted;
    }
    const auto& lines = parts[0].lines;
    const double share = (lines[0].amount + lines[1].amount) / parts[0].total;
    const std::string names = language.andList({cleaned(lines[0].channel), cleaned(lines[1].channel)});
    return language.word(Word::TakeShare, {counted, names, language.percent(share, 0)});
}

BarChart chartOf(const CurrencyBudget& part, std::size_t named, const Language& language) {
    constexpr std::size_t most = 12;
    BarChart chart;
    chart.title = language.word(Word::ShareOfBudget);
    const bool cut = part.lines.size() > most;
    const std::size_t shown = cut ? most - 1 : part.lines.size();
    double rest = part.total;
    for (std::size_t i = 0; i < shown; ++i) {
        const double share = part.total > 0 ? part.lines[i].amount / part.total : 0;
        chart.bars.push_back({cleaned(part.lines[i].channel), language.percent(share, 0), share, i < named});
        rest -= part.lines[i].amount;
    }
    if (cut) {
        chart.bars.push_back(
            {language.word(Word::Others), language.percent(rest / part.total, 0), rest / part.total, false});
    }
    std::vector<std::string> said;
    for (const auto& bar : chart.bars) {
        said.push_back(language.isolated(bar.label) + " " + bar.valueText);
    }
    chart.alt = chart.title + ": " + language.list(said);
    return chart;
}

Table tableOf(const CurrencyBudget& part, std::size_t named, const Language& language) {
    Table table;
    table.columns = {{language.word(Word::Channel)},
                     {cleaned(part.currency), Align::End, true, false},
                     {language.word(Word::Share), Align::End, true, false},
                     {language.word(Word::ShareOfBudget), Align::Start, false, true}};
    const bool whole = std::all_of(part.lines.begin(), part.lines.end(), [](const auto& line) {
        return std::abs(line.amount - std::round(line.amount)) < .005;
    });
    const int decimals = whole ? 0 : 2;
    const double largest = part.lines.empty() ? 0 : part.lines.front().amount;
    for (std::size_t i = 0; i < part.lines.size(); ++i) {
        const auto& line = part.lines[i];
        const double share = part.total > 0 ? line.amount / part.total : 0;
        const Bar bar{share, largest > 0 ? std::max(0.0, line.amount / largest) : 0, i < named || named == 0};
        table.rows.push_back({{plain(cleaned(line.channel)), {}},
                              {plain(language.number(line.amount, decimals)), {}},
                              {plain(language.percent(share, 1)), {}},
                              {{}, bar}});
    }
    if (part.lines.size() > 1) {
        table.total = {{boldText(language.word(Word::Total)), {}},
                       {boldText(language.number(part.total, decimals)), {}},
                       {boldText(language.percent(1, 1)), {}},
                       {}};
    }
    table.chart = chartOf(part, named, language);
    return table;
}

}  // namespace

std::string budgetTotal(const std::vector<BudgetLine>& budget, const Language& language) {
    std::vector<std::string> totals;
    for (const auto& part : byCurrency(budget)) {
        totals.push_back(language.money(part.currency, part.total));
    }
    return language.andList(totals);
}

void buildBudget(BuildContext& context) {
    const auto& budget = context.project().strategy.budget;
    if (budget.empty()) {
        return;
    }
    const auto& language = context.language();
    const auto parts = byCurrency(budget);
    Section& section = context.beginSection(SectionKind::Budget, Word::Budget);
    section.headline = headlineOf(parts, budget, language);
    section.countedFact = language.word(
        Word::InChannels,
        {budgetTotal(budget, language), language.counted(Word::ChannelsN, static_cast<long long>(budget.size()))});
    for (const auto& part : parts) {
        section.blocks.push_back(
            {GreatFigure{context.word(Word::TotalBudget), language.money(part.currency, part.total)}});
        section.blocks.push_back({tableOf(part, namedCount(parts), language)});
    }
}

}  // namespace aicmo::document
