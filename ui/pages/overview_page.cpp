#include "ui/pages/overview_page.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QToolButton>

#include "core/compose/channel_rules.h"
#include "ui/dialogs/kpi_table.h"
#include "ui/models/rule_model.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/calendar_grid.h"
#include "ui/widgets/charts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/safe_browser.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

/// Text of the project inside a Markdown table cell or heading: its own marks mean nothing there.
QString inlineText(const std::string& text) {
    QString result = shown(text).simplified();
    for (const QChar mark : {u'\\', u'|', u'*', u'_', u'`', u'<', u'[', u'#'}) {
        result.replace(mark, QString(u'\\') + mark);
    }
    return result;
}

/// Headings, spacing and table lines in the console's type instead of the browser's.
void dress(QTextDocument* document, const Tokens& t) {
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level ? 14 : 2);
        format.setBottomMargin(level ? 4 : 6);
        if (cursor.currentTable()) {
            format.setTopMargin(2);
            format.setBottomMargin(2);
        }
        cursor.setBlockFormat(format);
        if (level) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat chars;
            chars.setFont(typeFont(level == 1 ? Type::Headline : Type::Strong));
            chars.setProperty(QTextFormat::FontSizeAdjustment, 0);
            cursor.mergeCharFormat(chars);
        }
    }
    for (QTextFrame* frame : document->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(t.line);
            format.setBorderCollapse(true);
            format.setCellPadding(5);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
    }
}

}  // namespace

