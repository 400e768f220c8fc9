#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/base/text.h"
#include "core/document/content/context.h"

namespace aicmo::document {
namespace {

struct Period {
    std::string text;
    int year = 0, month = 0;  ///< 0 when it is not "YYYY-MM"
    [[nodiscard]] bool isMonth() const { return month != 0; }
};

Period periodFrom(const std::string& text) {
    int year = 0, month = 0, length = 0;
    const bool fits = std::sscanf(text.c_str(), "%4d-%2d%n", &year, &month, &length) == 2;
    const bool valid = fits && length == static_cast<int>(text.size()) && text.size() == 7 && month >= 1 && month <= 12;
    return valid ? Period{text, year, month} : Period{text, 0, 0};
}

bool isPercent(std::string_view unit) {
    const std::string lower = toLowerAscii(unit);
    for (const std::string_view start : {"%", "per cent", "percent", "prozent", "pour cent", "por ciento"}) {
        if (lower.starts_with(start)) {
            return true;
        }
    }
    return false;
}

int decimalsOf(double value) {
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6) {
            return decimals;
        }
    }
    return 2;
}

/// Words one indicator: how its values are written, where it stands, what its chart says.
class KpiWriter {
  public:
    KpiWriter(const Kpi& kpi, const Language& language)
        : kpi_(kpi), language_(language), percent_(isPercent(kpi.unit)) {
        fillSeries();
        findDecimals();
        for (std::size_t i = 0; i < series_.size(); ++i) {
            lastActual_ = series_[i].actual ? i : lastActual_;
            lastPlanned_ = series_[i].planned ? i : lastPlanned_;
        }
    }

    [[nodiscard]] bool hasActual() const { return lastActual_ != LineChart::npos; }
    [[nodiscard]] std::optional<double> plannedNow() const {
        return hasActual() ? series_[lastActual_].planned : std::nullopt;
    }
    [[nodiscard]] std::optional<double> actualNow() const {
        return hasActual() ? series_[lastActual_].actual : std::nullopt;
    }
    [[nodiscard]] std::optional<double> baseline() const { return kpi_.baseline; }
    [[nodiscard]] std::optional<double> target() const { return kpi_.target; }
    [[nodiscard]] Period periodNow() const { return periodFrom(series_[lastActual_].period); }
    [[nodiscard]] bool hasValue() const { return hasActual() || kpi_.baseline || kpi_.target; }
    [[nodiscard]] std::optional<double> difference() const {
        const auto planned = plannedNow();
        return planned ? std::optional(*actualNow() - *planned) : std::nullopt;
    }

    [[nodiscard]] Standing standing() const {
        const auto gap = difference();
        if (!gap) {
            return Standing::None;
        }
        const double better = lowerIsBetter() ? -*gap : *gap;
        return better > -1e-9 ? Standing::Ahead : Standing::Behind;
    }
    [[nodiscard]] bool isEqual() const { return difference() && std::abs(*difference()) < 1e-9; }
    [[nodiscard]] bool lowerIsBetter() const { return kpi_.target && kpi_.baseline && *kpi_.target < *kpi_.baseline; }

    [[nodiscard]] std::string value(double number) const { return withUnit(language_.number(number, decimals_)); }
    [[nodiscard]] std::string signedValue(double number) const {
        return withUnit(language_.signedNumber(number, decimals_));
    }
    /// From a million on short, in charts only: "1.25 M".
    [[nodiscard]] std::string chartValue(double number) const {
        if (std::abs(number) < 1e6) {
            return value(number);
        }
        const double millions = number / 1e6;
        return withUnit(
            language_.word(Word::Millions, {language_.number(millions, decimalsOf(std::round(millions * 100) / 100))}));
    }

    [[nodiscard]] std::string unit() const {
        std::string own = kpi_.unit == "%" ? std::string() : cleaned(kpi_.unit);
        if (!lowerIsBetter()) {
            return own;
        }
        return own.empty() ? language_.word(Word::LowerIsBetter)
                           : language_.list({own, language_.word(Word::LowerIsBetter)});
    }

    [[nodiscard]] std::string longPeriod(const std::string& text, bool withYear) const {
        const Period period = periodFrom(text);
        if (!period.isMonth()) {
            return cleaned(text);
        }
        return language_.month(period.month) + (withYear ? " " + language_.digits(std::to_string(period.year)) : "");
    }

