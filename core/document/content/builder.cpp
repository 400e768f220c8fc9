#include "core/document/builder.h"

#include <algorithm>
#include <chrono>

#include <QImage>

#include "core/document/content/context.h"
#include "core/document/palette.h"

namespace aicmo::document {
namespace {

Word stateWord(ProjectState state) {
    switch (state) {
        case ProjectState::Created: return Word::StateCreated;
        case ProjectState::IntakeComplete: return Word::StateIntake;
        case ProjectState::StrategyGenerated: return Word::StateStrategyGenerated;
        case ProjectState::StrategyApproved: return Word::StateStrategyApproved;
        case ProjectState::CampaignDefined: return Word::StateCampaignDefined;
        case ProjectState::CreativeGenerated: return Word::StateCreativeGenerated;
        case ProjectState::QcFailed: return Word::StateQcFailed;
        case ProjectState::QcApproved: return Word::StateQcApproved;
        case ProjectState::Delivered: return Word::StateDelivered;
    }
    return Word::StateCreated;
}

/// A light logo would vanish on paper: the mean OKLab lightness of its opaque pixels decides (DOCUMENT_LOOK section 7).
bool isLight(const Picture& logo) {
    const QImage image =
        QImage::fromData(reinterpret_cast<const uchar*>(logo.bytes->data()), static_cast<int>(logo.bytes->size()))
            .scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_ARGB32);
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 127) {
                sum += lightness({static_cast<std::uint8_t>(pixel.red()), static_cast<std::uint8_t>(pixel.green()),
                                  static_cast<std::uint8_t>(pixel.blue())});
                ++count;
            }
        }
    }
    return count > 0 && sum / count > .85;
}

void buildBrand(BuildContext& context) {
    const Project& project = context.project();
    BrandLook& brand = context.out().brand;
    brand.name = cleaned(!project.strategy.brandName.empty() ? project.strategy.brandName : project.client.name);
    const BrandInput& instead = context.input().brand;
    const auto chosen = [](const std::string& first, const std::string& other) -> const std::string& {
        return first.empty() ? other : first;
    };
    brand.primary = colourFrom(chosen(instead.primaryColor, project.brand.primaryColor), {0x1F, 0x4E, 0x79}).hex();
    brand.accent = colourFrom(chosen(instead.accentColor, project.brand.accentColor), {0xE0, 0x7A, 0x1F}).hex();
    const std::string& family = chosen(instead.fontFamily, project.brand.fontFamily);
    brand.fontFamily = family.empty() ? "Inter" : cleaned(family);
    if (!instead.logo && project.brand.logo.empty()) {
        return;
    }
    Picture logo = instead.logo ? context.pictureFrom(instead.logo, "logo", brand.name, "brand logo")
                                : context.picture(project.brand.logo, brand.name, "brand logo");
    if (logo.problem.empty()) {
        brand.logoOnField = isLight(logo);
        brand.logo = std::move(logo);
    }
}

struct Schedule {
    std::vector<long> days;  ///< one an item, sorted
    [[nodiscard]] long daysUsed() const {
        auto copy = days;
        return std::unique(copy.begin(), copy.end()) - copy.begin();
    }
};

Schedule scheduleOf(const Project& project) {
    Schedule schedule;
    for (const auto& item : project.content) {
        if (const auto at = localTimeOf(item)) {
            schedule.days.push_back(dayNumber(at->day));
        }
    }
    std::sort(schedule.days.begin(), schedule.days.end());
    return schedule;
}

void fillDaily(Strip& strip, const Schedule& schedule, long start, const Language& language) {
    strip.rows = 7;
    strip.columns = static_cast<int>((schedule.days.back() - start) / 7 + 1);
    strip.filled.assign(static_cast<std::size_t>(strip.columns) * 7, false);
    for (const long day : schedule.days) {
        strip.filled[static_cast<std::size_t>(day - start)] = true;
    }
    for (int week = 0; week < strip.columns; ++week) {
        strip.columnLabels.push_back(language.shortDate(dayFrom(start + week * 7L)));
    }
    strip.legend = language.word(Word::StripLegend);
}

void fillWeekly(Strip& strip, const Schedule& schedule, long start, const Language& language) {
    const long weeks = (schedule.days.back() - start) / 7 + 1;
    strip.weekly = true;
    strip.columns = 13;
    strip.rows = static_cast<int>((weeks + 12) / 13);
    strip.filled.assign(static_cast<std::size_t>(strip.columns) * static_cast<std::size_t>(strip.rows), false);
    for (const long day : schedule.days) {
        strip.filled[static_cast<std::size_t>((day - start) / 7)] = true;
    }
    strip.legend = language.word(Word::StripLegendWeekly);
}