QString strategyMarkdown(const Strategy& strategy) {
    QString text;
    const auto section = [&text](const QString& title, const std::string& body) {
        if (!body.empty()) {
            text += QStringLiteral("# ") + title + QStringLiteral("\n\n") + shown(body) + QStringLiteral("\n\n");
        }
    };
    section(OverviewPage::tr("Executive summary"), strategy.executiveSummary);
    section(OverviewPage::tr("Goal"), strategy.primaryGoal);
    section(OverviewPage::tr("Timeline"), strategy.timeline);
    section(OverviewPage::tr("Situation"), strategy.situationAnalysis);
    section(OverviewPage::tr("Strategy"), strategy.strategyNarrative);
    if (!strategy.pillars.empty()) {
        text += QStringLiteral("# %1\n\n| %2 | %3 | %4 |\n|---|---|---|\n")
                    .arg(OverviewPage::tr("Pillars"), OverviewPage::tr("Pillar"), OverviewPage::tr("What we say"),
                         OverviewPage::tr("Moves"));
        for (const Pillar& pillar : strategy.pillars) {
            text += QStringLiteral("| **") + inlineText(pillar.name) + QStringLiteral("** | ") +
                    inlineText(pillar.description) + QStringLiteral(" | ") + inlineText(pillar.kpiImpact) +
                    QStringLiteral(" |\n");
        }
        text += u'\n';
    }
    if (!strategy.personas.empty()) {
        text += QStringLiteral("# ") + OverviewPage::tr("Personas") + QStringLiteral("\n\n");
        for (const Persona& persona : strategy.personas) {
            text += QStringLiteral("**") + inlineText(persona.name) + QStringLiteral(".** ") +
                    shown(persona.description) + QStringLiteral("\n\n");
        }
    }
    return text;
}

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    fillWith(this, QPalette::Base);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    // In a low window the page scrolls; nothing is squeezed.
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(area);
    auto* body = new QWidget(area);
    fillWith(body, QPalette::Base);
    body->setMinimumWidth(1);  // across, what is narrow is squeezed, not cut
    area->setWidget(body);
    auto* outer = new QVBoxLayout(body);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    problems_ = new QWidget(this);
    auto* problemColumn = new QVBoxLayout(problems_);
    problemColumn->setContentsMargins(0, 0, 0, 0);
    problemColumn->setSpacing(0);
    problemRows_ = new QVBoxLayout;
    problemRows_->setContentsMargins(24, 8, 24, 8);
    problemRows_->setSpacing(4);
    problemColumn->addLayout(problemRows_);
    problemColumn->addWidget(new Hairline);
    outer->addWidget(problems_);
    problems_->hide();

    auto* states = new QWidget(this);
    states->setFixedHeight(46);
    stateRow_ = new QHBoxLayout(states);
    stateRow_->setContentsMargins(24, 0, 24, 0);
    stateRow_->setSpacing(8);
    outer->addWidget(states);
    outer->addWidget(new Hairline);

    figures_ = new QWidget(this);
    figureRow_ = new QHBoxLayout(figures_);
    figureRow_->setContentsMargins(24, 12, 24, 12);
    figureRow_->setSpacing(16);
    outer->addWidget(figures_);
    outer->addWidget(new Hairline);

    auto* lower = new QHBoxLayout;
    lower->setContentsMargins(24, 12, 24, 16);
    lower->setSpacing(32);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(new Label(tr("Strategy"), Type::Section, Tone::Main, this));
    strategy_ = new SafeBrowser(this);
    strategy_->setPlaceholderText(tr("The project has no strategy text yet."));
    strategy_->setAccessibleName(tr("Strategy"));
    strategy_->document()->setDocumentMargin(0);
    strategy_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    strategy_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    left->addWidget(strategy_, 1);
    lower->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    auto* calendarHead = new QHBoxLayout;
    calendarHead->setSpacing(8);
    calendarHead->addWidget(new Label(tr("Calendar"), Type::Section, Tone::Main, this));
    month_ = new Label(Type::Body, Tone::Secondary, this);
    month_->setElide(Qt::ElideRight);
    calendarHead->addSpacing(4);
    calendarHead->addWidget(month_);
    calendarHead->addStretch(1);
    auto* spans = new Segments(this);
    spans->add(static_cast<int>(CalendarGrid::Span::Month), tr("Month"));
    spans->add(static_cast<int>(CalendarGrid::Span::Week), tr("Week"));
    calendarHead->addWidget(spans);
    auto* back = makeIconButton(Icon::Left, tr("Previous month"), this);
    auto* ahead = makeIconButton(Icon::Right, tr("Next month"), this);
    back->setAutoRaise(false);
    ahead->setAutoRaise(false);
    calendarHead->addWidget(back);
    calendarHead->addWidget(ahead);
    right->addLayout(calendarHead);
    calendar_ = new CalendarGrid(this);
    right->addWidget(calendar_, 1);
    lower->addLayout(right, 1);
    outer->addLayout(lower, 1);

    connect(back, &QToolButton::clicked, this, [this] { calendar_->step(-1); });
    connect(ahead, &QToolButton::clicked, this, [this] { calendar_->step(1); });
    connect(spans, &Segments::chosenChanged, this,
            [this](int span) { calendar_->setSpan(static_cast<CalendarGrid::Span>(span)); });
    const auto showShown = [this, back, ahead] {
        const bool week = calendar_->span() == CalendarGrid::Span::Week;
        month_->setText(calendar_->title());
        back->setAccessibleName(week ? tr("Previous week") : tr("Previous month"));
        ahead->setAccessibleName(week ? tr("Next week") : tr("Next month"));
        back->setToolTip(back->accessibleName());
        ahead->setToolTip(ahead->accessibleName());
    };
    connect(calendar_, &CalendarGrid::shownChanged, this, showShown);
    showShown();
    connect(calendar_, &CalendarGrid::entryChosen, this, [this](int content) {
        const auto loaded = context_.session.loaded();
        if (!loaded) {
            return;
        }
        const auto& items = loaded->plan->items();
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].content == static_cast<std::uint32_t>(content)) {
                emit itemWanted(static_cast<qint64>(i));
                return;
            }
        }
    });
    connect(&context_.session, &ProjectSession::opening, this, &OverviewPage::projectChanged);
    connect(&context_.session, &ProjectSession::loadedChanged, this, &OverviewPage::projectChanged);
    connect(&context_.session, &ProjectSession::checkChanged, this, &OverviewPage::fillProblems);
    projectChanged();
}