    [[nodiscard]] KpiFigure figure() const {
        KpiFigure out;
        out.name = cleaned(kpi_.name);
        out.unit = unit();
        out.standing = standing();
        if (out.standing != Standing::None) {
            const bool ahead = out.standing == Standing::Ahead;
            out.standingText = language_.word(isEqual() ? Word::AtPlan
                                              : ahead   ? Word::AheadOfPlan
                                                        : Word::BehindThePlan);
            out.standingShort = language_.word(isEqual() ? Word::AtPlan : ahead ? Word::Ahead : Word::Behind);
        }
        if (hasActual()) {
            const std::string month = longPeriod(series_[lastActual_].period, false);
            out.value = value(*actualNow());
            out.valueLabel = language_.word(Word::ActualMonth, {month});
        } else if (kpi_.baseline) {
            out.value = value(*kpi_.baseline);
            out.valueLabel = language_.word(Word::Baseline);
        } else {
            out.value = value(*kpi_.target);
            out.valueLabel = language_.word(Word::Target);
        }
        const bool targetSaid = !hasActual() && !kpi_.baseline;
        out.targetText = kpi_.target && !targetSaid ? language_.word(Word::TargetValue, {value(*kpi_.target)}) : "";
        out.headline = headline();
        out.rows = rows();
        out.periods = periods();
        return out;
    }

    [[nodiscard]] std::optional<LineChart> chart() const {
        if (series_.size() < 3) {
            return std::nullopt;
        }
        LineChart out;
        out.title = cleaned(kpi_.name);
        out.unit = unit();
        out.alt = alt();
        out.baseline = kpi_.baseline;
        out.baselineText = kpi_.baseline ? chartValue(*kpi_.baseline) : "";
        out.lastActual = lastActual_;
        out.lastPlanned = lastPlanned_;
        out.actualLabel = hasActual() ? chartValue(*actualNow()) : "";
        if (lastPlanned_ != LineChart::npos) {
            out.planLabel = language_.word(Word::PlanValue, {chartValue(*series_[lastPlanned_].planned)});
        }
        out.labelAbove = !difference() || *difference() >= 0;
        for (const auto& point : series_) {
            out.points.push_back(linePoint(point));
        }
        return out;
    }

  private:
    /// The series in order of time, with the months that it leaves out as gaps.
    void fillSeries() {
        std::vector<KpiPoint> given;
        for (const auto& point : kpi_.series) {
            if (point.planned || point.actual) {
                given.push_back(point);
            }
        }
        std::stable_sort(given.begin(), given.end(), [](const auto& a, const auto& b) { return a.period < b.period; });
        constexpr int mostMonths = 240;
        for (auto& point : given) {
            const Period next = periodFrom(point.period);
            while (!series_.empty() && next.isMonth() && series_.size() < mostMonths) {
                const Period last = periodFrom(series_.back().period);
                if (!last.isMonth() || last.year * 12 + last.month + 1 >= next.year * 12 + next.month) {
                    break;
                }
                char text[16];
                std::snprintf(text, sizeof text, "%04d-%02d", last.month == 12 ? last.year + 1 : last.year,
                              last.month % 12 + 1);
                series_.push_back({text, std::nullopt, std::nullopt});
            }
            series_.push_back(std::move(point));
        }
    }

    void findDecimals() {
        const auto look = [this](const std::optional<double>& number) {
            decimals_ = number ? std::max(decimals_, decimalsOf(*number)) : decimals_;
        };
        look(kpi_.baseline);
        look(kpi_.target);
        for (const auto& point : series_) {
            look(point.planned);
            look(point.actual);
        }
    }

    [[nodiscard]] std::string withUnit(std::string number) const {
        if (percent_) {
            return language_.withPercentSign(number);
        }
        return number;
    }

    [[nodiscard]] LinePoint linePoint(const KpiPoint& point) const {
        const Period period = periodFrom(point.period);
        LinePoint out;
        out.period = cleaned(point.period);
        out.shortLabel = period.isMonth() ? language_.shortMonth(period.month) : out.period;
        out.longLabel = longPeriod(point.period, true);
        out.planned = point.planned;
        out.actual = point.actual;
        out.plannedText = point.planned ? value(*point.planned) : "";
        out.actualText = point.actual ? value(*point.actual) : "";
        return out;
    }

    [[nodiscard]] std::string headline() const {
        std::string name = cleaned(kpi_.name);
        if (!hasActual()) {
            return name;
        }
        const std::string now =
            language_.word(Word::ValueInMonth, {value(*actualNow()), longPeriod(series_[lastActual_].period, false)});
        const std::string against = amountAgainstPlan();
        return language_.isolated(name) + ": " + (against.empty() ? now : language_.list({now, against}));
    }

    [[nodiscard]] std::string amountAgainstPlan() const {
        if (!difference()) {
            return {};
        }
        if (isEqual()) {
            return language_.word(Word::AtPlan);
        }
        return language_.word(standing() == Standing::Ahead ? Word::AmountAhead : Word::AmountBehind,
                              {value(std::abs(*difference()))});
    }