std::optional<Strip> stripOf(const Project& project, const Language& language) {
    const Schedule schedule = scheduleOf(project);
    constexpr long tenYears = 3660;
    if (schedule.days.empty() || schedule.days.back() - schedule.days.front() > tenYears) {
        return std::nullopt;
    }
    const long first = schedule.days.front();
    const long start = first - ((first + 3 - language.firstDayOfWeek()) % 7 + 7) % 7;
    Strip strip;
    if ((schedule.days.back() - start) / 7 + 1 > 26) {
        fillWeekly(strip, schedule, start, language);
    } else {
        fillDaily(strip, schedule, start, language);
    }
    strip.alt = language.word(
        Word::StripAlt, {language.counted(Word::ItemsN, static_cast<long long>(schedule.days.size())),
                         language.counted(Word::OnDaysN, schedule.daysUsed()),
                         language.word(Word::FromTo, {language.longDateWithoutYear(dayFrom(first)),
                                                      language.longDateWithoutYear(dayFrom(schedule.days.back()))})});
    return strip;
}

void buildPreparedFor(BuildContext& context) {
    const auto& project = context.project();
    const auto& language = context.language();
    std::vector<std::string> people;
    for (const auto& name : {cleaned(project.client.contact), cleaned(project.client.name)}) {
        if (!name.empty()) {
            people.push_back(name);
        }
    }
    std::string& out = context.out().preparedFor;
    if (!people.empty()) {
        out = language.word(Word::PreparedFor, {language.list(people)}) + " ";
    }
    out += language.word(Word::StateIs, {language.word(stateWord(project.state))});
}

std::vector<std::string> channelsUsed(const BuildContext& context) {
    std::vector<std::string> names;
    for (const Channel channel :
         {Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm, Channel::Twitter}) {
        const auto& content = context.project().content;
        if (std::any_of(content.begin(), content.end(), [&](const auto& item) { return item.channel == channel; })) {
            names.push_back(context.channelName(channel));
        }
    }
    return names;
}

std::vector<std::string> behindPlan(const std::vector<KpiChart>& kpis) {
    std::vector<std::string> names;
    for (const auto& kpi : kpis) {
        if (kpi.figure.standing == Standing::Behind) {
            names.push_back(kpi.figure.name);
        }
    }
    return names;
}

/// "3 headings, 2 tables, 1 picture".
std::string countBlocks(const std::vector<Block>& blocks, const Language& language) {
    long long headings = 0, tables = 0, pictures = 0, paragraphs = 0;
    for (const auto& block : blocks) {
        headings += std::holds_alternative<Heading>(block.content) ? 1 : 0;
        tables += std::holds_alternative<Table>(block.content) ? 1 : 0;
        pictures += std::holds_alternative<Picture>(block.content) ? 1 : 0;
        paragraphs += std::holds_alternative<Paragraph>(block.content) ? 1 : 0;
    }
    std::vector<std::string> parts;
    const auto count = [&](Word word, long long n) {
        if (n > 0) {
            parts.push_back(language.counted(word, n));
        }
    };
    count(Word::HeadingsN, headings);
    count(Word::TablesN, tables);
    count(Word::PicturesN, pictures);
    if (parts.empty()) {
        count(Word::ParagraphsN, paragraphs);
    }
    return language.list(parts);
}

void buildProseSection(BuildContext& context, SectionKind kind, Word title, const std::string& markdown,
                       std::string_view place) {
    if (cleaned(markdown).empty()) {
        return;
    }
    context.beginSection(kind, title);
    auto blocks = blocksFromMarkdown(markdown, context, place);
    auto& sections = context.out().sections;
    if (blocks.empty()) {
        sections.pop_back();
        return;
    }
    sections.back().countedFact = countBlocks(blocks, context.language());
    sections.back().blocks = std::move(blocks);
}

}  // namespace

void buildCover(BuildContext& context) {
    const Project& project = context.project();
    Cover& cover = context.out().cover;
    cover.client = cleaned(project.client.name);
    cover.project = cleaned(project.name);
    cover.goal = cleaned(project.strategy.primaryGoal);
    cover.timeline = cleaned(project.strategy.timeline);
    cover.documentTitle = context.word(Word::MarketingStrategy);
    cover.date = context.language().longDate(context.dayOf(context.input().date));
    cover.strip = stripOf(project, context.language());
}