void OverviewPage::projectChanged() {
    const auto loaded = context_.session.loaded();
    fillProblems();
    if (!loaded) {
        clearLayout(stateRow_);
        steps_.clear();
        clearLayout(figureRow_);
        strategy_->clear();
        calendar_->setEntries({});
        return;
    }
    fillStates(loaded->project());
    fillFigures(loaded->project());
    fillCalendar(loaded->project());
    QTextDocument* document = strategy_->document();
    document->setDefaultFont(typeFont(Type::Body));
    document->setMarkdown(
        strategyMarkdown(loaded->project().strategy),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) | QTextDocument::MarkdownDialectGitHub);
    dress(document, Tokens::of(this));
    strategy_->moveCursor(QTextCursor::Start);
}

void OverviewPage::fillProblems() {
    clearLayout(problemRows_);
    int errors = 0;
    int warnings = 0;
    int rows = 0;
    const auto loaded = context_.session.loaded();
    const auto check = context_.session.check();
    if (loaded && check) {
        for (const Severity severity : {Severity::Error, Severity::Warning}) {
            for (std::size_t c = 0; c < check->contents.size(); ++c) {
                for (const FindingGroup& group : check->contents[c].findings) {
                    if (group.finding.severity != severity) {
                        continue;
                    }
                    (severity == Severity::Error ? errors : warnings) += 1;
                    if (rows < 3) {
                        ++rows;
                        const ContentItem& content = loaded->project().content[c];
                        const std::size_t first = group.wholeContent ? check->contents[c].firstItem : group.firstItem;
                        addProblem(group.finding, titleOf(content),
                                   group.wholeContent ? check->contents[c].items : group.items,
                                   check->contents[c].items > 0 ? std::optional(first) : std::nullopt);
                    }
                }
            }
        }
    }
    if (errors + warnings > rows) {
        problemRows_->addWidget(new Label(
            tr("and %Ln more, beside what they are about on the plan page", nullptr, errors + warnings - rows),
            Type::Small, Tone::Hint, problems_));
    }
    problems_->setVisible(errors + warnings > 0);
    emit badgeChanged(errors + warnings > 0 ? number(errors + warnings) : QString(),
                      errors > 0 ? Tone::Failed : Tone::Doubt);
}

void OverviewPage::addProblem(const Finding& finding, const QString& about, qint64 items,
                              std::optional<std::size_t> item) {
    auto* box = new QWidget(problems_);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const bool error = finding.severity == Severity::Error;
    auto* mark = new StateText({error ? Icon::Failed : Icon::Warning, error ? Tone::Failed : Tone::Doubt, {}}, box);
    mark->setFixedWidth(16);
    row->addWidget(mark);
    auto* title = new Label(about + u':', Type::Strong, Tone::Main, box);
    title->setElide(Qt::ElideMiddle);
    row->addWidget(title);
    auto* message = new Label(said(finding.words), Type::Body, Tone::Main, box);
    message->setElide(Qt::ElideRight);
    message->setMinimumWidth(200);  // a long title leaves it room
    row->addWidget(message, 1);
    const QString effect = error ? tr("stops %Ln item(s)", nullptr, static_cast<int>(items))
                                 : tr("weakens %Ln item(s)", nullptr, static_cast<int>(items));
    row->addWidget(new Label(effect, Type::Small, Tone::Hint, box));
    if (const ChannelRule* rule = findChannelRule(finding.rule)) {
        auto* link = makeButton(tr("Rule of %1").arg(ownWay(shown(rule->asOf))), ButtonKind::Link, box);
        const QString id = QString::fromStdString(rule->id);
        link->setFont(typeFont(Type::Small));
        link->setAccessibleName(tr("Rule %1, as of %2").arg(id, shown(rule->asOf)));
        link->setToolTip(toolTipText(sourceNames(*rule)));
        connect(link, &QPushButton::clicked, this, [this, id] { emit ruleWanted(id); });
        row->addWidget(link);
    }
    if (item) {
        auto* show = makeButton(tr("Show item"), ButtonKind::Plain, box);
        connect(show, &QPushButton::clicked, this, [this, at = *item] { emit itemWanted(static_cast<qint64>(at)); });
        row->addWidget(show);
    }
    problemRows_->addWidget(box);
}