    [[nodiscard]] std::vector<Fact> rows() const {
        std::vector<Fact> out;
        if (const auto planned = plannedNow()) {
            const std::string month = longPeriod(series_[lastActual_].period, false);
            addFact(out, language_.word(Word::PlanMonth, {month}), value(*planned));
            addFact(out, language_.word(Word::Difference), signedValue(*difference()));
        }
        if (kpi_.target) {
            addFact(out, targetLabel(), value(*kpi_.target));
        }
        if (kpi_.baseline) {
            addFact(out, language_.word(Word::Baseline), value(*kpi_.baseline));
        }
        return out;
    }

    [[nodiscard]] std::string targetLabel() const {
        const bool dated = lastPlanned_ != LineChart::npos && kpi_.target &&
                           std::abs(*series_[lastPlanned_].planned - *kpi_.target) < 1e-9;
        return dated ? language_.word(Word::TargetMonth, {longPeriod(series_[lastPlanned_].period, false)})
                     : language_.word(Word::Target);
    }

    [[nodiscard]] std::vector<Fact> periods() const {
        std::vector<Fact> out;
        for (const auto& point : series_) {
            std::vector<std::string> parts;
            if (point.actual) {
                parts.push_back(value(*point.actual));
            }
            if (point.planned) {
                parts.push_back(language_.word(Word::PlannedValue, {value(*point.planned)}));
            }
            addFact(out, longPeriod(point.period, true), language_.list(parts));
        }
        return out;
    }

    [[nodiscard]] std::string alt() const {
        std::string out =
            unit().empty() ? language_.isolated(cleaned(kpi_.name)) : language_.list({cleaned(kpi_.name), unit()});
        if (hasActual()) {
            const std::string now = language_.word(
                Word::ActualInMonth, {value(*actualNow()), longPeriod(series_[lastActual_].period, false)});
            const std::string against = amountAgainstPlan();
            out += ": " + (against.empty() ? now : language_.list({now, against}));
        }
        if (kpi_.target) {
            out += "; " + language_.word(Word::TargetValue, {value(*kpi_.target)});
        }
        return out;
    }

    const Kpi& kpi_;
    const Language& language_;
    bool percent_;
    std::vector<KpiPoint> series_;
    int decimals_ = 0;
    std::size_t lastActual_ = LineChart::npos, lastPlanned_ = LineChart::npos;
};

struct Standings {
    long long ahead = 0, compared = 0;
    std::optional<Period> common;  ///< when all that are compared end in the same month
};

Standings standingsOf(const std::vector<Kpi>& kpis, const Language& language) {
    Standings out;
    bool same = true;
    for (const auto& kpi : kpis) {
        const KpiWriter writer(kpi, language);
        if (writer.standing() == Standing::None) {
            continue;
        }
        ++out.compared;
        out.ahead += writer.standing() == Standing::Ahead ? 1 : 0;
        const Period now = writer.periodNow();
        same = same && now.isMonth() && (!out.common || out.common->text == now.text);
        out.common = now;
    }
    if (!same) {
        out.common.reset();
    }
    return out;
}

Cell valueCell(const KpiWriter& writer, const std::optional<double>& number, bool bold = false) {
    return number ? Cell{{Span{.text = writer.value(*number), .bold = bold}}, {}} : Cell{};
}

std::vector<Cell> kpiRow(const KpiWriter& writer, const KpiFigure& figure, const Language& language) {
    Cell name{boldText(language.isolated(figure.name)), {}};
    if (!figure.unit.empty()) {
        name.text.push_back({.text = " " + language.isolated(figure.unit), .tone = Tone::Muted});
    }
    Cell standing;
    if (figure.standing != Standing::None) {
        const bool ahead = figure.standing == Standing::Ahead;
        standing.text = {Span{.text = (ahead ? "▲ " : "▼ ") + figure.standingShort,
                              .bold = true,
                              .tone = ahead ? Tone::Ahead : Tone::Behind}};
    }
    Cell difference;
    if (writer.difference()) {
        difference.text = plain(writer.signedValue(*writer.difference()));
    }
    return {std::move(name),
            valueCell(writer, writer.baseline()),
            valueCell(writer, writer.plannedNow()),
            valueCell(writer, writer.actualNow(), true),
            std::move(difference),
            std::move(standing),
            valueCell(writer, writer.target())};
}