void buildSummary(BuildContext& context) {
    const auto& strategy = context.project().strategy;
    const auto& language = context.language();
    const auto channels = channelsUsed(context);
    const auto kpis = worded(strategy.kpis, context);
    if (cleaned(strategy.executiveSummary).empty() && kpis.empty() && channels.empty()) {
        return;
    }
    Section& section = context.beginSection(SectionKind::Summary, Word::ExecutiveSummary);
    const std::string reach =
        channels.empty()
            ? std::string()
            : language.word(
                  Word::ContentsOnChannels,
                  {language.counted(Word::ContentsN, static_cast<long long>(context.project().content.size())),
                   language.counted(Word::ChannelsN, static_cast<long long>(channels.size()))});
    const std::string standing = kpiHeadline(strategy.kpis, language);
    section.headline = standing.empty() ? reach : standing;
    section.countedFact = kpiCount(strategy.kpis, language);
    if (section.countedFact.empty()) {
        section.countedFact = reach;
    }
    addFact(section.facts, context.word(Word::PrimaryGoal), cleaned(strategy.primaryGoal));
    addFact(section.facts, context.word(Word::Timeline), cleaned(strategy.timeline));
    addFact(section.facts, context.word(Word::Budget), budgetTotal(strategy.budget, language));
    addFact(section.facts, context.word(Word::Channels), language.list(channels));
    addFact(section.facts, context.word(Word::BehindPlan), language.list(behindPlan(kpis)));
    if (!kpis.empty()) {
        KpiFigures figures;
        for (const auto& kpi : kpis) {
            figures.figures.push_back(kpi.figure);
        }
        section.blocks.push_back({std::move(figures)});
    }
    auto prose = blocksFromMarkdown(strategy.executiveSummary, context, "/strategy/executive_summary");
    if (!prose.empty()) {
        if (auto* lead = std::get_if<Paragraph>(&prose.front().content)) {
            lead->style = ParagraphStyle::Lead;
        }
    }
    auto& blocks = context.out().sections.back().blocks;
    std::move(prose.begin(), prose.end(), std::back_inserter(blocks));
}

void buildProse(BuildContext& context) {
    const auto& strategy = context.project().strategy;
    buildProseSection(context, SectionKind::Situation, Word::Situation, strategy.situationAnalysis,
                      "/strategy/situation_analysis");
    buildProseSection(context, SectionKind::Narrative, Word::StrategyNarrative, strategy.strategyNarrative,
                      "/strategy/strategy_narrative");
}

void buildPillars(BuildContext& context) {
    const auto& pillars = context.project().strategy.pillars;
    PillarCards cards;
    bool allMove = true;
    for (const auto& pillar : pillars) {
        PillarCard card;
        card.number = static_cast<int>(cards.cards.size()) + 1;
        card.name = cleaned(pillar.name);
        card.description = cleaned(pillar.description);
        card.moves = cleaned(pillar.kpiImpact);
        card.movesLabel = context.word(Word::Moves);
        allMove = allMove && !card.moves.empty();
        cards.cards.push_back(std::move(card));
    }
    if (cards.cards.empty()) {
        return;
    }
    Section& section = context.beginSection(SectionKind::Pillars, Word::Pillars);
    const auto count = static_cast<long long>(cards.cards.size());
    section.countedFact = context.language().counted(Word::PillarsN, count);
    section.headline = allMove ? context.language().counted(Word::PillarsMoveN, count) : section.countedFact;
    section.blocks.push_back({std::move(cards)});
}

void buildPersonas(BuildContext& context) {
    PersonaCards cards;
    std::set<std::string> channels;
    for (const auto& persona : context.project().strategy.personas) {
        PersonaCard card;
        card.name = cleaned(persona.name);
        card.initials = initialsOf(card.name);
        card.description = cleaned(persona.description);
        for (const auto& need : persona.needs) {
            if (!cleaned(need).empty()) {
                card.needs.push_back(cleaned(need));
            }
        }
        std::vector<std::string> names;
        for (const auto& channel : persona.channels) {
            names.push_back(context.channelName(channel));
            channels.insert(names.back());
        }
        card.channels = context.language().list(names);
        cards.cards.push_back(std::move(card));
    }
    if (cards.cards.empty()) {
        return;
    }
    cards.needsLabel = context.word(Word::Needs);
    cards.channelsLabel = context.word(Word::ReachedOn);
    Section& section = context.beginSection(SectionKind::Personas, Word::Personas);
    const auto& language = context.language();
    section.countedFact = language.counted(Word::PersonasN, static_cast<long long>(cards.cards.size()));
    section.headline = section.countedFact;
    if (!channels.empty()) {
        section.headline = language.word(
            Word::PersonasReached,
            {section.countedFact, language.counted(Word::ChannelsN, static_cast<long long>(channels.size()))});
    }
    section.blocks.push_back({std::move(cards)});
}

Deliverable buildDeliverable(const DeliverableInput& input) {
    Deliverable out;
    out.language = Language(input.language);
    BuildContext context(input, out);
    if (!Language::supported(input.language)) {
        context.notice("the documents have no words in \"" + cleaned(input.language) + "\"; English is used");
    }
    out.projectId = context.project().id;
    out.projectDigest = context.project().digest;
    out.program = input.program;
    out.secondsSinceEpoch = std::chrono::duration_cast<std::chrono::seconds>(input.date.time_since_epoch()).count();
    buildBrand(context);
    out.author = out.brand.name;
    buildCover(context);
    buildPreparedFor(context);
    for (const auto step : {buildSummary, buildChanges, buildProse, buildPillars, buildPersonas, buildKpis, buildBudget,
                            buildCalendar, buildCreatives, buildEmails, buildResults, buildApprovals}) {
        step(context);
    }
    buildOpenPoints(context);
    return out;
}

}  // namespace aicmo::document