void OverviewPage::fillStates(const Project& project) {
    clearLayout(stateRow_);
    steps_.clear();
    struct Reached {
        ProjectState state;
        QString word;
    };
    const std::vector<Reached> steps{{ProjectState::Created, tr("Created")},
                                     {ProjectState::IntakeComplete, tr("Intake")},
                                     {ProjectState::StrategyGenerated, tr("Strategy")},
                                     {ProjectState::StrategyApproved, tr("Strategy approved")},
                                     {ProjectState::CampaignDefined, tr("Campaign")},
                                     {ProjectState::CreativeGenerated, tr("Creatives")},
                                     {ProjectState::QcApproved, tr("QC")},
                                     {ProjectState::Delivered, tr("Delivered")}};
    const ProjectState now = project.state;
    for (const Reached& step : steps) {
        const bool current =
            step.state == now || (step.state == ProjectState::QcApproved && now == ProjectState::QcFailed);
        const bool done = step.state < now && !current;
        StateLook look{Icon::Pending, Tone::Hint, step.word};
        if (done || (current && (now == ProjectState::QcApproved || now == ProjectState::Delivered))) {
            look = {Icon::Ok, Tone::Ok, step.word};
        } else if (current) {
            look = now == ProjectState::QcFailed ? StateLook{Icon::Failed, Tone::Failed, tr("QC failed")}
                                                 : StateLook{Icon::Progress, Tone::Accent, step.word};
        }
        auto* mark = new StateText(look, this);
        stateRow_->addWidget(mark);
        steps_.push_back({mark, look, current});
        if (step.state != ProjectState::Delivered) {
            stateRow_->addWidget(new Hairline(Qt::Horizontal, this), 1, Qt::AlignVCenter);
        }
    }
    stateRow_->addSpacing(16);
    for (const ProjectState next : nextStates(now)) {
        auto* button = makeButton(lookOf(next).word, Icon::Right, ButtonKind::Outline, this);
        button->setAccessibleName(tr("Set state: %1").arg(lookOf(next).word));
        connect(button, &QPushButton::clicked, this, [this, next] { context_.session.setState(next); });
        stateRow_->addWidget(button);
    }
    foldStates();
}

void OverviewPage::foldStates() {
    for (const Step& step : steps_) {
        step.mark->setLook(step.look);
        step.mark->setToolTip({});
    }
    stateRow_->invalidate();
    if (stateRow_->minimumSize().width() <= width()) {
        return;
    }
    for (const Step& step : steps_) {
        if (!step.current) {
            step.mark->setLook({step.look.icon, step.look.tone, {}});
            step.mark->setToolTip(step.look.word);
            step.mark->setAccessibleName(step.look.word);
        }
    }
    stateRow_->invalidate();
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    foldStates();
}

void OverviewPage::fillFigures(const Project& project) {
    clearLayout(figureRow_);
    for (std::size_t i = 0; i < std::min<std::size_t>(project.strategy.kpis.size(), 4); ++i) {
        auto* card = new KpiCard(project.strategy.kpis[i], figures_);
        connect(card, &KpiCard::tableWanted, this, [this, card] {
            auto* table = new KpiTable(card->kpi(), window());
            table->setAttribute(Qt::WA_DeleteOnClose);
            table->open();
        });
        figureRow_->addWidget(card, 1);
    }
    figures_->setVisible(!project.strategy.kpis.empty());
}

void OverviewPage::fillCalendar(const Project& project) {
    std::vector<CalendarEntry> entries;
    QDate next;
    for (std::size_t c = 0; c < project.content.size(); ++c) {
        const ContentItem& content = project.content[c];
        if (!content.scheduledAt) {
            continue;
        }
        const QDate day = inZone(*content.scheduledAt, project.timezone).date();
        entries.push_back({day, content.channel, titleOf(content), static_cast<int>(c)});
        if (!next.isValid() || (day >= QDate::currentDate() && (next < QDate::currentDate() || day < next))) {
            next = day;
        }
    }
    calendar_->setEntries(std::move(entries));
    calendar_->showDay(next.isValid() ? next : QDate::currentDate());
}

}  // namespace aicmo::ui