void dropEmptyColumns(Table& table) {
    for (std::size_t i = table.columns.size(); i-- > 1;) {
        const bool empty =
            std::all_of(table.rows.begin(), table.rows.end(), [i](const auto& row) { return row[i].text.empty(); });
        if (empty) {
            table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(i));
            for (auto& row : table.rows) {
                row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
    }
}

Table kpiTable(const std::vector<Kpi>& kpis, const std::vector<KpiChart>& worded, const Language& language) {
    const auto standings = standingsOf(kpis, language);
    const auto titled = [&](Word plain, Word dated) {
        return standings.common ? language.word(dated, {language.month(standings.common->month)})
                                : language.word(plain);
    };
    Table table;
    const auto number = [](std::string title) { return Column{std::move(title), Align::End, true, false}; };
    table.columns = {{language.word(Word::Indicator)},
                     number(language.word(Word::Baseline)),
                     number(titled(Word::Plan, Word::PlanMonth)),
                     number(titled(Word::Actual, Word::ActualMonth)),
                     number(language.word(Word::Difference)),
                     {language.word(Word::AgainstPlan)},
                     number(language.word(Word::Target))};
    std::size_t next = 0;
    for (const auto& kpi : kpis) {
        const KpiWriter writer(kpi, language);
        if (writer.hasValue()) {
            table.rows.push_back(kpiRow(writer, worded[next++].figure, language));
        }
    }
    dropEmptyColumns(table);
    return table;
}

std::string periodSpan(const std::vector<KpiChart>& charts) {
    std::string first, last, firstLabel, lastLabel;
    for (const auto& kpi : charts) {
        if (!kpi.chart) {
            continue;
        }
        const auto& points = kpi.chart->points;
        if (first.empty() || points.front().period < first) {
            first = points.front().period;
            firstLabel = points.front().longLabel;
        }
        if (points.back().period > last) {
            last = points.back().period;
            lastLabel = points.back().longLabel;
        }
    }
    return first.empty() ? std::string() : firstLabel + "\x1F" + lastLabel;
}

}  // namespace

std::vector<KpiChart> worded(const std::vector<Kpi>& kpis, BuildContext& context) {
    std::vector<KpiChart> out;
    for (const auto& kpi : kpis) {
        const KpiWriter writer(kpi, context.language());
        if (writer.hasValue()) {
            out.push_back({writer.figure(), writer.chart()});
        } else {
            context.notice("the indicator \"" + cleaned(kpi.name) + "\" has no figures and is left out");
        }
    }
    return out;
}

std::string kpiHeadline(const std::vector<Kpi>& kpis, const Language& language, bool withMonth) {
    const auto standings = standingsOf(kpis, language);
    if (standings.compared == 0) {
        return {};
    }
    const std::string all = language.counted(Word::IndicatorsN, standings.compared);
    if (withMonth && standings.common) {
        return language.counted(Word::IndicatorsAheadMonth, standings.ahead,
                                {all, language.month(standings.common->month)});
    }
    return language.counted(Word::IndicatorsAhead, standings.ahead, {all});
}

std::string kpiTarget(const Kpi& kpi, const Language& language) {
    return kpi.target ? KpiWriter(kpi, language).value(*kpi.target) : std::string();
}

std::string kpiCount(const std::vector<Kpi>& kpis, const Language& language) {
    const auto standings = standingsOf(kpis, language);
    const std::string count =
        kpis.empty() ? std::string() : language.counted(Word::IndicatorsN, static_cast<long long>(kpis.size()));
    return standings.compared == 0
               ? count
               : language.list({count, language.word(Word::CountedAhead, {language.number(standings.ahead)})});
}

void buildKpis(BuildContext& context) {
    const auto& kpis = context.project().strategy.kpis;
    const auto& language = context.language();
    auto charts = worded(kpis, context);
    if (charts.empty()) {
        return;
    }
    Section& section = context.beginSection(SectionKind::Kpis, Word::Kpis);
    section.headline = kpiHeadline(kpis, language);
    const auto drawn =
        std::count_if(charts.begin(), charts.end(), [](const auto& kpi) { return kpi.chart.has_value(); });
    section.countedFact = kpiCount(kpis, language);
    if (drawn > 0) {
        const std::string span = periodSpan(charts);
        const auto cut = span.find('\x1F');
        section.countedFact =
            language.list({language.counted(Word::ChartsN, drawn),
                           language.word(Word::DateRange, {span.substr(0, cut), span.substr(cut + 1)})});
    }
    if (section.headline.empty()) {
        section.headline = kpiCount(kpis, language);
    }
    section.blocks.push_back({kpiTable(kpis, charts, language)});
    for (auto& kpi : charts) {
        kpi.figure.anchor = context.anchor("kpi " + kpi.figure.name);
    }
    if (drawn > 0) {
        section.blocks.push_back({KpiCharts{std::move(charts), context.word(Word::ChartNote)}});
    }
}

}  // namespace aicmo::document
